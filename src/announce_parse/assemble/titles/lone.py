"""Titles where no line is one: the one thing that the text quotes, the meeting of members that it calls."""

import re
from collections.abc import Iterable
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

WORDS = 3  # of a quoted title at least
LINES = 12  # in which a title is quoted


def lone_quotation(view: View, candidates: Iterable[Candidate]) -> Candidate | None:
    """Return the one quotation of some words among the candidates that begins with a capital."""
    told = {
        view.fold(c.value): c
        for c in candidates
        if "quoted" in c.features
        and len(c.value.split()) >= WORDS
        and c.value[0].isupper()
        and view.row_at(c.start).rank < LINES
    }
    return next(iter(told.values())) if len(told) == 1 else None


def assembly(view: View) -> Candidate | None:
    """Return the first mention of a members' meeting ('Algemene Ledenvergadering')."""
    match = _assemblies(view.language).search(view.text)
    return Candidate(*match.span(), view.shown(*match.span()), frozenset()) if match else None


@lru_cache(maxsize=8)
def _assemblies(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(language).titles.assemblies)})(?!\w)", re.I)
