"""Phrases of a language pack in running text, by the class of what they tell."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"\b(?:qu|[cdjlmnst])['’](?=\w)|[^\W_]+(?:[-.&'’+][^\W_]+){0,8}\+?")
_SHORTEST_STEM = 2
_LONGEST = 60  # letters of a stem or an ending; what is longer is no word

Pattern = tuple[str, tuple[str, ...]]  # the class, and the patterns of the words behind the first


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that stands at `start` up to `end` of a text, and its class."""

    name: str
    start: int
    end: int


class PhraseTable:
    """Phrases by class, found by their first word; `*` at the start or the end of a word stands for any letters.

    Case and the form of the apostrophe do not matter. Of phrases that overlap, the first counts, and of those that
    start together the one with the most words.

    >>> table = PhraseTable({"free": ["gratis"], "entrance": ["gratis toegang", "entree*"]})
    >>> [(p.name, p.start, p.end) for p in table.find("Gratis toegang, entreegeld")]
    [('entrance', 0, 14), ('entrance', 16, 26)]
    """

    __slots__ = ("_exact", "_starting", "_stems", "_tails")

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._exact: dict[str, list[Pattern]] = {}
        self._stems: dict[str, list[Pattern]] = {}
        self._tails: dict[str, list[Pattern]] = {}
        for name, entries in phrases.items():
            for entry in entries:
                first, *rest = _patterns(entry)
                table = self._tails if first[0] == "*" else self._stems if first[-1] == "*" else self._exact
                table.setdefault(first.strip("*"), []).append((name, tuple(rest)))
        self._starting = lru_cache(maxsize=20_000)(self._lookup)

    def _lookup(self, word: str) -> tuple[Pattern, ...]:
        """Return the phrases that `word` may begin, those of most words first."""
        found = list(self._exact.get(word, ()))
        for cut in range(_SHORTEST_STEM, min(len(word), _LONGEST) + 1):
            found.extend(self._stems.get(word[:cut], ()))
        for cut in range(max(0, len(word) - _LONGEST), len(word) - 1):
            found.extend(self._tails.get(word[cut:], ()))
        return tuple(sorted(found, key=lambda pattern: -len(pattern[1])))

    def find(self, text: str) -> list[Phrase]:
        """Return the phrases of the text, in order."""
        words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(_folded(text))]
        words = [word for word in words if word[0][-1] != "'"]
        found = []
        at = 0
        while at < len(words):
            step = 1
            for name, rest in self._starting(words[at][0]):
                last = at + len(rest)
                if not rest or (last < len(words) and all(map(_fits, rest, (w[0] for w in words[at + 1 : last + 1])))):
                    found.append(Phrase(name, words[at][1], words[last][2]))
                    step = len(rest) + 1
                    break
            at += step
        return found


def _folded(text: str) -> str:
    """Return the text in lower case with straight apostrophes, each character still at its place."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lower.replace("’", "'")


def _patterns(entry: str) -> list[str]:
    """Cut a phrase of a pack into the patterns of its words."""
    patterns = []
    for part in _folded(entry).split():
        words = [match[0] for match in _WORD.finditer(part) if match[0][-1] != "'"]
        if words:
            words[0] = "*" * part.startswith("*") + words[0]
            words[-1] += "*" * part.endswith("*")
            patterns.extend(words)
    return patterns


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern[-1] == "*" else word == pattern
