"""Where words stand that begin a phrase in front of a name, so that its pattern is tried only behind them."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from announce_parse.recognise.token_lines import Page
from announce_parse.recognise.tokens import tokenize

_JOINTS = re.compile("[-']")

Openings = Mapping[str, frozenset[str]]  # first words, as tokens in lower case, with the kinds of phrases they begin


def openings_of(phrases: Mapping[str, Iterable[str]]) -> Openings:
    """Return the first words of phrases, given by their kind.

    >>> openings_of({"story": ["het verhaal van"], "about": ["over"]})["het"]
    frozenset({'story'})
    """
    kinds: dict[str, set[str]] = defaultdict(set)
    for kind, words in phrases.items():
        for phrase in words:
            kinds[tokenize(phrase)[0].text.lower()].add(kind)
    return {word: frozenset(names) for word, names in kinds.items()}


@dataclass(frozen=True, slots=True)
class Leads:
    """The last characters of the words of a text that begin a phrase, by its kind."""

    ends: Mapping[str, list[int]]

    def may_stand(self, kind: str, start: int, end: int) -> bool:
        """Tell whether a phrase of a kind may begin in the characters from `start` up to `end`."""
        ends = self.ends.get(kind)
        if not ends:
            return False
        at = bisect_left(ends, start)
        return at < len(ends) and ends[at] < end


def leads_of(page: Page, openings: Openings) -> Leads:
    """Return where phrases may begin: at a word, or inside it behind a hyphen or an apostrophe."""
    ends: dict[str, list[int]] = defaultdict(list)
    for token, lower in zip(page.tokens, page.lowers, strict=True):
        kinds = openings.get(lower, frozenset())
        if "-" in lower or "'" in lower:
            kinds = kinds.union(*(openings.get(part, ()) for part in _JOINTS.split(lower)))
        for kind in kinds:
            ends[kind].append(token.end - 1)
    return Leads(ends)
