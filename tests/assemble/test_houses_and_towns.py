"""The parts of an address: a room in front of its house, the town that closes it, the first of two houses."""

import pytest

from announce_parse import parse


def venue_of(language, text):
    return parse(text, media_type="text/plain", language=language).venue


@pytest.mark.parametrize(
    ("language", "text", "room", "name"),
    [
        (
            "nl",
            "12 mei 2026, 20.00 uur\nDe Tuinzaal, Wijkcentrum De Brug\nKadeweg 12\n9001 AB Wommelvaart",
            "De Tuinzaal",
            "Wijkcentrum De Brug",
        ),
        ("nl", "12 mei 2026, 20.00 uur, Aula Academiegebouw, Broerplein 3, Wommelvaart", "Aula", "Academiegebouw"),
        (
            "nl",
            "Kom dinsdag 12 mei 2026 om 20.00 uur naar de Grote Zaal van Theater De Zwaan.",
            "Grote Zaal",
            "Theater De Zwaan",
        ),
        ("de", "Termin: 12. Mai 2026, 20 Uhr\nOrt: Gemeindesaal, Rathaus", "Gemeindesaal", "Rathaus"),
        ("en", "The Great Hall, Ormsby Castle\nTuesday 12 May 2026, 7pm", "The Great Hall", "Ormsby Castle"),
    ],
)
def test_a_room_stands_in_front_of_its_house(language, text, room, name):
    venue = venue_of(language, f"Wind\n\n{text}\n")
    assert (venue.room, venue.name) == (room, name)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("nl", "12 mei 2026, 20.00 uur\nBibliotheek, Cultuurhuis De Brug\nKadeweg 12\n9001 AB Wommelvaart", None),
        ("en", "Tuesday 12 May 2026, 7pm, Village Hall, Church Lane, Ormsby", "Village Hall"),
        ("en", "Tuesday 12 May 2026, 7pm, Ormsby Town Hall, Ormsby", "Ormsby Town Hall"),
        ("fr", "Mardi 12 mai 2026 à 20h, salle des fêtes, Plonérec", "salle des fêtes"),
    ],
)
def test_a_house_in_front_of_another_name_is_no_room(language, text, name):
    venue = venue_of(language, f"Wind\n\n{text}\n")
    assert venue.room is None
    assert name is None or venue.name == name


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("nl", "12 mei 2026, 20.00 uur, Gemeenschapshuis De Brug (zaal 2), Kadeweg 12, Wommelvaart", "Wommelvaart"),
        ("en", "Join us on Tuesday 12 May 2026 at 6pm at Mill Works, 12 Dock Street, 3rd floor, Ormsby.", "Ormsby"),
        ("en", "Tuesday 12 May 2026, 7pm\nMill Works Concert Hall\nThe Dock\nOrmsby\nNX17 1SP", "Ormsby"),
        (
            "en",
            "Tuesday 12 May 2026 at 7.30pm in St Anne's Church, Ormsby, and Sunday 17 May at 3pm in Lower Abbey.",
            "Ormsby",
        ),
        ("de", "Dienstag, 12. Mai 2026, 20 Uhr\nPfarrheim St. Anna\nKirchplatz 2\nAltenlohe", "Altenlohe"),
        ("de", "Dienstag, 12. Mai 2026, 20 Uhr, Gasthaus zum Anker, Nebenzimmer, Altenlohe", "Altenlohe"),
        ("de", "Dienstag, 12. Mai 2026, 19.30 Uhr im Großen Saal des Bürgerhauses, Altenlohe", "Altenlohe"),
        ("fr", "Mardi 12 mai 2026 à 18h30, espace Glenvor (grande salle), Plonérec", "Plonérec"),
        ("fr", "Mardi 12 mai 2026 à 20h, salle Tabary de la Maison du port à Plonérec.", "Plonérec"),
    ],
)
def test_a_town_that_no_list_has_closes_an_address(language, text, city):
    assert venue_of(language, f"Wind\n\n{text}\n").city == city


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "12 mei 2026, 20.00 uur, Gemeenschapshuis De Brug, Kadeweg 12\nSpreker: Joke Terpstra"),
        ("nl", "12 mei 2026, 20.00 uur, Gemeenschapshuis De Brug, Kadeweg 12\nAanmelden\nStuur een mail."),
        ("nl", "12 mei 2026, 20.00 uur, Gemeenschapshuis De Brug, Foyer"),
        ("en", "Tuesday 12 May 2026, 7pm, Mill Works, 12 Dock Street\nRefreshments\nTea and cake will be served."),
        ("en", "Tuesday 12 May 2026, 7pm, Mill Works, 12 Dock Street, Conference Room"),
        ("en", "Tuesday 12 May 2026, 7pm, Mill Works, 12 Dock Street\nMary Green"),
        ("de", "Dienstag, 12. Mai 2026, 20 Uhr, Gasthaus zum Anker, Nebenzimmer\nEintritt frei"),
        ("de", "Dienstag, 12. Mai 2026, 20 Uhr\nPfarrheim St. Anna\nKirchplatz 2\nReferentin"),
        ("fr", "Mardi 12 mai 2026 à 18h30, espace Glenvor, 3 rue du Port\nInscription\nÉcrivez-nous."),
        ("fr", "Mardi 12 mai 2026 à 18h30, espace Glenvor (grande salle), Entrée libre"),
    ],
)
def test_what_else_stands_behind_an_address_is_no_town(language, text):
    venue = venue_of(language, f"Wind\n\n{text}\n")
    assert venue.city is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "nl",
            "Kamerkoor De Bries zingt op zaterdag 14 maart 2026 om 20.15 uur in de Sint-Annakerk te Wommelvaart en op "
            "zondag 15 maart om 15.00 uur in de Dorpskerk van Elsloo.",
            "Sint-Annakerk",
        ),
        (
            "fr",
            "Le chœur Les Embruns chantera samedi 14 mars 2026 à 20h30 à la chapelle Saint-Guénolé, puis dimanche 15 "
            "mars à 16h à l'église de Plonérec.",
            "chapelle Saint-Guénolé",
        ),
    ],
)
def test_of_two_houses_the_first_is_the_venue(language, text, name):
    assert venue_of(language, f"Concert\n\n{text}\n").name == name


@pytest.mark.parametrize(
    ("language", "text", "name", "room", "city"),
    [
        ("de", "12. Mai 2026, 19.30 Uhr\nTreffpunkt: Eingang Stadtmuseum, Salzhof 3, Ulm", "Stadtmuseum", None, "Ulm"),
        (
            "en",
            "Join Jan Bos from the University of Leiden at Alder Books, 84 High Street, on Tuesday 12 May 2026 at 7pm.",
            "Alder Books",
            None,
            None,
        ),
        (
            "en",
            "12 May 2026, 2pm. First floor, Guildhall, Market Place, Salisbury.",
            "Guildhall",
            "First floor",
            "Salisbury",
        ),
        ("fr", "Le mardi 12 mai 2026 à 20h30 à la salle Jean-Moulin de Quimper.", "salle Jean-Moulin", None, "Quimper"),
        (
            "fr",
            "Mardi 12 mai 2026 à 20h à l'Université Libre de Bruxelles.",
            "Université Libre de Bruxelles",
            None,
            "Bruxelles",
        ),
    ],
)
def test_the_bounds_of_a_house(language, text, name, room, city):
    venue = venue_of(language, f"Wind\n\n{text}\n")
    assert (venue.name, venue.room, venue.city) == (name, room, city)


@pytest.mark.parametrize(
    ("language", "text", "name", "city"),
    [
        (
            "en",
            "When Tuesday 12 May 2026, 7pm\nWhere The Old Fire Station, George Street, Oxford",
            "The Old Fire Station",
            "Oxford",
        ),
        (
            "nl",
            "Datum 12 mei 2026\nTijd 20.00 uur\nLocatie Het Magazijn Zwolle, Boterweg 111 · Zwolle",
            "Het Magazijn Zwolle",
            "Zwolle",
        ),
        (
            "de",
            "Datum 16. April 2026\n\nBeginn 20 Uhr\n\n"
            "Veranstaltungsort Bühne im Speicher, Speicherweg 4, 4020 Linz\n\n"
            "Weitere Abende\n\n3. Oktober 2026\n\nSchlosskirche, Linz",
            "Bühne im Speicher",
            "Linz",
        ),
    ],
)
def test_labels_may_have_lost_their_colons(language, text, name, city):
    venue = venue_of(language, f"Wind\n\n{text}\n")
    assert (venue.name, venue.city) == (name, city)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Date 12 mai 2026 à 20h\nSalle Tabary, 3 rue du Port, Dijon", "Salle Tabary"),
        ("en", "Time 7pm, Tuesday 12 May 2026\nHall Place, Bourne Road, Oxford", "Hall Place"),
        (
            "en",
            "Place Mill Theatre tickets early. It is on Tuesday 12 May 2026, 7pm, at Orme Town Hall.",
            "Orme Town Hall",
        ),
    ],
)
def test_what_begins_like_a_label_may_be_a_name(language, text, name):
    assert venue_of(language, f"Wind\n\n{text}\n").name == name


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        (
            "nl",
            "Inlichtingen: ir. J. Bos, Postbus 81, 7500 AB Enschede\n\nEnschede, 4 maart 2026\n\n"
            "De jaarvergadering van 9 april 2026 begint om 15.30 uur in het Waterhuis (Steenlaan 27, Utrecht).",
            "Utrecht",
        ),
        ("de", "Freitag, 13. März 2026, 20 Uhr\nHackspace, Werkhof 7, Hinterhaus, 2. Stock, 10999 Berlin", "Berlin"),
    ],
)
def test_the_city_behind_the_street_is_the_events(language, text, city):
    assert venue_of(language, f"Wind\n\n{text}\n").city == city


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("nl", "Op woensdag 6 mei 2026 vindt onze kaartenmiddag plaats in VORK.", "VORK"),
        ("en", "Saturday 14 March 2026, doors 7pm at Fibbers. Tickets £8.", "Fibbers"),
        ("fr", 'Le 4 mai 2026 à 20h à la librairie "La Roue" de Dole.', "La Roue"),
        ("fr", "4 mai 2026\nMulhouse, 8 Rue de Colmar, 68100 Mulhouse", None),
        ("en", "Albert Reeve (Durham University, UK)\n\nFebruary 18, 2026, 14:00 UTC", None),
        ("de", "Am 3. Mai 2026 um 19 Uhr, der Eintritt ist frei.", None),
    ],
)
def test_names_without_a_noun_and_towns_and_employers(language, text, name):
    venue = venue_of(language, f"Wind\n\n{text}\n")
    assert (venue.name if venue else None) == name


def test_a_house_without_a_name_of_its_own_is_in_the_town_that_it_is_of():
    text = "La pianiste Irina Volkova vit à Paris. Elle joue le mardi 12 mai 2026 à 17 h au château de Chaumont."
    venue = venue_of("fr", f"Vent\n\n{text}\n")
    assert (venue.name, venue.city) == ("château de Chaumont", "Chaumont")
    venue = venue_of("fr", f"Vent\n\n{text.removesuffix('.')}, Blois.\n")
    assert venue.city == "Blois"
