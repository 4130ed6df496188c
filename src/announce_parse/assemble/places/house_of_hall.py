"""The house of a hall that was read as the venue: 'Salon vert, Centre culturel Les Pins', 'Ash Building, Terrace Bar'.

It stands behind the hall or in front of it, a comma, a bracket or a line apart.
"""

import re

from announce_parse.assemble.phrases import is_venue_word, name_words
from announce_parse.assemble.places.hall_ahead import is_room_name
from announce_parse.assemble.places.rooms import behind_preposition
from announce_parse.assemble.view import View
from announce_parse.document import Value

WORDS = 5  # of a house
FRONT = 60  # characters in front of a hall in which its house stands
_BEHIND = re.compile(
    r"(?:,[ \xa0]{1,2}|[ ]@[ ])(?P<house>[^,;|•·()\n–—]{3,50}?)(?=\s{0,3}(?:[,;|•·()\n–—]|\.\s|\.?\Z))"
)
_AHEAD = re.compile(
    r"(?:^|[,;|•·:–—@\t]\s{0,3}|\b(?:in|at|im|bij|à|au) (?:the |de |het |la )?)"
    r"(?P<house>[^,;|•·():\t\n–—@]{3,50}?)(?:,[ \xa0]{1,2}|[ ]\(|\n[ \t]{0,6})\Z",
    re.M,
)
_OTHER = ("date", "time", "person", "group", "street", "postcode", "title", "email", "url", "country")


def house_of_hall(view: View, name: Value) -> dict[str, Value]:
    """Return name and room where the name is but a hall's and its house stands beside it; else nothing."""
    hall = name.evidence[0]
    if not hall.end or not _is_hall(view, hall.start, hall.end):
        return {}
    behind = _BEHIND.match(view.text, hall.end)
    house = behind.span("house") if behind and _is_house(view, *behind.span("house")) else None
    if house is None:
        ahead = _AHEAD.search(view.text, max(0, hall.start - FRONT), hall.start)
        house = ahead.span("house") if ahead and _is_house(view, *ahead.span("house")) else None
    house = house or _labelled(view, hall.start)
    if house is None:
        return {}
    return {"name": view.stated(*house, hall.confidence), "room": view.stated(hall.start, hall.end, hall.confidence)}


def _labelled(view: View, hall: int) -> tuple[int, int] | None:
    """Return where the name stands that a label tells in front of a hall ('Ort: kubera systems, | Open Space').

    Whatever it is called, but no town.
    """
    row = view.row_at(hall)
    end = hall - len(", ")
    if row.label != "where" or not row.body < end or view.text[end:hall] != ", " or "," in view.text[row.body : end]:
        return None
    if view.within(row.body, end, *_OTHER, "room") or len(view.text[row.body : end].split()) > WORDS:
        return None
    town = any((city.start, city.end) == (row.body, end) for city in view.within(row.body, end, "city"))
    return None if town else (behind_preposition(view, row.body, end), end)


def _is_hall(view: View, start: int, end: int) -> bool:
    """Tell whether a name is a room's, and none of a house like a hall of its own ('Stadthalle')."""
    words, pack = view.text[start:end].casefold().split(), view.material.context.pack
    if len(words) == 1 and words[0] in name_words(view.language).venue_set and words[0] not in pack.places.rooms:
        return False
    if words[0] in pack.organisations.articles and view.text[start].isupper():
        return False  # 'La Verrière' is a name of its own
    return is_room_name(view, start, end)


def _is_house(view: View, start: int, end: int) -> bool:
    """Tell whether a name begins or ends with the noun of a house, which is no room's, and no sentence."""
    if view.within(start, end, *_OTHER):
        return False
    words, rooms = view.text[start:end].casefold().split(), view.material.context.pack.places.rooms
    if not words or len(words) > WORDS or {words[0], words[-1]} & set(rooms):
        return False
    if not (view.text[start].isupper() or is_venue_word(words[0], view.language)):
        return False  # 'derrière la mairie'
    return any(is_venue_word(word, view.language) for word in (words[0], words[-1]))
