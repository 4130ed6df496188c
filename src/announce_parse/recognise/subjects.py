"""Streets of which a text only speaks: 'a talk about the Salt Road', 'Justice and the Small Claims Court'."""

import re
from functools import lru_cache

from announce_parse import languages

AHEAD = 40  # characters in front of a name in which an article and the word before it stand
_WORDS = re.compile(r"(?<![\w’'-])(?P<before>[^\W\d_]{1,20}) (?P<article>[^\W\d_]{1,5}) \Z")


def is_subject(language: str, text: str, start: int) -> bool:
    """Tell whether a street without a number has an article behind another word than a preposition of places."""
    leads, articles = _leads(language)
    if not leads:
        return False
    match = _WORDS.search(text, max(0, start - AHEAD), start)
    return match is not None and match["article"] in articles and match["before"].casefold() not in leads


@lru_cache(maxsize=8)
def _leads(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that lead to a street, none where its article tells nothing, and the articles."""
    pack = languages.load(language)
    places = pack.places
    told = (*places.before_venue, *places.at_venue, *places.before_city, *places.beside_streets)
    leads = frozenset(word.split()[0] for word in told) if places.beside_streets else frozenset()
    return leads, frozenset(pack.organisations.spaced_articles)
