"""The body whose name alone closes a text, like a signature: 'Department of Statistics, Weir College'.

Below it may stand how one reaches or knows it: its site, its number as a charity.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.rules import cued
from announce_parse.assemble.bodies.shapes import behind_article, is_else, judged
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.titles.wording import is_masthead, is_only_genre
from announce_parse.assemble.view import Row, View
from announce_parse.document import Value

LIKELY = 0.5
FEWEST = 3  # lines of a text that such a line closes
LAST = 3  # lines at the end, of which all but this one tell of the body
LONGEST = 80  # characters of such a line
PARTS = 2  # names in it, the second that of what the first belongs to
SIGNED = 4  # lines below the closing of a letter
_OTHER = ("date", "time", "price", "url", "email", "phone", "person", "edition", "street", "postcode", "affiliation")
_SITE = re.compile(r"\s{0,4}(?:[\w-]{1,12}:\s?)?(?:https?://|www\.|[\w.-]{1,40}@)[\w./@-]{3,80}\s{0,4}")
_PHONE = re.compile(r"[\s+\d()/.-]{8,30}")
_NUMBER = re.compile(r"\s{0,4}(?:registered\s)?charity\s(?:no|number|reg)\b[\w\s.:()-]{1,40}", re.I)
_MARKED = re.compile(r":|\.\Z|\s[|•·–—-]\s")  # what tells more than a name: a caption, what a body does
_APART = re.compile(r"\s?[,|•·–-]\s{1,3}(?=\w)")
_ENDS = (".", "!", "?", "…", ")")


def closing_body(view: View, title: Value | None, venue: dict[str, Value]) -> tuple[int, int] | None:
    """Return the name that closes a text of several lines, other than the place or the event."""
    if len(view.rows) < FEWEST:
        return None
    for row in reversed(view.rows[-LAST:]):
        shown = row.line.text
        if _SITE.fullmatch(shown) or _PHONE.fullmatch(shown) or _NUMBER.fullmatch(shown):
            continue
        start = behind_article(view, row.line.start + len(shown) - len(shown.lstrip(" -–—*")))
        end = row.line.start + len(shown.rstrip(" ,"))
        led = shown.casefold().lstrip().startswith(leads(view.language))
        if start >= end or row.label or row.under == "partner" or led:
            return None
        others = {view.fold(value.value) for value in (title, venue.get("name"), venue.get("room")) if value}
        address = _before_address(view, start, row)
        if address and _is_body(view, start, address):
            end = address
        elif not (_is_alone(view, row) and _is_body(view, start, end)):
            return None
        return None if view.fold(view.text[start:end]) in others else (start, end)
    return None


def _before_address(view: View, start: int, row: Row) -> int | None:
    """Return where a name ends in front of its own address ('Weir Society, 4 Mill Lane, …'), None where none stands."""
    mark = _APART.search(view.text, start, row.line.end)
    streets = view.within(mark.end(), mark.end() + 1, "street", "postcode") if mark else []
    return mark.start() if mark and any(item.start == mark.end() for item in streets) else None


@lru_cache(maxsize=8)
def leads(language: str) -> tuple[str, ...]:
    """Return phrases in front of who holds or supports an event, behind which a line is more than a name ('Org.')."""
    words = languages.load(language).organisations
    phrases = (*words.organised_by, *words.supported_by, *words.together_with)
    return tuple(f"{phrase}{mark}" for phrase in phrases for mark in (" ", ". ", ": "))


def told_by_closing_line(view: View, place: tuple[int, int] | None, others: list[Judged]) -> list[Judged]:
    """Return the body that closes the text, if one does, where no other is told or likely to hold the event."""
    sure = any(side == "organiser" and (cued(other) or likely >= LIKELY) for likely, side, other in others)
    return [judged(view, LIKELY, "organiser", *place)] if place and not sure else []


def is_part(
    view: View, candidate: Candidate, likely: float, place: tuple[int, int] | None, house: Value | None
) -> bool:
    """Tell whether a name is but a part of the one that closes the text ('Local History Society' of 'Weir Local …').

    Not where a cue at another place tells of it, nor of a likely name that does not begin it and is not the place.
    """
    if place is None or (cued(candidate) and not place[0] <= candidate.start < place[1]):
        return False
    name, whole = view.fold(candidate.value), view.fold(view.text[slice(*place)])
    placed = house is not None and view.fold(house.value) == name
    weak = likely < LIKELY or cued(candidate) or whole.startswith(f"{name} ") or placed
    return weak and name != whole and f" {name} " in f" {whole} "


def _is_alone(view: View, row: Row) -> bool:
    """Tell whether a line is parted from the one above by a blank line, or that is a sentence or a price, or signs."""
    above = view.rows[row.rank - 1].line
    if any(0 < row.rank - closing.rank <= SIGNED for closing in view.closings):
        return True
    if above.text.rstrip().endswith(_ENDS):
        return row.gap > 0 or not row.under
    return not row.under and (row.gap > 0 or bool(view.within(above.start, above.end, "price", "phone")))


def _is_body(view: View, start: int, end: int) -> bool:
    """Tell whether a text is the name of a body, or that of a part of one, a comma, and that of the whole."""
    shown = view.text[start:end]
    parts = shown.split(", ")
    events = tuple(languages.load(view.language).holders.gatherings)
    return (
        len(shown) <= LONGEST
        and not _MARKED.search(shown)
        and not set(languages.load(view.language).people.copulas).intersection(shown.casefold().split())
        and len(parts) <= PARTS
        and (all(_is_called(view.language, part) for part in parts) or _is_read(view, start, end))
        and not any(is_only_genre(view.language, part) for part in parts)
        and not shown.casefold().endswith(events)
        and not view.within(start, end, *_OTHER)
        and not is_else(view, start, end)
    )


def _is_called(language: str, part: str) -> bool:
    """Tell whether a name is a body's by its words ('Weir Rotary Club', 'Ville de Lo')."""
    organisations = languages.load(language).organisations
    first, _, rest = part.casefold().partition(" ")
    headed = first in organisations.heads and rest.startswith(tuple(f"{word} " for word in organisations.connectors))
    words = part.split()
    named = (
        len(words) > PARTS and all(word[0].isupper() for word in words) and is_body_word(words[-1].casefold(), language)
    )
    adjectives = bool(languages.load(language).people.adjective_endings)  # behind their nouns: 'École doctorale Vie'
    noun = adjectives and len(words) > PARTS and is_body_word(first, language)
    return headed or named or noun or is_masthead(language, part[:1].upper() + part[1:])


def _is_read(view: View, start: int, end: int) -> bool:
    """Tell whether the whole line, and no more, was read as an organiser."""
    items = view.within(start, end, "organiser")
    return " " in view.text[start:end] and any(item.start <= start and item.end == end for item in items)
