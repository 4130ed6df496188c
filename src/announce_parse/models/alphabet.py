"""The features that count in a tagger, as it takes them: bytes, without those that have no weight in its model.

A tagger passes over features without a weight, but reading them takes as long as reading the others.
"""

import struct
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

T = TypeVar("T")
Feature = str | bytes

Groups = tuple[tuple[str, ...], ...]

MOST = 20_000  # things of one sort whose features are remembered
_DICTIONARY = 36  # where in a file of CRFsuite stands the offset of its dictionary of features
_RECORDS = 24 + 256 * 8  # where in the dictionary the records begin, behind its header and places of hash tables
_TABLES = struct.Struct("<512I")  # offset and size of each hash table; those that are used stand behind the records


class Alphabet:
    """The features that have a weight in one of some models."""

    __slots__ = ("_groups", "_known")

    def __init__(self, models: Iterable[bytes]) -> None:
        keys = {key for model in models for key in _keys(model)}
        self._known = {key.decode("utf-8", "surrogatepass"): (key,) for key in keys}
        self._groups: dict[object, dict[Any, list[list[Feature]]]] = {}

    def one(self, feature: str) -> Iterable[Feature]:
        """Return a feature as a group of one, none where it does not count."""
        return self._known.get(feature, ())

    def of(self, features: Iterable[str]) -> list[Feature]:
        """Return those of the features that count."""
        return [key for feature in features for key in self._known.get(feature, ())]

    def groups(self, thing: T, make: Callable[[T], Groups]) -> list[list[Feature]]:
        """Return those features of each group of a thing that count; `make` tells the groups, once for each thing."""
        known = self._groups.setdefault(make, {})
        groups = known.get(thing)
        if groups is None:
            if len(known) >= MOST:
                known.clear()
            groups = known[thing] = [self.of(group) for group in make(thing)]
        return groups


class Everything:
    """An alphabet to train with: every feature counts, as it is written."""

    __slots__ = ()

    def one(self, feature: str) -> Iterable[Feature]:
        """Return a feature as a group of one."""
        return (feature,)

    def of(self, features: Iterable[str]) -> list[Feature]:
        """Return the features."""
        return list(features)

    def groups(self, thing: T, make: Callable[[T], Groups]) -> list[list[Feature]]:
        """Return the features of each group of a thing."""
        return [list(group) for group in make(thing)]


def _keys(model: bytes) -> Iterator[bytes]:
    """Yield the features of a model of CRFsuite: the keys of a constant quark database (CQDB)."""
    (base,) = struct.unpack_from("<I", model, _DICTIONARY)
    end = base + min(offset for offset in _TABLES.unpack_from(model, base + 24)[::2] if offset)
    at = base + _RECORDS
    while at < end:
        (size,) = struct.unpack_from("<I", model, at + 4)  # behind the feature's number; counts the zero at the end
        yield model[at + 8 : at + 7 + size]
        at += 8 + size
