"""The firm whose rooms are visited, without the word for them: 'den Räumen der | Kubera', 'the | Larkwood | office'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of


def without_premises(view: View, start: int, end: int) -> tuple[int, int]:
    """Return a venue's name without the word, in small letters, for the rooms of who is visited.

    In German, where such words have a capital, only behind an article or a preposition.
    """
    ahead, behind = _patterns(view.language)
    lead = ahead.match(view.text, start, end)
    if lead and lead.end() < end:
        return lead.end(), end
    tail = behind.search(view.text, start, end)
    return (start, tail.start()) if tail and tail.start() > start else (start, end)


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how such a name begins, and how it ends in languages that say so behind it."""
    pack = languages.load(language)
    places, articles = pack.places, any_of(pack.organisations.spaced_articles)
    rooms, firms = any_of(places.premises_of), any_of(places.firms) if places.firms else "(?!)"
    of = any_of(places.of_premises)
    ahead = rf"(?:(?:{rooms})\s(?:{of})(?:(?<=['’])|\s)(?:(?:{articles})\s)?)?(?:(?i:{firms})\s)?(?=[^\Wa-zß-ÿ_])"
    ends = rf"\s(?:{rooms})\Z" if pack.people.compounds_apart else r"(?!)"
    return re.compile(ahead), re.compile(ends)
