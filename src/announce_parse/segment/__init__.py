"""Lines into blocks: header, theme, guests, programme, logistics, other. Nothing is lost."""

from announce_parse.document import Block, BlockKind, Document, Found
from announce_parse.options import Context
from announce_parse.segment.guests import with_guests
from announce_parse.segment.tagger import tag_lines

__all__ = ["segment", "with_guests"]


def segment(document: Document, found: list[Found], context: Context) -> tuple[Block, ...]:
    """Partition the document's text into blocks: in order, without gap or overlap.

    A block is a run of lines of one kind, line breaks included; blank lines belong to the block before them, those at
    the top to the first block. A block's confidence is the mean of its lines', weighed by their length.
    """
    if not document.text:
        return ()
    runs: list[tuple[BlockKind, int, int, float, int]] = []  # kind, first line, start, sum of confidence, length
    for number, kind, confidence in tag_lines(document, found, context):
        line = document.lines[number]
        weight = len(line.text)
        if runs and runs[-1][0] == kind:
            _, first, start, total, length = runs[-1]
            runs[-1] = (kind, first, start, total + confidence * weight, length + weight)
        else:
            runs.append((kind, line.number if runs else 0, line.start if runs else 0, confidence * weight, weight))
    if not runs:
        return (Block("other", 0, len(document.text), 0, len(document.lines) - 1),)
    ends = [(run[2], run[1] - 1) for run in runs[1:]] + [(len(document.text), len(document.lines) - 1)]
    return tuple(
        Block(kind, start, end, first, last, total / length)
        for (kind, first, start, total, length), (end, last) in zip(runs, ends, strict=True)
    )
