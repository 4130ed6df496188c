"""The house of who lends the rooms, where no other place is named: 'Kubera stellt uns die Räume zur Verfügung'."""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.shapes import ACRONYM, CAMEL, CAPITAL, article_of, is_acronym, is_camel, pattern_of
from announce_parse.assemble.common_words import is_unknown
from announce_parse.assemble.phrases import is_body_word, is_venue_word
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

LIKELY = 0.4


class _Patterns(NamedTuple):
    """Who lends rooms, receives people, or is thanked for that; `needed` holds the phrases of each."""

    lends: re.Pattern[str]
    hosts: re.Pattern[str]
    thanked: re.Pattern[str]
    needed: tuple[Phrases, Phrases, Phrases]


def lent_by(view: View) -> dict[str, Value]:
    """Return who lends the rooms as the venue, the first that the text names."""
    words = _patterns(view.language)
    patterns = (words.hosts, words.lends, words.thanked)
    for pattern, needed in zip(patterns, words.needed, strict=True):
        for match in pattern.finditer(view.text) if view.has_any(needed) else ():
            if _is_body(view, *match.span("name")):
                return {"name": view.stated(*match.span("name"), LIKELY)}
    return {}


def _is_body(view: View, start: int, end: int) -> bool:
    """Tell whether words name a firm or another body, nobody and nothing of which any text may speak."""
    words = view.text[start:end].split()
    if view.within(start, end, "date", "time") or (len(words) > 1 and view.within(start, end, "person", "group")):
        return False
    if any(is_body_word(word.casefold(), view.language) for word in words):
        return len(words) > 1
    if any(is_venue_word(word.casefold(), view.language) for word in words):
        return len(words) > 1
    named = (is_unknown(word) or is_camel(word) or is_acronym(word, view.language) or "." in word for word in words)
    return any(named)


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    places, holders = pack.places, pack.holders
    small = any_of([word for word in pack.organisations.connectors if word[-1].isalnum()])
    word = rf"(?:{ACRONYM}|{CAMEL}|{CAPITAL})"
    called = rf"(?:[a-zß-ÿ-]{{3,16}}[ ])?(?P<name>{word}(?:[ ](?:(?:{small})[ ]){{0,2}}{word}){{0,4}})"
    name = rf"(?<![\w’'-])(?i:{article_of(language)})(?:(?i:{any_of(places.firms) or '(?!)'})[ ])?{called}"
    lent = any_of((*holders.lent, *places.lent))
    return _Patterns(
        later(rf"{name},?\s(?:{pattern_of(holders.lends_rooms)})\s(?:[\w-]{{1,20}}\s){{0,3}}(?:{lent})(?!\w)"),
        later(rf"{name},?\s(?:{pattern_of(places.hosts_us)})(?!\w)"),
        later(rf"(?i:{pattern_of(places.thanks_hosts)})\s{name},?\s(?:{pattern_of(places.for_rooms)})(?!\w)"),
        (phrases_of(places.hosts_us), phrases_of(holders.lends_rooms), phrases_of(places.for_rooms)),
    )
