"""Who holds an event, and who helps or pays: by the words around names, by lists, by who signs."""

import pytest

from announce_parse import parse


def bodies(language, text):
    """Return the names of organisers and of partners."""
    record = parse(text, media_type="text/plain", language=language)
    return [body.name for body in record.organisers], [body.name for body in record.partners]


def about(language, sentence):
    """Return organisers and partners of an evening of which a sentence tells."""
    heads = {
        "nl": "Avond over de veenkade\n\nDinsdag 4 maart 2025, 20.00 uur",
        "en": "An evening on the harbour\n\nTuesday 4 March 2025, 8 pm",
        "de": "Abend über den Fluss\n\nDienstag, 4. März 2025, 20 Uhr",
        "fr": "Soirée sur la rivière\n\nMardi 4 mars 2025 à 20h",
    }
    return bodies(language, f"{heads[language]}\n\n{sentence}\n")


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("nl", "Wij van Stichting Veenlicht vertellen u er alles over.", "Stichting Veenlicht"),
        ("nl", "Bij Stichting Veenlicht zijn we blij met uw komst.", "Stichting Veenlicht"),
        ("en", "At HarbourLab, we help people to look after boats.", "HarbourLab"),
        ("en", "Join the Harbour Trust for a talk with slides.", "Harbour Trust"),
        ("en", "Join HarbourLab Poole for a talk with slides.", "HarbourLab Poole"),
        ("de", "Wir vom Geschichtsverein Beuel freuen uns auf Ihren Besuch.", "Geschichtsverein Beuel"),
        ("fr", "Au RLUG, nous vous préparons une soirée unique.", "RLUG"),
        ("fr", "La quatrième table ronde du groupe Rivages aura lieu à la mairie.", "groupe Rivages"),
        ("en", "The Harbour Trust is delighted to welcome everybody.", "Harbour Trust"),
    ],
)
def test_who_says_we_or_is_joined_holds_the_event(language, sentence, name):
    assert about(language, sentence) == ([name], [])


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Auf zahlreiche Zuhörer freut sich das Publikum."),
        ("de", "Alle Interessierten laden wir herzlich ein."),
        ("nl", "Hij houdt van varen."),
        ("en", "Ann Lee, Software Engineer @ Tidewater, brings slides."),
    ],
)
def test_no_body_is_made_of_audiences_pronouns_and_employers(language, sentence):
    assert about(language, sentence) == ([], [])


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "nl",
            "Met dank aan: Bakkerij Roels, Drukkerij Van Hout en de gemeente Veendam.",
            ["Bakkerij Roels", "Drukkerij Van Hout", "gemeente Veendam"],
        ),
        ("nl", "Een wandeling (i.s.m. Stichting Veenlicht).", ["Stichting Veenlicht"]),
        (
            "en",
            "Cosponsors of the evening include the Poole Trust, the Centre for Tidal Studies, and Dorset College.",
            ["Poole Trust", "Centre for Tidal Studies", "Dorset College"],
        ),
        (
            "en",
            "with support from: LOUIS Foundation\nDepartment of Tides, Gullwing Labs,\nHarbour Society of Poole, QRST",
            ["LOUIS Foundation", "Department of Tides", "Gullwing Labs", "Harbour Society of Poole", "QRST"],
        ),
        (
            "de",
            "Wir danken unseren Unterstützern, ohne die das nicht möglich wäre: Gemeinde Beuel und Stiftung Flussbild.",
            ["Gemeinde Beuel", "Stiftung Flussbild"],
        ),
        (
            "fr",
            "Organisée avec le concours de l'Université de Delle, de la Ville de Delle et d'EDF.",
            ["Université de Delle", "Ville de Delle", "EDF"],
        ),
        ("fr", "Avec la participation de l'école de musique de Delle.", ["école de musique de Delle"]),
    ],
)
def test_lists_of_who_helps_or_pays(language, sentence, names):
    assert about(language, sentence) == ([], names)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Den Abend geben wir gemeinsam mit Bürgermeister Walz."),
        ("nl", "Het boek is een onderdeel van Zuidema's retrospectief."),
        ("nl", "Het Vivaldi-concert wordt mogelijk gemaakt dankzij velen."),
    ],
)
def test_persons_and_things_are_no_partners(language, sentence):
    assert about(language, sentence)[1] == []


def test_who_hosts_is_a_partner_where_another_body_holds_the_event():
    sentence = "The evening is organised by the Harbour Trust and hosted by Dorset College."
    assert about("en", sentence) == (["Harbour Trust"], ["Dorset College"])
    assert about("en", "The evening is hosted by Dorset College.") == (["Dorset College"], [])


def test_the_words_directly_in_front_of_a_name_decide_its_side():
    sentence = "La chorale Ondine remercie ses partenaires : la Ville de Delle, la Boulangerie Tissier."
    assert about("fr", sentence)[1] == ["Ville de Delle", "Boulangerie Tissier"]


def test_a_name_is_given_as_the_text_has_it_uninflected():
    text = "Veranstaltung des Kulturhauses Lindental\n\nFreitag, 17. November 2023, 19.30 Uhr\n"
    assert bodies("de", text)[0] == ["Kulturhauses Lindental"]
    assert bodies("de", f"{text}\nKulturhaus Lindental, Bachgasse 4, 72555 Lindental\n")[0] == ["Kulturhaus Lindental"]


def test_one_body_with_and_without_its_article_is_one():
    text = (
        "Bibliothèque municipale de Delle\n\nRencontre avec une autrice\n\nSamedi 18 novembre 2023 à 15 h\n"
        "La bibliothèque de Delle vous invite à une rencontre.\n"
    )
    assert bodies("fr", text)[0] == ["Bibliothèque municipale de Delle"]


def test_a_letter_is_opened_by_nobody_and_signed_by_the_organiser():
    text = (
        "Liebe Sportfreunde,\n\nam Sonntag, 8. Oktober 2023 um 10 Uhr laufen alle mit.\n\n"
        "Mit freundlichen Grüßen\nJonas Frey\nTurnverein Delle e.V.\n"
    )
    assert bodies("de", text)[0] == ["Turnverein Delle e.V."]


def test_the_venue_that_reads_as_the_organiser_is_it_where_there_is_no_other():
    text = (
        "Rondleiding door de textielfabriek\n\nElke zondag in juli laat een gids van Industriemuseum De Spoel de zaal "
        "zien.\n\nWanneer: zondag 7 juli 2024, 14.00 uur\nWaar: Industriemuseum De Spoel, Weverstraat 1, Ronsegem\n"
    )
    assert bodies("nl", text)[0] == ["Industriemuseum De Spoel"]


def test_a_body_behind_the_noun_of_its_event():
    text = (
        "Jahreskonzert Blasorchester Delle\n\nSamstag, 20. April 2024 | 20 Uhr | Festhalle Delle\n\n"
        "Das Blasorchester Delle unter der Leitung von Jonas Frey spielt.\n"
    )
    assert bodies("de", text)[0] == ["Blasorchester Delle"]


def test_and_of_goes_on_with_what_one_body_is_for() -> None:
    text = "Les haies\n\nSamedi 9 novembre 2019 à 16h\n\nOrganisé par le Comité de Jumelage et d'Amitié de Tervay."
    record = parse(text, media_type="text/plain", language="fr")
    assert [each.name for each in record.organisers] == ["Comité de Jumelage et d'Amitié de Tervay"]
