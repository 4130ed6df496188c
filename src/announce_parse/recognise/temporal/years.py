"""The year of a date that is written without one: from the same text, by the reference date, by its weekday."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from announce_parse.languages import load
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.temporal.written import Day, WrittenDate, possible
from announce_parse.values import YearSource

_HEAD = 400  # characters of the text that hold its title and masthead
_BARE_YEAR = re.compile(r"((?:19|20)\d\d)(?<![\w./€$£©-]\d{4})(?<!© \d{4})(?<!since \d{4})(?![\w%€]|[./-]\d)")
_URL_YEAR = re.compile(r"/((?:19|20)\d\d)(?=[/-])")
_LEAD = 20  # characters in front of a year in which such a word stands
_PERIOD = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)\s?[–—-]\s?((?:19|20)\d\d)(?!\d)")
_LONG = 3  # years between the first and the last of a period of which a text tells
_EARLIEST = 1970  # older years in a text are history
_BEFORE = timedelta(days=60)  # that an event may lie before its announcement's day of reference


@dataclass(frozen=True, slots=True)
class Years:
    """Years that the text knows.

    Attributes:
        of_day: of a day of a month that stands elsewhere with its year.
        places, near: places of full dates in order, and their years.
        of_text: of the announcement as a whole, the likeliest first.
        elsewhere: the latest other one that stands by itself in the text, which a weekday has to confirm.
    """

    of_day: dict[tuple[int, int], int]
    places: list[int]
    near: list[int]
    of_text: tuple[int, ...]
    elsewhere: int | None = None


def known_years(dates: list[WrittenDate], text: str, url: str | None, code: str) -> Years:
    """Gather the years of a text: of its full dates, then those in its head and its URL.

    A year behind a word such as 'in' or 'since' is one of which something else is told, but in the first line of
    several ('Lezingen in 2024').
    """
    of_day: dict[tuple[int, int], int] = {}
    places, near = [], []
    counts: dict[int, int] = {}
    for found in dates:
        if found.relative or found.season or found.rule or (found.first.year or 0) < _EARLIEST:
            continue
        for day in (found.first, found.last):
            if day is not None and day.year is not None and day.day:
                of_day.setdefault((day.month, day.day), day.year)
        year = found.first.year or _EARLIEST
        places.append(found.start)
        near.append(year)
        counts[year] = counts.get(year, 0) + 1
    common = sorted(counts, key=lambda year: -counts[year])
    head = text[:_HEAD]
    first = len(head.partition("\n")[0])
    periods = {end for match in _PERIOD.finditer(text) if int(match[2]) - int(match[1]) > _LONG for end in _ends(match)}
    bare = [
        int(match[1])
        for match in _BARE_YEAR.finditer(head)
        if (match.end() <= first < len(text) or not _lead(code).search(head, 0, match.start()))
        and match.end() not in periods
    ]
    bare = [year for year in bare if year >= _EARLIEST]
    bare += [int(year) for year in _URL_YEAR.findall(url or "")]
    alone = (
        match
        for match in _BARE_YEAR.finditer(text)
        if match.end() not in periods and not _lead(code).search(text[max(0, match.start() - _LEAD) : match.start()])
    )
    others = {year for match in alone if (year := int(match[1])) >= _EARLIEST}.difference(bare)
    return Years(of_day, places, near, tuple(dict.fromkeys([*common, *bare])), max(others, default=None))


def _ends(period: re.Match[str]) -> tuple[int, int]:
    """Return where the two years of a period end."""
    return period.end(1), period.end(2)


def year_of(day: Day, place: int, years: Years, reference: date | None) -> tuple[int | None, YearSource]:
    """Return the year of a day that is written without one, and where it came from.

    The same day with its year elsewhere settles it; then the reference date, then the years of the text, those of the
    nearest dates first. A weekday, where one is written, has to fit.
    """
    same = years.of_day.get((day.month, day.day))
    if same is not None and _fits(day, same):
        return same, "context"
    if reference is not None:
        near = _by_reference(day, reference)
        if near is not None:
            return near, "weekday" if day.weekday is not None else "reference"
    candidates = [*_nearest(place, years), *years.of_text]
    for year in candidates:
        if _fits(day, year) and (reference is None or abs(year - reference.year) <= 1):
            return year, "context"
    if day.weekday is not None and reference is None:
        for year in candidates[:1]:
            for other in (year + 1, year - 1):
                if _fits(day, other) and other + 1 >= max(candidates):
                    return other, "weekday"
        if years.elsewhere is not None and not candidates and _fits(day, years.elsewhere):
            return years.elsewhere, "weekday"
    return None, "unknown"


@lru_cache(maxsize=8)
def _lead(code: str) -> re.Pattern[str]:
    """Return the pattern of a word in front of a year of which something else than the event is told."""
    return re.compile(rf"(?<!\w)(?:{any_of(load(code).temporal.year_leads)})\s{{1,3}}\Z", re.I)


def _nearest(place: int, years: Years) -> list[int]:
    at = bisect_left(years.places, place)
    around = [index for index in (at - 1, at) if 0 <= index < len(years.places)]
    return [years.near[index] for index in sorted(around, key=lambda index: abs(years.places[index] - place))]


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
    ahead = [c for c in candidates if reference - c <= _BEFORE]
    right = [c for c in ahead if day.weekday is None or c.weekday() == day.weekday]
    chosen = right or ahead
    return chosen[0].year if chosen else None
