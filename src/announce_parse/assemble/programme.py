"""The timetable: lines that begin with a time, together."""

import re
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
    """Return the timed lines of the event's timetable, where there is one."""
    lines = timed_lines(material.document, material.of("time"))
    runs = [run for run in runs_of(lines) if len(run) >= LEAST_LINES]
    items = [item(entry, material.document) for run in runs for entry in run]
    return {"programme": items[: material.context.options.limits.values]}


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


def item(entry: TimedLine, document: Document) -> dict[str, Any]:
    """Return a timed line as an item of the programme: its times, and the rest of the line as title."""
    time: TimeValue = entry.time.value
    evidence = (Evidence(entry.time.start, entry.time.end, "stated", 0.85),)
    return {
        "start": Value(time.start_time, evidence) if time.start_time else None,
        "end": Value(time.end_time, evidence) if time.end_time else None,
        "title": title(entry, document),
    }


def title(entry: TimedLine, document: Document) -> Value | None:
    """Return what stands behind the time, without the marks that part them."""
    rest = document.text[entry.time.end : entry.line.end]
    start = entry.time.end + len(rest) - len(_TITLE.sub("", rest, count=1).lstrip()) if rest.strip() else entry.line.end
    stripped = _TITLE.sub("", rest)
    if not stripped:
        return None
    start = entry.time.end + rest.index(stripped)
    return Value(stripped, (Evidence(start, start + len(stripped), "stated", 0.85),))
