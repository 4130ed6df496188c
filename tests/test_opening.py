import pytest

from announce_parse import parse
from announce_parse.document import Block, Document, lines_of
from announce_parse.opening import opening_of, with_rest
from announce_parse.options import Limits

TEXT = "Lezing\n\n20.00 uur\r\nen nog veel meer\nover van alles"


def document(text: str) -> Document:
    return Document(text, lines_of(text))


@pytest.mark.parametrize(
    ("characters", "opening"),
    [
        (len(TEXT), TEXT),
        (len(TEXT) - 1, "Lezing\n\n20.00 uur\r\nen nog veel meer\n"),
        (19, "Lezing\n\n20.00 uur\r\n"),
        (18, "Lezing\n\n"),
        (7, "Lezing\n"),
        (3, "Lez"),
    ],
)
def test_opening_ends_behind_a_line(characters: int, opening: str) -> None:
    cut = opening_of(document(TEXT), characters)
    assert cut.text == opening
    assert [line.text for line in cut.lines] == [opening[line.start : line.end] for line in cut.lines]
    assert cut.lines[0].start == 0
    assert [notice.code for notice in cut.notices] == ([] if opening == TEXT else ["long-text"])


def test_rest_is_one_block() -> None:
    whole = document(TEXT)
    blocks = with_rest((Block("header", 0, 8, 0, 1),), whole)
    assert [(block.kind, block.start, block.end) for block in blocks] == [("header", 0, 8), ("other", 8, len(TEXT))]
    assert with_rest(blocks, whole) == blocks


def test_values_are_looked_for_in_the_opening() -> None:
    text = "Lezing op 21 november 2023\n" + "Er is veel te zien.\n" * 20 + "Concert op 3 mei 2024\n"
    record = parse(text, media_type="text/plain", limits=Limits(searched=200))
    assert [session.start_date for session in record.sessions] == ["2023-11-21"]
    assert "".join(block.text for block in record.blocks) == text
    assert "long-text" in [diagnostic.code for diagnostic in record.diagnostics]


EVENING = """Lezing: Wonen op het water
Dinsdag 21 november 2023, 20.00 uur
De Kring, Kade 5, Delft

Waterbouwkundige Joke Vermeer vertelt hoe drijvende wijken worden gebouwd, en wat er misgaat als de rivier zakt.
Na de pauze is er tijd voor vragen. De toegang is gratis, aanmelden kan via info@kringdelft.example.

"""


def test_an_announcement_that_is_repeated_on_and_on_tells_what_it_tells_once() -> None:
    once, often = (parse(EVENING * times, media_type="text/plain") for times in (1, 120))
    for field in ("title", "status", "sessions", "venue", "attendance", "registration", "prices", "free"):
        assert getattr(often, field) == getattr(once, field)
    assert "Joke Vermeer" in [person.name for person in often.people]
    remark = next(d for d in often.diagnostics if d.code == "long-text")
    assert 0 < Limits().searched - remark.start <= len(EVENING)
    assert (often.blocks[-1].kind, often.blocks[-1].start) == ("other", remark.start)
