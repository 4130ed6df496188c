"""What begins a timetable is when the event begins: '7.45pm AGM', and below it '8.30pm Talk', tell of no doors."""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from announce_parse import languages
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.values import Purpose

_LEAD = " \t•*–-"  # in front of an item's hour
ITEM = 80  # characters of an item


def with_first_items(times: list[Found], text: str, code: str) -> list[Found]:
    """Return the times; the first of two items below each other, taken for doors without a word, is a start."""
    turned = {one: _begun(one) for one, other in pairwise(times) if _opens(one, other, text, code)}
    return [turned.get(time, time) for time in times]


def _opens(one: Found, other: Found, text: str, code: str) -> bool:
    """Tell whether two times begin lines below each other, of which the first was taken for doors."""
    between = text[one.end : other.start]
    if one.value.best != "doors" or one.value.of.end_time or between.rstrip(_LEAD)[-1:] != "\n" or len(between) > ITEM:
        return False
    begins = not text[text.rfind("\n", 0, one.start) + 1 : one.start].strip(_LEAD)
    return begins and any(map(str.isalpha, between)) and _ahead(code).search(between) is None


def _begun(time: Found) -> Found:
    chances = (("start", time.value.chance("doors", "start")),)
    return replace(time, value=Purpose(time.value.of, chances))


@lru_cache(maxsize=8)
def _ahead(code: str) -> re.Pattern[str]:
    """Return a word for what is held before an event begins."""
    pack = languages.load(code)
    purposes, food = pack.purposes, pack.blocks.cues.food
    words = {word.strip("*") for word in (*purposes.doors, *purposes.welcome, *purposes.pause, *purposes.drinks, *food)}
    return re.compile(rf"(?<!\w)(?:{any_of(words)})", re.I)
