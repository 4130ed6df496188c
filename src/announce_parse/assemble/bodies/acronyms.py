"""Acronyms of bodies, and the names that they stand for."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import phrases
from announce_parse.assemble.ranking import Candidate, recut
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

LONGEST = 80  # characters of a name in front of the brackets with its acronym
INITIALS = 3  # letters of an acronym whose name may stand anywhere in the text
_BRACKETED = re.compile(r"\s?\(\s?[‘'\"“]?([A-Z][\w&./-]{1,11}(?:\s#\d{1,3})?)[’'\"”]?\s?\)")
_DASH = re.compile(r"\s[-–—]\s+")


def acronym_of(view: View, end: int) -> tuple[int, int] | None:
    """Return where the acronym in brackets behind a name stands."""
    match = _BRACKETED.match(view.text, end)
    return match.span(1) if match else None


def has_acronym(view: View, start: int, end: int) -> bool:
    """Tell whether an acronym in brackets behind a name stands for all of it."""
    place = acronym_of(view, end)
    return place is not None and _abbreviates(view.text[slice(*place)], view.text[start:end])


def spelt_out(view: View, candidate: Candidate) -> Candidate:
    """Return the name that an acronym stands for, instead of the acronym.

    It stands in front of brackets with the acronym ('Kring Water (KW)'), in brackets or behind a dash beside it
    ('KW – Kring Water'), or anywhere if its words begin with the letters.
    """
    lead = _article(view.language).match(view.text, candidate.start, candidate.end)
    start = lead.end() if lead else candidate.start
    dash = _DASH.search(view.text, start, candidate.end)
    acronym = view.text[start : dash.start() if dash else candidate.end]
    if not acronym.isupper() or " " in acronym:
        name = _in_full(view, start, acronym)
        return recut(view, candidate, *name) if name else candidate
    if dash:
        beside = (dash.end(), candidate.end)
        return recut(view, candidate, *beside) if _abbreviates(acronym, view.text[slice(*beside)]) else candidate
    name = _name_of(view, acronym)
    return recut(view, candidate, *name) if name else candidate


def _name_of(view: View, acronym: str) -> tuple[int, int] | None:
    """Return where the name that an acronym stands for stands first, the longest there."""
    before = re.search(rf"\s?\(\s?{re.escape(acronym)}\s?\)", view.text)
    behind = re.search(rf"(?<!\w){re.escape(acronym)}(?:\s\((?:\w{{2,4}}\s)?|\s[-–—]\s)", view.text)
    letters = _letters(acronym)
    names = (
        (start, end)
        for start, end in phrases(view)
        if (
            ((before and end == before.start()) or (behind and start == behind.end()))
            and _abbreviates(acronym, view.text[start:end])
        )
        or (len(letters) >= INITIALS and _initials(view.text[start:end]) == letters)
    )
    return min(names, key=lambda span: (span[0], -span[1]), default=None)


def _in_full(view: View, start: int, written: str) -> tuple[int, int] | None:
    """Return where a name that ends with an acronym stands in full ('Mill Road Business Improvement Area #7 (BIA #7)').

    `written` is the name with the acronym ('Mill Road SSA #7').
    """
    last = any(word.isupper() and f"({word}" in view.text for word in written.split()[1:])
    for bracket in _BRACKETED.finditer(view.text) if last else ():
        front = written.removesuffix(f" {bracket[1]}")
        first = view.text.rfind(f"{front} ", max(0, bracket.start() - LONGEST), bracket.start())
        if front == written or first < 0 or first == start:
            continue
        rest = view.text[first + len(front) + 1 : bracket.start()].rstrip()
        if "\n" not in rest and _abbreviates(bracket[1], rest):
            return first, first + len(front) + 1 + len(rest)
    return None


@lru_cache(maxsize=8)
def _article(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(languages.load(language).organisations.spaced_articles)})\s+", re.I)


def _letters(acronym: str) -> list[str]:
    return [letter for letter in acronym.casefold() if letter.isalpha()]


def _initials(name: str) -> list[str]:
    return [word[0].casefold() for word in re.split(r"[\s-]+", name) if word[:1].isupper()]


def _abbreviates(acronym: str, name: str) -> bool:
    """Tell whether the letters of an acronym stand in a name in their order, the first one at its beginning."""
    letters = _letters(acronym)
    rest = iter(name.casefold())
    return bool(letters) and name[:1].casefold() == letters[0] and all(letter in rest for letter in letters)
