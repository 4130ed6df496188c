"""Who holds an event by verbs of giving and inviting; where names end in front of what is performed."""

import pytest
from tests.assemble.evenings import names, told

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        ("nl", "Atelier Leemlust geeft op die avond een workshop voor beginners.", ["Atelier Leemlust"]),
        ("nl", "Amnesty International Velsum heeft journalist Rik Smit uitgenodigd.", ["Amnesty International Velsum"]),
        (
            "nl",
            "Georganiseerd door de Protestantse wijkgemeente Velsum, de Katholieke parochie Sint-Jan en hospice De Iep",
            ["Protestantse wijkgemeente Velsum", "Katholieke parochie Sint-Jan", "hospice De Iep"],
        ),
        (
            "de",
            "Zum siebten Mal lädt die Kirchengemeinde St. Veit zum Stummfilmabend ein.",
            ["Kirchengemeinde St. Veit"],
        ),
        ("nl", "Bibliotheek Zoomland vertoont op die avond de film 'Wei'.", ["Bibliotheek Zoomland"]),
        ("de", "Das Theater am Hang spielt an diesem Abend „Der Sturm“.", ["Theater am Hang"]),
        (
            "de",
            "Eine Kooperation von Seniorenbüro Lauterau und Volkshochschule Lauterau",
            ["Seniorenbüro Lauterau", "Volkshochschule Lauterau"],
        ),
        ("nl", "Jan Bos geeft op die avond een lezing.", []),
        ("nl", "Jan Bos heeft journalist Rik Smit uitgenodigd.", []),
    ],
)
def test_who_gives_and_who_invites(language, text, organisers):
    assert names(told(language, text).organisers) == organisers


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        (
            "de",
            "Eine Veranstaltung der Bürgerhilfe Lauterau mit Unterstützung der Sparkassenstiftung.",
            ["Sparkassenstiftung"],
        ),
        (
            "de",
            "Der Abend wird unterstützt vom DGB-Stadtverband, vom Weltladen und vom Stadtjugendring.",
            ["DGB-Stadtverband", "Weltladen", "Stadtjugendring"],
        ),
    ],
)
def test_partners_in_enumerations_and_behind_two_phrases(language, text, partners):
    assert names(told(language, text).partners) == partners


def test_a_library_in_its_own_town_holds_the_event():
    record = parse(
        "Workshop „Filmen“\n\nDie Stadtbibliothek Müllau bietet in Kooperation mit dem Medienzentrum Lauterau am "
        "25. Februar 2023, von 10 bis 15 Uhr einen Workshop an. Ort: Stadtbibliothek, Seminarraum 2, Schulgasse 5, "
        "Müllau. Kosten: 20 Euro.\n",
        media_type="text/plain",
    )
    assert names(record.organisers) == ["Stadtbibliothek Müllau"]
    assert names(record.partners) == ["Medienzentrum Lauterau"]


def test_a_choir_in_the_heading_ends_in_front_of_what_it_sings():
    text = "Kamerkoor Vlinder zingt Fauré\n\nZaterdag 25 maart 2023 om 20.15 uur\nLutherse Kerk, Hamstraat 9, Velsum\n"
    assert names(parse(text, media_type="text/plain").organisers) == ["Kamerkoor Vlinder"]


@pytest.mark.parametrize(
    ("text", "name", "street"),
    [
        (
            "Chorkonzert\n\nAm Sonntag, 18. Juni 2023, 17 Uhr singt der Kammerchor in der Kirche St. Veit in Lauterau "
            "Werke von Mendelssohn.\n",
            "Kirche St. Veit",
            None,
        ),
        (
            "Open dag\n\nZondag 11 juni 2023 van 11.00 tot 16.00 uur is er een plantenmarkt en livemuziek van de band "
            "Los Zand. Adres: Tuinderspad 1, Delft.\n",
            None,
            "Tuinderspad 1",
        ),
        (
            "Najaarsmarkt\n\nOp zaterdag 14 oktober 2023 is de najaarsmarkt op het Raadhuisplein in Velsum. De markt "
            "wordt georganiseerd door Kring Oost.\n",
            "Raadhuisplein",
            None,
        ),
    ],
)
def test_houses_end_in_front_of_works_bands_are_none_and_streets_end_with_their_sentence(text, name, street):
    venue = parse(text, media_type="text/plain").venue
    assert (venue.name, venue.street) == (name, street)
