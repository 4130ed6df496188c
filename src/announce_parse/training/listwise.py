"""Softmax regression over lists: in each document one candidate at most is right, so they compete with each other.

The weights maximise the probability that the softmax over a document's candidates, and the choice of none of them,
gives to the right ones. Measured on train by publisher against one logistic regression over all candidates: title .701
for .682, series .448 for .391, venue .616 for .579, room .429 for .381. That regression is the same with each candidate
in a list of its own.
"""

from collections import Counter
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from announce_parse.assemble.ranking import BIAS, NONE, Weights
from announce_parse.errors import MissingExtra

MINIMUM = 0.01  # smaller weights are left out
ITERATIONS = 200

Rows = Sequence[tuple[frozenset[str], bool]]  # a document's candidates: features, and whether it is right


def require_scipy() -> None:
    """Tell before a long training that what it ends with is not installed.

    Raises:
        MissingExtra: scipy is not there.
    """
    if find_spec("scipy") is None:
        raise MissingExtra("train", "needs the package scipy", "install announce-parse[train]")


def fit_lists(
    lists: Sequence[Rows], counts: Sequence[float] | None = None, *, prior: float = 1.0, fewest: int = 3
) -> Weights:
    """Return the weights of the features; `prior` is the strength of the Gaussian prior.

    Args:
        lists: the candidates of each document.
        counts: as how many documents each of them counts, more than 0; without them as one.
        prior: how strongly weights are drawn to 0.
        fewest: candidates that a feature must occur with.

    >>> weights = fit_lists([[(frozenset({"quoted"}), True), (frozenset({"date"}), False)]] * 9)
    >>> weights["quoted"] > weights["date"]
    True
    """
    require_scipy()
    import numpy
    from scipy.optimize import minimize
    from scipy.sparse import csr_array

    seen = Counter(feature for rows in lists for features, _ in rows for feature in features)
    columns = {feature: number for number, feature in enumerate(sorted(f for f, n in seen.items() if n >= fewest), 1)}
    indices: list[int] = []
    ends = [0]
    first: list[int] = []  # the row of each document's "none", after which its candidates follow
    correct: list[bool] = []
    for rows in lists:
        first.append(len(correct))
        correct.append(not any(right for _, right in rows))
        indices.append(0)
        ends.append(len(indices))
        for features, right in rows:
            indices += sorted(columns[feature] for feature in features if feature in columns)
            ends.append(len(indices))
            correct.append(right)
    table = csr_array((numpy.ones(len(indices)), indices, ends), shape=(len(correct), len(columns) + 1))
    right_rows = numpy.array(correct)
    sizes = numpy.diff([*first, len(correct)])
    shares = numpy.ones(len(lists)) if counts is None else numpy.array(counts)
    row_shares = numpy.repeat(shares, sizes)

    def loss(weights: Any) -> tuple[float, Any]:  # the value, and its gradient
        scores = table @ weights
        scores -= numpy.repeat(numpy.maximum.reduceat(scores, first), sizes)
        powers = numpy.exp(scores)
        total = numpy.add.reduceat(powers, first)
        good = numpy.add.reduceat(powers * right_rows, first)
        chances = powers / numpy.repeat(total, sizes)
        wanted = powers * right_rows / numpy.repeat(good, sizes)
        value = float(numpy.sum(shares * (numpy.log(total) - numpy.log(good))) + prior / 2 * weights @ weights)
        return value, table.T @ (row_shares * (chances - wanted)) + prior * weights

    found = minimize(loss, numpy.zeros(len(columns) + 1), jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS})
    names = [NONE, *columns]
    return {
        name: round(float(weight), 3)
        for name, weight in sorted(zip(names, found.x, strict=True))
        if abs(weight) >= MINIMUM
    }


def fit_apart(
    lists: Sequence[Rows], counts: Sequence[float] | None = None, *, prior: float = 1.0, fewest: int = 3
) -> Weights:
    """Return the weights of a logistic regression over all candidates, for documents that have several right ones.

    >>> cue, date = frozenset({"cue"}), frozenset({"date"})
    >>> weights = fit_apart([[(cue, True), (cue, True), (date, False)]] * 9)
    >>> weights["cue"] > 0 > weights["date"]
    True
    """
    apart = [[row] for rows in lists for row in rows]
    shares = None if counts is None else [share for share, rows in zip(counts, lists, strict=True) for _ in rows]
    weights = fit_lists(apart, shares, prior=prior, fewest=fewest)
    bias = -weights.pop(NONE, 0.0)
    return weights | {BIAS: bias}
