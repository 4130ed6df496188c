"""Who holds an event by the end of its title, and names of bodies with and without the noun in front."""

import pytest

from announce_parse import parse

WHEN = {
    "nl": "zaterdag 14 november 2026, 14 tot 18 uur\n\nKom gezellig langs. Er is koffie.",
    "de": "Samstag, 14. November 2026, 14 bis 18 Uhr\n\nFür Kuchen ist gesorgt.",
    "fr": "samedi 14 novembre 2026, 14h\n\nBuvette sur place.",
}


def organisers(language, head):
    record = parse(f"{head}\n\n{WHEN[language]}\n", media_type="text/plain", language=language)
    return [body.name for body in record.organisers]


@pytest.mark.parametrize(
    ("language", "head", "organiser"),
    [
        ("nl", "Kerstmarkt Scouts Ter Linde", "Scouts Ter Linde"),
        ("nl", "STARTDAG CHIRO SINT-WALBURGIS", "CHIRO SINT-WALBURGIS"),
        ("nl", "Rommelmarkt Ouderraad De Kiezel", "Ouderraad De Kiezel"),
        ("nl", "Jaarlijkse barbecue Fanfare De Leeuwerik", "Fanfare De Leeuwerik"),
        ("nl", "Mosselfeest SV Kadekant", "SV Kadekant"),
        ("nl", "Slootjestocht (Natuurgroep De Kikker)", "Natuurgroep De Kikker"),
        ("nl", "Slootjestocht - Natuurgroep De Kikker", "Natuurgroep De Kikker"),
        ("nl", "Slootjestocht\n(Natuurgroep De Kikker)", "Natuurgroep De Kikker"),
        ("de", "Sommerfest Kleingartenverein Abendrot", "Kleingartenverein Abendrot"),
        ("fr", "Loto Amicale des Pêcheurs", "Amicale des Pêcheurs"),
    ],
)
def test_a_body_behind_the_noun_of_what_clubs_hold_holds_it(language, head, organiser):
    assert organisers(language, head) == [organiser]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("nl", "Kerstmarkt Grote Markt"),
        ("nl", "Rommelmarkt Centrum Gouda"),
        ("nl", "Zomerfeest Park De Linde"),
        ("nl", "Boekenmarkt - Sporthal De Kiezel"),
        ("nl", "INSCHRIJVINGSAVOND VORMSEL EN PLECHTIGE COMMUNIE"),
        ("de", "Sommerfest Alter Hafen"),
    ],
)
def test_places_and_subjects_behind_it_hold_nothing(language, head):
    assert organisers(language, head) == []


def test_the_noun_of_a_trade_is_part_of_a_name():
    text = "Benefietavond\n\nzaterdag 14 november 2026, 20 uur\n\nMet steun van KWB Wilder en slagerij De Coninck.\n"
    record = parse(text, media_type="text/plain", language="nl")
    assert [body.name for body in record.partners] == ["KWB Wilder", "slagerij De Coninck"]


@pytest.mark.parametrize(
    ("text", "organiser"),
    [
        (
            "Basiscursus EHBO - EHBO-vereniging Wilder e.o.\n\nDinsdag 9 januari 2029, 20 uur",
            "EHBO-vereniging Wilder e.o.",
        ),
        (
            "Kerstconcert Kamerkoor Lindeblad\n\nZondag 3 december 2028 om 11u. Kaarten bij onze leden.",
            "Kamerkoor Lindeblad",
        ),
        ("Kermiskoers\n\nOp 3 december 2028 organiseert wielerclub De Zwoegers een koers.", "wielerclub De Zwoegers"),
    ],
)
def test_names_are_whole(text, organiser):
    record = parse(f"{text}\n", media_type="text/plain", language="nl")
    assert [body.name for body in record.organisers] == [organiser]


def test_what_members_pay_names_no_body():
    text = "De oude eik\n\nVrijdag 24 maart 2028, 20 uur\n\nEntree 6 euro, leden van de filmclub 4 euro.\n"
    assert parse(text, media_type="text/plain", language="nl").organisers == ()


@pytest.mark.parametrize(
    ("head", "title", "series", "edition"),
    [
        ("5de Kubbtornooi - Jeugdhuis De Haspel", "Kubbtornooi", "Kubbtornooi", 5),
        ("33ste Uilentocht - WSV De Uilen", "Uilentocht", "Uilentocht", 33),
        ("Orgelzomer 2028 - vierde concert", "Orgelzomer 2028", "Orgelzomer", 4),
        ("12e Kadelezing - UNESCO Werelderfgoed in de polder", "UNESCO Werelderfgoed in de polder", "Kadelezing", 12),
    ],
)
def test_who_holds_a_numbered_event_is_no_title(head, title, series, edition):
    record = parse(f"{head}\n\nWoensdag 26 juli 2028, 20.15 uur\n", media_type="text/plain", language="nl")
    assert (record.title, record.series.name, record.series.edition) == (title, series, edition)


def test_a_kind_of_evening_is_no_series():
    text = (
        "Informatieavond over zonnepark De Haspel\n\nDe gemeente Wilder nodigt iedereen uit voor een informatieavond "
        "op woensdag 15 november 2028.\n"
    )
    assert parse(text, media_type="text/plain", language="nl").series is None


@pytest.mark.parametrize(
    ("text", "title", "organiser"),
    [
        (
            "KLJ Wilder organiseert: Landelijke Rally\n\nDonderdag 9 mei 2030 om 9u, Wilder",
            "Landelijke Rally",
            "KLJ Wilder",
        ),
        (
            "Kadequiz Wereldwinkel Wilder - 4e editie\n\nVrijdag 8 november 2030, 20 uur",
            "Kadequiz Wereldwinkel Wilder",
            None,
        ),
        ("Kunstavond\n\nOp het podium:\n- Duo Weemoed\n- Sjef Kramer\n\nVrijdag 8 november 2030", "Kunstavond", None),
    ],
)
def test_what_a_body_holds_is_the_title_and_counts_and_headings_are_none(text, title, organiser):
    record = parse(f"{text}\n", media_type="text/plain", language="nl")
    assert record.title == title
    assert organiser is None or [body.name for body in record.organisers] == [organiser]
