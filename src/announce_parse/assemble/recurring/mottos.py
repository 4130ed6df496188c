"""Mottos and names of a programme under which something is held again and again: 'onder het motto "Anders" …'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.recurring.rhythm import rhythm_of
from announce_parse.assemble.view import SIDE, Phrases, View, phrases_of
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

FIRST = 30  # lines in which it may stand
AROUND = 160  # characters around a motto in which it is told that something recurs under it
_MARK = re.compile(r"\s?:\s|\s[–—|-]\s")


def under_motto(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return the motto under which a sentence tells of what recurs: 'onder het motto "Anders" … elke maand'."""
    if not view.has_any(_needed(view.language)):
        return None
    recurs = _recurs(view.language)
    for row in view.rows[:FIRST]:
        first, last = row.line.start, min(row.line.end, row.line.start + SIDE)
        for match in _motto(view.language).finditer(view.text, first, last):
            start, end = match.span("name")
            told = recurs.search(view.text, max(first, start - AROUND), match.start())
            told = told or recurs.search(view.text, end, min(last, end + AROUND))
            if told and not in_title(view, title, start, end):
                return start, end
    return None


def in_title(view: View, title: Value | None, start: int, end: int) -> bool:
    """Tell whether a name is a part of the title, and not what stands in front of a mark in it ('Zaadcafé: …')."""
    if title is None or f" {view.fold(view.text[start:end])} " not in f" {view.fold(title.value)} ":
        return False
    ahead = title.value.casefold().startswith(view.text[start:end].casefold())
    return not (ahead and _MARK.match(title.value, end - start))


@lru_cache(maxsize=8)
def _needed(language: str) -> Phrases:
    return phrases_of(languages.load(language).titles.mottos)


@lru_cache(maxsize=8)
def _motto(language: str) -> re.Pattern[str]:
    """Return what leads to a motto, and the motto in quotation marks."""
    own = languages.load(language).titles
    return later(
        rf"(?<!\w)(?i:{any_of(own.mottos)})\s?[\"“„«‘']\s?(?P<name>[^\W_][^\"“”„«»‘\n]{{2,50}}?)\s?[\"”“»’'](?!\w)"
    )


@lru_cache(maxsize=8)
def _recurs(language: str) -> re.Pattern[str]:
    """Return what tells that something is held again and again: a rhythm, or a noun of a series or a stage."""
    own = languages.load(language).titles
    nouns = any_of({*own.series_nouns, *own.stages})
    return later(rf"{rhythm_of(language).pattern}|(?<!\w)[\w-]{{0,20}}(?:{nouns})\w{{0,2}}(?!\w)", re.I)
