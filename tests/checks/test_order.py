from collections.abc import Callable

import pytest

from announce_parse.record import Diagnostic

Remarks = Callable[..., list[Diagnostic]]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("nl", "Lezing op 21-11-2023\nTijd: 20.00 uur tot 18.00 uur\nDe Zaal", "20.00 uur tot 18.00 uur"),
        ("nl", "Festival in Delft\nVan 23 t/m 21 november 2023 in De Zaal", "23 t/m 21 november 2023"),
        ("en", "Workshop\nDate: November 21, 2023\nTime: 19:00 - 17:00\nThe Hall", "19:00 - 17:00"),
        ("de", "Ausstellung vom 23. bis 21. November 2023 im Rathaus", "23. bis 21. November 2023"),
        ("fr", "Exposition du 23 au 21 novembre 2023 à la mairie", "23 au 21 novembre 2023"),
    ],
)
def test_ends_before_it_begins(remarks: Remarks, language: str, text: str, place: str) -> None:
    (found,) = remarks("end-before-start", text, language)
    assert text[found.start : found.end] == place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Lezing op 21-11-2023\nTijd: 20.00 uur tot 22.00 uur"),
        ("nl", "Feest op 21-11-2023\nTijd: 22.00 uur tot 02.00 uur"),  # past midnight
        ("nl", "Festival van 21 t/m 23 november 2023"),
        ("nl", "Concerten op 23 november 2023 en 21 november 2023"),
        ("nl", "Kerstmarkt van 30 december 2023 t/m 2 januari 2024"),
        ("en", "Talk on November 21, 2023, 11 am to 1 pm"),
    ],
)
def test_ends_after_it_begins(remarks: Remarks, language: str, text: str) -> None:
    assert remarks("end-before-start", text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Concert op 21-11-2023\nInloop 20.30 uur, aanvang 20.00 uur\nDe Zaal, Delft"),
        ("nl", "Concert op 21-11-2023\nAanvang 20.00 uur\nZaal open: 20.30 uur\nDe Zaal, Delft"),
        ("en", "Concert on November 21, 2023. Doors open 8:30 pm, starts 8 pm. The Hall."),
        ("de", "Konzert am 21.11.2023\nEinlass: 20:30 Uhr\nBeginn: 20:00 Uhr"),
        ("nl", "Concert\n21 november 2023, 20.00 uur, zaal open 20.30 uur\nDe Zaal, Delft"),
        ("de", "Konzert\n21. November 2023, 20 Uhr, Einlass 20.30 Uhr\nKulturhof Leer"),
        ("fr", "Concert\nMardi 21 novembre 2023 à 20h, ouverture des portes à 20h30\nMédiathèque de Gex"),
        ("en", "Concert\n21 November 2023, 8pm (doors 8.30pm)\nThe Vault, Leeds"),
    ],
)
def test_doors_open_late(remarks: Remarks, language: str, text: str) -> None:
    (found,) = remarks("doors-after-start", text, language)
    assert "20:30" in found.message
    assert "20:00" in found.message
    assert "30" in text[found.start : found.end]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Concert op 21-11-2023\nInloop 19.30 uur, aanvang 20.00 uur"),
        ("nl", "Concert op 21-11-2023\nInloop vanaf 20.00 uur, aanvang 20.00 uur"),
        ("nl", "Concert op 21-11-2023\nAanvang 20.00 uur, zaal open 19.30 uur"),
        ("de", "Konzert am 21.11.2023\nEinlass: 19 Uhr\nBeginn: 20 Uhr"),
        ("nl", "Lezing op 21-11-2023\n19.30, inloop, 20.00 lezing door Kees Boom"),
        ("fr", "Concert\nMardi 21 novembre 2023 à 20h, ouverture des portes à 19h30"),
    ],
)
def test_doors_open_in_time(remarks: Remarks, language: str, text: str) -> None:
    assert remarks("doors-after-start", text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("nl", "Concert op 21-11-2023 om 20.00 uur\nAanmelden tot 25 november 2023 via de website", "25 november 2023"),
        ("en", "Lecture on 21 November 2023, 8 pm\nRegister by 30 November 2023.", "30 November 2023"),
    ],
)
def test_deadline_comes_late(remarks: Remarks, language: str, text: str, place: str) -> None:
    (found,) = remarks("deadline-after-event", text, language)
    assert text[found.start : found.end] == place
    assert found.field == "registration/deadline/date"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Concert op 21-11-2023 om 20.00 uur\nAanmelden tot 15 november 2023 via de website"),
        ("nl", "Concert op 21-11-2023 om 20.00 uur\nAanmelden tot 21 november 2023 via de website"),
        ("nl", "Concert op 21 november om 20.00 uur\nAanmelden tot 25 november via de website"),  # years unknown
        ("en", "Festival, 21 to 23 November 2023\nRegister by 22 November 2023."),
    ],
)
def test_deadline_in_time(remarks: Remarks, language: str, text: str) -> None:
    assert remarks("deadline-after-event", text, language) == []


def test_hour_that_does_not_exist(remarks: Remarks) -> None:
    text = "Nachtconcert\nDatum: 31 maart 2024\nAanvang 02:30 uur CET\nDe Zaal, Delft"
    (found,) = remarks("dst-gap", text, "nl")
    assert text[found.start : found.end] == "02:30 uur"
    assert "Europe/Amsterdam" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Nachtconcert\nDatum: 30 maart 2024\nAanvang 02:30 uur CET",
        "Nachtconcert\nDatum: 31 maart 2024\nAanvang 02:30 uur",  # no zone
        "Nachtconcert\nDatum: 31 maart 2024\nAanvang 03:00 uur CET",
        "Nachtconcert\nDatum: 31 maart 2024\nAanvang 02:30 uur UTC+2",
        "Nachtconcert\nDatum: 27 oktober 2024\nAanvang 02:30 uur CET",  # twice, but it exists
    ],
)
def test_hour_that_exists(remarks: Remarks, text: str) -> None:
    assert remarks("dst-gap", text, "nl") == []
