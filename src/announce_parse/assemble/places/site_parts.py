"""A place that is named in one go, taken apart: '1204 Harlow Hall', 'Room 12 of the Ash Library', 'Cole Hall 7'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from announce_parse import languages
from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.view import View
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of

_CODE = r"\b[A-Za-z]{0,2}[-.]?\d[\w.-]*"


def is_named(view: View, item: Found) -> bool:
    """Tell whether a place names a building, besides a room."""
    return any(kind == "name" for kind, *_ in _named_segments(view, item))


def parts_of(view: View, item: Found) -> dict[str, list[tuple[int, int]]]:
    """Return where the room and the name of the building stand in a place.

    A hall may be either: it is the building where nothing else is.
    """
    segments = _named_segments(view, item)
    building = "name" if any(kind == "name" for kind, *_ in segments) else "hall"
    last = max((start for kind, start, _ in segments if kind == building), default=-1)
    named = [("name" if kind == building and (kind == "name" or start == last) else "room", start, end)
             for kind, start, end in segments]  # fmt: skip
    parts: dict[str, list[tuple[int, int]]] = {}
    for kind, run in groupby(named, key=lambda segment: segment[0]):
        spans = [(start, end) for _, start, end in run]  # neighbouring parts of one kind belong together
        if kind == "room" or kind not in parts:
            parts.setdefault(kind, []).append((spans[0][0], spans[-1][1]))
    return parts


def _named_segments(view: View, item: Found) -> list[tuple[str, int, int]]:
    """Return the parts of a place; a name has a capital."""
    segments = _segments(view.text, item, view.language)
    return [part for part in segments if part[0] != "name" or _may_be_name(view, view.text[part[1] : part[2]])]


def _may_be_name(view: View, written: str) -> bool:
    """Tell whether words may name a building: they have a capital, or the last one is its noun ('student center')."""
    return any(map(str.isupper, written)) or is_venue_word(written.rsplit(maxsplit=1)[-1], view.language)


def _segments(text: str, item: Found, language: str) -> Iterator[tuple[str, int, int]]:
    """Yield the parts of a place: each surely a room, a hall, or a name."""
    patterns = _patterns(language)
    rooms = patterns.rooms
    joints = (
        joint for joint in patterns.apart.finditer(text, item.start, item.end) if _parts_at(text, item, joint, rooms)
    )
    cuts = [item.start, *(place for joint in joints for place in joint.span())]
    for span in zip(cuts[::2], [*cuts[1::2], item.end], strict=True):
        start, end = _trimmed(text, *span)
        number = patterns.number.search(text, start, end)
        if number:
            for kind, *side in (("name", start, number.start()), ("room", *number.span()), ("name", number.end(), end)):
                left, right = _trimmed(text, *side)
                if left < right:
                    yield kind if text[left:right].split(maxsplit=1)[0].casefold() not in rooms else "room", left, right
        elif start < end:
            words = text[start:end].casefold().split()
            inner = words[0] in rooms or words[-1] in patterns.floors
            yield "room" if inner else "hall" if words[-1] in rooms else "name", start, end


def _parts_at(text: str, item: Found, joint: re.Match[str], rooms: frozenset[str]) -> bool:
    """Tell whether a joint parts a room from a building: 'of' does behind a room or a number ('Museum of Glass')."""
    if not joint["of"]:
        return True
    front = text[item.start : joint.start()].casefold().split()
    return bool(front) and (front[-1] in rooms or any(map(str.isdigit, front[-1])))


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Words of a language that part a place: between its parts, the number of a room, nouns of rooms and floors."""

    apart: re.Pattern[str]
    number: re.Pattern[str]
    rooms: frozenset[str]
    floors: frozenset[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    places = pack.places
    articles = any_of(pack.organisations.spaced_articles)
    inside, of = any_of(word for word in places.before_venue if " " not in word), any_of(pack.people.belongs_to)
    named = any_of(room for room in places.rooms if " " in room)  # 'Seminar Room 12'
    lead = rf"(?:(?:{articles})\s{{1,30}})?"
    return _Patterns(
        apart=re.compile(
            rf"\s{{0,30}}[,;()]\s{{0,30}}(?:(?:{of}|{inside})\s{{1,30}}{lead})?|\s{{1,30}}[-–]\s{{1,30}}"
            rf"|\s{{1,30}}(?:(?P<of>{of})|{inside})\s{{1,30}}{lead}"
        ),
        number=re.compile(
            rf"\d{{1,2}}(?:st|nd|rd|th|e|de|ste|er|ème|\.)?\s{{1,30}}(?:{any_of(places.floors)})(?!\w)"
            rf"|(?:(?:{named}|room|rm)\b\.?\s{{0,30}})?{_CODE}",
            re.IGNORECASE,
        ),
        rooms=frozenset((*places.rooms, *places.floors)),
        floors=frozenset(places.floors),
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end
