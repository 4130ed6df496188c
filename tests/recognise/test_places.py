"""Addresses of several countries, and numbers that are none."""

import pytest

from announce_parse import languages
from announce_parse.document import Document, lines_of
from announce_parse.models import Models
from announce_parse.options import Context, Options
from announce_parse.recognise import places, series


def found(recogniser, text, language, kind):
    context = Context(Options(), languages.load(language), Models(""))
    items = recogniser(Document(text, lines_of(text)), context)
    assert all(text[item.start : item.end] == item.text for item in items)
    return [item.value for item in items if item.kind == kind]


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        ("nl", "Zaal De Linde, Dorpsstraat 12-a, 1234 AB Utrecht", "street", "Dorpsstraat 12-a"),
        ("nl", "Locatie: Lindestraat 61b. Ook met de bus.", "street", "Lindestraat 61b"),
        ("nl", "In het Huis van Utrecht. Dorpslaan 4, 1234 AB Utrecht", "street", "Dorpslaan 4"),
        ("nl", "Zaal De Linde, Dorpsstraat 12-a, 1234 AB Utrecht", "postcode", "1234 AB"),
        ("nl", "Zaal De Linde, Dorpsstraat 12-a, 1234 AB Utrecht", "city", "Utrecht"),
        ("nl", "Buurthuis, Kerkstraat 3, 9000 Gent", "postcode", "9000"),
        ("nl", "De Veste, Kerkweg 30, 2804 RS Gouda", "postcode", "2804 RS"),
        ("de", "Haus Birke, Hauptstr. 5, 10115 Berlin", "street", "Hauptstr. 5"),
        ("de", "Haus Birke, Am Markt 3, 10115 Berlin", "street", "Am Markt 3"),
        ("fr", "Salle Bleue, 12 rue de la Paix, 75002 Paris", "street", "12 rue de la Paix"),
        ("fr", "Salle Bleue, Rue de la Loi 16, 1000 Bruxelles", "postcode", "1000"),
        ("en", "Oak Hall, 14 Mill Street, London SW1A 2AA", "postcode", "SW1A 2AA"),
        ("en", "Oak Hall, 123 Main St, Chicago, IL 60601", "postcode", "60601"),
        ("en", "Oak Hall, 123 Main St, Chicago, IL 60601", "street", "123 Main St"),
        ("nl", "Café De Brug, België", "country", "België"),
    ],
)
def test_parts_of_addresses(language, text, kind, value):
    assert value in found(places.recognise, text, language, kind)


def test_a_year_is_no_number_of_a_house():
    streets = found(places.recognise, "Dimanche 13 octobre 2024, place de la Mairie", "fr", "street")
    assert "place de la Mairie" in streets
    assert not any("2024" in street for street in streets)


@pytest.mark.parametrize("text", ["Op 12 mei 2023 in Utrecht", "In 1999 Amsterdam", "Welkom vanaf 20.00 uur"])
def test_no_postcode(text):
    assert found(places.recognise, text, "nl", "postcode") == []


@pytest.mark.parametrize(
    ("language", "text", "edition"),
    [
        ("nl", "Debatcafé #115 | Wonen", 115),
        ("nl", "De derde editie van het Debatcafé", 3),
        ("de", "Der 5. Abend der Reihe", 5),
        ("en", "12th Annual Forum", 12),
        ("fr", "La deuxième édition du festival", 2),
    ],
)
def test_editions(language, text, edition):
    assert edition in found(series.recognise, text, language, "edition")


def test_a_year_is_no_edition():
    assert found(series.recognise, "Festival nr. 2024", "nl", "edition") == []


def test_australian_postcodes_stand_behind_their_state():
    text = "20 National Circuit, Forrest ACT 2603"
    assert found(places.recognise, text, "en", "postcode") == ["2603"]
    assert "Forrest" in found(places.recognise, text, "en", "city")
    assert "20 National Circuit" in found(places.recognise, text, "en", "street")


@pytest.mark.parametrize(
    ("language", "text", "kind", "values"),
    [
        ("nl", "Om 20.00 uur\nIn de Molenzaal, of zaal 3\nB2.10", "room", ["Molenzaal", "zaal 3", "B2.10"]),
        ("nl", "Om 20.00 uur\nKom op 3 mei", "room", []),
        ("en", "Ask at Gate 3\nWeir Lecture Theatre; ROOM 4", "room", ["Weir Lecture Theatre", "ROOM 4"]),
        ("de", "Ab 19 Uhr\nGroßer Torfsaal/Foyer, Raum 2", "room", ["Großer Torfsaal", "Raum 2"]),
        ("nl", "Op 3 mei\nAan de Molen 5\nTurfweg 8", "street", ["Aan de Molen 5", "Turfweg 8"]),
        ("fr", "Le 3 mai\nRue du Lac\n5 RUE DU LAC", "street", ["Rue du Lac", "5 RUE DU LAC"]),
        ("en", "On 3 May\nMill Lane\nBroadweir 7, 1234 AB Weel", "street", ["Mill Lane", "Broadweir 7"]),
    ],
)
def test_each_line_is_looked_through_for_what_its_nouns_allow(language, text, kind, values):
    assert found(places.recognise, text, language, kind) == values
