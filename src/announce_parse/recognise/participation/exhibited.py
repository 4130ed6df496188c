"""Who shows works in an exhibition, and whether a text tells of performances at all."""

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import pairwise

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.joining import joined_names
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_WINDOW = 60  # characters in front of a name that are looked at
_FULL = frozenset(("full", "full?", "initials"))
_LIKELY = PERSONS | {"words"}
_MARK = 1  # tokens in front of a name in a list
_HEAD = 600  # characters in which a text tells that it announces an exhibition


def exhibited(text: str, page: Page, candidates: list[Candidate], table: RoleWordTable, code: str) -> set[int]:
    """Return the first tokens of the artists of an exhibition: 'werk te zien van A, B en C'.

    Without the word for one a sentence tells that works are on show, in a text of no concert.
    """
    told = _exhibition(code).search(text, 0, _HEAD) is not None
    if not (told or _showing(code).search(text)) or (not told and _is_concert(page, table)):
        return set()
    likely = [(c.start, c.end) for c in candidates if c.kind in _LIKELY or _is_called_so(page, c)]
    artists = [start for start, _ in likely if _is_artist(text, page.tokens[start].start, code)]
    first = {start for start in artists if told or _is_on_show(text, page, start, code)}
    first |= _listed_below(text, page, likely, code) if told else set()
    joined = joined_names(page, likely, table) if first else ()
    return first | {start for together in joined if together[0][0] in first for start, _ in together}


def _is_called_so(page: Page, candidate: Candidate) -> bool:
    """Tell whether a forename stands in front of the noun of a building, as of a surname ('Ineke Toren')."""
    first = page.known[candidate.start]
    named = "f" in first.likeness and "o" not in first.likeness
    return candidate.kind == "body" and named and candidate.end - candidate.start == 2


def works_named(page: Page, candidates: Sequence[Candidate], shown: Set[int]) -> set[int]:
    """Return the first tokens of works that captions name behind one of the artists: 'Ann Poole, | Falling Leaf'."""
    artists = {c.text for c in candidates if c.start in shown}
    return {
        work.start
        for maker, work in pairwise(candidates)
        if maker.text in artists and work.kind not in _FULL and work.start == maker.end + 1
        if page.lowers[maker.end] == "," and maker.start == page.lines[page.line_of[maker.start]].start
    }


def _is_concert(page: Page, table: RoleWordTable) -> bool:
    """Tell whether a text names a concert."""
    return any(word.endswith(table.concerts) for word in page.lowers)


def _is_on_show(text: str, page: Page, start: int, code: str) -> bool:
    """Tell whether the line of a name tells that works are on show."""
    line = page.lines[page.line_of[start]]
    return _showing(code).search(text, page.tokens[line.start].start, page.tokens[line.end - 1].end) is not None


def _listed_below(text: str, page: Page, names: list[tuple[int, int]], code: str) -> set[int]:
    """Return the names that begin the lines below one that ends with what leads to the artists ('Werke von')."""
    begins = {page.lines[page.line_of[start]].number: start for start, _ in reversed(names)}
    found: set[int] = set()
    for line in page.lines:
        end = page.tokens[line.end - 1].end
        leads = _exhibits(code).search(text[max(0, end - _WINDOW) : end].rstrip(" :") + " ")
        number = line.number + 1
        while leads and number in begins and begins[number] - page.lines[number].start <= _MARK:
            found.add(begins[number])
            number += 1
    return found


def _is_artist(text: str, start: int, code: str) -> bool:
    return bool(_exhibits(code).search(text, max(0, start - _WINDOW), start))


@lru_cache(maxsize=len(languages.CODES))
def _exhibition(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(languages.load(code).people.exhibitions)})(?!\w)", re.I)


@lru_cache(maxsize=len(languages.CODES))
def _exhibits(code: str) -> re.Pattern[str]:
    """Return what stands directly in front of the artists, a job between."""
    return re.compile(
        rf"(?<!\w)(?:{any_of(languages.load(code).people.exhibits)})\s(?:[^\s,.;]{{1,40}}\s){{0,2}}$", re.I
    )


@lru_cache(maxsize=len(languages.CODES))
def _showing(code: str) -> re.Pattern[str]:
    """Return how a sentence tells that works are on show ('te zien')."""
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(code).people.on_show)})(?!\w)", re.I)


def tells_of_performing(text: str, code: str) -> bool:
    """Tell whether a text has a word of music, theatre, dance, comedy or an exhibition.

    >>> [tells_of_performing(text, "nl") for text in ("Er zingt een vrouwenkoor", "Lezing met akkoord")]
    [True, False]
    """
    lower = text.lower()
    return any(stem in lower and pattern.search(lower) for stem, pattern in _performing(code))


@lru_cache(maxsize=len(languages.CODES))
def _performing(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the words that tell of a performance: whole ones, or where a star stands also with more letters there."""
    words = {word: word.strip("*") for word in languages.load(code).people.performing}
    ways = ((stem, (r"(?<!\w)" * (word[0] != "*"), r"(?!\w)" * (word[-1] != "*"))) for word, stem in words.items())
    return tuple((stem, re.compile(before + re.escape(stem) + behind)) for stem, (before, behind) in ways)
