"""The words that a date or a time has to itself: those between its neighbours, and those of its value elsewhere."""

import re
from collections.abc import Sequence

from announce_parse.document import Document, Found, Line
from announce_parse.recognise.purposes.cues import classes_in
from announce_parse.values import DateValue, TimeValue

_REACH = 70  # characters of a clause on either side
_WRAPPED = 14  # characters that may stand before an expression whose clause began on the line before
_STOP_BEFORE = re.compile(r"\A(?:.*(?:(?<!\bca)(?<!\bapprox)(?<!\benv)\.|[;!?(|•])\s|.*[;(|])", re.DOTALL)
_STOP_AFTER = re.compile(r"[;(|!?•]|[,.]\s")
_EDGES = "\t |:-–—•*/.,"
_TELLING = frozenset(
    {"doors", "start", "end", "pause", "drinks", "deadline", "opening_hours", "until", "past", "published"}
)
_BULLET = 3  # characters that may stand before the time of a line in a timetable
_WEAK = frozenset({"content", "welcome", "since"})  # such words stand with other cues, which tell more
_STEPS = (15, 30, 60, 120)  # minutes


def clause_features(document: Document, found: Sequence[Found], lines: Sequence[Line], code: str) -> list[list[str]]:
    """Return for each date and time the cues of its own clause, and of the other places of the same value."""
    clauses = [_clause(document, found, lines, index) for index in range(len(found))]
    every = [(classes_in(code, before), classes_in(code, after)) for before, after in clauses]
    cues = [tuple(tuple(name for name in side if name not in _WEAK) for side in sides) for sides in every]
    of_value: dict[str, set[str]] = {}
    for item, (before, after) in zip(found, cues, strict=True):
        near = (before[-1:] if before else ()) + (after[:1] if after else ())
        of_value.setdefault(_key(item), set()).update(name for name in near if name in _TELLING)
    minutes = sorted(
        {_minutes(f.value.start_time) for f in found if isinstance(f.value, TimeValue) and f.value.start_time}
    )
    ends = {f.value.end_time for f in found if isinstance(f.value, TimeValue) and f.value.start_time}
    ranges = {
        (f.value.start_time, f.value.end_time)
        for f in found
        if isinstance(f.value, TimeValue) and f.value.start_time and f.value.end_time
    }
    result = []
    for index, item in enumerate(found):
        kind = item.kind
        before, after = cues[index]
        own = [f"{kind}:own_before={name}" for name in every[index][0]]
        own += [f"{kind}:own_after={name}" for name in every[index][1]]
        if before:
            own.append(f"{kind}:nearest_before={before[-1]}")
        if after:
            own.append(f"{kind}:nearest_after={after[0]}")
            if not before and len(document.text[lines[index].start : item.start].strip(_EDGES)) <= _BULLET:
                own.append(f"{kind}:opens={after[0]}")
        own.append(f"{kind}:clause={before[-1] if before else '-'},{after[0] if after else '-'}")
        elsewhere = of_value[_key(item)] - {*before[-1:], *after[:1]}
        own += [f"{kind}:value_cue={name}" for name in sorted(elsewhere)]
        own += _around(document, item, lines[index], code)
        nearest = [_nearest(*cues[at]) if 0 <= at < len(cues) else "-" for at in (index - 1, index, index + 1)]
        own += [f"{kind}:cues={nearest[0]},{nearest[1]}", f"{kind}:cues_next={nearest[1]},{nearest[2]}"]
        own.append(f"{kind}:cue_of_previous={nearest[0]}")
        if isinstance(item.value, TimeValue) and item.value.start_time:
            own += _steps(item.value.start_time, minutes)
            own.append(f"time:ends_another={item.value.start_time in ends}")
            own += _within(item.value, ranges)
        result.append(own)
    return result


def _nearest(before: Sequence[str], after: Sequence[str]) -> str:
    """Return the nearest cue of a clause, that before the expression first."""
    return before[-1] if before else after[0] if after else "-"


def _within(value: TimeValue, ranges: set[tuple[str, str]]) -> list[str]:
    """Return how a time lies in the ranges that stand elsewhere."""
    others = ranges - {(value.start_time, value.end_time)}
    own = [f"time:begins_another={any(first == value.start_time for first, _ in others)}"]
    own.append(f"time:inside_another={any(first < str(value.start_time) < last for first, last in others)}")
    if value.start_time and value.end_time:
        own.append(
            f"time:holds_others={any(value.start_time <= first < last <= value.end_time for first, last in others)}"
        )
    return own


def _key(item: Found) -> str:
    value: DateValue | TimeValue = item.value
    return f"{value.start_date}" if isinstance(value, DateValue) else f"{value.start_time or value.end_time}"


def _clause(document: Document, found: Sequence[Found], lines: Sequence[Line], index: int) -> tuple[str, str]:
    """Return the text before and behind an expression that belongs to no other, and to the same sentence."""
    item, line = found[index], lines[index]
    begin = line.start
    if item.start - line.start <= _WRAPPED and line.number and _goes_on(document.lines[line.number - 1]):
        begin = document.lines[line.number - 1].start
    if index and found[index - 1].end > begin:
        begin = found[index - 1].end
    stop = line.end
    if index + 1 < len(found) and found[index + 1].start < stop:
        stop = found[index + 1].start
    before = document.text[max(begin, item.start - _REACH) : item.start]
    cut = _STOP_BEFORE.match(before)
    before = before[cut.end() :] if cut else before
    after = document.text[item.end : max(item.end, min(stop, item.end + _REACH))]
    lead = re.match(r"[\s\-–—:|/,.)]{0,6}", after)
    offset = lead.end() if lead else 0
    cut = _STOP_AFTER.search(after, offset)
    return before.casefold(), (after[: cut.start()] if cut else after).casefold()


def _goes_on(line: Line) -> bool:
    """Tell whether a line seems to go on in the next: it is long enough, and no sentence ends with it."""
    text = line.text.rstrip()
    return len(text) > 25 and text[-1] not in ".!?:;" and line.role == "text"


def _around(document: Document, item: Found, line: Line, code: str) -> list[str]:
    """Return the cues of the neighbouring lines where an expression has its line for itself."""
    lead = document.text[line.start : item.start].strip(_EDGES)
    rest = document.text[item.end : line.end].strip(_EDGES)
    own = []
    if len(lead) <= 3:
        above = _neighbour(document.lines, line.number, -1)
        own += [f"{item.kind}:line_above={name}" for name in classes_in(code, above)]
        if len(rest) <= 3:
            below = _neighbour(document.lines, line.number, 1)
            own.append(f"{item.kind}:alone")
            own += [f"{item.kind}:line_below={name}" for name in classes_in(code, below)]
            own += [f"{item.kind}:alone_above={name}" for name in classes_in(code, above)]
    return own


def _neighbour(lines: Sequence[Line], number: int, step: int) -> str:
    """Return the nearest line that is not blank, at most three away, in lower case."""
    for distance in range(1, 4):
        at = number + step * distance
        if not 0 <= at < len(lines):
            return ""
        text = lines[at].text.strip()
        if text:
            return (text[-_REACH:] if step < 0 else text[:_REACH]).casefold()
    return ""


def _steps(value: str, minutes: Sequence[int]) -> list[str]:
    """Return how long before the next time, and how long behind the time before, a time lies."""
    own = _minutes(value)
    later = next((other - own for other in minutes if other > own), None)
    earlier = next((own - other for other in reversed(minutes) if other < own), None)
    return [f"time:to_next={_step(later)}", f"time:from_previous={_step(earlier)}"]


def _step(distance: int | None) -> str:
    if distance is None:
        return "none"
    return next((str(limit) for limit in _STEPS if distance <= limit), "more")


def _minutes(value: str) -> int:
    return int(value[:2]) * 60 + int(value[3:5])
