"""The line tagger: the kind of block of each line, by a conditional random field."""

from itertools import groupby

from announce_parse.document import BLOCK_KINDS, BlockKind, Document, Found
from announce_parse.options import Context
from announce_parse.segment.features import line_features

MODEL = "lines"


def tag_lines(document: Document, found: list[Found], context: Context) -> list[tuple[int, BlockKind, float]]:
    """Return the number of each line that is not blank, its kind of block and the probability of it.

    The pieces of a long line vote by their length.
    """
    lines, rows = line_features(document, found, context)
    if not lines:
        return []
    tagger = context.models.tagger(MODEL)
    tagger.set(rows)
    known = set(tagger.labels())
    tagged: list[tuple[int, BlockKind, float]] = []
    for number, pieces in groupby(enumerate(lines), key=lambda item: item[1].number):
        votes = dict.fromkeys((kind for kind in BLOCK_KINDS if kind in known), 0.0)
        length = 0
        for at, piece in pieces:
            length += len(piece.text)
            for kind in votes:
                votes[kind] += tagger.marginal(kind, at) * len(piece.text)
        best = max(votes, key=votes.__getitem__)
        tagged.append((number, best, votes[best] / length))
    return tagged
