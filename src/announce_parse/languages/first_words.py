"""Phrases by their first word, which may be the start or the end of a word of the text."""

from collections.abc import Iterable

from announce_parse.languages.remembering import Remembered

SHORTEST = 2  # letters of a stem or an ending
LONGEST = 60  # letters of a stem or an ending; what is longer is no word

Phrase = tuple[str, tuple[str, ...]]  # the class, and the patterns of the words behind the first


class FirstWords:
    """Phrases, each as its class and the patterns of its words; `*` at an end of a pattern stands for any letters.

    `starting(word)` returns the phrases that a word may begin: those that name the word whole, then those by its start,
    then those by its end; with `longest_first`, those of most words first.

    >>> FirstWords([("entrance", ["entree*"]), ("free", ["gratis", "toegang"])]).starting("entreegeld")
    (('entrance', ()),)
    """

    __slots__ = ("_exact", "_longest_first", "_stem_lengths", "_stems", "_tail_lengths", "_tails", "starting")

    def __init__(self, phrases: Iterable[tuple[str, list[str]]], longest_first: bool = False) -> None:
        self._exact: dict[str, list[Phrase]] = {}
        self._stems: dict[str, list[Phrase]] = {}
        self._tails: dict[str, list[Phrase]] = {}
        for name, (first, *rest) in phrases:
            table = self._tails if first[0] == "*" else self._stems if first[-1] == "*" else self._exact
            table.setdefault(first.strip("*"), []).append((name, tuple(rest)))
        self._stem_lengths = _lengths(self._stems, slice(SHORTEST))
        self._tail_lengths = _lengths(self._tails, slice(-SHORTEST, None))
        self._longest_first = longest_first
        self.starting = Remembered(self._starting).__getitem__

    def _starting(self, word: str) -> tuple[Phrase, ...]:
        exact = self._exact.get(word, ())
        stems = self._stem_lengths.get(word[:SHORTEST], ())
        tails = self._tail_lengths.get(word[-SHORTEST:], ())
        if not (exact or stems or tails):  # as of most words
            return ()
        found = list(exact)
        size = len(word)
        for length in stems:
            if length > size:
                break
            found += self._stems.get(word[:length], ())
        for length in reversed(tails):
            if length <= size:
                found += self._tails.get(word[-length:], ())
        if self._longest_first:
            found.sort(key=lambda phrase: -len(phrase[1]))
        return tuple(found)


def _lengths(table: dict[str, list[Phrase]], edge: slice) -> dict[str, tuple[int, ...]]:
    """Return the lengths of the stems or endings by the letters at their edge, since most words share none of those."""
    lengths: dict[str, set[int]] = {}
    for part in table:
        if SHORTEST <= len(part) <= LONGEST:
            lengths.setdefault(part[edge], set()).add(len(part))
    return {letters: tuple(sorted(found)) for letters, found in lengths.items()}


def fits(pattern: str, word: str) -> bool:
    """Tell whether a word fits a pattern that may end in `*`."""
    return word.startswith(pattern[:-1]) if pattern[-1] == "*" else word == pattern
