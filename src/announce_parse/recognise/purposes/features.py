"""What tells the purpose of a date or a time: the words around it, its line, its place among the others."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from datetime import date

from announce_parse.document import Document, Found, Line
from announce_parse.recognise.purposes.clauses import clause_features
from announce_parse.recognise.purposes.cues import class_of, classes_in
from announce_parse.recognise.purposes.deadlines import is_deadline, says_until
from announce_parse.values import DateValue, TimeValue

_WORD = re.compile(r"[^\W_]+(?:[-/.'’][^\W_]+){0,3}|[:|?!•–—-]")
_NEAR = 4  # words on either side that count one by one
_FAR = 90  # characters on either side that count for cues
_LONG_TABLE = 5  # lines to both sides by which the size of a timetable is told
_SHORT = 70  # characters of a line that is no running text
_BESIDE = 5  # characters between a date and a time that stand next to each other
_SECONDS = re.compile(r"\d:\d\d:\d\d")
_LABEL = re.compile(r"[\s\-–—•*·▪>|]{0,12}([^\W\d_][^:\t|\n]{0,30})[\s*]{0,3}[:\t|][\s*]{0,12}")
_LEAD = re.compile(r"[\s\-–—•*·▪>|\d.)]{0,12}")


def features(document: Document, found: Sequence[Found], code: str, reference: date | None) -> list[list[str]]:
    """Return the features of each date and time in `found` (only these kinds, by place)."""
    lines = lines_at(document.lines, found)
    timed = _timed_lines(document, found, lines)
    dates = Counter(f.value.start_date for f in found if isinstance(f.value, DateValue))
    order = sorted(dates)
    times = sorted({f.value.start_time for f in found if isinstance(f.value, TimeValue) and f.value.start_time})
    clauses = clause_features(document, found, lines, code)
    result = []
    for index, item in enumerate(found):
        line = lines[index]
        own = [
            f"language={code}",
            *_value(item, dates, order, times, reference),
            *_words(document.text, item, line, code),
            *_line(document, item, line, code, index, lines, found),
            *_table(timed, line.number, index, lines),
            *clauses[index],
        ]
        own += _joined(own)
        result.append(own)
    return result


def _joined(own: list[str]) -> list[str]:
    """Return a line's place in the timetable together with the nearest cues."""
    place = next((name for name in own if name.startswith("timetable=")), "")
    cues = [name for name in own if name.startswith(("time:clause=", "time:cue_of_previous="))]
    return [f"{place}&{name}" for name in cues]


def lines_at(lines: tuple[Line, ...], found: Sequence[Found]) -> list[Line]:
    """Return the line on which each item begins; both in the order of the text."""
    result = []
    at = 0
    for item in found:
        while at + 1 < len(lines) and lines[at + 1].start <= item.start:
            at += 1
        result.append(lines[at])
    return result


def _value(item: Found, dates: Counter[str], order: list[str], times: list[str], reference: date | None) -> list[str]:
    """Return what the value itself tells; `dates` counts the dates in the order of the text, `order` sorts them."""
    if isinstance(item.value, DateValue):
        value = item.value
        own = ["kind=date", f"precision={value.precision}", f"year={value.year}", f"run={value.end_date is not None}"]
        own.append(f"weekday={value.weekday is not None}")
        own.append(f"repeated={min(dates[value.start_date], 3)}")
        own.append(f"first_value={next(iter(dates)) == value.start_date}")
        own.append(f"latest={order[-1] == value.start_date}")
        own.append(f"earliest={order[0] == value.start_date}")
        own.append(f"dates={min(len(order), 4)}")
        own.append(f"from_reference={_distance(value, reference)}")
        if value.relative:
            own.append("relative")
        return own
    time: TimeValue = item.value
    hour = int((time.start_time or "0")[:2])
    return [
        "kind=time",
        f"range={time.end_time is not None}",
        f"seconds={_SECONDS.search(item.text) is not None}",
        f"midnight={time.start_time == '00:00'}",
        f"hour={hour}",
        f"part={'night' if hour < 7 else 'morning' if hour < 12 else 'afternoon' if hour < 17 else 'evening'}",
        f"times={min(len(times), 5)}",
        f"is_min={times[:1] == [time.start_time]}",
        f"is_max={times[-1:] == [time.start_time]}",
        f"rank={min(times.index(time.start_time), 4) if time.start_time in times else -1}",
    ]


def _distance(value: DateValue, reference: date | None) -> str:
    """Tell how far a date lies from the day of publication."""
    if reference is None:
        return "none"
    if value.year == "unknown" or value.precision != "day":
        return "unknown"
    days = (date.fromisoformat(value.start_date) - reference).days
    if days < 0:
        return "long_before" if days < -40 else "before"
    return "same" if days == 0 else "soon" if days < 100 else "later"


def _words(text: str, item: Found, line: Line, code: str) -> list[str]:
    before = text[max(line.start, item.start - _FAR) : item.start].casefold()
    after = text[item.end : min(line.end, item.end + _FAR)].casefold()
    kind = item.kind
    left, right = _WORD.findall(before)[::-1], _WORD.findall(after)
    own = []
    for side, words in (("before", left), ("after", right)):
        seen: set[str] = set()
        for at, word in enumerate(words[:_NEAR]):
            own.append(f"{kind}:{side}{at}={word}" if at < 2 else f"{kind}:{side}+={word}")
        for at, word in enumerate(words):
            name = class_of(code, word)
            if name and name not in seen:
                seen.add(name)
                own.append(f"{kind}:cue_{side}={name}")
                own.append(f"{kind}:cue_{side}{'_near' if at < 3 else '_far'}={name}")
                if len(seen) == 1:
                    own.append(f"{kind}:first_cue_{side}={name}")
    return own


def _line(
    document: Document, item: Found, line: Line, code: str, index: int, lines: list[Line], found: Sequence[Found]
) -> list[str]:
    text = line.text
    lead = _lead(text, item.start - line.start)
    near = text[max(0, item.start - line.start - _FAR) : item.end - line.start + _FAR]
    total = max(1, len(document.lines))
    kind = item.kind
    same = [found[i].kind for i in range(max(0, index - 6), min(len(found), index + 7)) if lines[i] is line]
    own = [
        f"{kind}:line={min(line.number, 6)}",
        f"{kind}:depth={line.number * 4 // total}",
        f"{kind}:starts={_LEAD.fullmatch(lead) is not None}",
        f"{kind}:length={min(len(text) // 40, 4)}",
        f"{kind}:role={line.role}",
        f"{kind}:dates_in_line={min(same.count('date'), 3)}",
        f"{kind}:times_in_line={min(same.count('time'), 3)}",
        f"{kind}:label={':' in lead[:30]}",
        f"{kind}:table={chr(9) in text}",
        f"{kind}:stamp={_SECONDS.search(near) is not None}",
    ]
    label = _LABEL.fullmatch(lead)
    if label and not _SECONDS.search(near):
        own += [f"{kind}:labelled={name}" for name in classes_in(code, label[1].casefold())]
    if kind == "date":
        own.append(f"{kind}:until={says_until(lead, code)}&{is_deadline(document, item, line, code)}")
    for step, heading in enumerate(_above(document.lines, line.number)):
        own += [f"{kind}:above{step}={name}" for name in classes_in(code, heading.casefold())]
    if index > 0 and lines[index - 1] is line:
        own.append(f"{kind}:previous_in_line={found[index - 1].kind}")
        between = document.text[found[index - 1].end : item.start].strip().casefold()
        own.append(f"{kind}:between={between[:12]}")
    elif index:
        own.append(f"{kind}:previous={found[index - 1].kind},{min(line.number - lines[index - 1].number, 4)}")
    if index + 1 < len(found) and lines[index + 1] is line:
        own.append(f"{kind}:next_in_line={found[index + 1].kind}")
    if kind == "time" and len(text) < _SHORT and _is_beside_date(document, index, lines, found):
        own.append("time:beside_date")
    return own


def _is_beside_date(document: Document, index: int, lines: list[Line], found: Sequence[Found]) -> bool:
    """Tell whether a date stands next to a time in its line, with no word between."""
    for before, after in ((index - 1, index), (index, index + 1)):
        if before < 0 or after >= len(found) or lines[before] is not lines[after]:
            continue
        other = found[before if after == index else after]
        between = document.text[found[before].end : found[after].start]
        if other.kind == "date" and len(between) <= _BESIDE and not any(map(str.isalnum, between)):
            return True
    return False


def _lead(text: str, length: int) -> str:
    """Return what stands before an expression in its line; of a very long lead its beginning and its end."""
    length = max(0, length)
    return text[:length] if length <= 2 * _FAR else text[:_FAR] + text[length - _FAR : length]


def _above(lines: tuple[Line, ...], number: int) -> list[str]:
    """Return the line before, and the nearest short line further up, which may be a heading."""
    above = [line.text for line in lines[max(0, number - 12) : number] if line.text.strip()]
    if not above:
        return []
    heading = next((text for text in reversed(above[:-1]) if len(text) < 40), "")
    return [above[-1][:80], heading]


def _timed_lines(document: Document, found: Sequence[Found], lines: list[Line]) -> list[int]:
    """Return the numbers of the lines that begin with a time, in order."""
    numbers: list[int] = []
    for item, line in zip(found, lines, strict=True):
        lead = document.text[line.start : item.start]
        if item.kind == "time" and _LEAD.fullmatch(lead) and (not numbers or numbers[-1] != line.number):
            numbers.append(line.number)
    return numbers


def _table(timed: list[int], number: int, index: int, lines: list[Line]) -> list[str]:
    """Return where the line stands in a run of lines that begin with a time."""
    at = bisect_left(timed, number)
    if at == len(timed) or timed[at] != number:
        return ["timetable=none"]
    first = last = at
    while first > max(0, at - _LONG_TABLE) and timed[first] - timed[first - 1] <= 4:
        first -= 1
    while last + 1 < min(len(timed), at + _LONG_TABLE) and timed[last + 1] - timed[last] <= 4:
        last += 1
    size = last - first + 1
    place = (
        "only"
        if size == 1
        else "first"
        if at == first
        else "last"
        if at == last
        else "second"
        if at == first + 1
        else "middle"
    )
    again = index > 0 and lines[index - 1].number == number
    return [f"timetable={place}", f"timetable_size={min(size, 5)}", f"timetable_again={again}"]
