"""Of two houses that a text tells alike, each with its day or hour, the one that it names first."""

from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View

LEAST = 0.05  # probability of the house that is named first
SENTENCE = 200  # characters between the two
_TOLD = frozenset(("venue", "+whenprep", "+back:time"))


def first_of_two(view: View, ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return the venue's names with the first of two houses in front ('in de kerk en zondag in de schuur')."""
    if len(ranked) < 2 or not ranked[0][0].features >= _TOLD:
        return ranked
    best, likely = ranked[0]
    alike = [
        other
        for other, probable in ranked[1:]
        if probable >= LEAST
        and other.features >= _TOLD
        and 0 < best.start - other.end < SENTENCE
        and view.within(other.end, best.start, "date")
    ]
    if not alike:
        return ranked
    first = min(alike, key=lambda other: other.start)
    return [(first, likely), *(item for item in ranked if item[0] is not first)]
