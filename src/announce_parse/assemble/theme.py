"""What the event is about: the first paragraph of its theme, and the questions that the theme asks."""

import re
from collections.abc import Iterator
from typing import Any

from announce_parse.assemble.material import Material
from announce_parse.document import Block, Evidence, Line, Value
from announce_parse.languages.folding import folded

SHORTEST = 40  # characters of a paragraph that is more than a heading
WRAPPED = 50  # characters from which a line may go on in the next one
QUESTION = range(8, 400)  # characters
MOST = 20  # questions
REPEATED, NEAR = 160, 2000  # characters of a paragraph that may be a repeated title, and of the text above it
_END = re.compile(r"[.!?…]['\"”’»)\]]*(?=\s|$)")
_ITEM = re.compile(r"\s{0,30}(?:[-*•·–—▪►‣○●✓>+]|\d{1,2}[.)])\s{1,30}")
_OPENING = " \t\xa0•*·–—-\"“„«‘'>"


def theme(material: Material) -> dict[str, Any]:
    """Return the summary and the questions of the theme's blocks; nothing where no block is the theme's.

    The summary is the first paragraph that has a sentence, as written, on one line.
    """
    text = material.document.text
    paragraphs = [
        span
        for block in material.blocks
        if block.kind == "theme"
        for span in _paragraphs(material, block)
        if not _repeated(text, *span[:2])
    ]
    fields: dict[str, Any] = {}
    for start, end, confidence in paragraphs:
        if end - start >= SHORTEST and _END.search(text, start, end):
            fields["summary"] = _value(material, start, end, confidence)
            break
    questions = [
        _value(material, *span, confidence)
        for start, end, confidence in paragraphs
        for span in _questions(text, start, end)
    ]
    if questions:
        fields["questions"] = questions[:MOST]
    return {"theme": fields} if fields else {}


def _paragraphs(material: Material, block: Block) -> Iterator[tuple[int, int, float]]:
    """Yield the paragraphs of a block: lines that are not parted by a blank one and go on from one to the next."""
    start = end = -1
    lines = material.document.lines
    for line in lines[block.first_line : block.last_line + 1]:
        content = line.text.strip()
        if not content:
            continue
        goes_on = start >= 0 and lines[line.number - 1].end == end and _wrapped(lines[line.number - 1], line)
        if not goes_on:
            if start >= 0:
                yield start, end, block.confidence
            start = line.start
        end = line.end
    if start >= 0:
        yield start, end, block.confidence


def _repeated(text: str, start: int, end: int) -> bool:
    """Tell whether a short paragraph stands in the text above already, as the title does."""
    return end - start <= REPEATED and folded(text[start:end]) in folded(text[max(0, start - NEAR) : start])


def _wrapped(line: Line, following: Line) -> bool:
    """Tell whether a line was broken by its width, so that the next one goes on with it."""
    if line.role != "text" or following.role != "text" or _ITEM.match(following.text):
        return False
    return WRAPPED <= len(line.text.rstrip()) <= 100 or following.text.lstrip()[:1].islower()


def _questions(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of a paragraph that end with a question mark."""
    first = start
    for mark in _END.finditer(text, start, end):
        if "?" in mark[0]:
            left = first + len(text[first : mark.start()]) - len(text[first : mark.start()].lstrip(_OPENING + "\n\r"))
            right = mark.start() + 1
            if right - left in QUESTION:
                yield left, right
        first = mark.end()


def _value(material: Material, start: int, end: int, confidence: float) -> Value:
    text = material.document.text
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    return Value(" ".join(text[start:end].split()), (Evidence(start, end, "stated", confidence),))
