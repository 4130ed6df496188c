"""The venue that a heading names behind the kind of the event, and no other line: 'Konzert in der Stadthalle'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

LINES = 3  # lines in which a heading stands
CHANCE = 0.4


def in_heading(view: View) -> dict[str, Value]:
    """Return the building or square with a capital that ends a heading, which begins with the noun of an event."""
    pattern = _heading(view.language)
    for row in view.rows[:LINES]:
        end = row.line.start + len(row.line.text.rstrip(" \t\r\n.!"))
        match = pattern.fullmatch(view.text, row.line.start, end)
        if match is None:
            continue
        words = match["name"].casefold().split()
        if is_venue_word(words[0], view.language) or is_venue_word(words[-1], view.language):
            return {"name": view.stated(*match.span("name"), CHANCE)}
    return {}


@lru_cache(maxsize=8)
def _heading(language: str) -> re.Pattern[str]:
    """Return the noun of an event, with what it is with, a preposition of places, and a name."""
    pack = languages.load(language)
    nouns = any_of({*pack.titles.genres, *pack.blocks.cues.genre, *pack.titles.formats})
    places = pack.places
    leads = any_of({*places.before_venue, *places.at_venue, *places.in_headings} - places.around)
    articles = any_of(word for word in pack.organisations.spaced_articles if word.islower())
    word = r"[^\W\da-zß-ÿ_][\w’'-]{2,24}"
    return re.compile(
        rf"[\w-]{{0,20}}(?i:{nouns})(?:\s(?i:{any_of(pack.titles.with_words)})\s[\w-]{{3,24}})?\s(?:{leads})\s(?:(?:{articles})\s)?"
        rf"(?P<name>{word}(?:\s{word}){{0,2}})"
    )
