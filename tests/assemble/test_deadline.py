"""The year of a last day to sign up that is written without one."""

from datetime import date

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Lezing\n12 januari 2025, 20.00 uur, De Kring, Delft\nAanmelden vóór 20 december", "2024-12-20"),
        ("nl", "Lezing\n12 januari 2025, 20.00 uur, De Kring, Delft\nAanmelden vóór 5 januari", "2025-01-05"),
        ("nl", "Lezing\n12 januari 2025, 20.00 uur, De Kring, Delft\nAanmelden vóór 20 december 2025", "2025-12-20"),
        ("nl", "Lezing\n12 januari 2025, 20.00 uur, De Kring, Delft\nAanmelden vóór 20 januari", "2025-01-20"),
        ("en", "Talk\n12 January 2025, 8 pm, Leeds\nRegister by 20 December", "2024-12-20"),
        ("de", "Vortrag\n12. Januar 2025, 20 Uhr, Bonn\nAnmeldung bis 20. Dezember", "2024-12-20"),
        ("fr", "Conférence\n12 janvier 2025, 20h, Lyon\nInscription avant le 20 décembre", "2024-12-20"),
    ],
)
def test_the_year_is_the_one_before_the_event(language: str, text: str, expected: str) -> None:
    record = parse(text, media_type="text/plain", language=language)
    assert record.registration.deadline.date == expected
    late = expected > record.sessions[0].start_date
    assert ("deadline-after-event" in {d.code for d in record.diagnostics}) == late


def test_a_day_of_reference_tells_more() -> None:
    text = "Lezing\n12 januari, 20.00 uur, De Kring, Delft\nAanmelden vóór 20 december"
    record = parse(text, media_type="text/plain", language="nl", reference_date=date(2024, 11, 1))
    assert record.registration.deadline.date == "2024-12-20"


@pytest.mark.parametrize(
    "sentence",
    [
        "Voorinschrijving is gewenst en kan tot en met 10 maart via www.haspel.example/rapid.",
        "Graag een seintje voor 10 maart aan het secretariaat.",
        "Wie gaat er mee? Laat het me weten uiterlijk dinsdag 10 maart.",
        "Wie wil mee-eten schrijft in voor 10 maart bij de penningmeester.",
    ],
)
def test_the_last_day_of_clubs_and_neighbours(sentence):
    record = parse(f"Eetfestijn\n\n12 maart 2026 om 20 uur\n\n{sentence}\n", media_type="text/plain", language="nl")
    assert (record.registration.required, record.registration.deadline.date) == (True, "2026-03-10")
