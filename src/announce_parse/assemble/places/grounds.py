"""The house on named grounds, on a square or in a street, without these: 'Ketelhuis | op het Kadeterrein'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import name_words
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of


def before_grounds(view: View, start: int, end: int) -> int:
    """Return where a house's name ends in front of what it stands on, if it is more than a noun ('Café aan de Brink').

    Where nouns have a capital, only in front of the square or the street that is called after somebody
    ('Festzelt | am Konrad-Adenauer-Platz', but 'Theater am Kornmarkt').
    """
    on = _on(view.language).search(view.text, start, end)
    if on is None or on.start() <= start:
        return end
    front = view.text[start : on.start()]
    noun = front.casefold() in name_words(view.language).venue_set
    return end if noun and not view.material.context.pack.people.capital_nouns else on.start()


@lru_cache(maxsize=8)
def _on(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    places = pack.places
    if pack.people.compounds_apart or not places.at_streets:
        return re.compile(r"(?!)")
    leads, articles = any_of(places.before_venue), any_of(pack.organisations.spaced_articles)
    grounds = any_of((*places.street_endings, *places.squares, *places.areas))
    joined = r"[A-ZÀ-Þ]\w{1,24}-(?:[A-ZÀ-Þ]\w{1,24}-){0,3}" if pack.people.capital_nouns else r"[A-ZÀ-Þ][\w-]{0,30}"
    return re.compile(rf"\s(?:{leads})\s(?:(?:{articles})\s)?(?=[A-ZÀ-Þ])(?:{joined})?(?i:{grounds})\Z")
