"""Showings that one day of a run has besides: 'Wed 11 - Sat 14 May at 7.30pm, Saturday matinee 2.30pm'."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache

from announce_parse.assemble.days import Day, length
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.sections.temporal import Temporal

LONGEST = 60  # days of a run in which one is looked for
REACH = 45  # characters beside a time in which its weekday and the noun of a showing stand
_END = re.compile(r"[\n;!?]|\.\s")


def matinees(days: list[Day], times: list[Found], text: str, words: Temporal) -> list[tuple[Day, Found]]:
    """Return the showings besides those of each day of a run, each with its time.

    They name their weekday, which the run has once, or their day, and are told to be a showing.
    """
    run = days[0] if len(days) == 1 else None
    if run is None or run.end_date is None or not run.start_date[:4].isdecimal() or length(run) > LONGEST:
        return []
    runs = [place.end for place in run.places if place.value.of.end_date]
    showings = []
    for before, time, behind in zip((None, *times), times, (*times[1:], None), strict=False):
        begin = max((end for end in (before.end if before else 0, *runs) if end <= time.start), default=0)
        end = behind.start if behind else len(text)
        for beside in () if time.value.of.end_time else _beside(text, begin, time, end):
            day = _day(run, beside, words) if _showing(words.showings).search(beside) else None
            if day:
                showings.append((Day(day.isoformat(), None, run.places, run.chance), time))
                break
    return showings if len(showings) < len(times) else []


def _beside(text: str, begin: int, time: Found, end: int) -> Iterator[str]:
    """Yield what stands in front of a time in its line, then behind it if no other time follows there."""
    yield _END.split(text[max(begin, time.start - REACH) : time.start])[-1]
    behind = text[time.end : min(end, time.end + REACH)]
    if "\n" in behind or end in (len(text), max(end, time.end + REACH + 1)):
        yield _END.split(behind)[0]


def _day(run: Day, beside: str, words: Temporal) -> date | None:
    """Return the day of a run whose weekday is named, if it has one such day."""
    named = _weekday(words.weekdays).search(beside)
    if named is None:
        return None
    name = named["day"].casefold()
    number = next(number for number, names in enumerate(words.weekdays) if name in names)
    first = date.fromisoformat(run.start_date)
    days = (first + timedelta(days=at) for at in range(length(run)))
    fitting = [day for day in days if day.weekday() == number]
    return fitting[0] if len(fitting) == 1 else None


@lru_cache(maxsize=8)
def _showing(nouns: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{any_of(nouns)})s?(?!\w)", re.I)


@lru_cache(maxsize=8)
def _weekday(weekdays: Iterable[Iterable[str]]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<day>{any_of(name for names in weekdays for name in names)})s?(?!\w)", re.I)
