"""Who makes a speech where others play, what players play, and jobs that short notices tell."""

import pytest

from announce_parse import parse


def people_of(language, text):
    return parse(text, media_type="text/plain", language=language).people


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Kundgebung für den Stadtwald\n\nSamstag, 6. April 2024, 11 Uhr, Marktplatz, Siegen\n\n"
            "Es sprechen Anna Pohl (NABU Siegen), Pfarrer Karl Vogt und Mehmet Aydın von der IG Metall. "
            "Musik macht die Band Moorhühner.\n",
        ),
        (
            "nl",
            "Manifestatie voor het bos\n\nZaterdag 6 april 2024, 11.00 uur, Marktplein, Zwolle\n\n"
            "Er spreken Anna Poel (Milieudefensie), dominee Karel Vos en Mehmet Aydın van de FNV. "
            "Muziek is er van de band Moerhoen.\n",
        ),
        (
            "en",
            "Rally for the Woods\n\nSaturday 6 April 2024, 11am, Market Square, Leek\n\n"
            "Speeches by Ann Poole (Leek Greens), Rev Carl Voss and Mehmet Aydin of Unite. Music by the Moorhens.\n",
        ),
        (
            "fr",
            "Rassemblement pour la forêt\n\nSamedi 6 avril 2024 à 11h, place du Marché, Metz\n\n"
            "Prises de parole d'Anne Poulain (Greenpeace Metz), de Karl Vogt, pasteur, et de Mehmet Aydin. "
            "Musique avec le groupe Les Moineaux.\n",
        ),
    ],
)
def test_whoever_makes_a_speech_is_no_performer(language, text):
    speakers = [person for person in people_of(language, text) if person.role == "speaker"]
    assert len(speakers) == 3


def test_the_noun_of_a_band_is_no_part_of_its_name():
    text = (
        "Sommerfest\n\nSamstag, 6. Juli 2024, 14 Uhr, Schulhof, Siegen\n\n"
        "Für Musik sorgt die Gruppe Ohrwurm, am Abend spielt die Band Moorhuhn Express.\n"
    )
    assert [(p.name, p.role) for p in people_of("de", text)] == [
        ("Ohrwurm", "performer"),
        ("Moorhuhn Express", "performer"),
    ]


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("Mirko Vogt – Akkordeon, Gesang", "Mirko Vogt", "Akkordeon, Gesang"),
        ("Anna Pohl (Euphonium)", "Anna Pohl", "Euphonium"),
        ("Gesamtleitung: Mag.a Doris Lang", "Doris Lang", "Gesamtleitung"),
        ("Musikalische Leitung: Karl Vogt", "Karl Vogt", "Musikalische Leitung"),
    ],
)
def test_what_players_play_is_nobody(line, name, title):
    text = f"Konzert\n\nSamstag, 3. Juni 2023, 19 Uhr, Kirche Siegen\n\nMitwirkende:\nUte Meier, Violine\n{line}\n"
    people = people_of("de", text)
    assert [person.name for person in people] == ["Ute Meier", name]
    assert [position.title for position in people[1].positions] == [title]


def test_as_whom_somebody_plays_is_no_name():
    text = "Konzert\n\nSamstag, 3. Juni 2023, 19 Uhr, Kirche Siegen\n\nAls Solist wirkt Karl Vogt (Trompete) mit.\n"
    assert [person.name for person in people_of("de", text)] == ["Karl Vogt"]


def test_a_womans_title_of_honour():
    text = "Vortrag: Moore\n\nSamstag, 3. Juni 2023, 19 Uhr, Rathaus Graz\n\nReferentin: Mag.a Doris Lang, Ökologin\n"
    (person,) = people_of("de", text)
    assert (person.honorific, person.name) == ("Mag.a", "Doris Lang")


@pytest.mark.parametrize(
    ("line", "title", "organisation"),
    [
        ("Anna Pohl arbeitet als freie Journalistin in Köln.", "freie Journalistin", None),
        ("Anna Pohl lebt und arbeitet als Illustratorin in Essen.", "Illustratorin", None),
        ("Anna Pohl, arbeitet seit 2012 als Redakteurin beim Westboten", "Redakteurin", "Westboten"),
        ("Anna Pohl, Verkehrsplanerin (Büro Lotse, Trier)", "Verkehrsplanerin", "Büro Lotse"),
        ("Anna Pohl, Kantonsspital Aarau", None, "Kantonsspital Aarau"),
        ("Anna Pohl, ETH Zürich", None, "ETH Zürich"),
    ],
)
def test_jobs_in_short_lines(line, title, organisation):
    text = f"Vortrag: Moore\n\nSamstag, 3. Juni 2023, 19 Uhr, Bücherei Siegen\n\nReferentin: {line}\n"
    if "arbeitet als" in line:
        text = f"Vortrag von Anna Pohl: Moore\n\nSamstag, 3. Juni 2023, 19 Uhr, Bücherei Siegen\n\n{line}\n"
    (person,) = people_of("de", text)
    assert [(p.title, p.organisation) for p in person.positions] == [(title, organisation)]


def test_a_body_ends_with_its_cell_of_a_table():
    text = (
        "Gedichte schreiben\n\nTermin\tDienstag, 5. November 2024, 17:30 bis 21:00 Uhr\n"
        "Referentin\tAnna Pohl, Medienpädagogin, Kreisjugendring\nZielgruppe\tEhrenamtliche aus Vereinen im Landkreis\n"
    )
    (person,) = people_of("de", text)
    assert [(p.title, p.organisation) for p in person.positions] == [("Medienpädagogin", "Kreisjugendring")]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "V.i.S.d.P.: Gerd Altmann, Waldweg 2, 66589 Merchweiler"),
        ("nl", "V.U.: Gerrit Oudman, Bosweg 2, 9000 Gent"),
        ("fr", "Éditeur responsable : Gérard Vieux, rue du Bois 2, 5000 Namur"),
    ],
)
def test_whoever_answers_for_a_leaflet_takes_no_part(language, line):
    when = {"de": "17. Oktober 2023, 19.30 Uhr", "nl": "17 oktober 2023, 19.30 uur", "fr": "17 octobre 2023 à 19h30"}
    assert people_of(language, f"Info\n\n{when[language]}\n\n{line}\n") == ()


def test_a_heading_in_front_of_a_life_takes_nobody_away():
    text = (
        "Vortrag: Dienste im Verbund\n\nMittwoch, 26.09.2018, 18:30 Uhr, Rathaus Bielefeld\n\nZum Referenten\n\n"
        "Thorben Niemeyer ist Principal Consultant bei der codewerft GmbH in Paderborn.\n"
    )
    assert [person.name for person in people_of("de", text)] == ["Thorben Niemeyer"]


def test_a_feast_is_a_forename_in_front_of_a_surname():
    text = (
        "Vortrag: Moore\n\nSamstag, 3. Juni 2023, 19 Uhr, Rathaus Graz\n\n"
        "Referent: Dr. Nikolaus Ebersbach, Institut für Moorkunde der TU Graz\n"
    )
    (person,) = people_of("de", text)
    assert person.name == "Nikolaus Ebersbach"


def test_the_town_of_a_historian_is_nobody():
    text = (
        "Vortrag: Schmuggel am Rhein\n\nMittwoch, 22. November 2023, 20 Uhr, Rathaussaal\n\n"
        "Referent: Lic. phil. Hanspeter Brodmann, Historiker, Basel\n"
    )
    (person,) = people_of("de", text)
    assert [(p.title, p.organisation) for p in person.positions] == [("Historiker", None)]


def test_whoever_plays_another_time_is_left_out():
    text = (
        "Orgelmatinee\n\nSonntag, 8. September 2024, 11.15 Uhr, Münster\n\nAn der Orgel: Benedikt Rufer\n\n"
        "Nächste Matinee: 13. Oktober mit Lea Zubler (Violine) und Rolf Hunger (Orgel)\n"
    )
    assert [person.name for person in people_of("de", text)] == ["Benedikt Rufer"]
