"""Confidence fitted to how often values were right.

    python -m announce_parse.training.calibration GOLD_DIR... --records FILE

Learns from records of documents that the models never saw, as `training.crossval --out` writes them.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from announce_parse.calibration import FILE, REST, features_of, group_of, logistic
from announce_parse.document import Evidence
from announce_parse.training.gold import GoldDocument, load_gold
from announce_parse.training.judged import FIELDS, Record, is_right
from announce_parse.training.listwise import require_scipy

ENOUGH = 60  # values that a field must have for a curve of its own
PENALTY = 5.0  # on the squares of how far the weights are from the raw confidence, but for the bias
POINTS = 0.02  # steps of a curve are at least so far apart
DIGITS = 5

Example = tuple[dict[str, float], bool]


def train_calibration(documents: Sequence[GoldDocument], records: Mapping[str, Record], out: Path) -> None:
    """Fit the curves of all fields and write them to the folder `out`.

    Args:
        documents: the annotations.
        records: by id, what models that did not see a document made of it, with their raw confidence.
        out: folder of the models.
    """
    examples = examples_of(documents, records)
    everything = [example for own in examples.values() for example in own]
    curves = {REST: _curve(everything)}
    for name, own in sorted(examples.items()):
        if len(own) >= ENOUGH:
            curves[name] = _curve(own)
    (out / FILE).write_text(json.dumps({"curves": curves}, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def examples_of(documents: Sequence[GoldDocument], records: Mapping[str, Record]) -> dict[str, list[Example]]:
    """Return by field the features of each value that is compared with annotations, and whether it is right."""
    table: dict[str, list[Example]] = {}
    for gold in sorted(documents, key=lambda document: document.id):
        record = records.get(gold.id)
        if record is None:
            continue
        for path, places in record["evidence"].items():
            name = group_of(path)
            if name not in FIELDS:
                continue
            own = [Evidence(p["start"], p["end"], p["certainty"], p["confidence"]) for p in places]
            table.setdefault(name, []).append((features_of(own), is_right(path, record, gold.gold)))
    return table


def _curve(examples: Sequence[Example]) -> dict[str, Any]:
    """Fit the weights by logistic regression, then the steps by isotonic regression."""
    import numpy as np
    from scipy.optimize import isotonic_regression, minimize

    names = sorted({name for features, _ in examples for name in features})
    matrix = np.array([[features.get(name, 0.0) for name in names] for features, _ in examples])
    right = np.array([float(told) for _, told in examples])
    free = np.array([0.0 if name == "bias" else PENALTY for name in names])
    start = np.array([1.0 if name == "raw" else 0.0 for name in names])

    def loss(weights: Any) -> tuple[float, Any]:
        scores = np.clip(matrix @ weights, -30, 30)
        chances = 1 / (1 + np.exp(-scores))
        value = np.sum(np.logaddexp(0, scores) - right * scores) + 0.5 * np.sum(free * (weights - start) ** 2)
        return float(value), matrix.T @ (chances - right) + free * (weights - start)

    weights = minimize(loss, start, jac=True, method="L-BFGS-B").x.round(DIGITS)
    at = np.array([logistic(score) for score in matrix @ weights])
    order = np.argsort(at, kind="stable")
    fitted = isotonic_regression(right[order]).x
    return {
        "weights": {name: float(w) for name, w in zip(names, weights, strict=True) if w},
        **_thinned(at[order].tolist(), fitted.tolist()),
    }


def _thinned(at: list[float], fitted: list[float]) -> dict[str, list[float]]:
    """Return points half way between the logistic function and the steps, so far apart that lines join them well."""
    size = max(15, len(at) // 12)
    places: list[float] = []
    rates: list[float] = []
    for first in range(0, len(at), size):
        own = slice(first, first + size) if len(at) - first >= 2 * size else slice(first, len(at))
        place, rate = sum(at[own]) / len(at[own]), (sum(fitted[own]) + 0.5) / (len(fitted[own]) + 1)
        if not places or place - places[-1] >= POINTS:
            places.append(round(place, DIGITS))
            rates.append(round(max((place + rate) / 2, rates[-1] if rates else 0.0), DIGITS))
        if own.stop == len(at):
            break
    return {"at": places, "rates": rates}


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit the curves to cross-validated records and write them."""
    parser = argparse.ArgumentParser(prog="python -m announce_parse.training.calibration", description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path, help="folders of gold documents")
    parser.add_argument("--records", type=Path, required=True, help="records that `training.crossval --out` wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder of the models")
    options = parser.parse_args(arguments)
    require_scipy()
    lines = options.records.read_text(encoding="utf-8").splitlines()
    records = {record["id"]: record for record in map(json.loads, lines)}
    train_calibration(load_gold(options.gold), records, options.out)


if __name__ == "__main__":
    main()
