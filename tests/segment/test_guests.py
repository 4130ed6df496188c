"""Paragraphs on who takes part, which the lines around them do not tell."""

import pytest

from announce_parse import parse

LEAD = (
    "Lezing: Het geheugen van de polder\n\nDonderdag 7 maart 2024, 20.00 uur, De Remise, Zutphen\n"
    "Spreker: Anna Poel\n\n"
)
THEME = (
    "De polder is jonger dan de kerk. In deze lezing gaat het over dijken, sloten en wie ze groef, "
    "en over wat er nog van te zien is.\n\n"
)
ABOUT = "Anna Poel is historicus en schrijft al twintig jaar over water en wie er woont, in boeken en in de krant.\n"


@pytest.mark.parametrize(
    "text", [LEAD + THEME + ABOUT, LEAD + THEME + "Historicus " + ABOUT, LEAD + ABOUT + "\n" + THEME]
)
def test_a_paragraph_that_begins_with_who_takes_part_is_of_the_guests(text: str) -> None:
    record = parse(text, media_type="text/plain", language="nl")
    assert "".join(block.text for block in record.blocks) == text
    (block,) = (block for block in record.blocks if "al twintig jaar" in block.text)
    assert block.kind == "guests"
    assert (block.start, block.end) == (text.index(block.text), text.index(block.text) + len(block.text))
    assert all(one.kind != other.kind for one, other in zip(record.blocks, record.blocks[1:], strict=False))
    assert next(block.kind for block in record.blocks if "jonger dan de kerk" in block.text) == "theme"


@pytest.mark.parametrize("told", ["groeide op aan de Waal", "behaalde haar meestertitel", "begon als baggeraar"])
def test_what_is_told_of_a_life_tells_who_it_is_about(told: str) -> None:
    about = f"Anna Poel {told} en zag daar het water komen en gaan, met dagen dat niemand het huis uit kon.\n"
    record = parse(LEAD + THEME + about, media_type="text/plain", language="nl")
    assert next(block.kind for block in record.blocks if "het water komen" in block.text) == "guests"


def test_a_paragraph_may_call_who_takes_part_by_a_short_forename() -> None:
    record = parse(LEAD + THEME + ABOUT.replace("Anna", "Ans"), media_type="text/plain", language="nl")
    assert next(block.kind for block in record.blocks if "al twintig jaar" in block.text) == "guests"


@pytest.mark.parametrize("name", ["Willem Vonk", "Willem Poel"])
def test_a_paragraph_on_somebody_who_does_not_take_part_is_of_the_theme(name: str) -> None:
    about = f"{name} (1850-1920) was molenaar en groef met zijn zonen de eerste sloten van de polder, en stierf er.\n"
    record = parse(LEAD + THEME + about, media_type="text/plain", language="nl")
    assert [person.name for person in record.people] == ["Anna Poel"]
    assert next(block.kind for block in record.blocks if "molenaar" in block.text) == "theme"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "grew up on a barge and worked as a shipwright until the yard was closed in the spring of that year"),
        (
            "de",
            "wuchs auf einem Kahn auf und war Bootsbauerin, bis die Werft im Frühjahr jenes Jahres schließen musste",
        ),
        ("fr", "a grandi sur une péniche et fut charpentière de marine jusqu'à la fermeture du chantier, ce printemps"),
    ],
)
def test_words_of_lives_are_in_every_language(language: str, told: str) -> None:
    lead = {"en": "Speaker", "de": "Referentin", "fr": "Intervenante"}[language]
    text = f"Papier\n\n7.3.2024, 20:00\n{lead}: Anna Poel\n\n{THEME}Anna Poel {told}.\n"
    record = parse(text, media_type="text/plain", language=language)
    assert next(block.kind for block in record.blocks if told in block.text) == "guests"


def test_a_title_below_what_the_page_has_above_it_is_of_the_header() -> None:
    text = "Home\nAgenda\nLidmaatschap\nWinkel\n\nHoe steden leren ademen\n\n" + THEME
    record = parse(text, media_type="text/plain", language="nl")
    assert record.title == "Hoe steden leren ademen"
    assert [block.kind for block in record.blocks] == ["other", "header", "theme"]
    assert "".join(block.text for block in record.blocks) == text
