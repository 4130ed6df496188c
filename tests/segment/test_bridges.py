import pytest

from announce_parse import parse
from announce_parse.segment.bridges import FARTHEST, bridged

TALKS = """Python-avond Delft, najaarseditie

Donderdag 12 november 2026 komen wij weer bijeen in De Loods, Havenstraat 8, Delft.

Programma

Vanaf 18.00 uur pizza
19.00 uur Talk 1: Tests die niemand leest

Veel teams schrijven tests omdat het moet. Daarna kijkt er niemand meer naar om. In dit praatje laat ik zien hoe je ze \
zo schrijft dat een nieuwe collega er het systeem uit leert kennen, en welke je beter weg kunt gooien.

Over Jorrit Kamperveen
Jorrit bouwt al vijftien jaar software voor waterschappen en geeft les aan de avondschool.

20.00 uur Talk 2: Wat een sensor vergeet

Een sensor in een sloot meet elke minuut, behalve als het vriest. Wat doe je met de gaten? We vergelijken drie \
manieren om ze te vullen en kijken wat dat doet met de waarschuwing voor hoog water.

21.00 uur borrel

De toegang is gratis. Aanmelden via de site.
"""


def test_a_programme_goes_on_behind_paragraphs_about_its_talks() -> None:
    record = parse(TALKS, media_type="text/plain")
    programme = [block.text for block in record.blocks if block.kind == "programme"]
    assert len(programme) == 1
    assert programme[0].startswith("Programma")
    assert "Over Jorrit Kamperveen" in programme[0]
    assert "20.00 uur Talk 2: Wat een sensor vergeet" in programme[0]


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ("programme theme guests programme", "programme programme programme programme"),
        ("programme logistics programme", "programme logistics programme"),
        ("programme theme logistics", "programme theme logistics"),
        ("guests theme guests header guests", "guests guests guests header guests"),
        ("programme guests theme guests programme", "programme programme programme programme programme"),
        ("theme programme theme", "theme programme theme"),
        ("", ""),
    ],
)
def test_only_what_stands_between_two_parts_is_joined(kinds: str, expected: str) -> None:
    lines = kinds.split()
    assert bridged(lines, [80] * len(lines)) == expected.split()  # type: ignore[arg-type]


def test_parts_that_are_far_apart_stay_apart() -> None:
    assert bridged(["programme", "theme", "programme"], [20, FARTHEST, 20])[1] == "programme"
    assert bridged(["programme", "theme", "programme"], [20, FARTHEST + 1, 20])[1] == "theme"
