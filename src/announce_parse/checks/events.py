"""Documents that announce no event, or more than one."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from announce_parse.checks.listings import listed
from announce_parse.document import Document, Draft, Found, Notice
from announce_parse.options import Context
from announce_parse.values import DateValue

LISTED = 4  # entries of their own that make a document a list of events
_LEAD = 24  # characters that may stand before the date with which an entry begins
_ENTRY_WORDS = 6  # words that an entry holds at least, its date left out
_TELLING = 3  # words behind the date by which entries are told apart
_WORD = re.compile(r"[^\W\d_]{3,}")
_NO_EVENT_WITHOUT = ("sessions", "programme", "venue", "people", "prices")


def no_event(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark that the text announces nothing: no day or hour, no place, nobody, no price.

    >>> [notice.message for notice in no_event(Document("", ()), Draft({}), [], None)]
    ['the text is empty']
    """
    if not document.text.strip():
        yield Notice("no-event", "warning", "the text is empty")
    elif not any(draft.fields.get(name) for name in _NO_EVENT_WITHOUT):
        yield Notice("no-event", "warning", "the text tells no day, no place and nobody who takes part")


def several_events(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark that the text is a list: many entries that each begin with a day of their own and tell something else.

    A course of several evenings is no list: its days stand together, with the same few words behind each.
    """
    if days := listed(document, draft, found, context):
        yield _several(len(days), days[0].start, len(document.text))
        return
    begins = entries(document, found)
    if len(begins) < LISTED:
        return
    ends = [*(item.start for item in begins[1:]), len(document.text)]
    told: dict[tuple[str, ...], str] = {}
    for item, end in zip(begins, ends, strict=True):
        words = _WORD.findall(document.text[item.end : end])
        if len(words) >= _ENTRY_WORDS:
            told.setdefault(tuple(words[:_TELLING]), item.value.start_date)
    if len(set(told.values())) >= LISTED:
        yield _several(len(told), begins[0].start, ends[-1])


def _several(count: int, start: int, end: int) -> Notice:
    message = f"the text seems to list {count} events; the record is of one"
    return Notice("several-events", "warning", message, start, end, "sessions")


def entries(document: Document, found: list[Found]) -> list[Found]:
    """Return the dates that begin a line, each being the first in its line."""
    begins: list[Found] = []
    starts = [line.start for line in document.lines]
    taken = -1
    for item in found:
        if item.kind != "date" or not isinstance(item.value, DateValue) or item.value.precision != "day":
            continue
        number = bisect_right(starts, item.start) - 1
        line = document.lines[number]
        if number > taken and line.role != "noise" and item.start - line.start <= _LEAD:
            begins.append(item)
            taken = number
    return begins
