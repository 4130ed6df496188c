"""Days that no calendar has: 31 April, 29 February of a common year, the 13th of a 13th month."""

import re
from calendar import monthrange
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Document, Draft, Found, Notice
from announce_parse.languages.alternation import any_of
from announce_parse.languages.folding import small
from announce_parse.options import Context

MOST = 10  # places that are remarked on
_LEAP_YEAR = 2024
_LATE = re.compile(r"29|3[01]")  # with which each of the patterns begins, found in a tenth of their time
_NUMBERS = re.compile(r"(?<![\d./-])(3[01]|29)([-./])(0?[1-9]|1[0-2])\2(20\d\d)(?![\d/-]|\.\d)")
_NO_ORDER = re.compile(  # neither number is a month, or the other one is no day
    r"(?<![\d./-])(?:(?:1[3-9]|2\d|3[01])([-./])(?:1[3-9]|2\d|3\d)|3[2-9]([-./])(?:0?[1-9]|1[0-2]))(?:\1|\2)20\d\d"
    r"(?![\d/-]|\.\d)"
)


def impossible_date(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on days written with a month that is shorter, or with numbers that are no day and month in any order.

    >>> from announce_parse import parse
    >>> found = parse("Lezing op 31 april 2027", language="nl").diagnostics
    >>> [notice.message for notice in found if notice.code == "impossible-date"]
    ["'31 april 2027': there is no such day"]
    """
    pattern, turned, numbers = _written(context.pack.code)
    read = {(item.start, item.end) for item in found if item.kind == "date"}
    late = [match.start() for match in _LATE.finditer(document.text)]
    written = filter(None, (pattern.match(document.text, at) for at in late))
    numbered = filter(None, (_NUMBERS.match(document.text, at) for at in late))
    places = [
        *((match, int(match[1]), numbers[small(match[2])], match[3]) for match in written),
        *((match, int(match[1]), int(match[3]), match[4]) for match in numbered),
    ]
    if late and context.pack.code == "en":
        leading = turned.finditer(document.text)
        places += [(match, int(match[2]), numbers[small(match[1])], match[3]) for match in leading]
    impossible = [
        match
        for match, day, month, year in places
        if day > monthrange(int(year or _LEAP_YEAR), month)[1] and match.span() not in read
    ]
    impossible += [match for match in _NO_ORDER.finditer(document.text) if match.span() not in read]
    for match in sorted(impossible, key=lambda match: match.start())[:MOST]:
        message = f"{match[0]!r}: there is no such day"
        yield Notice("impossible-date", "warning", message, match.start(), match.end(), "sessions")


@lru_cache(maxsize=len(languages.CODES))
def _written(code: str) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, int]]:
    """Return the pattern of a late day with the name of a month, of one that the month leads, and the months by name.

    Where the month leads ('June 31, 2024'), an ending or a year tells that the number is a day.
    """
    numbers = {
        name: number
        for number, names in enumerate(languages.load(code).temporal.months, 1)
        for name in names
        if len(name) > 2 and number in (2, 4, 6, 9, 11)
    }
    day = r"(?<![\d.,:/-])(3[01]|29)(?:st|th|e|ste|er)?\.?\s"
    months = any_of(numbers)
    written = re.compile(rf"{day}(?:of )?({months})\b\.?(?:,?\s(20\d\d)\b)?", re.IGNORECASE)
    behind = r"(?:(?:st|th)\b|(?=,?\s20\d\d\b))(?:,?\s(20\d\d)\b)?"
    turned = re.compile(rf"\b({months})\.?\s(3[01]|29){behind}", re.IGNORECASE)
    return written, turned, numbers
