"""Seminars announced by e-mail: how such a text is told, and where the seminar is held."""

from typing import cast

import pytest

import announce_parse
from announce_parse import languages
from announce_parse.document import Document, lines_of
from announce_parse.models import Models
from announce_parse.options import Context, Options
from announce_parse.recognise.participation.letters import is_letter, recognise_sites
from announce_parse.recognise.token_features import sequence_of
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.word_features import words_of

HEADER = """Type:     example.misc.talks
Topic:    Robust grasping
Dates:    12-Mar-96
Time:     3:30 PM
PostedBy: pat+ on 4-Mar-96 at 10:12 from example.edu
Abstract:

"""


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        (HEADER + "Ann Berg will speak.", True),
        ("Topic: bridges\n\nA talk on bridges, Monday at 5.", False),
        ("Time: 3 pm\nPlace: Main Hall\n\nCome and listen.", False),
        ("", False),
    ],
)
def test_letters_have_three_fields_of_a_header(text: str, letter: bool) -> None:
    assert is_letter(page_of(Document(text, lines_of(text)), (), words_of("en"))) is letter


@pytest.mark.parametrize(
    ("place", "room", "name"),
    [
        ("5409 Ash Hall", "5409", "Ash Hall"),
        ("Cole Hall 1112", "1112", "Cole Hall"),
        ("North Wing, Birch Hall", "North Wing", "Birch Hall"),
        ("Room 207, Rowan Center", "Room 207", "Rowan Center"),
        ("Lark Institute Auditorium", None, "Lark Institute Auditorium"),
    ],
)
def test_the_place_of_a_seminar_is_taken_apart(place: str, room: str | None, name: str) -> None:
    text = f"{HEADER}The talk will be held on Tuesday, March 12, at 3:30 pm in {place}.\n\nAnn Berg will speak.\n"
    record = announce_parse.parse(text, language="en")
    assert record.venue is not None
    assert (record.venue.room, record.venue.name) == (room, name)
    for path in ("venue/room", "venue/name"):
        for evidence in record.evidence.get(path, ()):
            assert text[evidence.start : evidence.end] == evidence.text


def venue_of(header: str, text: str) -> tuple[str | None, ...]:
    venue = announce_parse.parse(header + text, language="en").venue
    assert venue is not None
    return (venue.room, venue.name, venue.postcode)


def test_what_the_header_gives_for_the_place_is_no_postcode() -> None:
    header = HEADER.replace("PostedBy", "Place:    4127 OX            Duration: one hour\nPostedBy")
    assert venue_of(header, "Everybody who likes pipes is welcome.")[::2] == ("4127", None)


class Blind:
    """A tagger to which no token is part of a place."""

    def set(self, features: list[list[str]]) -> None:
        self.features = features

    def marginal(self, label: str, place: int) -> float:
        return 1.0

    def tagger(self, name: str) -> "Blind":
        return self


def test_the_header_tells_the_place_where_the_tagger_finds_none() -> None:
    text = HEADER.replace("PostedBy", "Place:    Ferry Dock            Duration: one hour\nPostedBy")
    document = Document(text, lines_of(text))
    context = Context(Options(), languages.load("en"), cast(Models, Blind()), None)
    sequence = sequence_of(page_of(document, (), words_of("en")), [])
    assert [item.text for item in recognise_sites(document, sequence, context)] == ["Ferry Dock"]


@pytest.mark.parametrize("line", ["ROOM 1204\nHarlow Hall", "Room 1204,\nHarlow Hall"])
def test_the_building_in_the_line_below_a_room(line: str) -> None:
    text = f"Come and hear it\n\nTuesday, May 4, 1993\n3:30pm\n{line}\nCall 555-1212 to reserve."
    assert venue_of(HEADER, text) == (line.partition("\n")[0].strip(","), "Harlow Hall", None)
