"""Houses, streets, rooms and towns that stand in one line without a comma, and whole names beside parts of them."""

import pytest

from announce_parse import parse


def parts(language: str, text: str) -> dict[str, str | None]:
    venue = parse(text, media_type="text/plain", language=language).venue
    return venue.model_dump() if venue else {}


@pytest.mark.parametrize(
    ("language", "line", "name", "street"),
    [
        ("nl", "Locatie: Brightleaf Kanaalstraat 33, 3531 CB Utrecht", "Brightleaf", "Kanaalstraat 33"),
        ("nl", "Locatie: Pixelwerk Rotterdam Westzeedijk 101, Rotterdam", "Pixelwerk Rotterdam", "Westzeedijk 101"),
        (
            "nl",
            "Waar: Natuurcentrum De Rietzanger Molendijk 4 te Alkmaar",
            "Natuurcentrum De Rietzanger",
            "Molendijk 4",
        ),
        ("nl", "Waar: Arnhem, Jacobushuis Meerweg 7", "Jacobushuis", "Meerweg 7"),
        ("de", "Ort: Codewerk Hafenstraße 22, 20457 Hamburg", "Codewerk", "Hafenstraße 22"),
        ("de", "Wo: Buchladen Lesezeit Lindenallee 14, 45127 Essen", "Buchladen Lesezeit", "Lindenallee 14"),
        ("de", "Ort: Saal am Rossmarkt Rossmarktplatz 4, 6800 Feldkirch", "Saal am Rossmarkt", "Rossmarktplatz 4"),
        ("nl", "Locatie: De Kring, Jan van Galenstraat 12, Amsterdam", "De Kring", "Jan van Galenstraat 12"),
        ("nl", "Locatie: Oude Kerk, Korte Nieuwstraat 5, Delft", "Oude Kerk", "Korte Nieuwstraat 5"),
        ("de", "Ort: Bürgerhaus, Untere Bachstraße 5, 71032 Böblingen", "Bürgerhaus", "Untere Bachstraße 5"),
        ("de", "Ort: Alte Post, Theodor Heuss Straße 5, 70174 Stuttgart", "Alte Post", "Theodor Heuss Straße 5"),
    ],
)
def test_house_and_street(language: str, line: str, name: str, street: str) -> None:
    when = "Datum: 14 maart 2024, 20.00 uur" if language == "nl" else "Zeit: 14. März 2024, 20 Uhr"
    found = parts(language, f"Open avond\n\n{when}\n{line}\n")
    assert (found["name"], found["street"]) == (name, street)


@pytest.mark.parametrize(
    ("language", "line", "street", "room", "city"),
    [
        ("fr", "Lieu : la Cyclerie, 12 Rue des Tilleuls Villeurbanne", "12 Rue des Tilleuls", None, "Villeurbanne"),
        ("fr", "Lieu : Café du Port, 27 quai de la Loire Nantes", "27 quai de la Loire", None, "Nantes"),
        ("fr", "Lieu : Temple, 3 rue du Faubourg de Lyon, Dijon", "3 rue du Faubourg de Lyon", None, "Dijon"),
        ("en", "Location: Brassworks, 410 Pine Street Suite 300, Denver", "410 Pine Street", "Suite 300", "Denver"),
        ("en", "Venue: Friends House, 12 New Oxford Street, London", "12 New Oxford Street", None, "London"),
    ],
)
def test_street_and_what_is_behind(language: str, line: str, street: str, room: str | None, city: str) -> None:
    when = "Date : 14 mars 2024 à 20h" if language == "fr" else "Date: 14 March 2024, 8pm"
    found = parts(language, f"Atelier\n\n{when}\n{line}\n")
    assert (found["street"], found["room"], found["city"]) == (street, room, city)


@pytest.mark.parametrize(
    ("language", "lines", "street"),
    [
        ("nl", "Waar: Sporthal De Beuk, Industriezone 14 - 9700 Oudenaarde", "Industriezone 14"),
        ("fr", "Lieu : Tennis Club du Bois, Zone Industrielle 12 - 6700 Arlon", "Zone Industrielle 12"),
        ("de", "Ort:\n• Buchhandlung Blattwerk\n• Sonnenhöhe\n• 50354 Hürth", "Sonnenhöhe"),
    ],
)
def test_street_in_front_of_a_postcode(language: str, lines: str, street: str) -> None:
    assert parts(language, f"Bijeenkomst\n\n14.03.2024, 20:00\n\n{lines}\n")["street"] == street


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "Folk night\n\nSaturday 15 June 2024\nThe Yard Arts Centre\n8 New Row\nHalesworth\nIP19 8BY\n\n"
            "The Arts Centre bar is open.",
            "The Yard Arts Centre",
        ),
        ("nl", "Quiz\n\n14 maart 2024, 20 uur\nLokatie: Poppodium Q44, Marktplein 10\n\nQ44 is vol.", "Poppodium Q44"),
        ("nl", "Markt\n\nOp 14 maart 2024 om 10 uur in de Maakplaats aan de Molenweg.", "Maakplaats"),
        ("de", "Fest\n\nOrt: Jugendtreff Kosmos an der Anne-Frank-Straße\nZeit: 14. März 2024", "Jugendtreff Kosmos"),
        ("nl", "Borrel\n\nLocatie: Café aan de Brink, Deventer\nDatum: 14 maart 2024", "Café aan de Brink"),
        ("de", "Tanz\n\nOrt: Haus am Dom, Köln\nZeit: 14. März 2024, 19 Uhr", "Haus am Dom"),
        ("fr", "Meetup\n\nLieu : locaux d'Octavium, 3 rue Haute, Nantes\nDate : 14 mars 2024, 19h", "Octavium"),
        (
            "nl",
            "Open dag\n\nLocatie: Kantoor van de Toekomst, Utrecht\nDatum: 14 maart 2024",
            "Kantoor van de Toekomst",
        ),
    ],
)
def test_bounds_of_the_name(language: str, text: str, name: str) -> None:
    assert parts(language, text)["name"] == name


def test_hall_behind_any_name() -> None:
    found = parts("de", "Hackathon\n\nOrt: brightcloud, Großer Kreativraum, Talweg 2, 89073 Ulm\nZeit: 16. März 2024")
    assert (found["name"], found["room"]) == ("brightcloud", "Großer Kreativraum")


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("de", "Die Firma Solvantis stellt uns ihre Räume zur Verfügung.", "Solvantis"),
        ("de", "Veltronik ist diesmal unser Gastgeber.", "Veltronik"),
        ("nl", "Bitbloem stelt zijn kantoor beschikbaar en zorgt voor pizza.", "Bitbloem"),
        ("nl", "Met dank aan Nexora voor de gastvrijheid.", "Nexora"),
        ("fr", "Octavium nous ouvre ses portes pour cette édition.", "Octavium"),
        ("en", "Trellis.dev is kindly providing the space and snacks.", "Trellis.dev"),
        ("en", "Zephyrlane is our host this month.", "Zephyrlane"),
        ("fr", "Marie Dubois nous accueille avec ses contes.", None),
        ("nl", "Met dank aan de Rabobank voor de bijdrage.", None),
        ("de", "Der Verein stellt Getränke zur Verfügung.", None),
    ],
)
def test_who_lends_the_rooms(language: str, sentence: str, name: str | None) -> None:
    assert parts(language, f"Meetup\n\n14.03.2024, 19:00\n\n{sentence}\n").get("name") == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Village meeting\n\nWhen: 14 March 2024, 7pm\n\nGoogle Maps\n\nDirections"),
        ("de", "Sommerfest\n\nSamstag, 15. Juni 2024, 14 Uhr\n\nHinweise zur Barrierefreiheit:\n\nEbenerdig."),
        ("fr", "Rencontre\n\nSamedi 16 mars 2024 à 14h\n\nAtelier en présentiel\n\nApportez vos outils."),
        ("nl", "Pythonmiddag\n\nDe volgende is op 14 maart 2024 in Eindhoven! Welkom aan de Dorpslaan 3 in Eindhoven."),
    ],
)
def test_no_name(language: str, text: str) -> None:
    assert parts(language, text).get("name") is None
