"""Logistic regression over sparse binary features, by python-crfsuite: a sequence of one item is maximum entropy."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from announce_parse.assemble.ranking import BIAS, Weights

MINIMUM = 0.01  # smaller weights are left out


def fit(rows: Iterable[tuple[frozenset[str], bool]], *, c1: float = 0.0, c2: float = 1.0, fewest: int = 3) -> Weights:
    """Return the weights of the features; `c2` is the strength of the prior, `fewest` the occurrences a feature needs.

    >>> weights = fit([(frozenset({"quoted"}), True), (frozenset({"date"}), False)] * 9)
    >>> weights["quoted"] > 0 > weights["date"]
    True
    """
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    for features, right in rows:
        trainer.append([[BIAS, *sorted(features)]], ["1" if right else "0"])
    trainer.set_params(
        {"c1": c1, "c2": c2, "max_iterations": 150, "feature.minfreq": fewest, "feature.possible_states": False}
    )
    weights: Weights = {}
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "model.crfsuite"
        trainer.train(str(out))
        tagger = pycrfsuite.Tagger()
        tagger.open(str(out))
        for (feature, label), weight in tagger.info().state_features.items():
            weights[feature] = weights.get(feature, 0.0) + (weight if label == "1" else -weight)
        tagger.close()
    return {feature: round(weight, 3) for feature, weight in sorted(weights.items()) if abs(weight) >= MINIMUM}
