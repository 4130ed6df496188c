"""Announcements of seminars and user groups: titles beside who speaks and who holds them, rooms with their numbers."""

import pytest

from announce_parse import parse


def record_of(text, language="en"):
    return parse(text, media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "Prof Anna Birch, The Peat Phenomenon\n\nSpeaker: Prof Anna Birch (Leek Dept of Mathematics)\n"
            "Venue: Marlow Lecture Theatre\nTime: 24/01/2011 20:30\n\nIt is remarkable how peat grows.\n",
            "The Peat Phenomenon",
        ),
        (
            "en",
            "The Peat Phenomenon - Anna Birch (Leek University)\n\nMonday 24 January 2011, 20:30, Marlow Hall\n",
            "The Peat Phenomenon",
        ),
        (
            "en",
            "Mathematics Colloquium: Anna Birch (Leek), Peat and primes\n\nThursday 12 January 2017, 4pm\n",
            "Peat and primes",
        ),
        (
            "en",
            "Leek R User Group: Maps in R\n\nThursday 12 January 2017, 7pm, Fenware, 12 Mill Street\n",
            "Maps in R",
        ),
        (
            "de",
            "Dr. Anna Birk (Leek), Torf und Primzahlen\n\nDonnerstag, 12. Januar 2017, 16 Uhr\n",
            "Torf und Primzahlen",
        ),
        (
            "en",
            "Registration open for the 5th Leek Workshop on Peat Modelling\n\n"
            "The workshop takes place on 5-7 May 2015 in Marlow Hall, Leek.\n",
            "Leek Workshop on Peat Modelling",
        ),
        (
            "en",
            "The Marlow Lecture 2015\n\nBringing History to life\n\nWednesday 7th October 2015\n\n"
            "A public lecture by Dame Anna Birch.\n",
            "Bringing History to life",
        ),
    ],
)
def test_a_title_is_told_apart_from_who_speaks_and_who_holds_it(language, text, title):
    assert record_of(text, language).title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Anna Birch, piano\n\nSaturday 4 May 2024, 8pm, Marlow Hall\n\nAnna Birch plays her own pieces.\n",
            "Anna Birch, piano",
        ),
        (
            "EUWS Chorus: Winter Concert 2012\n\nSaturday 1 December 2012, 7.30pm, St Bride's Church\n",
            "EUWS Chorus: Winter Concert 2012",
        ),
        (
            "Completion seminar – Tamsin Crane\n\nTermite mounds as thermal machines\n\n"
            "Monday 4 June 2018, 11 am, Seminar Room B\n",
            "Termite mounds as thermal machines",
        ),
    ],
)
def test_what_a_performer_plays_or_a_genre_is_no_title_of_its_own(text, title):
    assert record_of(text).title == title


def test_what_somebody_speaks_about_is_no_place_of_work():
    told = record_of("Anna Birch - The Peat Phenomenon\n\nMonday 24 January 2011, 20:30\n\nAnna Birch will explain.\n")
    assert [(person.name, list(person.positions)) for person in told.people] == [("Anna Birch", [])]


def test_a_user_group_in_front_of_its_subject_holds_the_evening():
    told = record_of("Leek R User Group: Maps in R\n\nThursday 12 January 2017, 7pm, Fenware, 12 Mill Street\n")
    assert [organiser.name for organiser in told.organisers] == ["Leek R User Group"]


@pytest.mark.parametrize(
    ("where", "name", "room"),
    [
        ("Where: 204 Marlow Hall", "Marlow Hall", "204"),
        ("Location: In person in 1240 Marlow Hall, or on Zoom", "Marlow Hall", "1240"),
        ("Location: Corbel 3-180", "Corbel", "3-180"),
        ("Where: Marlow Hall, Room 204, University of Leek", "Marlow Hall", "Room 204"),
        ("Location/Venue: Corbel House", "Corbel House", None),
        ("Where: 31 High Street, Leek", None, None),
    ],
)
def test_a_number_beside_a_building_behind_a_label_is_the_room(where, name, room):
    venue = record_of(f"Peat\n\nWhen: 4 May 2023, 16:00\n{where}\n").venue
    assert (venue.name, venue.room) == (name, room)


@pytest.mark.parametrize(
    ("sentence", "name", "room"),
    [
        (
            "The talk is held on 4 May 2023 at 7pm in ROOM - CC201, on the 2nd floor of the Corbel Center Building.",
            "Corbel Center Building",
            "CC201",
        ),
        (
            "The talk will be held on 4 May 2023 in the G O Marlow building on Leek University's Mile End campus.",
            "G O Marlow building",
            None,
        ),
    ],
)
def test_a_room_or_building_ends_in_front_of_where_it_is(sentence, name, room):
    venue = record_of(f"Peat\n\n{sentence}\n").venue
    assert (venue.name, venue.room) == (name, room)


@pytest.mark.parametrize(
    ("language", "sentence", "organisers"),
    [
        (
            "en",
            "The event is organised by the RSW Leek Local Group and the Fen Statistics Section.",
            ["RSW Leek Local Group", "Fen Statistics Section"],
        ),
        (
            "en",
            "The seminar is organised by the Centre for Fen Studies (CFS) and the School of Geography.",
            ["Centre for Fen Studies", "School of Geography"],
        ),
        ("en", "The evening is organised by Fenware, Peatly and the Fen Trust.", ["Fenware", "Peatly", "Fen Trust"]),
        (
            "en",
            "Organised by the Center for Latin American and Caribbean Studies.",
            ["Center for Latin American and Caribbean Studies"],
        ),
        (
            "en",
            "The University of Leek and the Institute of Peat have partnered with local bodies for Fen Week.",
            ["University of Leek", "Institute of Peat"],
        ),
        ("en", "This Thursday LLUG will have its regular public meeting.", ["LLUG"]),
        ("en", "Meeting Organiser: Mr Mark Dale, Chair of Fen History Group", []),
        ("en", "This talk is held in the Lecture Theatre of the National Fen Museum.", ["National Fen Museum"]),
        ("en", "Peat Pi is a trademark of the Peat Pi Foundation.", []),
        ("en", "Anna Birch was awarded the Marlow Medal by the Northern Soil Society in 2019.", []),
        ("fr", "Anna Birch a reçu le prix décerné par la Société des Tourbières en 2019.", []),
    ],
)
def test_all_who_hold_an_event_are_named_and_nobody_else(language, sentence, organisers):
    when = "jeudi 4 mai 2023, 19h" if language == "fr" else "Thursday 4 May 2023, 7pm"
    told = record_of(f"Peat in the north\n\n{when}, 12 Mill Street\n\n{sentence}\n", language)
    assert [organiser.name for organiser in told.organisers] == organisers


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Tuesday, 2 February 2016\n\n'Peat and climate' - Open Lecture\n\n"
            "Public Lecture to be held at 7.30pm, Marlow Hall, Tuesday 9th February 2016\n",
            ["2016-02-09"],
        ),
        (
            "Saturday 4 May 2024\n8pm\n\nPeat fair\n\nA second day follows on Saturday 11 May 2024 at 10am.\n",
            ["2024-05-04", "2024-05-11"],
        ),
        (
            "Saturday 4 May 2024\n\nPeat fair\n\nOpen from 10am. Also on Sunday 5 May 2024 from 10am.\n",
            ["2024-05-04", "2024-05-05"],
        ),
    ],
)
def test_the_day_of_a_post_above_everything_is_none_of_the_event(text, days):
    assert [session.start_date for session in record_of(text).sessions] == days


def test_a_title_follows_the_meeting_and_its_day():
    told = record_of("Leek Linux Meeting Wednesday, June 15, 2016 - Peat in containers\n\nWhen: June 15, 2016 7PM\n")
    assert told.title == "Peat in containers"


@pytest.mark.parametrize(
    ("place", "name", "room"),
    [
        (
            "Gerald D. Marlow Auditorium at the Corbel Foundation\n160 Fifth Avenue, New York, NY",
            "Corbel Foundation",
            0,
        ),
        ("The talk is in the Marlow Auditorium at the Corbel Museum, 12 Mill Street, Leek.", "Corbel Museum", 1),
    ],
)
def test_a_room_in_a_house_keeps_its_own_name_and_holds_no_event(place, name, room):
    told = record_of(f"Peat and you\n\nMay 28, 2014, 4:30 pm\n{place}\n\nAnna Birch will describe peat.\n")
    rooms = ["Gerald D. Marlow Auditorium", "Marlow Auditorium"]
    assert (told.venue.name, told.venue.room) == (name, rooms[room])
    assert all("Auditorium" not in organiser.name for organiser in told.organisers)


def test_a_number_behind_a_building_that_in_leads_to_is_a_room():
    told = record_of("Robot peat\n\nThe talk is on Tuesday, Feb. 5, 2008, 5:30 p.m., in Social Sciences 016.\n")
    assert (told.venue.name, told.venue.room) == ("Social Sciences", "016")


def test_doors_are_nobody():
    told = record_of("Peat night\n\n3 May 2024, Marlow Hall\n\nDoors open around 6:30pm, and helpers are welcome.\n")
    assert not told.people


def test_a_quoted_talk_behind_a_speakers_body_is_no_part_of_that():
    told = record_of(
        "Salt and peat\n\n3 May 2024\n\nSpeakers:\n- Felicity Birch, University of Leek, “Peat and the City: a life”\n"
        "- Mark Dale, Corbel Museum, “Salt”\n"
    )
    bodies = [position.organisation for person in told.people for position in person.positions]
    assert bodies == ["University of Leek", "Corbel Museum"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "PeatConf 2015, Leek, UK, 5-9 July 2015\n\nThe conference is organised by the Fen Institute.\n",
            "PeatConf 2015",
        ),
        ("Workshop on peat models, Leeds, 5 July 2015\n\nThe fens are modelled.\n", "Workshop on peat models"),
        ("A weekend in Leeds, 5 July 2015\n\nWe walk and talk.\n", "A weekend in Leeds"),
    ],
)
def test_a_title_ends_in_front_of_its_town_and_day(text, title):
    assert record_of(text).title == title
