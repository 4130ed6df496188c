"""Lists of events: the programme of a month, a newsletter, a table of dates."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from announce_parse import languages
from announce_parse.checks.claims import dates_in, sessions_of, text_of
from announce_parse.document import Document, Draft, Found, Line
from announce_parse.options import Context
from announce_parse.values import TimeValue

LISTED = 3  # entries that make a list, where each has an hour and is an event of its own
_MIXED = 2  # days of a list in the record that mix its events
_SHORT = 120  # characters of a line that may be an entry's name, or tell its day
_COMPOUND = 4  # letters of a kind of event that may end a longer word
_WORD = re.compile(r"[^\W\d_]{3,}")
_ANY_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that tells a day, and what may be the name of its event.

    Attributes:
        day: the date.
        names: the line in front of it, its own words in front of the day and behind it, the line that follows; ""
            where there is none.
    """

    day: Found
    names: tuple[str, ...]


def listed(document: Document, draft: Draft, found: list[Found], context: Context) -> list[Found]:
    """Return the days of events that a text lists: each has an hour and a name of its own, and they are days apart.

    Either the names are of different kinds ('concert', 'lezing'), or the first line says that it is a list. Lists whose
    days the record does not mix, as in a column beside the text, do no harm and do not count.
    """
    taken = {text_of(session.get("start_date")) for session in sessions_of(draft)}
    if len(taken) < _MIXED:
        return []
    rows = list(_entries(document, found))
    own = [entry for entry in rows if entry.day.value.start_date in taken]
    code = context.pack.code
    if any(len(set(filter(None, (_kind(name, code) for name in names)))) >= LISTED for names in _columns(own)):
        return _apart(own)
    headed = len(own) >= _MIXED and _is_headed(document, code)
    if headed and any(len(set(_named(names))) >= LISTED for names in _columns(rows)):
        return _apart(rows)
    return []


def _entries(document: Document, found: list[Found]) -> Iterator[Entry]:
    """Yield short lines with one day that have an hour beside it or in the line that follows."""
    lines = [line for line in document.lines if line.text.strip()]
    starts = [line.start for line in lines]
    days = _by_line(dates_in(found), starts)
    times = _by_line((f for f in found if f.kind == "time" and isinstance(f.value, TimeValue)), starts)
    for number, items in sorted(days.items()):
        line = lines[number]
        near = times.get(number) or (number + 1 not in days and times.get(number + 1))
        if len(items) > 1 or not near or len(line.text) > _SHORT or line.role == "noise":
            continue
        day = items[0]
        before, after = line.text[: day.start - line.start], line.text[day.end - line.start :]
        around = [
            "" if at in days or not 0 <= at < len(lines) else _short(lines[at]) for at in (number - 1, number + 1)
        ]
        yield Entry(day, (around[0], before, after, around[1]))


def _by_line(items: Iterable[Found], starts: list[int]) -> dict[int, list[Found]]:
    """Return what was found by the number of its line."""
    by_line: dict[int, list[Found]] = {}
    for item in items:
        number = bisect_right(starts, item.start) - 1
        if number >= 0:
            by_line.setdefault(number, []).append(item)
    return by_line


def _short(line: Line) -> str:
    return line.text if len(line.text) <= _SHORT else ""


def _columns(rows: list[Entry]) -> Iterator[tuple[str, ...]]:
    """Yield the names of all entries that stand at the same place: in the line in front of each, and so on."""
    yield from zip(*(entry.names for entry in rows), strict=True)


def _named(names: Iterable[str]) -> Iterator[str]:
    """Yield the names, as words in lower case, that hold any."""
    for name in names:
        words = " ".join(_WORD.findall(name.casefold())[:LISTED])
        if words:
            yield words


def _apart(rows: Iterable[Entry]) -> list[Found]:
    """Return the days of the entries; none where they are too few, or a run of days, as those of a festival are."""
    days = [entry.day for entry in rows]
    told = sorted({day.value.start_date.replace("XXXX", "2000") for day in days})
    gaps = [(date.fromisoformat(last) - date.fromisoformat(first)).days for first, last in pairwise(told)]
    return days if len(told) >= LISTED and sum(gap > 1 for gap in gaps) * 2 > len(gaps) else []


def _kind(name: str, code: str) -> str | None:
    """Return the first word of a name that tells the kind of event, as part of a longer one as well ('kaartavond')."""
    kinds = _kinds(code)
    return next(
        (word for word in _WORD.findall(name.casefold()) if word in kinds or word.endswith(_compounds(code))), None
    )


@lru_cache(maxsize=8)
def _kinds(code: str) -> frozenset[str]:
    return frozenset(languages.load(code).blocks.cues.genre)


@lru_cache(maxsize=8)
def _compounds(code: str) -> tuple[str, ...]:
    return tuple(sorted(kind for kind in _kinds(code) if len(kind) >= _COMPOUND and kind.isalpha()))


def _is_headed(document: Document, code: str) -> bool:
    """Tell whether the first line says that events are listed."""
    first = next((line.text for line in document.lines if line.text.strip()), "")
    words = _spaced(first[:_SHORT])
    return any(_spaced(head) in words for head in languages.load(code).reports.lists)


def _spaced(text: str) -> str:
    """Return the words of a text in lower case, each between spaces."""
    return f" {' '.join(_ANY_WORD.findall(text.casefold()))} "
