"""Rooms, against the building that they are in and against what only looks like one."""

import pytest

from announce_parse import parse


def venue_of(language, text):
    return parse(text, media_type="text/plain", language=language).venue


@pytest.mark.parametrize(
    ("language", "text", "room", "name"),
    [
        (
            "de",
            "Leben am Fluss\n\nPodium im Rathaus der Stadt\n\nWann: 12. März 2025, 18 Uhr\n"
            "Wo: im Festsaal des Rathauses, Uferstraße 5, 53111 Bonn\n",
            "Festsaal",
            "Rathaus",
        ),
        (
            "nl",
            "Zomeravond\n\nZaterdag 12 juli 2025, 20.00 uur\n"
            "Locatie: grote zaal van Cultuurhuis De Veen, Kade 3, Assen\n",
            "grote zaal",
            "Cultuurhuis De Veen",
        ),
        (
            "nl",
            "Lezing\n\n12 mei 2026, 20.00 uur\nLocatie: raadzaal van het stadhuis, Markt 1, Delft\n",
            "raadzaal",
            "stadhuis",
        ),
        (
            "nl",
            "Inloopavond\n\nOp 12 mei 2026 om 20.00 uur in de kantine van voetbalvereniging DOS (Sportlaan 3).\n",
            "kantine",
            "voetbalvereniging DOS",
        ),
        (
            "de",
            "Vortrag über Moore\n\nDienstag, 12. Mai 2026, 20 Uhr\nim großen Saal des Kulturzentrums Alte Post, "
            "Bahnhofstr. 3, Kempten\n",
            "großen Saal",
            "Kulturzentrums Alte Post",
        ),
        (
            "fr",
            "Conférence\n\nMardi 12 mai 2026 à 20h\nà la salle des mariages de l'hôtel de ville, place de la Mairie, "
            "Vannes\n",
            "salle des mariages",
            "hôtel de ville",
        ),
        (
            "en",
            "The quiet ocean\nTuesday, 12 March 2024, 15:15\nJ418, Mill Building\n\nA talk about the sea.\n",
            "J418",
            "Mill Building",
        ),
        (
            "en",
            "The Society of Thinkers is delighted to welcome Ada Marsh, who will speak on trust on Tuesday 3 November "
            "2026 at 5.30pm. The talk takes place in Lecture Theatre B, Harcourt Building, and all are welcome.\n",
            "Lecture Theatre B",
            "Harcourt Building",
        ),
        (
            "de",
            "Hallo zusammen,\n\nunser nächstes Gruppenseminar findet am Mittwoch, 6. Mai um 10:30 Uhr im "
            "Besprechungsraum 1.07 im Gebäude der Alten Mensa statt. Sven zeigt Moose.\n",
            "Besprechungsraum 1.07",
            "Gebäude der Alten Mensa",
        ),
        (
            "de",
            "Liebe alle,\n\nich erinnere an den Vortrag von Miriam Eiche morgen, 21.04.2026, 12:00 Uhr, Steinhaus, "
            "Seminarraum 102.\n\nGruß\nOlga\n",
            "Seminarraum 102",
            "Steinhaus",
        ),
    ],
)
def test_room_and_building(language, text, room, name):
    venue = venue_of(language, text)
    assert (venue.room, venue.name) == (room, name)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "nl",
            "Veendag\n\nDonderdag 12 juni 2025, 15.00 uur\n\n"
            "Sponsors\n\nLocatie\n\nDe Remise\nKade 17\n9711 AB Groningen\n",
        ),
        (
            "nl",
            "Kwartetavond\n\nOude Kerk, Delft\n12 maart 2025, 20.15 uur\n\nProgramma\n"
            "J. Dowley, Pavane No. 2 in g\nW.A. Mozart, Klarinetkwintet in A, K581\n",
        ),
        (
            "en",
            "Quiz night\n\nFriday 12 October 2018 from 7pm\nAt Queen's Hall School, 18 Mill Road, Richmond, TW9, 2AB\n"
            "Tickets £10 / £5 (concessions) / £3 (members)\n",
        ),
    ],
)
def test_labels_works_postcodes_and_prices_are_no_rooms(language, text):
    assert venue_of(language, text).room is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "de",
            "Leben am Fluss\n\nWir zeigen am 12. März 2025 ab 18 Uhr, wie ein Fluss sich ändert. Die Veranstaltung "
            "findet erstmals bei uns im Uferhaus statt. Der Eintritt ist frei.\n",
            "Uferhaus",
        ),
        (
            "en",
            "The quiet ocean\n\nJoin the Mill Society for a talk about the sea. Thursday, June 25, 2026, 6:30-8pm at "
            "the Moorside Library. Bring a friend.\n",
            "Moorside Library",
        ),
        (
            "nl",
            "De stille zee\n\nDonderdag 25 juni 2026 om 20.00 uur\n"
            "Een lezing over de zee in Zeehuis De Boei te Delfzijl.\n",
            "Zeehuis De Boei",
        ),
    ],
)
def test_a_building_that_a_sentence_tells(language, text, name):
    assert venue_of(language, text).name == name


@pytest.mark.parametrize(
    ("language", "text", "room"),
    [
        ("en", "Talk by Ann Reed\n\nMonday 4 May 2026, 4 pm\nMason Hall, Rm DH2315\n", "Rm DH2315"),
        ("en", "Seminar\n\nWhere: Mason Hall, Rm 2315\nWhen: 3 May 2026 5pm\n", "Rm 2315"),
        ("en", "Seminar\n\nWhere: Mason Hall, Hall Street 5\nWhen: 3 May 2026 5pm\n", None),
    ],
)
def test_a_room_with_its_number_is_no_street(language, text, room):
    venue = venue_of(language, text)
    assert venue.name == "Mason Hall"
    assert venue.room == room
    assert venue.street == (None if room else "Hall Street 5")


def test_a_word_that_ends_like_a_room_is_none_where_compounds_are_written_apart():
    assert venue_of("en", "Fish night\n\n8 May 2026, 7pm\n\nMenu\n\n• Chicken & Mushroom\n• Haddock\n") is None


def test_a_hall_without_a_name_is_no_building():
    text = (
        "Médiathèque Jean-Lormel — Bourg-les-Rives\nActualités > Agenda > Mars\n\nLa Nuit des contes\n\n"
        "Quand ? Vendredi 21 mars 2025, de 18h30 à 22h\n"
        "Où ? Dans la salle du patrimoine (1er étage), entrée par la rue des Tanneurs\n"
    )
    venue = parse(text, media_type="text/plain", language="fr").venue
    assert (venue.name, venue.room) == ("Médiathèque Jean-Lormel", "salle du patrimoine (1er étage)")


@pytest.mark.parametrize(
    ("place", "room", "name"),
    [
        ("Place: 104 Adler Building", "104", "Adler Building"),
        ("Location: Gates-Whitcomb 1021", "1021", "Gates-Whitcomb"),
        ("Ocotillo School, Cafeteria\n1180 W. Larkspur Ave., Ferndale", "Cafeteria", "Ocotillo School"),
        (
            "Penhallow Public Library, Reference Room (2nd floor)\n210 Main Street, Penhallow",
            "Reference Room (2nd floor)",
            "Penhallow Public Library",
        ),
    ],
)
def test_rooms_around_the_name_of_their_building(place, room, name):
    found = venue_of("en", f"The quiet ocean\n\nTuesday, 12 March 2024, 3:15 pm\n{place}\n\nA talk about the sea.\n")
    assert (found.room, found.name) == (room, name)


def test_a_street_gives_no_building_its_first_word():
    text = "The Long Shelf\n\n10 November 2023, 8 pm\n\nRoundhill Arts Centre\n\nPriory Street, Roundhill RH4 7BB\n"
    found = venue_of("en", text)
    assert (found.name, found.street, found.city) == ("Roundhill Arts Centre", "Priory Street", "Roundhill")


def test_a_street_is_no_city():
    found = venue_of(
        "en", "Coffee morning\n\nIn the Parish Rooms, Church Street, Netherby on 3 February 2024, 10 am.\n"
    )
    assert found.city != "Church Street"


@pytest.mark.parametrize(
    ("lines", "room", "name"),
    [
        ("Dr. Hilda Stroud\nUniversity of Orme\nThursday, Feb. 21, 7 p.m.\nAlder Hall 205", "205", "Alder Hall"),
        ("Tuesday, February 6 2024, 12:45pm 101 Alder Hall", "101", "Alder Hall"),
        ("Tuesday, February 6 2024\nStroud Building, Room 12B", "Room 12B", "Stroud Building"),
        ("Friday, April 17, 2026\n12:00 - 1:00 pm\n1022 Stone Hall", "1022", "Stone Hall"),
    ],
)
def test_building_and_number_beside_when(lines, room, name):
    found = venue_of("en", f"Salt and smoke on the northern coast\n\n{lines}\n\nA talk about the sea and its trade.\n")
    assert (found.room, found.name) == (room, name)


def test_a_number_in_front_of_a_street_is_no_room():
    found = venue_of("en", "Coffee morning\n\nSaturday 3 February 2024, 10 am, 205 Church Street, Netherby\n")
    assert (found.street, found.room) == ("205 Church Street", None)


def test_a_room_with_a_letter_is_no_building():
    text = "Seminar on fen law\n\nThe seminar will take place at the law school on 6 December 2018 at 4 PM in Room A.\n"
    assert venue_of("en", text).name != "Room A"


def test_a_place_is_not_cut_in_front_of_what_belongs_to_its_owner():
    text = "Pub science\n\nPlease join us upstairs at the Old Miller’s Arms on 3 April 2019 at 6:30pm.\n"
    found = venue_of("en", text)
    assert found is None or found.name != "Old Miller"


def test_a_room_keeps_its_own_name_in_front_of_its_building():
    text = "The salt road\n\nThursday, March 26, 2015 at 4 p.m. in the Wardens’ Lounge in the Alder Student Center.\n"
    found = venue_of("en", text)
    assert (found.room, found.name) == ("Wardens’ Lounge", "Alder Student Center")


def test_what_takes_place_is_no_venue():
    text = (
        "Opening\n\nThe reception for our show, Rewilding: The Forest Hall, will take place on October 3, 2025, from "
        "6-8 PM at the Orme Art Gallery.\n"
    )
    assert venue_of("en", text).name != "Forest Hall"


@pytest.mark.parametrize(
    ("place", "room", "name"),
    [
        ("in het Atrium van de VOK (Weverslaan 12, Weel)", "Atrium", "VOK"),
        ("in de Skybar van het Octolab in Weel", "Skybar", "Octolab"),
        ("in de Tromp zaal van de Universiteit van Weel", "Tromp zaal", "Universiteit van Weel"),
    ],
)
def test_a_hall_with_an_article_is_in_what_it_belongs_to(place, room, name):
    text = f"Nacht van de data\n\nDe bijeenkomst is op donderdag 12 maart 2020 van 10:00 tot 18:00 uur {place}.\n"
    found = venue_of("nl", text)
    assert (found.room, found.name) == (room, name)


def test_a_quoted_room_stands_in_brackets_behind_its_house():
    text = "Over smaak\n\nDatum 24 november 2022\nLocatie Parkhotel (Zaal 'Riet'), Weverslaan 150, 1091 GR Weel\n"
    found = venue_of("nl", text)
    assert (found.room, found.name) == ("Zaal 'Riet'", "Parkhotel")


def test_a_room_with_a_name_that_a_later_sentence_tells():
    text = (
        "Lezing in het Wevermuseum\n\nDe lezing is op vrijdag 6 januari 2017.\n\nDe lezing begint om 14 uur in de "
        "historische Weeverszaal van het museum en duurt een uur.\n"
    )
    assert venue_of("nl", text).room == "Weeverszaal"


def test_a_noun_with_a_capital_is_no_room_with_a_name_in_german():
    text = "Konzert im Kulturhaus Weel\n\nFreitag, 6. Januar 2017, 19 Uhr. Die Texte entstanden im Wartezimmer.\n"
    assert venue_of("de", text).room is None


@pytest.mark.parametrize(
    ("language", "where", "room"),
    [
        ("de", "Ort: Seminarraum 1.05 (1. OG), Institut für Glas, Fürstengraben 1, Jena", "Seminarraum 1.05 (1. OG)"),
        ("fr", "Lieu : Maison du Verre, salle C-12 (1er étage), 3 rue du Port, Brélès", "salle C-12 (1er étage)"),
        (
            "en",
            "Venue: Seminar Room 2 (second floor), Glass House, 40 Mill Lane, Leek",
            "Seminar Room 2 (second floor)",
        ),
        ("en", "Where: Common Room, Level 2", "Common Room, Level 2"),
        ("de", "Ort: Zentralbibliothek, 2. Obergeschoss, Jena", "2. Obergeschoss"),
        ("de", "Ort: Alte Mühle, Saal im 1. Stock, Mühlgasse 4, Weel", "Saal im 1. Stock"),
        ("nl", "Waar: Bibliotheek Gouda (1e verdieping)", "1e verdieping"),
    ],
)
def test_a_room_and_its_storey_are_one(language: str, where: str, room: str) -> None:
    when = {
        "nl": "12 maart 2026, 20.00 uur",
        "en": "12 March 2026, 7pm",
        "de": "12. März 2026, 19 Uhr",
        "fr": "12 mars 2026 à 19h",
    }
    record = parse(f"Glas\n\n{when[language]}\n{where}\n", media_type="text/plain", language=language)
    assert record.venue is not None
    assert record.venue.room == room


@pytest.mark.parametrize(
    ("language", "text", "room"),
    [
        ("nl", "Waar: Stadsmuseum, Havenstraat 14, Ommen\nZaal: Oranjezaal\n", "Oranjezaal"),
        ("en", "Where: Elm Hospital, 14 Mill Lane, Otley\nRoom: third floor\n", "third floor"),
        ("de", "Ort: Mooshof, Hafenstraße 14, Aarau\nRaum: 0.07\n", "0.07"),
        ("fr", "Lieu : Maison des Arts, 14 rue du Port, Auch\nSalle : Molière\n", "Molière"),
        ("nl", "Stadsmuseum\nMakerslab\nHavenstraat 14\n2801 AB Ommen\n", "Makerslab"),
        ("en", "Barton Pier\nDrawing Room\n14 Mill Lane\nOtley LS1 4AB\n", "Drawing Room"),
        ("de", "Pfarrzentrum St. Josef\nEmpore\nHafenstraße 14\n07743 Stade\n", "Empore"),
        ("fr", "Palais de justice\nSalle informatique\n14 rue du Port\n29200 Pau\n", "Salle informatique"),
        ("nl", "Stadsmuseum, Havenstraat 14, 2801 AB Ommen (gobelinzaal)\n", "gobelinzaal"),
        ("en", "Holy Trinity Church, 14 Mill Lane, Otley LS1 4AB (Conference Room B)\n", "Conference Room B"),
        ("de", "Stadtbücherei, Hafenstraße 14, 07743 Greiz, im Lesesaal\n", "Lesesaal"),
        ("fr", "Mairie, 14 rue du Port, 29200 Fougères (salle des mariages)\n", "salle des mariages"),
        ("nl", "Stadsmuseum, Havenstraat 14, Ommen\nBibliotheek, Markt 3, Ommen\n", None),
        ("en", "Moss Barn, 14 Mill Lane, Otley (chapel if wet)\n", None),
        ("de", "Stadtbücherei, Hafenstraße 14, Greiz, mit Kaffee im Foyer\n", None),
        ("fr", "Mairie, 14 rue du Port, Fougères, buvette dans la cour\n", None),
    ],
)
def test_rooms_behind_a_label_or_the_address(language, text, room):
    openings = {
        "nl": "Lezing over mos\n\nDonderdag 12 maart 2026, 20.00 uur\n\n",
        "en": "Talk on Moss\n\nThursday 12 March 2026, 8 pm\n\n",
        "de": "Vortrag über Moos\n\nDonnerstag, 12. März 2026, 20 Uhr\n\n",
        "fr": "Conférence sur la mousse\n\nJeudi 12 mars 2026 à 20h\n\n",
    }
    venue = venue_of(language, openings[language] + text)
    assert venue.room == room
    assert venue.name is not None


@pytest.mark.parametrize(
    ("language", "text", "name", "room"),
    [
        ("fr", "Lieu : Salon vert, Centre culturel Les Pins, Tulle\n", "Centre culturel Les Pins", "Salon vert"),
        ("fr", "Lieu : Salle de lecture, mairie, Uzès\n", "mairie", "Salle de lecture"),
        ("en", "Location:\nUnion Station\nGreat Hall\n14 Mill Lane\nOtley LS1 4AB\n", "Union Station", "Great Hall"),
        ("en", "Location: Minor Hall of Fern Leisure Centre, Otley\n", "Fern Leisure Centre", "Minor Hall"),
        (
            "nl",
            "Mosmuseum, Ommen\n\nDe vorige keer stond zij in de aula van het Lyceum in Zwolle.\n",
            "Mosmuseum",
            None,
        ),
        ("en", "Moss Barn, Otley\n\nShe also spoke in the Lecture Theatre, Elm College, York.\n", "Moss Barn", None),
        ("fr", "Lieu : La Verrière, Tulle\n", "La Verrière", None),
    ],
)
def test_halls_and_the_houses_beside_them(language, text, name, room):
    day = {"nl": "Lezing over mos\n\n12 maart 2026, 20.00 uur\n", "en": "Talk on Moss\n\n12 March 2026, 8 pm\n"}
    venue = venue_of(language, day.get(language, "Conférence sur la mousse\n\nLe 12 mars 2026 à 20h\n") + text)
    assert (venue.name, venue.room) == (name, room)


def test_the_town_of_a_shop_that_sells_tickets_is_not_the_venues():
    text = (
        "Lezing over mos\n\n12 maart 2026, 20.00 uur\nMosmuseum, Ommen\n\n"
        "Kaarten bij Boekhandel De Pen, Markt 3, Raalte.\n"
    )
    assert venue_of("nl", text).city == "Ommen"
