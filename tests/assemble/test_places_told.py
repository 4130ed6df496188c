"""Places that a text tells in its sentences: which is the event's, and where its name ends."""

import pytest

from announce_parse import parse


def venue_of(language, text):
    return parse(text, media_type="text/plain", language=language).venue


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "de",
            "Adventskonzert\n\nDer Kammerchor Cantabile singt am Sonntag, dem 8. Dezember 2024, "
            "um 17 Uhr in der Klosterkirche "
            "zu Wendelbach.\n\nKarten gibt es bei Buchhandlung Kranz in der Marktstraße 4.\n\n"
            "Proben jeden Dienstag, 19.30 Uhr, Gemeindehaus St. Georg, Wendelbach\n",
            "Klosterkirche",
        ),
        (
            "fr",
            "Sortie nature\n\nDimanche 26 mai 2024, rendez-vous à 9h devant l'office de tourisme de Port-Marennes.\n",
            "office de tourisme",
        ),
        (
            "fr",
            "Fête de la pomme\n\nDimanche 13 octobre 2024, place du Champ-de-Foire, de 10 h à "
            "18 h, avec les Gars du "
            "Verger. En cas de pluie, repli à la salle polyvalente.\n",
            "place du Champ-de-Foire",
        ),
        (
            "de",
            'Löten\n\nDonnerstag, 16. Mai 2024, 18:30 Uhr\n\nWo? Im Hackspace "Die Werkbank", '
            "Fabrikstraße 17, Kassel\n",
            'Hackspace "Die Werkbank"',
        ),
        (
            "fr",
            "Concert\n\nSamedi 16 novembre 2024 à 20h30 en l'église Saint-Martin de Montreuil-le-Gast.\n",
            "église Saint-Martin",
        ),
    ],
)
def test_the_place_of_the_event(language, text, name):
    venue = venue_of(language, text)
    assert venue is not None
    assert venue.name == name


@pytest.mark.parametrize(
    ("language", "text", "room", "name"),
    [
        (
            "nl",
            "Winterliederen\n\nOp zondag 15 december 2024 zingen wij in de bovenzaal van de "
            "Sint-Odulphuskerk in Beekdam. "
            "Aanvang 15.30 uur.\n\nNa afloop is er glühwein in de consistorie.\n",
            "bovenzaal",
            "Sint-Odulphuskerk",
        ),
        (
            "nl",
            "Ledenavond\n\nMaandag 7 oktober 2024, aanvang 20.00 uur, in de kantine van v.v. "
            "Oranje Zwart, Sportlaan 2 te "
            "Markelo.\n\nHet bestuur van v.v. Oranje Zwart\n",
            "kantine",
            "v.v. Oranje Zwart",
        ),
        (
            "en",
            "An evening of song\n\nFriday 27 September 2024, the crypt of St Bride's Church, "
            "Hyndland Road, Glasgow. "
            "Doors 7pm.\n",
            "crypt",
            "St Bride's Church",
        ),
        (
            "de",
            "Wem gehört das Wasser?\n\nMontag, 11. November 2024, um 19 Uhr in der "
            "Volkshochschule, Raum 0.14 (Erdgeschoss), "
            "Am Alten Speicher 5, Lüneburg\n",
            "Raum 0.14 (Erdgeschoss)",
            "Volkshochschule",
        ),
        (
            "en",
            "The Great Debate\n\n7:30 p.m., Thursday 7 February 2019\nOld Library, Ridley Hall\n\nEveryone welcome.\n",
            "Old Library",
            "Ridley Hall",
        ),
        ("de", "Was bleibt?\n\nMi, 4.12.2024, 18 Uhr, HS 2 (Hörsaalzentrum)\n", "HS 2", "Hörsaalzentrum"),
    ],
)
def test_rooms_and_their_buildings(language, text, room, name):
    venue = venue_of(language, text)
    assert venue is not None
    assert (venue.room, venue.name) == (room, name)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        (
            "en",
            "Harvest supper\n\nSaturday 5 October 2024 at 6.30pm at St Michael's Church, Lower Penn.\n",
            "Lower Penn",
        ),
        (
            "en",
            "Craft fair\n\nSaturday 5 October 2024, 10am\nTown Hall, Church Street, Stoke Newbury N99 0AA\n",
            "Stoke Newbury",
        ),
        (
            "nl",
            "Kaarten en kust\n\nOp zaterdag 9 mei 2026 vier je in Brussel de verjaardag van de zeekaart.\n",
            "Brussel",
        ),
        (
            "fr",
            "SAINT-AUBIN-LE-VERT — Fête de la pomme\n\nDimanche 13 octobre 2024, place du "
            "Champ-de-Foire, de 10 h à 18 h.\n",
            "SAINT-AUBIN-LE-VERT",
        ),
    ],
)
def test_towns(language, text, city):
    venue = venue_of(language, text)
    assert venue is not None
    assert venue.city == city


def test_a_street_in_front_of_its_postcode_is_no_town():
    venue = venue_of("en", "Quiz\n\nSaturday 5 October 2024, 8pm\nClubhouse, Whitcombe Lane, TA9 9ZZ\n")
    assert venue is not None
    assert venue.city is None


def test_a_street_where_one_parks_is_none_of_the_event():
    venue = venue_of(
        "de",
        "Wanderung\n\nSonntag, 5. Mai 2024, Treffpunkt um 10 Uhr am Naturschutzhaus in Freital "
        "(Bushaltestelle Windbergstraße).\n",
    )
    assert venue is not None
    assert venue.street is None


def test_a_street_with_its_number_behind_the_building_is_the_events():
    venue = venue_of(
        "de",
        "Stadtbücherei Waldkirch\nBrettspielabend\n\nAm 17. Januar 2025 lädt die Stadtbücherei am Marktplatz 5 "
        "ab 18.30 Uhr zum Brettspielabend ein.\n",
    )
    assert venue is not None
    assert (venue.name, venue.street) == ("Stadtbücherei", "Marktplatz 5")


@pytest.mark.parametrize(
    ("language", "label", "sentence", "name"),
    [
        ("nl", "Locatie: LUX, Nijmegen", "De nazit vindt plaats in Café Jos.", "LUX"),
        ("en", "Venue: HIVE, Leeds", "Drinks will take place at The Crown Inn.", "HIVE"),
        ("nl", "Zaterdag", "De nazit vindt plaats in Café Jos.", "Café Jos"),
    ],
)
def test_where_one_drinks_afterwards_is_not_the_labelled_venue(language, label, sentence, name):
    assert venue_of(language, f"De dijk\n14-03-2024, 20:00\n{label}\n{sentence}").name == name


@pytest.mark.parametrize(
    ("place", "city"), [("De Bron", None), ("De Bron, Lobith", "Lobith"), ("Bibliotheek Goes", "Goes")]
)
def test_a_name_that_is_an_article_and_a_town_tells_no_city(place, city):
    venue = venue_of("nl", f"Lezing, 12 april 2024, 20.00 uur\nLocatie: {place}\nKees Boom vertelt over de dijk.")
    assert venue.city == city


@pytest.mark.parametrize(("street", "city"), [(", 14 Mill Lane, Hebden Bridge HX7 8AB", "Hebden Bridge"), ("", None)])
def test_the_university_of_a_speaker_and_its_city_are_not_the_venue(street, city):
    text = (
        f"What do we owe the future?\nJoin us at The Green Dragon{street} on Tuesday 7 May 2024, 7.30pm. "
        "Dr Sarah Whitcombe, Lecturer in Ethics at the University of Leeds, opens the discussion.\n"
    )
    venue = venue_of("en", text)
    assert (venue and venue.city) == city
    assert (venue and venue.name) != "University of Leeds"


def test_what_a_school_is_of_is_no_city():
    text = (
        "Alumni Lecture | School of Law\nWho owns the moon?\n19 November 2024, 6pm\nMoot Court Room, Denning Building\n"
    )
    venue = venue_of("en", text)
    assert (venue.name, venue.city) == ("Denning Building", None)


@pytest.mark.parametrize(
    ("language", "heading", "name"),
    [
        ("de", "Konzert in der Stadthalle", "Stadthalle"),
        ("de", "Lesung mit Musik im Schloss Hagenried", "Schloss Hagenried"),
        ("de", "Flohmarkt am Rathausplatz", "Rathausplatz"),
        ("nl", "Rommelmarkt op het Raadhuisplein", "Raadhuisplein"),
        ("de", "Vortrag im Rahmen der Woche", None),
        ("nl", "Lezing in de reeks Groen", None),
    ],
)
def test_a_heading_alone_names_the_venue(language: str, heading: str, name: str | None) -> None:
    record = parse(f"{heading}\n\n26.9.2024, 19:00. 15 Euro.", media_type="text/plain", language=language)
    assert (record.venue.name if record.venue else None) == name


def test_the_article_of_a_sentence_is_no_town():
    text = (
        "Antrittsvorlesung\n\nDonnerstag, 16. November 2023, 17.15 Uhr\nUniversität Nordhausen, Schlossplatz 1\n\n"
        "Die Dekanin lädt Sie herzlich ein.\n"
    )
    assert parse(text, media_type="text/plain", language="de").venue.city == "Nordhausen"
