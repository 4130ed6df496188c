"""Days and hours in sentences about something else: sales, closing days, what is long past, buses and parking.

'De kaartverkoop start op maandag 1 april', 'The law came into force on 1 January', 'Ab 18 Uhr ist das Parken frei'.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Document, Found, Line
from announce_parse.recognise.purposes.cues import any_word, classes_in
from announce_parse.values import DateValue, TimeValue

_BEFORE = 120  # characters of a sentence in front of a day or an hour
_BEHIND = 60  # characters of it behind
_BESIDE = 16  # characters between a day and its hour
_LABEL = 24  # characters of a label
_STOP = re.compile(r"(?<=[^\W\d_]{2})[.!?]\s|(?<=\d{4})\.\s|\n")


def of_other_things(document: Document, found: Sequence[Found], lines: Sequence[Line], code: str) -> dict[int, str]:
    """Return "other_date" or "other_time" for what stands in a sentence about something else, by its place in `found`.

    Only where another day of the text has its hour beside it: a text may be about the sale, the opening or the show.
    """
    own = [index for index, item in enumerate(found) if _is_day(item) and _is_timed(document.text, found, index)]
    if not own:
        return _done_before(document, found, lines, code)
    last = max(found[index].value.start_date for index in own)
    lists = [match.span() for match in _lists(code).finditer(document.text)]
    result: dict[int, str] = {}
    for index, (item, line) in enumerate(zip(found, lines, strict=True)):
        said = _said(document.text, found, index, line)
        if _is_day(item):
            if own != [index] and _is_elsewhere(item, said, index in own, last, code):
                result[index] = "other_date"
        elif any(start < item.start < end for start, end in lists) or (
            not _has_day(document.text, found, index) and _hours(code).search(said)
        ):
            result[index] = "other_time"
    return result


def _done_before(document: Document, found: Sequence[Found], lines: Sequence[Line], code: str) -> dict[int, str]:
    """Return the days on which something was done, by its verb, where a later day is named of which none is told.

    'On 12 March 2022 we dug the first bed … Join us on 11 June!', but not 'wurde vom 4. auf den 18. Mai verschoben'.
    """
    days = [index for index, item in enumerate(found) if _is_day(item) and any(map(str.isdigit, item.text))]
    last = max((found[index].value.start_date for index in days), default="")
    latest = [found[index].start for index in days if found[index].value.start_date == last]
    done = [
        index
        for index in days
        if len(latest) < len(days)
        and _done(code).search(_said(document.text, found, index, lines[index]))
        and not any(_in_sentence(document.text, found[index].end, start) for start in latest)
    ]
    if any(found[index].value.start_date == last for index in done):
        return {}
    return dict.fromkeys(done, "other_date")


def _in_sentence(text: str, end: int, start: int) -> bool:
    """Tell whether a sentence goes on from an expression that ends to one that starts."""
    return end < start <= end + _BEHIND and "\n" not in text[end:start] and _STOP.search(text, end, start) is None


def _is_day(item: Found) -> bool:
    return isinstance(item.value, DateValue) and item.value.precision == "day"


def _is_elsewhere(item: Found, said: str, timed: bool, last: str, code: str) -> bool:
    """Tell whether a day's sentence is about something else, or what was done before the `last` day with an hour."""
    if _firm(code).search(said):
        return True
    label, colon, _ = said.partition(":")
    if timed or (colon and len(label) <= _LABEL and "when" in classes_in(code, label)):
        return False
    return bool(_loose(code).search(said) or (item.value.start_date < last and _done(code).search(said)))


def _said(text: str, found: Sequence[Found], index: int, line: Line) -> str:
    """Return the sentence of an expression, with a sign in its place, up to the next ones of its kind."""
    item = found[index]
    begin, end = max(line.start, item.start - _BEFORE), min(line.end, item.end + _BEHIND)
    for other in found[max(0, index - 2) : index + 3]:
        if other is not item and type(other.value) is type(item.value):
            begin = max(begin, other.end) if other.end <= item.start else begin
            end = min(end, other.start) if other.start >= item.end else end
    begin = max((stop.end() for stop in _STOP.finditer(text, begin, item.start)), default=begin)
    stop = _STOP.search(text, item.end, end)
    return f"{text[begin : item.start]}#{text[item.end : stop.start() if stop else end]}".casefold()


def _is_timed(text: str, found: Sequence[Found], index: int) -> bool:
    """Tell whether a day has an hour right beside it."""
    near = (found[other] for other in (index - 1, index + 1) if 0 <= other < len(found))
    return any(
        isinstance(other.value, TimeValue)
        and (_adjoin(text, found[index], other) or text[found[index].end : other.start].strip(" ") == "\n")
        for other in near
    )


def _has_day(text: str, found: Sequence[Found], index: int) -> bool:
    """Tell whether a time has a day right beside it."""
    near = (found[other] for other in (index - 1, index + 1) if 0 <= other < len(found))
    return any(_is_day(other) and _adjoin(text, found[index], other) for other in near)


def _adjoin(text: str, one: Found, other: Found) -> bool:
    first, last = sorted((one, other), key=lambda item: item.start)
    between = text[first.end : last.start]
    return len(between) <= _BESIDE and not _STOP.search(between)


@lru_cache(maxsize=8)
def _lists(code: str) -> re.Pattern[str]:
    """Return a list of addresses below its heading, up to a blank line: 'Where to eat:'."""
    headings = any_word(languages.load(code).blocks.practical.lists)
    return re.compile(rf"^[\s#*_-]{{0,6}}{headings}(?!\w)[^\n]{{0,30}}\n(?:[^\n]{{1,200}}\n){{1,14}}", re.I | re.M)


@lru_cache(maxsize=8)
def _firm(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.elsewhere)}(?!\w)")


@lru_cache(maxsize=8)
def _loose(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.elsewhere_without_hour)}(?!\w)")


@lru_cache(maxsize=8)
def _done(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.done)}(?!\w)")


@lru_cache(maxsize=8)
def _hours(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.elsewhere_hours)}(?!\w)")
