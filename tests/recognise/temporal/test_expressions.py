"""Tables of expressions with their offsets and values, one file a language; and texts that hold no date and no time."""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from announce_parse import find_temporal

TABLES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "expressions").glob("*.toml"))
}


def cases(*sections: str) -> list[Any]:
    return [
        pytest.param(code, section, marked, values, id=f"{code}: {marked}")
        for code, table in TABLES.items()
        for section in sections
        for marked, values in table[section].items()
    ]


def marked_places(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the text without its marks, and the places that they enclosed."""
    places = []
    text = ""
    for number, piece in enumerate(re.split("[<>]", marked)):
        if number % 2:
            places.append((len(text), len(text) + len(piece)))
        text += piece
    return text, places


def value(expression: Any) -> str:
    if expression.kind == "date":
        return expression.start_date + (f"/{expression.end_date}" if expression.end_date else "")
    return (expression.start_time or "") + (f"/{expression.end_time}" if expression.end_time else "")


@pytest.mark.parametrize(("code", "section", "marked", "values"), cases("absolute", "with_reference", "unresolved"))
def test_expression(code: str, section: str, marked: str, values: list[str]) -> None:
    text, places = marked_places(marked)
    reference: date | None = TABLES[code]["reference_date"] if section == "with_reference" else None
    found = find_temporal(text, language=code, reference_date=reference)
    assert [value(expression) for expression in found] == values
    assert [(expression.start, expression.end) for expression in found] == places
    assert all(text[expression.start : expression.end] == expression.text for expression in found)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param(code, text, id=f"{code}: {text}")
        for code, table in TABLES.items()
        for text in table["nothing"]["texts"]
    ],
)
def test_nothing(code: str, text: str) -> None:
    assert find_temporal(text, language=code, reference_date=TABLES[code]["reference_date"]) == []


def test_size_of_the_tables() -> None:
    for table in TABLES.values():
        nothing = len(table["nothing"]["texts"])
        total = nothing + sum(len(table[section]) for section in ("absolute", "with_reference", "unresolved"))
        assert total >= 100
        assert nothing * 4 >= total
