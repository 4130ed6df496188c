"""The title: the likeliest of its candidates."""

from typing import Any

from announce_parse.assemble.ranking import best_of, value_of
from announce_parse.assemble.title_candidates import title_candidates
from announce_parse.assemble.view import View

ANNOUNCED = 0.9
LEAST = 0.25  # below this probability there is no title


def title(view: View) -> dict[str, Any]:
    """Return the title, if one is likely enough; what stands behind the label of a place is none."""
    candidates = [candidate for candidate in title_candidates(view) if view.fold(candidate.value) not in view.places]
    announced = [candidate for candidate in candidates if {"line", "left=edition", "right=-"} <= candidate.features]
    ranked = best_of(view, "title", announced or candidates)
    if announced:  # behind series and edition, and again as a line by itself, which is then how it is spelt
        plain = view.fold(ranked[0][0].value)
        alone = next((c for c in candidates if "whole" in c.features and view.fold(c.value) == plain), None)
        ranked = [(alone or ranked[0][0], max(ANNOUNCED, ranked[0][1]))]
    return {"title": value_of(view, *ranked[0])} if ranked and ranked[0][1] >= LEAST else {}
