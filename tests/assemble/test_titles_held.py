"""Titles of texts without a heading: what a sentence says that a body holds."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "Le Conseil communal de Tervay organise une collecte de sang le mardi 4 juin 2024 de 16h à 20h à la salle "
            "des fêtes.",
            "collecte de sang",
        ),
        (
            "fr",
            "L'association Les Sentiers propose une sortie champignons le samedi 5 octobre 2024 à 9h.",
            "sortie champignons",
        ),
        (
            "fr",
            "Le 4 mai 2024 à 20h, l'amicale laïque vous invite à une soirée dansante avec l'orchestre Luna, à la salle "
            "polyvalente de Tervay.",
            "soirée dansante",
        ),
        ("nl", "De dorpsraad van Elst organiseert op zaterdag 4 mei 2024 een rommelmarkt.", "rommelmarkt"),
        ("de", "Die Kirchengemeinde lädt am 4. Mai 2024 herzlich zu einem Liederabend ein.", "Liederabend"),
        ("en", "The Weir Society is hosting a plant sale on Saturday 4 May 2024 at the Old School Hall.", "plant sale"),
    ],
)
def test_what_a_body_holds_is_the_title_without_who_and_when(language: str, text: str, title: str) -> None:
    assert parse(text, media_type="text/plain", language=language).title == title


def test_a_body_that_offers_something_on_no_day_gives_no_title() -> None:
    text = "Samedi 4 mai 2024 à 20h, salle polyvalente de Tervay.\n\nL'association propose un accueil chaleureux."
    assert parse(text, media_type="text/plain", language="fr").title != "accueil chaleureux"
