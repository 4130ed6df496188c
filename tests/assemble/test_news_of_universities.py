"""Announcements as universities and newspapers tell them: who is quoted, who employs whom, when one may arrive."""

import pytest
from tests.assemble.evenings import names, told

from announce_parse import parse


def record_of(text):
    return parse(text, media_type="text/plain", language="en")


def people_of(text):
    return [person.name for person in record_of(f"Reading, 4 May 2021, 7 pm\n\nAnna Poole will read.\n\n{text}").people]


@pytest.mark.parametrize(
    "text",
    [
        "“The library has always offered talks,” said Weir Library Director Aurora Hale. “Last year, we grew.”",
        "As committee member Dr Alan Hale of Weir University explains, “the talk will be engaging.”",
    ],
)
def test_who_is_quoted_takes_no_part(text):
    assert people_of(text) == ["Anna Poole"]


def test_what_is_told_of_a_surname_behind_a_comma():
    record = record_of(
        "Readings\n\nWriters Anna Poole and Philip Reed will present their works in May 2021.\n"
        "Poole, professor of English at Weir University, will read at 3 p.m. May 4.\n"
    )
    positions = [(p.title, p.organisation) for p in record.people[0].positions]
    assert ("professor of English", "Weir University") in positions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our guest will be Sir Peter Poole, former British Ambassador to the United States.",
         [("former British Ambassador to the United States", None)]),
        ("Keynote by Peter Poole, Deputy Secretary of Defense.", [("Deputy Secretary of Defense", None)]),
        ("Speaker: Sen. Peter Poole, D-Ore.", []),
        ("Speaker: Peter Poole (D-Mass.)", []),
    ],
)  # fmt: skip
def test_offices_of_states(text, expected):
    (person,) = record_of(f"Forum, 4 May 2021, 7 pm\n\n{text}").people
    assert [(p.title, p.organisation) for p in person.positions] == expected


@pytest.mark.parametrize(
    ("text", "organisers"),
    [
        ("Hosted by BBC broadcaster and presenter Anna Poole.", []),
        ("Hosted by ITV journalist Anna Poole.", []),
        ("ORME, NY — The Weir Library System (WLS) will hold its luncheon.", ["Weir Library System"]),
        ("The Wren Series is administered by the Department of English.", ["Department of English"]),
    ],
)
def test_who_holds_an_event(text, organisers):
    assert names(told("en", text).organisers) == organisers


@pytest.mark.parametrize(
    ("text", "doors", "start"),
    [
        ("The luncheon is held from 12:00pm – 2:00pm. Registration begins at 11:15am.", "11:15", "12:00"),
        ("Registration will begin at 9 a.m. at the club. Events will begin at 10 a.m.", "09:00", "10:00"),
        ("Registration opens at 9 a.m. and the programme starts at 10 a.m.", "09:00", "10:00"),
        ("Registration begins at 9 a.m.", None, "09:00"),
    ],
)
def test_when_one_may_arrive(text, doors, start):
    session = record_of(f"Open House on Saturday, 30 October 2021.\n\n{text}").sessions[0]
    assert (session.doors, session.start) == (doors, start)


def test_days_of_a_summit_are_no_deadline():
    record = record_of(
        "Free summit, 30 October 2020, 7 pm\n\n"
        "You can follow the summit on our website from 30.10 to 1.11, registration is not required."
    )
    assert record.registration is None or record.registration.deadline.date is None


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("Anna Poole opens a busy month for the Weir Lecture Series on 4 May 2021 at 8 pm.", "Weir Lecture Series"),
        (
            "Salt\n\n4 May 2021, 5 pm\n\nFirst in the series of talks under the theme of “Restored Rooms”.",
            "Restored Rooms",
        ),
        ("Library Late – Anna Poole in conversation with Jo Hale\nThursday, 18 September 2021 at 8pm", "Library Late"),
    ],
)  # fmt: skip
def test_series(text, series):
    assert record_of(text).series.name == series


def test_a_place_with_an_article_is_no_town():
    venue = record_of("A reading on 19 November 2021 in Smith Hall (the one across from the Union), Room 100.").venue
    assert (venue.name, venue.city) == ("Smith Hall", None)


def test_a_town_in_front_of_its_house_stays_one():
    venue = record_of(
        "Poole will be the speaker at Weir College on May 4, 2021. It starts at 8 P.M. in the San Rafael"
        " Civic Auditorium, 12 Mill Street.\n\nCosponsors include the City of San Rafael."
    ).venue
    assert (venue.name, venue.city) == ("San Rafael Civic Auditorium", "San Rafael")
