"""Sessions: the event's dates, each with its doors, start and end."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from announce_parse.assemble.material import Material
from announce_parse.document import Evidence, Found, Value
from announce_parse.values import DateValue, TimeValue

SURE = 0.5  # from here on a date is a session's
LEAST = 0.2  # the likeliest date counts from here on where none is sure
TIME_LEAST = 0.3
PLACEHOLDER = "00:00"  # what calendars print for a time that nobody filled in


@dataclass(frozen=True, slots=True)
class Chosen:
    """A value with its evidence, best first, and the probability that it is right."""

    value: str
    evidence: tuple[Evidence, ...]
    chance: float


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or a run of days, on which the event is held, with the places that name it."""

    start_date: str
    end_date: str | None
    places: tuple[Found, ...]
    chance: float


def sessions(material: Material) -> dict[str, Any]:
    """Return the record's sessions."""
    found = material.of("purpose")
    days = days_of([f for f in found if isinstance(f.value.of, DateValue)])
    times = [f for f in found if isinstance(f.value.of, TimeValue) and f.value.of.start_time != PLACEHOLDER]
    scopes = scoped(days, times, material.document.text)
    drafts = [draft for day, own in zip(days, scopes, strict=True) for draft in session(day, own, material)]
    return {"sessions": drafts[: material.context.options.limits.values]}


def days_of(dates: list[Found]) -> list[Day]:
    """Return the event's days, in the order of their dates."""
    chances = {f: f.value.chance("session") for f in dates}
    sure = [f for f in dates if chances[f] >= SURE]
    if not sure and dates:
        likeliest = max(dates, key=lambda f: chances[f])
        sure = [likeliest] if chances[likeliest] >= LEAST else []
    groups: dict[tuple[str, str | None], list[Found]] = {}
    for item in sure:
        groups.setdefault(_key(item, sure), []).append(item)
    days = [Day(key[0], key[1], tuple(items), _agreed(chances[f] for f in items)) for key, items in groups.items()]
    return sorted(without_overlaps(days), key=lambda day: day.start_date)


def _key(item: Found, others: list[Found]) -> tuple[str, str | None]:
    """Return start and end of a date; one without a year takes that of the same day elsewhere."""
    value: DateValue = item.value.of
    if value.start_date.startswith("XXXX"):
        for other in others:
            known: DateValue = other.value.of
            if not known.start_date.startswith("XXXX") and known.start_date[4:] == value.start_date[4:]:
                return known.start_date, value.end_date and known.start_date[:4] + value.end_date[4:]
    return value.start_date, value.end_date


def without_overlaps(days: list[Day]) -> list[Day]:
    """Settle runs against the days within them: listed day by day, the days count; else the run."""
    runs = [day for day in days if day.end_date]
    singles = [day for day in days if not day.end_date]
    kept = []
    for run in runs:
        inside = [day for day in singles if run.start_date <= day.start_date <= (run.end_date or "")]
        if len({day.start_date for day in inside}) >= length(run):
            continue
        singles = [day for day in singles if day not in inside]
        places = run.places + tuple(place for day in inside for place in day.places)
        kept.append(replace(run, places=places))
    return kept + singles


def length(run: Day) -> int:
    """Return how many days a run has, at least two."""
    if run.start_date.startswith("XXXX") or not run.end_date:
        return 2
    return max(2, (date.fromisoformat(run.end_date) - date.fromisoformat(run.start_date)).days + 1)


def scoped(days: list[Day], times: list[Found], text: str) -> list[list[Found]]:
    """Return the times of each day: those of its line, else those that follow it before the next day.

    A time belongs to all days that stand together in front of it ('5 en 6 oktober, 20.00 uur'). Days without a time
    of their own share the times of the others where these agree.
    """
    if len(days) <= 1:
        return [times for _ in days]
    marks = sorted((place.start, number) for number, day in enumerate(days) for place in day.places)
    owners: dict[Found, set[int]] = {time: _owners(time, marks, times, text) for time in times}
    scopes = [[time for time in times if number in owners[time]] for number in range(len(days))]
    starting = [any(_is_start(time) for time in scope) for scope in scopes]
    if not all(starting) and any(starting):
        given = {frozenset(_starts(scope)) for scope, has in zip(scopes, starting, strict=True) if has}
        if len(given) == 1:
            lender = starting.index(True)
            scopes = [scope if has else scopes[lender] for scope, has in zip(scopes, starting, strict=True)]
    return scopes


def _owners(time: Found, marks: list[tuple[int, int]], times: list[Found], text: str) -> set[int]:
    """Return the numbers of the days that a time belongs to."""
    before = [mark for mark in marks if mark[0] < time.start]
    if not before or (text.find("\n", before[-1][0], time.start) >= 0):
        line_end = text.find("\n", time.end)
        behind = [m for m in marks if time.end <= m[0] < (line_end if line_end >= 0 else len(text))]
        if behind:
            return {behind[0][1]}
    if not before:
        return {marks[0][1]}
    owners = {before[-1][1]}
    last = before[-1][0]
    for place, number in reversed(before[:-1]):
        if last - place > 80 or any(place < other.start < last for other in times):
            break
        owners.add(number)
        last = place
    return owners


def _is_start(time: Found) -> bool:
    return time.value.best in {"start", "span"}


def _starts(scope: list[Found]) -> list[str]:
    return [time.value.of.start_time for time in scope if _is_start(time)]


def session(day: Day, times: list[Found], material: Material) -> list[dict[str, Any]]:
    """Return the sessions of one day: one, or one a showing."""
    zone = time_zone(material)
    dates = {
        "start_date": _dated(day, day.start_date),
        "end_date": _dated(day, day.end_date) if day.end_date else None,
    }
    doors = best(times, ("doors",), "start_time")
    start = best(times, ("start", "span"), "start_time")
    end = ending(times, start)
    if doors and start and doors.value >= start.value:
        doors = doors if doors.chance > start.chance and doors.value != start.value else None
        if doors is not None:
            start = best([t for t in times if t.value.of.start_time > doors.value], ("start", "span"), "start_time")
    clocks = {"doors": doors, "start": start, "end": end}
    return [{**dates, **{name: _leaf(chosen) for name, chosen in clocks.items()}, "timezone": zone}]


def ending(times: list[Found], start: Chosen | None) -> Chosen | None:
    """Return when the event ends: the end of the range that gave its start, else the likeliest end."""
    if start is not None:
        ranges = [t for t in times if t.value.of.start_time == start.value and t.value.of.end_time]
        spans = best(ranges, ("span",), "end_time")
        if spans is not None:
            return spans
    ends = best(times, ("end",), "start_time")
    lasts = best(times, ("last", "span"), "end_time")
    candidates = [c for c in (ends, lasts) if c is not None and (start is None or c.value != start.value)]
    return max(candidates, key=lambda c: c.chance) if candidates else None


def best(times: Iterable[Found], purposes: tuple[str, ...], side: str) -> Chosen | None:
    """Return the value of `side` ("start_time" or "end_time") likeliest to have one of the purposes."""
    by_value: dict[str, list[tuple[float, Found]]] = {}
    for time in times:
        value = getattr(time.value.of, side)
        chance = time.value.chance(*purposes)
        if value is not None and chance > 0.1:
            by_value.setdefault(value, []).append((chance, time))
    if not by_value:
        return None
    value = max(by_value, key=lambda v: _agreed(chance for chance, _ in by_value[v]))
    support = sorted(by_value[value], key=lambda pair: -pair[0])
    chance = _agreed(chance for chance, _ in support)
    if chance < TIME_LEAST:
        return None
    evidence = tuple(Evidence(t.start, t.end, "stated", c) for c, t in support)
    return Chosen(value, (replace(evidence[0], confidence=chance), *evidence[1:]), chance)


def _agreed(chances: Iterable[float]) -> float:
    """Return the probability that one of several places says so."""
    missed = 1.0
    for chance in chances:
        missed *= 1.0 - chance
    return 1.0 - missed


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
