"""What announcements say of their days and hours, in each language, as the sessions of the record."""

from datetime import date

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "zone"),
    [
        ("en", "Webinar: Water\nTuesday 21 November 2023, 4 PM ET / 3 PM CT (20:00 UTC)\nOnline", "America/New_York"),
        ("en", "Webinar: Water\n21 November 2023 at 3 pm Amsterdam time\nOnline", "Europe/Amsterdam"),
        ("nl", "Webinar: Water\n21 november 2023 om 15.00 uur (CET)\nOnline", "Europe/Amsterdam"),
        ("nl", "Webinar: Water\n21 november 2023, 15.00 uur UTC+2\nOnline", "UTC+02:00"),
        ("de", "Webinar: Wasser\n21. Juni 2023, 15:00 Uhr MESZ\nOnline", "Europe/Berlin"),
        ("fr", "Webinaire : l'eau\n21 novembre 2023 à 15h (heure de Paris)\nEn ligne", "Europe/Paris"),
        ("nl", "Lezing\n21 november 2023, 15.00 uur\nDe Zaal, Delft", None),
    ],
)
def test_zone(language: str, text: str, zone: str | None) -> None:
    sessions = parse(text, media_type="text/plain", language=language).sessions
    assert [session.timezone for session in sessions] == [zone]


def test_several_zones_for_one_time_are_one_time() -> None:
    text = "Webinar: Water\nTuesday 21 November 2023, 4 PM ET / 3 PM CT (20:00 UTC)\nOnline"
    sessions = parse(text, media_type="text/plain", language="en").sessions
    assert [(session.start, session.end) for session in sessions] == [("16:00", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Concert op 25 november 2023\nZaal open 19.00 uur, aanvang 20.00 uur, einde 22.00 uur, daarna borrel"),
        ("en", "Concert\nSaturday 25 November 2023\nDoors 7pm, starts 8pm, ends 10pm"),
        ("de", "Konzert\nSamstag, 25.11.2023\nEinlass 19 Uhr, Beginn 20 Uhr, Ende gegen 22 Uhr"),
        ("fr", "Concert\nSamedi 25 novembre 2023\nOuverture des portes à 19h, début à 20h, fin vers 22h"),
    ],
)
def test_doors_start_and_end(language: str, text: str) -> None:
    [session] = parse(text, media_type="text/plain", language=language).sessions
    assert (session.start_date, session.doors, session.start, session.end) == ("2023-11-25", "19:00", "20:00", "22:00")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Cursus van 3 t/m 5 juni 2024, 10.00 tot 17.00 uur, Delft. Aanmelden kan tot 20 mei 2024."),
        ("en", "Course, June 3-5, 2024, 10 am to 5 pm, Leeds. Registration closes on May 20, 2024."),
        ("de", "Kurs vom 3. bis 5. Juni 2024, 10 bis 17 Uhr, Bonn. Anmeldung bis zum 20. Mai 2024."),
        ("fr", "Stage du 3 au 5 juin 2024, de 10h à 17h, Lyon. Inscriptions jusqu'au 20 mai 2024."),
    ],
)
def test_run_of_days_with_a_deadline(language: str, text: str) -> None:
    record = parse(text, media_type="text/plain", language=language)
    [session] = record.sessions
    assert (session.start_date, session.end_date) == ("2024-06-03", "2024-06-05")
    assert (session.start, session.end) == ("10:00", "17:00")
    assert record.registration.deadline.date == "2024-05-20"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Concert in het voorjaar van 2024 in de Dorpskerk, Zutphen"),
        ("en", "Concert in spring 2024, St John's, Leeds"),
        ("de", "Konzert im Mai 2024 in der Dorfkirche, Bonn"),
        ("fr", "Concert en mai 2024 à l'église Saint-Jean, Lyon"),
    ],
)
def test_a_season_or_a_month_is_no_session(language: str, text: str) -> None:
    assert parse(text, media_type="text/plain", language=language).sessions == ()


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("nl", "Concert op tweede pinksterdag 2024 om 15.00 uur in de Dorpskerk, Zutphen", "2024-05-20"),
        ("en", "Concert on Easter Monday 2024 at 3 pm, St John's, Leeds", "2024-04-01"),
        ("de", "Konzert am Pfingstmontag 2024 um 15 Uhr in der Dorfkirche, Bonn", "2024-05-20"),
        ("fr", "Concert le lundi de Pentecôte 2024 à 15h à l'église Saint-Jean, Lyon", "2024-05-20"),
    ],
)
def test_named_days(language: str, text: str, day: str) -> None:
    [session] = parse(text, media_type="text/plain", language=language).sessions
    assert (session.start_date, session.start) == (day, "15:00")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Lezing aanstaande dinsdag om 20.00 uur in De Zaal, Delft"),
        ("en", "Lecture next Tuesday at 8 pm in the town hall, Leeds"),
        ("de", "Vortrag nächsten Dienstag um 20 Uhr im Rathaus, Bonn"),
        ("fr", "Conférence mardi prochain à 20h à la mairie de Lyon"),
    ],
)
def test_days_counted_from_the_reference(language: str, text: str) -> None:
    def days(reference: date | None) -> list[str | None]:
        record = parse(text, media_type="text/plain", language=language, reference_date=reference)
        return [session.start_date for session in record.sessions]

    assert days(date(2023, 11, 20)) == ["2023-11-21"]
    assert days(None) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Lezing over water\n\nDatum\n21\nnovember\n2023\n\nTijd\n20.00\nuur\n\nDe Zaal, Delft",
        "Lezing over water\nDatum\tdi 21 november 2023\nTijd\t20.00 uur\nLocatie\tDe Zaal, Delft",
        "Programma najaar 2023\n\nLezing over water\nDinsdag 21 november, 20.00 uur\nDe Zaal, Delft",
    ],
)
def test_parts_that_stand_apart(text: str) -> None:
    sessions = parse(text, media_type="text/plain", language="nl").sessions
    assert [(session.start_date, session.start) for session in sessions] == [("2023-11-21", "20:00")]


def test_year_in_the_address_of_the_page() -> None:
    text = "Lezing over water op 21 november om 20.00 uur in De Zaal, Delft"
    record = parse(text, media_type="text/plain", language="nl", url="https://example.org/2023/11/lezing")
    assert [session.start_date for session in record.sessions] == ["2023-11-21"]
