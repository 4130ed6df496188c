"""Confidence that can be trusted: of the values with 0.9, nine in ten are right.

The stages tell how sure they are, each in its own way. Here that is turned into a probability, by field: a logistic
function of how sure the stage was and of how the value was told, then a line through points that were fitted to how
often such values were right. Trained by `training/calibration.py`, kept in `calibration.json`.
"""

import json
import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from announce_parse.document import Draft, Evidence, Value
from announce_parse.errors import InvalidOption
from announce_parse.models import Models

FILE = "calibration.json"
REST = "*"  # the group of fields that are too rare to have their own
_INDEX = re.compile(r"/\d+")
_EDGE = 0.001  # raw confidences are kept that far from 0 and 1


@dataclass(frozen=True, slots=True)
class Curve:
    """What turns the features of a value into a probability.

    Attributes:
        weights: by feature; the sum goes through the logistic function.
        at, rates: that probability, rising, and how often values there were right; straight lines in between.
    """

    weights: Mapping[str, float]
    at: tuple[float, ...]
    rates: tuple[float, ...]

    def probability(self, features: Mapping[str, float]) -> float:
        """Return how likely a value with these features is right."""
        return along(
            logistic(math.fsum(self.weights.get(name, 0.0) * x for name, x in features.items())), self.at, self.rates
        )


def group_of(path: str) -> str:
    """Return the field of a path.

    >>> group_of("sessions/0/start_date")
    'sessions/start_date'
    """
    return _INDEX.sub("", path)


def logistic(score: float) -> float:
    """Return the logistic function of a score."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def along(place: float, at: Sequence[float], rates: Sequence[float]) -> float:
    """Return the height at a place of the line through points; level beyond its ends; the place itself without any.

    >>> along(0.25, (0.0, 0.5), (0.2, 0.6))
    0.4
    """
    if not at:
        return place
    right = bisect_right(at, place)
    if right == 0:
        return rates[0]
    if right == len(at):
        return rates[-1]
    share = (place - at[right - 1]) / (at[right] - at[right - 1])
    return rates[right - 1] + share * (rates[right] - rates[right - 1])


def features_of(places: Sequence[Evidence]) -> dict[str, float]:
    """Return what is known of a value that was read from `places`: how sure its stage was, and how it was told."""
    best = max(places, key=lambda place: place.confidence)
    raw = min(1 - _EDGE, max(_EDGE, best.confidence))
    return {"bias": 1.0, "raw": math.log(raw / (1 - raw)), f"certainty={best.certainty}": 1.0}


def curves_of(models: Models) -> dict[str, Curve]:
    """Return the curves of a folder of models by field; none where it has no calibration."""
    try:
        return _parse(models.weights(FILE))
    except InvalidOption:
        return {}


@lru_cache(maxsize=4)
def _parse(data: bytes) -> dict[str, Curve]:
    table: dict[str, Any] = json.loads(data)["curves"]
    return {name: Curve(c["weights"], tuple(c["at"]), tuple(c["rates"])) for name, c in table.items()}


def calibrated(draft: Draft, models: Models) -> Draft:
    """Return the draft with the confidence of each value calibrated; as it is where the models have no calibration."""
    curves = curves_of(models)
    return replace(draft, fields=_redrawn(draft.fields, "", curves)) if curves else draft


def leaves(draft: Any, path: str = "") -> Iterator[tuple[str, Value]]:
    """Yield each `Value` of a draft with its path, as in `sessions/0/start_date`."""
    if isinstance(draft, Value):
        yield path, draft
    elif isinstance(draft, dict):
        for key, item in draft.items():
            yield from leaves(item, f"{path}/{key}" if path else key)
    elif isinstance(draft, list | tuple):
        for index, item in enumerate(draft):
            yield from leaves(item, f"{path}/{index}")


def _redrawn(draft: Any, field: str, curves: Mapping[str, Curve]) -> Any:
    """Return a draft, or a part of it that belongs to a field, with calibrated values."""
    if isinstance(draft, Value):
        curve = curves.get(field) or curves.get(REST)
        if curve is None or not draft.evidence:
            return draft
        chance = curve.probability(features_of(draft.evidence))
        first, *others = draft.evidence
        others = [replace(other, confidence=min(chance, other.confidence)) for other in others]
        return Value(draft.value, (replace(first, confidence=chance), *others))
    if isinstance(draft, dict):
        return {key: _redrawn(item, f"{field}/{key}" if field else key, curves) for key, item in draft.items()}
    if isinstance(draft, list | tuple):
        return [_redrawn(item, field, curves) for item in draft]
    return draft
