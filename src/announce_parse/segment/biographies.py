"""Paragraphs on somebody who takes part, once it is known who does: 'Anna Poel is bioloog …' is of the guests."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from announce_parse import languages
from announce_parse.document import Block, BlockKind, Document, Draft, Value
from announce_parse.languages.alternation import any_of

LEAST = 60  # characters of a paragraph
LIKELY = 0.8  # that such a paragraph is of the guests
_TAKEN: frozenset[BlockKind] = frozenset(("theme", "other", "logistics"))
_FRONT = r"[\s•*·–—-]{0,6}(?:[\w.’'-]{2,20}\s){0,2}"  # an honorific, or a job
_ASIDE = r"(?:\s\([^()\n]{2,40}\)|,\s[^,\n]{2,60},)?"


def with_biographies(document: Document, blocks: tuple[Block, ...], draft: Draft, language: str) -> tuple[Block, ...]:
    """Return the blocks with the paragraphs that begin with a participant's whole name and what that is or does.

    So do 'About NAME: …' ones. They are of the guests, unless they stand in the programme: blocks macro F1 .728 for
    .723 by cross-validation.
    """
    names = [name for person in draft.fields.get("people") or () if (name := _whole_name(person))]
    if not names:
        return blocks
    leads, verbs = any_of(languages.load(language).people.subject_leads), _verbs(language)
    told = re.compile(
        rf"[\s•*·–—-]{{0,6}}(?i:{leads})\s(?:{any_of(names)})(?!\w)"
        rf"|{_FRONT}(?:{any_of(names)}){_ASIDE}\s(?:{verbs})(?!\w)"
    )
    pieces = [piece for block in blocks for piece in _parted(document, block, told)]
    if pieces == list(blocks):
        return blocks
    return tuple(_joined(list(run)) for _, run in groupby(pieces, key=lambda block: block.kind))


def _whole_name(person: dict[str, Value]) -> str:
    name, kind = person.get("name"), person.get("kind")
    if name is None or kind is None or kind.value != "person":
        return ""
    return str(name.value) if " " in str(name.value) else ""


@lru_cache(maxsize=8)
def _verbs(language: str) -> str:
    """Return the branches of a pattern of what is told of somebody: what they are, were, do or did."""
    pack = languages.load(language)
    single = [word for word in pack.blocks.cues.biography if word.isalpha()]
    present = [word for word in pack.people.copulas if word.isalpha()]  # not "will be"
    return any_of([*present, *pack.people.works, *single])


def _parted(document: Document, block: Block, told: re.Pattern[str]) -> Iterator[Block]:
    """Yield a block in pieces: the paragraphs of which a pattern tells, each of the guests, and what is between."""
    if block.kind not in _TAKEN:
        yield block
        return
    start, first = block.start, block.first_line
    for number in range(block.first_line, block.last_line + 1):
        line = document.lines[number]
        if len(line.text) < LEAST or not told.match(line.text):
            continue
        if line.start > start:
            yield replace(block, start=start, end=line.start, first_line=first, last_line=number - 1)
        last = number
        while last < block.last_line and not document.lines[last + 1].text.strip():
            last += 1
        end = document.lines[last + 1].start if last < block.last_line else block.end
        yield Block("guests", line.start, end, number, last, LIKELY)
        start, first = end, last + 1
    if start < block.end:
        yield replace(block, start=start, first_line=first)


def _joined(run: list[Block]) -> Block:
    """Return neighbours of one kind as one block."""
    return replace(run[0], end=run[-1].end, last_line=run[-1].last_line) if len(run) > 1 else run[0]
