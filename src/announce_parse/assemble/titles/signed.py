"""Titles stand above the closing of a letter: below it are who signs, and for whom."""

from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View

FEWEST = 3  # lines in front of a closing


def unsigned(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out what stands below the closing of a letter ('Met vriendelijke groet')."""
    end = _closing(view)
    return candidates if end is None else [c for c in candidates if c.start < end]


def _closing(view: View) -> int | None:
    """Return where the first line stands that closes a letter."""
    closings = frozenset(view.material.context.pack.people.closings)
    for row in view.rows[FEWEST:]:
        if row.line.text.strip(" \t,.;:!-–").casefold() in closings:
            return row.line.start
    return None
