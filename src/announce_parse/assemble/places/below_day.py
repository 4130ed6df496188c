"""A house of any name that fills the line below the day in the masthead: 'Offene Bühne / Fri 3 May / BaseCamp'.

Beside it may stand the code of its room, its town, or in a bracket where it is ('K212, Fenhus', 'Rialto (Kadelaan 8)').
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.rules import is_person
from announce_parse.assemble.bodies.shapes import is_camel
from announce_parse.assemble.common_words import is_unknown
from announce_parse.assemble.phrases import is_body_word, is_house_or_body, name_words
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import Row, View
from announce_parse.languages.folding import folded

LINES = 6  # of a masthead
DAY = 60  # characters of a line with a day
SURE = 0.5  # of what is tagged as something else
_MARKS = " \t•*-–—📍"
_CODE = re.compile(r"[A-Z]{1,3}[ .-]?\d[\w.-]{0,8},")
_OTHER = ("person", "group", "organiser", "partner", "title", "series", "position", "affiliation")
_NEVER = ("city", "country", "date", "time", "price", "url", "email", "phone", "street", "postcode")


def is_below_day(view: View, name: Candidate) -> bool:
    """Tell whether a name fills the line below the day, with the event's own title above, and may be a house's.

    It is one word that no lexicon has or that has capitals inside, with an article or without.
    """
    row = view.row_at(name.start)
    if row.rank < 2 or not _fills(view, row, name):
        return False
    above = view.rows[row.rank - 1]
    if not _tells_day(view, above) or _is_kind(view, view.rows[0]):
        return False
    if view.within(name.start, name.end, *_NEVER):
        return False
    if any(item.confidence >= SURE for item in view.within(name.start, name.end, *_OTHER)) or is_person(view, name):
        return False
    words = name.value.split()
    pack = view.material.context.pack
    if len(words) > 1 and words[0].casefold() in pack.organisations.articles:
        words = words[1:]
    own = words[0].casefold()
    if len(words) != 1 or is_body_word(own, view.language) or own.endswith(name_words(view.language).events):
        return False
    return is_unknown(words[0]) or is_camel(words[0]) or words[0] != name.value


def is_heading_below_day(view: View, name: Candidate) -> bool:
    """Tell whether some words without the noun of a house fill the second line, below the day: the title."""
    row = view.row_at(name.start)
    words = name.value.casefold().split()
    if row.rank != 1 or len(words) < 2 or row.line.text.strip() != view.text[name.start : name.end]:
        return False
    if words[0] in view.material.context.pack.organisations.articles or not _tells_day(view, view.rows[0]):
        return False
    return not any(is_house_or_body(word, view.language) for word in words)


def _fills(view: View, row: Row, name: Candidate) -> bool:
    """Tell whether a name fills its line, but for what may stand beside it; far below only with its street."""
    ahead = view.text[row.line.start : name.start].strip(_MARKS)
    behind = view.text[name.end : row.line.end].strip()
    street = bool(view.within(name.end, row.line.end, "street"))
    if row.rank >= LINES and not street:
        return False
    town = any(view.text[city.end : row.line.end].strip() == "" for city in view.within(name.end, row.line.end, "city"))
    closed = not behind or (behind[0] == "(" and behind[-1] == ")") or (behind[0] == "," and town)
    return closed and (not ahead or _CODE.fullmatch(ahead) is not None)


def _tells_day(view: View, row: Row) -> bool:
    days = view.within(row.line.start, row.line.end, "date")
    return len(row.line.text) <= DAY and any(any(map(str.isdigit, day.text)) for day in days)


def _is_kind(view: View, row: Row) -> bool:
    """Tell whether a line only says what kind of event it is, so that the name below the day is its title."""
    return folded(row.line.text.strip(" :.")) in _kinds(view.language)


@lru_cache(maxsize=8)
def _kinds(language: str) -> frozenset[str]:
    pack = languages.load(language)
    nouns = {*pack.titles.genres, *pack.blocks.cues.genre, *pack.titles.formats, *pack.titles.occasions}
    return frozenset(map(folded, nouns))
