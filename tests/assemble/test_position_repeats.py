import pytest

from announce_parse.assemble.position_repeats import without_repeats
from announce_parse.document import Value

Told = list[tuple[str | None, str | None]]

CASES: list[tuple[Told, Told]] = [
    ([("professor", None), ("professor", None)], [("professor", None)]),
    ([("Senator", None), ("State Senator", "Illinois")], [("State Senator", "Illinois")]),
    ([("alderman", None), ("47th Ward alderman", None)], [("47th Ward alderman", None)]),
    ([(None, "Leek University"), (None, "University of Leek")], [(None, "Leek University")]),
    ([("lid", "VOG"), ("lid", "Vereniging voor Oude Glazen")], [("lid", "Vereniging voor Oude Glazen")]),
    ([(None, "Kamer"), ("lid", "Derde Kamer")], [("lid", "Derde Kamer")]),
    ([("professor", "Leek University"), ("professor of glass", None)], [("professor of glass", "Leek University")]),
    ([("lid", None), (None, "Kamer")], [("lid", None), (None, "Kamer")]),
    ([("sopraan", None), ("mezzo-sopraan", None)], [("sopraan", None), ("mezzo-sopraan", None)]),
    ([("docent", "HG"), ("docent", "UvG")], [("docent", "HG"), ("docent", "UvG")]),
]


def entries(told: Told) -> list[dict[str, Value]]:
    return [
        {key: Value(text, ()) for key, text in zip(("title", "organisation"), one, strict=True) if text} for one in told
    ]


@pytest.mark.parametrize(("told", "expected"), CASES)
def test_the_fuller_of_two_positions_stands_once(told: Told, expected: Told) -> None:
    assert without_repeats(entries(told), {"of", "voor"}) == entries(expected)


def test_a_great_many_positions_are_not_compared() -> None:
    many: Told = [(f"job {number}", None) for number in range(500)]
    assert without_repeats(entries([*many, *many]), set()) == entries(many)
