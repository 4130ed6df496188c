"""Candidates for a field, weighed: how likely is each, by its features and trained weights.

A candidate is seen as a set of features, whose weights are summed. Where a document may have several values, the
probability of each is the logistic function of its sum; where it has one at most, the softmax over the sums of all
candidates and of `NONE`. The weights are trained by `training/ranking.py` and stand in the file `ranking.json` of the
models: subject -> feature -> weight.
"""

import json
import math
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value
from announce_parse.models import Models

FILE = "ranking.json"
BIAS = "bias"  # of a candidate by itself
NONE = "none"  # that no candidate is right
SLIGHT = math.log(0.001)  # of a candidate's odds against none: below, it is nobody's choice; .005 lost two titles

Weights = dict[str, float]


class Candidate(NamedTuple):
    """A run of characters that may be a field's value.

    Attributes:
        start, end: the characters; both 0 where the value comes from embedded data.
        value: what the field would hold.
        features: what tells for or against it.
    """

    start: int
    end: int
    value: str
    features: frozenset[str]


def weights_of(models: Models, subject: str) -> Weights:
    """Return the weights of a subject ("title", "series", "venue", "room", "city", "organiser", "partner")."""
    return _parse(models.weights(FILE)).get(subject, {})


@lru_cache(maxsize=4)
def _parse(data: bytes) -> dict[str, Weights]:
    weights: dict[str, Weights] = json.loads(data)
    return weights


def probability(features: Iterable[str], weights: Weights) -> float:
    """Return how likely a candidate with these features is right, whatever the other ones are."""
    score = weights.get(BIAS, 0.0) + _sum(features, weights)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def contenders(
    view: View, subject: str, candidates: Iterable[Candidate], is_told: Callable[[View, Candidate], bool] | None = None
) -> list[Candidate]:
    """Return the candidates that have more than a slight chance beside `NONE`, or that the text tells of.

    Rules need not look at the others, which are more than half of all.
    """
    weights = weights_of(view.material.context.models, subject)
    least = weights.get(NONE, 0.0) + SLIGHT
    return [c for c in candidates if _sum(c.features, weights) >= least or (is_told and is_told(view, c))]


def best_of(view: View, subject: str, candidates: Iterable[Candidate]) -> list[tuple[Candidate, float]]:
    """Return the candidates with their probabilities, which with that of none sum to 1, the likeliest first."""
    weights = weights_of(view.material.context.models, subject)
    judged = [(candidate, _sum(candidate.features, weights)) for candidate in candidates]
    none = weights.get(NONE, 0.0)
    top = max((score for _, score in judged), default=none)
    powers = [(candidate, math.exp(score - top)) for candidate, score in judged]
    total = math.fsum([math.exp(min(700.0, none - top)), *(power for _, power in powers)])
    return sorted(
        ((candidate, power / total) for candidate, power in powers),
        key=lambda item: (-item[1], item[0].start, item[0].end),
    )


def _sum(features: Iterable[str], weights: Weights) -> float:
    return math.fsum(map(weights.get, features, repeat(0.0)))


def recut(view: View, candidate: Candidate, start: int, end: int) -> Candidate:
    """Return a candidate with other bounds, judged as before."""
    if (start, end) == (candidate.start, candidate.end):
        return candidate
    return candidate._replace(start=start, end=end, value=view.shown(start, end))


def unranked(view: View, start: int, end: int) -> Candidate:
    """Return a candidate that a sentence tells, without features, which it is not ranked by."""
    return Candidate(start, end, view.shown(start, end), frozenset())


def value_of(candidate: Candidate, likely: float) -> Value:
    """Return the draft's leaf for a candidate: the first mention is where it was read, the other ones support it."""
    return Value(candidate.value, (Evidence(candidate.start, candidate.end, "stated", likely),))
