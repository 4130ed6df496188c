"""Phrases of a language pack in running text, by the class of what they tell."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress

from announce_parse.languages.first_words import FirstWords, fits

LINE = 50  # characters of a line that ends before the margin
SHORT = 200  # characters of a text that is no document
_SENTENCE = re.compile(r"[^\W\d_]{4}[.!]\s{1,2}[A-ZÀ-Þ]")  # no 'dr. Poel', and a question has its answer behind it
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
    start together the one with the most words. None goes on in a new sentence, or in a new line with a capital behind a
    short line.

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
        if len(text) > SHORT:
            words, places = _words(text)
            starting = list(map(self._starting, words))
        else:
            words = [word for word in _WORD.findall(_folded(text)) if word[-1] != "'"]
            starting = list(map(self._starting, words))
            if not any(starting):  # as in most short texts, of which no places are needed then
                return []
            places = _words_in(text)[1]
        found: list[Phrase] = []
        behind = 0
        for at in compress(range(len(words)), starting):
            if at < behind:
                continue
            for name, rest in starting[at]:
                last = at + len(rest)
                if not rest or (
                    last < len(words)
                    and all(map(fits, rest, words[at + 1 : last + 1]))
                    and not _begins_anew(text, places[at], places[last])
                ):
                    found.append(Phrase(name, places[at], places[last] + len(words[last])))
                    behind = last + 1
                    break
        return found


def _begins_anew(text: str, start: int, end: int) -> bool:
    """Tell whether words from `start` to the one at `end` are parted: by a sentence's end, or that of a short line.

    A line that is a label parts none.
    """
    if _SENTENCE.search(text, start, end + 1):
        return True
    broken = text.rfind("\n", start, end)
    if broken < 0:
        return False
    if not text[text.find("\n", start, end) + 1 : broken].strip() and broken > text.find("\n", start, end):
        return True
    if text[start:broken].rstrip().endswith(":") or not text[broken + 1 : end + 1].lstrip()[:1].isupper():
        return False
    return broken - text.rfind("\n", 0, start) <= LINE


def _words_in(text: str) -> tuple[list[str], list[int]]:
    """Return the words of a text and where each begins."""
    matches = [(match[0], match.start()) for match in _WORD.finditer(_folded(text))]
    return [word for word, _ in matches if word[-1] != "'"], [place for word, place in matches if word[-1] != "'"]


_words = lru_cache(maxsize=2)(_words_in)  # a document is looked through by several tables in turn


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
