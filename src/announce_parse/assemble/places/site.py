"""The place that a seminar's e-mail names in one go, taken apart into building and room."""

import math
from collections import defaultdict
from dataclasses import replace

from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.places.site_parts import is_named, parts_of
from announce_parse.assemble.places.site_reach import joined, reached
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Found, Value

_TIMED = 1.25  # how much more a mention in a line with a day or an hour counts
_WORDS = 4  # of a line that is no more than a building's name


def site(view: View) -> dict[str, Value]:
    """Return the room and the name of the place that the mentions in the e-mail make surest."""
    mentions: dict[str, list[Found]] = defaultdict(list)
    for item in joined(view, view.found.get("site", [])):
        mentions[view.fold(item.text)].append(item)
    if not mentions:
        return {}
    surest = max(mentions.values(), key=lambda items: (math.fsum(_weight(view, i) for i in items), -items[0].start))
    sure = max(item.confidence for item in surest)
    first = replace(_with_building(view, surest[0]), confidence=sure)
    first = reached(view, first, is_named(view, first))
    return {part: _value(view, first, spans) for part, spans in parts_of(view, first).items()}


def _weight(view: View, item: Found) -> float:
    """Return how much a mention counts: more where its line tells a day or an hour."""
    line = view.row_at(item.start).line
    return item.confidence * (_TIMED if view.within(line.start, line.end, "date", "time") else 1)


def _with_building(view: View, room: Found) -> Found:
    """Return a place with the building that the next line names, where its line ends with a room's number.

    'ROOM 12 | Mason Hall'
    """
    rank = view.row_at(room.start).rank + 1
    if rank == len(view.rows) or view.text[room.end : view.rows[rank].line.start].strip(" \t,\n"):
        return room
    below = view.rows[rank].line
    words = below.text.casefold().split()
    house = len(words) <= _WORDS and words[-1].isalpha() and is_venue_word(words[-1], view.language)
    if not house or view.rows[rank].gap or not room.text[-1].isdigit():
        return room
    end = below.start + len(below.text.rstrip())
    return replace(room, end=end, text=view.text[room.start : end])


def _value(view: View, item: Found, spans: list[tuple[int, int]]) -> Value:
    """Return a part of a place from where it stands: a room may be told in two ways ('1204 … 2nd floor lounge')."""
    evidence = tuple(Evidence(start, end, "stated", item.confidence) for start, end in spans)
    return Value(", ".join(view.shown(start, end) for start, end in spans), evidence)
