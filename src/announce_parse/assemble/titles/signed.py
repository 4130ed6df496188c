"""Titles stand above the closing of a letter: below it are who signs, and for whom."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

FEWEST = 3  # lines in front of a closing
SIGNED = 1  # lines in front of a board that signs
LAST = 4  # lines at the end in which it does


def unsigned(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out what stands below the closing of a letter ('Met vriendelijke groet'), and the board that signs it."""
    end = next((row.line.start for row in view.closings if row.rank >= FEWEST), None)
    above = candidates if end is None else [c for c in candidates if c.start < end]
    last = len(view.rows) - LAST
    return [
        c
        for c in above
        if not (
            view.row_at(c.start).rank > max(SIGNED, last)
            and "whole" in c.features
            and _boards(view.language).match(c.value)
        )
    ]


@lru_cache(maxsize=8)
def _boards(language: str) -> re.Pattern[str]:
    """Return how a line begins in which a board signs ('Het bestuur van De Kring')."""
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    return re.compile(rf"(?:(?:{articles})\s)?(?:{any_of(pack.holders.boards)})(?:,|\s(?=\S))", re.I)
