"""Who gives a talk or a concert, plays in a group called after somebody, or is called something around a name."""

import pytest

from announce_parse import parse


def people(text: str, language: str) -> list[tuple[str, str, str]]:
    record = parse(text, media_type="text/plain", language=language)
    return [(person.name, person.role, person.kind) for person in record.people]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Orgelspel\n\nIn de Molenkerk in Gouda geeft stadsorganist Els Dijkman vrijdag 27 maart een Bachrecital.",
            ("Els Dijkman", "performer", "person"),
        ),
        (
            "nl",
            "Over molens\n\nOp vrijdag 27 maart om 20.00 uur houdt Wolter Bakker in Het Veerhuis een lezing.",
            ("Wolter Bakker", "speaker", "person"),
        ),
        (
            "de",
            "Über Mühlen\n\nAm Freitag, 27. März, hält Birgit Poel um 20 Uhr im Gemeindesaal in Bonn einen Vortrag.",
            ("Birgit Poel", "speaker", "person"),
        ),
    ],
)
def test_who_gives_something_behind_the_verb(language: str, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in people(text, language)


def test_somebody_between_is_and_our_guest() -> None:
    text = (
        "Sjaan van der Meer in Gouda\n\nOp zondag 19 april is Sjaan van der Meer onze gast. Wij beginnen om 15.00 uur."
    )
    assert [name for name, *_ in people(text, "nl")] == ["Sjaan van der Meer"]


def test_a_moderator_of_the_evening() -> None:
    text = "Debat over de polder\n\n3 mei 2021, 20.00 uur in Gouda. De gespreksleider van de avond Lies Poel helpt u."
    assert people(text, "nl") == [("Lies Poel", "moderator", "person")]


def test_a_group_called_after_who_leads_it() -> None:
    text = (
        "Diner\n\n3 mei 2021, 18.00 uur in Gouda. De avond wordt muzikaal omlijst door het kwartet van Jan Willem Poel."
    )
    assert people(text, "nl") == [("kwartet van Jan Willem Poel", "performer", "group")]


@pytest.mark.parametrize(
    ("told", "name", "body"),
    [
        ("Tjeerd Poel van het CDA", "Tjeerd Poel", "CDA"),
        ("Marco Poel van het Zaans Debat Instituut", "Marco Poel", "Zaans Debat Instituut"),
    ],
)
def test_a_name_ends_in_front_of_its_body(told: str, name: str, body: str) -> None:
    text = f"Debat over de polder\n\n3 mei 2021, 20.00 uur in Gouda. De debatleider is {told}."
    record = parse(text, media_type="text/plain", language="nl")
    assert [(p.name, p.role, p.positions[0].organisation) for p in record.people] == [(name, "moderator", body)]


def test_who_performs_by_the_verb_behind_the_name() -> None:
    text = "De saxofonist Tjalling van Elst treedt op zaterdag 1 september 2018 op in de kerk. Het concert is gratis."
    assert [(name, role) for name, role, _ in people(text, "nl")] == [("Tjalling van Elst", "performer")]


def test_who_go_into_something_and_a_hall_that_is_called_after_somebody() -> None:
    text = (
        "Avond over dijken\n\nDinsdag 12 november 2019 om 19.30 uur in aula Louis Meerman. Samuel Poel en "
        "Lander Van Weel gaan tijdens de lezing dieper in op dijken."
    )
    assert [(name, role) for name, role, _ in people(text, "nl")] == [
        ("Samuel Poel", "speaker"),
        ("Lander Van Weel", "speaker"),
    ]
