"""The agenda of a meeting, whose items have no hours: '1. Call to order', '2. Minutes', '3. Any other business'."""

import re
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import BlockKind
from announce_parse.segment.cues import CueTable, words_of
from announce_parse.segment.features import BULLET

TOP = 2  # lines that tell of the event
LONGEST = 110  # characters of an item
OPENING = 45  # characters of it that tell what it is
LEAST = 3  # items of an agenda
TOLD = 2  # of numbered ones, those that every meeting has; of others, `LEAST`
_NUMBER = re.compile(
    r"\s{0,9}(?:(?:[A-Z]{3}\s)?\(?\d{1,2}(?:[.)]|\s?[-–:]|(?=\s[A-ZÀ-Þ]))|[IVX]{1,5}[.)]|\(?[A-Za-z][.)])\s{0,4}(?=\S)"
)
_EDGES = re.compile(r"[^\w]*")


def with_agendas(kinds: Sequence[BlockKind], texts: Sequence[str], language: str) -> list[BlockKind]:
    """Return the kinds of lines, given with their texts, where the items of an agenda are of the programme.

    >>> texts = ["Ouderraad", "4 mei, 20 uur", "1. Opening", "2. Notulen", "3. Speelplein", "4. Rondvraag"]
    >>> with_agendas(["header", "header", "logistics", "logistics", "theme", "other"], texts, "nl")[2:]
    ['programme', 'programme', 'programme', 'programme']
    """
    told = list(kinds)
    at = TOP
    while at < len(texts):
        numbered = _is_numbered(texts[at])
        end = at
        while end < len(texts) and _is_item(texts[end], language, numbered=numbered):
            end += 1
        usual = sum(_is_usual(text, language) for text in texts[at:end]) if end - at >= LEAST else 0
        if usual >= (TOLD if _NUMBER.match(texts[at]) else LEAST):
            told[at:end] = ["programme"] * (end - at)
        at = max(end, at + 1)
    return told


def _is_item(text: str, language: str, *, numbered: bool) -> bool:
    """Tell whether a line may be an item: one with a number, or one that every meeting has."""
    if len(text) > LONGEST:
        return False
    return _is_numbered(text) if numbered else _is_usual(text, language)


def _is_numbered(text: str) -> bool:
    """Tell whether a line begins with a number, or with the mark of a list."""
    return _NUMBER.match(text) is not None or BULLET.match(text) is not None


def _is_usual(text: str, language: str) -> bool:
    """Tell whether a line begins with an item that every meeting has ('2. Minutes of 3 May')."""
    lead = _NUMBER.match(text) or _EDGES.match(text)
    begin = lead.end() if lead else 0
    return any(start == 0 for _, start, _ in _items(language).find(words_of(text[begin : begin + OPENING])))


@lru_cache(maxsize=8)
def _items(language: str) -> CueTable:
    return CueTable({"item": languages.load(language).blocks.agenda.items})
