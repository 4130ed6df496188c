"""Who holds an event by lines made for that, by lists in front of one verb, by mastheads with a partner in them."""

import pytest
from tests.assemble.evenings import names, told

from announce_parse import parse

WHEN = {
    "nl": "Donderdag 12 november 2026, 20.00 uur",
    "en": "Thursday 12 November 2026, 8 pm",
    "de": "Donnerstag, 12. November 2026, 20 Uhr",
    "fr": "Jeudi 12 novembre 2026 à 20h",
}
TITLE = {"nl": "De hoge dijk", "en": "The High Dyke", "de": "Der hohe Deich", "fr": "La haute digue"}


def headed(language, head):
    """Return the record of a notice with a line above its title."""
    return parse(f"{head}\n\n{TITLE[language]}\n\n{WHEN[language]}\n", media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("nl", "Namens Turf & Tij,\nKees Bruin", "Turf & Tij"),
        ("en", "On behalf of Peat & Tide,\nKeith Brown", "Peat & Tide"),
        ("de", "Im Namen von Torf & Tide,\nKarl Braun", "Torf & Tide"),
        ("fr", "Pour Sel & Vase,\nKarl Brun, président", "Sel & Vase"),
        ("nl", "Turf & Tij | www.kade.example | info@kade.example", "Turf & Tij"),
        ("en", "Warm wishes from Peat & Tide", "Peat & Tide"),
        ("nl", "Groetjes van Buren zonder Haast", "Buren zonder Haast"),
        ("de", "KLAP · Tel. 0711 123456 · post@kade.example", "KLAP"),
        ("de", "Der Abend wird angeboten von Torf & Tide.", "Torf & Tide"),
        ("en", "PeatLab – info@kade.example – 01632 960 123", "PeatLab"),
        ("de", "© 2026 Torfkollektiv Lo", "Torfkollektiv Lo"),
        ("fr", "© 2026 Les Amis de la Vase", "Amis de la Vase"),
        ("en", "About Peat & Tide\nPeat & Tide was set up in 2004 and brings people together.", "Peat & Tide"),
        ("nl", "Over Buren zonder Haast\nBuren zonder Haast werd opgericht in 2004 en brengt mensen samen.",
         "Buren zonder Haast"),
    ],
)  # fmt: skip
def test_lines_that_are_made_for_who_holds_an_event(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("nl", "Van: Turf & Tij <info@kade.example>"),
        ("en", "From: Turf & Tij <info@kade.example>"),
        ("de", "Von: Turf & Tij <turf@kade.example>"),
        ("fr", "De : Turf & Tij <bonjour@kade.example>"),
    ],
)
def test_the_sender_in_the_head_of_a_text(language, head):
    assert names(headed(language, head).organisers) == (["Turf & Tij"] if "turf@" not in head else [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Over Anna Poel\nAnna Poel werd geboren in 1964 en schreef vier boeken over de dijken van haar jeugd."),
        ("en", "Foto: © 2026 Anna Poole"),
        ("de", "Saal Nord, Deichau | 20 Euro"),
        ("fr", "Anna Poulain | anna@kade.example"),
        ("nl", "Groetjes van Sietske Brandenbarg"),
        ("en", "Love from Bokani"),
        ("en", "Tickets | www.kade.example"),
    ],
)
def test_lines_of_people_places_and_tickets_tell_of_nobody_who_holds_it(language, text):
    assert names(told(language, text).organisers) == []


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        ("nl", "Turf & Tij, Kring Water en Stichting Zilt nodigen u uit.",
         ["Turf & Tij", "Kring Water", "Stichting Zilt"]),
        ("en", "PeatLab, Friends of the Fen and Weel Historical Society invite you.",
         ["PeatLab", "Friends of the Fen", "Weel Historical Society"]),
        ("de", "Torf & Tide, Heimatverein Lo und Kunstkollektiv Rau laden ein.",
         ["Torf & Tide", "Heimatverein Lo", "Kunstkollektiv Rau"]),
        ("fr", "Voisins sans Hâte, Collectif Brut et Cercle culturel du Val vous invitent.",
         ["Voisins sans Hâte", "Collectif Brut", "Cercle culturel du Val"]),
    ],
)  # fmt: skip
def test_several_in_front_of_one_verb(language, text, organisers):
    assert names(told(language, text).organisers) == organisers


def test_people_in_front_of_one_verb_hold_nothing():
    assert names(told("en", "Anna Poole, Keith Brown and Jane Moule invite you.").organisers) == []


@pytest.mark.parametrize(
    ("language", "head", "organiser", "partner"),
    [
        ("nl", "Stichting Zilt i.s.m. Bibliotheek Elft", "Stichting Zilt", "Bibliotheek Elft"),
        ("nl", "TurfLab i.s.m. Bibliotheek Elft", "TurfLab", "Bibliotheek Elft"),
        ("de", "Heimatverein Lo in Kooperation mit Stadtbücherei Lo", "Heimatverein Lo", "Stadtbücherei Lo"),
    ],
)
def test_a_masthead_with_a_partner_in_it(language, head, organiser, partner):
    record = headed(language, head)
    assert (names(record.organisers), names(record.partners)) == ([organiser], [partner])


@pytest.mark.parametrize(
    ("language", "head", "organiser"),
    [
        ("nl", "Uitnodiging van Stichting Zilt", "Stichting Zilt"),
        ("en", "An invitation from Peat & Tide", "Peat & Tide"),
        ("de", "Einladung von Verein Uferleben", "Verein Uferleben"),
        ("nl", "Collectief Turf", "Collectief Turf"),
        ("en", "Weel Valley Concert Band", "Weel Valley Concert Band"),
        ("de", "Siedlergemeinschaft Lo", "Siedlergemeinschaft Lo"),
        ("fr", "Confrérie de la Vase", "Confrérie de la Vase"),
    ],
)
def test_mastheads_and_invitations(language, head, organiser):
    assert names(headed(language, head).organisers) == [organiser]


@pytest.mark.parametrize(
    ("language", "text", "partner"),
    [
        ("nl", "De avond wordt gesubsidieerd door Provincie Zuidrand.", "Provincie Zuidrand"),
        ("en", "The evening is subsidised by Astley Borough Council.", "Astley Borough Council"),
        ("de", "Ermöglicht durch einen Zuschuss von Landkreis Nordhain.", "Landkreis Nordhain"),
        ("fr", "La soirée est subventionnée par la Fondation Crécerelle.", "Fondation Crécerelle"),
    ],
)
def test_who_pays_for_an_event_is_a_partner(language, text, partner):
    assert names(told(language, text).partners) == [partner]


def test_a_name_ends_in_front_of_the_place():
    text = "Op zaterdag 14 november organiseert Kenniscentrum Turf in Dorpshuis De Kluit een lezing."
    assert names(told("nl", text).organisers) == ["Kenniscentrum Turf"]
    text = "This talk is organised by the Data Group at Weel University."
    assert names(told("en", text).organisers) == ["Data Group at Weel University"]
