"""Bodies that hold an event at somebody else's: 'Op 3 mei is Webkring te gast bij Nimbus'.

A speaker is a guest as well: one word that is no forename is a body's name, more are with a noun of a body.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import (
    CAMEL,
    CAPITAL,
    article_of,
    behind_article,
    is_acronym,
    is_called,
    is_camel,
    is_else,
    judged,
    pattern_of,
)
from announce_parse.assemble.common_words import is_unknown
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages.alternation import any_of
from announce_parse.languages.lexicon import load_lexicon

LIKELY = 0.5
FRONT = 120  # characters of a sentence in front of such a phrase


def told_by_guests(view: View) -> Iterator[Judged]:
    """Yield the bodies that are guests where the event is."""
    if not view.has_any(_phrases(view.language)):
        return
    for match in _guests(view.language).finditer(view.text):
        start, end = match.span("behind" if "behind" in match.re.groupindex and match["behind"] else "name")
        start = behind_article(view, start)
        if _is_body(view.text[start:end], view.language) and not is_else(view, start, end):
            yield judged(view, LIKELY, "organiser", start, end)


def _is_body(written: str, language: str) -> bool:
    if is_called(written, language):
        return True
    alone = " " not in written and not load_lexicon().has("forename", written.casefold())
    return alone and (is_acronym(written, language) or is_camel(written) or is_unknown(written.replace("-", "")))


def told_by_speakers(view: View) -> Iterator[Judged]:
    """Yield the bodies whose guest somebody is ('Ann Poole is te gast bij De Kring')."""
    if not view.has_any(_phrases(view.language)):
        return
    for match in _hosts(view.language).finditer(view.text):
        start, end = match.span("name")
        begin = max(view.row_at(start).line.start, start - FRONT)
        begin = max(begin, *(view.text.rfind(mark, begin, start) + 1 for mark in (". ", "! ", "? ")))
        speaks = bool(view.within(begin, match.start(), "person"))
        if speaks and _is_body(view.text[start:end], view.language) and not is_else(view, start, end):
            yield judged(view, LIKELY, "organiser", start, end)


@lru_cache(maxsize=8)
def _hosts(language: str) -> re.Pattern[str]:
    """Return a name behind 'a guest of'."""
    pack = languages.load(language)
    connectors = any_of([word for word in pack.organisations.connectors if word[-1].isalnum()])
    name = rf"(?P<name>(?:{CAMEL}|{CAPITAL})(?:\s(?:(?:{connectors})\s){{0,2}}(?:[ldLD]['’])?{CAPITAL}){{0,5}})"
    return re.compile(rf"(?<!\w)(?:{pattern_of(pack.holders.guests)})\s(?i:{article_of(language)}){name}")


@lru_cache(maxsize=8)
def _phrases(language: str) -> Phrases:
    return phrases_of(languages.load(language).holders.guests)


@lru_cache(maxsize=8)
def _guests(language: str) -> re.Pattern[str]:
    """Return a name beside 'is' and in front of 'a guest of', in both orders."""
    pack = languages.load(language)
    is_, guests = any_of(pack.people.copulas), pattern_of(pack.holders.guests)
    name = rf"(?P<name>(?:{CAMEL}|{CAPITAL})(?:\s{CAPITAL}){{0,3}})"
    article = rf"(?i:{article_of(language)})"
    if pack.holders.verb_second:
        name_ = name.replace("<name>", "<behind>")
        return re.compile(
            rf"(?<![\w-])(?:(?:{is_})\s{article}{name}\s|{article}{name_}\s(?:{is_})\s)(?:{guests})(?!\w)"
        )
    return re.compile(rf"(?<![\w-]){article}{name}\s(?:{is_})\s(?:{guests})(?!\w)")
