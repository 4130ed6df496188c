"""Days of a timetable that are headed by their weekday alone: 'SATURDAY – talks', and below it '09:00 Registration'."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from announce_parse.assemble.days import Day
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.sections.temporal import Temporal

SHORT = 3  # letters of a shortened weekday
_BELOW = re.compile(r"[ \t]{0,9}\r?\n\s{0,6}(?:[•*·–—-]\s{0,2})?")


def with_weekday_headings(days: list[Day], times: list[Found], text: str, words: Temporal) -> list[Day]:
    """Return the days, each with the headings that name but its weekday above lines that begin with an hour."""
    weekdays = [weekday(day) for day in days]
    if len(days) < 2 or None in weekdays or len(set(weekdays)) < len(days):
        return days
    starts = [time.start for time in times]
    headings: dict[int, list[Found]] = {}
    for match in _heading(words.weekdays).finditer(text):
        name = match["day"].casefold()
        number = next(number for number, names in enumerate(words.weekdays) if name in names)
        below = _BELOW.match(text, match.end())
        at = bisect_left(starts, below.end()) if below else len(times)
        if number in weekdays and at < len(times) and below and starts[at] == below.end():
            day = days[weekdays.index(number)]
            if match["number"] and int(match["number"]) != int(day.start_date[-2:]):
                continue
            own = day.places[0]
            start, end = match.span("line")
            headings.setdefault(weekdays.index(number), []).append(
                replace(own, start=start, end=end, text=text[start:end], certainty="inferred")
            )
    if len(headings) < 2:
        return days
    return [replace(day, places=(*day.places, *headings.get(at, ()))) for at, day in enumerate(days)]


def weekday(day: Day) -> int | None:
    """Return the weekday of a single day, Monday being 0; None without a year and for a run of days."""
    if day.end_date or not day.start_date[:4].isdecimal():
        return None
    return date.fromisoformat(day.start_date).weekday()


@lru_cache(maxsize=8)
def _heading(weekdays: Iterable[Iterable[str]]) -> re.Pattern[str]:
    """Return a line that begins with a weekday and holds no number but that of the day ('SAMEDI 13')."""
    names = any_of(name for names in weekdays for name in names if len(name) > SHORT)
    number = r"(?:,? (?P<number>\d{1,2})\.?(?!\d))?"
    return re.compile(
        rf"^[ \t#*=_]{{0,8}}(?P<line>(?P<day>{names})(?!\w){number}[^\d\n]{{0,40}}?)(?=[ \t#*=_:]{{0,8}}$)", re.I | re.M
    )
