"""Series of a year and a town: 'Peat Congress Leek 2026', where the text says that 'the Peat Congress' is held again.

A year behind a title alone is no sign of one: the text has to name it without, and to tell in that sentence that it is
held again, or to speak of its other editions anywhere.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.recurring.names import may_recur, recurs
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.lexicon import load_lexicon

WORDS = 7  # of a name
MENTIONS = 8  # of a name that are looked at
REACH = 200  # characters on either side of a mention in which its sentence ends
_YEAR = re.compile(r",?\s\(?(?:19|20)\d\d(?!\d)")
_YEAR_AHEAD = re.compile(r"(?:19|20)\d\d\s(?=[^\W\d_])")
_WORD = re.compile(r"\S+")
_STOP = re.compile(r"(?<=[^\W\d_]{2})[.!?](?=\s|$)|\n")
_EDGES = " ,:–—-"


def yearly_series(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where the name stands in the title of what the text tells that it is held again; None without one."""
    if title is None or title.evidence[0].end == 0:
        return None
    start = title.evidence[0].start
    line_end = view.row_at(start).line.end
    ahead = _YEAR_AHEAD.match(view.text, start, line_end)
    start = ahead.end() if ahead else start
    year = _YEAR.search(view.text, start, line_end)
    end = year.start() if year else title.evidence[0].end
    if not (year or ahead):
        return None
    article = _article(view.language).match(view.text, start, end)
    start = article.end() if article else start
    words = list(_WORD.finditer(view.text, start, end))[:WORDS]
    for last in range(len(words), 0, -1):
        name = start, start + len(view.text[start : words[last - 1].end()].rstrip(_EDGES))
        bare = _bare_mentions(view, *name, line_end)
        if bare:
            told = _may_name(view, *name) and _is_place(view, name[1], end) and _is_held_again(view, bare)
            return name if told else None
    return None


def _may_name(view: View, start: int, end: int) -> bool:
    """Tell whether words may name what is held each year: several, or one that is none of every day."""
    shown = view.text[start:end]
    if not may_recur(view, start, end, held=True):
        return False
    word = shown.casefold()
    own = view.material.context.pack.titles
    return " " in shown or recurs(view.language, word) or word.endswith(own.series) or not _is_ordinary(word)


def _is_ordinary(word: str) -> bool:
    return load_lexicon().has("ordinary", word)


def _is_place(view: View, start: int, end: int) -> bool:
    """Tell whether what a heading has between a name and its year is but a town: no noun of what is held."""
    rest = view.text[start:end].strip(_EDGES)
    own = view.material.context.pack.titles
    held = (*own.series, *own.recurring, *own.entitled, *view.material.context.pack.blocks.cues.genre)
    return not any(word.endswith(held) for word in rest.casefold().split())


def _bare_mentions(view: View, start: int, end: int, line_end: int) -> list[tuple[int, int]]:
    """Return where a name stands below its line without a year."""
    mentions = list(re.finditer(rf"(?<!\w){re.escape(view.text[start:end])}(?![\w-])", view.text[line_end:]))[:MENTIONS]
    places = [(line_end + m.start(), line_end + m.end()) for m in mentions]
    return [place for place in places if not _YEAR.match(view.text, place[1])]


def _is_held_again(view: View, mentions: list[tuple[int, int]]) -> bool:
    """Tell whether a text speaks of other editions, or a sentence with a mention of what is held again."""
    again = _again(view.language)
    return view.has_any(_editions(view.language)) or any(again.search(_sentence(view, *place)) for place in mentions)


def _sentence(view: View, start: int, end: int) -> str:
    """Return the sentence around a mention."""
    first, last = max(0, start - REACH), end + REACH
    begin = max((stop.end() for stop in _STOP.finditer(view.text, first, start)), default=first)
    stop = _STOP.search(view.text, end, last)
    return view.text[begin : stop.end() if stop else last]


@lru_cache(maxsize=8)
def _article(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(languages.load(language).organisations.spaced_articles)})\s", re.I)


@lru_cache(maxsize=8)
def _editions(language: str) -> Phrases:
    return phrases_of(languages.load(language).titles.other_editions)


@lru_cache(maxsize=8)
def _again(language: str) -> re.Pattern[str]:
    """Return what a sentence says of what is held again ('returns', 'jaarlijks', 'the oldest')."""
    own = languages.load(language).titles
    words = any_of({*own.held_again, *own.annual, *own.returning, *own.once_more})
    return later(rf"(?<!\w)(?:{words})(?!\w)", re.I)
