"""Series that a text calls one: labels, 'our series of', what is held every year, what the title's line begins with."""

import pytest

from announce_parse import parse

CASES = [
    (
        "nl",
        "De jaarlijkse Mosterdlezing wordt dit jaar gehouden door Anna Poel.\n\nTitel: Het einde van de polder\n"
        "Datum: 12 maart 2026, 20.00 uur\nPlaats: Academiegebouw, Gouda",
        "Mosterdlezing",
        "Het einde van de polder",
    ),
    (
        "nl",
        "Debat over de haven\n\nDonderdag 12 maart 2026, 20.00 uur, De Kade, Gouda.\n\nReeks: Stad in debat",
        "Stad in debat",
        "Debat over de haven",
    ),
    (
        "en",
        "Knots and Nets\n\nJoin us for the third in our series of Harbour Lectures. Thursday 12 March 2026, 7pm, "
        "The Old Library, Leek",
        "Harbour Lectures",
        "Knots and Nets",
    ),
    (
        "de",
        "Jahreskonzert des Musikvereins Finne: Licht und Schatten\n\nSamstag, 14. März 2026, 19.30 Uhr, Finne",
        "Jahreskonzert",
        "Licht und Schatten",
    ),
    (
        "fr",
        "Café philo de Brélès : à qui appartient la pluie ?\n\nJeudi 12 mars 2026 à 19h, Salle du Port, Brélès",
        "Café philo de Brélès",
        "à qui appartient la pluie ?",
    ),
    (
        "en",
        "Concert of the Leek Band\n\nSaturday 14 March 2026, 7.30pm, Town Hall, Leek",
        None,
        "Concert of the Leek Band",
    ),
    (
        "nl",
        "Boekenmarkt\n\nZaterdag 14 maart 2026, 10 tot 16 uur.\n\nReeksen en losse delen: bij de kassa",
        None,
        "Boekenmarkt",
    ),
]


@pytest.mark.parametrize(("code", "text", "name", "title"), CASES)
def test_series_and_title(code: str, text: str, name: str | None, title: str) -> None:
    record = parse(text, language=code)
    assert (record.series.name if record.series else None, record.title) == (name, title)
