"""Halls of a village, which are houses of their own where the text names no other: 'à 20h à la salle polyvalente'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.places.asides import Aside
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

LINES = 30  # in which they stand
LIKELY = 0.5


def own_hall(view: View, fields: dict[str, Value], asides: list[Aside]) -> dict[str, Value]:
    """Return the parts of a venue, with the hall as its name where it has none."""
    if "name" in fields:
        return fields
    room = fields.get("room")
    if room is not None:
        own = room.value.casefold() in view.material.context.pack.places.own_halls
        others = {part: value for part, value in fields.items() if part != "room"}
        return {"name": room, **others} if own else fields
    hall = _told(view, asides)
    return fields | ({"name": view.stated(*hall, LIKELY)} if hall else {})


def _told(view: View, asides: list[Aside]) -> tuple[int, int] | None:
    """Return where the first hall stands that is led to in a line with a day or an hour, or behind a label."""
    for row in view.rows[:LINES]:
        if row.block == "other" or not (
            "where" in (row.label, row.under) or view.within(row.line.start, row.line.end, "date", "time")
        ):
            continue
        for hall in _halls(view.language).finditer(view.text, row.line.start, row.line.end):
            start, end = hall.span("hall")
            if not any(aside.start <= start < aside.end for aside in asides):
                return start, end
    return None


@lru_cache(maxsize=8)
def _halls(language: str) -> re.Pattern[str]:
    """Return a hall behind a mark, or a preposition and an article: ', salle omnisports', 'at the village hall'."""
    pack = languages.load(language)
    leads = any_of({*pack.places.at_venue, *pack.places.before_venue} - {*pack.places.rooms})
    articles = any_of(pack.organisations.spaced_articles)
    lead = rf"(?:(?:^|[,;|:•·–—-])\s{{1,3}}|(?<!\w)(?:{leads})\s)(?:(?:{articles})\s)?"
    return re.compile(rf"{lead}(?P<hall>{any_of(pack.places.own_halls)})(?![\w-])", re.I | re.M)
