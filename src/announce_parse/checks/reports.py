"""Texts that are no whole announcement: a report of an event that is over, a text that is cut off."""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Document, Draft, Found, Line, Notice, Value
from announce_parse.languages.phrases import PhraseTable
from announce_parse.options import Context
from announce_parse.values import DateValue

MASTHEAD = 4  # lines that are not blank in which a report names itself
LONG = 60  # characters from which a line is running text
_CLAUSE = 5  # words that begin small, from which a shorter line is running text too
_CUT = re.compile(r"(?:\w|\s)(?:\.{3}|…|\[(?:\.{3}|…)\]|\((?:\.{3}|…)\))\s*$")
_LAST = re.compile(r"(?<![^\W\d_])([^\W\d_]+)$")  # from a word's first letter only: a long one is read once


@lru_cache(maxsize=8)
def _table(code: str) -> PhraseTable:
    own = languages.load(code).reports
    return PhraseTable({"heading": own.headings, "phrase": own.phrases, "more": own.more})


@lru_cache(maxsize=8)
def _leading(code: str) -> frozenset[str]:
    """Return words that lead on to another one, with which no text ends."""
    pack = languages.load(code)
    return frozenset(
        word
        for words in (
            pack.temporal.articles,
            pack.temporal.and_words,
            pack.organisations.articles,
            pack.temporal.of_words,
        )
        for word in words
        if word.isalpha() and len(word) > 1
    )


def past_event(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark that the text seems to look back on an event that is over.

    The first lines say that it is a report; or what is said when an event is over stands in it twice, or once where
    all its days lie before the day of publication; and the text asks nobody to sign up.
    """
    phrases = _table(context.pack.code).find(document.text)
    shown = [line for line in document.lines if line.text.strip()][:MASTHEAD]
    until = shown[-1].end if shown else 0
    heads = [p for p in phrases if p.name == "heading" and p.end <= until and _heads(p.start, p.end, shown)]
    past = [p for p in phrases if p.name == "phrase"]
    required = (draft.fields.get("registration") or {}).get("required")
    asks = isinstance(required, Value) and required.value is True
    over = _is_over(draft, found, context)
    if asks or over is False:
        return
    if heads or len(past) >= 2 or (past and over):
        first = (heads or past)[0]
        told = document.text[first.start : first.end]
        message = f"{told!r}: the text seems to look back on an event that is over"
        yield Notice("past-event", "info", message, first.start, first.end)


def _heads(start: int, end: int, lines: list[Line]) -> bool:
    """Tell whether a phrase opens or ends one of the lines, short as a heading is."""
    line = next(line for line in lines if line.start <= start <= line.end)
    before, behind = line.text[: start - line.start].strip(" #*:|-–"), line.text[end - line.start :].strip(" .!:")
    return len(line.text) <= 2 * LONG and (not before or not behind)


def _is_over(draft: Draft, found: list[Found], context: Context) -> bool | None:
    """Tell whether all days of the event lie before the day of publication; None where that is not known."""
    reference = context.reference_date
    days = [
        item.value.end_date or item.value.start_date
        for item in found
        if isinstance(item.value, DateValue) and item.value.precision == "day"
    ]
    days = [day for day in days if not day.startswith("XXXX")]
    if reference is None or not days:
        return None
    return max(days) < reference.isoformat()


def truncated_text(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark that the text ends in the middle: with dots, a word that leads on, a comma or an open bracket.

    A short line with dots of its own is a greeting ('Tot gauw...'), unless the rest is linked to behind it.
    """
    code = context.pack.code
    lines = [line for line in document.lines if line.role != "noise" and any(map(str.isalnum, line.text))]
    linked = False
    while lines and _is_more(lines[-1].text, code):
        lines.pop()
        linked = True
    if not lines:
        return
    last = lines[-1].text.rstrip()
    dots = _CUT.search(last)
    word = _LAST.search(last.rstrip(" .…"))
    leads = word is not None and word[1] in _leading(code)
    opened = last.count("(") > last.count(")")
    cut = (
        (dots is not None and (linked or leads or last[-1] in ")]" or len(last) >= LONG or _is_prose(last)))
        or (len(last) >= LONG and last.endswith((",", "-", "–")))
        or ((len(last) >= LONG or _is_prose(last)) and leads and last[-1].isalpha())
        or (len(last) >= LONG and opened and last[-1].isalnum())
    )
    if cut:
        end = lines[-1].start + len(last)
        start = max(lines[-1].start, end - 40)
        yield Notice("truncated-text", "warning", f"the text seems to be cut off behind {last[-20:]!r}", start, end)


def _is_prose(line: str) -> bool:
    return sum(word[:1].islower() for word in line.split()) >= _CLAUSE


def _is_more(line: str, code: str) -> bool:
    """Tell whether a line is no more than a link to the rest of the text."""
    told = line.strip(" \t.…»>→[]()")
    phrases = _table(code).find(told)
    return any(p.name == "more" and p.end - p.start >= len(told) - 2 for p in phrases)
