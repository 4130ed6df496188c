"""What stands around a place in the text: the phrases of a class in its line, in front of it, in the lines above."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.material import Material
from announce_parse.document import Line
from announce_parse.languages.phrases import Phrase, PhraseTable

HEADING = 60  # characters of a line that may head the next
NEAR = 70  # characters in front of a place that count as near
SEEN = 2_000  # characters to both sides of a place, in its line, that are looked at


@lru_cache(maxsize=16)
def table_of(code: str, section: str) -> PhraseTable:
    """Return the phrases of a section of a language pack, by class."""
    words: Mapping[str, object] = getattr(languages.load(code), section).model_dump()
    return PhraseTable({name: entries for name, entries in words.items() if isinstance(entries, tuple)})


@dataclass(frozen=True, slots=True)
class Cued:
    """A line that is not blank, with the phrases in it.

    Attributes:
        line: the line.
        block: kind of the block that it belongs to.
        phrases: the phrases of a section of the language pack, in order.
        bare: whether hardly anything but them stands there.
        names: the classes of its phrases.
    """

    line: Line
    block: str
    phrases: tuple[Phrase, ...]
    bare: bool
    names: frozenset[str]


def cued_lines(material: Material, section: str) -> tuple[Cued, ...]:
    """Return the lines that are not blank with the phrases of a section of the language pack in them."""
    document = material.document
    phrases = table_of(material.context.pack.code, section).find(document.text)
    starts = [phrase.start for phrase in phrases]
    result = []
    at = 0
    for line in document.lines:
        content = len(line.text.strip())
        if not content:
            continue
        first = bisect_left(starts, line.start)
        own = tuple(phrases[first : bisect_right(starts, line.end, first)])
        while at + 1 < len(material.blocks) and material.blocks[at + 1].start <= line.start:
            at += 1
        kind = material.blocks[at].kind if material.blocks else "other"
        covered = sum([phrase.end - phrase.start for phrase in own])
        bare = bool(own) and content - covered <= max(6, content // 4)
        result.append(Cued(line, kind, own, bare, frozenset([phrase.name for phrase in own])))
    return tuple(result)


def rank_at(lines: tuple[Cued, ...], offset: int) -> int:
    """Return the place in `lines` of the one that holds the character at `offset`, or of the one in front of it."""
    return max(0, bisect_right(lines, offset, key=lambda cued: cued.line.start) - 1)


def around(lines: tuple[Cued, ...], start: int, end: int) -> list[str]:
    """Return features of a place: classes of phrases in its line, near it, in the lines above and below."""
    if not lines:
        return []
    rank = rank_at(lines, start)
    own = lines[rank]
    result = [f"block={own.block}"]
    first = bisect_left(own.phrases, start - SEEN, key=_start)
    last = bisect_left(own.phrases, end + SEEN, key=_start)
    before = [p for p in own.phrases[first:last] if p.end <= start]
    behind = [p for p in own.phrases[first:last] if p.start >= end]
    result += [f"before={name}" for name in _names(before)]
    result += [f"behind={name}" for name in _names(behind)]
    result += [f"near={name}" for name in _names(p for p in before if start - p.end <= NEAR)]
    result += [f"next={name}" for name in _names(p for p in behind if p.start - end <= NEAR // 2)]
    result.append(f"last={before[-1].name}" if before else "last=none")
    result.append(f"first={behind[0].name}" if behind else "first=none")
    result.append(f"alone={len(own.line.text.strip()) - (end - start) <= 4}")
    for step in (1, 2):
        if rank >= step:
            above = lines[rank - step]
            heads = len(above.line.text) <= HEADING
            result += [f"above{step}{'!' if heads else ''}={name}" for name in sorted(above.names)]
            if above.bare:
                result += [f"head={name}" for name in sorted(above.names)]
    head = heading_of(lines, rank)
    if head is not None:
        result += [f"under={name}" for name in sorted(head.names)]
    if rank + 1 < len(lines):
        result += [f"below={name}" for name in sorted(lines[rank + 1].names)]
    return result


def _start(phrase: Phrase) -> int:
    return phrase.start


def _names(phrases: Iterable[Phrase]) -> list[str]:
    return sorted({phrase.name for phrase in phrases})


def heading_of(lines: tuple[Cued, ...], rank: int) -> Cued | None:
    """Return the nearest line above, at most six away, that looks like a heading: short, without a full stop."""
    for cued in reversed(lines[max(0, rank - 6) : rank]):
        shown = cued.line.text.strip()
        if cued.line.role == "heading" or (cued.bare and len(shown) <= HEADING and shown[-1] not in ".!?,;"):
            return cued
    return None
