"""A part of a body with the larger one at which it is, which make one name: 'Salt Group at the University of Leek'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.ranking import recut
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of


def with_larger(view: View, chosen: list[Judged], house: Value | None) -> list[Judged]:
    """Return what is chosen with a unit and the body at which it is as one, on the side of the unit.

    Not where that is the house in which the event is held.
    """
    place = view.fold(house.value) if house else ""
    joined: list[Judged] = []
    larger: set[tuple[int, int]] = set()
    for likely, side, named in chosen:
        unit = named
        at = (item[2] for item in chosen if _is_at(view, named.end, item[2].start))
        others = [other for other in at if view.fold(other.value) != place]
        if others and _has_noun(view, named.value) and _is_larger(view, others[0].value):
            larger.add((others[0].start, others[0].end))
            unit = recut(view, named, named.start, others[0].end)
        joined.append((likely, side, unit))
    return [item for item in joined if (item[2].start, item[2].end) not in larger]


def _has_noun(view: View, name: str) -> bool:
    return any(is_body_word(word, view.language) for word in name.casefold().split())


def _is_larger(view: View, name: str) -> bool:
    return not set(view.material.context.pack.holders.larger).isdisjoint(name.casefold().split())


def _is_at(view: View, end: int, start: int) -> bool:
    return end < start and _at(view.language).fullmatch(view.text, end, start) is not None


@lru_cache(maxsize=8)
def _at(language: str) -> re.Pattern[str]:
    """Return 'at the' between a unit and the body that has it."""
    pack = languages.load(language)
    return re.compile(rf"\s(?:{any_of(pack.holders.home)})\s(?:(?:{any_of(pack.organisations.spaced_articles)})\s)?")
