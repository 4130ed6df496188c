"""Bodies that are named together: joined, enumerated, in lists, by their acronyms."""

import pytest

from announce_parse import parse

TITLE = {
    "nl": "Avond over de veenkade",
    "en": "An evening on the harbour",
    "de": "Abend über den Fluss",
    "fr": "Soirée sur la rivière",
}
DAY = {
    "nl": "Dinsdag 4 maart 2025, 20.00 uur",
    "en": "Tuesday 4 March 2025, 8 pm",
    "de": "Dienstag, 4. März 2025, 20 Uhr",
    "fr": "Mardi 4 mars 2025 à 20h",
}


def read(language, sentence):
    return parse(f"{TITLE[language]}\n\n{DAY[language]}\n\n{sentence}\n", media_type="text/plain", language=language)


def organisers(language, sentence):
    return [body.name for body in read(language, sentence).organisers]


def partners(language, sentence):
    return [body.name for body in read(language, sentence).partners]


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "nl",
            "De avond wordt georganiseerd door Stichting Veenkade, Vereniging Oud Veendam en Waterschap Hunze.",
            ["Stichting Veenkade", "Vereniging Oud Veendam", "Waterschap Hunze"],
        ),
        (
            "en",
            "The evening is organised by the Harbour Trust, the Leeds Civic Society and Poole College.",
            ["Harbour Trust", "Leeds Civic Society", "Poole College"],
        ),
        (
            "de",
            "Veranstaltet von der Stiftung Rheinufer, dem Kulturverein Beuel e.V. und dem Museum am Fluss.",
            ["Stiftung Rheinufer", "Kulturverein Beuel e.V.", "Museum am Fluss"],
        ),
    ],
)
def test_all_of_an_enumeration_hold_the_event(language, sentence, names):
    assert organisers(language, sentence) == names


def test_a_name_that_begins_like_an_article_stays_whole():
    sentence = "Avec le soutien de la Ville de Lévis et Desjardine Vie."
    assert partners("fr", sentence) == ["Ville de Lévis", "Desjardine Vie"]


def test_joined_names_are_two_partners():
    sentence = "Der Abend wird unterstützt von der Volksbank Beuel und der Sparkasse Rheinufer."
    assert partners("de", sentence) == ["Volksbank Beuel", "Sparkasse Rheinufer"]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("de", "Veranstaltet vom Amt für Bildung und Sport.", "Amt für Bildung und Sport"),
        ("en", "The evening is organised by the Society for Boats and Bridges.", "Society for Boats and Bridges"),
        ("nl", "Georganiseerd door Vereniging Hout en Riet Beheer (VHRB).", "Vereniging Hout en Riet Beheer"),
        ("de", "Veranstaltet von der Rheinufer GmbH & Co. KG.", "Rheinufer GmbH & Co. KG"),
    ],
)
def test_an_and_inside_one_name(language, sentence, name):
    assert organisers(language, sentence) == [name]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("nl", "Met dank aan onze sponsors:"),
        ("en", "Thank you to our sponsors for making this possible!"),
        ("de", "Wir danken unseren Förderern."),
    ],
)
def test_lines_below_a_word_of_thanks_name_partners(language, head):
    names = ["Molen Café", "Poel & Mol", "Blauwe Anker Brouwerij", "Kadewerf"]
    lines = "\n".join(f"* {name}" for name in names)
    assert partners(language, f"{head}\n\n{lines}") == names


def test_lines_that_tell_something_else_end_the_list():
    sentence = "Met dank aan onze sponsors:\n\nMolen Café\nKadewerf\nBlauwe Anker Brouwerij\nTelefoon: 0598 123456"
    assert partners("nl", sentence) == ["Molen Café", "Kadewerf", "Blauwe Anker Brouwerij"]


@pytest.mark.parametrize(
    "sentence",
    [
        "De SVK organiseert deze avond. Lid worden van de Stichting Veense Kade kan ter plekke.",
        "De SVK (Stichting Veense Kade) organiseert deze avond.",
        "SVK – Stichting Veense Kade organiseert deze avond.",
    ],
)
def test_an_acronym_stands_for_its_name(sentence):
    assert organisers("nl", sentence) == ["Stichting Veense Kade"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Unterstützt von Räumlichkeiten zur Verfügung."),
        ("de", "Im Rahmen einer angeleiteten Übung sprechen wir gemeinsam."),
        ("nl", "In samenwerking met Anna de Wit praten we verder."),
    ],
)
def test_nouns_and_persons_are_no_partners(language, sentence):
    assert partners(language, sentence) == []


def test_members_tell_whose_event_it_is():
    assert organisers("nl", "De avond is alleen voor leden van De Veense Kring.") == ["De Veense Kring"]


def test_the_noun_of_a_public_body_is_a_part_of_its_name():
    assert organisers("nl", "Op dinsdag organiseert de gemeente Veenwolde een inloopavond.") == ["gemeente Veenwolde"]


@pytest.mark.parametrize("cue", ["Eine Veranstaltung der", "Auf Einladung der"])
def test_a_cue_may_end_in_an_article(cue):
    sentence = f"{cue} Buchhandlung Lindner in Kooperation mit dem Kulturhof Nord e.V."
    assert organisers("de", sentence) == ["Buchhandlung Lindner"]
    assert partners("de", sentence) == ["Kulturhof Nord e.V."]


def test_a_public_body_in_an_enumeration():
    sentence = "De provincie Overijssel, Stichting Landbouw en Natuur & Milieu Overijssel nodigen u uit voor deze dag."
    named = ["provincie Overijssel", "Stichting Landbouw", "Natuur & Milieu Overijssel"]
    assert organisers("nl", sentence) == named


def test_a_cue_in_front_of_an_enumeration_is_no_part_of_its_first_name():
    sentence = "In association with the Exford Review and Marlow & Sons Booksellers"
    assert partners("en", sentence) == ["Exford Review", "Marlow & Sons Booksellers"]


def test_names_behind_a_label_are_one_each():
    sentence = "Veranstalter: Institut für Wohnbau der Hochschule Mur, Architekturkammer Nord"
    assert organisers("de", sentence) == ["Institut für Wohnbau der Hochschule Mur", "Architekturkammer Nord"]


def test_two_bodies_head_a_text():
    text = """Heimatverein Werratal und Volkshochschule Eschwiesen

„Schwammstadt – wie Orte mit Regen umgehen“
Donnerstag, 26. November 2026, 19 Uhr, Rathaus
"""
    named = [body.name for body in parse(text, media_type="text/plain", language="de").organisers]
    assert named == ["Heimatverein Werratal", "Volkshochschule Eschwiesen"]


def test_whose_general_meeting_it_is():
    assert organisers("en", "The Holme Village Trust AGM will be held tonight in the hall.") == ["Holme Village Trust"]


def test_articles_between_nouns_of_bodies_in_small_letters():
    sentence = "De provincie Gelderland en het waterschap Vechtdijk organiseren drie gesprekken."
    assert organisers("nl", sentence) == ["provincie Gelderland", "waterschap Vechtdijk"]


def test_fellows_of_those_with_whom_it_is_held():
    sentence = "Platform Dijk organiseert samen met Zoutkring en de gemeente Gent een studiedag."
    assert (organisers("nl", sentence), partners("nl", sentence)) == (["Platform Dijk"], ["Zoutkring", "gemeente Gent"])


def test_firm_with_partners():
    assert partners("nl", "In samenwerking met Advieskantoor De Wilg & Partners en de gemeente Gent.") == [
        "Advieskantoor De Wilg & Partners",
        "gemeente Gent",
    ]


def test_noun_of_a_body_with_what_it_is_for():
    assert partners("nl", "In samenwerking met de Rijksdienst voor het Zilte Erfgoed.") == [
        "Rijksdienst voor het Zilte Erfgoed"
    ]
