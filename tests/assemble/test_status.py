"""An event that is put off has only its new day; one that goes elsewhere keeps its days."""

import pytest

from announce_parse import parse

OLD, NEW = "2024-10-04", "2024-10-18"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Lezing over water\nDe lezing is verplaatst van 4 naar 18 oktober 2024."),
        ("nl", "Lezing over water\nDe lezing is verplaatst van 4 oktober 2024 naar 18 oktober 2024."),
        ("nl", "Lezing over water\nDe lezing van 4 oktober 2024 is verplaatst naar 18 oktober 2024, 20.00 uur"),
        (
            "nl",
            "Lezing over water\n4 oktober 2024, 20.00 uur, De Kring, Delft\nLet op: verplaatst naar 18 oktober 2024!",
        ),
        (
            "nl",
            "NIEUWE DATUM: Lezing over water\nDe lezing van 4 oktober kon helaas niet doorgaan. "
            "De nieuwe datum is vrijdag 18 oktober 2024, 20.00 uur.",
        ),
        ("nl", "Lezing over water\nDe lezing van 4 oktober gaat niet door. Nieuwe datum: 18 oktober 2024, 20.00 uur."),
        ("en", "Talk on water\nRescheduled from 4 to 18 October 2024, 8 pm"),
        ("en", "Talk on water\nMoved from 4 October to 18 October 2024, 8 pm"),
        ("en", "Talk on water\nThe talk on 4 October has been moved to 18 October 2024"),
        ("de", "Vortrag\nDer Vortrag wurde vom 4. auf den 18. Oktober 2024 verschoben."),
        ("de", "Vortrag\nDer Vortrag wurde vom 4. Oktober auf den 18. Oktober 2024 verschoben."),
        ("fr", "Conférence sur l'eau\nReporté du 4 au 18 octobre 2024 à 20h"),
        ("fr", "Conférence sur l'eau\nReportée du 4 octobre au 18 octobre 2024 à 20h"),
    ],
)
def test_the_old_day_of_an_event_that_is_put_off(language: str, text: str) -> None:
    record = parse(text, media_type="text/plain", language=language)
    assert record.status == "postponed"
    assert [(session.start_date, session.end_date) for session in record.sessions] == [(NEW, None)]


@pytest.mark.parametrize(
    ("language", "text", "status", "days"),
    [
        ("nl", "Expositie verplaatst naar De Kring\nVan 4 tot 18 oktober 2024", "moved", [(OLD, NEW)]),
        (
            "nl",
            "Workshops verplaatst naar De Kring\n4 en 18 oktober 2024, 20.00 uur",
            "moved",
            [(OLD, None), (NEW, None)],
        ),
        ("nl", "Lezing over water\nNieuwe locatie\n4 oktober 2024, 20.00 uur, De Kring, Delft", "moved", [(OLD, None)]),
        (
            "en",
            "Talks on water\n4 and 18 October 2024, 8 pm, Leeds\nMoved to The Playhouse",
            "moved",
            [(OLD, None), (NEW, None)],
        ),
        ("fr", "Festival de l'eau reporté\nDu 4 au 18 octobre 2024, Lyon", "postponed", [(OLD, NEW)]),
        (
            "de",
            "Vorträge\nDie Vorträge am 4. und 18. Oktober 2024 sind verlegt in das Bürgerhaus",
            "moved",
            [(OLD, None), (NEW, None)],
        ),
    ],
)
def test_other_days_stay(language: str, text: str, status: str, days: list[tuple[str, str | None]]) -> None:
    record = parse(text, media_type="text/plain", language=language)
    assert record.status == status
    assert [(session.start_date, session.end_date) for session in record.sessions] == days


def test_a_schedule_that_is_online_moves_nothing() -> None:
    text = "Winterfest\n\nI am happy to announce that the schedule is now online! It is on 6 December 2025 in Brno."
    assert parse(text, media_type="text/plain", language="en").status == "scheduled"


def test_another_event_that_is_cancelled():
    text = (
        "De Romeinse villa van Veenmeer\n\nMaandag 18 november 2024 om 20.00 uur in zaal Teng, Markt 12 te Delft.\n\n"
        "Leden zijn welkom.\n\nDe lezing over de turfwinning van 16 december 2024 vervalt.\n"
    )
    assert parse(text, media_type="text/plain", language="nl").status == "scheduled"


def test_vol_is_vol_tells_of_no_full_event():
    text = "Bingo\n\nVrijdag 11 april 2025, 20.00 uur in De Kring, Delft.\n\nKom op tijd, want vol is vol.\n"
    assert parse(text, media_type="text/plain", language="nl").status == "scheduled"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("**Apologies, registration full** Join Anna Poole for this talk.", "sold_out"),
        ("It is full of stories.", "scheduled"),
    ],
)
def test_full_of_something_is_not_sold_out(sentence: str, status: str) -> None:
    text = f"The salt road\n\nWednesday 9 October 2024, 7pm, Moor Hall\n\n{sentence}\n"
    assert parse(text, media_type="text/plain", language="en").status == status
