"""Numbers that belong to who meets and count no event: 'Harbour Lodge #12 Members Dinner', 'Troop #43'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of


def body_numbers(text: str, language: str) -> frozenset[str]:
    """Return the numbers with a sign behind which the noun of an event ends the line, with no mark between them.

    Where all nouns have a capital nothing tells these from the title of an edition, and none is returned.

    >>> sorted(body_numbers("Harbour Lodge #12 Members Dinner\\nRiver Night #5: Beans", "en"))
    ['#12']
    """
    if languages.load(language).people.capital_nouns:
        return frozenset()
    return frozenset(match["number"] for match in _pattern(language).finditer(text))


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    nouns = any_of({*pack.blocks.cues.genre, *pack.titles.editions, *pack.titles.genres, *pack.titles.recurring})
    words = r"(?: [^\W\d_a-zß-ÿ][\w’'-]{1,20}){0,3}"
    return re.compile(rf"\w (?P<number>#\d{{1,4}})(?={words} (?i:\w{{0,20}}(?:{nouns}))$)", re.M)
