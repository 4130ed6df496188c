"""Words of the language packs in a line, by the class of what they tell."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import compress

from announce_parse import languages
from announce_parse.languages import LanguagePack
from announce_parse.languages.first_words import FirstWords, fits

FRONT = 12  # words, or half of a paragraph, within which a phrase tells what all of it is
_WORD = re.compile(r"\b(?:qu|[cdjlmnst])['’](?=\w)|[^\W_]+(?:[-.&'’][^\W_]+)*")


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, French elided articles left out.

    >>> words_of("L'entrée: 7,50 p.p. (niet-leden)")
    ['entrée', '7', '50', 'p.p', 'niet-leden']
    """
    return [word for word in _WORD.findall(text.casefold()) if word[-1] not in "'’"]


class CueTable:
    """The phrases of one kind (headings, labels or cues) of a language, found by their first word."""

    __slots__ = ("_words",)

    def __init__(self, phrases: dict[str, tuple[str, ...]]) -> None:
        self._words = FirstWords((name, _patterns(entry)) for name, entries in phrases.items() for entry in entries)

    def find(self, words: list[str]) -> Iterator[tuple[str, int, int]]:
        """Yield (class, number of the first word, number behind the last word) of each phrase."""
        starting = list(map(self._words.starting, words))
        for at in compress(range(len(words)), starting):
            for name, rest in starting[at]:
                end = at + 1 + len(rest)
                if not rest or (end <= len(words) and all(map(fits, rest, words[at + 1 : end]))):
                    yield name, at, end

    def told(self, words: list[str]) -> bool:
        """Tell whether one of the phrases tells what a paragraph is about: it does not stand at its end."""
        latest = max(FRONT, len(words) // 2)
        return any(start <= latest for _, start, _ in self.find(words))

    def whole(self, words: list[str]) -> str | None:
        """Return the class of the first phrase that all the words are, None where they are none."""
        return next((name for name, start, end in self.find(words) if start == 0 and end == len(words)), None)


def _patterns(entry: str) -> list[str]:
    """Cut a phrase of a pack into the patterns of its words."""
    patterns = []
    for part in entry.casefold().split():
        words = words_of(part)
        if words:
            words[0] = "*" * part.startswith("*") + words[0]
            words[-1] += "*" * part.endswith("*")
            patterns.extend(words)
    return patterns


@lru_cache(maxsize=8)
def _tables(code: str) -> tuple[CueTable, CueTable, CueTable]:
    blocks = languages.load(code).blocks
    return (
        CueTable(blocks.headings.model_dump()),
        CueTable(blocks.labels.model_dump()),
        CueTable(blocks.cues.model_dump()),
    )


def tables_of(pack: LanguagePack) -> tuple[CueTable, CueTable, CueTable]:
    """Return the headings, the labels and the cues of a language, ready to be looked up."""
    return _tables(pack.code)
