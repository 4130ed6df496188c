"""Sessions: the event's dates, each with its doors, start and end."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

from announce_parse import languages
from announce_parse.assemble.day_headings import with_beginnings
from announce_parse.assemble.days import Day, days_of, is_written_out, runs_with_times
from announce_parse.assemble.exhibited import exhibited
from announce_parse.assemble.hours import Chosen, hours_of
from announce_parse.assemble.material import Material
from announce_parse.assemble.matinees import matinees
from announce_parse.assemble.own_ranges import with_own_ranges
from announce_parse.assemble.relative_doors import doors_ahead, with_doors
from announce_parse.assemble.showings import LIKELY, showings, surely
from announce_parse.assemble.spoken_hours import with_afternoons
from announce_parse.assemble.status import without_old_days
from announce_parse.assemble.weekday_headings import weekday, with_weekday_headings
from announce_parse.document import Evidence, Found, Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words
from announce_parse.languages.sections.temporal import Temporal
from announce_parse.values import DateValue, Purpose, TimeValue

PLACEHOLDER = "00:00"  # what calendars print for a time that nobody filled in
TOGETHER = 80  # characters between days that share the time behind them
MOST = 1_000  # dates and times of which sessions are made, the first of the text
MOST_TOGETHER = 100  # days that share one time
SENTENCE = 110  # characters of a sentence in front of a time
SHORT = 3  # letters of a shortened weekday
_LINE_END = re.compile(r"\n")
_SENTENCE_END = re.compile(r"\n|(?<=[^\W\d_]{2})[.!?]\s")
BESIDE = 25  # characters beside a time in which its weekday is named


def sessions(material: Material) -> dict[str, Any]:
    """Return the record's sessions."""
    found = material.of("purpose")[:MOST]
    text, words = material.document.text, material.context.pack.temporal
    times = [f for f in found if isinstance(f.value.of, TimeValue)]
    code = material.context.pack.code
    dates, times = runs_with_times([f for f in found if isinstance(f.value.of, DateValue)], times, text, code)
    dates = exhibited(dates, times, text, code)
    held = without_old_days(dates, material)
    days = days_of(held, text, material.context.reference_date, times=times)
    times = [time for time in times if time.value.of.start_time != PLACEHOLDER]
    times = (
        of_the_event(times, dates, days, text)
        or of_the_event(times, held, days, text)
        or of_the_event(times, dates, days, text, stop=_SENTENCE_END)
    )
    times = without_usual(times, days, text, code)
    days = with_weekday_headings(days, times, text, words)
    times = with_own_ranges(with_beginnings(times, days, text), days, text)
    times = with_afternoons(times, words)
    zone, ahead = time_zone(material), doors_ahead(text, code)
    drafts = []
    besides = matinees(days, times, text, words)
    times = [time for time in times if all(time is not own for _, own in besides)]
    for day, own in zip(days, scoped(days, times, text, words), strict=True):
        drafts += [session(day, part, zone, ahead) for part in showings(own, text, words)]
    drafts += [session(day, [surely(time)], zone, ahead) for day, time in besides]
    if not days and any(_is_start(time) for time in times):
        drafts = [session(None, times, zone, ahead)]
    return {"sessions": drafts[: material.context.options.limits.values]}


def of_the_event(
    times: list[Found], dates: list[Found], days: list[Day], text: str, *, stop: re.Pattern[str] = _LINE_END
) -> list[Found]:
    """Leave out the times that follow in their line a date that is none of the event's: 'Posted 3 May, 14:00'.

    A weekday alone may be that of the event's day: '(Friday) 10:00 am'. What `stop` matches parts the two.
    """
    held = {day.start_date for day in days}
    weekdays = {weekday(day) for day in days} - {None}
    own = {place for day in days for place in day.places}
    starts = [item.start for item in dates]
    kept = []
    for time in times:
        last = bisect_left(starts, time.start) - 1
        if (
            last < 0
            or stop.search(text, dates[last].end, time.start)
            or dates[last] in own
            or dates[last].value.of.start_date in held
            or (not is_written_out(dates[last]) and dates[last].value.of.weekday in weekdays)
        ):
            kept.append(time)
    return kept


def without_usual(times: list[Found], days: list[Day], text: str, code: str) -> list[Found]:
    """Leave out the hours at which a club usually meets, where a day of the event has its own beside it.

    'We meet on the second Tuesday of each month at 7.30pm.' So too those of an office: 'Box office: Saturday 10-13'.
    """
    usual = {
        time
        for time in times
        if _usual(code).search(text, max(_row(time.start, text), time.start - SENTENCE), time.start)
    }
    if not usual:
        return times
    places = [place for day in days for place in day.places]
    own = (time for time in times if time not in usual and _is_start(time))
    if not any(_is_near(time, place, text) for time in own for place in places):
        return times
    return [time for time in times if time not in usual]


def _is_near(time: Found, day: Found, text: str) -> bool:
    """Tell whether a time stands in the line of a day, or in the next line, where it begins it or has a label."""
    first, last = sorted((time, day), key=lambda item: item.start)
    between = text[first.end : last.start] if last.start - first.end <= SENTENCE else "\n\n\n"
    return "\n" not in between or (between.strip().count("\n") == 0 and len(between) <= BESIDE)


def _row(at: int, text: str) -> int:
    """Return where a line begins."""
    return text.rfind("\n", 0, at) + 1


@lru_cache(maxsize=8)
def _usual(code: str) -> re.Pattern[str]:
    """Return how the rest of a sentence goes on that tells of every month or week, or of an office, up to an hour."""
    titles = languages.load(code).titles
    day = any_of(word for word in weekday_words(code) if len(word) > SHORT)
    every = rf"(?:{any_of(titles.each)})\s(?:[\w.]{{1,12}}\s)?(?:{any_of(titles.units)}|{day})"
    usual = rf"(?:{every}|{any_of(titles.month_ends)})(?!\w)(?:[^.!?\n]|\.(?=\d)){{0,60}}\Z"
    office = rf"(?:{any_of(languages.load(code).purposes.calling)})(?!\w)[^!?\n]{{0,80}}(?<!\w)(?:{day})\s\Z"
    return re.compile(rf"(?<!\w)(?:{usual}|{office})", re.I)


def scoped(days: list[Day], times: list[Found], text: str, words: Temporal) -> list[list[Found]]:
    """Return the times of each day: those of its line, else those that follow it before the next day.

    A time belongs to all days that stand together in front of it ('5 en 6 oktober, 20.00 uur'), but to one of them
    where its weekday is named beside it ('zaterdag van 10 tot 17 uur'). A column of days with a column of times behind
    it pairs them. Days without a time of their own share the times of the others where these
    agree.
    """
    if len(days) <= 1:
        return [times for _ in days]
    if columns(days, times, text):
        return [[time] for time in times]
    marks = sorted((place.start, number) for number, day in enumerate(days) for place in day.places)
    scopes: list[list[Found]] = [[] for _ in days]
    starts = [time.start for time in times]
    weekdays = [weekday(day) for day in days]
    own: dict[int, list[Found]] = {}
    for last, time in zip((None, *times), times, strict=False):
        owner = weekday_beside(time, text, words)
        if owner is not None and weekdays.count(owner) == 1:
            also = last is not None and _is_start(last) and "\n" not in text[last.end : time.start]
            own.setdefault(weekdays.index(owner), []).append(as_hours(time, also))
            continue
        owners = _owners(time, marks, starts, text)
        nearest = marks[max(0, bisect_left(marks, (time.start,)) - 1)][1]
        runs = bool(days[nearest].end_date)  # an exhibition has not the hour of its opening
        for number in owners:
            if len(owners) == 1 or bool(days[number].end_date) is runs:
                scopes[number].append(time)
    for number, hours in own.items():
        scopes[number] = with_own_hours(scopes[number], hours)
    starting = [any(_is_start(time) for time in scope) for scope in scopes]
    if not all(starting) and any(starting):
        given = {frozenset(_starts(scope)) for scope, has in zip(scopes, starting, strict=True) if has}
        if len(given) == 1:
            lender = starting.index(True)
            runs = bool(days[lender].end_date)
            scopes = [
                scopes[lender] if not has and bool(day.end_date) is runs else scope
                for day, scope, has in zip(days, scopes, starting, strict=True)
            ]
    return scopes


def with_own_hours(shared: list[Found], own: list[Found]) -> list[Found]:
    """Return the times of a day that has its own beside those of all days: 'Aanvang 20.00 uur, zondag 14.30 uur'.

    Its own start takes the place of the others', and of doors that open later.
    """
    begins = min(_starts(own), default=None)
    if begins is not None:
        shared = [
            time
            for time in shared
            if not _is_start(time) and not (time.value.best == "doors" and (time.value.of.start_time or "") >= begins)
        ]
    return sorted([*shared, *own], key=lambda time: time.start)


def weekday_beside(time: Found, text: str, words: Temporal) -> int | None:
    """Return the weekday that a time is said to be of, Monday being 0: 'zondag van 11 tot 16 uur', '4pm Sunday'."""
    before, behind = _beside(words.weekdays, (*words.from_words, *words.at_words), words.on_words)
    match = before.search(text[max(0, time.start - BESIDE) : time.start]) or behind.match(
        text, time.end, time.end + BESIDE
    )
    if match is None:
        return None
    name = match["day"].casefold()
    return next(number for number, names in enumerate(words.weekdays) if name in names)


def as_hours(time: Found, also: bool) -> Found:
    """Return a range as hours of the event, which the weekday beside it makes likely; a single time as it is.

    `also` tells whether it stands behind the hour of another day in a line, so that it is when the event begins too.
    """
    if not (time.value.of.start_time and time.value.of.end_time):
        begins = also and time.value.best == "other_time"
        return replace(time, value=Purpose(time.value.of, (("start", LIKELY),))) if begins else time
    chance = max(LIKELY, time.value.chance("span"))
    return replace(time, value=Purpose(time.value.of, (("span", chance),)))


@lru_cache(maxsize=8)
def _beside(
    weekdays: Iterable[Iterable[str]], leads: Iterable[str], on_words: Iterable[str]
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a weekday in front of a time and behind it."""
    day = rf"(?P<day>{any_of(name for names in weekdays for name in names)})"
    lead, on = any_of(leads), any_of(on_words)
    return (
        re.compile(rf"(?<!\w){day}s?\.?[ ,:(]{{1,3}}(?:(?:{lead}) )?\Z", re.I),
        re.compile(rf" (?:(?:{on}) )?{day}s?(?!\w|\.? \d)", re.I),
    )


def columns(days: list[Day], times: list[Found], text: str) -> bool:
    """Tell whether days stand below each other, and behind all of them as many times, likewise."""
    if len(times) != len(days):
        return False
    places = sorted((day.places[0] for day in days), key=lambda place: place.start)
    in_order = [day.places[0] for day in days] == places and places[-1].end <= times[0].start
    return in_order and all(
        text.find("\n", one.end, other.start) >= 0 for column in (places, times) for one, other in pairwise(column)
    )


def _owners(time: Found, marks: list[tuple[int, int]], starts: list[int], text: str) -> set[int]:
    """Return the numbers of the days that a time belongs to; `starts` tells where all times stand."""
    ahead = bisect_left(marks, (time.start,))  # marks in front of the time
    if not ahead or text.find("\n", marks[ahead - 1][0], time.start) >= 0:
        behind = bisect_left(marks, (time.end,))
        if behind < len(marks) and text.find("\n", time.end, marks[behind][0]) < 0:
            return {marks[behind][1]}
    if not ahead:
        return {marks[0][1]}
    last, number = marks[ahead - 1]
    owners = {number}
    heading = marks[ahead - 1]
    for place, number in reversed(marks[max(0, ahead - 1 - MOST_TOGETHER) : ahead - 1]):
        if last - place > TOGETHER or bisect_right(starts, place) < bisect_left(starts, last):
            break
        if text.find("\n", place, last) >= 0 and _named_above(heading[1], marks, place, text):
            break  # '5 en 6 mei', and below it 'Vrijdag 5 mei' with its timetable
        owners.add(number)
        last = place
    return owners


def _named_above(number: int, marks: list[tuple[int, int]], at: int, text: str) -> bool:
    """Tell whether the line of a place above a heading names the heading's day among others."""
    first, last = _row(at, text), text.find("\n", at)
    above = {other for place, other in marks if first <= place < last}
    return len(above) > 1 and number in above


def _is_start(time: Found) -> bool:
    return time.value.best in {"start", "span"}


def _starts(scope: list[Found]) -> list[str]:
    return [time.value.of.start_time for time in scope if _is_start(time)]


def session(
    day: Day | None, times: list[Found], zone: Value | None, ahead: tuple[int, Evidence] | None
) -> dict[str, Any]:
    """Return the session of a day, or of a text that names hours only; doors may open so many minutes `ahead`."""
    hours = with_doors(hours_of(times, runs=day is not None and day.end_date is not None), ahead)
    return {
        "start_date": _dated(day, day.start_date) if day else None,
        "end_date": _dated(day, day.end_date) if day and day.end_date else None,
        "doors": _leaf(hours.doors),
        "start": _leaf(hours.start),
        "end": _leaf(hours.end),
        "timezone": zone,
    }


def _dated(day: Day, value: str | None) -> Value:
    evidence = tuple(
        Evidence(f.start, f.end, f.certainty, day.chance * f.confidence if not at else f.confidence)
        for at, f in enumerate(day.places)
    )
    return Value(value, evidence)


def _leaf(chosen: Chosen | None) -> Value | None:
    return Value(chosen.value, chosen.evidence) if chosen else None


def time_zone(material: Material) -> Value | None:
    """Return the zone that the text names, else the caller's; several zones for one time are those of one time."""
    named = material.of("timezone")
    if named:
        return Value(named[0].value, (Evidence(named[0].start, named[0].end, "stated", 0.9),))
    chosen = material.context.options.timezone
    return Value(chosen, (Evidence(0, 0, "inferred", 0.8),)) if chosen else None
