"""Announcements of lectures, as institutes write them: who holds them, in which room, and who takes part."""

import pytest
from tests.assemble.evenings import names, told

from announce_parse import parse


def record_of(text, language="en"):
    return parse(text, media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("text", "name", "room"),
    [
        ("The lecture on 4 May 2021 will be held in Dunmore 2101.", "Dunmore", "2101"),
        ("The lecture on 4 May 2021 takes place in Leek University’s Great Hall.", "Leek University", "Great Hall"),
        (
            "The story starts at noon on 28 January, at the Wrenfield Auditorium on level one of the Central Branch.",
            "Central Branch",
            "Wrenfield Auditorium",
        ),
        ("Talk on salt, 4 May 2021, 4 pm, University Club Room 212.", "University Club", "Room 212"),
        ("Talk on salt, 4 May 2021, 4 pm, Edith Carrow Hall Room 124.", "Edith Carrow Hall", "Room 124"),
        (
            "Talks will be held in the Boardroom, School of Soils and the Environment, 4.30pm on 20 January 2021.",
            "School of Soils and the Environment",
            "Boardroom",
        ),
        ("The lecture is in the Wenford Garrow on 16 November 2021.", "Wenford Garrow", None),
    ],
)
def test_rooms_with_their_houses(text, name, room):
    venue = record_of(text).venue
    assert (venue.name, venue.room) == (name, room)


@pytest.mark.parametrize(
    "text",
    [
        "On 7 April 2021 Dr Anna Moss will present 'Salt' in the Brauer Room, Kendal Hall at 11:30 am.",
        "Lecture by Anna Kendal, 4 May 2021, 7 pm\n\nKendal will tell of salt.",
        "It will take place on 22 March 2021, 4-7pm in Committee Room G, House of Lords, with drinks.",
        "The lecture on 4 May 2021 will be held in Kendal 2101.",
    ],
)
def test_surnames_and_halls_are_no_towns(text):
    assert record_of(text).venue is None or record_of(text).venue.city is None


def test_the_town_of_a_body_with_a_short_name_is_no_surname():
    when = "Op 24 september 2026 om 19 uur. We zijn te gast bij studio Ratjetoe, Minckelersweg 2."
    text = f"UX Goes Avond\n\n{when}\n\nFenna, Rutger en Gaia van UX Goes\n"
    venue = parse(text, media_type="text/plain", language="nl").venue
    assert (venue.name, venue.city) == ("studio Ratjetoe", "Goes")


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        ("en", "Weir College’s School of Soils have organised a talk.", ["Weir College’s School of Soils"]),
        (
            "en",
            "The Department of Soils at Weir University is convening a talk.",
            ["Department of Soils at Weir University"],
        ),
        ("en", "On behalf of the Weir Institute, we would like to invite you.", ["Weir Institute"]),
        ("en", "The Weir Institute cordially invites you to a talk.", ["Weir Institute"]),
        ("en", "The Weir Institute has the pleasure of inviting you to a talk.", ["Weir Institute"]),
        ("nl", "Namens Vereniging De Sluis nodig ik je uit voor een avond.", ["Vereniging De Sluis"]),
    ],
)
def test_who_invites(language, text, organisers):
    assert names(told(language, text).organisers) == organisers


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Mark Hale of Shadow Systems will give a talk on tolls.",
            [("Mark Hale", "speaker")],
        ),
        (
            "The teams will be represented by A. E. Whitmore, E. C. Hale and G. W. Brandt.",
            [("A. E. Whitmore", "guest"), ("E. C. Hale", "guest"), ("G. W. Brandt", "guest")],
        ),
        (
            "Responses from Anna Poole (Leek City Council), Carl Hale (Unitas) and Tom Reed (Royal Society of Roads). "
            "The chair for the evening, Dr John Brewitt, will lead the discussion.",
            [("Anna Poole", "guest"), ("Carl Hale", "guest"), ("Tom Reed", "guest"), ("John Brewitt", "moderator")],
        ),
        (
            "Joining us to discuss this are:\n• Anna Poole, Director of Full Span\n• Colin Roy, Director of Half Span",
            [("Anna Poole", "guest"), ("Colin Roy", "guest")],
        ),
        ("The lecture will be given by Leek University's Anna Poole.", [("Anna Poole", "speaker")]),
        ("Geoff Poole and Steph Moss will speak.", [("Geoff Poole", "speaker"), ("Steph Moss", "speaker")]),
    ],
)
def test_who_takes_part(text, people):
    record = record_of(f"Evening on roads, 4 May 2021, 7 pm.\n\n{text}")
    assert [(person.name, person.role) for person in record.people] == people


def test_short_forenames_of_other_languages():
    record = record_of("Lezing op 4 mei 2021 om 20.00 uur.\n\nSprekers: Jaap Molenbeek en Ineke Smallegang", "nl")
    assert [person.name for person in record.people] == ["Jaap Molenbeek", "Ineke Smallegang"]


def test_a_library_that_is_called_free_tells_no_price():
    record = record_of("Weir Free Public Library\n4 May 2021, 7 p.m.\n301 York St.\n\nAn evening on salt")
    assert record.venue.name == "Weir Free Public Library" and record.free is None
