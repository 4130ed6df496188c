"""Rooms that stand beside their house without a comma, labels of taking part, and addresses beside the event."""

import pytest

from announce_parse import parse


def parts(language: str, text: str) -> dict[str, str | None]:
    venue = parse(text, media_type="text/plain", language=language).venue
    return venue.model_dump() if venue else dict.fromkeys(("name", "room", "street", "postcode", "city"))


@pytest.mark.parametrize(
    ("language", "line", "room", "name", "city"),
    [
        ("de", "16. März 2024 | 19-21 Uhr | Festsaal Altes Stadthaus Gera", "Festsaal", "Altes Stadthaus Gera", "Gera"),
        ("de", "14. Mai 2024, 18 Uhr, Lesesaal Stadtbibliothek Kassel", "Lesesaal", "Stadtbibliothek Kassel", "Kassel"),
        ("nl", "Grote zaal Dorpshuis Wijhe, 9 maart 2024 om 20.00 uur", "Grote zaal", "Dorpshuis Wijhe", "Wijhe"),
        ("nl", "8 november 2024 | 19.30 uur | Ridderzaal kasteel Elft", "Ridderzaal", "kasteel Elft", None),
        (
            "fr",
            "Mardi 4 juin 2024, 18h30, Salle du conseil Mairie de Guingamp",
            "Salle du conseil",
            "Mairie de Guingamp",
            "Guingamp",
        ),
        (
            "fr",
            "14 novembre 2024 | 18h | Grand amphithéâtre Faculté de droit",
            "Grand amphithéâtre",
            "Faculté de droit",
            None,
        ),
        ("en", "Thursday 14 March 2024, 6pm, Room 4 @ The Granary", "Room 4", "The Granary", None),
        ("nl", "14 maart 2024, 13.00 uur, Zaal 3 @ De Loods", "Zaal 3", "De Loods", None),
        ("de", "14. März 2024, 20 Uhr, Saal 2 @ Kulturhaus", "Saal 2", "Kulturhaus", None),
    ],
)
def test_room_in_front_of_house(language: str, line: str, room: str, name: str, city: str | None) -> None:
    found = parts(language, f"Open avond\n\n{line}\n")
    assert (found["room"], found["name"], found["city"]) == (room, name, city)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Werkraum UG, 3. Mai 2024, 10 Uhr", "Werkraum UG"),
        ("fr", "Samedi 16 novembre 2024 à 20h, Salle des Fêtes, Vesoul", "Salle des Fêtes"),
        ("de", "Lesung\nAm 3. Mai 2024 um 19 Uhr im Alten Rathaus Jena.\nAltes Rathaus, Markt 1\n", "Altes Rathaus"),
        ("de", "Lesung\nAm 3. Mai 2024 um 19 Uhr im Alten Rathaus in Jena.\n", "Alten Rathaus"),
        ("de", "Konzert\n3. Mai 2024, 20 Uhr, in der Alten Schmiede\nAlte Schmiede, Bergstraße 4\n", "Alte Schmiede"),
    ],
)
def test_house_as_it_is_written(language: str, text: str, name: str) -> None:
    assert parts(language, text)["name"] == name


@pytest.mark.parametrize(
    ("language", "line", "name", "room"),
    [
        ("fr", "Dimanche 17 novembre 2024 de 9h à 17h à la salle polyvalente.", "salle polyvalente", None),
        ("fr", "Samedi 16 novembre 2024 à 14h, salle omnisports", "salle omnisports", None),
        ("fr", "Le 16 novembre 2024, 19h30, salle des fêtes", "salle des fêtes", None),
        ("fr", "14 novembre 2024, 10h, salle B104", None, "salle B104"),
        ("en", "Tuesday 5 November 2024, 2pm, at the village hall", "village hall", None),
        ("nl", "16 mei 2024, 19.30 uur, in de gymzaal", "gymzaal", None),
    ],
)
def test_halls_of_a_village(language: str, line: str, name: str | None, room: str | None) -> None:
    found = parts(language, f"Open dag\n{line}\n")
    assert (found["name"], found["room"]) == (name, room)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Lisp Hack Night\nFri 3 May 2024\nBaseNest\nBring a laptop.\n", "BaseNest"),
        ("fr", "Rencontre des bricoleurs\n24 mars 2024\nLeHangar\nVenez échanger autour de vos outils.\n", "LeHangar"),
        ("de", "Märchenabend\nSa 8. Juni 2024, 19 Uhr\nZirkuswagen\nErzählerin: Lena Kurz\n", "Zirkuswagen"),
        ("en", "Colloquium in logic\nFriday, 12 April 2024, 17:30\nK212, Fenhus\nMuch is known.\n", "Fenhus"),
        ("nl", "Filmavond\nNiet te missen.\n- 14 mei om 19:15 uur\n- Rialta (Molenlaan 8)\n", "Rialta"),
        ("fr", "23 avril 2024\nPrintemps sonore\nUne soirée de musiques improvisées.\n", None),
        ("en", "Sailing alone\nThu 6 June 2024\nMartin Howe\nEight months on a small boat.\n", None),
        ("de", "Konzert\n12. Juni 2024\nKlangräume\nEin Abend mit neuer Musik.\n", None),
    ],
)
def test_house_alone_below_the_day(language: str, text: str, name: str | None) -> None:
    assert parts(language, text)["name"] == name


@pytest.mark.parametrize(
    ("language", "heading", "name"),
    [
        ("nl", "Locatie, datum en tijden", "Orion Groep / Zeis training center"),
        ("nl", "Locatie", "Zwaluw"),
        ("nl", "Locatie en datum", "Kompas"),
    ],
)
def test_house_alone_below_a_heading(language: str, heading: str, name: str) -> None:
    address = f"{name}\n\nMolenweg 44\n\n6811 BC, Arnhem\n\nNederland\n\n"
    text = f"Cursus lassen\n{heading}\n\n{address}14 maart 2024, 9.30 uur\n"
    found = parts(language, text)
    assert (found["name"], found["street"], found["postcode"], found["city"]) == (
        name,
        "Molenweg 44",
        "6811 BC",
        "Arnhem",
    )


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        (
            "en",
            "In-person: CodeBarn, 115 N Mill Street, 3rd Floor, Madison WI",
            ("CodeBarn", "3rd Floor", "115 N Mill Street", "Madison"),
        ),
        (
            "en",
            "In person: Civic Hub, 14 Market Street, 2nd floor, Leeds\nOr join us on Zoom.",
            ("Civic Hub", "2nd floor", "14 Market Street", "Leeds"),
        ),
        (
            "de",
            "In Präsenz: Lokhaus, Ringstraße 20, 2. OG, Hanau",
            ("Lokhaus", "2. OG", "Ringstraße 20", "Hanau"),
        ),
        (
            "fr",
            "Sur place : Espace Voltaire, 17 rue des Lices, 2e étage, Angers",
            ("Espace Voltaire", "2e étage", "17 rue des Lices", "Angers"),
        ),
        (
            "nl",
            "Fysiek: Buurthuis De Klok, Dorpsstraat 10, zaal 2, Ede",
            ("Buurthuis De Klok", "zaal 2", "Dorpsstraat 10", "Ede"),
        ),
    ],
)
def test_label_of_taking_part(language: str, line: str, expected: tuple[str, str, str, str]) -> None:
    when = {"en": "14 March 2024, 6pm", "de": "14. März 2024, 18 Uhr", "fr": "14 mars 2024, 18h"}
    found = parts(language, f"Open data\n{when.get(language, '14 maart 2024, 18.00 uur')}\n{line}\n")
    assert (found["name"], found["room"], found["street"], found["city"]) == expected


@pytest.mark.parametrize(
    ("language", "line", "room", "name"),
    [
        (
            "en",
            "Marlow County Courthouse, 22nd Floor, Conference Room 'C'",
            "22nd Floor, Conference Room 'C'",
            "Marlow County Courthouse",
        ),
        ("en", "Room B12 (basement), Fenwick Library", "Room B12 (basement)", "Fenwick Library"),
        ("de", "Mathematisches Institut, Raum 3.14 (3. OG)", "Raum 3.14 (3. OG)", "Mathematisches Institut"),
        ("nl", "Gemeentehuis, kamer 3.08 (derde verdieping)", "kamer 3.08 (derde verdieping)", "Gemeentehuis"),
        ("fr", "salle AB-5242 (5e étage)", "salle AB-5242 (5e étage)", None),
        ("de", "im Lesesaal (2. Stock) der Stadtbibliothek", "Lesesaal (2. Stock)", "Stadtbibliothek"),
        ("nl", "in de raadzaal (eerste verdieping) van het dorpshuis", "raadzaal (eerste verdieping)", "dorpshuis"),
        ("fr", "salle du conseil de la mairie", "salle du conseil", "mairie"),
        ("fr", "au centre culturel (Studio, salle B)", "Studio, salle B", "centre culturel"),
    ],
)
def test_room_with_its_storey(language: str, line: str, room: str, name: str | None) -> None:
    when = {"en": "March 14, 2024, 9:00 a.m.", "de": "14. März 2024, 18 Uhr", "fr": "14 mars 2024, 18h"}
    found = parts(language, f"Séminaire\n{when.get(language, '14 maart 2024, 18.00 uur')}, {line}\n")
    assert (found["room"], found["name"]) == (room, name)


@pytest.mark.parametrize(
    ("language", "line", "beside", "street", "city"),
    [
        (
            "fr",
            "Lieu : Institut des Dunes, 3 allée des Pins, 33120 Arcachon",
            "Adresses utiles\nHôtel du Cap, 8 boulevard Foch, 33120 Arcachon\nLe Phare, 2 place Dru, 33260 La Teste",
            "3 allée des Pins",
            "Arcachon",
        ),
        (
            "de",
            "Tagungshaus Sonneck, Bergweg 1, 79098 Freiburg",
            "Hotels in der Nähe:\nHotel Adler, Hauptstr. 3, 79104 Freiburg\nGasthof Hirsch, Saal 1, Talweg 9, 79199 Au",
            "Bergweg 1",
            "Freiburg",
        ),
        (
            "en",
            "The Old Mill, 12 Bridge Lane, York YO1 7AB",
            "Where to stay?\nThe Swan Hotel, 4 High Street, Malton YO17 7LX\nMoor Inn, 1 Castle Road, Pickering",
            "12 Bridge Lane",
            "York",
        ),
        (
            "nl",
            "Congrescentrum De Brug, Stationsplein 2, 8011 CW Zwolle",
            "Overnachten\nHotel Fidder, Kerkweg 6, 8051 AA Hattem",
            "Stationsplein 2",
            "Zwolle",
        ),
        (
            "fr",
            "Le 9 novembre 2024, Université de Pau",
            "Le repas du midi aura lieu au restaurant Le Pic, 5 rue des Lilas, 64110 Jurançon.",
            None,
            "Pau",
        ),
        (
            "nl",
            "Hotel Zeezicht, Strandweg 4, 4357 AB Domburg",
            "Overnachten kan in Hotel Zeezicht, Strandweg 4.",
            "Strandweg 4",
            "Domburg",
        ),
    ],
)
def test_lodgings_and_meals(language: str, line: str, beside: str, street: str | None, city: str) -> None:
    found = parts(language, f"Jahrestagung der Torfkunde\n8-9 November 2024\n{line}\n\n{beside}\n")
    assert (found["street"], found["city"], found["room"]) == (street, city, None)


def test_meal_that_is_the_event() -> None:
    text = "PARISH LUNCH, Sunday 18th February\n\nLunch will be served in the Lower Hall of Church House at 12.30pm.\n"
    assert parts("en", text)["name"] == "Church House"


def test_canadian_address_in_one_line() -> None:
    text = (
        "Congrès de géographie\n16 mai 2024\nAdresse\n"
        "Pavillon Lionel-Caron 555 Boulevard du Fleuve Université de l'Estuaire Rimouski (Québec) G5L 3A1\n"
    )
    found = parts("fr", text)
    assert (found["name"], found["street"]) == ("Pavillon Lionel-Caron", "555 Boulevard du Fleuve")
    assert (found["city"], found["postcode"]) == ("Rimouski", "G5L 3A1")


@pytest.mark.parametrize("label", ["Organizer: Free Ports Chamber", "Organizer\nFree Ports Chamber"])
def test_no_room_in_an_organiser(label: str) -> None:
    found = parts("en", f"Baltic Trade Day\n14 May 2024\nVenue: Palace Hotel, Tallinn\n{label}\n")
    assert (found["name"], found["room"]) == ("Palace Hotel", None)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("nl", "Boekenmarkt\nKom op zondag 4 augustus 2024 naar Deventer voor de grootste boekenmarkt!\n", "Deventer"),
        ("de", "Herbsttreffen der Drechsler\n12. Oktober 2024\nWir sehen uns in Görlitz!\n", "Görlitz"),
        ("en", "Harp Weekend\n4-6 October 2024\nWorkshops and concerts. Join us in Galway!\n", "Galway"),
        ("fr", "Forum des métiers\nLe 18 novembre 2024, de 10h à 18h\nOn vous attend à Lens !\n", "Lens"),
        (
            "fr",
            "Dessinons Bressuire demain\nAtelier le 14 mai 2024 à 18h30 au gymnase. Les Bressuirais sont bienvenus.\n",
            "Bressuire",
        ),
        (
            "fr",
            "Projection : Les gens de Xertigny\nVendredi 17 mai 2024 à 20h30\nCinéma Le Palace\n"
            "Un village vosgien, Xertigny, perd son médecin. Un an avec les habitants de Xertigny.\n",
            None,
        ),
        (
            "fr",
            "Ciné-débat\nMardi 14 mai 2024, 20h, Cinéma Rex\nLe film suit un bourg breton, Carhaix, et son hôpital.\n",
            None,
        ),
        (
            "nl",
            "Film\n14 mei 2024, 20.00 uur, Filmclub Nova\nOver een dorp in Groningen, Loppersum, met scheuren.\n",
            None,
        ),
    ],
)
def test_towns_to_come_to_and_towns_told_of(language: str, text: str, city: str | None) -> None:
    assert parts(language, text)["city"] == city


def test_postcode_in_front_of_a_country() -> None:
    found = parts("fr", "Forum du numérique\n5 juillet 2024, 9h\nHôtel Palmier\nGreater Lomé, Lomé 00228 Togo\n")
    assert (found["name"], found["city"], found["postcode"]) == ("Hôtel Palmier", "Lomé", "00228")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Locatie: Natuurkundegebouw Universiteit Utrecht"),
        ("de", "Ort: Chemiegebäude Universität Ulm"),
        ("fr", "Lieu : Bâtiment principal Université de Liège"),
        ("en", "Venue: Engineering Building University of Limerick"),
    ],
)
def test_building_in_front_of_its_institution(language: str, line: str) -> None:
    found = parts(language, f"Open day\n14-05-2024\n{line}\n")
    assert found["name"] == line.partition(": ")[2]
    assert found["city"] == line.rsplit(None, 1)[-1]
