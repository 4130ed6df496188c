"""Words of the language packs in a line, by the class of what they tell."""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages import LanguagePack

_WORD = re.compile(r"\b(?:qu|[cdjlmnst])['’](?=\w)|[^\W_]+(?:[-.&'’][^\W_]+)*")
_SHORTEST_STEM = 2
_LONGEST = 60  # letters of a stem or an ending; what is longer is no word

Phrase = tuple[str, tuple[str, ...]]  # the class, and the patterns of the words behind the first


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, French elided articles left out.

    >>> words_of("L'entrée: 7,50 p.p. (niet-leden)")
    ['entrée', '7', '50', 'p.p', 'niet-leden']
    """
    return [word for word in _WORD.findall(text.casefold()) if word[-1] not in "'’"]


class CueTable:
    """The phrases of one kind (headings, labels or cues) of a language, found by their first word."""

    __slots__ = ("_by_word", "_exact", "_stems", "_tails")

    def __init__(self, phrases: dict[str, tuple[str, ...]]) -> None:
        self._exact: dict[str, list[Phrase]] = {}
        self._stems: dict[str, list[Phrase]] = {}
        self._tails: dict[str, list[Phrase]] = {}
        for name, entries in phrases.items():
            for entry in entries:
                first, *rest = _patterns(entry)
                table = self._tails if first[0] == "*" else self._stems if first[-1] == "*" else self._exact
                table.setdefault(first.strip("*"), []).append((name, tuple(rest)))
        self._by_word = lru_cache(maxsize=50_000)(self._starting)

    def _starting(self, word: str) -> tuple[Phrase, ...]:
        """Return the phrases that `word` may begin."""
        found = list(self._exact.get(word, ()))
        for cut in range(_SHORTEST_STEM, min(len(word), _LONGEST) + 1):
            found.extend(self._stems.get(word[:cut], ()))
        for cut in range(max(0, len(word) - _LONGEST), len(word) - 1):
            found.extend(self._tails.get(word[cut:], ()))
        return tuple(found)

    def find(self, words: list[str]) -> Iterator[tuple[str, int, int]]:
        """Yield (class, number of the first word, number behind the last word) of each phrase."""
        for at, word in enumerate(words):
            for name, rest in self._by_word(word):
                end = at + 1 + len(rest)
                if not rest or (end <= len(words) and all(map(_fits, rest, words[at + 1 : end]))):
                    yield name, at, end


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


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern[-1] == "*" else word == pattern


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
