"""The noun of several bodies in front of their names or towns: 'de onderzoekscentra Zilt en Delta'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

NOUN = 24  # characters of the noun of several bodies


@lru_cache(maxsize=8)
def noun_of_several(language: str) -> re.Pattern[str]:
    """Return the noun of several bodies, in small letters, in front of their names."""
    return re.compile(rf"(?<![\w-])(?:{any_of(_nouns(language))})\s(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=8)
def several_ahead(language: str) -> re.Pattern[str]:
    """Return the noun of several bodies that leads a list of their names."""
    return re.compile(rf"(?:{any_of(_nouns(language))})\s(?=\w)")


def have_towns(view: View, start: int, end: int) -> bool:
    """Tell whether the noun of several bodies leads a list of their towns ('universiteiten van Leiden en Utrecht')."""
    towns = view.within(start, end, "city")
    lead = view.text[max(0, (towns[0].start if len(towns) > 1 else start) - NOUN) : towns[0].start if towns else end]
    ends = len(towns) > 1 and towns[-1].end == end
    return ends and not _nouns(view.language).isdisjoint(lead.split()[-3:])


@lru_cache(maxsize=8)
def _nouns(language: str) -> frozenset[str]:
    """Return the nouns of several bodies, with capitals where nouns have."""
    pack = languages.load(language)
    people = pack.people
    known = {noun + ending for noun in people.bodies for ending in people.plural_endings} & set(people.bodies)
    nouns = {*known, *pack.holders.plural_bodies}
    return frozenset(noun.capitalize() for noun in nouns) if people.capital_nouns else frozenset(nouns)
