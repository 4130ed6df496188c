"""A room with its storey in a bracket in front of its house: 'im Sitzungssaal (1. OG) des Rathauses'."""

import re

from announce_parse.assemble.phrases import is_house_or_body
from announce_parse.assemble.places.buildings import CAPITALS, joint_behind
from announce_parse.assemble.places.hall_ahead import is_room_name
from announce_parse.assemble.places.rooms import behind_preposition
from announce_parse.assemble.places.storeys import is_storey_at
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages import is_stop_word

LINES = 40  # that are looked at
LIKELY = 0.6
WORDS = 4  # of a room
FRONT = 60  # characters in front of a bracket in which a room stands
_BRACKET = re.compile(r"(?<=\w) \((?P<storey>[^()\n]{2,32})\)(?=\s\w)")
_WORD = re.compile(r"[^\s,;:|•·()]+")
_NOUN = re.compile(r"[a-zß-ÿ’'-]{4,30}(?!\w)")


def storeyed_room(view: View) -> dict[str, Value]:
    """Return the first such room, with its bracket, and the house."""
    for row in view.rows[:LINES]:
        for bracket in _BRACKET.finditer(view.text, row.line.start, row.line.end):
            joint = joint_behind(view.language).match(view.text, bracket.end())
            if joint is None or row.block == "programme" or not is_storey_at(view, *bracket.span("storey")):
                continue
            room, house = _room(view, row.line.start, bracket.start()), _house(view, joint.end())
            if room is not None and house is not None:
                return {"name": view.stated(*house, LIKELY), "room": view.stated(room, bracket.end(), LIKELY)}
    return {}


def _room(view: View, line: int, end: int) -> int | None:
    """Return where the room begins that ends in front of a bracket: the most words that are one's."""
    words = list(_WORD.finditer(view.text, max(line, end - FRONT), end))[-WORDS:]
    for word in words:
        start = word.start()
        led = is_stop_word(word[0].casefold(), view.language) or behind_preposition(view, start, end) != start
        if not led and is_room_name(view, start, end):
            return start
    return None


def _house(view: View, start: int) -> tuple[int, int] | None:
    """Return the bounds of the name of a house, or of its noun, without the ending of a genitive."""
    name = CAPITALS.match(view.text, start) or _NOUN.match(view.text, start)
    if name is None or view.within(*name.span(), "date", "time", "person", "street"):
        return None
    words = name[0].casefold().split()
    for ending in ("", "es", "s"):
        first, last = words[0].removesuffix(ending), words[-1].removesuffix(ending)
        if is_house_or_body(last, view.language):
            return start, name.end() - (len(words[-1]) - len(last))
        if is_house_or_body(first, view.language):
            return name.span()
    return None if name[0].islower() else name.span()
