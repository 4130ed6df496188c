"""The line tagger: the kind of block of each line, by a conditional random field."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from announce_parse.document import BLOCK_KINDS, BlockKind, Document, Found, Line
from announce_parse.options import Context
from announce_parse.segment.bridges import bridged
from announce_parse.segment.features import line_features

MODEL = "lines"
_BULLET = re.compile(r"\s*([-*•·–—▪►‣○●✓>+])\s")

Chances = dict[BlockKind, float]


def tag_lines(document: Document, found: list[Found], context: Context) -> list[tuple[int, BlockKind, float]]:
    """Return the number of each line that is not blank, its kind of block and the probability of it.

    The pieces of a long line vote by their length. The items of a list are of one kind, which they choose together.
    What interrupts a programme or a list of guests belongs to it.
    """
    lines: list[tuple[int, Chances]] = []
    for items in _lists(document, _chances(document, found, context)):
        mean = items[0][1]
        if len(items) > 1:
            mean = {kind: sum(chances[kind] for _, chances in items) / len(items) for kind in mean}
        lines += [(number, mean) for number, _ in items]
    likeliest = [max(chances, key=chances.__getitem__) for _, chances in lines]
    kinds = bridged(likeliest, [len(document.lines[number].text) for number, _ in lines])
    return [(number, kind, chances[kind]) for (number, chances), kind in zip(lines, kinds, strict=True)]


def _chances(document: Document, found: list[Found], context: Context) -> Iterator[tuple[int, Chances]]:
    """Yield the number of each line that is not blank with the probability of each kind."""
    lines, rows = line_features(document, found, context)
    if not lines:
        return
    tagger = context.models.tagger(MODEL)
    tagger.set(rows)
    known = set(tagger.labels())
    kinds = [kind for kind in BLOCK_KINDS if kind in known]
    for number, pieces in groupby(enumerate(lines), key=lambda item: item[1].number):
        chances: Chances = dict.fromkeys(kinds, 0.0)
        length = 0
        for at, piece in pieces:
            length += len(piece.text)
            for kind in kinds:
                chances[kind] += tagger.marginal(kind, at) * len(piece.text)
        yield number, {kind: chance / length for kind, chance in chances.items()}


def _lists(document: Document, lines: Iterable[tuple[int, Chances]]) -> Iterator[list[tuple[int, Chances]]]:
    """Yield the lines by themselves, and the items of a list, between which nothing stands, together."""
    items: list[tuple[int, Chances]] = []
    bullet = ""
    for number, chances in lines:
        mark = _bullet(document.lines[number])
        if items and mark and mark == bullet and items[-1][0] == number - 1:
            items.append((number, chances))
            continue
        if items:
            yield items
        items, bullet = [(number, chances)], mark
    if items:
        yield items


def _bullet(line: Line) -> str:
    """Return what makes a line an item of a list: its bullet, or the markup; "" where nothing does."""
    bullet = _BULLET.match(line.text)
    return bullet[1] if bullet else f"item{line.level}" if line.role == "item" else ""
