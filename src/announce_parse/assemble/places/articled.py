"""Venues that are told by the capital of their article alone: 'houdt de dorpsraad in De Krooshof een avond op …'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

LINES = 12  # lines that are looked at
CHANCE = 0.4
_DEFINITE = frozenset(("de", "het", "the", "le", "la", "les"))
_OTHERS = ("person", "group", "organiser", "country", "series")
_BLOCKS = ("header", "theme", "logistics")


def articled(view: View) -> dict[str, Value]:
    """Return the name behind a preposition and an article with a capital, in a line that tells a day or an hour."""
    pattern = _articled(view.language)
    for row in view.rows[:LINES]:
        start, end = row.line.start, row.line.end
        if row.block not in _BLOCKS or not view.within(start, end, "date", "time"):
            continue
        for match in pattern.finditer(view.text, start, end):
            first, last = match.span("name")
            region = any(item.start == first and item.end >= last for item in view.found.get("city", ()))
            if region or any(item.start >= first for item in view.within(first, last, *_OTHERS)):
                continue
            return {"name": view.stated(first, last, CHANCE)}
    return _behind_when(view)


def _behind_when(view: View) -> dict[str, Value]:
    """Return the name with an article right behind a day or an hour ('op 10 maart in de Blokpoort')."""
    pattern = _led(view.language)
    if view.material.context.pack.people.capital_nouns:
        return {}
    for row in view.rows[:LINES]:
        if row.block not in _BLOCKS:
            continue
        for when in view.within(row.line.start, row.line.end, "date", "time"):
            match = pattern.match(view.text, when.end, row.line.end)
            if match is None or not any(map(str.isdigit, when.text)):
                continue
            first, last = match.span("name")
            if view.within(first, last, "city", "date", *_OTHERS) or view.text[first:last].isupper():
                continue
            return {"name": view.stated(first, last, CHANCE)}
    return {}


@lru_cache(maxsize=8)
def _led(language: str) -> re.Pattern[str]:
    """Return a preposition of places, a small article, and one name that ends at a mark or in front of a small word."""
    pack = languages.load(language)
    at = any_of(word for word in (*pack.places.before_city, *pack.places.at_venue) if " " not in word)
    articles = any_of({*pack.organisations.spaced_articles} & _DEFINITE)
    word = r"[^\W\da-zß-ÿ_][\w’'-]{3,24}"
    return re.compile(rf"\s(?:{at})\s(?:{articles})\s(?P<name>{word}(?:\s{word}){{0,2}})(?=[.,;:)\n]|\s[a-zß-ÿ])")


@lru_cache(maxsize=8)
def _articled(language: str) -> re.Pattern[str]:
    pack, english = languages.load(language), languages.load("en")
    at = any_of(word for word in (*pack.places.before_city, *pack.places.before_venue) if " " not in word)
    articles = {*pack.organisations.articles, *english.organisations.articles} & _DEFINITE
    capital = any_of(article.capitalize() for article in articles)
    word = r"[^\W\da-zß-ÿ_][\w’'-]{2,24}"
    return re.compile(rf"(?<=[a-zß-ÿ\d.,] )(?:{at})\s(?P<name>(?:{capital})\s{word}(?:\s{word}){{0,2}})(?![\w-])")
