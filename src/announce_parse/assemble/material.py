"""What an assembler works from."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar

from announce_parse.document import Block, Document, Found
from announce_parse.options import Context

Whole = TypeVar("Whole")
Told = TypeVar("Told")


@dataclass(frozen=True)
class Material:
    """What an assembler works from: the document, its blocks, everything found (by place), and the context."""

    document: Document
    blocks: tuple[Block, ...]
    found: tuple[Found, ...]
    context: Context
    _told: dict[Callable[["Material"], Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, tell: "Callable[[Material], Told]") -> Told:
        """Return what `tell` tells of the material, for which it is asked once."""
        return remembered(self._told, self, tell)

    @cached_property
    def ranks(self) -> dict[str, list[int]]:
        """The places in `found` of the things of each kind."""
        table: dict[str, list[int]] = {}
        for rank, item in enumerate(self.found):
            table.setdefault(item.kind, []).append(rank)
        return table

    def of(self, *kinds: str) -> list[Found]:
        """Return what was found of these kinds, by place."""
        ranks = [self.ranks[kind] for kind in set(kinds) if kind in self.ranks]
        return [self.found[rank] for rank in (sorted(chain(*ranks)) if len(ranks) > 1 else chain(*ranks))]

    def beginning(self, start: int, end: int, *kinds: str) -> list[Found]:
        """Return what was found of these kinds that begins from `start` up to `end`, by place."""
        first = bisect_left(self.found, start, key=begin_of)
        last = bisect_left(self.found, end, first, key=begin_of)
        return [item for item in self.found[first:last] if item.kind in kinds]


def begin_of(item: Found) -> int:
    """Return where something found begins, to look it up by place."""
    return item.start


def remembered(known: dict[Callable[[Whole], Any], Any], whole: Whole, tell: Callable[[Whole], Told]) -> Told:
    """Return what `tell` tells of a whole, for which it is asked where it is not yet `known`."""
    if tell not in known:
        known[tell] = tell(whole)
    told: Told = known[tell]
    return told
