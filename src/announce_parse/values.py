"""Values of what is found, for the kinds that are more than a string."""

import math
from dataclasses import dataclass
from typing import Literal

YearSource = Literal["stated", "context", "reference", "weekday", "unknown"]


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date or a run of days.

    Attributes:
        start_date: ISO date, EDTF where the year is unknown (`XXXX-11-21`); a month alone is `2023-11` or `XXXX-11`.
        end_date: last day of a run of days, else None.
        weekday: the weekday as written, 0 for Monday, None where none stands there.
        end_weekday: likewise of the last day of a run.
        year: where the year came from: stated with the date; from elsewhere in the text; by the reference date; by the
            weekday; unknown.
        precision: what the date names; only days can become sessions.
        alternatives: other readings of an ambiguous date (day and month swapped), as ISO dates.
        relative: whether it was said relative to the day of reference ("morgen").
    """

    start_date: str
    end_date: str | None = None
    weekday: int | None = None
    year: YearSource = "stated"
    precision: Literal["day", "month", "season"] = "day"
    alternatives: tuple[str, ...] = ()
    relative: bool = False
    end_weekday: int | None = None


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A time of day or a range of times, `HH:MM` on the local wall clock.

    Attributes:
        start_time: when it begins; None in an open range that has only an end ("tot 22.00 uur").
        end_time: when it ends; None where not given.
        approximate: whether the text says 'circa', 'rond', 'around'.
    """

    start_time: str | None
    end_time: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class PriceValue:
    """An amount of money and whom it is for.

    Attributes:
        amount: in units of the currency.
        currency: ISO 4217 code, None where the text tells none.
        label: whom or what the price is for, as written, with its offsets in the text, or None.
    """

    amount: float
    currency: str | None = None
    label: str | None = None
    label_start: int | None = None
    label_end: int | None = None


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a date or a time is for, as probabilities.

    Attributes:
        of: the date or time.
        chances: probability by purpose. Of a date: session, session_end, deadline, other_date. Of a time: start, span
            (start and end of the event), doors, end, last (a range whose end is the event's), deadline_time, item (of
            the programme only), other_time.
    """

    of: DateValue | TimeValue
    chances: tuple[tuple[str, float], ...]

    @property
    def best(self) -> str:
        """The likeliest purpose."""
        return max(self.chances, key=lambda pair: pair[1])[0]

    def chance(self, *purposes: str) -> float:
        """Return the probability that it is for one of the purposes."""
        return math.fsum(chance for purpose, chance in self.chances if purpose in purposes)


@dataclass(frozen=True, slots=True)
class PositionValue:
    """What somebody is: a job title, an organisation, or both.

    Attributes:
        person: where the mention of the person starts.
        title, organisation: the characters (start, end) that tell them.
    """

    person: int
    title: tuple[int, int] | None = None
    organisation: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ItemValue:
    """An item of a timetable: a time, and what is then.

    Attributes:
        time: when it is.
        label: the characters (start, end) that tell what is then, None where nothing does.
        lines: the numbers of the first and the last line that it stands on.
        number: its place in its run of items of one form, from 0.
        of: how many items the run has.
        sure: whether the run is a timetable by its form alone; else where it stands has to tell.
    """

    time: TimeValue
    label: tuple[int, int] | None
    lines: tuple[int, int]
    number: int
    of: int
    sure: bool
