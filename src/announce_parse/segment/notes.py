"""Notes of practical information: 'Parking Free behind the hall.', and lists of addresses below their heading."""

import re
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import BlockKind
from announce_parse.languages.alternation import any_of
from announce_parse.segment.cues import CueTable, words_of

TOP = 2  # lines that tell of the event
LONGEST = 140  # characters of an item, or a note
BROKEN = 40  # characters of a line that may go on in the next
HEADING = 60  # characters of the heading of a list
MOST = 14  # items of a list
_NOTED = frozenset(("theme", "other", "guests"))


def with_notes(
    kinds: Sequence[BlockKind], numbers: Sequence[int], texts: Sequence[str], language: str
) -> list[BlockKind]:
    """Return the kinds of lines, given with their numbers and texts, where notes and lists of addresses are practical.

    A list ends with a blank line.

    >>> texts = ["Zaaddag", "4 mei", "Handige adressen:", "De Oven: Brugstraat 3", "De Linde: Kerkweg 8"]
    >>> with_notes(["header", "header", "theme", "theme", "guests"], [0, 1, 3, 4, 5], texts, "nl")[2:]
    ['logistics', 'logistics', 'logistics']
    """
    told = list(kinds)
    for at in range(TOP, len(texts)):
        text = texts[at]
        noted = told[at] in _NOTED and len(text) <= LONGEST and _note(language).match(text)
        if noted and (numbers[at] > numbers[at - 1] + 1 or not _goes_on(texts[at - 1])):
            told[at] = "logistics"
        if len(text) > HEADING or not _is_heading(text, language):
            continue
        end = at + 1
        while end < min(len(texts), at + MOST) and numbers[end] == numbers[end - 1] + 1 and len(texts[end]) <= LONGEST:
            end += 1
        if end > at + 1:
            told[at:end] = ["logistics"] * (end - at)
    return told


def _goes_on(text: str) -> bool:
    """Tell whether the sentence of a line may go on in the next one."""
    return len(text) >= BROKEN and text.rstrip()[-1] not in ".!?:;"


def _is_heading(text: str, language: str) -> bool:
    """Tell whether a line heads a list of addresses: 'Useful addresses', 'Where to eat and sleep:'."""
    return any(start == 0 for _, start, _ in _headings(language).find(words_of(text)))


@lru_cache(maxsize=8)
def _headings(language: str) -> CueTable:
    return CueTable({"list": languages.load(language).blocks.practical.lists})


@lru_cache(maxsize=8)
def _note(language: str) -> re.Pattern[str]:
    """Return how a note begins: what it is on, and then a sentence with a capital of its own."""
    words = any_of(languages.load(language).blocks.practical.notes)
    return re.compile(rf"[\W_]{{0,6}}(?i:{words})(?:\s?[:–-])?\s{{1,3}}[A-ZÀ-Þ\d]\w{{0,20}}\s")
