"""How far confidence can be trusted: reliability, expected calibration error, risk and coverage."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from announce_parse.training.judged import Judged, by_field, pairs

BINS = 10
COVERAGES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)


@dataclass(frozen=True, slots=True)
class Bin:
    """Values whose confidence lies between two tenths: how many, their mean confidence, the share that is right."""

    low: float
    count: int
    confidence: float
    right: float


def bins(values: Iterable[tuple[float, bool]]) -> list[Bin]:
    """Return the tenths of confidence in which there are values.

    >>> [(b.count, b.right) for b in bins([(0.95, True), (0.92, False), (0.1, False)])]
    [(1, 0.0), (2, 0.5)]
    """
    table: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in values:
        table.setdefault(min(BINS - 1, int(confidence * BINS)), []).append((confidence, right))
    return [
        Bin(at / BINS, len(own), sum(c for c, _ in own) / len(own), sum(r for _, r in own) / len(own))
        for at, own in sorted(table.items())
    ]


def calibration_error(values: Sequence[tuple[float, bool]]) -> float:
    """Return the expected calibration error: how far confidence and share of right values are apart, by tenths.

    >>> calibration_error([(0.75, True), (0.75, False), (0.75, True), (0.75, True)])
    0.0
    """
    return sum(b.count * abs(b.confidence - b.right) for b in bins(values)) / len(values) if values else 0.0


def chance_error(values: Sequence[tuple[float, bool]]) -> float:
    """Return the calibration error that few values would show by chance, were their confidence perfect."""
    table = bins(values)
    return sum(math.sqrt(2 / math.pi * b.count * b.confidence * (1 - b.confidence)) for b in table) / max(
        1, len(values)
    )


def risk_coverage(values: Sequence[tuple[float, bool]]) -> list[tuple[float, float, float]]:
    """Return for each coverage the threshold that keeps so many of the values, and the precision of those kept."""
    ordered = sorted(values, key=lambda pair: -pair[0])
    rows = []
    for coverage in COVERAGES:
        kept = ordered[: max(1, round(coverage * len(ordered)))]
        if kept:
            rows.append((coverage, kept[-1][0], sum(right for _, right in kept) / len(kept)))
    return rows


def reliability_table(values: Sequence[Judged]) -> str:
    """Return reliability, the calibration error overall and by field, and risk and coverage, as text."""
    own = list(pairs(values))
    lines = [f"{'confidence':<24}{'values':>8}{'mean':>8}{'right':>8}"]
    lines += [
        f"{b.low:.1f} to {b.low + 0.1:.1f}{'':<14}{b.count:>8}{b.confidence:>8.3f}{b.right:>8.3f}" for b in bins(own)
    ]
    lines += ["", f"{'field':<34}{'values':>8}{'right':>8}{'ECE':>8}{'chance':>8}"]
    for name, some in by_field(values).items():
        these = list(pairs(some))
        right = sum(r for _, r in these) / len(these)
        lines.append(
            f"{name:<34}{len(these):>8}{right:>8.3f}{calibration_error(these):>8.3f}{chance_error(these):>8.3f}"
        )
    lines.append(
        f"{'all':<34}{len(own):>8}{sum(r for _, r in own) / max(1, len(own)):>8.3f}{calibration_error(own):>8.3f}"
    )
    lines += ["", f"{'kept':<10}{'confidence from':>18}{'precision':>12}"]
    lines += [f"{coverage:<10.0%}{least:>18.3f}{precision:>12.3f}" for coverage, least, precision in risk_coverage(own)]
    return "\n".join(lines)


def reliability_data(values: Sequence[Judged]) -> dict[str, Any]:
    """Return the same as plain data."""
    own = list(pairs(values))
    return {
        "values": len(own),
        "ece": calibration_error(own),
        "bins": [[b.low, b.count, b.confidence, b.right] for b in bins(own)],
        "fields": {
            name: {"values": len(some), "ece": calibration_error(list(pairs(some)))}
            for name, some in by_field(values).items()
        },
        "coverage": [list(row) for row in risk_coverage(own)],
    }
