"""Notices of clubs, pubs and choirs: ordinals of titles, hours up to noon, pubs in their town, rooms, weeks, chairs."""

import pytest

from announce_parse import find_temporal, parse

WHEN = "Saturday 9 September 2028, 7.30pm"


def read(text, language="en"):
    return parse(text, media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "heading", "title", "edition"),
    [
        ("en", "Plays in the Park: Twelfth Night", "Plays in the Park: Twelfth Night", None),
        ("en", "Sixth Form Open Evening", "Sixth Form Open Evening", None),
        ("en", "12th annual Kite Day", "Kite Day", 12),
        ("nl", "Een tweede kans voor de rivier", "tweede kans voor de rivier", None),
        ("de", "Erste Hilfe für Wanderer", "Erste Hilfe für Wanderer", None),
        ("fr", "Une seconde chance pour la rivière", "Une seconde chance pour la rivière", None),
    ],
)
def test_ordinals_of_other_things_count_no_event(language, heading, title, edition):
    record = read(f"{heading}\n\n9-9-2028, 20:00\n", language)
    assert record.title is not None
    assert record.title.endswith(title)
    assert (record.series.edition if record.series else None) == edition


@pytest.mark.parametrize("heading", ["CONCERT CANCELLED: Still Waters", "Concert postponed: Still Waters"])
def test_what_is_cancelled_is_no_part_of_the_title(heading):
    assert read(f"{heading}\n\n{WHEN}, Guildhall\n").title == "Still Waters"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Saturday, May 13, 2028, 9 to noon, rain or shine", [("09:00", "12:00")]),
        ("from 10 till midday", [("10:00", "12:00")]),
        ("ten to noon", [("11:50", None)]),
        ("9:30 to noon", [("09:30", None)]),
        ("20 minutes to noon", [("11:40", None)]),
    ],
)
def test_hours_of_a_morning_up_to_noon(text, times):
    found = [item for item in find_temporal(text, language="en") if item.kind == "time"]
    assert [(item.start_time, item.end_time) for item in found] == times


@pytest.mark.parametrize(
    ("where", "name", "room", "city"),
    [
        ("We meet upstairs at The Weirman in Cattlesby.", "The Weirman", None, "Cattlesby"),
        ("The talk is in the Learning Space at Weir Museum, Bridge Street.", "Weir Museum", "Learning Space", None),
        (
            "Plants, 9 September 2028, in the parking lot of the Elm Weir Grange.",
            "Elm Weir Grange",
            "parking lot",
            None,
        ),
        ("The talk is at Weir Museum, Bridge Street.", "Weir Museum", None, None),
    ],
)
def test_pubs_in_their_town_and_rooms_of_a_house(where, name, room, city):
    venue = read(f"Rivers on tap\n\n{WHEN}\n\n{where}\n").venue
    assert venue is not None
    assert (venue.name, venue.room, venue.city) == (name, room, city)


@pytest.mark.parametrize(
    ("text", "organisers"),
    [
        ("Organised by Weir Valley Birders Club for Heritage Week.", ["Weir Valley Birders Club"]),
        ("Join hundreds of runners for Darnley Round Table's annual lantern walk.", ["Darnley Round Table"]),
        ("Don't miss Ferrow Players' production of The Merry Miller.", ["Ferrow Players"]),
    ],
)
def test_whose_yearly_event_it_is(text, organisers):
    assert [o.name for o in read(f"Lanterns\n\n{WHEN}\n\n{text}\n").organisers] == organisers


@pytest.mark.parametrize(
    ("text", "name", "role", "job"),
    [
        ("The chair will be taken by Sir Anton Vale.", "Anton Vale", "moderator", None),
        ("A weekend course with printmaker Nora Vale.", "Nora Vale", "speaker", "printmaker"),
        ("With our legendary quizmaster Jo Vale.", "Jo Vale", "host", None),
        ("Weir Choir (Musical Director Nora Vale) sings.", "Nora Vale", "performer", "Musical Director"),
    ],
)
def test_who_takes_part(text, name, role, job):
    person = next(p for p in read(f"Still waters\n\n{WHEN}\n\n{text}\n").people if p.kind == "person")
    assert (person.name, person.role) == (name, role)
    assert [position.title for position in person.positions] == ([job] if job else [])


def test_the_name_of_a_choir_has_the_voice_of_its_men():
    people = read(f"Songs\n\n{WHEN}\n\nTaking part are the Port Weir Male Voice Choir and Ferry Silver Band.\n").people
    assert [person.name for person in people] == ["Port Weir Male Voice Choir", "Ferry Silver Band"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Online entry closes on 26th August.", "2028-08-26"),
        ("Numbers are needed for the caterers by Saturday 26th August.", "2028-08-26"),
        ("Ticket sales end August 26.", "2028-08-26"),
        ("Box office opens 26 August.", None),
    ],
)
def test_last_days_of_entries_and_sales(text, day):
    registration = read(f"Spring run\n\nSaturday 9 September 2028, 10am, Weir Park.\n\n£12. {text}\n").registration
    assert (registration.deadline.date if registration and registration.deadline else None) == day


@pytest.mark.parametrize(
    ("text", "attendance"),
    [
        ("Book online at https://www.weir.org/events by 7 September.", "offline"),
        ("Sign up online at https://www.weir.org/events by 7 September.", "offline"),
        ("The talk will also be streamed online.", "mixed"),
    ],
)
def test_what_is_booked_online_is_held_in_its_house(text, attendance):
    where = "Date: Saturday 15 September 2029\nVenue: Bank Top Farm, Weir, HX9 2PL"
    assert read(f"Dry Stone Walling\n\n{where}\n\n{text}").attendance == attendance
