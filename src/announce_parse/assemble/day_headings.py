"""The beginning of each day of a programme whose days are headings: 'Friday 5 May', and below it '7 pm Parade'."""

import re
from bisect import bisect_left
from dataclasses import replace

from announce_parse.assemble.days import Day
from announce_parse.document import Found
from announce_parse.values import Purpose

LIKELY = 0.6  # that a day begins with the first line below its heading
_BELOW = re.compile(r"[ \t]{0,4}:?[ \t]{0,4}\r?\n\s{0,6}(?:[•*–-]\s{0,2})?")


def with_beginnings(times: list[Found], days: list[Day], text: str) -> list[Found]:
    """Return the times; those with which the programme of each of several days begins are when that day begins.

    Not where one day has no such line. Behind an hour at which the doors open it begins with the next one of its day.
    """
    if len(days) < 2:
        return times
    starts = [time.start for time in times]
    first: dict[int, Found] = {}
    for day in days:
        at = next((at for place in day.places if (at := _below(place, times, starts, text)) is not None), None)
        if at is None or times[at].value.of.end_time:
            return times
        if times[at].value.best == "doors":
            at = _next_line(at, times, text)
        if at is not None and times[at].value.best != "start":
            first[at] = replace(times[at], value=Purpose(times[at].value.of, (("start", LIKELY),)))
    return [first.get(at, time) for at, time in enumerate(times)]


def _next_line(at: int, times: list[Found], text: str) -> int | None:
    """Return the number of the later time that begins the line below that of a time, none where it has an end."""
    behind = times[at + 1] if at + 1 < len(times) else None
    if behind is None or behind.value.of.end_time or not behind.value.of.start_time:
        return None
    lines = text[times[at].end : behind.start].split("\n")
    later = behind.value.of.start_time > (times[at].value.of.start_time or "~")
    return at + 1 if later and len(lines) == 2 and not lines[1].strip(" \t•*–-") else None


def _below(place: Found, times: list[Found], starts: list[int], text: str) -> int | None:
    """Return the number of the time that begins the line below a day, which has its line for itself."""
    if text[text.rfind("\n", 0, place.start) + 1 : place.start].strip(" \t*•#"):
        return None
    at = bisect_left(starts, place.end)
    below = _BELOW.match(text, place.end)
    return at if below and at < len(times) and times[at].start == below.end() else None
