"""Roles and names as Dutch announcements of debates, inaugural lectures and protests tell them."""

import pytest

from announce_parse import parse

HEAD = "Avond over zilt\n\n12 maart 2026, 20.00 uur, De Remise, Zutphen\n\n"


def people(sentence):
    record = parse(f"{HEAD}{sentence}\n", media_type="text/plain", language="nl")
    return {person.name: person.role for person in record.people}


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Keynotes\n- Merel Oosterhuis, onderzoeker\n- Joost Bakema, wethouder gemeente Ede\n", ["speaker", "speaker"]),
        ("Workshopleiders: Merel Oosterhuis (onderzoeker) en Joost Bakema (Waterbond)", ["speaker", "speaker"]),
        ("De leiding van het debat is in handen van Merel Oosterhuis.", ["moderator"]),
        ("Merel Oosterhuis presenteert de eerste resultaten.", ["speaker"]),
        ("Met een column van Merel Oosterhuis.", ["speaker"]),
        ("Het eerste exemplaar wordt in ontvangst genomen door Merel Oosterhuis.", ["guest"]),
        ("Wethouder Merel Oosterhuis gaat graag met u in gesprek.", ["guest"]),
        ("Oratie prof. dr. Merel Oosterhuis", ["speaker"]),
        ("Merel Oosterhuis en Joost Bakema bespreken de toekomst van de dijken.", ["speaker", "speaker"]),
    ],
)
def test_roles_told(sentence, roles):
    assert list(people(sentence).values()) == roles


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Raadslid Sanne te Brake leidt het gesprek.", "Sanne te Brake"),
        ("Econome Griet Vandeputte geeft een korte inleiding.", "Griet Vandeputte"),
        ("Melkveehouder Iris Kuperus van Veenstad University vertelt over gras.", "Iris Kuperus"),
    ],
)
def test_where_names_begin_and_end(sentence, name):
    assert list(people(sentence)) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "De lezing is een initiatief van het Genootschap voor Zilt.",
        "Ik zal laten zien hoe je Zilto aansluit.",
    ],
)
def test_nobody_told(sentence):
    assert people(sentence) == {}


@pytest.mark.parametrize(
    ("told", "position"),
    [
        ("Tweede Kamerlid PvdW", ("Tweede Kamerlid", "PvdW")),
        ("Europees parlementslid voor Groen", ("Europees parlementslid", "Groen")),
        ("minister van Volksgezondheid, Welzijn en Sport", ("minister van Volksgezondheid, Welzijn en Sport", None)),
        ("hoogleraar Gerechtelijk Recht (UGW)", ("hoogleraar Gerechtelijk Recht", "UGW")),
        ("programmamanager Digitale Inclusie, ZILT", ("programmamanager Digitale Inclusie", "ZILT")),
        ("concerncontroller van de gemeente Veenstad", ("concerncontroller", "gemeente Veenstad")),
        ("journalist, schrijver en dichter", ("journalist", None)),
        ("voorzitter van de Vereniging voor Glas (VvG)", ("voorzitter", "Vereniging voor Glas (VvG)")),
    ],
)
def test_positions_of_guests(told, position):
    record = parse(f"{HEAD}Te gast is Merel Oosterhuis, {told}.\n", media_type="text/plain", language="nl")
    first = record.people[0].positions[0]
    assert (first.title, first.organisation) == position


def test_second_chamber_counts_no_series():
    record = parse(f"{HEAD}Te gast: Merel Oosterhuis (Tweede Kamerlid PvdW)\n", media_type="text/plain", language="nl")
    assert record.series is None


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        (
            "Daarover praat gastvrouw Merel Oosterhuis verder met Joost Bakema (CIO) en Fatima Yilmaz.",
            ["moderator", "guest", "guest"],
        ),
        ("Merel Oosterhuis praat hierover door met Joost Bakema en Fatima Yilmaz.", ["moderator", "guest", "guest"]),
        ("Landschapsarchitect Merel Oosterhuis presenteert het schetsontwerp.", ["speaker"]),
        ("Merel Oosterhuis presenteert de avond.", ["host"]),
        ("Met speeches van Merel Oosterhuis en Joost Bakema.", ["speaker", "speaker"]),
    ],
)
def test_who_leads_and_who_shows(sentence, roles):
    assert list(people(sentence).values()) == roles


@pytest.mark.parametrize(
    ("language", "text", "author"),
    [
        (
            "nl",
            "Boekpresentatie De zilte dijk\n\nHet nieuwe boek van Merel Oosterhuis. Joost Bakema interviewt de auteur.",
            "Merel Oosterhuis",
        ),
        (
            "en",
            "Book launch: The salt road\n\nJoin us for the launch of the new novel by Ann Poole. The author will sign.",
            "Ann Poole",
        ),
        (
            "fr",
            "Présentation du livre « La digue »\n\nLe nouveau roman de Claire Morel. L'autrice dédicacera.",
            "Claire Morel",
        ),
    ],
)
def test_authors_of_books_that_are_presented(language, text, author):
    record = parse(text, media_type="text/plain", language=language)
    assert (author, "speaker") in [(person.name, person.role) for person in record.people]


@pytest.mark.parametrize(
    "text",
    [
        "Leesclub\n\nWe lezen de roman van Merel Oosterhuis. De schrijver overleed in 1960.",
        "Boekpresentatie\n\nEen boek van Merel Oosterhuis wordt gelezen door de schrijver Joost Bakema.",
    ],
)
def test_authors_who_are_not_there(text):
    record = parse(text, media_type="text/plain", language="nl")
    assert "Merel Oosterhuis" not in [person.name for person in record.people]


def test_those_with_whom_a_debate_is():
    text = "Groot Zoutdebat\n\n12 maart 2026, 20.00 uur\n\nMet: Merel Oosterhuis (jurist) en Joost Bakema (wethouder)."
    record = parse(text, media_type="text/plain", language="nl")
    assert [person.role for person in record.people] == ["guest", "guest"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Wim Van Roosbroek modereert.", {"Wim Van Roosbroek": "moderator"}),
        ("Te gast is prof. dr. Nesrin Aksoy (jurist).", {"Nesrin Aksoy": "guest"}),
        ("Journalist Frouke Dekkinga is onze gespreksleider.", {"Frouke Dekkinga": "moderator"}),
    ],
)
def test_names_behind_titles_and_with_capital_particles(sentence, told):
    assert people(sentence) == told
