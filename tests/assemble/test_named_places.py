"""Venues whose name has no noun of a building, where a sentence says that people come there."""

import pytest

from announce_parse import parse

HEADS = {
    "nl": "De stille rivier\n\nEen avond over water, met Anna Poel. Zondag 6 april 2025, 20.00 uur.",
    "en": "The quiet river\n\nAn evening about water, with Anna Poel. Sunday 6 April 2025, 8 pm.",
    "de": "Der stille Fluss\n\nEin Abend über Wasser, mit Anna Poel. Sonntag, 6. April 2025, 20 Uhr.",
    "fr": "La rivière silencieuse\n\nUne soirée sur l'eau, avec Anna Poel. Dimanche 6 avril 2025, 20h.",
}


def venue_of(language, sentence):
    return parse(f"{HEADS[language]}\n\n{sentence}\n", media_type="text/plain", language=language).venue


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("nl", "De lezing vindt plaats in Vrijhof.", "Vrijhof"),
        ("nl", "U bent welkom in Tolin View.", "Tolin View"),
        ("nl", "Kom op 6 april naar ZINK!", "ZINK"),
        ("en", "You are welcome at Hackspace.", "Hackspace"),
        ("en", "Come to Tolin View on 6 April!", "Tolin View"),
        ("en", "This time we are at Cooper's Yard, a short walk from the station.", "Cooper's Yard"),
        ("de", "Diesmal sind wir im Roxy, nahe am Bahnhof.", "Roxy"),
        ("de", "Der Vortrag findet im Alte Liebe statt.", "Alte Liebe"),
        ("fr", "Vous êtes les bienvenus au Roxy.", "Roxy"),
        ("fr", "Rendez-vous à 10h devant le Moulin Vert.", "Moulin Vert"),
    ],
)
def test_a_sentence_leads_to_a_place_of_any_name(language, sentence, name):
    venue = venue_of(language, sentence)
    assert venue is not None
    assert venue.name == name


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Welkom bij Anna Poel en haar gasten."),
        ("nl", "We zijn in april weer terug."),
        ("en", "Our March evening won't be taking place at Tolin View as planned."),
        ("nl", "We zijn deze keer niet in Vrijhof."),
        ("en", "Welcome to Friends of the Marsh, who paid for the tea."),
        ("de", "Wir sind im Anschluss für Fragen da."),
        ("de", "Der Abend findet im Rahmen der Reihe statt."),
        ("fr", "Vous êtes les bienvenus en Mai."),
        ("en", "We are grateful to Tesco for the cakes."),
        ("en", "Come and join your neighbours at the Onny Shrimp & Chicken Feast, rain or shine."),
        ("nl", "We zijn op zoek naar Anna's Tafel."),
        ("nl", "Wij zijn benieuwd naar verhalen, en naar iemand die vroeger bij de Wolfabriek werkte."),
        ("de", "Herzlich willkommen zur Klangreise am Sonntag, dem 6. April."),
        ("de", "Wir treffen uns im Anschluss."),
        ("fr", "Venez nombreux dans la Joie, avec vos amis et un gâteau."),
    ],
)
def test_what_is_no_place_is_no_venue(language, sentence):
    venue = venue_of(language, sentence)
    assert venue is None or venue.name is None
