"""Positions of one person of which one only repeats another, less fully: 'Senator' beside 'State Senator'."""

import re
from collections.abc import Callable, Set

from announce_parse.document import Value
from announce_parse.languages.folding import folded

Entry = dict[str, Value]

_PARTS = ("title", "organisation")
_MOST = 24  # different positions of one person that are compared with each other
_STEM, _ENDING = 8, 2  # letters of a word that may have an ending, and of that
_LEAST_LETTERS = 2  # capitals of an acronym


def without_repeats(entries: list[Entry], small: Set[str]) -> list[Entry]:
    """Return the positions without those that only repeat another; `small` are articles and prepositions.

    The fuller of two stands where the first of them stood. A fuller title takes over the body that the shorter one has
    ('professor' at Leek University, 'professor of glass').
    """
    once: dict[tuple[str, ...], Entry] = {}
    for entry in entries:
        once.setdefault(tuple(folded(str(entry[key].value)) if key in entry else "" for key in _PARTS), entry)
    distinct = list(once.values())
    return distinct if len(distinct) > _MOST else _merged(distinct, small)


def _merged(entries: list[Entry], small: Set[str]) -> list[Entry]:
    """Merge the positions of which one repeats another, until none does."""
    kept: list[Entry] = []
    for entry in entries:
        joined = ((at, _joined(known, entry, small)) for at, known in enumerate(kept))
        at, told = next(((at, one) for at, one in joined if one), (len(kept), entry))
        kept[at : at + 1] = [told]
    return kept if len(kept) == len(entries) else _merged(kept, small)


def _joined(one: Entry, other: Entry, small: Set[str]) -> Entry | None:
    """Return the one position that two tell, None where they tell two."""
    if not any(key in one and key in other for key in _PARTS):
        return None
    both: Entry = {}
    for key, repeats in zip(_PARTS, (_repeats_title, _repeats_body), strict=True):
        values = [entry[key] for entry in (one, other) if key in entry]
        if len(values) > 1:
            fuller = _fuller(values[0], values[1], repeats, small)
            if fuller is None:
                return None
            both[key] = fuller
        elif values:
            both[key] = values[0]
    return both


def _fuller(one: Value, other: Value, repeats: Callable[[str, str, Set[str]], bool], small: Set[str]) -> Value | None:
    """Return the longer of two values that tell the same, the first of two as long, None where they do not."""
    first, second = str(one.value), str(other.value)
    if repeats(second, first, small):
        return one
    return other if repeats(first, second, small) else None


def _repeats_title(short: str, long: str, small: Set[str]) -> bool:
    """Tell whether a job title is the first or the last words of another."""
    words, all_words = short.casefold().split(), long.casefold().split()
    sides = (all_words[: len(words)], all_words[-len(words) :])
    return bool(words) and any(len(side) == len(words) and all(map(_is_form, words, side)) for side in sides)


def _is_form(one: str, other: str) -> bool:
    """Tell whether two words are one, or one is the other with the ending of a case ('Vorsitzende', 'Vorsitzender')."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= _STEM and long.startswith(short) and len(long) - len(short) <= _ENDING)


def _repeats_body(short: str, long: str, small: Set[str]) -> bool:
    """Tell whether a body's name has the words of another's, or abbreviates it, or is abbreviated by it.

    >>> _repeats_body("Leek University", "University of Leek", {"of"})
    True
    >>> _repeats_body("ULS", "University of Leek School", {"of"})
    True
    """
    words, all_words = (set(folded(name).split()) - small for name in (short, long))
    if words and words <= all_words:
        return True
    letters = "".join(letter for letter in short if letter.isalpha())
    if " " in short or sum(letter.isupper() for letter in letters) < _LEAST_LETTERS:
        return False
    parts = re.split(r"[\s-]+", long)
    initials = ("".join(word[0] for word in parts if word[:1].isupper()), "".join(word[:1] for word in parts))
    return letters.casefold() in [word.casefold() for word in initials]
