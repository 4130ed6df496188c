"""Agendas of meetings without hours, notes of practical information and lists of addresses."""

import pytest

from announce_parse.segment.agendas import with_agendas
from announce_parse.segment.notes import with_notes


def agenda(language: str, *items: str) -> set[str]:
    """Return the kinds of the lines of what may be an agenda below a title and a day."""
    return set(with_agendas(["header", "header", *["theme"] * len(items)], ["X", "4.5.2024", *items], language)[2:])  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("language", "items"),
    [
        ("nl", ("1. Opening", "2. Notulen van 7 april", "3. Speelplein", "4. Rondvraag")),
        ("en", ("1. Call to order", "2. Minutes of 7 April", "3. Water butts", "4. Any other business")),
        ("en", ("Roll Call", "Approval of Minutes", "Old Business", "New Business", "Adjournment")),
        ("de", ("1. Begrüßung", "2. Protokoll vom 7. April", "3. Spielplatz", "4. Verschiedenes")),
        ("fr", ("1. Ouverture de la séance", "2. Procès-verbal", "3. Aire de jeux", "4. Questions diverses")),
    ],
)
def test_agendas(language: str, items: tuple[str, ...]) -> None:
    assert agenda(language, *items) == {"programme"}


@pytest.mark.parametrize(
    "items",
    [
        ("1. What is a river?", "2. Who owns the water?", "3. Where does it end?"),
        ("Minutes of the last hour count.", "The river rose."),
    ],
)
def test_no_agendas(items: tuple[str, ...]) -> None:
    assert agenda("en", *items) == {"theme"}


def note(language: str, text: str) -> str:
    """Return the kind of a line that the tagger took for the theme."""
    return with_notes(["header", "header", "theme"], [0, 1, 3], ["X", "4.5.2024", text], language)[2]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("nl", "Parkeren Achter de kerk is plaats.", "logistics"),
        ("en", "BSL An interpreter will stand beside the stage.", "logistics"),
        ("en", "Food Pizza and salad will be served.", "logistics"),
        ("de", "Gebärdensprache Das Treffen wird gedolmetscht.", "logistics"),
        ("fr", "Stationnement Derrière la halle.", "logistics"),
        ("en", "Food is what keeps the village together, and it always was.", "theme"),
    ],
)
def test_notes(language: str, text: str, kind: str) -> None:
    assert note(language, text) == kind


def test_a_list_of_addresses_ends_with_a_blank_line() -> None:
    texts = ["X", "4 May", "Where to eat:", "The Oven, 3 Quay Street", "The Linden, 8 Mill Lane", "Come and see."]
    kinds = with_notes(["header", "header", *["theme"] * 4], [0, 1, 3, 4, 5, 7], texts, "en")  # type: ignore[list-item]
    assert kinds[2:] == ["logistics", "logistics", "logistics", "theme"]
