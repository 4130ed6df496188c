"""Houses of a town that newspapers write in small letters behind its name: 'at Woodcote village hall'."""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of


def small_houses(view: View) -> Iterator[tuple[int, int]]:
    """Yield the houses that a preposition leads to, where compounds are written apart."""
    for match in _houses(view.language).finditer(view.text):
        if not is_stop_word(match["kind"], view.language):
            yield match.span("name")


@lru_cache(maxsize=8)
def _houses(language: str) -> re.Pattern[str]:
    """Return a name of capitals with the kind of house and its noun in small letters, behind 'at' or 'in'."""
    pack = languages.load(language)
    if not pack.people.compounds_apart:
        return re.compile(r"(?!)")
    leads = any_of(word for word in (*pack.places.inside, *pack.places.at_venue) if " " not in word)
    small = any_of({*pack.places.before_venue, *pack.organisations.connectors})
    return re.compile(
        rf"(?<!\w)(?:{leads})\s(?P<name>[A-ZÀ-Þ][\w’'-]{{2,24}}(?:\s[A-ZÀ-Þ][\w’'-]{{2,24}}){{0,2}}"
        rf"\s(?!(?:{small})\s)(?P<kind>[a-z]{{4,12}})\s(?:{any_of(pack.people.venues)}))(?!\w)"
    )
