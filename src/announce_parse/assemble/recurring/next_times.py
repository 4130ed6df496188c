"""Series of which a text tells when they are next: 'Het volgende taalcafé is op …', 'Next dates: 3 April, 1 May'."""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.candidates import series_words
from announce_parse.assemble.recurring.formats import without_year
from announce_parse.assemble.recurring.names import may_recur, recurs
from announce_parse.assemble.recurring.numbered import before_place
from announce_parse.assemble.titles.wording import opening_genre
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

BESIDE = 60  # characters around a word for 'again'
AHEAD = 24  # characters in front of a name in which a word for its rhythm stands
LONG = 4  # letters of a noun of the title


class _Patterns(NamedTuple):
    """What is held next, a list of days, and words for 'again'; the words that one of them needs."""

    next: re.Pattern[str]
    days: re.Pattern[str]
    again: re.Pattern[str]
    needed: Phrases


def next_series(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where the title stands, if the text tells when it is held again, or as what edition."""
    words = _patterns(view.language)
    if title is None or title.evidence[0].end == 0:
        return None
    start = title.evidence[0].start
    end = before_place(view, start, title.evidence[0].end)
    end = start + len(without_year(view.language, view.text[start:end]))
    if start == end or not may_recur(view, start, end):
        return None
    if (view.has_any(words.needed) and _is_next(view, start, end)) or _is_annual(view, start, end):
        return start, end
    return None


def _is_next(view: View, start: int, end: int) -> bool:
    """Tell whether the text tells when the event is held again, or that it is held again now."""
    words, named = _patterns(view.language), view.fold(view.text[start:end]).split()
    held = [word for word in named if recurs(view.language, word)]
    if opening_genre(view.language, view.text[start:end]) and named[0] not in held:
        return False  # 'Vortrag über Moose'
    if any(_is_noun(view, match["noun"], named) for match in words.next.finditer(view.text)):
        return True
    return bool(held) and (words.days.search(view.text) is not None or _is_again(view, held))


def _is_annual(view: View, start: int, end: int) -> bool:
    """Tell whether a word for what is held each year or month stands in front of a name ('onze jaarlijkse eetdag')."""
    if not view.has_any(_yearly(view.language)):
        return False
    annual = series_words(view.language)[2]
    mentions = re.finditer(rf"(?<!\w){re.escape(view.text[start:end])}(?!\w)", view.text, re.I)
    return any(view.before(mention.start(), AHEAD).rstrip().endswith(annual) for mention in mentions)


@lru_cache(maxsize=8)
def _yearly(language: str) -> Phrases:
    return phrases_of(languages.load(language).titles.annual)


def _is_again(view: View, nouns: list[str]) -> bool:
    """Tell whether a line says that what these nouns mean is held again ('wir treffen uns wieder zum Stammtisch')."""
    for match in _patterns(view.language).again.finditer(view.text):
        line = view.row_at(match.start()).line
        told = (
            f" {view.fold(view.text[max(line.start, match.start() - BESIDE) : min(line.end, match.end() + BESIDE)])} "
        )
        if any(f" {noun} " in told or f" {noun}s " in told for noun in nouns):
            return True
    return False


def _is_noun(view: View, noun: str, named: list[str]) -> bool:
    """Tell whether what is held next is an edition, or the title by the noun that ends one of its words."""
    pack = languages.load(view.language)
    word = view.fold(noun).split()[-1:] or [""]
    if noun.casefold() in pack.titles.own_editions:
        return True
    held = next((name for name in named if name.endswith(word[0])), "")
    if len(word[0]) < LONG or not held or (held == word[0] and len(named) < 2):
        return False
    return recurs(view.language, word[0]) or word[0] not in (*pack.titles.entitled, *pack.blocks.cues.genre)


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    own = pack.titles
    coming, dates = any_of(own.coming), any_of(own.next_dates)
    told = any_of({*pack.people.copulas, *own.happens})
    return _Patterns(
        re.compile(
            rf"(?<!\w)(?:{coming})\s(?P<noun>[\w-]{{3,30}}(?:\s[A-ZÀ-Þ]\w{{2,20}})?)(?=\s?:|\s(?:{told})\s)", re.I
        ),
        re.compile(rf"(?<!\w)(?:{dates})\s?:", re.I),
        re.compile(rf"(?<!\w)(?:{any_of(own.once_more)})(?!\w)", re.I),
        phrases_of((*own.coming, *own.next_dates, *own.once_more)),
    )
