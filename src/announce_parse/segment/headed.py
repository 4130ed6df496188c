"""Headings are of the kind that they head where the line below them is."""

from collections.abc import Sequence

from announce_parse.document import BlockKind
from announce_parse.languages import LanguagePack
from announce_parse.segment.cues import tables_of, words_of

LONGEST = 60  # characters of a heading


def with_headings(kinds: Sequence[BlockKind], texts: Sequence[str], pack: LanguagePack) -> list[BlockKind]:
    """Return the kinds of lines, given with their texts, where a heading is of the kind of what it heads.

    >>> from announce_parse import languages
    >>> texts = ["Lezing over veen", "Over de spreker", "Imke Roek is bodemkundige."]
    >>> with_headings(["header", "header", "guests"], texts, languages.load("nl"))
    ['header', 'guests', 'guests']
    """
    headings, _, _ = tables_of(pack)
    told = list(kinds)
    for at in range(1, len(told) - 1):
        text, below = texts[at].strip(), told[at + 1]
        if told[at] != below and len(text) <= LONGEST and text[0].isalpha() and headings.whole(words_of(text)) == below:
            told[at] = below
    return told
