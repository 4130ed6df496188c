"""Bands that are called anything, names with initials, and what only looks like an act."""

import pytest

from announce_parse import parse

HEADS = {
    "nl": "Avond in de schuur\n\n12 maart 2027 om 20 uur in dorpshuis De Haspel, Wilder.\n\n",
    "en": "An evening in the barn\n\n12 March 2027, 8 pm, Mill Hall, Elmford.\n\n",
    "de": "Ein Abend in der Scheune\n\n12. März 2027, 20 Uhr, Alte Mühle, Auetal.\n\n",
    "fr": "Une soirée à la grange\n\n12 mars 2027 à 20h, salle des fêtes de Valmont.\n\n",
}


def people(language, text):
    record = parse(HEADS[language] + text + "\n", media_type="text/plain", language=language)
    return {person.name: (person.role, person.kind) for person in record.people}


@pytest.mark.parametrize(
    ("language", "text", "acts"),
    [
        ("nl", "Live: Droog Hooi", "Droog Hooi"),
        ("nl", "Met optredens van Droog Hooi en De Laatste Veerpont.", "Droog Hooi;De Laatste Veerpont"),
        ("nl", "Droog Hooi speelt folk uit Ierland.", "Droog Hooi"),
        ("nl", "Voorprogramma: Zout & Zee", "Zout & Zee"),
        ("nl", "Droog Hooi treedt op in de tent.", "Droog Hooi"),
        ("en", "Support: Hollow Pine", "Hollow Pine"),
        ("en", "Hollow Pine play jigs and reels.", "Hollow Pine"),
        ("en", "With live music from Salt & Ash.", "Salt & Ash"),
        ("de", "Vorprogramm: Moosgrund", "Moosgrund"),
        ("de", "Moosgrund spielen Folk aus Irland.", "Moosgrund"),
        ("de", "Live-Musik: Salz & Asche", "Salz & Asche"),
        ("fr", "Première partie : Vent Debout", "Vent Debout"),
        ("fr", "Vent Debout se produit sous la tente.", "Vent Debout"),
    ],
)
def test_bands_play_whatever_they_are_called(language, text, acts):
    assert people(language, text) == dict.fromkeys(acts.split(";"), ("performer", "group"))


def test_those_with_instruments_behind_a_name_and_a_colon_are_its_members():
    assert people("nl", "Droog Hooi: Anna Poel (accordeon), Jan Mol (viool)") == {
        "Droog Hooi": ("performer", "group"),
        "Anna Poel": ("performer", "person"),
        "Jan Mol": ("performer", "person"),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Muziek van Bach en Händel bij kaarslicht."),
        ("nl", "Zaterdag spelen we muziek in het Stadspark."),
        ("nl", "Nederland speelt een grote rol in dit verhaal."),
        ("en", "Music by Candlelight. Live from Monday, doors at eight."),
        ("en", "Live entertainment and hot food in the Long Barn."),
        ("de", "Die Kinder spielen Lieder. Musik von Schütz und Bach."),
        ("de", "Zwölf Laien stehen auf der Bühne."),
        ("de", "Musik: Blaskapelle"),
        ("fr", "Musique de Ravel et de Debussy. Bal sur la Grande Place."),
    ],
)
def test_composers_days_and_nouns_are_no_acts(language, text):
    assert people(language, text) == {}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("nl", "J.P. van Dam vertelt over haar werk.", "J.P. van Dam"),
        ("nl", "A. de Vries opent de avond.", "A. de Vries"),
        ("en", "Chen Xiaoyu will talk about her work.", "Chen Xiaoyu"),
        ("de", "R. van Hagen hält einen Vortrag über Moore.", "R. van Hagen"),
    ],
)
def test_initials_in_front_of_particles_and_families_in_front_are_names(language, text, name):
    assert people(language, text) == {name: ("speaker", "person")}
