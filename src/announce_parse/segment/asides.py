"""Paragraphs on who publishes a text and what it asks of readers beside the event: they are left over."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import BlockKind
from announce_parse.languages.alternation import any_of
from announce_parse.segment.cues import CueTable, tables_of, words_of
from announce_parse.segment.features import BULLET

TOP = 2  # lines that tell of the event
SHORTEST, LONGEST = 30, 400  # characters of a paragraph; longer ones tell more than that
OPENING = 160  # characters of a paragraph in which it tells what a body is
HEADING = 60  # characters of a line that heads others
LISTED = 2  # items of a list
_TAKEN = frozenset(("theme", "logistics", "guests"))
_REFERENCE = re.compile(r"\s{0,4}\[\d{1,3}\]:?\s{0,4}(?:https?://|www\.)")  # '[2]: https://…' below a text
_NAME = re.compile(r"[A-ZÀ-Þ\d](?=[^A-ZÀ-Þ]{0,69}[A-ZÀ-Þ])[^.!?:;\n]{1,70}")  # not 'The forest'


@dataclass(frozen=True, slots=True)
class _Words:
    """What tells such a paragraph in a language.

    Attributes:
        headings: those of the parts of an announcement.
        said: phrases in it.
        is_body: 'is een kleine stichting die', 'wij zijn een groep vrijwilligers'.
        founded: words of how a body began.
        named: how a sentence on a named body begins that ends in one of these.
        does: 'De Molenkring komt elke week', 'The society is committed to': how one begins on what a body does always.
    """

    headings: CueTable
    said: CueTable
    is_body: re.Pattern[str]
    founded: frozenset[str]
    named: re.Pattern[str]
    does: re.Pattern[str]


def with_asides(kinds: Sequence[BlockKind], texts: Sequence[str], language: str) -> list[BlockKind]:
    """Return the kinds of lines, given with their texts, where what is beside the event is left over.

    That is what a body is, rules, pictures that are taken, calls for helpers, thanks to sponsors and references to
    pages: blocks macro F1 .775 for .751 by cross-validation.

    >>> text = "De Vrienden van de Molen is een kleine stichting die het maalwerk onderhoudt."
    >>> with_asides(["header", "header", "theme"], ["Maaldag", "4 mei", text], "nl")
    ['header', 'header', 'other']
    """
    told = list(kinds)
    words = _words(language)
    for at, text in enumerate(texts):
        if _REFERENCE.match(text):
            told[at] = "other"
        if at < TOP or told[at] not in _TAKEN:
            continue
        if SHORTEST <= len(text) <= LONGEST and _is_aside(text, words, body=told[at] != "guests"):
            told[at] = "other"
    for at in range(TOP, len(told)):
        for below in _headed(texts, at, words):
            told[below] = "other" if told[below] in _TAKEN else told[below]
    return told


def _headed(texts: Sequence[str], at: int, words: _Words) -> range:
    """Return which lines are left over with a line that heads them.

    These are the items of a list ('Huisregels', 'Aanwezigen'), or the paragraph where a phrase says it ('Become a
    member').
    """
    heading = texts[at].strip()
    none = range(0)
    if len(heading) > HEADING or heading[-1] in ".,;!?" or BULLET.match(heading):
        return none
    shown = words_of(heading)
    says = words.said.told(shown)
    if not says and words.headings.whole(shown) != "other":
        return none
    last = at + 1
    while last < len(texts) and BULLET.match(texts[last]):
        last += 1
    if last - at > LISTED:
        return range(at + 1, last)
    return range(at + 1, at + 2) if says and at + 1 < len(texts) and len(texts[at + 1]) >= SHORTEST else none


def _is_aside(text: str, words: _Words, *, body: bool) -> bool:
    """Tell whether a paragraph is on its publisher, or any `body`, or on what is asked of readers.

    Paragraphs on guests are on what ensembles are, and so on no such body.
    """
    shown = words_of(text)
    return (body and _on_body(text, shown, words)) or words.said.told(shown)


def _on_body(text: str, shown: list[str], words: _Words) -> bool:
    """Tell whether a paragraph begins with what a body is, what it does or when it began."""
    body = words.is_body.search(text, 0, OPENING)
    if body:
        front = text[: body.start()].strip()
        if not front or _NAME.fullmatch(front):
            return True
    return bool(words.does.match(text) or (not words.founded.isdisjoint(shown) and words.named.match(text)))


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    pack = languages.load(language)
    asides = pack.blocks.asides
    bodies, behind, ours = any_of(asides.bodies), any_of(asides.behind), any_of(asides.ours)
    copulas = any_of(word for word in pack.people.copulas if word.isalpha())
    between = rf"(?:(?!(?:{behind})\s)[\w'’&-]{{2,30}},?\s){{0,4}}?"
    noun = rf"\w{{0,20}}(?i:{bodies})(?=[.,;:(]|\s[–(-]|\s(?:{behind})(?!\w)|\s?$)"
    return _Words(
        tables_of(pack)[0],
        CueTable({"aside": asides.said}),
        re.compile(rf"(?:^(?i:{ours})|\s(?:{copulas}))\s(?:{any_of(pack.organisations.indefinite)})\s{between}{noun}"),
        frozenset(asides.founded),
        re.compile(
            rf"[A-ZÀ-Þ\d][^.!?:;\n]{{0,60}}?\b(?<=[\s'’])(?=[A-ZÀ-Þ])\w{{0,20}}(?i:{bodies})\s"
            rf"[^.!?:;\n]{{0,60}}?\b(?:{any_of(asides.founded)})(?!\w)"
        ),
        re.compile(
            rf"(?=[A-ZÀ-Þ\d])(?:[\w'’&.-]{{1,25}}\s){{0,5}}?[\w'’-]{{0,20}}(?i:{bodies})(?!\w)"
            rf"(?:[^.!?:;\n]|\.(?=\w|\s[a-zß-ÿ])){{0,60}}?\s(?:{any_of(asides.does)})(?!\w)"
        ),
    )
