"""Training of the weights by which candidates for title, series, venue, organisers and partners are ranked."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from announce_parse.assemble.bodies.candidates import organiser_candidates
from announce_parse.assemble.material import Material
from announce_parse.assemble.places.candidates import part_candidates, venue_candidates
from announce_parse.assemble.ranking import BIAS, FILE, NONE, Candidate, Weights
from announce_parse.assemble.recurring.candidates import series_candidates
from announce_parse.assemble.titles.candidates import title_candidates
from announce_parse.assemble.view import View, overlap, view_of
from announce_parse.languages.folding import folded
from announce_parse.training.gold import GoldDocument
from announce_parse.training.listwise import Rows, fit_lists
from announce_parse.training.logistic import fit

NEAR = 0.8  # F1 of the words from which a candidate is taken to be the value
PRIORS = {
    "title": 1.0,
    "series": 1.0,
    "venue": 2.0,
    "street": 1.0,
    "postcode": 1.0,
    "city": 1.0,
    "room": 0.5,
    "organiser": 1.0,
    "partner": 1.0,
}

MAIN_ONLY = frozenset({"title"})  # from all documents .698 for .697, but `dev` .829 for .873: see `gold.main_of`
APART_PRIOR = 3.0  # of titles that are judged apart
SEVERAL = frozenset({"organiser", "partner"})  # of which a document may have more than one

Gold = dict[str, Any]
CANDIDATES: dict[str, Callable[[View], list[Candidate]]] = {
    "title": title_candidates,
    "series": series_candidates,
    "venue": venue_candidates,
    "street": lambda view: part_candidates(view, "street"),
    "postcode": lambda view: part_candidates(view, "postcode"),
    "city": lambda view: part_candidates(view, "city"),
    "room": lambda view: part_candidates(view, "room"),
    "organiser": organiser_candidates,
    "partner": organiser_candidates,
}


def train_ranking(materials: Iterable[tuple[GoldDocument, Material]], out: Path) -> None:
    """Train on annotations with the materials that the stages before made of their documents, and write `out`.

    The taggers that made the materials must not have been trained on the same documents, else they are trusted too
    much.
    """
    views = [(document, view_of(material)) for document, material in materials]
    every = [(document.gold, view) for document, view in views]
    main = [(document.gold, view) for document, view in views if not document.beside]
    weights = {subject: train_subject(main if subject in MAIN_ONLY else every, subject) for subject in CANDIDATES}
    (out / FILE).write_text(json.dumps(weights, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def train_subject(views: Iterable[tuple[Gold, View]], subject: str) -> Weights:
    """Return the weights of one subject."""
    lists: list[Rows] = []
    for gold, view in views:
        if view.rows:
            candidates = CANDIDATES[subject](view)
            correct = right(candidates, values_of(gold, subject))
            lists.append([(candidate.features, ok) for candidate, ok in zip(candidates, correct, strict=True)])
    every = [row for rows in lists for row in rows]
    if subject in SEVERAL:
        return fit(every, c2=PRIORS[subject])
    weights = fit_lists(lists, prior=PRIORS[subject])
    return mean(weights, fit(every, c2=APART_PRIOR)) if subject == "title" else weights


def mean(competing: Weights, apart: Weights) -> Weights:
    """Return the mean of weights of candidates that compete and of weights of candidates that are judged apart.

    Measured for titles on train by publisher: .712 for .706 (competing) and .703 (apart); other subjects do not gain.
    """
    apart = {**apart, NONE: -apart.get(BIAS, 0.0)}
    apart.pop(BIAS, None)
    return {
        name: round((competing.get(name, 0.0) + apart.get(name, 0.0)) / 2, 3)
        for name in sorted(competing.keys() | apart.keys())
    }


def values_of(gold: Gold, subject: str) -> list[str]:
    """Return what a gold record says on a subject."""
    if subject in SEVERAL:
        return [item["name"] for item in gold.get(f"{subject}s") or ()]
    if subject in ("title", "series"):
        value = gold.get("title") if subject == "title" else (gold.get("series") or {}).get("name")
    else:
        value = (gold.get("venue") or {}).get("name" if subject == "venue" else subject)
    return [value] if value else []


def right(candidates: list[Candidate], values: list[str]) -> list[bool]:
    """Tell which candidates are one of the values: word for word, or nearly where none is."""
    wanted = [folded(value) for value in values]
    names = [folded(candidate.value) for candidate in candidates]
    found = [any(name == value for value in wanted) for name in names]
    missing = [value for value in wanted if value not in names]
    return [
        same or any(overlap(name, value) >= NEAR for value in missing) for same, name in zip(found, names, strict=True)
    ]
