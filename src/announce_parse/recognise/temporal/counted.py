"""Counts of days, weeks, months and years, and days so far from another one."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens

_FURTHEST = 4000  # days, months or years; what counts further is no announcement
_MONTHS = 12
_DIGITS = 4  # of a count
_SIZES = (("day_units", 1), ("week_units", 7), ("fortnight_units", 14))


@dataclass(frozen=True, slots=True)
class Distance:
    """How far one day is from another."""

    days: int = 0
    months: int = 0

    def __neg__(self) -> "Distance":
        """Return the way back."""
        return Distance(-self.days, -self.months)


def distance_of(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Distance | None:
    """Return what the groups of a count say ('2 weeks and 3 days'), None where it is no number or too far."""
    days = months = 0
    for n in ("1", "2", "3"):
        if match[f"count{n}"] is None:
            break
        count = _count(tokens.words[match.start(f"count{n}")], grammar)
        if count is None or count > _FURTHEST:
            return None
        unit, values = tokens.words[match.start(f"unit{n}")], grammar.lexicon.values
        months += count * (_MONTHS if unit in values["year_units"] else 1 if unit in values["month_units"] else 0)
        days += count * next((size for role, size in _SIZES if unit in values[role]), 0)
    return Distance(days, months)


def _count(word: str, grammar: Grammar) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) <= _DIGITS else None
    found: int | None = grammar.lexicon.values["cardinal"].get(word)
    return 1 if word in grammar.lexicon.values["one_words"] else found


def moved(day: date, distance: Distance) -> date | None:
    """Return the day so far from another: months first, to the last day of one that is shorter; None out of range.

    >>> moved(date(2024, 1, 31), Distance(days=1, months=1))
    datetime.date(2024, 3, 1)
    """
    year, month = divmod(day.year * _MONTHS + day.month - 1 + distance.months, _MONTHS)
    if not 1 <= year <= 9998:
        return None
    following = date(year + (month == _MONTHS - 1), (month + 1) % _MONTHS + 1, 1)
    start = min(date(year, month + 1, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))
    try:
        return start + timedelta(days=distance.days)
    except OverflowError:
        return None
