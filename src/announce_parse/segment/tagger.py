"""The line tagger: the kind of block of each line, by a conditional random field."""

from collections.abc import Iterator
from typing import cast

from announce_parse.document import BlockKind, Document, Found, Line
from announce_parse.options import Context
from announce_parse.segment.features import line_features

MODEL = "lines"


def tag_lines(document: Document, found: list[Found], context: Context) -> Iterator[tuple[Line, BlockKind, float]]:
    """Yield each line that is not blank with its kind of block and the probability of it."""
    lines, rows = line_features(document, found, context)
    if not lines:
        return
    tagger = context.models.tagger(MODEL)
    for at, (line, kind) in enumerate(zip(lines, tagger.tag(rows), strict=True)):
        yield line, cast(BlockKind, kind), tagger.marginal(kind, at)
