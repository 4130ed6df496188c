"""Seminars announced by e-mail: how such a text is told, and where the seminar is held."""

from typing import cast

import pytest

import announce_parse
from announce_parse import languages
from announce_parse.document import Document, lines_of
from announce_parse.models import Models
from announce_parse.options import Context, Options
from announce_parse.recognise import recognise_by_rule
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


def told_places(text: str) -> list[str]:
    """Return the places of an e-mail in which the tagger sees none."""
    document = Document(text, lines_of(text))
    context = Context(Options(), languages.load("en"), cast(Models, Blind()), None)
    sequence = sequence_of(page_of(document, (), words_of("en")), [])
    return [item.text for item in recognise_sites(document, sequence, recognise_by_rule(document, context), context)]


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("Place:    Ferry Dock            Duration: one hour", ["Ferry Dock"]),
        ("Where: Larch Hall 4616, our lab", ["Larch Hall 4616"]),
        ("LOCATION:  North Wing, Birch Institute of Lakes", ["North Wing, Birch Institute of Lakes"]),
        ("Place: TBA", []),
        ("Time and place: Thursday June 7 at 2:30 pm in Ash Hall", []),
        ("Address: 12 Elm Street, Larchfield", []),
        ("Place: to be announced", []),
        ("Place: See below", []),
        ("Where: Faculty lounge", ["Faculty lounge"]),
    ],
)  # fmt: skip
def test_labels_tell_the_place_without_the_tagger(line: str, places: list[str]) -> None:
    assert told_places(HEADER.replace("PostedBy", f"{line}\nPostedBy")) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("GRASPING SEMINAR * Wed 3/13 * 11:30-1:00 * 422 Rowan\nSpeaker: Ann Berg", ["422 Rowan"]),
        ("We discuss the paper.  8220, 3:30pm  Today (Monday).", ["8220"]),
        ("It will be held on Thursday, March 10 in Skerry\n105-106. All are welcome.", ["Skerry\n105-106"]),
        ("Call us on Monday, 261-4300, for a chat.", []),
        ("The club was founded in March, 1982, by its members.", []),
        ("Come at noon for 12 plates.", []),
    ],
)
def test_a_room_beside_the_hour_without_the_tagger(text: str, places: list[str]) -> None:
    assert told_places(HEADER + text) == places


@pytest.mark.parametrize(
    ("text", "room", "name"),
    [
        ("The talk is on Tuesday at 3:30 pm in the Cole Room, 2nd floor, of\nthe Ash Library.",
         "Cole Room, 2nd floor", "Ash Library"),
        ("We meet next on Tuesday at noon in room\n318 of the old student center.", "room 318", "old student center"),
        ("It will be held on Tuesday at noon in 3313 Birch Hall (large conference\nroom).  All are welcome.",
         "3313, large conference room", "Birch Hall"),
        ('12:30-2:00 p.m.  "Ways of counting the fish of\nRoom 1004 Birch Hall    the northern lakes"',
         "Room 1004", "Birch Hall"),
        ("Tuesday at 3:30 pm\n6327 Birch Hall, 6th Floor Lounge", "6327, 6th Floor Lounge", "Birch Hall"),
        ("Ann Berg will give an afternoon workshop in the College of\nWood and Stone in Room 314C from 1:30 to 4 pm.",
         "Room 314C", "College of Wood and Stone"),
        ("The talk will be on Tuesday at 4 pm in the Museum of Glass Theater.", None, "Museum of Glass Theater"),
        ("Ann Berg will speak on Tuesday at 3:30 pm in Seminar Room 254A, Ash Hall.", "Seminar Room 254A", "Ash Hall"),
        ("Papers are with the dean in Larch Hall 419.\n\nThe talk is on Tuesday at 3:30 pm in 1312 Ash Hall.",
         "1312", "Ash Hall"),
        ("Tuesday, March 12, 3:30 pm, Rowan Hall (note the room change!)", None, "Rowan Hall"),
        ("Her talk is at 3:30 on Tuesday in Rowan Hall Room 212 (the old chemistry\nlibrary). Coffee is in the lounge.",
         "Room 212", "Rowan Hall"),
        ("Where: Rowan Hall Auditorium (second floor)", "second floor", "Rowan Hall Auditorium"),
        ("Tuesday at 3:30 pm\nLarch Hall Auditorium\n(pizza in the Cole Conference Room at 3:00 before the seminar)",
         None, "Larch Hall Auditorium"),
    ],
)  # fmt: skip
def test_a_place_reaches_as_far_as_its_words_go(text: str, room: str | None, name: str) -> None:
    assert venue_of(HEADER, text)[:2] == (room, name)


@pytest.mark.parametrize("line", ["ROOM 1204\nHarlow Hall", "Room 1204,\nHarlow Hall"])
def test_the_building_in_the_line_below_a_room(line: str) -> None:
    text = f"Come and hear it\n\nTuesday, May 4, 1993\n3:30pm\n{line}\nCall 555-1212 to reserve."
    assert venue_of(HEADER, text) == (line.partition("\n")[0].strip(","), "Harlow Hall", None)
