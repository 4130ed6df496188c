"""Models of CRFsuite of one shape as one, the mean of their weights: it costs no more to tag with than one of them."""

import struct
from collections.abc import Sequence
from functools import reduce
from operator import add

_FEATURES_AT = 28  # where the header of a model tells at which byte its features begin
_CHUNK = struct.Struct("<4sII")  # what stands in front of the features: a mark, their size with this, their number
_FEATURE = struct.Struct("<IIId")  # kind, what it is seen by, label, weight


def averaged(models: Sequence[bytes]) -> bytes:
    """Return a model with the mean of the weights of models, which are alike but for these.

    Models are alike where they learned from the same features of the same lines, none left out for being rare.

    Raises:
        ValueError: the models differ in more than their weights.
    """
    parts = [_parts(model) for model in models]
    front, features, behind = parts[0]
    shape = [feature[:-1] for feature in features]
    if any((a, c) != (front, behind) or [feature[:-1] for feature in b] != shape for a, b, c in parts[1:]):
        raise ValueError("models that differ in more than their weights")
    sums = [
        reduce(add, weights) for weights in zip(*([feature[-1] for feature in b] for _, b, _ in parts), strict=True)
    ]
    means = (_FEATURE.pack(*kind, weight / len(models)) for kind, weight in zip(shape, sums, strict=True))
    return front + b"".join(means) + behind


def _parts(model: bytes) -> tuple[bytes, list[tuple[int, int, int, float]], bytes]:
    """Return what stands in front of the features of a model, the features, and what stands behind them."""
    (chunk,) = struct.unpack_from("<I", model, _FEATURES_AT)
    mark, _, number = _CHUNK.unpack_from(model, chunk)
    if mark != b"FEAT":
        raise ValueError("no model of CRFsuite")
    start = chunk + _CHUNK.size
    end = start + number * _FEATURE.size
    return model[:start], list(_FEATURE.iter_unpack(model[start:end])), model[end:]
