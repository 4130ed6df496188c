"""What bounds the work, whatever the text: the table of limits is true, and repeated fragments stay within them."""

import inspect
import itertools
import re
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from announce_parse import find_temporal, parse
from announce_parse.cli.batch import batch
from announce_parse.errors import InvalidOption, LimitExceeded
from announce_parse.options import Limits

PAGE = (Path(__file__).parent.parent / "docs" / "limits.md").read_text(encoding="utf-8")
MANY = Limits(values=50)


def test_the_table_of_limits_is_true() -> None:
    of_the_call, of_a_batch = PAGE.split("| limit of a batch |")
    told = re.findall(r"^\| `(\w+)` \| ([\d,]+) \|", of_the_call, re.MULTILINE)
    assert [(name, int(number.replace(",", ""))) for name, number in told] == [
        (field.name, field.default) for field in fields(Limits)
    ]
    usual = {name: parameter.default for name, parameter in inspect.signature(batch).parameters.items()}
    told = re.findall(r"^\| `(\w+)` \| ([\d,]+)", of_a_batch, re.MULTILINE)
    assert {name: float(number.replace(",", "")) for name, number in told} == {
        name: usual[name] for name in ("timeout", "memory")
    }


@pytest.mark.parametrize("limit", [field.name for field in fields(Limits)])
def test_a_limit_below_zero_is_refused(limit: str) -> None:
    with pytest.raises(InvalidOption, match=limit):
        Limits(**{limit: -1})


MAIL = b"From: a@b.example\nSubject: Lezing\nContent-Type: text/plain\n\n"
PLAIN, PAGE_OF_LINES = b"3 mei\n" * 20, b"<html><body>" + b"<p>3 mei</p>\n" * 20


@pytest.mark.parametrize("source", [PLAIN, PLAIN.decode(), MAIL + PLAIN, PAGE_OF_LINES], ids=repr)
@pytest.mark.parametrize("limit", ["lines", "characters"])
def test_a_text_that_is_too_long_is_refused_whatever_its_form(source: str | bytes, limit: str) -> None:
    with pytest.raises(LimitExceeded, match=f"limits.{limit}"):
        parse(source, limits=Limits(**{limit: 10}))
    assert parse(source, limits=Limits(**{limit: 1_000})).blocks


def test_markup_that_is_nested_deeper_than_allowed_loses_its_structure() -> None:
    page = "<html><body>" + "<div>" * 30 + "<p>Op 3 mei 2024</p>" + "</div>" * 30 + "<p>slot</p>" * 40
    for nesting, codes in ((20, {"deep-markup"}), (100, set())):
        record = parse(page, media_type="text/html", language="nl", limits=Limits(nesting=nesting))
        assert {d.code for d in record.diagnostics} & {"deep-markup"} == codes
        assert record.sessions[0].start_date == "2024-05-03"


@pytest.mark.parametrize(
    "fragment",
    [
        "€ 1 ",
        "€1",
        "10/12 € ",
        "gratis voor leden ",
        "May 3, ",
        "1, 2, 3 en 4 mei, ",
        "12:00 ",
        "13.00 uur Inloop\n",
        "Jan Jansen, ",
        "- Jan Smit\n",
        "Café #1 | ",
        "Lezing: ",
        "Kerkstraat 1 ",
        "1234 AB ",
        "Locatie: De Zaal\n",
        "Titel: a\n",
        "afgelast ",
        "a@b.nl ",
    ],
)
def test_a_repeated_fragment_gives_a_bounded_record(fragment: str) -> None:
    text = fragment * (8_000 // len(fragment))
    record = parse(text, media_type="text/plain", reference_date=date(2024, 2, 1), limits=MANY)
    for values in (record.sessions, record.people, record.prices, record.programme):
        assert len(values) <= MANY.values
    assert "".join(block.text for block in record.blocks) == text
    assert len(record.diagnostics) < MANY.values


@pytest.mark.parametrize("fragment", ["10/12 € ", "2023-11-21 ", "12:00-13:00 ", "morgen ", "next Tuesday ", "3 mei "])
def test_no_more_is_found_than_stands_there(fragment: str) -> None:
    count = 10_000 // len(fragment)
    found = find_temporal(fragment * count, reference_date=date(2024, 2, 1))
    assert len(found) <= 2 * count
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_a_very_long_word_is_no_fault() -> None:
    assert parse("A" * 20_000 + " op 3 mei 2024", media_type="text/plain").sessions
