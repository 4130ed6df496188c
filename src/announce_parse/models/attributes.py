"""The features that a tagger knows, read from its weights: those that it does not know tell it nothing."""

from struct import Struct

_HEADER = Struct("<4s4x4s16x3I8x")  # magic, kind, and offsets of features, labels and attributes
_ATTRIBUTES = Struct("<16x2I")  # of their hash table, how many places there are by number, and where these stand
_ENTRY = Struct("<4xI")  # the length of a name, which follows, with its final NUL
MAGIC = b"lCRF"


def attributes_of(weights: bytes) -> frozenset[bytes]:
    """Return the names of a CRFsuite model's attributes, in UTF-8.

    Raises:
        ValueError: these are no such weights.
    """
    if weights[: len(MAGIC)] != MAGIC:
        raise ValueError("no weights of CRFsuite")
    *_, table = _HEADER.unpack_from(weights)
    count, places = _ATTRIBUTES.unpack_from(weights, table)
    names = set()
    for place in Struct(f"<{count}I").unpack_from(weights, table + places):
        if place:
            start = table + place + _ENTRY.size
            names.add(weights[start : start + _ENTRY.unpack_from(weights, table + place)[0] - 1])
    return frozenset(names)
