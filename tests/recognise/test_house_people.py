"""Who takes part, as houses and clubs write of them."""

import pytest

from announce_parse import parse


def roles_of(language, text):
    return {person.name: person.role for person in parse(text, media_type="text/plain", language=language).people}


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        (
            "nl",
            "Het dorp\n\n25 februari 2025, 20.15 uur, Filmhuis De Meeuw\n\nNa "
            "afloop praten we verder met filmjournalist "
            "Tessa Oldenhof (De Filmbode) en met Karel de Groot, jongerenwerker. Gespreksleider is Koen Verhagen.\n",
            {"Tessa Oldenhof": "guest", "Karel de Groot": "guest", "Koen Verhagen": "moderator"},
        ),
        (
            "nl",
            "Repaircafé\n\nZaterdag 8 maart 2025, 13.00 uur, Buurthuis De Klok, Elst\n\nTot zaterdag!\n"
            "Ans Kooiman, coördinator\n",
            {"Ans Kooiman": "organiser"},
        ),
        (
            "de",
            "Stammtisch\n\nFreitag, 14. März 2025, 19 Uhr, Gasthaus Adler\n\nMit imkerlichen Grüßen\nHubert Zander\n",
            {"Hubert Zander": "organiser"},
        ),
        (
            "de",
            "Lesung\n\n6. Februar 2025, 19.30 Uhr, Kulturhaus\n\nBegrüssung: "
            "Regula Brunner, Leiterin Stadtbibliothek\n",
            {"Regula Brunner": "speaker"},
        ),
        (
            "fr",
            "Vignes et vignerons\n\nConférence, 12 mars 2025, 19h30, Maison de Paroisse\n"
            "par M. Jean-Daniel Racine, archiviste\n",
            {"Jean-Daniel Racine": "speaker"},
        ),
        (
            "de",
            "Kolloquium\n\n21.01.2025, 16 Uhr, Seminarraum 1\n\nVortrag von Dr. Almut Kiefer: Krankenakten\n\n"
            "Weitere Termine: 04.02. Dr. Lena Wenzel (Heidelberg)\n",
            {"Almut Kiefer": "speaker"},
        ),
    ],
)
def test_roles_are_told(language, text, roles):
    assert roles_of(language, text) == roles


def test_makers_beside_a_celebrated_one_and_what_is_in_brackets_take_no_part():
    text = (
        "Winteravond\n\nZondag 23 maart 2025 om 15u, Gasthuis\n\nPianiste Ilse Kuipers en bariton Toon Maes brengen "
        "liederen van Schubert, Brahms en Lodewijk Martens. Toelichting door musicoloog Karel Lauwers (Klara).\n"
    )
    assert set(roles_of("nl", text)) == {"Ilse Kuipers", "Toon Maes", "Karel Lauwers"}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "de",
            "Abendmusik\n\n13. Oktober 2024, 17 Uhr\n\nDer Chor singt unter der Leitung von Kantorin Annegret Thiele "
            "Motetten von Bach.\n",
            "Annegret Thiele",
        ),
        ("de", "Wärme im Altbau\n\n17.03.2025, 19 Uhr\nDozent: Dipl.-Ing. (FH) Markus Renz\n", "Markus Renz"),
        (
            "nl",
            "Denkcafé\n\n9 maart 2025, 14.30 uur\n\nOud-politica Mieke Smits houdt een korte inleiding.\n",
            "Mieke Smits",
        ),
    ],
)
def test_a_name_begins_and_ends_where_it_does(language, text, name):
    assert name in roles_of(language, text)


def test_a_name_with_van_stays_whole():
    text = "Lezing\n\n9 maart 2025, 14.30 uur\n\nSpreker: Anna Maria van der Veen, archivaris\n"
    assert set(roles_of("nl", text)) == {"Anna Maria van der Veen"}


@pytest.mark.parametrize(
    ("language", "text", "positions"),
    [
        (
            "de",
            "Lesung\n\n27. Februar 2025, 19.30 Uhr\n\nKai Burmeister lebt als freier Autor in Freiburg.\n",
            [("freier Autor", None)],
        ),
        (
            "fr",
            "Rencontre\n\n21 février 2025, 19h\n\nRencontre avec l'autrice Mathilde Keriel. Elle vit et travaille à "
            "Douarneville.\n",
            [("autrice", None)],
        ),
        (
            "de",
            "Podiumsgespräch\n\n26. März 2025, 18.30 Uhr\n\nEs diskutieren:\nTimo Behrens, Mieterverein zu Hamburg\n"
            "Karin Siebert, Stadträtin\n",
            [(None, "Mieterverein zu Hamburg")],
        ),
        (
            "nl",
            "Lezing: de donut\n\n13 februari 2025, 20.00 uur\n\nMet Els Vandael\n\n"
            "Econome Els Vandael (Universiteit Gent) legt uit hoe het werkt.\n",
            [("Econome", "Universiteit Gent")],
        ),
    ],
)
def test_positions_are_told_of_the_first(language, text, positions):
    person = parse(text, media_type="text/plain", language=language).people[0]
    assert [(position.title, position.organisation) for position in person.positions] == positions


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "nl",
            "Debat\n\n13 februari 2025, 20.00 uur\n\nWe gaan in gesprek met wethouder voor Economie Tom Raes.\n",
            "Tom Raes",
        ),
        (
            "de",
            "Repair-Café\n\n8. Februar 2025, 10 Uhr\n\nDie Energieberaterin Birgit Stützle von der Energieagentur "
            "Ravensberg beantwortet Fragen.\n",
            "Birgit Stützle",
        ),
    ],
)
def test_a_name_holds_no_field_and_no_body(language, text, name):
    assert name in roles_of(language, text)


def test_a_job_stands_between_a_label_and_its_name():
    text = (
        "Podiumsgespräch\n\n26. März 2025, 18.30 Uhr\n\nEs diskutieren:\nKarin Siebert, Stadträtin\n"
        "Timo Behrens, Architekt\n\nBegrüßung: Pastor Henning Thiel\n"
    )
    assert roles_of("de", text)["Henning Thiel"] == "speaker"


def test_a_saint_and_a_telephone_tell_of_nobody():
    text = (
        "KAB St. Josef Amberg\n\nVortrag\n\n29. März 2025, 9 Uhr\n\nReferentin: Monika Weiß, Leiterin der Ehe-, "
        "Familien- und Lebensberatung Regensburg\nAnmeldung bei Marianne Lehner (Tel. 09621 000000)\n"
    )
    people = parse(text, media_type="text/plain", language="de").people
    told = {person.name: [(item.title, item.organisation) for item in person.positions] for person in people}
    assert told == {
        "Monika Weiß": [("Leiterin", "Ehe-, Familien- und Lebensberatung Regensburg")],
        "Marianne Lehner": [],
    }


def test_a_paper_is_no_job_and_somebody_lives_as_what_the_verb_leads_to():
    text = "Café littéraire\n\n20 mars 2025, 18h30\n\nModération : Jean-Marc Fellay, journaliste au Nouvelliste\n"
    person = parse(text, media_type="text/plain", language="fr").people[0]
    assert [(item.title, item.organisation) for item in person.positions] == [("journaliste", "Nouvelliste")]
    text = (
        "Krimiabend\n\n28. März 2025, 20 Uhr\n\nLesung mit Jo Rulander\n\n"
        "Jo Rulander wuchs in Unna auf. Heute lebt er als Schriftsteller in Herten.\n"
    )
    person = parse(text, media_type="text/plain", language="de").people[0]
    assert [(item.title, item.organisation) for item in person.positions] == [("Schriftsteller", None)]
