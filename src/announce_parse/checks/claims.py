"""What the text claims of the event's days and hours, for the checks to compare."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.document import Document, Draft, Found, Line, Value
from announce_parse.languages.phrases import PhraseTable
from announce_parse.values import DateValue, TimeValue

SURE = 0.5  # a purpose counts from here on
_LABEL = re.compile(r"[^\W\d_][^:\n]{0,30}:")
_PROSE = 60  # characters from which a line counts as running text
_REACH = 50  # characters around a date or in front of a time whose words may tell what it is for
_CALL = 15  # characters at most between a call and the day to which it calls
_SAID = 60  # characters behind a day in which the sentence tells who does something then
_STOP = re.compile(r"[.!?;:](?:\s|$)")

Session = dict[str, Any]


def sessions_of(draft: Draft) -> list[Session]:
    """Return the draft's sessions, each field a `Value` or None."""
    return list(draft.fields.get("sessions") or ())


def dates_in(found: list[Found]) -> list[Found]:
    """Return the dates that name a day, by place."""
    return [item for item in found if isinstance(item.value, DateValue) and item.value.precision == "day"]


def day_of(value: DateValue) -> str:
    """Return a date for messages: its first day, and its last of a run."""
    return f"{value.start_date} to {value.end_date}" if value.end_date else value.start_date


def span_of(value: TimeValue) -> str:
    """Return a time for messages: its beginning and, of a range, its end."""
    return "–".join(part for part in (value.start_time, value.end_time) if part)


def text_of(leaf: Value | None) -> str | None:
    """Return the value of a leaf, None where it is not set."""
    return None if leaf is None else str(leaf.value)


def place_of(leaf: Value | None) -> tuple[int | None, int | None]:
    """Return the characters that a leaf was read from; none where it does not stand in the text."""
    if leaf is None or not leaf.evidence or leaf.evidence[0].end == 0:
        return None, None
    return leaf.evidence[0].start, leaf.evidence[0].end


def lines_of_places(document: Document, items: list[Found]) -> Iterator[Line]:
    """Yield the line on which each item begins; items by place."""
    at = 0
    for item in items:
        while at + 1 < len(document.lines) and document.lines[at + 1].start <= item.start:
            at += 1
        yield document.lines[at]


def shape_of(line: Line, item: Found) -> str:
    """Return how a date or time stands in its line: behind a label, in running text, or in a line of its own.

    >>> text = "Datum: 21-11-2023"
    >>> shape_of(Line(0, 0, len(text), text), Found("date", 7, 17, "21-11-2023"))
    'label datum'
    """
    label = _LABEL.match(line.text)
    if label and line.start + label.end() <= item.start:
        return "label " + label[0][:-1].strip().casefold()
    return "prose" if len(line.text) >= _PROSE else "line"


@lru_cache(maxsize=8)
def _cues(code: str) -> PhraseTable:
    """Return the words that tell what a date or a time is for."""
    section = languages.load(code).purposes
    names = ("doors", "start", "end", "pause", "drinks", "deadline", "published", "past", "later")
    return PhraseTable({name: getattr(section, name) for name in names})


@lru_cache(maxsize=8)
def _calls(code: str) -> PhraseTable:
    """Return the words by which readers are called to come."""
    return PhraseTable({"call": languages.load(code).purposes.calls})


def is_called_to(document: Document, item: Found, line: Line, code: str) -> bool:
    """Tell whether readers are called to come on a day: a call stands right in front of it, in its sentence."""
    before = document.text[max(line.start, item.start - _REACH) : item.start]
    calls = _calls(code).find(before)
    behind = before[calls[-1].end :] if calls else before
    return bool(calls) and len(behind) <= _CALL and not _STOP.search(behind)


def has_person_behind(document: Document, draft: Draft, item: Found, line: Line) -> bool:
    """Tell whether the sentence names a person of the event right behind a day."""
    behind = _STOP.split(document.text[item.end : min(line.end, item.end + _SAID)], maxsplit=1)[0]
    return any((name := text_of(person["name"])) and name in behind for person in draft.fields.get("people") or ())


def cues_before(document: Document, items: list[Found], code: str) -> list[str | None]:
    """Return for each expression the class of the last telling word before it, in its line, behind its predecessor."""
    cues = []
    for before, item in zip([None, *items], items, strict=False):
        begin = max(before.end if before else 0, item.start - _REACH)
        phrases = _cues(code).find(document.text[begin : item.start].rpartition("\n")[2])
        cues.append(phrases[-1].name if phrases else None)
    return cues


def cues_around(document: Document, item: Found, line: Line, code: str) -> set[str]:
    """Return the classes of the telling words near an expression, in its line."""
    around = document.text[max(line.start, item.start - _REACH) : min(line.end, item.end + _REACH)]
    return {phrase.name for phrase in _cues(code).find(around)}
