"""Blocks that go on behind lines of another kind: a programme with a paragraph about each talk stays one programme."""

from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise

from announce_parse.document import BlockKind

INSIDE: Mapping[BlockKind, frozenset[BlockKind]] = {  # what may stand between two parts of a block, those first that
    "programme": frozenset(("theme", "guests", "header")),  # are joined first; blocks .697 for .675 on train by
    "guests": frozenset(("theme",)),  # publisher; what else was tried: .693-.698
}
FARTHEST = 3000  # characters between two parts of a block


def bridged(kinds: Sequence[BlockKind], lengths: Sequence[int]) -> list[BlockKind]:
    """Return the kinds of lines, given with the lengths of the lines, where what interrupts a block belongs to it.

    >>> bridged(["programme", "theme", "programme", "theme"], [20, 300, 20, 300])
    ['programme', 'programme', 'programme', 'theme']
    """
    joined = list(kinds)
    for kind, inside in INSIDE.items():
        runs = [[at for at, _ in run] for _, run in groupby(enumerate(joined), key=lambda item: item[1])]
        own = [number for number, run in enumerate(runs) if joined[run[0]] == kind]
        for left, right in pairwise(own):
            between = [at for run in runs[left + 1 : right] for at in run]
            if inside.issuperset(joined[at] for at in between) and sum(lengths[at] for at in between) <= FARTHEST:
                for at in between:
                    joined[at] = kind
    return joined
