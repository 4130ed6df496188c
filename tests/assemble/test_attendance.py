"""Whether one comes to a place or takes part over the network."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize("text", ["", "  \n", "Hallo", "Lezing over water op 3 mei 2024"])
def test_neither_a_place_nor_a_platform(text: str) -> None:
    assert parse(text, media_type="text/plain", language="nl").attendance is None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Lezing over water\n21 mei 2024, 20.00 uur\nWaar: online via Microsoft Teams", "online"),
        ("nl", "Lezing over water\n21 mei 2024, 20.00 uur\nWaar: De Kring, Dorpsstraat 1, Delft en via Zoom", "mixed"),
        ("nl", "Lezing over water\n21 mei 2024, 20.00 uur\nWaar: De Kring, Dorpsstraat 1, Delft", "offline"),
        ("de", "Vortrag über Wasser\n21. Mai 2024, 20 Uhr\nOrt: online via Zoom", "online"),
        ("en", "Talk on water\n21 May 2024, 8 pm\nLocation: Microsoft Teams", "online"),
        ("fr", "Conférence sur l'eau\n21 mai 2024 à 20h\nLieu : en ligne via Zoom", "online"),
    ],
)
def test_attendance(language: str, text: str, expected: str) -> None:
    assert parse(text, media_type="text/plain", language=language).attendance == expected
