"""A document's tokens by lines: cue phrases, the heading in force, the block of each line."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from announce_parse.document import Block, Document, LineRole
from announce_parse.recognise.tokens import Token, tokenize
from announce_parse.recognise.word_features import Word, Words

_HEADING_WORDS = 7
_TAB = re.compile(r"\t")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue phrase: tokens `start` up to `end`, and its class."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class TokenLine:
    """A line that is not blank.

    Attributes:
        start, end: its tokens, without the line break.
        number: its place among these lines, from 0.
        role: what the markup says it is.
        block: kind of its block, "none" where the blocks are not known.
        heading: class of the first cue in the heading above it, "other" where that has no cue, "none" without
            one.
        is_heading: whether it looks like a heading itself.
        cues: the cue phrases in it.
    """

    start: int
    end: int
    number: int
    role: LineRole
    block: str
    heading: str
    is_heading: bool
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A document's tokens, what is known of each word, the words in lower case, and the lines.

    `line_of` gives for each token the place of its line in `lines`; `cells` are the tokens that begin a further cell of
    a table's row.
    """

    tokens: list[Token]
    known: list[Word]
    lowers: list[str]
    lines: list[TokenLine]
    line_of: list[int]
    cells: frozenset[int] = frozenset()


def page_of(document: Document, blocks: tuple[Block, ...], words: Words) -> Page:
    """Cut a document into tokens and lines."""
    tokens = tokenize(document.text)
    known = [words.word(token.text) for token in tokens]
    lowers = [word.lower for word in known]
    line_starts = [line.start for line in document.lines]
    block_starts = [block.start for block in blocks]
    lines: list[TokenLine] = []
    line_of: list[int] = []
    heading = "none"
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and tokens[end].text[0] != "\n":
            end += 1
        if end > at:
            cues = _cues(lowers, at, end, words)
            line = document.lines[max(0, bisect_right(line_starts, tokens[at].start) - 1)]
            is_heading = line.role == "heading" or _looks_like_heading(lowers, at, end, line.role)
            block = blocks[max(0, bisect_right(block_starts, tokens[at].start) - 1)].kind if blocks else "none"
            lines.append(TokenLine(at, end, len(lines), line.role, block, heading, is_heading, cues))
            if is_heading and not _is_name(known[at:end]):
                heading = "attendees" if _tells(cues, "attendees") else cues[0].kind if cues else "other"
        line_of += [max(0, len(lines) - 1)] * (end - at + 1)
        at = end + 1
    return Page(tokens, known, lowers, lines, line_of[: len(tokens)], _cells(document.text, tokens))


def _cells(text: str, tokens: list[Token]) -> frozenset[int]:
    """Return the tokens behind a tab inside a line."""
    if "\t" not in text:
        return frozenset()
    starts = [token.start for token in tokens]
    tabs = [match.start() for match in _TAB.finditer(text)]
    behind = zip(tabs, (bisect_right(starts, tab) for tab in tabs), strict=True)
    return frozenset(at for tab, at in behind if 0 < at < len(tokens) and tokens[at - 1].end <= tab)


def _looks_like_heading(lowers: list[str], start: int, end: int, role: LineRole) -> bool:
    last = lowers[end - 1]
    if not lowers[start][0].isalnum() and lowers[start] != "#":
        return False
    return role in ("text", "term") and end - start <= _HEADING_WORDS and (last == ":" or last[-1].isalnum())


def _tells(cues: tuple[Cue, ...], kind: str) -> bool:
    return any(cue.kind == kind for cue in cues)


def _is_name(line: list[Word]) -> bool:
    """Tell whether a line is no more than a name: it begins a part of a section, not a section."""
    return line[0].name_part in ("F", "I") and all(word.name_part or word.lower == "." for word in line)


def _cues(lowers: list[str], start: int, end: int, words: Words) -> tuple[Cue, ...]:
    cues = []
    at = start
    while at < end:
        hit = words.phrase(lowers, at)
        if hit:
            cues.append(Cue(at, at + hit[1], hit[0]))
        at += hit[1] if hit else 1
    return tuple(cues)
