"""Lists of what comes another time: 'Upcoming talks:' above lines with days, 'Weitere Vorträge'.

No day in such a list is the event's, and nobody in it takes part. Further dates may be more showings of the same.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Found, Line
from announce_parse.languages.alternation import any_of

_MOST = 12  # lines of such a list
_WORDS = 6  # behind the words that such a heading begins with, at most
_OPENING = 6  # characters of a line in which its day begins
_ITEM = re.compile(r"\s{0,6}[-–•*·]\s|\D{0,60}\d")


def later_lists(text: str, lines: Sequence[Line], days: Sequence[Found], code: str) -> list[tuple[int, int]]:
    """Return where such lists stand below the line that holds the first of the `days`, each with its heading.

    A list that names a day again which stands above it is the event's own ('Op 14 en 15 oktober … | Agenda | 14 okt').
    """
    heading, first = _heading(code), days[0].start
    if not heading.search(text, first):
        return []
    found: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        told = heading.match(text, line.start) if line.start > first else None
        if told is None or (found and line.start < found[-1][1]):
            continue
        items = lines[at + 1 : at + 1 + _MOST]
        end = _end(items)
        dated = told["calendar"] is None or _are_dated(items, end, days)
        if end and dated and not _is_own(days, line.start, end):
            found.append((line.start, end))
    return found


def _are_dated(items: Sequence[Line], end: int, days: Sequence[Found]) -> bool:
    """Tell whether each item of a list begins with its day, which no agenda of a meeting has."""
    starts = [day.start for day in days]
    lines = [item for item in items if item.end <= end and item.text.strip()]
    return all(bisect_left(starts, line.start) < bisect_right(starts, line.start + _OPENING) for line in lines)


def _is_own(days: Sequence[Found], start: int, end: int) -> bool:
    """Tell whether a list names a day that stands above it too."""
    above = {day.value.start_date for day in days if day.start < start}
    return any(start <= day.start < end and day.value.start_date in above for day in days)


def is_in_list(lists: Sequence[tuple[int, int]], at: int) -> bool:
    """Tell whether a character stands in one of such lists, which are in order and apart."""
    before = bisect_right(lists, at, key=lambda place: place[0])
    return before > 0 and at < lists[before - 1][1]


def _end(lines: Sequence[Line]) -> int:
    """Return where the list ends whose first line these begin with, 0 where that is no item of one."""
    end, gap = 0, True
    for line in lines:
        if not line.text.strip():
            gap = True
        elif not gap or _ITEM.match(line.text):
            end, gap = line.end, False
        else:
            break
    return end


@lru_cache(maxsize=8)
def _heading(code: str) -> re.Pattern[str]:
    pack = languages.load(code)
    words, calendars = any_of(pack.purposes.later_lists), any_of(pack.purposes.calendars)
    other = rf"(?:{words})(?:[ ][^\W\d]{{1,20}}){{0,{_WORDS}}}"
    return re.compile(
        rf"^[#*_ \t]{{0,6}}(?:{other}|(?P<calendar>{calendars}))\s?[:*_ \t]{{0,6}}$",
        re.I | re.M,
    )
