import pytest

import announce_parse
from announce_parse.assemble.names import clean_name, is_misspelt, same_person
from announce_parse.record import Person

DEBATE = """\
Stadscafé #12 | Wie wast de ramen?

De Vereniging voor Gevelbeheer (VVG) kondigt de 12e editie van Stadscafé aan.

Voor muziek zorgt de huisband van het Ministerie van Glaszaken, de ‘Lovers of ZZ’. Joris Brand, \
voorzitter van de VVG, is onze debatleider. Ilse Vermeulen, programmaleider Heldere ramen/ Open vensters bij het \
Ministerie van Glaszaken, is onze host.

De bankgasten deze keer:

• Pieter Kuipers (projectleider, Gemeente Bergen aan den Dijk)
• Casper van den Broek (hoogleraar Ramen in de Openbare Ruimte aan de Universiteit Gouda en lid Derde Kamer)
• Anneke Kroon (gemeentesecretaris Maasdam-Noord)

Datum: 14-03-2024 | Locatie: De Gouden Zaal, Gouda | Tijd: inloop 19:15 uur, begin 19:45 uur
"""


def positions(person: Person) -> list[tuple[str | None, str | None]]:
    return [(position.title, position.organisation) for position in person.positions]


def test_people_of_a_debate_have_their_roles_and_positions() -> None:
    people = announce_parse.parse(DEBATE, language="nl").people
    assert [(p.name, p.kind, p.role, positions(p)) for p in people] == [
        ("Lovers of ZZ", "group", "performer", [("huisband", "Ministerie van Glaszaken")]),
        ("Joris Brand", "person", "moderator", [("voorzitter", "VVG")]),
        (
            "Ilse Vermeulen",
            "person",
            "host",
            [("programmaleider Heldere ramen/ Open vensters", "Ministerie van Glaszaken")],
        ),
        ("Pieter Kuipers", "person", "guest", [("projectleider", "Gemeente Bergen aan den Dijk")]),
        (
            "Casper van den Broek",
            "person",
            "guest",
            [("hoogleraar Ramen in de Openbare Ruimte", "Universiteit Gouda"), ("lid", "Derde Kamer")],
        ),
        ("Anneke Kroon", "person", "guest", [("gemeentesecretaris", "Maasdam-Noord")]),
    ]


@pytest.mark.parametrize("text", ["", "   \n", "12", "Van de", "- , (", "Moderator:", "‘’"])
def test_text_that_names_nobody_has_no_people(text: str) -> None:
    assert announce_parse.parse(text, language="nl").people == ()


@pytest.mark.parametrize(
    ("known", "name", "same"),
    [
        ("Anna de Wit", "Anna de Wit", True),
        ("Anna de Wit", "ANNA DE WIT", True),
        ("Anna de Wit", "De Wit", True),
        ("Anna de Wit", "A. de Wit", True),
        ("Anna de Wit", "Anna", True),
        ("Anna de Wit", "Bram de Wit", False),
        ("Anna de Wit", "Anna de Vos", False),
        ("Anna de Wit", "B. de Wit", False),
        ("Anna de Wit", "", False),
    ],
)
def test_which_names_are_one_person(known: str, name: str, same: bool) -> None:
    assert same_person(known, name) is same


@pytest.mark.parametrize(
    ("known", "name", "misspelt"),
    [
        ("Boris van Hoytink", "Boris van Hoytenk", True),
        ("Anna Lindeboom", "Anna Lindebom", True),
        ("Anna Lindebom", "Anna Lindeboom", True),
        ("Anna Lindeboom", "Anna Lindebomo", True),
        ("Anna Lindeboom", "Hanna Lindebom", False),
        ("Jan Meier", "Jan Maier", False),
        ("Anna Lindeboom", "Anna Lindemann", False),
        ("Lindeboom", "Lindebom", False),
        ("Klas 12345a", "Klas 12345b", False),
        ("", "", False),
    ],
)
def test_which_names_are_one_misspelt(known: str, name: str, misspelt: bool) -> None:
    assert is_misspelt(known, name) is misspelt


def test_a_misspelt_name_is_the_same_person() -> None:
    text = "Debat\n\n14 mei 2024\n\nGespreksleider: Tjeerd Hoogland\n\nTjeerd Hooglnad is journalist bij Glasnet.\n"
    people = announce_parse.parse(text, media_type="text/plain", language="nl").people
    assert [(p.name, p.role, positions(p)) for p in people] == [
        ("Tjeerd Hoogland", "moderator", [("journalist", "Glasnet")])
    ]


@pytest.mark.parametrize(
    ("written", "name"),
    [("‘Wizards of Az’", "Wizards of Az"), ("Anna Vos (@annavos)", "Anna Vos"), ("«»", ""), ("123", ""), ("", "")],
)
def test_what_belongs_to_a_name(written: str, name: str) -> None:
    assert clean_name(written) == name


def test_a_letter_of_a_legal_form_is_nobody() -> None:
    text = (
        "Vortrag über Glas\n\nDienstag, 14. Mai 2024, 19 Uhr.\n\n"
        "Veranstalter: Bürgerverein Oberglas e. V., Ansprechpartnerin: Ulla Merz, 2. Vorsitzende.\n"
    )
    assert [person.name for person in announce_parse.parse(text, language="de").people] == ["Ulla Merz"]


def test_an_honorific_stands_in_the_line_of_its_name() -> None:
    text = """Seminar

Monday 9 February 2026, 1pm, Kelvin Building

Measuring loneliness: what surveys miss
Dr Aoife Brannigan, Trinity College Dublin
"""
    person = announce_parse.parse(text, media_type="text/plain", language="en").people[0]
    assert (person.name, person.honorific) == ("Aoife Brannigan", "Dr")
