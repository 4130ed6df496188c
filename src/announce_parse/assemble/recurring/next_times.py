"""Series of which a text tells when they are next: 'Het volgende taalcafé is op …', 'Next dates: 3 April, 1 May'."""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.names import may_recur, recurs
from announce_parse.assemble.recurring.numbered import before_place
from announce_parse.assemble.titles.wording import opening_genre
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

LONG = 4  # letters of a noun of the title


class _Patterns(NamedTuple):
    """What is held next, and a list of days; the words that either needs."""

    next: re.Pattern[str]
    days: re.Pattern[str]
    needed: Phrases


def next_series(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where the title stands, if the text tells when it is held again, or as what edition."""
    words = _patterns(view.language)
    if title is None or title.evidence[0].end == 0 or not view.has_any(words.needed):
        return None
    start = title.evidence[0].start
    end = before_place(view, start, title.evidence[0].end)
    named = view.fold(view.text[start:end]).split()
    if not named or not may_recur(view, start, end):
        return None
    if opening_genre(view.language, view.text[start:end]) and not recurs(view.language, named[0]):
        return None  # 'Vortrag über Moose'
    again = any(_is_noun(view, match["noun"], named) for match in words.next.finditer(view.text))
    if again or (words.days.search(view.text) and any(recurs(view.language, word) for word in named)):
        return start, end
    return None


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
        phrases_of((*own.coming, *own.next_dates)),
    )
