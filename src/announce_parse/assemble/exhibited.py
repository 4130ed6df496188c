"""Runs whose two days a text tells apart: 'The exhibition opens on 6 July … until 28 September'."""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of

LEAD = 40  # characters in front of a day in which it is told that something begins on it or lasts up to it
APART = 400  # characters between the two days
LONGEST = timedelta(days=400)  # from the one to the other
LIKELY = 0.6  # that an exhibition is open in such a run
SURE = 0.5  # that a day is a deadline
UNKNOWN = "XXXX"
HOUR = 12  # characters behind a day in which its hour begins
_STOP = re.compile(r"[.\n]")


def exhibited(dates: list[Found], times: list[Found], text: str, code: str) -> list[Found]:
    """Join the two days of a text about an exhibition that opens on the one and lasts up to the other.

    Not where the first has an hour, which is that of the opening, and not where the text names a third day.
    """
    if len(dates) != 2 or not _exhibition(code).search(text):
        return dates
    first, last = dates
    if first.value.of.end_date or last.value.of.end_date or last.start - first.end > APART:
        return dates
    begins, ends = first.value.of.start_date, last.value.of.start_date
    if last.value.chance("deadline") >= SURE or not _lasts(begins, ends) or _has_hour(first, times, text):
        return dates
    opens, until = _leads(code)
    if not opens.search(text, max(0, first.start - LEAD), first.start):
        return dates
    if not until.search(text, max(0, last.start - LEAD), last.start):
        return dates
    year = ends[:4] if begins.startswith(UNKNOWN) else begins[:4]
    begins = year + begins[4:]
    ends = (year if ends.startswith(UNKNOWN) else ends[:4]) + ends[4:]
    chances = max((first.value, last.value), key=lambda value: value.chance("session"))
    likely = max(chances.chance("session"), LIKELY)
    of = replace(first.value.of, start_date=begins, end_date=ends)
    return [replace(first, value=replace(first.value, of=of, chances=(("session", likely),)))]


def _has_hour(day: Found, times: list[Found], text: str) -> bool:
    """Tell whether an hour stands right behind a day, in its sentence."""
    near = (time for time in times if day.end <= time.start <= day.end + HOUR)
    return any(not _STOP.search(text, day.end, time.start) for time in near)


def _lasts(begins: str, ends: str) -> bool:
    """Tell whether a day is before another, at most so long as an exhibition lasts; both may be without a year."""
    if begins.startswith(UNKNOWN) or ends.startswith(UNKNOWN):
        return begins[4:] < ends[4:]
    return timedelta() < date.fromisoformat(ends) - date.fromisoformat(begins) <= LONGEST


@lru_cache(maxsize=8)
def _exhibition(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(languages.load(code).people.exhibitions)})", re.I)


@lru_cache(maxsize=8)
def _leads(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how a text ends in front of the first day of a run, and of its last."""
    pack = languages.load(code)
    words = pack.temporal
    opens = any_of((*words.from_words, *pack.purposes.opens))
    until = any_of((*words.through, *words.until_words))
    small = r"(?:\s[^\W\d_]{1,9}\.?,?){0,2}"
    return (
        re.compile(rf"(?<!\w)(?:{opens}){small}\s\Z", re.I),
        re.compile(rf"(?<!\w)(?:{until}){small}\s\Z", re.I),
    )
