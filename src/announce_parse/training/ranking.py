"""Training of the weights by which candidates for title, series, venue, organisers and partners are ranked."""

import json
import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
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
from announce_parse.training.listwise import Rows, fit_apart, fit_lists

NEAR = 0.8  # F1 of the words from which a candidate is taken to be the value
PRIORS = {
    "title": 1.0,
    "series": 2.0,
    "venue": 2.0,
    "street": 1.0,
    "postcode": 1.0,
    "city": 2.0,
    "room": 1.0,
    "organiser": 1.0,
    "partner": 2.0,
}

# As how many documents one counts that is learned from beside others, where that is less than one. Records of `train`
# by publisher: organisers .674 for .644 (.2; .5 .655), partners .718 for .706 (.3; .5 .714). Titles come from
# the main documents alone: from all of them .698 for .697, but `dev` .829 for .873 (`gold.main_of`).
BESIDE = {"title": 0.0, "organiser": 0.2, "partner": 0.3}
BAGS = 12  # trainings on publishers drawn with replacement, whose mean is taken
BAGGED = frozenset({"series", "city", "room"})  # city .855 for .849, room .691 for .642, series .681 for .690
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


@dataclass(frozen=True, slots=True)
class Lists:
    """What a subject is learned from, by document: the candidates, the publisher, as how many documents it counts."""

    rows: Sequence[Rows]
    groups: Sequence[str]
    counts: Sequence[float]


def train_ranking(materials: Iterable[tuple[GoldDocument, Material]], out: Path) -> None:
    """Train on annotations with the materials that the stages before made of their documents, and write `out`.

    The taggers that made the materials must not have been trained on the same documents, else they are trusted too
    much.
    """
    views = [(document, view_of(material)) for document, material in materials]
    weights = {subject: train_subject(lists_of(views, subject), subject) for subject in CANDIDATES}
    (out / FILE).write_text(json.dumps(weights, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def lists_of(views: Iterable[tuple[GoldDocument, View]], subject: str) -> Lists:
    """Return what one subject is learned from."""
    beside = BESIDE.get(subject, 1.0)
    learned = [(document, view) for document, view in views if view.rows and (beside or not document.beside)]
    return Lists(
        [rows_of(view, values_of(document.gold, subject), subject) for document, view in learned],
        [document.group for document, _ in learned],
        [beside if document.beside else 1.0 for document, _ in learned],
    )


def train_subject(lists: Lists, subject: str) -> Weights:
    """Return the weights of one subject."""
    if subject not in BAGGED:
        return fitted(lists, subject)
    draws = random.Random(subject)
    return mean([fitted(drawn(lists, draws), subject) for _ in range(BAGS)])


def rows_of(view: View, values: list[str], subject: str) -> Rows:
    """Return the candidates of a document: their features, and whether they are right."""
    candidates = CANDIDATES[subject](view)
    correct = right(candidates, values)
    return [(candidate.features, ok) for candidate, ok in zip(candidates, correct, strict=True)]


def drawn(lists: Lists, draws: random.Random) -> Lists:
    """Return the documents of as many publishers as there are, drawn with replacement."""
    groups = sorted(set(lists.groups))
    times = Counter(draws.choices(groups, k=len(groups)))
    rows = zip(lists.rows, lists.groups, lists.counts, strict=True)
    taken = [(row, group, count * times[group]) for row, group, count in rows if times[group]]
    return Lists(*zip(*taken, strict=True))


def fitted(lists: Lists, subject: str) -> Weights:
    """Return the weights that these documents give.

    Those of titles are the mean of weights of candidates that compete and of weights of candidates that are judged
    apart: .712 for .706 and .703 on train by publisher; other subjects do not gain.
    """
    if subject in SEVERAL:
        return fit_apart(lists.rows, lists.counts, prior=PRIORS[subject])
    weights = fit_lists(lists.rows, lists.counts, prior=PRIORS[subject])
    if subject == "title":
        apart = fit_apart(lists.rows, lists.counts, prior=APART_PRIOR)
        none = -apart.pop(BIAS)
        return mean([weights, apart | {NONE: none}])
    return weights


def mean(several: Sequence[Weights]) -> Weights:
    """Return the mean of weights, where a feature without one has 0."""
    names = sorted(set().union(*several))
    return {name: round(math.fsum(w.get(name, 0.0) for w in several) / len(several), 3) for name in names}


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
