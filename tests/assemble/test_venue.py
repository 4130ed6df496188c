"""Where the event is held: the building, its street, its city."""

import pytest

from announce_parse import parse


def venue_of(language, text):
    return parse(text, media_type="text/plain", language=language).venue


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "nl",
            "Bouwavond voor kaartenmakers\n\nOp dinsdag 12 mei 2026 bouwen we verder aan de kaart van de stad.\n\n"
            "Deze avond gaat door in Draadloods, Korte Gasthuislaan 19, Mechelen. Breng je laptop mee.\n",
            "Draadloods",
        ),
        (
            "nl",
            "Winteravond van de maatjes\n\nMaandag 14 december 2026 ronden we het jaar af. We komen bijeen in de "
            "aula van ontmoetingscentrum De Regenboom en eten daar samen.\n",
            "ontmoetingscentrum De Regenboom",
        ),
        (
            "nl",
            "Programmeerdag\n\nZaterdag 9 mei 2026, 10.00 uur\n\nMeedoen is gratis. Locatie is Vlinderz op de 3de "
            "verdieping aan de Kadelaan 36 in Den Haag.\n",
            "Vlinderz",
        ),
        (
            "en",
            "Staying safe online\n\nWe are holding a free talk at our Ashcombe Wellbeing Centre on the 25th April 2026 "
            "from 12:00 to 2:30 p.m. Volunteers will be on hand to answer your questions.\n",
            "Ashcombe Wellbeing Centre",
        ),
        (
            "de",
            "Sommerkino\n\nDie Filmvorführung findet auf dem Lindenanger in Heuweiler statt. Einlass ist um 20 Uhr.\n"
            "Der Film beginnt am 4. Juli 2026 gegen 21:30 Uhr.\n",
            "Lindenanger",
        ),
    ],
)
def test_what_a_sentence_tells(language, text, name):
    venue = venue_of(language, text)
    assert venue is not None
    assert venue.name == name
