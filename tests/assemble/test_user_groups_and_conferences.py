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


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        (
            "en",
            "Moor Camp\nSaturday 21 & Sunday 22 July 2012\n\nSATURDAY – talks\n09:00  Registration\n09:45  Welcome\n"
            "\nSUNDAY – code\n10:00  We begin\n16:00  Close\n",
            [("09:00", "09:45"), (None, "10:00")],
        ),
        (
            "nl",
            "Zoutdagen\nzaterdag 21 en zondag 22 juli 2012, Het Zouthuis\n\nZaterdag\n10.00 Opening\n17.00 Einde\n"
            "\nZondag\n11.00 Wandeling\n15.00 Einde\n",
            [(None, "10:00"), (None, "11:00")],
        ),
    ],
)
def test_days_that_are_headed_by_their_weekday_have_hours_of_their_own(language, text, hours):
    assert [(day.doors, day.start) for day in record_of(text, language).sessions] == hours


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "Moor Camp\n21 July 2012\n\n09:00 Coffee\n11:00 Sessions in three tracks\n14:00 Talks\n",
            ["09:00", "11:00", "14:00"],
        ),
        ("Moor day\n14 May 2014\n\n13.00 Opening\n13.10 Lecture\n15.25 Tea\n", ["13:00", "13:10", "15:25"]),
    ],
)
def test_lines_of_timetables_begin_with_hours(text, starts):
    assert [item.start for item in record_of(text).programme] == starts


def test_the_hour_of_a_mail_does_not_make_others_those_of_a_morning():
    text = (
        "Date: Fri, 11 Sep 1998 16:20:45 -0700\nFrom: colloq@cs.example\nSubject: Marsh talk\n\n"
        "Tuesday, September 15, 1998\n4:15 p.m., Keller Hall (refreshments at 3:45 in the lounge)\n"
    )
    assert [(day.doors, day.start) for day in record_of(text).sessions] == [("15:45", "16:15")]


@pytest.mark.parametrize(
    ("language", "line", "prices"),
    [
        ("en", "The fee of EUR 280 covers all meals.", [280.0]),
        ("nl", "We vragen een bijdrage van € 5.", [5.0]),
        ("de", "Es wird eine Gebühr von 20 Euro erhoben.", [20.0]),
    ],
)
def test_prices_that_are_named_in_front_of_their_amount(language, line, prices):
    text = f"Marsh maps\n24 August 2015, Weir Hall\n\n{line}\n"
    assert [price.amount for price in record_of(text, language).prices] == prices


def test_a_fee_of_none_is_none():
    assert record_of("Marsh maps\n24 August 2015, Weir Hall\nFee: none\n").free is True


@pytest.mark.parametrize(
    ("line", "organisers", "partners"),
    [
        ("It is organised by Code for Critters with Mammal Watch.", ["Code for Critters"], ["Mammal Watch"]),
        ("The chat is hosted by Ann Poole, Managing Partner at Tidewater Ventures.", [], []),
        ("Ann Poole will show how. Ann Poole is a data scientist. She holds a PhD in linguistics.", [], []),
    ],
)
def test_who_holds_an_event_with_whom_and_who_does_not(line, organisers, partners):
    record = record_of(f"Marsh maps\n13 March 2021, 10:00, online\n\n{line}\n")
    assert (names(record.organisers), names(record.partners)) == (organisers, partners)


def test_a_users_group_in_front_of_a_title_holds_it():
    record = record_of("SQL Users Group Orme: query planning, pizza, and a surprise\n26 May 2016 17:30\n")
    assert (record.title, names(record.organisers)) == (
        "query planning, pizza, and a surprise",
        ["SQL Users Group Orme"],
    )


@pytest.mark.parametrize(
    ("text", "name", "room"),
    [
        ("Do Patents Travel?\nMonday, January 23, 2023\n3:30–5:00pm\nHollis 211\n", "Hollis", "211"),
        (
            "Bridges\nWednesday, October 9th, 2013, 6:30 p.m.\nWhere: Room 103, Alder Vale Building, Orme University\n",
            "Alder Vale Building",
            "Room 103",
        ),
    ],
)
def test_buildings_with_their_rooms(text, name, room):
    venue = record_of(text).venue
    assert (venue.name, venue.room) == (name, room)


def test_nobody_who_talks_asks_where_another_one_moderates():
    text = (
        "The Long Tail\nThursday 21 March 2024, 17:30\n\nAnn Poole will be in conversation with Michael Moor, former "
        "deputy governor of the Central Bank, and Lina Weir. It will be moderated by Professor Jo Mole.\n"
    )
    assert [person.role for person in record_of(text).people] == ["guest", "guest", "guest", "moderator"]


def test_a_job_in_brackets_and_the_body_behind_it_are_one_position():
    text = "Marsh panel\n30 November 2023, 10:00, Weir Hall\n\nPanel:\nHugo Poole (director), Salt Trust\n"
    positions = record_of(text).people[0].positions
    assert [(position.title, position.organisation) for position in positions] == [("director", "Salt Trust")]


def test_a_place_that_is_requested_is_signed_up_for():
    text = "Round table\n25 September 2018, 09:30\n\nBy invitation. To request a place email water@civic.example.org\n"
    registration = record_of(text).registration
    assert (registration.required, registration.email) == (True, "water@civic.example.org")


@pytest.mark.parametrize(
    "text",
    [
        "Geology Department Seminar\n\nThursday, 2 March 2000, 12.30 p.m.\nRoom 301, Alder Building\n\n"
        "Dr Anna Poole\nBritish Marsh Programme\n\nSALTY LAKES: WHAT LIES BENEATH\n",
    ],
)
def test_a_line_of_capitals_below_a_seminar_is_the_title(text):
    assert record_of(text).title == "SALTY LAKES: WHAT LIES BENEATH"


def test_long_names_of_conferences_are_counted():
    text = 'Seventh Annual Conference of the Small Press Archive Network (SPAN)\n"Ephemera"\n\n12–14 June 2015, Leek\n'
    series = record_of(text).series
    assert (series.name, series.edition) == ("Annual Conference of the Small Press Archive Network", 7)


def test_a_second_call_is_no_second_edition():
    assert record_of("Second call for papers: Workshop on Tone\n3-4 July 2017, Leek\n").series is None


def test_who_moderates_behind_the_noun_and_fields_of_jobs_between_dashes():
    text = (
        "Marsh breakfast\n29 September 2023, 8.00 – 9.30 am, Mill House\n\nSpeakers:\n"
        "* Anna Poole – Head of Infrastructure – Fen Bank\n* Jo Peel – PhD student – Orme University\n\n"
        "Moderation: Hanna Weir (Ethics Collective)\n"
    )
    people = record_of(text).people
    assert [(person.role, person.positions[0].title, person.positions[0].organisation) for person in people] == [
        ("speaker", "Head of Infrastructure", "Fen Bank"),
        ("speaker", "PhD student", "Orme University"),
        ("moderator", None, "Ethics Collective"),
    ]
