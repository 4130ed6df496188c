"""Dates and times as they are written, before their year or their half of the day is settled.

Places are token numbers of the text's `Tokens`, not offsets.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from announce_parse.recognise.temporal.counted import Distance

Half = Literal["am", "pm", "24", "?"]


@dataclass(frozen=True, slots=True)
class Day:
    """One day: `year` None where none is written, `day` 0 for a month alone, `month` 0 for a season."""

    year: int | None
    month: int
    day: int
    weekday: int | None = None

    def exists(self) -> bool:
        """Tell whether the calendar has this day (29 February counts where no year is written)."""
        return possible(self.day or 1, self.month or 1, self.year or 2000)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date or a run of days in the tokens `start` up to `end`.

    Attributes:
        first, last: its days; `last` of a run only.
        swapped: the other reading of an ambiguous numeric date.
        separator: between the numbers of a numeric date.
        rule: of a named day, the rule that dates it in a year.
        relative: whether it was counted from the day of reference.
        season: whether it names a season.
        month_first: whether its numbers stand in the American order.
        distance: how far the day is that is meant, where it is counted from this one.
        bare: whether an announcement mostly means something else by it: a weekday that nothing beside it makes a day
            ('we meet Friday'), a feast that events are named after ('Canada Day').
    """

    start: int
    end: int
    first: Day
    last: Day | None = None
    swapped: Day | None = None
    separator: str = ""
    rule: str | None = None
    relative: bool = False
    season: bool = False
    month_first: bool = False
    distance: Distance | None = None
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes since midnight, and which half of the day is said: 24 stands for an unmistakable one."""

    minutes: int
    half: Half = "?"


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A time or a range of times in the tokens `start` up to `end`; `first` is None in 'tot 22.00 uur'."""

    start: int
    end: int
    first: Clock | None
    last: Clock | None = None
    approximate: bool = False
    part: str | None = None
    in_words: bool = False


def in_year(found: WrittenDate, year: int) -> WrittenDate | None:
    """Return a date, or a run that ends, in a year; None where the calendar has no such day ('29 February 2023')."""
    last = found.last and replace(found.last, year=year)
    begins_before = last is not None and (last.month, last.day) < (found.first.month, found.first.day)
    first = replace(found.first, year=year - begins_before)
    return replace(found, first=first, last=last) if first.exists() and (last is None or last.exists()) else None


def possible(day: int, month: int, year: int) -> bool:
    """Tell whether the calendar has a day.

    >>> possible(29, 2, 2023)
    False
    """
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
