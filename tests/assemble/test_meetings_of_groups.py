"""Notices of groups, clubs and councils: who meets, who is thanked, what comes another time, who has which job."""

import pytest

from announce_parse import parse


def record_of(text, language="en"):
    return parse(text, media_type="text/plain", language=language)


def names(bodies):
    return [body.name for body in bodies]


@pytest.mark.parametrize(
    ("language", "text", "group", "title"),
    [
        (
            "en",
            "Weel R Users: October Meeting\n\nThursday 19 October 2023, 6:30pm, Alder Hall\n",
            "Weel R Users",
            "October Meeting",
        ),
        (
            "en",
            "Orme Clojurians - March meetup\n\nWednesday 13 March 2024, 7pm, Fenware, 12 Mill Street\n",
            "Orme Clojurians",
            "March meetup",
        ),
        ("nl", "Drupal Weel: meetup in mei\n\nDinsdag 14 mei 2024 om 19.00 uur\n", "Drupal Weel", "meetup in mei"),
        ("fr", "Python Lo : rencontre de mars\n\nMardi 12 mars 2024 à 19h\n", "Python Lo", "rencontre de mars"),
    ],
)
def test_a_group_whose_meeting_is_called_by_its_month_holds_it(language, text, group, title):
    record = record_of(text, language)
    assert (record.title, record.series.name, names(record.organisers)) == (title, group, [group])


def test_a_club_whose_meeting_is_announced_so_holds_it_and_is_no_series():
    record = record_of("Weel Linux-Freunde: Maitreffen\n\nDienstag, 14. Mai 2024, 19 Uhr\n", "de")
    assert (record.series, names(record.organisers)) == (None, ["Weel Linux-Freunde"])


@pytest.mark.parametrize(
    "text",
    [
        "Science Café: March meeting\n\nTuesday 11 March 2025, 7.30pm, Alder Hall\n",
        "Workshop: June meeting\n\nTuesday 10 June 2025, 7.30pm, Alder Hall\n",
    ],
)
def test_no_kind_of_event_is_such_a_group(text):
    assert record_of(text).organisers == ()


@pytest.mark.parametrize(
    ("text", "organisers", "partners"),
    [
        (
            "Workshop\n\nSaturday 9 April 2022, 10 am\n\n"
            "Would you know what to do? The Fernweir Community Association, in "
            "partnership with the Orme Emergency Program, presents a free workshop.\n",
            ["Fernweir Community Association"],
            ["Orme Emergency Program"],
        ),
        (
            "Meetup\n\nWednesday 13 March 2024, 7pm. Pizza is provided by our sponsors, Poole & Dene Recruitment.\n",
            [],
            ["Poole & Dene Recruitment"],
        ),
        (
            "Public hearing\n\nThe Weel Parks and Recreation Commission will meet on Monday, June 10, 2024, at "
            "6 p.m.\n",
            ["Weel Parks and Recreation Commission"],
            [],
        ),
        (
            "Lecture\n\nTuesday, April 17, 2018, 5 pm\n\n"
            "Sponsored by the Office of Sustainability and the Campus Garden "
            "Club.\n",
            [],
            ["Office of Sustainability", "Campus Garden Club"],
        ),
    ],
)
def test_bodies_of_notices(text, organisers, partners):
    record = record_of(text)
    assert (names(record.organisers), names(record.partners)) == (organisers, partners)


@pytest.mark.parametrize(
    ("language", "text", "partner"),
    [
        ("nl", "Meetup op 3 mei 2024\n\nDe pizza komt van onze sponsor Bakkerij Zoutman.\n", "Bakkerij Zoutman"),
        (
            "de",
            "Treffen am 3. Mai 2024\n\nDie Pizza kommt von unserem Sponsor Holzwerk Weel GmbH.\n",
            "Holzwerk Weel GmbH",
        ),
    ],
)
def test_a_sponsor_of_ours_supports_the_event(language, text, partner):
    assert names(record_of(text, language).partners) == [partner]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "en",
            "Tuesday Talks\n\nTuesday, March 8, 2016, 12:00-1:00 p.m.\n\n“Why Bees Dance”\n"
            "Dr. Lena Birch, Leek University\n\n"
            "Upcoming talks:\nMarch 22 - Raul Ibarra, “Bread”\nApril 5 - Deb Poole, “Fens”\n",
            "Lena Birch",
        ),
        (
            "nl",
            "Lezing over de veenkade\n\nDinsdag 8 maart 2016, 20.00 uur\n\nSpreker: Lena Berk\n\nKomende lezingen\n"
            "- 22 maart 2016: Anna Poel over brood\n- 5 april 2016: Jan Mol over klei\n",
            "Lena Berk",
        ),
        (
            "de",
            "Vortrag über das Moor\n\nDienstag, 8. März 2016, 20 Uhr\n\nReferentin: Lena Birk\n\nWeitere Vorträge\n"
            "- 22. März 2016: Anna Pohl über Brot\n- 5. April 2016: Jan Moll über Lehm\n",
            "Lena Birk",
        ),
        (
            "fr",
            "Conférence sur la tourbe\n\nMardi 8 mars 2016 à 20h\n\nIntervenante : Léna Bouleau\n\n"
            "Prochaines conférences\n"
            "- 22 mars 2016 : Anne Poel, le pain\n- 5 avril 2016 : Jean Vale, l'argile\n",
            "Léna Bouleau",
        ),
    ],
)
def test_a_list_of_what_comes_another_time_has_no_days_and_no_people_of_this_event(language, text, speaker):
    record = record_of(text, language)
    assert [session.start_date for session in record.sessions] == ["2016-03-08"]
    assert [person.name for person in record.people] == [speaker]


def test_a_list_of_upcoming_events_at_the_top_keeps_its_days():
    record = record_of("Upcoming talks\n\nFriday 3 May 2024, 4 pm\nAnna Poole (Leek University): On knots\n")
    assert [session.start_date for session in record.sessions] == ["2024-05-03"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Talk\n\n3 May 2024, 1 pm. Quilt historian Anna Poole will present her work.\n",
            [("Anna Poole", "speaker", [("Quilt historian", None)])],
        ),
        (
            "Talk\n\n3 May 2024, 1 pm. Tonight writer Anna Poole will read from her work.\n",
            [("Anna Poole", "speaker", [("writer", None)])],
        ),
        (
            "Lecture\n\n3 May 2024, 1 pm. It will be introduced by Dr. Anna Poole, Head of School.\n",
            [("Anna Poole", "speaker", [("Head of School", None)])],
        ),
        (
            "Meeting\n\n3 May 2024, 6 pm. Please register with the Governance Officer, Ms Anna Poole, on (02) "
            "5550 1144.\n",
            [("Anna Poole", "contact", [("Governance Officer", None)])],
        ),
        (
            "Meetup\n\n3 May 2024, 6 pm\n\nSpeakers\n\n**Dr Anna Poole** (Leek University) - On peat\n",
            [("Anna Poole", "speaker", [(None, "Leek University")])],
        ),
        (
            "Workshop\n\n3 May 2024, 9 am\n\nKeynote: Dr. Anna Poole, Provincial Apiarist - “Mites in a warm year”\n",
            [("Anna Poole", "speaker", [("Provincial Apiarist", None)])],
        ),
        (
            "Café\n\n3 May 2024, 7 pm. This month's guest is the psychologist Anna Poole (UFX), author of The Hour.\n",
            [("Anna Poole", "guest", [("psychologist", "UFX"), ("author", None)])],
        ),
        (
            "Book talk\n\n3 May 2024, 7 pm, Alder Hall. Join author Anna Poole for a talk on her new book.\n",
            [("Anna Poole", "speaker", [("author", None)])],
        ),
        (
            "Forum\n\n3 May 2024, 6 pm. Anna Poole and Jo Mole have agreed to take part.\n",
            [("Anna Poole", "guest", []), ("Jo Mole", "guest", [])],
        ),
    ],
)
def test_people_of_notices_with_their_roles_and_jobs(text, told):
    people = record_of(text).people
    found = [(p.name, p.role, [(one.title, one.organisation) for one in p.positions]) for p in people]
    assert found == told


def test_a_plural_below_two_names_is_the_job_of_both():
    people = record_of("Meeting\n\n3 May 2024, 9 am\n\nAnna Poole and Jo Mole\nChairs, Parent Council\n").people
    found = [(p.name, [(one.title, one.organisation) for one in p.positions]) for p in people]
    assert found == [("Anna Poole", [("Chair", "Parent Council")]), ("Jo Mole", [("Chair", "Parent Council")])]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Concert\n\nWorks by Byrd, Poulenc, Lisa Poole and Jo Mole\n\nSaturday 7 December 2024, 7.30pm\n", []),
        (
            "Open evening\n\n3 May 2024, 7pm. There'll be cake and music from the Rusty Strings.\n",
            [("Rusty Strings", "group")],
        ),
        ("Concert\n\n3 May 2024, 7pm, Alder Hall. The choir sings music from the Renaissance.\n", []),
        ("Garden open day\n\n3 May 2024, 2pm\n\nMusic from the Orme Ukulele Band\n", [("Orme Ukulele Band", "group")]),
        (
            "Webinar\n\n3 May 2024, 9am. With solicitor Anna Poole and mediator PJ Fallon.\n",
            ["Anna Poole", "PJ Fallon"],
        ),
        ("Forum\n\n3 May 2024, noon. Lepidopterist Gloria Poole will explain why.\n", ["Gloria Poole"]),
    ],
)
def test_who_performs_and_who_is_only_named(text, people):
    found = record_of(text).people
    assert [(p.name, p.kind) for p in found] == people or [p.name for p in found] == people


@pytest.mark.parametrize(
    ("text", "postcode", "city"),
    [
        (
            "Open Day\n\nSunday 18 August 2024, 2pm\n\nAlder House, Ormeby, Co. Leitrim, N41 X2Y0\n",
            "N41 X2Y0",
            "Ormeby",
        ),
        ("Meetup\n\nDate: 4 May 2024\nVenue: Lotus Towers, 12 MG Road, Bengaluru 560001\n", "560001", "Bengaluru"),
    ],
)
def test_postcodes_of_ireland_and_india(text, postcode, city):
    venue = record_of(text).venue
    assert (venue.postcode, venue.city) == (postcode, city)


@pytest.mark.parametrize(
    "text",
    [
        "Meetup\n\nWednesday 13 March 2024, 7pm. Pizza is provided by our sponsor, Marlow Insurance.\n",
        "Lecture\n\nTuesday, April 17, 2018, 5 pm. Organised by the Centre for Law and the Courts.\n",
        "Seminar\n\nMonday 29 April 2024, 4pm. Dr Hugh Poole (Reading) will be speaking on peat.\n",
        "Open day\n\n26 October 2024, 10am\n\nGold coin donation\n",
    ],
)
def test_no_town_in_names_of_bodies_and_behind_names(text):
    venue = record_of(text).venue
    assert venue is None or venue.city is None


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Meetup\n\n12 June 2024, 6 pm\n\nMill Hall, 22 Prince Street, Orme SA 5112\n\nTickets: $5\n", "AUD"),
        ("Talks\n\n5 November 2024, 7 pm\n\nTickets $15 / $8 students + HST\n", "CAD"),
    ],
)
def test_dollars_of_notices(text, currency):
    assert {price.currency for price in record_of(text).prices} == {currency}


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        (
            "en",
            "Webinar: Heat pumps\n\nThursday 21 September 2023, 12.30pm\n\nIn the fifth of our Warm Weir lunchtime "
            "webinars, we ask how.\n",
            ("Warm Weir lunchtime webinars", 5),
        ),
        (
            "en",
            "Snowdrops\n\nThursday 21 September 2023, 7pm\n\nThis is the third in our Orme Garden Talks.\n",
            ("Orme Garden Talks", 3),
        ),
        (
            "nl",
            "Sneeuwklokjes\n\nDonderdag 21 september 2023, 20.00 uur\n\nDit is de derde van onze Groene Avonden.\n",
            ("Groene Avonden", 3),
        ),
        (
            "en",
            "Data for the Fens: Meetup no. 14\n\nWednesday, 24 May 2023, 5:30 PM, Alder Hall\n",
            ("Data for the Fens", 14),
        ),
    ],
)
def test_series_that_are_counted_as_one_of_ours_or_by_their_meetup(language, text, series):
    record = record_of(text, language)
    assert (record.series.name, record.series.edition) == series


@pytest.mark.parametrize(
    ("text", "name", "room"),
    [
        (
            "Coffee & Code\n\nWhen: 3 March 2023, 10:30\nWhere: Orme Common Room, first floor, Alan Alder Building\n",
            "Alan Alder Building",
            "Orme Common Room, first floor",
        ),
        (
            "Colloquium\n\nDate: October 12, 2017\nTime: 4:10 PM (tea at 3:45 PM in the lounge, Room 310)\n"
            "Location: Pruitt Hall 204\n",
            "Pruitt Hall",
            "204",
        ),
        (
            "Workshop\n\nSaturday, April 9, 2022, 10:00 am\nFernweir Elementary School (gym), 2210 Shell Crescent\n",
            "Fernweir Elementary School",
            "gym",
        ),
        (
            "Seminar\n\nThe seminar is on 6 February 2019 at 4pm in the Alder Building, Room 105. Tea and cake "
            "from 3.45.\n",
            "Alder Building",
            "Room 105",
        ),
    ],
)
def test_rooms_of_notices(text, name, room):
    venue = record_of(text).venue
    assert (venue.name, venue.room) == (name, room)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Candidates' forum set for Oct. 19\n\nThe Weel Voters hold it on Oct. 19, 2023 at 6 p.m.\n",
            "Candidates' forum",
        ),
        (
            "Library to host quilt program\n\nAnna Poole will present “Hidden in the Stitches” at 2 p.m. "
            "Saturday, Feb. "
            "15, 2025, in the Weel Library.\n",
            "Hidden in the Stitches",
        ),
    ],
)
def test_titles_of_headlines(text, title):
    assert record_of(text).title == title


def test_no_registration_fee_is_free_entrance_and_no_denial():
    record = record_of(
        "Panel on peat\n\n8 July 2023, 5 pm, Alder Hall\n\nThere is no registration fee, but please register by e-mail "
        "to poole@fen.example.org.\n"
    )
    assert record.free and not (record.registration and record.registration.required is False)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (
            "WEELTON, Pa. — The novelist Anna Poole will read from her new novel and answer questions of the "
            "public at 7 "
            "p.m. Tuesday, Oct. 8, 2024, in Alder Hall.\n",
            "WEELTON",
        ),
        ("Barn Dance\n\nCome to Tithe Barn, Nether Weel, on Saturday 14 June 2025 from 7.30pm.\n", "Nether Weel"),
    ],
)
def test_towns_of_datelines_and_behind_houses(text, city):
    assert record_of(text).venue.city == city


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        (
            "en",
            "Organ recital\n\nThe Cathedral Recital Series continues on Wednesday 3 July 2024 at 1.10pm.\n",
            "Cathedral Recital Series",
        ),
        (
            "en",
            "Data for Change Seminar Series\n\nTitle: Counting fens\nWhen: Thursday 15 February 2024, 1-2pm\n",
            "Data for Change Seminar Series",
        ),
        (
            "nl",
            "Orgelconcert\n\nDe Kathedrale Concertreeks gaat verder op woensdag 3 juli 2024 om 20.00 uur.\n",
            "Kathedrale Concertreeks",
        ),
    ],
)
def test_series_that_go_on_and_that_fill_a_line(language, text, series):
    assert record_of(text, language).series.name == series


def test_the_secretary_below_a_letter_signs_for_who_holds_the_event():
    record = record_of(
        "Dear members,\n\nOur programme starts this Thursday, 12 September 2019, at 8pm in the Parish Centre.\n\n"
        "Anna Poole\nHon. Secretary\nOrme Archaeological Society\n"
    )
    assert names(record.organisers) == ["Orme Archaeological Society"]


def test_a_secretary_among_those_who_speak_signs_for_nobody():
    record = record_of(
        "Lecture\n\nFriday 3 May 2024, 7 pm, Alder Hall\n\nSpeakers\n\nAnna Poole\nSecretary, Royal Peat Society\n\n"
        "Jo Mole\nProfessor, Leek University\n"
    )
    assert record.organisers == ()


@pytest.mark.parametrize("group", ["GDG Bristol", "Women Who Code Bristol"])
def test_a_group_of_a_town_in_front_of_the_title_of_a_meetup_holds_it(group):
    record = record_of(f"{group}: Lightning talks\n\n3 May 2024, 7 pm, Alder Hall. Sign up on our Meetup page.\n")
    assert (record.title, record.series.name, names(record.organisers)) == ("Lightning talks", group, [group])


@pytest.mark.parametrize("head", ["Jazz Festival Bristol", "Anna Poole Bristol", "Startup Weekend Bristol"])
def test_what_else_ends_in_a_town_is_no_such_group(head):
    record = record_of(f"{head}: Lightning talks\n\n3 May 2024, 7 pm, Alder Hall. Sign up on our Meetup page.\n")
    assert record.series is None or record.organisers == ()


def test_a_museum_is_named_whole():
    record = record_of(
        "Museum of Fen Life: An Evening of Ghost Stories\n\nFriday 31 October 2025, doors 6.30pm, stories from 7pm\n\n"
        "£12.50 (£10 Friends of the Museum), including a cup of soup.\n\nMuseum of Fen Life, The Old Pumping Station\n"
    )
    assert record.venue.name == "Museum of Fen Life"


def test_the_site_behind_book_with_the_domain_of_new_zealand():
    record = record_of("Sketching\n\nThursday 13 March 2025, 6–8pm\nAlder Hall\nBook at weelhub.example.nz/sketch\n")
    assert record.registration.url == "https://weelhub.example.nz/sketch"
