"""Series that are told by when they are held next, by Roman numbers, and by a line below them that counts."""

import pytest
from tests.assemble.series_evenings import WHEN, told


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("nl", "Praatcafé Zuidwiek", "Het volgende praatcafé is op 8 oktober."),
        ("en", "Elm Fiddle Session", "The next session is on 8 October."),
        ("en", "Grief Café", "Next dates: 8 October, 22 October."),
        ("de", "Kegelstammtisch Ost", "Der nächste Kegelstammtisch findet am 8. Oktober statt."),
        ("de", "Strickcafé für alle", "Es wird gestrickt. Das Strickcafé findet monatlich statt."),
        ("fr", "Café des voisins", "Prochaines dates : 8 octobre, 5 novembre."),
        (
            "nl",
            "Ruilsalon Zuidwiek",
            "Neem mee wat over is. Ruilen mag, kopen niet en eten wel. Elke vierde donderdag.",
        ),
    ],
)
def test_what_is_held_again_soon_is_a_series(language, title, sentence):
    assert told(language, f"{title}\n\n{WHEN[language]}. {sentence}\n") == (title, (title, None))


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("nl", "Lezing over korstmossen", "De volgende lezing is op 8 oktober."),
        ("en", "Basket Weaving", "The next bus leaves at ten."),
        ("en", "Basket Weaving Course", "Further dates: 8 October, 22 October."),
        ("de", "Vortrag über Flechten", "Der nächste Vortrag findet am 8. Oktober statt."),
        ("de", "Zeichenkurs", "Weitere Termine: 8. und 15. Oktober."),
        ("fr", "Atelier vannerie", "Prochains ateliers : 8 et 15 octobre."),
    ],
)
def test_lectures_and_courses_are_none(language, title, sentence):
    assert told(language, f"{title}\n\n{WHEN[language]}. {sentence}\n")[1] is None


@pytest.mark.parametrize(
    ("language", "head", "series"),
    [
        ("fr", "XVe Rencontres du vitrail", ("Rencontres du vitrail", 15)),
        ("fr", "Ve Salon de la plume", ("Salon de la plume", 5)),
        ("de", "XI. Elbtaler Orgelnacht", ("Elbtaler Orgelnacht", 11)),
        ("en", "VIII International Workshop on Lichens", ("International Workshop on Lichens", 8)),
        ("nl", "XIIe Dag van de Molen", ("Dag van de Molen", 12)),
        ("de", "Ludwig XVI. Der letzte König", None),
        ("fr", "Le vitrail au XVe siècle", None),
        ("en", "IV Drips Explained", None),
    ],
)
def test_roman_numbers_count_editions(language, head, series):
    assert told(language, f"{head}\n\n{WHEN[language]}\n")[1] == series


@pytest.mark.parametrize(
    ("language", "head", "title", "series"),
    [
        ("nl", "Spelersgroep Zuidwiek\nBijeenkomst 12: Dobbelen", "Dobbelen", ("Spelersgroep Zuidwiek", 12)),
        ("de", "Die Moorer Vorlesungen\n4. Abend: Durst", "Durst", ("Die Moorer Vorlesungen", 4)),
        ("de", "Lampenlese. Der Abend mit Büchern\nFolge 9: Inseln", "Inseln", ("Lampenlese", 9)),
        ("en", "Harbour Yarns\nEpisode 6 - The Ferry", "The Ferry", ("Harbour Yarns", 6)),
    ],
)
def test_a_line_below_a_series_counts_it(language, head, title, series):
    assert told(language, f"{head}\n\n{WHEN[language]}\n") == (title, series)


def test_several_lines_that_count_are_parts_of_one_event():
    text = f"Harbour Yarns\nPart 1: The Ferry\nPart 2: The Pilot\n\n{WHEN['en']}\n"
    assert told("en", text)[1] is None


@pytest.mark.parametrize(
    ("language", "head", "sentence", "series"),
    [
        ("en", "Seedland: Living Soil, Green City", "This is part of Elm House's Seedland program.", "Seedland"),
        ("nl", "Polderland: De dijk van morgen", "Deel van ons programma Polderland.", "Polderland"),
        ("de", "Uferzeit – Der Fluss im Wandel", "Im Rahmen des Programms „Uferzeit“ sprechen drei Gäste.", "Uferzeit"),
        ("fr", "Terres vives : Le sol et nous", "Dans le cadre du programme Terres vives.", "Terres vives"),
        ("en", "Moor Library: Living Soil", "This talk is part of the Moor Library programme.", None),
        ("en", "Workshop: Living Soil", "This is part of Elm House's Seedland program.", None),
    ],
)
def test_a_programme_that_heads_the_title_is_a_series(language, head, sentence, series):
    title = head.split(": " if ": " in head else " – ")[1]
    name = (series, None) if series else None
    assert told(language, f"{head}\n\n{WHEN[language]}\n\n{sentence}\n") == (title, name)


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("nl", "Dorpseetdag", "Onze jaarlijkse dorpseetdag is weer een feest."),
        ("en", "Elm Lantern Fair", "Our annual Elm Lantern Fair starts at the pond."),
        ("en", "Elm Clojure Meetup", "We host regular meetups."),
        ("de", "Schachstammtisch Ost", "Wir treffen uns wieder zum Schachstammtisch."),
    ],
)
def test_what_is_annual_regular_or_held_again_is_a_series(language, title, sentence):
    assert told(language, f"{title}\n\n{WHEN[language]}\n\n{sentence}\n") == (title, (title, None))


def test_a_number_in_brackets_counts_a_series_of_lectures():
    text = f"Vortragsreihe Moorkunde (III): Der Torf\n\n{WHEN['de']}\n"
    assert told("de", text)[1] == ("Vortragsreihe Moorkunde", 3)


def test_a_numbered_part_is_no_part_of_the_name():
    text = f"Les Voix du port, concert n°3\n\n{WHEN['fr']}\n"
    assert told("fr", text)[1] == ("Voix du port", 3)
