"""Titles stand above the closing of a letter: below it are who signs, and for whom."""

from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View

FEWEST = 3  # lines in front of a closing


def unsigned(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out what stands below the closing of a letter ('Met vriendelijke groet')."""
    end = next((row.line.start for row in view.closings if row.rank >= FEWEST), None)
    return candidates if end is None else [c for c in candidates if c.start < end]
