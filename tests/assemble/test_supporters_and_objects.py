"""Verbs and headings that look as if they told of a partner or organiser: what is supported, held, or cheaper."""

import pytest

from announce_parse import parse


def bodies(language, text):
    """Return the names of organisers and of partners."""
    record = parse(text, media_type="text/plain", language=language)
    return [body.name for body in record.organisers], [body.name for body in record.partners]


@pytest.mark.parametrize(
    ("language", "sentence", "organiser", "partner"),
    [
        (
            "en",
            "The Thornby Residents Association holds its fete on 5 May 2025. Thornby Motors is sponsoring the fete.",
            "Thornby Residents Association",
            "Thornby Motors",
        ),
        (
            "de",
            "Der Bürgerverein Tann veranstaltet am 5. Mai 2025 das Dorffest. Die Sparkasse Tann unterstützt das Fest.",
            "Bürgerverein Tann",
            "Sparkasse Tann",
        ),
    ],
)
def test_who_supports_the_event_by_its_noun_is_a_partner(language, sentence, organiser, partner):
    assert bodies(language, f"{sentence}\n") == ([organiser], [partner])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Achtsam leben\n\n5. Mai 2025, 18 Uhr\n\nDas ENNEAGRAMM unterstützt eine klare Kommunikation.\n"),
        ("en", "Mapping evening\n\n5 May 2025, 6pm\n\nCityMap supports many file formats and provides free tiles.\n"),
        ("fr", "Atelier\n\n5 mai 2025, 18h\n\nMINDMAP soutient une communication claire.\n"),
    ],
)
def test_what_supports_something_else_is_no_partner(language, text):
    assert bodies(language, text)[1] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "nl",
            "Loopgroep Veldwijk organiseert de loop.\n\nSponsors\n\nMogen wij u ook als sponsor noteren?\n",
        ),
        ("nl", "Loopgroep Veldwijk organiseert de loop.\n\nSponsoren\n\nWilt uw bedrijf deze loop steunen? Bel ons.\n"),
        (
            "en",
            "Fallowby Harriers organise the run.\n\nOur partners\n\nRunners deserve the best, so we seek some.\n",
        ),
    ],
)
def test_a_sentence_below_a_heading_of_partners_begins_with_none(language, text):
    assert bodies(language, text)[1] == []


def test_names_below_such_a_heading_are_partners():
    text = "Loopgroep Veldwijk organiseert de loop.\n\nSponsoren\n\nBakkerij Mulder\nGarage De Kruk\n"
    assert bodies("nl", text)[1] == ["Bakkerij Mulder", "Garage De Kruk"]


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        (
            "nl",
            "Kunstkring Palet organiseert op 3 maart 2025 een lezing.\n\nLeden van Clio kunnen voor 3 euro komen.\n",
            "Kunstkring Palet",
        ),
        (
            "de",
            "Der Kunstkreis Palette veranstaltet einen Vortrag.\n\nMitglieder des Heimatvereins Ravel zahlen 3 Euro.\n",
            "Kunstkreis Palette",
        ),
        (
            "en",
            "The Palette Society hosts a talk on 3 March 2025.\n\nMembers of the Fenland Association get a discount.\n",
            "Palette Society",
        ),
    ],
)
def test_whose_members_pay_less_holds_no_event_of_another(language, text, organiser):
    assert bodies(language, text)[0] == [organiser]


def test_whose_members_take_readers_along_holds_it():
    text = "Wandeling\n\nLeden van IVN Ravel nemen u op zondag 4 mei 2025 mee door het broek.\n"
    assert bodies("nl", text)[0] == ["IVN Ravel"]


@pytest.mark.parametrize(
    ("sentence", "organisers"),
    [
        ("Larkfield Makers are organising Robot Rumble on 8 June 2025.", ["Larkfield Makers"]),
        ("The Weir Society is hosting Riverside Ramble on 8 June 2025.", ["Weir Society"]),
        ("Speaker: Jill Fane. In this talk we present NX-Sora, a system for language.", []),
    ],
)
def test_what_stands_behind_an_english_verb_is_held_and_holds_nothing(sentence, organisers):
    assert bodies("en", f"Programme\n\n{sentence}\n") == (organisers, [])
