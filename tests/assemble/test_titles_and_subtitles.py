"""Titles beside lines and tails that tell of what kind the event is, what a page has of it, and with what music."""

import pytest
from series_evenings import WHEN

from announce_parse import parse

TAILS = [
    ("nl", "Pinksterkamp scouting Haarveld – praktische info", "Pinksterkamp scouting Haarveld"),
    ("nl", "Cursus bloemschikken: data voorjaar 2026", "Cursus bloemschikken"),
    ("en", "Weston Beer & Folk Weekend: line-up announced", "Weston Beer & Folk Weekend"),
    ("en", "Riverford Half Marathon: dates and prices", "Riverford Half Marathon"),
    ("de", "Kinderferienwoche Feldheim: alle Infos", "Kinderferienwoche Feldheim"),
    ("de", "Chorkonzert Vesperklang – Vorverkauf startet", "Chorkonzert Vesperklang"),
    ("de", "Europa – ein Programm der Hoffnung", "Europa – ein Programm der Hoffnung"),
    ("fr", "Fête du pain : le programme", "Fête du pain"),
    ("fr", "Guerre et paix : dates d'une vie", "Guerre et paix : dates d'une vie"),
    ("nl", "Vredespicknick Haarveld - met live optreden van De Losse Snaren!!", "Vredespicknick Haarveld"),
    ("en", "Carbury Climate Picnic - with live music by The Loose Strings!", "Carbury Climate Picnic"),
    ("en", "Growing old - with a little help", "Growing old - with a little help"),
    ("de", "Kelterfest Oberau – mit Musik der Trachtenkapelle", "Kelterfest Oberau"),
    ("de", "Alt werden – mit Freude", "Alt werden – mit Freude"),
    ("fr", "Pique-nique pour la paix - avec un concert des Cordes Folles !", "Pique-nique pour la paix"),
]

SUBTITLES = [
    ("nl", "Stil Water", "Concert door vocaal ensemble Lumen", "Stil Water"),
    ("nl", "Nieuws", "Concert van de harmonie", "Concert van de harmonie"),
    ("nl", "Oudheidkundige Kring Haarveld", "Een avond over grafstenen", "Een avond over grafstenen"),
    ("en", "Threshold", "An exhibition of new prints", "Threshold"),
    ("en", "Carbury Chess Club", "A talk on endgames", "A talk on endgames"),
    ("de", "Wurzeln", "Ein Abend über Heimat und Fremde", "Wurzeln"),
    ("de", "Aktuelles", "Konzert der Musikschule Rieden", "Konzert der Musikschule Rieden"),
    ("fr", "Racines", "Concert de l'ensemble Aurore", "Racines"),
]

KINDS = [
    ("nl", "Workshop op zaterdag 21 maart 2026 bij De Werkplaats", "Zelf manden vlechten - workshop met Mia Poel"),
    ("en", "Workshop on Saturday 21 March 2026 at the Foundry", "Weave your own basket - a workshop with Mia Poole"),
    ("de", "Vortrag am Donnerstag, 19.03.2026 in der Aula", "Das Erbe der Gletscher - Vortrag mit Prof. Ole Brandt"),
    ("fr", "Atelier le samedi 21 mars 2026 à la Fabrique", "Tresser son panier - atelier avec Mia Poulain"),
]

RETURNING = [
    (
        "nl",
        "Op zondag 10 mei 2026 houdt Harmonie De Wiek het jaarlijkse lenteconcert in de Sint-Jankerk.",
        "lenteconcert",
    ),
    ("nl", "Op zaterdag 7 maart 2026 organiseert Volleyclub Ham opnieuw het jaarlijks mosselsouper.", "mosselsouper"),
    ("en", "On Saturday 11 July 2026 the Stoke Society will hold the annual flower show in the hall.", "flower show"),
    ("en", "On Saturday 11 July 2026 the Stoke Society will hold its quarterly meeting.", "quarterly meeting"),
    ("de", "Am Sonntag, 26. April 2026, veranstaltet der Angelverein Moor das jährliche Anangeln.", "Anangeln"),
    (
        "fr",
        "Le 20 juin 2026, le comité des fêtes de Lo organise la traditionnelle fête de la musique.",
        "fête de la musique",
    ),
]


@pytest.mark.parametrize(("language", "head", "title"), TAILS)
def test_titles_without_what_a_page_has_of_the_event(language, head, title):
    assert parse(f"{head}\n\n{WHEN[language]}\n", language=language).title.rstrip(" !") == title


@pytest.mark.parametrize(("language", "first", "second", "title"), SUBTITLES)
def test_a_short_title_stands_above_what_kind_of_event_it_is(language, first, second, title):
    assert parse(f"{first}\n\n{second}\n\n{WHEN[language]}\n", language=language).title == title


@pytest.mark.parametrize(("language", "kind", "line"), KINDS)
def test_titles_below_a_kind_of_event_with_its_day(language, kind, line):
    assert parse(f"{kind}\n\n{line}\n\n{WHEN[language]}\n", language=language).title == line.partition(" - ")[0]


@pytest.mark.parametrize(("language", "sentence", "title"), RETURNING)
def test_titles_of_what_is_held_each_year(language, sentence, title):
    assert parse(f"{sentence}\n", language=language).title == title
