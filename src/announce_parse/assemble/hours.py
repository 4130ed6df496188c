"""The hours of a session: when the doors open, when it begins, when it ends."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from announce_parse.assemble.days import agreed
from announce_parse.assemble.spoken_hours import later
from announce_parse.document import Evidence, Found

LEAST = 0.3  # a time counts from here on
SURE = 0.5
LUNCH = ("11:30", "14:30")  # hours around noon: what ends and begins again within them has only paused
SOON = 60  # minutes at most between the beginning of its hours and the start that is told besides
BESIDE = 25  # characters at most between those hours and that start
MORNING = "06:00"  # an event that begins late may end by then
NIGHT = ("18:00", "12:00")  # one that begins from then on may, by an hour alone, end before noon ('terug om 9 uur')
ENDS = ("end", "last", "span")
OPENING = 90  # minutes at most between doors and start, where both begin a range


@dataclass(frozen=True, slots=True)
class Chosen:
    """A value with its evidence, best first, and the probability that it is right."""

    value: str
    evidence: tuple[Evidence, ...]
    chance: float


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of one session."""

    doors: Chosen | None = None
    start: Chosen | None = None
    end: Chosen | None = None


def hours_of(times: list[Found], *, runs: bool = False) -> Hours:
    """Return the likeliest hours of a session from the purposes of its times; `runs` tells that it lasts for days."""
    start = best(times, ("start", "span"), "start_time")
    doors = best([t for t in times if start is None or not is_open_all_day(t, start)], ("doors",), "start_time")
    end = ending(times if runs or start is None else [in_time(t, start) for t in times], start)
    if doors and start and doors.value >= start.value:
        later = best([t for t in times if (t.value.of.start_time or "") > doors.value], ("start", "span"), "start_time")
        keeps = doors.chance > start.chance and (later is not None or not within(times, start, doors))
        if doors.value == start.value:
            keeps = later is not None and opens(doors, later) and not said(times, start)
        doors, start = (doors, later) if keeps else (None, start)
    if start and not doors:
        doors, start = opened_until(times, start, end)
    opened = before_start(times, start) if start and not doors else None
    if opened:
        doors, start = opened
    return Hours(doors, start, end if end and (start is None or end.value != start.value) else None)


def is_open_all_day(time: Found, start: Chosen) -> bool:
    """Tell whether hours are those of a house, which begin long before the event and go on behind its start: '9-17'."""
    first, last = time.value.of.start_time, time.value.of.end_time
    return bool(first and last) and last > start.value and _between(first, start.value) > OPENING


def opens(doors: Chosen, start: Chosen) -> bool:
    """Tell whether doors may open at one time for a start at another."""
    return doors.chance >= SURE and minutes(start) - minutes(doors) <= OPENING


def said(times: list[Found], start: Chosen) -> bool:
    """Tell whether a time alone, no range, is said to be the start."""
    return any(t.value.of.start_time == start.value and t.value.chance("start") >= SURE for t in times)


def within(times: list[Found], start: Chosen, doors: Chosen) -> bool:
    """Tell whether hours that begin with the start go on behind what seems the doors: '14-18 uur' and '16 uur'."""
    spans = (time for time in times if time.value.of.start_time == start.value and time.value.chance("span") >= SURE)
    return any((time.value.of.end_time or "") > doors.value for time in spans)


def opened_until(times: list[Found], start: Chosen, end: Chosen | None) -> tuple[Chosen | None, Chosen]:
    """Return doors and start where doors are open from the beginning of the event's hours up to its start.

    'Tuesday 19.30-22.00' with 'walk-in from 19.30 to 20.00'.
    """
    closes = end.value if end else ""
    for time in times:
        first, last = time.value.of.start_time, time.value.of.end_time
        walk_in = time.value.chance("doors") >= LEAST and first == start.value and last is not None
        if walk_in and first < last < closes and _between(first, last) <= OPENING:
            doors, begins = best([time], ("doors",), "start_time"), best([time], ("doors",), "end_time")
            if doors and begins:
                return doors, begins
    return None, start


def before_start(times: list[Found], start: Chosen) -> tuple[Chosen, Chosen] | None:
    """Return doors and start where hours are told that begin earlier than the event: '19-21 uur (start 19.30)'."""
    for hours, time in pairwise(sorted(times, key=lambda t: t.start)):
        first, last, said_start = hours.value.of.start_time, hours.value.of.end_time, time.value.of.start_time
        if time.value.of.end_time or not (first and last and said_start) or not first < said_start < last:
            continue
        begins = best([time], ("start",), "start_time", SURE)
        opens_at = best([hours], ("span", "start", "doors"), "start_time")
        close = time.start - hours.end <= BESIDE and start.value in (first, said_start)
        if begins and opens_at and close and minutes(begins) - minutes(opens_at) <= SOON:
            return opens_at, begins
    return None


def ending(times: list[Found], start: Chosen | None) -> Chosen | None:
    """Return when the event ends: the end of the hours that hold its start, else the likeliest end.

    A range whose beginning seems to be the end, as of closing drinks, ends the event with its own end.
    """
    ranges = [t for t in times if t.value.of.end_time is not None]
    ends = best([t for t in times if t.value.of.end_time is None], ("end",), "start_time")
    lasts = best(ranges, ("last", "span", "end"), "end_time")
    candidates = [c for c in (ends, lasts) if c is not None and (start is None or c.value != start.value)]
    likeliest = max(candidates, key=lambda c: c.chance) if candidates else None
    if start is None:
        return likeliest
    own = best([t for t in ranges if (t.value.of.start_time or "") == start.value], ("span",), "end_time")
    own = after_lunch(own, ranges)
    around = best([t for t in ranges if (t.value.of.start_time or "") < start.value], ("span",), "end_time", SURE)
    if own is None and around is not None and around.value > start.value:
        own = around
    if own is None or (likeliest is not None and own.chance < SURE and likeliest.chance > own.chance):
        return likeliest
    closing = [t for t in ranges if t.value.of.start_time in (own.value, None) and t.value.of.end_time > own.value]
    return best(closing, ("last", "end"), "end_time", SURE) or own


def in_time(time: Found, start: Chosen) -> Found:
    """Return an hour that may end what begins at another: what ends by then is not of the event, or said by halves.

    'Von halb acht bis gegen zehn' ends at 22.00; office hours up to 17.00 end nothing that begins at 19.00. Up to the
    morning an event may go on.
    """
    value = time.value.of
    last = value.end_time or value.start_time or ""
    if not MORNING <= last < start.value or (value.end_time and value.start_time == start.value):
        return time
    told = value.end_time is None and time.value.best == "end"
    if told and not any(map(str.isdigit, time.text)):
        return replace(time, value=replace(time.value, of=replace(value, start_time=later(last))))
    if told and NIGHT[0] <= start.value and last < NIGHT[1]:
        return time
    kept = tuple((purpose, chance) for purpose, chance in time.value.chances if purpose not in ENDS)
    return replace(time, value=replace(time.value, chances=kept))


def after_lunch(end: Chosen | None, ranges: list[Found]) -> Chosen | None:
    """Return the end of the hours that go on after a pause at noon: '9.00–12.00 en 13.00–16.00'."""
    if end is None or not LUNCH[0] <= end.value <= LUNCH[1]:
        return end
    rest = [t for t in ranges if end.value <= (t.value.of.start_time or "") <= LUNCH[1] < t.value.of.end_time]
    return best(rest, ("span",), "end_time", SURE) or end


def minutes(chosen: Chosen) -> int:
    """Return the minutes since midnight."""
    return int(chosen.value[:2]) * 60 + int(chosen.value[3:])


def _between(first: str, last: str) -> int:
    """Return the minutes from one hour to another of the same day."""
    return int(last[:2]) * 60 + int(last[3:]) - int(first[:2]) * 60 - int(first[3:])


def best(times: Iterable[Found], purposes: tuple[str, ...], side: str, least: float = LEAST) -> Chosen | None:
    """Return the value of `side` ("start_time" or "end_time") likeliest to have one of the purposes."""
    by_value: dict[str, list[tuple[float, Found]]] = {}
    for time in times:
        value = getattr(time.value.of, side)
        chance = time.value.chance(*purposes)
        if value is not None and chance > 0.1:
            by_value.setdefault(value, []).append((chance, time))
    if not by_value:
        return None
    value = max(by_value, key=lambda v: agreed(chance for chance, _ in by_value[v]))
    support = sorted(by_value[value], key=lambda pair: -pair[0])
    chance = agreed(chance for chance, _ in support)
    if chance < least:
        return None
    evidence = tuple(Evidence(t.start, t.end, "stated", c) for c, t in support)
    return Chosen(value, (replace(evidence[0], confidence=chance), *evidence[1:]), chance)
