"""Fields of academics, which may look like somebody's name: 'Professor of Ecology and Marine Biology'."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.recognise.word_features import Word

_REACH = 6  # tokens between an academic's job and a word of the field


@dataclass(frozen=True, slots=True)
class _FieldWords:
    leads: frozenset[str]
    joins: frozenset[str]
    academics: frozenset[str]


@lru_cache(maxsize=len(languages.CODES))
def _words(code: str) -> _FieldWords:
    people = languages.load(code).people
    leads = frozenset((*people.belongs_to, *people.inside_jobs, *people.serves))
    return _FieldWords(leads, frozenset(people.and_words), frozenset(people.academics))


def is_of_field(known: Sequence[Word], start: int, code: str) -> bool:
    """Tell whether 'of' or 'in' behind an academic's job leads to a word, with others that 'and' joins to it."""
    words = _words(code)
    at = start - 1
    while at > max(0, start - _REACH) and known[at].lower not in words.leads:
        if known[at].lower not in words.joins and known[at].shape != "Xx":
            return False
        at -= 1
    return at > 0 and known[at].lower in words.leads and known[at - 1].lower in words.academics
