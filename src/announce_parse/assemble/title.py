"""The title: the likeliest of its candidates."""

from typing import Any

from announce_parse.assemble.ranking import best_of, value_of
from announce_parse.assemble.title_candidates import title_candidates
from announce_parse.assemble.view import View

LEAST = 0.04  # below this probability there is no title


def title(view: View) -> dict[str, Any]:
    """Return the title, if one is likely enough; what stands behind the label of a place is none."""
    candidates = [candidate for candidate in title_candidates(view) if view.fold(candidate.value) not in view.places]
    ranked = best_of(view, "title", candidates)
    return {"title": value_of(view, *ranked[0])} if ranked and ranked[0][1] >= LEAST else {}
