"""Mails of lists, user groups and conferences: sponsors, who signs, numbered meetings, towns beside countries."""

import datetime

import pytest

from announce_parse import parse


def record_of(text, language="en", reference=None):
    return parse(text, media_type="text/plain", language=language, reference_date=reference)


def names(bodies):
    return [body.name for body in bodies]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "From: Ann Poole <ann@lists.example>\nDate: Mon, 3 May 2010 21:14:02 +0200\nSubject: [orme] Locks\n\n"
            "Hi all,\n\nwe meet on Thursday, 6 May 2010, at 19:00 in Mill House.\n",
        ),
        (
            "fr",
            "De : Anne Pré <anne@listes.example>\nDate : lun. 3 mai 2010 à 21:14\nObjet : Serrures\n\n"
            "Bonjour, nous nous retrouvons jeudi 6 mai 2010 à 19h au café Le Phare.\n",
        ),
    ],
)
def test_the_hour_at_which_a_mail_was_sent_is_none_of_the_event(language, text):
    days = record_of(text, language).sessions
    assert [(str(day.start_date), day.start) for day in days] == [("2010-05-06", "19:00")]


def test_the_tag_of_a_list_is_no_title():
    text = "Subject: [orme-announce] Meeting Thursday 6 May: Locks in practice\n\n6 May 2010, 19:00, Mill House\n"
    assert "orme" not in record_of(text).title


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        (
            "en",
            "PyOrme 2023\n\n25-26 August 2023, Leek\n\nSponsors\nPlatinum: Weirmark Data\nGold: Orme Systems\n",
            ["Weirmark Data", "Orme Systems"],
        ),
        (
            "en",
            "PyOrme 2023\n\n25 August 2023, Leek\n\nWe thank our sponsors. Gold: Weirmark Data. Silver: Ormeware.\n",
            ["Weirmark Data", "Ormeware"],
        ),
        (
            "de",
            "PyOrme 2023\n\n25. August 2023, Husum\n\nSponsoren\nGold: Nordwerk Daten GmbH\nSilber: Havelwerk\n",
            ["Nordwerk Daten GmbH", "Havelwerk"],
        ),
        (
            "fr",
            "PyOrme 2023\n\n25 août 2023, Rennes\n\nSponsors\nOr : Nordwerk\nArgent : Havelwerk\n",
            ["Nordwerk", "Havelwerk"],
        ),
        (
            "en",
            "Code night\n\nTuesday 5 March 2019, 6pm\n\nFood sponsor: Pivot Union. Venue sponsor: Moor Library.\n",
            ["Pivot Union", "Moor Library"],
        ),
    ],
)
def test_sponsors_behind_how_much_or_what_they_give(language, text, partners):
    record = record_of(text, language)
    assert (names(record.organisers), names(record.partners)) == ([], partners)


def test_medals_are_no_sponsors():
    text = (
        "Club evening\n\n3 May 2024, 7pm, Weir Hall\n\nResults of the races\nGold: Emily Moor\nBronze: Weir Harriers\n"
    )
    assert record_of(text).partners == ()


@pytest.mark.parametrize(
    "sign", ["The Lambda Orme organisers", "The Lambda Orme crew", "Ann, Jo and the Lambda Orme team"]
)
def test_who_signs_for_a_group_names_it(sign):
    text = f"Property-based testing\n\nThursday, October 18 2018, 18:30, Mill House\n\nSee you there!\n\n{sign}\n"
    assert names(record_of(text).organisers) == ["Lambda Orme"]


@pytest.mark.parametrize(
    ("language", "text", "series", "organisers"),
    [
        ("en", "Orme Coders Meetup #7\nSat 15 Feb 2020, 10am\n", ("Orme Coders Meetup", 7), None),
        ("nl", "Zoutavond #12\nza 15 feb 2020, 20.00 uur\n", ("Zoutavond", 12), None),
        (
            "en",
            "Women in Maps Orme: Mud & Milk #7\nSat 15 Feb 2020, 10am\n",
            ("Mud & Milk", 7),
            ["Women in Maps Orme"],
        ),
        ("en", "Ninth Workshop on Rewriting\nLeek, 18 July 2014\n", ("Workshop on Rewriting", 9), None),
        ("en", "Third edition of the Salt Fair\nLeek, 18 July 2014\n", ("Salt Fair", 3), None),
    ],
)
def test_numbers_above_a_day_and_ordinals_in_words_count_events(language, text, series, organisers):
    record = record_of(text, language)
    assert (record.series.name, record.series.edition) == series
    assert organisers is None or names(record.organisers) == organisers


def test_a_group_may_call_its_meeting_by_the_month_alone():
    record = record_of("DevOps Orme — September: Locks at scale\nWednesday 13 September 2017, from 5:30pm\n")
    assert (record.series.name, names(record.organisers)) == ("DevOps Orme", ["DevOps Orme"])
    assert "Orme" not in record.title


def test_somebody_is_no_such_group():
    assert record_of("Anna Poel — September: a novel\nWednesday 13 September 2017, 5:30pm\n").series is None


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "Salt sprint\n25-26 August 2023, Randolet, Portugal\n", "Randolet"),
        ("nl", "Zoutwerkplaats\n25 en 26 augustus 2023, Randolet (België)\n", "Randolet"),
        ("fr", "Atelier du sel\n25 et 26 août 2023, Randolet (Suisse)\n", "Randolet"),
        ("en", "Fiddle night\nAnna Poel, Norway, plays\n25 August 2023, 8 pm, Weir House\n", None),
        ("en", "Salt sprint\n25 August 2023, online\nSpeaker: Anna Poel (Tromvik, Norway)\n", None),
    ],
)
def test_a_town_that_no_list_has_stands_beside_its_country(language, text, city):
    venue = record_of(text, language).venue
    assert (venue and venue.city) == city


@pytest.mark.parametrize(
    ("text", "name", "room"),
    [
        (
            "Night sky\n6.30pm, Tuesday 12 November 2019, Lecture Theatre 1, Alder Building\n",
            "Alder Building",
            "Lecture Theatre 1",
        ),
        (
            "Night sky\nDate: 9 June 2022\nLocation: Senate Hall, Alder Building\n\nAnna Poole will defend it.\n",
            "Alder Building",
            "Senate Hall",
        ),
    ],
)
def test_rooms_with_numbers_are_no_buildings(text, name, room):
    venue = record_of(text).venue
    assert (venue.name, venue.room, venue.city) == (name, room, None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            'History Department Talk\n\nFriday, Feb. 3 at 3:30pm\n\n"Is Forgetting a Virtue?"\n\nAnna Poole (Leek)\n',
            "Is Forgetting a Virtue?",
        ),
        (
            "Two-day training course\nAn introduction to marsh maps\n5-6 April 2017, Alder Campus\n",
            "An introduction to marsh maps",
        ),
        (
            "Home > Events > Talks\nThe Alder Lecture 2019\nWho owns the night sky?\n6.30pm, 12 November 2019\n",
            "Who owns the night sky?",
        ),
    ],
)
def test_titles_below_the_kind_of_event(text, title):
    assert record_of(text, reference=datetime.date(2012, 1, 10)).title == title


@pytest.mark.parametrize(
    ("line", "prices"),
    [
        ("Tickets cost 1200 NOK (students 400 NOK).", [(1200.0, "NOK"), (400.0, "NOK")]),
        ("KES 500 at the door.", [(500.0, "KES")]),
        ("Fee: S$10 for students.", [(10.0, "SGD")]),
        ("We use PHP 8 and 2 SEK files.", [(2.0, "SEK")]),
    ],
)
def test_prices_in_other_currencies(line, prices):
    found = record_of(f"Marsh maps\n3 May 2024, 7pm, Weir Hall\n\n{line}\n").prices
    assert [(price.amount, price.currency) for price in found] in (prices, [])
    assert found or "PHP" in line


@pytest.mark.parametrize(
    ("position", "title", "organisation"),
    [
        ("GIS Analyst, Weir Maps", "GIS Analyst", "Weir Maps"),
        ("Weir Statistics Unit", None, "Weir Statistics Unit"),
        ("BBC journalist", "journalist", "BBC"),
    ],
)
def test_acronyms_of_fields_employ_nobody(position, title, organisation):
    person = record_of(f"Marsh maps\n3 May 2024, 7pm, Weir Hall\n\nSpeaker: Anna Poole ({position})\n").people[0]
    assert [(p.title, p.organisation) for p in person.positions] == [(title, organisation)]


def test_forenames_of_other_continents():
    text = (
        "October talks\nThursday, October 18 2018, 18:30\n\nHow we lost an order — Pradeep Nambiar\nA tale of queues.\n"
    )
    assert [person.name for person in record_of(text).people] == ["Pradeep Nambiar"]


def test_bookings_that_close_have_a_last_day():
    text = "Marsh maps\n5-6 April 2017, Weir Hall\n\nBookings close on 24 March 2017.\n"
    assert str(record_of(text).registration.deadline.date) == "2017-03-24"
