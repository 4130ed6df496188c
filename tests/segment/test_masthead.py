"""Labelled lines at the top of a text and further down."""

import pytest

from announce_parse import parse

FACTS = {
    "nl": "wanneer\tzaterdag 9 november 2024, 13:30 tot 17:30\nwaar\tMarktplein (bij de trap naar Veenstad Centraal)\n",
    "en": "When: Saturday 9 November 2024, 1.30pm to 5.30pm\nWhere: Mill Hall, Leek\n",
    "de": "Wann: Samstag, 9. November 2024, 13.30 bis 17.30 Uhr\nOrt: Alte Mühle, Lauf\n",
    "fr": "Quand : samedi 9 novembre 2024, de 13h30 à 17h30\nLieu : salle des fêtes, Vitré\n",
}
TITLES = {"nl": "Fietstocht", "en": "Bike ride", "de": "Radtour", "fr": "Balade à vélo"}


@pytest.mark.parametrize("language", FACTS)
def test_labelled_lines_at_the_top_are_of_the_header(language: str) -> None:
    record = parse(f"{TITLES[language]}\n\n{FACTS[language]}", media_type="text/plain", language=language)
    assert [block.kind for block in record.blocks] == ["header"]


def test_half_a_bracket_is_no_room() -> None:
    record = parse(f"{TITLES['nl']}\n\n{FACTS['nl']}", media_type="text/plain", language="nl")
    assert record.venue is None or record.venue.room is None


def test_labelled_lines_behind_the_theme_are_practical() -> None:
    theme = (
        "Samen fietsen we langs de oude gemalen van de polder. Onderweg vertellen wij wat er stond, "
        "waarom het verdween en waar je nu nog iets kunt zien van het stoomtijdperk.\n\n"
    )
    record = parse(f"{TITLES['nl']}\n\n{theme}{theme}{FACTS['nl']}", media_type="text/plain", language="nl")
    assert next(block.kind for block in record.blocks if "Marktplein" in block.text) == "logistics"
