"""A room with its storey, which are written beside each other: 'Saal (2. OG)', '2nd Floor, Conference Room A'."""

import re

from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.places.buildings import is_compound
from announce_parse.assemble.view import View
from announce_parse.document import Value

REACH = 40  # characters of what stands beside a room
WORDS = 4  # of it
_BEHIND = re.compile(r",\s{1,2}(?P<other>[^,;|()\n]{2,40})|\s\((?P<inner>[^()\n]{2,40})\)")
_IN_FRONT = re.compile(r"(?:^|[,;|:(]\s{0,2})(?P<other>[^,;|:()\n]{2,40})(?:,\s{1,2}|\s\()\Z", re.M)
_NUMBERED = re.compile(r"(?<=\d)\.\s(?P<noun>[^\W\d_]{2,20})")
_NUMBERED_ROOM = re.compile(r"(?:[A-Z][a-z]{2,16} )?Room \w{1,5}")  # 'Hearing Room 2' is no street
_WORD = re.compile(r"[^\W\d_]+\.?")


def with_storey(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return the parts of a venue, a room with the storey beside it in its line, as they are written."""
    if "room" not in fields:
        return fields
    room, name = _joined(view, fields["room"]), fields.get("name")
    if name and _holds_house(view, room, name):
        return fields  # 'First floor, Guildhall'
    return {**fields, "room": room}


def _holds_house(view: View, room: Value, name: Value) -> bool:
    """Tell whether a room with what stands beside it holds the venue, which is none of the rooms by its noun."""
    house = view.fold(name.value)
    return house.split()[-1] not in view.material.context.pack.places.rooms and house in view.fold(room.value)


def _joined(view: View, room: Value) -> Value:
    """Return a room with the storey behind or in front of it, or a storey with the room, whole; else as it is."""
    place = room.evidence[0]
    storey = _NUMBERED.match(view.text, place.end)
    if storey and storey["noun"].casefold() in view.material.context.pack.places.floors:
        return view.stated(place.start, storey.end(), place.confidence)  # 'Saal im 1. Stock'
    behind = _BEHIND.match(view.text, place.end, view.row_at(place.start).line.end)
    if behind:
        group = "other" if behind["other"] else "inner"
        if _belong(view, (place.start, place.end), behind.span(group)):
            end = behind.end() if group == "inner" else behind.end("other")
            return view.stated(place.start, end, place.confidence)
    start = max(view.row_at(place.start).line.start, place.start - REACH)
    front = _IN_FRONT.search(view.text, start, place.start)
    if front and _belong(view, (place.start, place.end), front.span("other")):
        bracket = view.text[place.start - 1] == "(" and view.text[place.end : place.end + 1] == ")"
        if bracket or view.text[place.start - 1] != "(":
            return view.stated(front.start("other"), place.end + bracket, place.confidence)
    return room


def _belong(view: View, room: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether one of two names is a storey's and the other that of a room in it."""
    street = view.within(*other, "street") and not _NUMBERED_ROOM.fullmatch(view.text, *other)
    if street or view.within(*other, "postcode", "city", "date", "time", "url", "phone"):
        return False
    return {is_storey_at(view, *room), is_storey_at(view, *other)} == {True, False} and all(
        _is_room(view, *place) for place in (room, other)
    )


def is_storey(view: View, room: Value | None) -> bool:
    """Tell whether a room is but a storey ('first floor')."""
    return room is not None and is_storey_at(view, room.evidence[0].start, room.evidence[0].end)


def is_storey_at(view: View, start: int, end: int) -> bool:
    """Tell whether characters hold the noun of a storey ('2. OG')."""
    floors, written = view.material.context.pack.places.floors, view.text[start:end].casefold()
    return written in floors or any(word in floors for word in _WORD.findall(written))


def _is_room(view: View, start: int, end: int) -> bool:
    """Tell whether a name of a few words begins or ends in the noun of a room or a storey, which is no body's."""
    words = _WORD.findall(view.text[start:end].casefold())
    places = view.material.context.pack.places
    if not 0 < len(words) <= WORDS:
        return False
    if view.text[start:end].casefold() in places.floors:
        return True  # 'rez-de-chaussée'
    lettered = len(words) > 1 and len(words[-1]) == 1  # "Conference Room 'B'"
    words = words[:-1] if lettered else words
    ends = (words[0], words[-1])
    if any(word in places.inner for word in ends) or " ".join(words) in places.rooms:
        return True  # 'Committee Room 2', 'kamer 3.08'
    if any(is_body_word(word, view.language) for word in ends):
        return False  # 'Zentralbibliothek, 2. Obergeschoss'
    return any(word in places.rooms or word in places.floors or is_compound(word, view.language) for word in ends)
