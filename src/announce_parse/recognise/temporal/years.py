"""The year of a date that is written without one: from the same text, by the reference date, by its weekday."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from announce_parse.recognise.temporal.dates import Day, WrittenDate, possible
from announce_parse.values import YearSource

_HEAD = 400  # characters of the text that hold its title and masthead
_BARE_YEAR = re.compile(r"(?<![\w./€$£-])((?:19|20)\d\d)(?![\w%€]|[./-]\d)")
_URL_YEAR = re.compile(r"/((?:19|20)\d\d)(?=[/-])")
_EARLIEST = 1970  # older years in a text are history
_BEFORE = 60  # days that an event may lie before its announcement's day of reference


@dataclass(frozen=True, slots=True)
class Years:
    """Years that the text knows: of the same day of a month, and of the announcement as a whole, the likeliest first."""

    of_day: dict[tuple[int, int], int]
    of_text: tuple[int, ...]


def known_years(dates: list[WrittenDate], text: str, url: str | None) -> Years:
    """Gather the years of a text: of its full dates, then those in its head and its URL."""
    of_day: dict[tuple[int, int], int] = {}
    counts: Counter[int] = Counter()
    for found in dates:
        if found.relative:
            continue
        for day in filter(None, (found.first, found.last)):
            if day.year is not None and day.year >= _EARLIEST:
                counts[day.year] += 1
                if day.day:
                    of_day.setdefault((day.month, day.day), day.year)
    ordered = [year for year, _ in counts.most_common()]
    bare = [int(year) for year in _BARE_YEAR.findall(text[:_HEAD])]
    bare += [int(year) for year in _URL_YEAR.findall(url or "")]
    return Years(of_day, tuple(dict.fromkeys([*ordered, *bare])))


def year_of(day: Day, years: Years, reference: date | None) -> tuple[int | None, YearSource]:
    """Return the year of a day that is written without one, and where it came from."""
    if (day.month, day.day) in years.of_day:
        same = years.of_day[day.month, day.day]
        if _fits(day, same):
            return same, "context"
    if reference is not None:
        near = _by_reference(day, reference)
        if near is not None:
            return near, "weekday" if day.weekday is not None else "reference"
    for year in years.of_text:
        if _fits(day, year) and (reference is None or abs(year - reference.year) <= 1):
            return year, "context"
    return None, "unknown"


def _fits(day: Day, year: int) -> bool:
    if not possible(day.day, day.month, year):
        return False
    return day.weekday is None or date(year, day.month, day.day).weekday() == day.weekday


def _by_reference(day: Day, reference: date) -> int | None:
    """Return the year in which the day comes first after the reference, its weekday right where one is written."""
    candidates = [
        date(year, day.month, day.day)
        for year in (reference.year - 1, reference.year, reference.year + 1)
        if possible(day.day, day.month, year)
    ]
    ahead = [c for c in candidates if c >= reference - timedelta(days=_BEFORE)]
    right = [c for c in ahead if day.weekday is None or c.weekday() == day.weekday]
    chosen = right or ahead
    return chosen[0].year if chosen else None
