"""Which lines hold the noun of a street or of a room, without which most of their patterns find nothing."""

import re
from collections.abc import Iterable
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Document
from announce_parse.languages.folding import small
from announce_parse.languages.remembering import remembered_by

STREET, ROOM = "street", "room"
_RUN = re.compile(r"\w+")

Nouns = frozenset[str]


def nouns_by_line(document: Document, language: str) -> list[Nouns]:
    """Return for each line which nouns its words end in: `STREET`, `ROOM`, both or none."""
    kinds = _kinds(language).__getitem__
    return [frozenset[str]().union(*map(kinds, line.text.split())) for line in document.lines]


def _kinds_of(language: str, word: str) -> Nouns:
    runs = _RUN.findall(small(word))
    return frozenset(kind for kind, nouns in _nouns(language) if any(run.endswith(nouns) for run in runs))


_kinds = remembered_by(_kinds_of)


@lru_cache(maxsize=8)
def _nouns(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    words = languages.load(language).places
    streets = (*words.street_heads, *words.street_endings, *words.numbered_endings, *words.street_words)
    return (STREET, _longest(streets)), (ROOM, _longest((*words.rooms, *words.floors)))


def _longest(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return the longest word of each phrase, in which a word of the text ends wherever the phrase stands."""
    return tuple({max(_RUN.findall(small(phrase)), key=len): None for phrase in phrases})
