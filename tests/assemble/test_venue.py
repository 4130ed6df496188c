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


@pytest.mark.parametrize(
    ("language", "text", "name", "city"),
    [
        (
            "nl",
            "Orgelconcert\n\nZaterdag 4 juli 2026 | 16.00 uur | Bartholomeuskerk Delft\n",
            "Bartholomeuskerk",
            "Delft",
        ),
        ("nl", "Orgelconcert\n\nZaterdag 4 juli 2026 | 16.00 uur | Grote Kerk Reuzel\n", "Grote Kerk", "Reuzel"),
        ("nl", "Orgelconcert\n\nZaterdag 4 juli 2026 | 16.00 uur | Kerk St. Anna\n", "Kerk St. Anna", None),
        (
            "nl",
            "Dansavond\n\nZaterdag 4 juli 2026, 20.00 uur\nSchouwburg Amstelveen\n",
            "Schouwburg Amstelveen",
            "Amstelveen",
        ),
        (
            "de",
            "Landfrauen Oberau\n\nKochkurs\nAm Donnerstag, 23. April 2026, 18:30 Uhr treffen wir uns im Pfarrheim "
            "St. Georg in Niederkatzbach.\n",
            "Pfarrheim St. Georg",
            "Niederkatzbach",
        ),
        (
            "de",
            "Orgelkonzert\n\nSonntag, 12. Juli 2026, 17 Uhr\nMichaelskirche Altfelden\nHauptstr. 2, 21149 Hamburg\n",
            "Michaelskirche Altfelden",
            "Hamburg",
        ),
        (
            "en",
            "Statistics seminar\n\nThe next one is on Thursday 5 March 2026 at 2pm in room 3.14, Hartley Building.\n",
            "Hartley Building",
            None,
        ),
        (
            "fr",
            "Grand loto\n\nDimanche 8 février 2026 à 14h30\nSalle polyvalente de Montclar-sur-Gervanne\n",
            "Salle polyvalente de Montclar-sur-Gervanne",
            "Montclar-sur-Gervanne",
        ),
    ],
)
def test_the_city_that_the_venues_name_tells(language, text, name, city):
    venue = venue_of(language, text)
    assert venue is not None
    assert (venue.name, venue.city) == (name, city)


def test_a_country_is_no_city():
    text = "Concert\n\nSamedi 7 mars 2026 à 20h\nSalle Jean Moulin, 23 rue des Lilas, Villeneuve-le-Parc, France\n"
    assert venue_of("fr", text).city == "Villeneuve-le-Parc"


@pytest.mark.parametrize(
    ("language", "place", "city", "country"),
    [
        ("en", "Venue: Nairobi – Kenya", "Nairobi", "Kenya"),
        ("en", "Where: Baltimore, MD", "Baltimore", None),
        ("de", "Ort: Graz, Österreich", "Graz", "Österreich"),
        ("fr", "Lieu : Liège, Belgique", "Liège", "Belgique"),
    ],
)
def test_a_city_with_its_country_is_no_building(language, place, city, country):
    venue = venue_of(language, f"Tree day\n12.05.2026\n{place}\n")
    assert (venue.name, venue.room, venue.city, venue.country) == (None, None, city, country)


def test_a_country_far_from_the_venue_is_what_the_event_is_about():
    venue = venue_of(
        "nl", "Lezing over Egypte\n\n12 mei 2026, 20.00 uur, De Kring, Dorpsstraat 1, Delft\n\nEgypte is ver.\n"
    )
    assert (venue.name, venue.country) == ("De Kring", None)


@pytest.mark.parametrize(
    ("language", "text", "name", "street", "postcode"),
    [
        (
            "nl",
            "Spelavond\n\nLET OP: we zitten NIET bij het Speelhuis, maar aan de Oudekade 12.\n\n"
            "Je bent op donderdag 12 maart 2026 vanaf 20:00 uur welkom aan de Oudekade 12 in Utrecht.\n",
            None,
            "Oudekade 12",
            None,
        ),
        (
            "nl",
            "Voorjaarslezing\n\nOp woensdag 15 april 2026 om 20.00 uur in het dorpshuis De Kring in Oosterveen.\n\n"
            "Historische Vereniging Oosterveen\nSecretariaat: Torenlaan 8, 7861 AB Oosterveen, info@hvo.example\n",
            "dorpshuis De Kring",
            None,
            None,
        ),
        (
            "nl",
            "Inloopavond\n\nOp 10 maart 2026 om 19.00 uur in het dorpshuis De Kring (Sportlaan 3, Oosterveld).\n\n"
            "Uw brief is welkom bij mevrouw T. Blok van de gemeente Oosterveld, afdeling Sport en Welzijn in de wijk, "
            "Raadhuisplein 1, 3999 AA Oosterveld.\n",
            "dorpshuis De Kring",
            "Sportlaan 3",
            None,
        ),
    ],
)
def test_other_addresses(language, text, name, street, postcode):
    venue = venue_of(language, text)
    assert venue is not None
    assert (venue.name, venue.street, venue.postcode) == (name, street, postcode)


def test_what_is_not_denied():
    text = "Spelavond\n\nOp 12 maart 2026 om 20 uur spelen we niet in de Kapel maar in de Bovenkerk, Kade 3, Kampen.\n"
    assert venue_of("nl", text).name == "Bovenkerk"


def test_a_post_box_is_no_street():
    text = "Themamiddag\n\nPostbus 513, 5600 MB Eindhoven\n\nWij zien u graag op 23 februari 2027 om 14.00 uur.\n"
    venue = venue_of("nl", text)
    assert venue is None or venue.street is None


@pytest.mark.parametrize(
    ("text", "name", "street", "room", "city"),
    [
        ("Trade day\n\nTime: 9am, 21 August 2026\n\nVenue\n\nNairobi – Kenya\n", None, None, None, "Nairobi"),
        (
            "Spelavond\n\nOp donderdag 12 maart 2026 om 20.00 uur op Vlierstraat 17C, 3014 ZZ Rotterdam.\n",
            None,
            "Vlierstraat 17C",
            None,
            "Rotterdam",
        ),
        (
            "Kegelavond\nwanneer\tvrijdag 6 maart 2026 19:00\nwaar\tBizon Bowling, Lindeplaats 22B (Utrecht)\n",
            "Bizon Bowling",
            "Lindeplaats 22B",
            None,
            "Utrecht",
        ),
        (
            "Board meeting\n\n• Name: Board meeting\n\nDate: September 16, 2026, 2:30 PM\n\n"
            "https://maps.example/?q=Hall&ie=UTF8&hq=\n\nLocation: Alder Hall\n",
            "Alder Hall",
            None,
            None,
            None,
        ),
    ],
)
def test_labels_house_numbers_and_links_are_no_places(text, name, street, room, city):
    venue = parse(text, media_type="text/plain").venue
    assert (venue.name, venue.street, venue.room, venue.city) == (name, street, room, city)


def test_on_the_spot_is_no_street():
    text = "Vide-grenier\n\nDimanche 10 mai 2026, salle des fêtes\n\nBuvette sur place assurée par le club.\n"
    assert venue_of("fr", text).street is None


@pytest.mark.parametrize("city", ["Denver CO", "Denver, CO", "Denver"])
def test_the_code_of_a_state_is_no_part_of_a_city(city):
    text = f"Summer institute\n\nJuly 14, 2026, 9 a.m. at Hollis Middle School, 2210 W. Garden Ave, {city}.\n"
    assert parse(text, language="en").venue.city == "Denver"


def test_a_town_with_its_state_and_a_numbered_street_are_no_buildings():
    text = "Small business breakfast\n\nMarch 3, 2026, 8:00 AM\nLocation: 1814 S. Kedzie Blvd\nChicago IL\n"
    venue = parse(text, language="en").venue
    assert (venue.name, venue.street, venue.city) == (None, "1814 S. Kedzie Blvd", "Chicago")


def test_a_fund_is_no_venue():
    text = "Harvest Supper\n\nMoor Village Hall\n27 September 2026, 7pm\n\nProceeds to the Village Hall Roof Fund."
    assert venue_of("en", text).name == "Moor Village Hall"


def test_a_sign_for_where_is_no_part_of_a_venue():
    assert venue_of("en", "Gig\n\n12 May 2026, 8pm\n@ The Windmill, Brixton").name == "The Windmill"


def test_room_in_a_programme_is_no_room():
    text = "Docentendag\n\n12 mei 2027, 10.00 uur\n\nWie iets wil laten zien, vindt daarvoor ruimte in het programma.\n"
    assert parse(text, language="nl").venue is None


@pytest.mark.parametrize(
    ("language", "sentence", "city"),
    [
        ("nl", "Op zaterdag 9 mei 2026 kun je in Brussel verdwalen tussen kaarten.", "Brussel"),
        ("en", "On Saturday 9 May 2026 you will get lost in Leeds among old maps.", "Leeds"),
    ],
)
def test_the_rest_of_a_sentence_behind_a_city_names_no_building(language, sentence, city):
    venue = parse(f"Oude kaarten\n\n{sentence}\n", language=language).venue
    assert (venue.name, venue.city) == (None, city)


def test_forms_are_sent_elsewhere():
    text = (
        "STAGE DE PRINTEMPS\n\nSamedi 5 avril 2025\nSalle polyvalente de Moncerf\n\n"
        "Bulletin à renvoyer avant le 20 mars à : Les Pieds Lestes, 3 chemin des Vignes, 63000 Saint-Loup.\n"
    )
    venue = parse(text, media_type="text/plain", language="fr").venue
    assert (venue.street, venue.postcode) == (None, None)
    assert venue.city != "Saint-Loup"


def test_a_word_that_opens_a_sentence_is_no_city():
    text = (
        "Tag der offenen Gärten\n\nAm 15. Juni 2025 ab 11 Uhr.\n\nStart ist am Gemeindehaus (Alte Schulstr. 3). "
        "Dort gibt es Kaffee.\n"
    )
    assert parse(text, media_type="text/plain", language="de").venue.city is None


def test_the_building_of_a_room_below_the_name_of_a_university():
    text = (
        "Department of Classics\nUniversity of Penbury\n\nResearch Seminar\n\n'Salt, silver and sails'\n\n"
        "Dr Mara Oduya (University of Tarrow)\n\nTuesday 4 February 2025, 5.15pm\n"
        "Room G.07, Hargrave Building, Penbury Campus (and online)\n"
    )
    venue = parse(text, media_type="text/plain", language="en").venue
    assert (venue.name, venue.room) == ("Hargrave Building", "Room G.07")


def test_towns_and_roads_between_which_people_meet():
    text = (
        "Waldspaziergang\n\nWann: Sonntag, 11. Mai 2025, 10 Uhr\n"
        "Treffpunkt: Wanderparkplatz Hohe Buche an der L123 zwischen Rodenbach und Simmern\n"
    )
    venue = parse(text, media_type="text/plain", language="de").venue
    assert (venue.room, venue.city) == (None, None)


def test_a_label_with_its_verb_is_no_part_of_the_place():
    text = (
        "Meditation in der Klosterkirche\n\nDer nächste Termin ist der 5. März 2025 um 19 Uhr.\n\n"
        "Treffpunkt ist die Klosterpforte (Klosterhof 1, Marienau). Bitte warme Socken mitbringen.\n"
    )
    assert parse(text, media_type="text/plain", language="de").venue.name == "Klosterpforte"


@pytest.mark.parametrize(
    "text",
    [
        "Les haies\n\nSamedi 5 octobre 2024 à 20h. Conférence-débat animée par Luc Morel.",
        "Les haies\n\nSamedi 5 octobre 2024\n9h : Accueil\n10h : Les sols\n11h : Pause-café\n12h : Fin",
    ],
)
def test_kinds_of_events_and_pauses_are_no_venue(text: str) -> None:
    venue = parse(text, media_type="text/plain", language="fr").venue
    assert venue is None or venue.name is None


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("en", "The Great Debate takes place at The Blue Lantern, from 3pm on Sunday 30 March 2014.", "Blue Lantern"),
        (
            "en",
            "Gary Stone and his band play at Orme Western Pavilion on Thursday, April 5, 2018.",
            "Western Pavilion",
        ),
        ("nl", "Gerrit Steen en zijn band spelen bij De Blauwe Lantaarn op donderdag 5 april 2018.", "Blauwe Lantaarn"),
        ("de", "Gerd Stein und seine Band spielen im Blauen Lämpchen am Donnerstag, 5. April 2018.", "Blauen Lämpchen"),
        ("fr", "Gérard Stein et ses amis jouent à la Lanterne Bleue le jeudi 5 avril 2018.", "Lanterne Bleue"),
    ],
)
def test_a_name_between_at_and_a_day_is_the_venue(language: str, sentence: str, name: str) -> None:
    venue = parse(f"{sentence}\n", media_type="text/plain", language=language).venue
    assert venue is not None
    assert (venue.name or "").endswith(name)


def test_a_lecture_is_no_venue() -> None:
    text = "Lise-Wren-Lecture (in English)\n\nTuesday, 31 March 2020, 18:30\n\nHilda Stroud speaks about machines.\n"
    venue = parse(text, media_type="text/plain", language="en").venue
    assert venue is None or venue.name != "Lise-Wren-Lecture"


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("Causeries\n\nLe 16 octobre 2024, Salle de la Châtaigneraie, à 19 h.", "Salle de la Châtaigneraie", None),
        (
            "Concert\n\nVendredi 16 mai 2025 à 21h, à la Salle des Fêtes.\n\nLe Comité des Fêtes.",
            "Salle des Fêtes",
            None,
        ),
        (
            "Conférence Saint-Martin\nLe 10 septembre 2021 à 18 heures au château de Tervay.",
            "château de Tervay",
            "Tervay",
        ),
        ("Nuages\n\nBordeaux 33000\n\nLe 08/11/2025", None, "Bordeaux"),
    ],
)
def test_halls_stay_whole_and_towns_stand_in_front_of_their_postcode(text, name, city) -> None:
    venue = venue_of("fr", text)
    assert (venue.name, venue.city) == (name, city)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "It takes place in the University’s Wren Memorial Building at 6 pm on 2 November 2019.",
            "Wren Memorial Building",
        ),
        ("Books are signed downstairs in the Anna R. O’ Poole Room on 2 November 2019 at 6 pm.", "Anna R"),
    ],
)
def test_owners_and_initials_around_the_name_of_a_building(sentence: str, name: str) -> None:
    venue = parse(f"Salt and water\n\n{sentence}\n", media_type="text/plain", language="en").venue
    found = venue.name if venue else None
    assert (found == name) is (name != "Anna R")


def test_a_year_behind_an_article_is_no_postcode() -> None:
    text = "Luncheon\n\nThursday, June 16, 2016, noon, Alder Inn, 42 Mill Drive, Orme, during the 2016 Fen Luncheon.\n"
    venue = parse(text, media_type="text/plain", language="en").venue
    assert venue is not None
    assert venue.postcode is None


def test_a_sentence_is_no_venue() -> None:
    text = "Causerie\n\nLe mercredi 16 octobre 2024 à 19 h.\n\n« Les haies », par Luc Morel.\n\nL’entrée est libre.\n"
    venue = venue_of("fr", text)
    assert venue is None or venue.name is None


@pytest.mark.parametrize(
    ("language", "line", "name", "room"),
    [
        ("fr", "mardi 2 décembre 2025, 10h45, Palais des congrès, salle Gounod", "Palais des congrès", "salle Gounod"),
        ("nl", "zaterdag 16 november 2024, 20.30 uur | Theatercafé De Kring, Roosendaal", "Theatercafé De Kring", None),
        ("en", "Thursday 1 March 2024, 8pm, Quaker Meeting House, 31 High Street", "Quaker Meeting House", None),
    ],
)
def test_houses_are_not_parted_at_articles_numbers_of_streets_and_events(language, line, name, room):
    venue = parse(f"De oude kade\n\n{line}\n", media_type="text/plain", language=language).venue
    assert (venue.name, venue.room) == (name, room)


@pytest.mark.parametrize(
    ("body", "city"), [("Weir's College London", "London"), ("Marsh College Leeds", "Leeds"), ("Orme", "Orme")]
)
def test_a_body_with_its_city_at_the_end_of_an_address_is_no_city(body, city) -> None:
    text = f"Colloquium on ferns\n\nTuesday 5 May 2026, 4pm\n\nLecture Theatre 1\n{body}\nWC2R 2LS\n"
    assert venue_of("en", text).city == city


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("fr", "1er étage – 12 place du Marché, Cahors", None),
        ("nl", "Waar: tweede verdieping, Dorpsstraat 3, Delft", None),
        ("de", "2. Stock, Marktplatz 3, Fulda", None),
        ("en", "The Second Floor Gallery, 12 Dock Street, Leeds", "The Second Floor Gallery"),
    ],
)
def test_a_storey_alone_is_no_venue(language, line, name) -> None:
    days = {"fr": "Samedi 21 novembre 2026 à 15h30", "nl": "21 november 2026, 20.00 uur"}
    days |= {"de": "21. November 2026, 19 Uhr", "en": "21 November 2026, 7pm"}
    assert venue_of(language, f"Molens\n\n{days[language]}\n\n{line}\n").name == name
