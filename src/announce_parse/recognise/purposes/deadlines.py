"""Which dates are the last day to sign up, by the words of their sentence."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Document, Found, Line
from announce_parse.languages.alternation import any_of
from announce_parse.languages.phrases import PhraseTable
from announce_parse.values import TimeValue

_REACH = 160  # characters of a sentence on either side of its date
_NEAR = 12  # characters between 'until' and its date, for an article or 'on'
_HEADING = 48  # characters of a line that may head the one below
_STOP = re.compile(r"[.!?;](?=\s)|\n\s*\n")
_IS = re.compile(r"\s{1,9}(?:is|ist|est|was|war|était)(?:\s{1,9}[^\W\d_]{1,9}){0,3}\s{1,9}", re.IGNORECASE)
_HELD = "held"
_SHORT = re.compile(r"\d\.$|\b\w{1,3}\.$")


@lru_cache(maxsize=8)
def _untils(code: str) -> PhraseTable:
    """Return the words for 'until', apart from the topics: 'Anmeldeschluss' is both."""
    return PhraseTable({"until": languages.load(code).purposes.until})


@lru_cache(maxsize=8)
def _topics(code: str) -> PhraseTable:
    pack = languages.load(code)
    held = [phrase for phrase in pack.places.held if " " in phrase]  # 'take place' is no place that one books
    return PhraseTable({_HELD: held, "sign_up": pack.purposes.deadline, "submission": pack.purposes.submission})


def is_deadline(document: Document, item: Found, line: Line, code: str) -> bool:
    """Tell whether a date is the last day to sign up: 'until' in front of it and signing up in its sentence.

    A line of its own with a label ('Registration: January 24') and a run of days on which one can sign up say so too;
    handing in contributions is another matter. A single time is the last hour likewise.
    """
    before, after = _sentence(document, item, line)
    if _unneeded(code).search(after):
        return False  # 'from 30.10 to 1.11, registration is not required'
    if _topic(before, after, document, line, code) != "sign_up":
        return False
    if isinstance(item.value, TimeValue):
        return item.value.end_time is None and says_until(before, code)
    if item.value.relative:
        return False
    if item.value.end_date is not None:
        return _is_since(before, code)
    return says_until(before, code) or _is_label(before, after, code)


def is_for_stalls(document: Document, item: Found, line: Line, code: str) -> bool:
    """Tell whether the sentence of a last day tells who signs up by then: those who sell there, and no visitors."""
    return bool(_stalls(code).find("".join(_sentence(document, item, line))))


@lru_cache(maxsize=8)
def _stalls(code: str) -> PhraseTable:
    return PhraseTable({"stall": tuple(sorted(languages.load(code).registration.stalls))})


@lru_cache(maxsize=8)
def _unneeded(code: str) -> re.Pattern[str]:
    """Return how a sentence says that one need not sign up."""
    words = languages.load(code).registration
    return re.compile(rf"(?<!\w)(?:{any_of((*words.unneeded, *words.negated))})(?!\w)", re.IGNORECASE)


def says_until(before: str, code: str) -> bool:
    """Tell whether 'until' or a word for a deadline stands right in front of a date, or as its label.

    Between them may stand an hour ('before midnight on 30 April'), and what it is the deadline for: 'The deadline for
    registration is 30 April'.
    """
    near = before[-60:]
    untils = _untils(code).find(near)
    if not untils:
        return False
    rest = near[untils[-1].end :]
    rest = _hour(code).sub("", rest, count=1)
    return len(rest) <= _NEAR or ":" in rest or "\t" in rest or _says_what_for(near[untils[0].end :], code)


@lru_cache(maxsize=8)
def _hour(code: str) -> re.Pattern[str]:
    """Return an hour of the day, in digits or by its name, that stands first."""
    words = languages.load(code).temporal
    units = any_of((*words.am, *words.pm, *words.hour_words))
    named = any_of((*words.noon, *words.midnight))
    return re.compile(rf"\A ?(?:(?:{named})(?!\w)|\d{{1,2}}(?:[.:]\d\d)?(?: ?(?:{units})(?!\w))?)", re.IGNORECASE)


def _says_what_for(between: str, code: str) -> bool:
    """Tell whether signing up stands between a word for a deadline and its date, with a verb and small words only."""
    topics = _topics(code).find(between)
    if len(topics) != 1 or topics[0].name != "sign_up":
        return False
    front, behind = between[: topics[0].start], between[topics[0].end :]
    return len(front) <= _NEAR and _IS.fullmatch(behind) is not None


def _is_label(before: str, after: str, code: str) -> bool:
    """Tell whether a line is a label of signing up with nothing but its date."""
    label = before.rpartition("\n")[2].strip(" *-•–")
    name = label.rstrip(":\t ")
    found = _topics(code).find(name)
    whole = len(found) == 1 and found[0].end - found[0].start == len(name)
    return whole and name != label and not after.partition("\n")[0].strip(" .")


def _is_since(before: str, code: str) -> bool:
    """Tell whether a word such as 'from' stands right in front of a run of days."""
    since = languages.load(code).purposes.since
    return before.rstrip().casefold().endswith(tuple(" " + word for word in since))


def _topic(before: str, after: str, document: Document, line: Line, code: str) -> str | None:
    """Return what a sentence with a date is about, "sign_up" or "submission": the nearest word before it, else behind."""
    table = _topics(code)
    for text, last in ((before, True), (after, False)):
        topics = [phrase.name for phrase in table.find(text) if phrase.name != _HELD]
        if topics:
            return topics[-1] if last else topics[0]
    heading = _heading(document, line)
    topics = [phrase.name for phrase in table.find(heading) if phrase.name != _HELD]
    return topics[-1] if topics else None


def _sentence(document: Document, item: Found, line: Line) -> tuple[str, str]:
    """Return the parts of a date's sentence before and behind it; a line that wraps belongs to the line before."""
    begin = max(line.start, item.start - _REACH)
    if line.number and item.start - line.start < _HEADING:
        previous = document.lines[line.number - 1]
        if previous.text.strip() and previous.text.rstrip()[-1] not in ".!?;:":
            begin = max(previous.start, item.start - _REACH)
    before = document.text[begin : item.start]
    for stop in _STOP.finditer(before):
        if not _SHORT.search(before[: stop.end()]):
            begin = item.start - len(before) + stop.end()
    after = document.text[item.end : min(line.end, item.end + _REACH)]
    end = next((stop.start() for stop in _STOP.finditer(after)), len(after))
    return document.text[begin : item.start], after[:end]


def _heading(document: Document, line: Line) -> str:
    """Return the nearest line above that is not blank, where it is short enough to be a heading."""
    for other in reversed(document.lines[max(0, line.number - 3) : line.number]):
        if other.text.strip():
            return other.text if len(other.text) <= _HEADING else ""
    return ""
