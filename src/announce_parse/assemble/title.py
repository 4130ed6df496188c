"""The title: the likeliest of its candidates."""

from typing import Any

from announce_parse.assemble.ranking import Candidate, best_of, value_of
from announce_parse.assemble.title_candidates import title_candidates
from announce_parse.assemble.title_wording import (
    inner,
    is_call,
    is_genre,
    is_placeholder,
    is_salutation,
    unfinished,
)
from announce_parse.assemble.view import View

ANNOUNCED = 0.9
CALL = 80  # characters of a heading that only asks for attention
LEAST = 0.25  # below this probability there is no title


def title(view: View) -> dict[str, Any]:
    """Return the title, if one is likely enough; what stands behind the label of a place is none."""
    candidates = [candidate for candidate in title_candidates(view) if view.fold(candidate.value) not in view.places]
    candidates = _finished(view, [candidate for candidate in candidates if _may_be(view, candidate)])
    candidates = [candidate for candidate in candidates if not _calls(view, candidate)] or candidates
    announced = [candidate for candidate in candidates if {"line", "left=edition", "right=-"} <= candidate.features]
    ranked = best_of(view, "title", announced or candidates)
    if announced:  # behind series and edition, and again as a line by itself, which is then how it is spelt
        plain = view.fold(ranked[0][0].value)
        alone = next((c for c in candidates if "whole" in c.features and view.fold(c.value) == plain), None)
        ranked = [(alone or ranked[0][0], max(ANNOUNCED, ranked[0][1]))]
    if not ranked or ranked[0][1] < LEAST:
        return {}
    return {"title": value_of(view, _bared(view, ranked[0][0]), ranked[0][1])}


def _may_be(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is no salutation and no placeholder."""
    line = view.row_at(candidate.start).line
    behind = view.text[candidate.end : line.end]
    return not (
        is_salutation(view.language, candidate.value + behind[:1].strip(" "), behind)
        or is_placeholder(view.language, candidate.value)
    )


def _calls(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate, or the line that it is a part of, only asks for attention."""
    line = view.row_at(candidate.start).line.text.strip()
    return is_call(view.language, candidate.value) or (len(line) < CALL and is_call(view.language, line))


def _finished(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Cut candidates back that end in a preposition or an article with more of their line behind ('Het concert op')."""
    spans = {(candidate.start, candidate.end) for candidate in candidates}
    result = []
    for candidate in candidates:
        behind = view.text[candidate.end : view.row_at(candidate.start).line.end].lstrip(" \t\xa0")
        if behind[:1].isalnum():
            left = unfinished(view.language, view.text[candidate.start : candidate.end])
            if left is None or (end := candidate.start + len(left)) < candidate.end and (candidate.start, end) in spans:
                continue
            candidate = _part(view, candidate, candidate.start, end)
        result.append(candidate)
    return result


def _part(view: View, candidate: Candidate, start: int, end: int) -> Candidate:
    """Return a part of a candidate, judged like the whole."""
    if (start, end) == (candidate.start, candidate.end):
        return candidate
    return Candidate(start, end, " ".join(view.text[start:end].split()), candidate.features)


def _bared(view: View, chosen: Candidate) -> Candidate:
    """Return the chosen title without status and genre around it; for a genre alone, what its line tells behind it."""
    line = view.row_at(chosen.start).line
    end = chosen.end
    if is_genre(view.language, chosen.value) and chosen.end < line.end:
        end = len(view.text[: line.end].rstrip())
    first, last = inner(view.language, view.text[chosen.start : end])
    if end != chosen.end and (not first or _told(view, chosen.start + first, chosen.start + last)):
        return chosen
    if _told(view, chosen.start + first, chosen.start + last, "person"):
        first = 0
    return _part(view, chosen, chosen.start + first, chosen.start + last)


def _told(view: View, start: int, end: int, *kinds: str) -> bool:
    """Tell whether dates, places or names begin a text or cover most of it."""
    kinds = kinds or ("date", "time", "venue", "city", "person", "price", "street", "organiser")
    inside = view.within(start, end, *kinds)
    return any(item.start <= start for item in inside) or 2 * sum(i.end - i.start for i in inside) > end - start
