"""Who holds an event by its mail, by whom one pays, by the order of words; who only lends a work, or is a section."""

import pytest
from tests.assemble.evenings import names, told

from announce_parse import parse


def mail(sender, text="Komt allen, want de dijk is hoog. We beginnen op donderdag 12 november 2026 om 20.00 uur."):
    head = f"From: {sender}\nSubject: Avond over de dijk\nContent-Type: text/plain; charset=utf-8\n\n"
    return parse((head + text).encode(), media_type="message/rfc822", language="nl")


def test_the_body_that_sends_a_mail_holds_what_it_announces():
    assert names(mail("Vereniging De Kade <info@kade.example>").organisers) == ["Vereniging De Kade"]
    assert names(mail("Bram Hoekstra <bram@kade.example>").organisers) == []


def test_the_sender_does_not_stand_beside_who_is_told_to_hold_it():
    text = "Stichting Zilt organiseert op donderdag 12 november 2026 om 20.00 uur een avond over de dijk."
    assert names(mail("Vereniging De Kade <info@kade.example>", text).organisers) == ["Stichting Zilt"]


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("nl", "Maak 12 euro over op NL00 BANK 0000 t.n.v. Stichting Zangzaad.", "Stichting Zangzaad"),
        ("en", "Cheques payable to the Weir Trust, please.", "Weir Trust"),
        ("de", "12 Euro, Kontoinhaber: Kulturverein Deichau", "Kulturverein Deichau"),
        ("fr", "Chèque de 12 euros à l'ordre de l'Association Sel et Vent.", "Association Sel et Vent"),
    ],
)
def test_whom_one_pays_holds_the_event(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("nl", "Op zaterdag 14 november stookt Dorpsvereniging Ons Elft de oven op.", "Dorpsvereniging Ons Elft"),
        ("de", "Am Samstag, 14. November, heizt der Heimatverein Deichau den Ofen an.", "Heimatverein Deichau"),
    ],
)
def test_a_body_behind_the_verb_of_a_dated_sentence_holds_the_event(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


def test_who_plays_or_pays_on_a_date_does_not_hold_the_event():
    assert names(told("de", "Am Samstag, 14. November, spielt der Musikverein Deichau.").organisers) == []
    assert names(told("nl", "Op zaterdag 14 november sponsort Stichting Zilt de koffie.").organisers) == []


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("en", "The talk is organised every second Wednesday by the Institute of Peat and Soils.",
         "Institute of Peat and Soils"),
        ("fr", "La soirée est proposée chaque hiver par l'Association Sel et Vent.", "Association Sel et Vent"),
    ],
)  # fmt: skip
def test_words_between_the_verb_and_who_holds_an_event(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


@pytest.mark.parametrize(
    ("language", "text", "partner"),
    [
        ("nl", "Vereniging De Kade helpt ons deze avond met extra stoelen.", "Vereniging De Kade"),
        ("en", "We thank the Weir Trust for the loan of the hall.", "Weir Trust"),
        ("de", "Der Kulturverein Deichau hilft uns mit Stühlen.", "Kulturverein Deichau"),
        ("fr", "L'Association Sel et Vent nous aide pour les chaises.", "Association Sel et Vent"),
    ],
)
def test_who_helps_is_a_partner(language, text, partner):
    assert names(told(language, text).partners) == [partner]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "This amateur production is staged by arrangement with Quill Scripts."),
        ("de", "Aufführungsrechte: Verlag Federkiel, Deichau"),
    ],
)
def test_who_gives_the_rights_to_a_work_has_no_part(language, text):
    record = told(language, text)
    assert names(record.organisers) + names(record.partners) == []


def test_a_section_is_no_body_beside_its_own():
    assert names(told("de", "Veranstalter: TSV Deichau, Abt. Turnen").organisers) == ["TSV Deichau"]


def test_a_pronoun_is_no_body():
    record = told("nl", "Ook dit jaar openen wij de sluis.\n\nWij zijn een vereniging van tachtig sluiswachters.")
    assert names(record.organisers) == []


def test_an_audience_with_its_cause_is_a_body():
    record = told("en", "Organised by the Weir Trust in partnership with Parents for Maths.")
    assert names(record.partners) == ["Parents for Maths"]


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("nl", "Tot dan!\n\nUw Vereniging De Kade", "Vereniging De Kade"),
        ("de", "Wir freuen uns.\n\nEuer Gartenverein Deichau", "Gartenverein Deichau"),
        ("fr", "À bientôt !\n\nVotre Association Sel et Vent", "Association Sel et Vent"),
    ],
)
def test_who_signs_behind_a_possessive_holds_the_event(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


def test_a_list_of_sponsors_ends_with_its_line():
    record = told("nl", "Met dank aan onze vrienden: Kinexor, Vatexo\nVereniging De Kade, opgericht in 1954")
    assert names(record.partners) == ["Kinexor", "Vatexo"]


def test_a_thing_that_helps_is_no_partner():
    assert names(told("de", "Wer sich auf Meetup meldet, hilft uns sehr.").partners) == []


def test_the_place_that_hosts_an_event_is_a_partner_of_who_holds_it():
    text = "WEIR TRUST\n\nPanel: An evening on the dyke\n\n12 November 2026, 7pm, Harrowmere Library\n\n"
    record = parse(f"{text}Hosted by Harrowmere Library. All welcome.\n", media_type="text/plain", language="en")
    assert names(record.organisers) == ["WEIR TRUST"]
    assert names(record.partners) == ["Harrowmere Library"]


@pytest.mark.parametrize(
    ("language", "text", "partner"),
    [
        ("nl", "Er is een krat bier van Brouwerij De Sluis, onze hoofdsponsor.", "Brouwerij De Sluis"),
        ("en", "Mentors from Kinexor Labs, our headline sponsor, will be there.", "Kinexor Labs"),
        ("de", "Dazu gibt es Saft von Kelterei Deichau, unserem Sponsor.", "Kelterei Deichau"),
        ("fr", "Les lots sont offerts par Boulangerie Duvent, notre partenaire média.", "Boulangerie Duvent"),
    ],
)
def test_who_is_called_a_sponsor_behind_a_comma_is_a_partner(language, text, partner):
    assert names(told(language, text).partners) == [partner]


def test_who_calls_for_an_event_holds_it():
    assert names(told("fr", "À l'appel de l'Union locale du Vieux Moulin.").organisers) == [
        "Union locale du Vieux Moulin"
    ]


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("fr", "Pour sa quinzième digue, l'Association Sel et Vent met soixante tables dehors.",
         "Association Sel et Vent"),
        ("fr", "Pour ouvrir leur saison, les Amis de l'Orgue du Moulin ont convié deux trompettes.",
         "Amis de l'Orgue du Moulin"),
        ("en", "To mark its tenth birthday, the Weir Trust opens the sluice.", "Weir Trust"),
    ],
)  # fmt: skip
def test_a_body_behind_an_occasion_of_its_own_holds_the_event(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


@pytest.mark.parametrize(
    ("language", "text", "organiser", "partner"),
    [
        ("en", "Organised by Weir Trust with Kinexor Labs.", "Weir Trust", "Kinexor Labs"),
        ("de", "Veranstaltet vom Kulturverein Deichau mit dem Heimatverein Olm.", "Kulturverein Deichau",
         "Heimatverein Olm"),
    ],
)  # fmt: skip
def test_with_parts_who_takes_part_from_who_holds_the_event(language, text, organiser, partner):
    record = told(language, text)
    assert names(record.organisers) == [organiser]
    assert names(record.partners) == [partner]


def test_any_greeting_closes_a_letter():
    assert names(told("nl", "Komt allen!\n\nZilte groet,\nVereniging De Kade").organisers) == ["Vereniging De Kade"]


def test_who_thanks_others_holds_the_event():
    text = "Der Verband der Imkerinnen und Imker Deichau dankt der Kelterei Olm für die Unterstützung."
    record = told("de", text)
    assert names(record.organisers) == ["Verband der Imkerinnen und Imker Deichau"]
    assert names(record.partners) == ["Kelterei Olm"]


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("fr", "Samedi 14 novembre, à partir de 15h, la Maison de quartier du Moulin sort les tables.",
         "Maison de quartier du Moulin"),
        ("en", "On Saturday 14 November, the Weir Trust opens the sluice.", "Weir Trust"),
    ],
)  # fmt: skip
def test_a_body_behind_a_date_and_a_comma_holds_the_event(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]
