"""Paragraphs on somebody who takes part or on nobody who does, and the title, once these are known."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache, lru_cache, partial
from itertools import groupby

from announce_parse import languages
from announce_parse.document import Block, BlockKind, Document, Draft, Line, Value
from announce_parse.languages.alternation import any_of
from announce_parse.segment.cues import tables_of, words_of

LEAST = 60  # characters of a paragraph
LONG = 300  # characters of a paragraph that tells who it is about
LIKELY = 0.8  # that such paragraphs are of the kind that they are given
SHORTEST = 3  # letters of a name that is looked for by itself
TOP = 8  # lines in which the title stands
_TAKEN: frozenset[BlockKind] = frozenset(("theme", "other", "logistics"))
_OF_SOMEBODY = frozenset(("pronoun", "biography"))
_BULLET = r"[\s•*·–—-]{0,6}"
_TITLE = r"(?:[\w.’'-]{2,20}\s){0,2}"  # an honorific, or a job
_ASIDE = r"(?:\s\([^()\n]{2,40}\)|,\s[^,\n]{2,60},)?"

Judge = Callable[[BlockKind, Line], BlockKind]


def with_guests(document: Document, blocks: tuple[Block, ...], draft: Draft, language: str) -> tuple[Block, ...]:
    """Return the blocks with the paragraphs on participants among the guests, and without those on nobody of them.

    Of the guests are paragraphs that begin with a participant's whole name and what that is or does, and 'About NAME'
    ones, unless they stand in the programme: blocks macro F1 .728 for .723 by cross-validation. Of the theme are long
    paragraphs of the guests that name none of them and have no pronoun and no word of biographies: .733 for .729.
    The line at the top that is the title, with no header above it, is one.
    """
    names = [str(name.value) for name in map(_name_of, draft.fields.get("people") or ()) if name]
    judge = _judge(names, language, _title_line(document, blocks, draft.fields.get("title")))
    pieces = [piece for block in blocks for piece in _parted(document, block, judge)]
    if pieces == list(blocks):
        return blocks
    return tuple(_joined(list(run)) for _, run in groupby(pieces, key=lambda block: block.kind))


def _name_of(person: dict[str, Value]) -> Value | None:
    kind = person.get("kind")
    return person.get("name") if kind is not None and kind.value == "person" else None


def _title_line(document: Document, blocks: tuple[Block, ...], title: Value | None) -> int | None:
    """Return the number of the line that is the title where it stands at the top, and no header above it."""
    if title is None:
        return None
    header = next((block.first_line for block in blocks if block.kind == "header"), TOP)
    lines = (line.number for line in document.lines[: min(TOP, header)] if line.text.strip() == title.value)
    return next(lines, None)


def _judge(names: list[str], language: str, title: int | None) -> Judge:
    """Return what tells the kind of a paragraph, or of the line of the title, from that of its block and its text."""
    whole = [name for name in names if " " in name]
    surnames = {name.rpartition(" ")[2] for name in whole}
    about = cache(partial(_about, whole, language))  # made for the first paragraph that may need it
    parts = {word.casefold() for name in names for word in (name, *name.split()) if len(word) >= SHORTEST}
    _, _, cues = tables_of(languages.load(language))

    def kind_of(kind: BlockKind, line: Line) -> BlockKind:
        if line.number == title:
            return "header"
        text = line.text
        named = kind in _TAKEN and len(text) >= LEAST and any(name in text for name in surnames)
        if named and about().match(text):
            return "guests"
        if kind != "guests" or len(text) < LONG:
            return kind
        shown = text.casefold()
        told = {name for name, _, _ in cues.find(words_of(text))}
        return kind if told & _OF_SOMEBODY or any(part in shown for part in parts) else "theme"

    return kind_of


def _about(names: Iterable[str], language: str) -> re.Pattern[str]:
    """Return the pattern of how a paragraph on one of these persons begins; Thomas may be called Tom there."""
    leads = any_of(languages.load(language).people.subject_leads)
    short = (rf"{name[0]}[a-zß-ÿ]{{2,12}} {re.escape(name.rpartition(' ')[2])}" for name in names)
    known = "|".join((any_of(names), *short))
    return re.compile(
        rf"{_BULLET}(?i:{leads})\s(?:{known})(?!\w)|{_BULLET}{_TITLE}(?:{known}){_ASIDE}\s(?:{_verbs(language)})(?!\w)"
    )


@lru_cache(maxsize=8)
def _verbs(language: str) -> str:
    """Return the branches of a pattern of what is told of somebody: what they are, were, do or did."""
    pack = languages.load(language)
    single = [word for word in pack.blocks.cues.biography if word.isalpha()]
    present = [word for word in pack.people.copulas if word.isalpha()]  # not "will be"
    return any_of([*present, *pack.people.works, *pack.people.careers, *single]).replace("'", "['’]")


def _parted(document: Document, block: Block, judge: Judge) -> Iterator[Block]:
    """Yield a block in pieces: the paragraphs of another kind, each with the blank lines behind it, and the rest."""
    start, first = block.start, block.first_line
    for number in range(block.first_line, block.last_line + 1):
        line = document.lines[number]
        kind = judge(block.kind, line)
        if kind == block.kind:
            continue
        if line.start > start:
            yield replace(block, start=start, end=line.start, first_line=first, last_line=number - 1)
        last = number
        while last < block.last_line and not document.lines[last + 1].text.strip():
            last += 1
        end = document.lines[last + 1].start if last < block.last_line else block.end
        yield Block(kind, line.start, end, number, last, LIKELY)
        start, first = end, last + 1
    if start < block.end:
        yield replace(block, start=start, first_line=first)


def _joined(run: list[Block]) -> Block:
    """Return neighbours of one kind as one block."""
    return replace(run[0], end=run[-1].end, last_line=run[-1].last_line) if len(run) > 1 else run[0]
