"""Editions that a sentence tells of the event."""

import pytest

from announce_parse import parse

DAY = {"nl": "zaterdag 8 maart 2025", "en": "Saturday 8 March 2025", "de": "Samstag, 8. März 2025", "fr": "8 mars 2025"}


def read(language, title, sentence):
    text = f"{title}\n\n{DAY[language]}\n\n{sentence} We kijken ernaar uit.\n"
    return parse(text, media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "title", "sentence", "edition"),
    [
        ("nl", "Veense Kadewandeling", "Op zaterdag is de eerste Veense Kadewandeling langs het water.", 1),
        ("nl", "Open Kaarten Mapathon", "Samen met de bibliotheek houden we onze tweede mapathon.", 2),
        ("nl", "Kadefestival Veendam", "Het programma van de 27ste editie staat nu vast.", 27),
        ("en", "Harbour Lantern Walk", "The museum invites you to its second-annual Harbour Lantern Walk.", 2),
        ("en", "Moors Quiz Night", "Our third Moors Quiz Night follows the rules of last year.", 3),
        ("de", "Uferlauf Beuel", "Am Samstag startet unser vierter Uferlauf Beuel am alten Zoll.", 4),
        ("de", "Kartentage Beuel 2025", "In diesem Jahr sind wir bei der fünften Ausgabe angekommen.", 5),
        ("fr", "Fresque des rivières", "La première session de la fresque des rivières aura lieu au moulin.", 1),
        ("fr", "Nuit des Moulins", "Venez fêter avec nous la sixième édition au bord de l'eau.", 6),
    ],
)
def test_edition_told_in_a_sentence(language, title, sentence, edition):
    record = read(language, title, sentence)
    assert record.series.edition == edition
    [evidence] = record.evidence["series/edition"]
    assert evidence.text in sentence


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("nl", "Veense Kadewandeling", "Voor de eerste bezoekers is er koffie langs de kade."),
        ("nl", "Avond van de communie", "Breng de gegevens van de eerste communie mee."),
        ("nl", "Veense Kadewandeling", "We vieren de derde editie van het Waterhandboek."),
        ("en", "Harbour Lantern Walk", "It is the world's first Harbour Lantern Walk by night."),
        ("en", "Harbour Lantern Walk", "The second walk of the day ends at the pier."),
        ("de", "Uferlauf Beuel", "Der erste Kilometer führt durch den Park."),
        ("fr", "Nuit des Moulins", "La première partie se passe au bord de l'eau."),
    ],
)
def test_ordinals_that_count_something_else(language, title, sentence):
    series = read(language, title, sentence).series
    assert series is None or series.edition is None


def test_what_stands_behind_a_sign_is_the_title_and_no_series():
    record = read("nl", "#42: Kansen voor de kade", "We praten verder over het water.")
    assert (record.series.name, record.series.edition) == (None, 42)
