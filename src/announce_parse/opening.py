"""Enormous texts: what they announce stands in their opening, and only that is searched."""

from bisect import bisect_left
from dataclasses import replace

from announce_parse.document import Block, Document, Line, Notice


def opening_of(document: Document, characters: int) -> Document:
    """Return the document cut off behind its last whole line within so many characters, with a remark on it.

    A shorter document is returned as it is. Offsets stay what they are.

    >>> from announce_parse.document import lines_of
    >>> text = "Lezing\\n20.00 uur\\nen nog veel meer"
    >>> opening_of(Document(text, lines_of(text)), 20).text
    'Lezing\\n20.00 uur\\n'
    """
    text = document.text
    if len(text) <= characters:
        return document
    number = bisect_left(document.lines, characters, key=lambda line: line.end + 1)
    lines = document.lines[:number]
    end = document.lines[number].start if number else characters
    if not lines:
        first = document.lines[0]
        lines = (Line(0, first.start, end, text[first.start : end], first.role, first.level),)
    remark = Notice(
        "long-text", "info", f"only the first {end} of {len(text)} characters were searched", end, len(text)
    )
    return replace(
        document,
        text=text[:end],
        lines=lines,
        links=tuple(link for link in document.links if link.end <= end),
        notices=(*document.notices, remark),
    )


def with_rest(blocks: tuple[Block, ...], document: Document) -> tuple[Block, ...]:
    """Return the blocks of a document's opening with a block `other` for what lies behind it."""
    end = blocks[-1].end if blocks else 0
    if end == len(document.text):
        return blocks
    last = len(document.lines) - 1
    first = min(blocks[-1].last_line + 1, last) if blocks else 0
    return (*blocks, Block("other", end, len(document.text), first, last))
