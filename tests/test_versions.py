"""The same input gives the same record on every Python: nothing hangs on what differs between them."""

import builtins
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from announce_parse import parse, parse_file
from announce_parse.values import Purpose, TimeValue

SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.mark.parametrize("name", ["nl-debat.txt", "en-seminar.txt", "de-podium.txt", "fr-concert.html"])
def test_no_record_hangs_on_how_a_python_adds_numbers_with_fractions(monkeypatch, name: str) -> None:
    plain = builtins.sum

    def strict(items: Iterable[Any], /, start: Any = 0) -> Any:
        total = plain(items, start)
        assert not isinstance(total, float), "from 3.12 on `sum` rounds otherwise; `math.fsum` is the same on each"
        return total

    monkeypatch.setattr(builtins, "sum", strict)
    assert parse_file(SAMPLES / name, reference_date=date(2024, 1, 1)).sessions


def test_chances_are_added_without_what_rounding_leaves() -> None:
    purpose = Purpose(TimeValue("20:00"), (("start", 0.1), ("doors", 0.2), ("end", 0.3)))
    assert purpose.chance("start", "doors", "end") == 0.6


@pytest.mark.parametrize("sign", ["📍", "🩷", "\U0001fae9", "\U0001faea"], ids=["6.0", "15.0", "16.0", "17.0"])
def test_signs_are_no_part_of_a_name_whether_this_python_knows_them_or_not(sign: str) -> None:
    text = (
        "Lezing: De stad van morgen\n\nDinsdag 12 maart 2024, 20.00 uur\n"
        f"{sign} De Brug, Kerkstraat 4, Utrecht\n\nToegang gratis."
    )
    venue = parse(text, language="nl").venue
    assert venue is not None
    assert (venue.name, venue.street, venue.city) == ("De Brug", "Kerkstraat 4", "Utrecht")
