"""A room in front of its building, a comma or a line apart: 'De Tuinzaal, Wijkcentrum Noord'.

The room may stand in what was read as the venue's name as well ('Gemeindesaal, Rathaus').
"""

import re

from announce_parse.assemble.phrases import is_house_or_body
from announce_parse.assemble.places.buildings import is_compound
from announce_parse.assemble.view import View
from announce_parse.document import Value

WORDS = 4  # of a room
REACH = 48  # characters in front of a building in which its room stands
_AHEAD = re.compile(
    r"(?:^|[,;|:•·–(]\s{1,2}|\d\s{1,2}|\b[a-z]{1,3}\s)(?P<room>[^\W\d_][^,;|:•·()\n]{2,40})(?:,\s{1,2}|\n\s{0,6})\Z",
    re.M,
)
_OTHER = ("date", "time", "person", "street", "postcode", "group", "title")


def hall_ahead(view: View, name: Value) -> dict[str, Value]:
    """Return the room in front of the building, with the building where that was read together with it."""
    start, end, likely = name.evidence[0].start, name.evidence[0].end, name.evidence[0].confidence
    if end == 0:
        return {}
    cut = _cut(view, start, end)
    if cut:
        return {"room": view.stated(start, cut[0], likely), "name": view.stated(cut[1], end, likely)}
    front = _AHEAD.search(view.text, max(0, start - REACH), start)
    if front is None or not _is_house(view, start, end):
        return {}
    room = front.span("room")
    if view.text[room[1]] == "\n" and room[0] != view.row_at(room[0]).line.start:
        return {}
    return {"room": view.stated(*room, likely)} if is_room_name(view, *room) else {}


def _cut(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Return where a room ends and its building begins in a name that holds both; None in one that does not."""
    comma = view.text.find(", ", start, end)
    apart = comma > start and is_room_name(view, start, comma) and _is_house(view, comma + 2, end)
    return (comma, comma + 2) if apart else None


def is_room_name(view: View, start: int, end: int) -> bool:
    """Tell whether a few words begin or end with the noun of a room, and hold none of a house or a body."""
    written = view.text[start:end]
    words = written.casefold().split()
    pack = view.material.context.pack
    words = words[1:] if words and words[0] in pack.organisations.articles else words
    if not 0 < len(words) <= WORDS or view.within(start, end, *_OTHER):
        return False
    rooms = pack.places.rooms
    if len(words) > 1 and (" ".join(words) in rooms or (len(words[-1]) == 1 and " ".join(words[:-1]) in rooms)):
        return True  # 'salle de cinéma', 'Conference Room B'
    rest = [word for word in words if word not in rooms and not is_compound(word, view.language)]
    if any(is_house_or_body(word, view.language) for word in rest):
        return False
    ends = (words[0], words[-1])
    return any(word in rooms or is_compound(word, view.language) for word in ends)


def _is_house(view: View, start: int, end: int) -> bool:
    """Tell whether a name has the noun of a house or a body that is none of a room."""
    rooms = view.material.context.pack.places.rooms
    words = view.text[start:end].casefold().replace(",", " ").split()
    nouns = [word for word in words if is_house_or_body(word, view.language)]
    return any(word not in rooms and not is_compound(word, view.language) for word in nouns)
