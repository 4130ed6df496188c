"""Dates in another language than the text's."""

import pytest

from announce_parse import find_temporal


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Salt Road\nDonderdag 14 mrt 2024 20:00 uur", "2024-03-14"),
        ("The Salt Road\nDienstag, 14. Mai 2024, 20 Uhr", "2024-05-14"),
        ("The Salt Road\njeudi 14 mars 2024 à 20h", "2024-03-14"),
    ],
)
def test_a_day_in_another_language_is_read_where_there_is_no_other(text: str, day: str) -> None:
    assert [item.start_date for item in find_temporal(text, language="en") if item.kind == "date"] == [day]


def test_a_day_in_the_own_language_is_enough() -> None:
    text = "Thursday 14 March 2024; zaterdag 16 maart 2024"
    assert [item.start_date for item in find_temporal(text, language="en") if item.kind == "date"] == ["2024-03-14"]


def test_a_number_above_a_month_that_has_its_own_day_is_none() -> None:
    found = find_temporal("No. 13\n\nApril 5, 2001", language="en")
    assert [item.start_date for item in found if item.kind == "date"] == ["2001-04-05"]
