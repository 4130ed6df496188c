"""The house that a text has named before it only says 'at the church': 'Orme Methodist Church is hosting a concert'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

LIKELY = 0.5
_AHEAD = 400  # characters in front in which the house is named
_NEXT = re.compile(r"\s([^\W\d_]+)")
_WORD = r"[^\W\da-zß-ÿ_][\w’'.&-]{0,24}"


def named_before(view: View, venue: Value | None) -> dict[str, Value]:
    """Return the house that is named in front of where the text says by its noun alone that something is there.

    Not where the noun begins another word for a place ('at the church hall'), nor where the venue has a name.
    """
    if venue and venue.value not in view.material.context.pack.places.own_houses:
        return {}
    for place in _there(view.language).finditer(view.text):
        behind = _NEXT.match(view.text, place.end())
        if behind and not is_stop_word(behind[1].casefold(), view.language):
            continue
        ahead = _house(view.language, place["noun"].casefold())
        names = list(ahead.finditer(view.text, max(0, place.start() - _AHEAD), place.start()))
        if not names:
            continue
        start, end = names[-1].span()
        first = view.text[start:end].split(maxsplit=1)
        if len(first) > 1 and is_stop_word(first[0].casefold(), view.language):
            start = end - len(first[1])
        if " " in view.text[start:end] or not view.material.context.pack.people.compounds_apart:
            return {"name": view.stated(start, end, LIKELY)}
    return {}


@lru_cache(maxsize=8)
def _there(language: str) -> re.Pattern[str]:
    """Return how a text tells that something is in a house: 'at the church', 'in de kerk'."""
    pack = languages.load(language)
    leads = any_of({*pack.places.at_venue, *pack.places.before_city} & {*pack.places.before_venue})
    articles = any_of(pack.organisations.spaced_articles)
    noun = any_of(pack.places.own_houses)
    return re.compile(rf"(?<!\w)(?i:{leads})(?:(?<=['’])|\s)(?:(?:{articles})\s)?(?P<noun>{noun})(?![\w’'-])")


@lru_cache(maxsize=64)
def _house(language: str, noun: str) -> re.Pattern[str]:
    """Return names that end in the noun of a house, or begin with it where nouns are written as one word."""
    if languages.load(language).people.compounds_apart:
        return re.compile(rf"(?<![\w’'-])(?:{_WORD}\s(?:of\s|the\s){{0,2}}){{1,7}}(?i:{noun})(?![\w’'-])")
    return re.compile(rf"(?<![\w-])(?=[^\W\da-zß-ÿ_])[\w-]{{0,20}}(?i:{noun})(?![\w-])(?:\s{_WORD}){{0,2}}")
