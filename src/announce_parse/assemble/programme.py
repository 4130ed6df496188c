"""The timetable: lines that begin with a time, together, and the items of timetables of other forms."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any

from announce_parse.assemble.material import Material
from announce_parse.document import Document, Evidence, Found, Line, Value
from announce_parse.values import TimeValue

LEAST_LINES = 2
GAP = 12  # lines between two items of one timetable at most
_LEAD = re.compile(r"[\s\-–—•*·▪>|(\[]{0,24}(?:(?:van|vanaf|om|from|at|von|ab|um|de|à)\s)?", re.IGNORECASE)
_TITLE = re.compile(r"^[\s:|\-–—•·,.)\]]+|[\s|]+$")


@dataclass(frozen=True, slots=True)
class TimedLine:
    """A line that begins with a time."""

    line: Line
    time: Found


def programme(material: Material) -> dict[str, Any]:
    """Return the items of the event's timetable, where there is one."""
    document = material.document
    runs = [run for run in runs_of(timed_lines(document, material.of("time"))) if len(run) >= LEAST_LINES]
    items = {
        entry.time.start: item(entry.time.value, entry.time, title(entry, document)) for run in runs for entry in run
    }
    for found in material.of("item"):
        if found.start not in items and (found.value.sure or _kind_at(found.start, material) == "programme"):
            items[found.start] = item(found.value.time, found, _label(found, document))
    return {"programme": [items[start] for start in sorted(items)][: material.context.options.limits.values]}


def _kind_at(start: int, material: Material) -> str:
    """Return the kind of the block of a place."""
    at = bisect_right(material.blocks, start, key=lambda block: block.start) - 1
    return material.blocks[at].kind if at >= 0 else ""


def _label(found: Found, document: Document) -> Value | None:
    """Return what is then."""
    if found.value.label is None:
        return None
    start, end = found.value.label
    return Value(document.text[start:end], (Evidence(start, end, "stated", 0.85),))


def timed_lines(document: Document, times: list[Found]) -> list[TimedLine]:
    """Return the lines that begin with a time, in order."""
    result: list[TimedLine] = []
    at = 0
    for time in times:
        while at + 1 < len(document.lines) and document.lines[at + 1].start <= time.start:
            at += 1
        line = document.lines[at]
        if _LEAD.fullmatch(document.text[line.start : time.start]) and (not result or result[-1].line is not line):
            result.append(TimedLine(line, time))
    return result


def runs_of(lines: list[TimedLine]) -> list[list[TimedLine]]:
    """Return the timed lines in runs that belong together."""
    runs: list[list[TimedLine]] = []
    for entry in lines:
        if runs and entry.line.number - runs[-1][-1].line.number <= GAP:
            runs[-1].append(entry)
        else:
            runs.append([entry])
    return runs


def item(time: TimeValue, place: Found, told: Value | None) -> dict[str, Any]:
    """Return an item of the programme: its times, at the place of the first, and what is told to be then."""
    evidence = (Evidence(place.start, place.end, "stated", 0.85),)
    return {
        "start": Value(time.start_time, evidence) if time.start_time else None,
        "end": Value(time.end_time, evidence) if time.end_time else None,
        "title": told,
    }


def title(entry: TimedLine, document: Document) -> Value | None:
    """Return what stands behind the time, without the marks that part them."""
    rest = document.text[entry.time.end : entry.line.end]
    stripped = _TITLE.sub("", rest)
    if not stripped:
        return None
    start = entry.time.end + rest.index(stripped)
    return Value(stripped, (Evidence(start, start + len(stripped), "stated", 0.85),))
