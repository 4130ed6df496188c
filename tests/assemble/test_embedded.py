import pytest

from announce_parse.assemble.embedded import Given, agreement, days_given, entries, given_in, standing
from announce_parse.document import Document, EmbeddedFact


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("De Kring", "de kring!", "same"),
        ("Café Één", "cafe een", "same"),
        ("Pakhuis de Zwijger", "De Zwijger", "same"),
        ("Stedelijke Bibliotheek Delft", "Bibliotheek Leiden", "alike"),
        ("De Kring", "De Zon", "different"),
        ("Delft", "", "different"),
        ("20:00", "20:00", "same"),
        ("20:00", "20:00:00", "different"),
        ("2024-05-03", "2024-05", "different"),
        (True, True, "same"),
        (7.5, 7.50, "same"),
        (7.5, 8.0, "different"),
    ],
)
def test_agreement(one: object, other: object, expected: str) -> None:
    assert agreement(one, other) == expected
    assert agreement(other, one) == expected


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("De Kring", "Kom naar de  kring!", "de  kring"),
        ("Lezing (deel 2)", "Een Lezing (deel 2).", "Lezing (deel 2)"),
        ("Lezing deel 2", "De Lezing: deel 2", "Lezing: deel 2"),
        ("ring", "De Kring", None),
        ("", "De Kring", None),
        (".* [", "De Kring", None),
        ("a " * 100, "a " * 200, None),
    ],
)
def test_names_of_the_data_that_stand_in_the_text(name: str, text: str, found: str | None) -> None:
    value = standing(Given(name, 0.9, "json-ld"), text)
    assert (value and value.value) == found


def facts(*values: tuple[str, object, str]) -> Document:
    return Document("", (), embedded=tuple(EmbeddedFact(*value) for value in values))


def test_lists_come_whole_from_one_form() -> None:
    document = facts(
        ("people/0/name", "Anna Bos", "json-ld"),
        ("people/0/name", "Site", "microdata"),
        ("people/1/name", "Bob Vis", "microdata"),
        ("title", "Lezing", "json-ld"),
        ("title", "Lezing | Site", "opengraph"),
    )
    given = given_in(document)
    assert [entry["name"].value for entry in entries(given, "people")] == ["Anna Bos"]
    assert given["title"].value == "Lezing"


def test_forms_complete_each_other_on_the_same_day() -> None:
    document = facts(
        ("sessions/0/start_date", "2024-05-03", "json-ld"),
        ("sessions/0/start_date", "2024-05-03", "microdata"),
        ("sessions/0/start", "20:00", "microdata"),
        ("sessions/1/start_date", "2024-06-03", "microdata"),
        ("sessions/2/start", "21:00", "microdata"),
    )
    [day] = days_given(document.embedded)
    assert {name: given.value for name, given in day.items()} == {"start_date": "2024-05-03", "start": "20:00"}
    assert days_given(()) == []
