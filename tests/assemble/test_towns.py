"""Towns: without a house, behind a house in brackets, with small words in their names, with endings of houses."""

import pytest

from announce_parse import parse

NOTICES = {
    "nl": "Lezing over mos\n\nDonderdag 12 maart 2026, 20.00 uur{place}\n\nTine Hoogvorst vertelt over haar tuin.\n",
    "en": "Talk on Moss\n\nThursday 12 March 2026, 8 pm{place}\n\nTina Highfurst tells of her garden.\n",
    "de": "Vortrag über Moos\n\nDonnerstag, 12. März 2026, 20 Uhr{place}\n\nTine Hochforst erzählt von ihrem Garten.\n",
    "fr": "Conférence sur la mousse\n\nJeudi 12 mars 2026 à 20h{place}\n\nTine Hautforêt raconte son jardin.\n",
}


@pytest.mark.parametrize(
    ("language", "place", "name", "city"),
    [
        ("nl", "\nLocatie: Purmerend", None, "Purmerend"),
        ("nl", "\nLocatie: Nijkerk", None, "Nijkerk"),
        ("nl", " in Bergen op Zoom", None, "Bergen op Zoom"),
        ("nl", ", De Mosterdpot (Alphen aan den Rijn)", "De Mosterdpot", "Alphen aan den Rijn"),
        ("nl", "\nCafé De Sluis (Katwijk aan Zee)", "Café De Sluis", "Katwijk aan Zee"),
        ("nl", "\nLocatie: De Mosterdpot, Drunen", "De Mosterdpot", "Drunen"),
        ("nl", "\nLocatie: Oosterpark", "Oosterpark", None),
        ("nl", "\nLocatie: De Mosterdpot", "De Mosterdpot", None),
        ("en", " in Crail", None, "Crail"),
        ("en", ", The Red Lion (Kidderminster)", "The Red Lion", "Kidderminster"),
        ("en", "\nLocation: Moss Barn, King’s Lynn", "Moss Barn", "King’s Lynn"),
        ("en", "\nLocation: Moss Barn, Loughborough", "Moss Barn", "Loughborough"),
        ("en", "\nLocation: Ripon", None, "Ripon"),
        ("en", "\nLocation: Moss Barn", "Moss Barn", None),
        ("de", "\nOrt: Freudenstadt", None, "Freudenstadt"),
        ("de", " in Landau in der Pfalz", None, "Landau in der Pfalz"),
        ("de", "\nSpeicher 3 (Bruck an der Mur)", "Speicher 3", "Bruck an der Mur"),
        ("de", "\nOrt: Mooshof, Bozen", "Mooshof", "Bozen"),
        ("de", "\nOrt: Mooshof", "Mooshof", None),
        ("fr", "\nLieu : Étampes", None, "Étampes"),
        ("fr", " à Pantin", None, "Pantin"),
        ("fr", ", Café Lumen (Lunéville)", "Café Lumen", "Lunéville"),
        ("fr", "\nLieu : La Mousse", "La Mousse", None),
    ],
)
def test_towns(language, place, name, city):
    venue = parse(NOTICES[language].format(place=place), media_type="text/plain", language=language).venue
    assert (venue.name, venue.city) == (name, city)


def test_a_town_named_like_a_platform_is_no_platform():
    record = parse(NOTICES["nl"].format(place="\nLocatie: De Mosterdpot, Bergen op Zoom"), language="nl")
    assert record.attendance == "offline"
