"""Titles of books that look like somebody's name: 'reads from her new novel Silver Harrow'."""

import re
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page

_AHEAD = 70  # characters in front of a title in which it is told whose book it is
_QUALITIES = 3  # words between whose book it is and its noun


def book_titles(text: str, page: Page, candidates: Sequence[Candidate], code: str) -> set[int]:
    """Return the first tokens of names right behind somebody's book, or behind a comma ('whose second novel, …')."""
    nouns, told = languages.load(code).people.books, set()
    for candidate in candidates:
        before = candidate.start - 1
        before -= before > 0 and page.lowers[before] == ","
        if before < 0 or not page.lowers[before].endswith(nouns):
            continue
        start = page.tokens[candidate.start].start
        if _book(code).search(text, max(0, start - _AHEAD), start):
            told.add(candidate.start)
    return told


@lru_cache(maxsize=len(languages.CODES))
def _book(code: str) -> re.Pattern[str]:
    pack = languages.load(code)
    noun = rf"(?:[\w-]{{2,14}}\s){{0,{_QUALITIES}}}[\w-]{{0,12}}(?:{any_of(pack.people.books)})"
    whose = rf"(?:(?<!\w)(?:{any_of(pack.people.whose)})|(?<=\w)['’]s)\s"
    return re.compile(rf"(?:{whose}{noun},?|(?<!\w)(?:{any_of(pack.titles.owners)})\s{noun})\s\Z", re.I)
