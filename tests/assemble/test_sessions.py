from datetime import date

import pytest

from announce_parse import parse

Session = tuple[str | None, str | None, str | None, str | None, str | None]


def sessions(text: str, language: str) -> list[Session]:
    record = parse(text, media_type="text/plain", language=language)
    return [(s.start_date, s.end_date, s.doors, s.start, s.end) for s in record.sessions]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Mosselfeest\nZaterdag 14 oktober 2023 van 11.30 tot 14.30 uur of van 17.00 tot 20.00 uur in De Hoeve.",
            [("2023-10-14", None, None, "11:30", "14:30"), ("2023-10-14", None, None, "17:00", "20:00")],
        ),
        (
            "en",
            "The Pied Piper\nSaturday 14 October 2023, 2:30 pm - 4:00 pm and 7:00 pm - 8:30 pm\nThe Playhouse, Leeds",
            [("2023-10-14", None, None, "14:30", "16:00"), ("2023-10-14", None, None, "19:00", "20:30")],
        ),
    ],
)
def test_showings(language: str, text: str, expected: list[Session]) -> None:
    assert sessions(text, language) == expected


def test_a_pause_for_lunch_makes_no_second_showing() -> None:
    text = "Cursus schilderen\nZaterdag 14 oktober 2023 van 9.00 tot 12.00 uur en van 13.00 tot 16.00 uur in De Hoeve."
    assert len(sessions(text, "nl")) == 1


def test_run_of_days_with_hours() -> None:
    text = "Book Fair\nOctober 3, 2023 @ 10:00 am - October 5, 2023 @ 5:00 pm\nThe Playhouse, Leeds"
    assert [(start, end) for start, end, *_ in sessions(text, "en")] == [("2023-10-03", "2023-10-05")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Game Jam\nFrom Friday 4 April 2025, 17:00, to Sunday 6 April, 16:00, the Mill in Leeds is open to all.",
        ),
        ("nl", "Schrijfweekend\nVan vrijdag 4 april 2025, 17.00 uur, tot zondag 6 april, 16.00 uur in De Hoeve."),
        ("de", "Schreibtage\nVon Freitag, 4. April 2025, 17 Uhr, bis Sonntag, 6. April, 16 Uhr in der Mühle."),
    ],
)
def test_a_run_of_days_from_an_hour_of_the_first_to_one_of_the_last(language: str, text: str) -> None:
    assert sessions(text, language) == [("2025-04-04", "2025-04-06", None, "17:00", "16:00")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Makers' Fair\n30 November and 1 December 2024\nOpen 10am to 5pm Saturday and 11am to 4pm Sunday\n"
            "The Playhouse, Leeds",
        ),
        (
            "nl",
            "Kerstmarkt\n30 november en 1 december 2024\nZaterdag van 10 tot 17 uur, zondag van 11 tot 16 uur\n"
            "De Hoeve, Zutphen",
        ),
        (
            "de",
            "Kunstmarkt\n30. November und 1. Dezember 2024\nSamstag von 10 bis 17 Uhr, Sonntag von 11 bis 16 Uhr\n"
            "Bürgerhaus, Bonn",
        ),
    ],
)
def test_hours_with_the_name_of_a_weekday_are_those_of_its_day(language: str, text: str) -> None:
    assert sessions(text, language) == [
        ("2024-11-30", None, None, "10:00", "17:00"),
        ("2024-12-01", None, None, "11:00", "16:00"),
    ]


def test_a_feast_is_no_other_day_of_what_is_held() -> None:
    text = "Is it Christmas already?!\nThe Makers' Fair returns to the Playhouse on 30 November 2024, 10am to 4pm."
    assert [start for start, *_ in sessions(text, "en")] == ["2024-11-30"]


def test_a_reception_after_the_ceremony_is_not_its_start() -> None:
    text = (
        "Prize giving\nFriday 4 April 2025, 15:30\nThe Playhouse, Leeds\n\n"
        "The reception starts after the ceremony, around 16:30."
    )
    assert [session[3] for session in sessions(text, "en")] == ["15:30"]


def test_an_end_behind_a_shortened_word() -> None:
    text = "Foraging walk\nSaturday 18 May 2024\nMeet: 10 am at the car park\nFinish: approx. 1 pm"
    assert sessions(text, "en") == [("2024-05-18", None, None, "10:00", "13:00")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Star party\nWe look up on Friday the 17th of January 2025 from 7pm until about 10pm.\n\n"
            "The society meets on the second Tuesday of each month at 7.30pm in the Moot Hall.",
            ("19:00", "22:00"),
        ),
        (
            "nl",
            "Sterrenavond\nWe kijken vrijdag 17 januari 2025 van 19.00 tot 22.00 uur.\n\n"
            "De vereniging komt elke tweede dinsdag van de maand om 19.30 uur bijeen in De Hoeve.",
            ("19:00", "22:00"),
        ),
    ],
)
def test_hours_at_which_a_club_usually_meets_are_not_the_events(
    language: str, text: str, expected: tuple[str, str]
) -> None:
    assert [session[3:] for session in sessions(text, language)] == [expected]


def test_hours_of_a_series_are_those_of_its_day() -> None:
    text = "Organ recitals\nEvery first Wednesday of the month at 1.10pm\n\nWednesday 4 June 2025: Mary Poole"
    assert [session[3] for session in sessions(text, "en")] == ["13:10"]


def test_a_weekday_confirms_a_year_further_down() -> None:
    text = (
        "Open day at the mill\nOn Saturday 14 September the mill turns, from 11am to 4pm.\n" + "Flour and bread. " * 30
    )
    assert [start for start, *_ in sessions(text + "\nPart of Heritage Days 2024.", "en")] == ["2024-09-14"]
    assert [start for start, *_ in sessions(text + "\nPart of Heritage Days 2023.", "en")] == ["XXXX-09-14"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "14 March 2025, 6.00pm – 7.15pm followed by a drinks reception until 8.30pm", ("18:00", "20:30")),
        ("nl", "14 maart 2025, 16.00-17.30 uur, aansluitend borrel tot 18.30 uur", ("16:00", "18:30")),
        ("en", "14 March 2025, starting promptly at 18:00 and ending no later than 20:00", ("18:00", "20:00")),
        ("en", "14 March 2025 – 3pm. Approx. finish time 5pm.", ("15:00", "17:00")),
        ("nl", "14 maart 2025. We beginnen om 20.00 uur en het duurt tot ongeveer 22.00 uur.", ("20:00", "22:00")),
        ("de", "14. März 2025, Beginn 19 Uhr, endet gegen 21 Uhr", ("19:00", "21:00")),
        ("fr", "14 mars 2025 à 19h, fin prévue vers 21h30", ("19:00", "21:30")),
    ],
)
def test_when_it_is_over(language: str, text: str, expected: tuple[str, str]) -> None:
    assert [session[3:] for session in sessions(f"Herfsttreffen\n{text}\n\nDe Hoeve, Zutphen", language)] == [expected]


def test_an_exhibition_has_not_the_hour_of_its_opening() -> None:
    text = "Slow Weather\nExhibition: 1 March – 30 April 2025. Opening: Friday 28 February 2025, 6pm.\nThe Mill, Leeds"
    assert sessions(text, "en") == [
        ("2025-02-28", None, None, "18:00", None),
        ("2025-03-01", "2025-04-30", None, None, None),
    ]


def test_when_a_ride_is_back() -> None:
    text = "Sunday social ride\nSunday 23 February 2025, roll out 9am sharp\nBack by: 1pm"
    assert [session[3:] for session in sessions(text, "en")] == [("09:00", "13:00")]


def test_a_night_is_no_run_of_days() -> None:
    text = "Barn Dance\nOctober 3, 2023 @ 8:00 pm - October 4, 2023 @ 1:00 am\nThe Playhouse, Leeds"
    assert [(start, end) for start, end, *_ in sessions(text, "en")] == [("2023-10-03", None)]


def test_columns_of_days_and_hours() -> None:
    text = (
        "Cursus tekenen\n\nDatum\nDonderdag 5 oktober 2023\nDonderdag 12 oktober 2023\n\n"
        "Tijd\n9.30 - 12.00 uur\n13.30 - 16.00 uur\n\nDe Hoeve, Zutphen"
    )
    assert sessions(text, "nl") == [
        ("2023-10-05", None, None, "09:30", "12:00"),
        ("2023-10-12", None, None, "13:30", "16:00"),
    ]


def test_hours_without_a_day() -> None:
    text = "Tekenavond\n\n19.00 Inloop\n19.30 Opening\n20.00 Tekenen naar model\n22.00 Einde\n\nDe Hoeve, Zutphen"
    assert sessions(text, "nl") == [(None, None, "19:00", "19:30", "22:00")]


def test_days_of_one_enumeration_stand_together() -> None:
    text = "Kurs Aquarell\nWir treffen uns am 3., 9. und 11. Mai 2023 um 18 Uhr im Rathaus in Bonn."
    assert [start for start, *_ in sessions(text, "de")] == ["2023-05-03", "2023-05-09", "2023-05-11"]


def test_hours_of_a_sale_are_not_those_of_the_event() -> None:
    text = (
        "Sommerkonzert\nSamstag, 4. Juli 2026, 19:30 Uhr, Rathaus, Bonn\n\n"
        "Karten verkaufen wir ab dem 20. April, 9:00 Uhr."
    )
    assert sessions(text, "de") == [("2026-07-04", None, None, "19:30", None)]


def test_a_feast_in_the_title_is_no_day_of_the_event() -> None:
    text = "Concert de Noël\nDate : 9 décembre 2023 à 20h00\nÉglise Saint-Jean, Lyon"
    assert sessions(text, "fr") == [("2023-12-09", None, None, "20:00", None)]


def test_doors_within_the_hours_of_the_masthead() -> None:
    text = (
        "Netwerkavond\nDatum: 21-11-2023\nTijd: 18.00 - 22.00 uur\n\n"
        "18.00 Inloop\n19.00 Lezing door Anke Visser\n21.00 Borrel\n\nDe Hoeve, Zutphen"
    )
    assert sessions(text, "nl") == [("2023-11-21", None, "18:00", "19:00", "22:00")]


def test_closing_drinks_end_with_their_own_end() -> None:
    text = (
        "Studiemiddag op 21-11-2023\n\n13.00 – 13.30: Inloop\n13.30 – 16.00: Lezingen\n16.00 – 17.00: Borrel\n\n"
        "De Hoeve, Zutphen"
    )
    assert sessions(text, "nl") == [("2023-11-21", None, "13:00", "13:30", "17:00")]


def test_the_day_of_a_post_is_no_session() -> None:
    text = """Lezing 'Kastelen langs de beek'

Geplaatst op 3 februari 2026 door Redactie

Op donderdag 12 maart 2026 houdt Jan Mol een lezing over verdwenen kastelen. De avond begint om 20.00 uur.
"""
    assert [start for start, *_ in sessions(text, "nl")] == ["2026-03-12"]


@pytest.mark.parametrize(
    ("language", "hours", "expected"),
    [
        ("nl", "zaterdagavond 5 september 2026, 19-21 uur (start programma 19.30)", ("19:00", "19:30", "21:00")),
        ("en", "Saturday 5 September 2026, 6pm - 8pm (talk starts 6.30pm)", ("18:00", "18:30", "20:00")),
        ("en", "Saturday 5 September 2026, 7 for 7.30pm", ("19:00", "19:30", None)),
        ("en", "Saturday 5 September 2026, 6.30 for 7pm", ("18:30", "19:00", None)),
        ("en", "Saturday 5 September 2026, £6.30 for 7pm entry", (None, "19:00", None)),
        ("en", "Saturday 5 September 2026, 7.30 for 8pm", ("19:30", "20:00", None)),
        ("en", "Saturday 5 September 2026, doors @ 7, music @ 8", ("19:00", "20:00", None)),
        ("en", "Saturday, Sept. 5, 2026, 7 - 8:30 p.m.", (None, "19:00", "20:30")),
        ("en", "Saturday 5 September 2026, doors 7.30, starts 8pm", ("19:30", "20:00", None)),
        ("en", "Saturday 5 September 2026, 8pm start, doors 7.30", ("19:30", "20:00", None)),
        ("de", "5. September 2026, 19.30 Uhr. Kirchöffnung 19 Uhr.", ("19:00", "19:30", None)),
        ("de", "5. September 2026, Anmeldung vor Ort ab 9.15 Uhr, Beginn: 10.00 Uhr", ("09:15", "10:00", None)),
    ],
)
def test_doors_and_start(language: str, hours: str, expected: tuple[str | None, ...]) -> None:
    (session,) = sessions(f"Herfsttreffen\n{hours}\n\nDe Hoeve, Zutphen", language)
    assert session[2:] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Wandeling over de hei\n\nZondag 12 april 2026. We verzamelen om 13.30 uur op de parkeerplaats. Na afloop "
            "(ca. 15.30 uur) is er koffie.",
            ("13:30", "15:30"),
        ),
        (
            "de",
            "Wanderung zum Burgberg\n\nSonntag, 3. Mai 2026\nTreffpunkt: 9.30 Uhr am Bahnhof, Abmarsch 9.45 Uhr, "
            "Rückkehr gegen 16 Uhr",
            ("09:30", "16:00"),
        ),
        (
            "en",
            "Guided walk on the moor\n\nSunday 3 May 2026. Meet at 10am at the car park, setting off at 10.15am. We "
            "should be back by 1pm.",
            ("10:00", "13:00"),
        ),
        (
            "fr",
            "Randonnée du dimanche\n\nDimanche 3 mai 2026\nRDV à 8h30 sur le parking, départ 8h45, retour prévu vers "
            "16h30",
            ("08:30", "16:30"),
        ),
    ],
)
def test_an_outing_begins_where_one_gathers(language: str, text: str, expected: tuple[str, str]) -> None:
    (session,) = sessions(text, language)
    assert session[2:] == (None, *expected)


def test_elsewhere_one_meets_before_it_begins() -> None:
    text = "Stammtisch\nSonntag, 3. Mai 2026\nTreffen ab 19 Uhr, Beginn 19.30 Uhr im Gasthaus Krone"
    assert sessions(text, "de") == [("2026-05-03", None, "19:00", "19:30", None)]


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        (
            "nl",
            "Kerkdiensten met Kerst\n\nDonderdag 25 december 2025\n10.00 uur: dienst met ds. P. van Reenen\n"
            "16.00 uur: kinderkerstdienst o.l.v. Marit Hoving\n\nOntmoetingskerk, Delft",
            ["10:00", "16:00"],
        ),
        ("de", "Heiligabend\n24. Dezember 2025\n15 Uhr Familiengottesdienst\n17 Uhr Gottesdienst", ["15:00", "17:00"]),
        ("en", "Curator's tour\nThursday 21 May 2026, 11am and again at 2pm.\nMuseum, Kendal", ["11:00", "14:00"]),
        (
            "nl",
            "Open dag\nZaterdag 7 maart 2026\n10.00 uur opening\n11.00 uur voorstelling De Kat\n13.00 uur lunch\n"
            "14.00 uur workshop\nDe Kring, Delft",
            ["10:00"],
        ),
    ],
)
def test_what_is_held_again_on_the_same_day(language: str, text: str, starts: list[str]) -> None:
    assert [session[3] for session in sessions(text, language)] == starts


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        (
            "nl",
            "vr 14, za 15 en zo 16 maart 2025\nAanvang 20.00 uur, zondag om 14.30 uur\nZaal open 19.30 uur",
            [("19:30", "20:00"), ("19:30", "20:00"), (None, "14:30")],
        ),
        ("en", "Friday 14 and Sunday 16 March 2025\n8pm (Sunday 2.30pm)", [(None, "20:00"), (None, "14:30")]),
        (
            "de",
            "Freitag, 14. und Sonntag, 16. März 2025\nBeginn 20 Uhr, Sonntag 15 Uhr",
            [(None, "20:00"), (None, "15:00")],
        ),
    ],
)
def test_a_day_with_an_hour_of_its_own(language: str, lines: str, expected: list[tuple[str | None, str]]) -> None:
    record = parse(f"De vrek\n{lines}\nKulturhus, Lettele\n", language=language)
    assert [(session.doors, session.start) for session in record.sessions] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a page's byline is no day of the event
            "La nuit des abeilles\n\nL'Écho du Val - 26 oct. 2014 à 04:00 - Temps de lecture : 2 min\n\n"
            "La médiathèque propose une conférence le 29 octobre 2014 à 20 heures, à la Grange du Val.",
            [("2014-10-29", None, None, "20:00", None)],
        ),
        (  # nor is what a text remembers
            "Conférence : Le mur du Val\n\nSamedi 9 novembre 2019 à 16h, médiathèque du Val\n\n"
            "Le jeudi 9 novembre 1989, peu après 19 heures, un dirigeant annonce que la frontière est ouverte.",
            [("2019-11-09", None, None, "16:00", None)],
        ),
        (  # nor a day that is said to be over
            "Elle était prévue le 12 mars dernier, mais avait dû être reportée. La conférence « Les haies du Val » "
            "sera animée par Luc Morel.\n\nLa conférence a lieu à 20h30, à la halle du Val.",
            [(None, None, None, "20:30", None)],
        ),
    ],
)
def test_days_that_are_not_the_events(text: str, expected: list[Session]) -> None:
    assert sessions(text, "fr") == expected


def test_the_last_weekday_of_each_month_is_no_day() -> None:
    text = "Chaque dernier jeudi du mois à 20h, café des sciences à la Grange du Val."
    record = parse(text, media_type="text/plain", language="fr", reference_date=date(2023, 5, 31))
    assert [session.start_date for session in record.sessions] in ([], [None])


def test_a_weekday_gives_no_year_before_the_years_of_the_text() -> None:
    text = (
        "Souvenez-vous de 2017 et de 2018, l'année du jumelage. Lecture le vendredi 6 mai à 18h30, salle Annie-Blanc."
    )
    assert [start for start, *_ in sessions(text, "fr")] == ["XXXX-05-06"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Ciné-rencontre\n25.07 2025 / 19h15 - 20h15\nAbbaye de Florelle", "2025-07-25"),
        (
            "Le tremblement de terre de 1946\n\n18:00-21:00\n\nLe Château accueille Luc Morel le jeudi 3 octobre.",
            "XXXX-10-03",
        ),
    ],
)
def test_a_year_behind_a_space_counts_and_one_of_history_does_not(text: str, start: str) -> None:
    assert [begin for begin, *_ in sessions(text, "fr")] == [start]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Dorpsfeest\n\nVrijdag 23 augustus\n{} Optocht\n{} Dans\n\nZaterdag 24 augustus\n{} Spelen\n{} Muziek"),
        ("de", "Dorffest\n\nFreitag, 23. August\n{} Umzug\n{} Tanz\n\nSamstag, 24. August\n{} Spiele\n{} Musik"),
        ("en", "Village fair\n\nFriday 23 August:\n{} Parade\n{} Dance\n\nSaturday 24 August:\n{} Games\n{} Music"),
    ],
)
def test_each_day_of_a_programme_begins_with_the_first_line_below_its_heading(language: str, text: str) -> None:
    record = parse(text.format("19:00", "21:00", "10:00", "14:00"), media_type="text/plain", language=language)
    assert [(s.start_date, s.start) for s in record.sessions] == [("XXXX-08-23", "19:00"), ("XXXX-08-24", "10:00")]


@pytest.mark.parametrize(
    ("language", "text", "end"),
    [
        ("de", "Am 4. März 2025 um 19.30 Uhr, Ende gegen zehn.", "22:00"),
        ("en", "4 March 2025, 7pm. Office hours 9am-5pm for tickets.", None),
        ("nl", "Dinsdagavond 4 maart 2025 om half acht. Rond tien uur sluiten we af.", "22:00"),
        ("nl", "Dinsdag 4 maart 2025, 20.00 uur. Kaarten: balie open 9.00-17.00 uur.", None),
        ("en", "Tuesday 4 March 2025, 9pm until 3am.", "03:00"),
        ("nl", "Vrijdag 7 maart 2025 20.00 uur tot en met zondag 9 maart 2025 15.00 uur.", "15:00"),
    ],
)
def test_an_event_ends_after_it_begins(language: str, text: str, end: str | None) -> None:
    first = parse(f"De kade\n\n{text}", media_type="text/plain", language=language).sessions[0]
    assert first.start is not None
    assert first.end == end


@pytest.mark.parametrize(
    ("about", "hours"),
    [
        ("An evening about water. The concert begins at 8.", ["20:00"]),
        ("A morning about water. The walk begins at 8.", ["08:00"]),
        ("An evening about water: doors 7:00, films 7:15.", ["19:15"]),
        ("A walk along the water. It begins at 8.", ["08:00"]),
    ],
)
def test_a_bare_hour_is_one_of_the_evening_where_an_english_text_speaks_of_one(about: str, hours: list[str]) -> None:
    record = parse(f"The quiet river\n\nTuesday 4 March 2025. {about}", media_type="text/plain", language="en")
    assert [session.start for session in record.sessions] == hours


def test_a_walk_at_night_ends_in_the_morning():
    text = "Nachtwandeling\n\nZaterdag 9 mei 2026, start 22.00 uur, terug rond 7.00 uur bij de molen."
    assert sessions(text, "nl") == [("2026-05-09", None, None, "22:00", "07:00")]
