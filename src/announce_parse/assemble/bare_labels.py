"""Labels without a colon, as pages lose them: 'Date 10 March 2026' above 'Venue Exmouth Pavilion'.

They are labels only together: one tells when, with a digit, and another one near it tells where. The noun of a room or
a house that begins a line is its name ('Salle Tabary').
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Line

NEAR = 6  # lines between the two
LONGEST = 100  # characters of such a line
SOON = 16  # characters behind a label of time in which a digit stands
_TWO = re.compile(r"[\s\W]{0,6}(?P<label>[^\W\d_]{2,20} [^\W\d_]{2,20})[ \xa0]{1,3}(?=[^\W\d_a-zß-ÿ]|\d)")
_ONE = re.compile(r"[\s\W]{0,6}(?P<label>[^\W\d_]{2,20})[ \xa0]{1,3}(?=[^\W\d_a-zß-ÿ]|\d)")
_DIGIT = re.compile(r"\d")


def bare_labels(lines: Iterable[Line], labels: Mapping[str, str], language: str) -> dict[int, tuple[str, int]]:
    """Return the class of each label without a colon, and where the text behind it begins, by the start of its line."""
    found: list[tuple[int, int, str, int]] = []
    for number, line in enumerate(lines):
        label = _labelled(line, labels, language) if len(line.text) < LONGEST else None
        if label:
            found.append((number, line.start, *label))
    numbers = {side: [number for number, _, label, _ in found if label == side] for side in ("when", "where")}
    other = {"when": numbers["where"], "where": numbers["when"]}
    return {start: (label, body) for number, start, label, body in found if _is_near(number, other[label])}


def _is_near(number: int, others: Sequence[int]) -> bool:
    """Tell whether one of the numbers of other lines, which are in order, is near."""
    at = bisect_left(others, number - NEAR)
    return at < len(others) and others[at] <= number + NEAR


def _labelled(line: Line, labels: Mapping[str, str], language: str) -> tuple[str, int] | None:
    for pattern in (_TWO, _ONE):
        match = pattern.match(line.text)
        words = match["label"].casefold() if match else ""
        class_ = labels.get(words, "")
        if match and class_ in ("when", "where") and words not in _houses(language):
            told = class_ == "where" or _DIGIT.search(line.text, match.end(), match.end() + SOON)
            return (class_, line.start + match.end()) if told else None
    return None


@lru_cache(maxsize=8)
def _houses(language: str) -> frozenset[str]:
    """Return nouns of rooms, houses and streets, which begin names; not those for any venue."""
    pack = languages.load(language)
    places = pack.places
    return frozenset((*pack.people.venues, *places.rooms, *places.street_heads, *places.squares)) - {*pack.claims.venue}
