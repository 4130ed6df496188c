"""What bounds the work, whatever the text: the table of limits is true, and repeated fragments stay within them."""

import itertools
import re
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from announce_parse import find_temporal, parse
from announce_parse.options import Limits

PAGE = (Path(__file__).parent.parent / "docs" / "limits.md").read_text(encoding="utf-8")
MANY = Limits(values=50)


def test_the_table_of_limits_is_true() -> None:
    told = {name: int(number.replace(",", "")) for name, number in re.findall(r"\| `(\w+)` \| ([\d,]+) \|", PAGE)}
    assert {field.name: field.default for field in fields(Limits)}.items() <= told.items()


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
    text = fragment * (20_000 // len(fragment))
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
