"""Building and room that stand right behind a label of places, or behind or below when an event is.

So '12:45pm, 101 Alder Hall', 'Alder Hall 205', 'Where: 101 Alder Hall'.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import Row, View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

FIRST = 12  # lines in which they stand
LIKELY = 0.7  # probability of what is told so
_NUMBERED = re.compile(  # with the groups of `_place`, of which nothing stands in front
    r"[\s,|–-]{0,4}in\s(?P<behind_name>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20}){0,2}) (?P<behind>\d{3}[A-Z]?)"
    r"(?=[.,;)]|\s*$)(?P<front>(?!))?"
)
_ALONE = re.compile(  # with the same groups: 'Hollis 211'
    r"(?P<behind_name>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?) (?P<behind>[1-9]\d{2}[A-Z]?)(?P<front>(?!))?"
)
_JOINT = re.compile(r"[\s,|–-]{0,4}(?:In person[:,]?\s)?(?:(?:in|at)\s)?")


def hall_and_room(view: View) -> dict[str, Value]:
    """Return building and room of the first such place, in languages that write compounds apart."""
    if not view.material.context.pack.people.compounds_apart:
        return {}
    places = view.material.context.pack.places
    for row in view.rows[:FIRST]:
        found = _below_when(view, row) or _behind_when(view, row) or _behind_label(view, row) or _behind_held(view, row)
        side = "front" if found and found["front"] else "behind"
        if found and view.fold(found[f"{side}_name"]) not in places.rooms:  # 'Lecture Theatre 1, Alder Hall'
            name, room = found.span(f"{side}_name"), found.span(side)
            return {"name": view.stated(*name, LIKELY), "room": view.stated(*room, LIKELY)}
    return {}


def _below_when(view: View, row: Row) -> re.Match[str] | None:
    """Return the place that fills a line below one that tells when."""
    if not row.rank or row.body > row.line.start:  # behind a label; 'Alder Hall' alone may seem to be one
        return None
    above = view.rows[row.rank - 1].line
    if not view.within(above.start, above.end, "time", "date"):
        return None
    end = row.line.start + len(row.line.text.rstrip())
    whole = _place(view.language).fullmatch(view.text, row.line.start, end)
    alone = None if whole else _ALONE.fullmatch(view.text, row.line.start, end)
    words = alone["behind_name"].casefold().split() if alone else []
    other = {*view.material.context.pack.places.rooms, *view.material.context.pack.places.street_words}
    return whole or (alone if alone and other.isdisjoint(words) else None)


def _behind_when(view: View, row: Row) -> re.Match[str] | None:
    """Return the place right behind a time or a date in its line."""
    for item in view.within(row.line.start, row.line.end, "time", "date"):
        joint = _JOINT.match(view.text, item.end, row.line.end)
        place = _place(view.language).match(view.text, joint.end(), row.line.end) if joint else None
        place = place or _numbered(view, item.end, row.line.end)
        if place:
            return place
    return None


def _numbered(view: View, start: int, end: int) -> re.Match[str] | None:
    """Return a building and a room of three digits that 'in' leads to: ', in Social Sciences 016'."""
    place = _NUMBERED.match(view.text, start, end)
    places = view.material.context.pack.places
    last = place["behind_name"].casefold().split()[-1] if place else ""
    return None if last in (*places.rooms, *places.street_words) else place


def _behind_held(view: View, row: Row) -> re.Match[str] | None:
    """Return a building and a room's number that a sentence tells: 'The lecture will be held in Alder 2101 on …'."""
    places = view.material.context.pack.places
    for place in _held(view.language).finditer(view.text, row.line.start, row.line.end):
        words = place["behind_name"].casefold().split()
        if not {words[-1], words[0]}.intersection((*places.rooms, *places.street_words)):
            return None if view.within(*place.span("behind_name"), "date", "person", "street") else place
    return None


@lru_cache(maxsize=8)
def _held(language: str) -> re.Pattern[str]:
    """Return how a text tells that something is held in a building, with the number of the room."""
    places = languages.load(language).places
    leads = any_of(word for word in places.before_city if word in places.inside)
    return re.compile(
        rf"(?<!\w)(?:{any_of(places.taking_place)})\s(?:{leads})\s"
        r"(?P<behind_name>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20}){0,2}) "
        r"(?P<behind>(?!(?:19|20)\d\d)\d{3,4}[A-Z]?)(?![\w:]|[.-]\d)(?P<front>(?!))?"
    )


def _behind_label(view: View, row: Row) -> re.Match[str] | None:
    """Return the place that follows a label: 'Where: 204 Alder Hall', 'Location: in 204 Alder Hall and online'.

    With the number behind it, it must be all that follows.
    """
    if row.label != "where" or row.body == row.line.start:
        return None
    joint = _JOINT.match(view.text, row.body, row.line.end)
    place = _place(view.language).match(view.text, joint.end(), row.line.end) if joint else None
    alone = place and not view.text[place.end() : row.line.end].strip(" .")
    return place if place and (place["front"] or alone) else None


@lru_cache(maxsize=8)
def _place(language: str) -> re.Pattern[str]:
    """Return the name of a building with a number in front or behind, which is no street's ('…, 31 High Street')."""
    places = languages.load(language).places
    name = rf"(?:[A-Z][\w’'.-]{{1,20}} ){{1,3}}(?:{any_of(word.capitalize() for word in places.houses)})"
    street = any_of(word.capitalize() for word in places.street_words)
    number = r"[A-Z]?\d{1,4}[A-Z]?"
    return re.compile(
        rf"(?P<front>{number}) (?P<front_name>{name})(?!\w|[’']| (?:{street})(?!\w))"
        rf"|(?P<behind_name>{name})(?: |,? (?=Room |Rm\.? ))(?P<behind>(?:Room |Rm\.? )?{number})(?!\w|[:.]\d| [A-Z])"
    )
