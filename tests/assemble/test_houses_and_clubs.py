"""Announcements of houses, clubs and circles: who holds what, in which hall, as part of which series."""

import pytest

from announce_parse import parse


def record_of(language, text):
    return parse(text, media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        (
            "nl",
            "Mag het wat trager?\n\n9 oktober 2024, 20.00 uur, De Sluis, Kadeplein 3, Elst\n\n"
            "Kadegesprekken is een reeks van De Sluis en het Dagblad van de Betuwe.\n",
            ["De Sluis", "Dagblad van de Betuwe"],
        ),
        (
            "de",
            "Kunsthaus Seefeld, Chur (GR)\n\nLesung mit Nadja Brunner\n6. Februar "
            "2025, 19.30 Uhr, Kulturzentrum Mühle\n"
            "Eine Veranstaltung des Vereins Kunsthaus Seefeld.\n",
            ["Vereins Kunsthaus Seefeld"],
        ),
    ],
)
def test_who_holds_an_event_is_told_apart(language, text, organisers):
    told = [organiser.name for organiser in record_of(language, text).organisers]
    assert [name.removeprefix("De ") for name in told] == [name.removeprefix("De ") for name in organisers]


@pytest.mark.parametrize(
    ("language", "text", "name", "room"),
    [
        (
            "fr",
            "La dette, qui paie ?\n\nmardi 19 novembre 2024 à 20 h 30\n"
            "Salle Jean-Moreau, maison des associations, 4 rue de la Tannerie, Magny\n",
            "maison des associations",
            "Salle Jean-Moreau",
        ),
        (
            "fr",
            "Faut-il craindre l'ennui ?\n\nJeudi 12 décembre 2024 à 19h, au "
            "premier étage du bar Le Relais, place Jutard.\n",
            "bar Le Relais",
            "premier étage",
        ),
        (
            "nl",
            "Waterbouw\n\nDonderdag 6 maart 2025, 20.00 uur\nLocatie: Oude Raadhuis, raadzaal\n",
            "Oude Raadhuis",
            "raadzaal",
        ),
        (
            "nl",
            "Winteravond\n\nZondag 23 maart 2025 om 15u in het Gasthuis (kapel), Aarschot\n",
            "Gasthuis",
            "kapel",
        ),
        (
            "de",
            "Vortrag über Bienen\n\nAm Freitag, 14. März 2025, um 19 Uhr im Nebenzimmer des Gasthauses Adler "
            "in Oberndorf.\n",
            "Gasthauses Adler",
            "Nebenzimmer",
        ),
    ],
)
def test_a_hall_is_told_from_its_house(language, text, name, room):
    venue = record_of(language, text).venue
    assert (venue.name, venue.room) == (name, room)


@pytest.mark.parametrize(
    "behind",
    [", met koffie", " (tweede deur links)", ", Delft", " (Jan Mol)"],
)
def test_what_stands_behind_a_house_is_no_hall_without_its_noun(behind):
    text = f"Waterbouw\n\nDonderdag 6 maart 2025, 20.00 uur\nLocatie: Oude Raadhuis{behind}\n"
    venue = record_of("nl", text).venue
    assert (venue.name, venue.room) == ("Oude Raadhuis", None)


def test_a_sentence_about_a_hall_and_the_title_of_a_book_are_no_rooms():
    text = (
        "Filmavond\n\nDinsdag 25 februari 2025, 20.15 uur, Filmhuis De Meeuw, Delft\n\n"
        "Wij lezen 'De vergaderzaal' van Jan Poel.\n\nZaal 2 is rolstoeltoegankelijk.\n"
    )
    assert "is" not in (record_of("nl", text).venue.room or "").split()
    assert "vergaderzaal" not in (record_of("nl", text).venue.room or "")


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        (
            "de",
            "Wärmepumpe im Altbau\n\n17. März 2025, 19 Uhr, Rathaus, "
            "Hasla\n\nDiese Veranstaltung gehört zur Reihe »Klima vor Ort«.\n",
            "Klima vor Ort",
        ),
        (
            "nl",
            "Filmhuis De Meeuw\nElke laatste dinsdag van de maand: Meeuw & Nagesprek\n\n"
            "Dinsdag 25 februari 2025, 20.15 uur: Het dorp\n",
            "Meeuw & Nagesprek",
        ),
        (
            "nl",
            "Winteravond\n\n23 maart 2025, 15u, Gasthuis, Aarschot\n\nHet derde "
            "concert in de reeks Klassiek om Drie.\n",
            "Klassiek om Drie",
        ),
    ],
)
def test_the_name_of_a_series_is_read(language, text, series):
    assert record_of(language, text).series.name == series


def test_a_path_is_no_series():
    text = "Home / Programma / Film\n\nDe stille dijk\n\n22 januari 2025, 20.15 uur, Filmhuis De Meeuw, zaal 3\n"
    assert record_of("nl", text).series is None


def test_the_registered_society_of_a_valley_is_no_street():
    text = (
        "Stammtisch\n\n14. März 2025, 19 Uhr, Gasthaus Adler, Oberndorf\n\nHubert Zander\n"
        "1. Vorsitzender Imkerverein Oberes Tal 1897 e. V.\n"
    )
    assert record_of("de", text).venue.street is None


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        (
            "nl",
            "Vogelavond\n\n12 maart 2025, 20.00 uur, Dorpshuis, Ophemert\n\n"
            "Georganiseerd door de Natuur- en Vogelwacht De Steenuil.\n",
            ["Natuur- en Vogelwacht De Steenuil"],
        ),
        (
            "de",
            "Flickstube\n\n8. Februar 2025, 10 Uhr, Weststadt-Treff\n\nVeranstalter sind der Heimatverein Wangen und "
            "das Stadtteilbüro West der Stiftung Bodensee.\n",
            ["Heimatverein Wangen", "Stadtteilbüro West der Stiftung Bodensee"],
        ),
    ],
)
def test_half_words_go_on_and_articles_begin_a_name(language, text, organisers):
    assert [organiser.name for organiser in record_of(language, text).organisers] == organisers


def test_a_labelled_place_with_its_room_counts_rather_than_where_somebody_works():
    text = (
        "Volksuniversiteit Aalsmeer\nCursuscode 25V114 | status: inschrijving open\n\n"
        "Kunstgeschiedenis: Vrouwen achter de ezel\n\nZe schilderden niet minder goed, maar raakten uit beeld. "
        "Kunsthistorica drs. Mirjam Dekker, rondleider in het Jan Steen Museum, haalt ze terug.\n\n"
        "Data: zaterdag 8 maart 2025\nTijd: 10.30-12.30 uur\nLocatie: Griffioen, lokaal 1.07, Uilenstede 106\n"
        "Docent: Mirjam Dekker\nPrijs: € 49\n"
    )
    venue = record_of("nl", text).venue
    assert (venue.name, venue.room) == ("Griffioen", "lokaal 1.07")


def test_a_house_may_stand_in_the_name_of_what_recurs():
    text = (
        "Accueil > Agenda > Conférences\n\nLes Lundis de la Maison du patrimoine\n\n"
        "Lundi 10 mars 2025 – 18h – Auditorium – Entrée libre\n\n"
        "« Restaurer une charpente »\npar Étienne Maupas, architecte en chef\n\n"
        "Maison du patrimoine, 8 rue des Chanoines, 52000 Chaumont\n"
    )
    series = record_of("fr", text).series
    assert series.name.removeprefix("Les ") == "Lundis de la Maison du patrimoine"


def test_a_building_at_the_head_is_no_series():
    text = (
        "WIJKCENTRUM DE ROZENHOF // NIEUWS\n\nBuurtgesprek over de nieuwe tramlijn\n\n"
        "Kom dinsdag 18 februari 2025 om 19.30 uur naar het buurtgesprek in onze Rode Zaal.\n"
    )
    assert record_of("nl", text).series is None


@pytest.mark.parametrize(
    ("place", "name", "room"),
    [
        ("Bezirksamt, Festsaal (2. Stock), Kirchner Straße 44", "Bezirksamt", "Festsaal (2. Stock)"),
        ("Pfarrheim St. Ulrich, kleiner Saal", "Pfarrheim St. Ulrich", "kleiner Saal"),
    ],
)
def test_a_house_stands_in_front_of_its_hall(place, name, room):
    text = (
        "Donau. Ein Fluss schreibt Geschichte\nMi., 12. März 2025, 18.30 Uhr\n"
        f"{place}\n\nVortrag: Verena Winter\nAnschließend Gespräch mit Karl Schelling\n\nEintritt frei.\n"
    )
    venue = record_of("de", text).venue
    assert (venue.name, venue.room) == (name, room)


def test_a_society_for_two_things_is_one_body():
    text = (
        "Erzählcafé\n\nDienstag, 8. April 2025, 15 Uhr, Pfarrheim\n\n"
        "Veranstaltet von dem Verein Heimat und Geschichte e. V.\n"
    )
    told = [organiser.name for organiser in record_of("de", text).organisers]
    assert [name.removesuffix(" e. V.") for name in told] == ["Verein Heimat und Geschichte"]
