"""The place that a seminar's e-mail names in one go, taken apart into building and room."""

import math
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.view import View
from announce_parse.document import Found, Value

_WORDS = 4  # of a line that is no more than a building's name
_APART = re.compile(r"\s{0,30}[,;()]\s{0,30}|\s{1,30}-\s{1,30}|\s{1,30}(?:of|in|at|on)\s{1,30}(?:the\s{1,30})?")
_NUMBER = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)\s+(?:floor|level)|(?:(?:room|rm)\b\.?\s*)?\b[A-Za-z]{0,2}[-.]?\d[\w.-]*", re.IGNORECASE
)


def site(view: View) -> dict[str, Value]:
    """Return the room and the name of the place that the mentions in the e-mail make surest."""
    mentions: dict[str, list[Found]] = defaultdict(list)
    for item in view.found.get("site", ()):
        mentions[view.fold(item.text)].append(item)
    if not mentions:
        return {}
    surest = max(mentions.values(), key=lambda items: (math.fsum(item.confidence for item in items), -items[0].start))
    sure = max(item.confidence for item in surest)
    first = replace(_with_building(view, surest[0]), confidence=sure)
    return {part: _value(view, first, *span) for part, span in _parts(view, first).items()}


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


def _value(view: View, item: Found, start: int, end: int) -> Value:
    return view.stated(start, end, item.confidence)


def _parts(view: View, item: Found) -> dict[str, tuple[int, int]]:
    """Return where the room and the name of the building stand in a place.

    A hall may be either: it is the building where nothing else is.
    """
    words = view.material.context.pack.places
    segments = list(_segments(view.text, item, frozenset((*words.rooms, *words.floors))))
    segments = [part for part in segments if part[0] != "name" or any(map(str.isupper, view.text[part[1] : part[2]]))]
    building = "name" if any(kind == "name" for kind, *_ in segments) else "hall"
    last = max((start for kind, start, _ in segments if kind == building), default=-1)
    named = [("name" if kind == building and (kind == "name" or start == last) else "room", start, end)
             for kind, start, end in segments]  # fmt: skip
    parts: dict[str, tuple[int, int]] = {}
    for kind, run in groupby(named, key=lambda segment: segment[0]):
        spans = [(start, end) for _, start, end in run]  # neighbouring parts of one kind belong together
        parts.setdefault(kind, (spans[0][0], spans[-1][1]))
    return parts


def _segments(text: str, item: Found, rooms: frozenset[str]) -> Iterator[tuple[str, int, int]]:
    """Yield the parts of a place: each surely a room, a hall, or a name."""
    cuts = [item.start, *(place for match in _APART.finditer(text, item.start, item.end) for place in match.span())]
    for span in zip(cuts[::2], [*cuts[1::2], item.end], strict=True):
        start, end = _trimmed(text, *span)
        number = _NUMBER.search(text, start, end)
        if number:
            for kind, *side in (("name", start, number.start()), ("room", *number.span()), ("name", number.end(), end)):
                left, right = _trimmed(text, *side)
                if left < right:
                    yield kind if text[left:right].split(maxsplit=1)[0].casefold() not in rooms else "room", left, right
        elif start < end:
            words = text[start:end].casefold().split()
            yield "room" if words[0] in rooms else "hall" if words[-1] in rooms else "name", start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end
