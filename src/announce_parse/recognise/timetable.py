"""Items of timetables: lines of one form, each with a time and what is then, below each other or in one line.

'19.30 uur Inloop', 'Doors – 7.30pm', '1. Lunch (12:30)', a time with its item in the next line, '7pm Doors; 8pm Band'.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from announce_parse import languages
from announce_parse.document import Document, Found, Line
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.options import Context
from announce_parse.recognise.purposes.cues import classes_in
from announce_parse.values import ItemValue

Form = Literal["ahead", "behind", "alone", "inline"]

LONGEST = 160  # characters of a line with an item
LABEL = 90  # characters in front of a time that tell what is then
TITLE = 30  # characters in front of the first time of a line that head its timetable
LEAST = 3  # items of a timetable that its form alone tells
CONTENT = 2  # those of them that are more than doors, start and end
APART = {"ahead": 4, "behind": 3, "alone": 5, "inline": 0}  # lines at most from one item to the next
SHORT = 3  # words of what tells doors, start or end and nothing else
_BULLET = r"[\s\-–—•*·▪►>|#]{0,12}"
_NUMBER = r"(?:\(?\d{1,2}[.)]\s{1,3}|[^\W\d_]{2,12}\s(?:\d{1,2}|[IVX]{1,4})\s?(?:[:.–-]\s{0,2}|(?=\()))?"
_CLOSED = re.compile(r"[\s)\].,;|!*]{0,12}\Z")
_FRONT = re.compile(_BULLET + _NUMBER)
_HEADED = re.compile(r":\s{0,3}\Z")
_WORD = re.compile(r"\w*")
_WORK = re.compile(r"\((?:[^()\d]{2,30}\s)?(?:1[89]|20)\d\d[),]")  # a film or a piece: 'The Weir (1934)'
_STRONG = frozenset(";/|·•")
_EDGES = " \t\xa0:|-–—•*·,.;()[]/@…_"
_LETTERS = re.compile(r"[^\W\d_]{2}")
_TELLING = frozenset({"doors", "start", "end", "when"})
_PLAIN = frozenset({"doors", "start", "end", "when", "until", "deadline", "opening_hours"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A time in its line, and the characters that tell what is then."""

    form: Form
    line: Line
    time: Found
    label: tuple[int, int] | None


def timetable(document: Document, found: Sequence[Found], context: Context) -> list[Found]:
    """Return an "item" (`ItemValue`) for each item of a timetable, at the place of its time."""
    code = context.pack.code
    result: list[Found] = []
    for run in _runs(document, found, code):
        sure = _is_sure(run, document.text, code)
        for number, entry in enumerate(run):
            own = entry.line.number
            beside = own if entry.form != "alone" or entry.label is None else _row(document, entry.label[0], own)
            value = ItemValue(
                entry.time.value, entry.label, (min(own, beside), max(own, beside)), number, len(run), sure
            )
            result.append(Found("item", entry.time.start, entry.time.end, entry.time.text, value))
    return result


def _row(document: Document, at: int, near: int) -> int:
    """Return the number of the line of a place beside a line."""
    step = 1 if at > document.lines[near].start else -1
    while not document.lines[near].start <= at <= document.lines[near].end:
        near += step
    return near


def _runs(document: Document, found: Sequence[Found], code: str) -> Iterator[list[Entry]]:
    """Yield runs of at least two items of one form, in order, their times one after the other."""
    run: list[Entry] = []
    for entries in _entries(document, found, code):
        follows = len(entries) == 1 and run and _follows(run[-1], entries[0])
        if not follows and len(run) > 1:
            yield _labelled(run, document)
        if len(entries) > 1:
            yield entries
        run = [*run, *entries] if follows else entries if len(entries) == 1 else []
    if len(run) > 1:
        yield _labelled(run, document)


def _follows(last: Entry, entry: Entry) -> bool:
    """Tell whether an item may be the next of a run."""
    near = entry.form == last.form and entry.line.number - last.line.number <= APART[entry.form]
    return near and str(last.time.value.start_time) < str(entry.time.value.start_time)


def _entries(document: Document, found: Sequence[Found], code: str) -> Iterator[list[Entry]]:
    """Yield the items of each line that has any, and nothing for a line with a date, which ends a run."""
    rows: dict[int, list[Found]] = {}
    at = 0
    for item in found:
        if item.kind in {"date", "time"}:
            while at + 1 < len(document.lines) and document.lines[at + 1].start <= item.start:
                at += 1
            rows.setdefault(at, []).append(item)
    for row, items in rows.items():
        line = document.lines[row]
        if any(item.kind == "date" for item in items):
            yield []
        elif len(line.text) <= LONGEST and len(items) == 1 and items[0].value.start_time:
            entry = _entry(document.text, line, items[0], code)
            if entry:
                yield [entry]
        elif len(items) >= LEAST:
            entries = _inline(document.text, line, items, code)
            if entries:
                yield entries


def _entry(text: str, line: Line, time: Found, code: str) -> Entry | None:
    """Return the item of a line with one time, in front of what is then, behind it or alone."""
    tail = _CLOSED.match(text, time.end, line.end)
    if _lead(code).fullmatch(text, line.start, time.start):
        if tail:
            return Entry("alone", line, time, None)
        label = _span(text, time.end, line.end)
        return Entry("ahead", line, time, label) if label else None
    if not tail or time.start - line.start > LABEL:
        return None
    front = _FRONT.match(text, line.start, time.start)
    begin = front.end() if front else line.start
    cut = _behind(code).search(text, begin, time.start)
    label = _span(text, begin, cut.start() if cut else time.start)
    word = _WORD.match(text, *label) if label else None
    if word is None or word[0].casefold() in weekday_words(code):
        return None
    return Entry("behind", line, time, label)


def _inline(text: str, line: Line, times: Sequence[Found], code: str) -> list[Entry]:
    """Return the items of a line with several times, each in front of what is then.

    Marks stand between them, or each begins with a capital ('10.30 Arrival 11.00 Welcome 12.30Lunch').
    """
    ends = [*(time.start for time in times[1:]), line.end]
    labels = [_span(text, time.end, end) for time, end in zip(times, ends, strict=True)]
    marks = [_parted(code).search(text, one.end, other.start) for one, other in pairwise(times)]
    rising = all((one.value.start_time or "~") < (other.value.start_time or "") for one, other in pairwise(times))
    headed = _lead(code).fullmatch(text, line.start, times[0].start) or _HEADED.search(text, line.start, times[0].start)
    marked = headed and all(marks)
    titled = headed or times[0].start - line.start <= TITLE
    if not (rising and all(labels) and (marked or (titled and _are_capitals(text, times, labels, code)))):
        return []
    return [Entry("inline", line, time, label) for time, label in zip(times, labels, strict=True)]


def _are_capitals(text: str, times: Sequence[Found], labels: Sequence[tuple[int, int] | None], code: str) -> bool:
    """Tell whether a capital stands right behind each time of a line, with more of them than a masthead has."""
    bare = all(label and label[0] - time.end <= 1 for time, label in zip(times, labels, strict=True))
    words = [_WORD.match(text, *label) for label in labels if label]
    days = weekday_words(code)
    return (
        bare
        and len(times) > LEAST
        and all(word and word[0][:1].isupper() and word[0].casefold() not in days for word in words)
    )


def _labelled(run: list[Entry], document: Document) -> list[Entry]:
    """Return a run with the lines next to times that stand alone: those behind the times, or those in front of them."""
    if run[0].form != "alone":
        return run
    lines = document.lines
    last = run[-1].line.number
    step = 1 if last + 1 < len(lines) and lines[last + 1].text.strip() else -1
    labelled = []
    for entry in run:
        at = entry.line.number + step
        if 0 <= at < len(lines) and not lines[at].text.strip():
            at += step
        line = lines[at] if 0 <= at < len(lines) else entry.line
        taken = any(line is other.line for other in run) or len(line.text) > LONGEST
        labelled.append(entry if taken else replace(entry, label=_span(document.text, line.start, line.end)))
    return labelled


def _is_sure(run: Sequence[Entry], text: str, code: str) -> bool:
    """Tell whether a run is a timetable by its form alone: enough of its items are more than doors, start and end."""
    labels = [text[slice(*entry.label)] for entry in run if entry.label]
    if len(labels) < len(run) or (len(run) < LEAST and not all(map(_WORK.search, labels))):
        return False
    if run[0].form == "inline":
        strong = _STRONG if len(run) > LEAST else _STRONG - {"/"}  # '18h accueil / 19h concert / 21h fin' is a masthead
        if any(strong.isdisjoint(text[one.time.end : other.time.start]) for one, other in pairwise(run)):
            return _are_capitals(text, [entry.time for entry in run], [entry.label for entry in run], code)
    if run[0].form in ("ahead", "alone"):
        return True
    return sum(_tells(text[slice(*entry.label)], code) for entry in run if entry.label) >= CONTENT


def _tells(label: str, code: str) -> bool:
    """Tell whether a label tells more than doors, start or end, or where and for whom something is."""
    if label_class(label, label_classes(code)):
        return False
    return len(label.split()) > SHORT or _PLAIN.isdisjoint(classes_in(code, label.casefold())[:1])


def _span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the characters of a label without the marks around it, None where nothing is told."""
    bare = text[start:end].lstrip(_EDGES)
    begin = end - len(bare)
    bare = bare.rstrip(" \t\xa0:|-–—•*·,;/@…_([")
    return (begin, begin + len(bare)) if _LETTERS.search(bare) else None


@lru_cache(maxsize=8)
def _leads(code: str) -> str:
    """Return the branches of a pattern of words in front of a time ('om', 'from about'), which tell nothing else."""
    words = languages.load(code).temporal
    bare = (word for word in words.at_words if _TELLING.isdisjoint(classes_in(code, word)))
    return any_of({*bare, *words.from_words, *words.approximate, "~", "±"})


@lru_cache(maxsize=8)
def _lead(code: str) -> re.Pattern[str]:
    """Return what may stand in front of a time that opens its line: '1. From about '."""
    return re.compile(rf"{_BULLET}{_NUMBER}[(\[*]{{0,3}}(?:(?:{_leads(code)})\s?){{0,2}}", re.IGNORECASE)


@lru_cache(maxsize=8)
def _behind(code: str) -> re.Pattern[str]:
    """Return what stands between what is then and its time, up to the time: ' – from '."""
    lead = rf"(?<!\w)(?:{_leads(code)})\s?"
    return re.compile(rf"[\s:|–—*·,.;(\[/@…_-]{{1,80}}(?:{lead}){{0,2}}\Z", re.IGNORECASE)


@lru_cache(maxsize=8)
def _parted(code: str) -> re.Pattern[str]:
    """Return the mark in front of a further time of a line: '; at '."""
    return re.compile(rf"[;/|·•,.–—-]\s{{1,3}}(?:(?:{_leads(code)})\s)?\Z", re.IGNORECASE)
