"""Phrases of a language pack in running text, by the class of what they tell."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from announce_parse.languages.first_words import FirstWords, fits

_WORD = re.compile(r"\b(?:qu|[cdjlmnst])['’](?=\w)|[^\W_]+(?:[-.&'’+][^\W_]+){0,8}\+?")


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

    __slots__ = ("_starting",)

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        entries = ((name, _patterns(entry)) for name, entries in phrases.items() for entry in entries)
        self._starting = FirstWords(entries, longest_first=True).starting

    def find(self, text: str) -> list[Phrase]:
        """Return the phrases of the text, in order."""
        words = _words(text)
        found = []
        at = 0
        while at < len(words):
            step = 1
            for name, rest in self._starting(words[at][0]):
                last = at + len(rest)
                if not rest or (last < len(words) and all(map(fits, rest, (w[0] for w in words[at + 1 : last + 1])))):
                    found.append(Phrase(name, words[at][1], words[last][2]))
                    step = len(rest) + 1
                    break
            at += step
        return found


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the words of a text with their places; a document is looked through by several tables in turn."""
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(_folded(text))]
    return tuple(word for word in words if word[0][-1] != "'")


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
