"""Series that a sentence counts, or whose next event it announces, by their name."""

import pytest

from announce_parse import parse

WHEN = {
    "nl": "Woensdag 12 maart 2025 om 20.00 uur in De Remise, Utrecht.",
    "en": "Wednesday 12 March 2025 at 8 pm in The Old Mill, Leeds.",
    "de": "Mittwoch, 12. März 2025 um 20 Uhr in der Alten Mühle, Bonn.",
    "fr": "Mercredi 12 mars 2025 à 20h à La Vieille Halle, Lyon.",
}


def read(language, head):
    return parse(f"{head}\n\n{WHEN[language]}\n", media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        ("nl", "Water bewaren\n\nWelkom op de derde Kadelab avond over water.", ("Kadelab", 3)),
        ("en", "Saving water\n\nJoin us for the fifth Harbour Data Summit this spring.", ("Harbour Data Summit", 5)),
        ("de", "Wasser sparen\n\nNehmt an unserer ersten Git-Schulung teil.", ("Git-Schulung", 1)),
        ("fr", "L'eau\n\nLa deuxième table ronde du groupe Rivière vous attend.", ("table ronde du groupe Rivière", 2)),
    ],
)
def test_a_series_that_is_counted(language, text, series):
    told = read(language, text).series
    assert (told.name, told.edition) == series


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("nl", "Kaarten tekenen\n\nDe volgende Open Kaart mapathon komt eraan!", "Open Kaart mapathon"),
        ("fr", "Cartographier\n\nLe prochain mapathon de Rivelab nous réunit.", "mapathon de Rivelab"),
        (
            "fr",
            "Cartographier\n\nVoici le prochain rendez-vous OpenKarte du Val Bleu.",
            "rendez-vous OpenKarte du Val Bleu",
        ),
    ],
)
def test_a_series_whose_next_event_is_announced(language, text, name):
    assert read(language, text).series.name == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Water bewaren\n\nDit is het eerste deel van ons verhaal over de tweede helft van de eeuw."),
        ("en", "Saving water\n\nShe was the first logician to do that, after the Second World War."),
        ("de", "Wasser sparen\n\nDie erste Hälfte des Jahres war trocken, die nächste Woche wird nass."),
        ("fr", "L'eau\n\nLe premier confinement a fermé l'école, la prochaine fois nous serons prêts."),
    ],
)
def test_ordinals_and_what_comes_next_that_tell_of_no_series(language, text):
    assert read(language, text).series is None


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Workshop on Tides\n\nDay 1\nTides at sea\nDay 2\nTides at home"),
        ("fr", "Atelier marées\n\nJour 1\nLa mer"),
    ],
)
def test_counted_days_are_no_series(language, head):
    told = read(language, head).series
    assert told is None or told.edition is None
