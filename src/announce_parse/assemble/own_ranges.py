"""Hours from and to that each of several days has right behind it: 'Saturday 2 to 9 pm and Sunday 10 am to 6 pm'."""

from bisect import bisect_left
from dataclasses import replace

from announce_parse.assemble.days import Day
from announce_parse.document import Found
from announce_parse.values import Purpose

LIKELY = 0.5  # that such hours are those of their day
_BESIDE = 14  # characters between a day and its hours


def with_own_ranges(times: list[Found], days: list[Day], text: str) -> list[Found]:
    """Return the times; where each of several days has hours from and to behind it, these are when it is held."""
    if len(days) < 2:
        return times
    starts = [time.start for time in times]
    own: set[int] = set()
    for day in days:
        beside = [at for place in day.places if (at := _beside(place, times, starts, text)) is not None]
        if not beside:
            return times
        own.update(beside)
    return [_as_hours(time) if at in own else time for at, time in enumerate(times)]


def _beside(place: Found, times: list[Found], starts: list[int], text: str) -> int | None:
    """Return the number of the hours from and to right behind a day, in its line."""
    at = bisect_left(starts, place.end)
    if at == len(times) or times[at].start - place.end > _BESIDE or "\n" in text[place.end : times[at].start]:
        return None
    value = times[at].value.of
    return at if value.start_time and value.end_time else None


def _as_hours(time: Found) -> Found:
    if time.value.best in {"span", "start"}:
        return time
    chance = max(LIKELY, time.value.chance("span"))
    return replace(time, value=Purpose(time.value.of, (("span", chance),)))
