from collections.abc import Callable
from datetime import date

import pytest

from announce_parse.record import Diagnostic

Remarks = Callable[..., list[Diagnostic]]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("nl", "Lezing over water\nVrijdag 21 november 2023, 20.00 uur, De Zaal", "Vrijdag 21 november 2023"),
        ("nl", "Datum: ma 21-11-2023 om 20.00 uur", "ma 21-11-2023"),
        ("nl", "Woensdag 5-10-2023 om 20.00 uur in De Zaal", "Woensdag 5-10-2023"),
        ("nl", "Festival van vrijdag 5 t/m zondag 8 juni 2024", "vrijdag 5 t/m zondag 8 juni 2024"),
        ("en", "Lecture on Friday, November 21, 2023 at 7 pm", "Friday, November 21, 2023"),
        ("de", "Vortrag am Freitag, 21.11.2023, um 20 Uhr", "Freitag, 21.11.2023"),
        ("fr", "Conférence le vendredi 21 novembre 2023 à 20h", "vendredi 21 novembre 2023"),
    ],
)
def test_wrong_weekday(remarks: Remarks, language: str, text: str, place: str) -> None:
    found = remarks("weekday-mismatch", text, language)
    assert found
    assert text[found[0].start : found[0].end] == place


def test_wrong_weekday_names_both(remarks: Remarks) -> None:
    (found,) = remarks("weekday-mismatch", "Lezing op vrijdag 21 november 2023 om 20.00 uur in De Zaal", "nl")
    assert found.message == "'vrijdag 21 november 2023': 2023-11-21 is a Tuesday, not a Friday"
    assert found.field == "sessions/0/start_date"


def test_wrong_weekday_with_the_year_of_reference(remarks: Remarks) -> None:
    text = "Lezing op vrijdag 21 november om 20.00 uur in De Zaal"
    assert remarks("weekday-mismatch", text, "nl", date(2023, 10, 30))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Lezing op dinsdag 21 november 2023 om 20.00 uur"),
        ("nl", "Lezing op vrijdag 21 november om 20.00 uur"),  # no year to compare with
        ("nl", "Donderdag 5 en vrijdag 6 oktober 2023, 20.00 uur"),
        ("nl", "Elke vrijdag spelen wij; op 21 november 2023 is er een concert"),
        ("en", "Wednesday 05/06/2024, 7 pm"),  # the weekday tells the order of day and month
        ("en", "Talk on Tue, Nov 21, 2023, 7pm"),
        ("de", "Von Donnerstag, 5., bis Sonntag, 8. Oktober 2023"),
        ("fr", "Du jeudi 5 au dimanche 8 octobre 2023"),
        ("fr", "Concert le mardi 21 novembre 2023 à 20h"),
    ],
)
def test_right_weekday(remarks: Remarks, language: str, text: str) -> None:
    assert remarks("weekday-mismatch", text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "reference", "source"),
    [
        ("nl", "Lezing op 21 november om 20.00 uur in De Zaal, Delft", date(2023, 10, 30), "the day of reference"),
        ("nl", "Lezing op dinsdag 21 november om 20.00 uur in De Zaal", date(2023, 10, 30), "the weekday"),
        ("nl", "Najaarsconcert 2023\n\nLezing op 21 november om 20.00 uur", None, "another date or a year in the text"),
        ("en", "Lecture on November 21 at 7 pm in the town hall", date(2023, 10, 30), "the day of reference"),
    ],
)
def test_year_inferred(remarks: Remarks, language: str, text: str, reference: date | None, source: str) -> None:
    (found,) = remarks("year-inferred", text, language, reference)
    assert found.message.endswith(f"2023 is told by {source}")
    assert found.field == "sessions/0/start_date"
    assert text[found.start : found.end] in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Lezing op 21 november 2023 om 20.00 uur in De Zaal",
        "Datum: 21-11-2023\nTijd: 20.00 uur\n\nOp 21 november spreekt Anna Bos in De Zaal.",  # written elsewhere
        "Vergadering van het bestuur, notulen volgen.",
    ],
)
def test_year_written(remarks: Remarks, text: str) -> None:
    assert remarks("year-inferred", text, "nl", date(2023, 10, 30)) == []
    assert remarks("year-unknown", text, "nl") == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("nl", "Datum: 21 november\nTijd: 20.00 uur\nDe Zaal, Delft", "21 november"),
        ("de", "Vortrag am 21. November um 20 Uhr im Rathaus", "21. November"),
        ("fr", "Conférence le 21 novembre à 20h à la mairie", "21 novembre"),
    ],
)
def test_year_unknown(remarks: Remarks, language: str, text: str, place: str) -> None:
    (found,) = remarks("year-unknown", text, language)
    assert text[found.start : found.end] == place
    assert remarks("year-unknown", text, language, date(2023, 10, 30)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Date: 05/06/2024, 7 pm\nVenue: The Hall"),
        ("en", "Lecture on 3/4/2025 at 7:30 pm in the town hall"),
    ],
)
def test_open_order(remarks: Remarks, language: str, text: str) -> None:
    (found,) = remarks("ambiguous-day-month", text, language)
    assert "may be" in found.message


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Date: 25/06/2024, 7 pm"),
        ("en", "Date: 05/05/2024, 7 pm"),
        ("en", "Wednesday 05/06/2024, 7 pm"),
        ("en", "Date: 05/06/2024, 7 pm\n\nThe lecture on 5 June 2024 is free."),  # said again in words
        ("en", "Date: 05/06/2024, 7 pm. Register by 28/05/2024."),  # the other date tells
        ("nl", "Datum: 5/6/2024, 20.00 uur"),
        ("de", "Am 5.6.2024 um 20 Uhr"),
        ("fr", "Le 05/06/2024 à 20h"),
    ],
)
def test_settled_order(remarks: Remarks, language: str, text: str) -> None:
    assert remarks("ambiguous-day-month", text, language) == []
