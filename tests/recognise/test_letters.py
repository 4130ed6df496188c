"""Seminars announced by e-mail: how such a text is told, and where the seminar is held."""

import pytest

import announce_parse
from announce_parse.document import Document, lines_of
from announce_parse.recognise.participation.letters import is_letter
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
