"""Paragraphs on who publishes a text and what it asks of readers beside the event: they are left over."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import BlockKind
from announce_parse.languages.alternation import any_of
from announce_parse.segment.cues import CueTable, words_of

TOP = 2  # lines that tell of the event
SHORTEST, LONGEST = 30, 400  # characters of a paragraph; longer ones tell more than that
OPENING = 160  # characters of a paragraph in which it tells what a body is
_TAKEN = frozenset(("theme", "logistics"))
_REFERENCE = re.compile(r"\s{0,4}\[\d{1,3}\]:?\s{0,4}(?:https?://|www\.)")  # '[2]: https://…' below a text
_NAME = re.compile(r"[A-ZÀ-Þ\d](?=[^A-ZÀ-Þ]{0,69}[A-ZÀ-Þ])[^.!?:;\n]{1,70}")  # not 'The forest'


@dataclass(frozen=True, slots=True)
class _Words:
    """What tells such a paragraph in a language.

    Attributes:
        said: phrases anywhere in it.
        is_body: 'is een kleine stichting die', 'wij zijn een groep vrijwilligers'.
        founded: words of how a body began.
        named: how a sentence on a named body begins that ends in one of these.
    """

    said: CueTable
    is_body: re.Pattern[str]
    founded: frozenset[str]
    named: re.Pattern[str]


def with_asides(kinds: Sequence[BlockKind], texts: Sequence[str], language: str) -> list[BlockKind]:
    """Return the kinds of lines, given with their texts, where what is beside the event is left over.

    That is what a body is, rules, pictures that are taken, calls for helpers, thanks to sponsors and references to
    pages: blocks macro F1 .756 for .751 by cross-validation.

    >>> text = "De Vrienden van de Molen is een kleine stichting die het maalwerk onderhoudt."
    >>> with_asides(["header", "header", "theme"], ["Maaldag", "4 mei", text], "nl")
    ['header', 'header', 'other']
    """
    told = list(kinds)
    words = _words(language)
    for at, text in enumerate(texts):
        taken = at >= TOP and told[at] in _TAKEN and SHORTEST <= len(text) <= LONGEST
        if (taken and _is_aside(text, words)) or _REFERENCE.match(text):
            told[at] = "other"
    return told


def _is_aside(text: str, words: _Words) -> bool:
    """Tell whether a paragraph is on its publisher or on what is asked of readers."""
    body = words.is_body.search(text, 0, OPENING)
    if body:
        front = text[: body.start()].strip()
        if not front or _NAME.fullmatch(front):
            return True
    shown = words_of(text)
    if not words.founded.isdisjoint(shown) and words.named.match(text):
        return True
    return next(words.said.find(shown), None) is not None


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    pack = languages.load(language)
    asides = pack.blocks.asides
    bodies, behind, ours = any_of(asides.bodies), any_of(asides.behind), any_of(asides.ours)
    copulas = any_of(word for word in pack.people.copulas if word.isalpha())
    between = rf"(?:(?!(?:{behind})\s)[\w'’&-]{{2,30}},?\s){{0,4}}?"
    noun = rf"\w{{0,20}}(?i:{bodies})(?=[.,;:(]|\s[–(-]|\s(?:{behind})(?!\w)|\s?$)"
    return _Words(
        CueTable({"aside": asides.said}),
        re.compile(rf"(?:^(?i:{ours})|\s(?:{copulas}))\s(?:{any_of(pack.organisations.indefinite)})\s{between}{noun}"),
        frozenset(asides.founded),
        re.compile(
            rf"[A-ZÀ-Þ\d][^.!?:;\n]{{0,60}}?\b(?<=[\s'’])(?=[A-ZÀ-Þ])\w{{0,20}}(?i:{bodies})\s"
            rf"[^.!?:;\n]{{0,60}}?\b(?:{any_of(asides.founded)})(?!\w)"
        ),
    )
