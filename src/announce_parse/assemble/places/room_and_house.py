"""A room in front of its house without a mark between, or with '@': 'Festsaal Altes Rathaus Lo', 'Saal 2 @ Lokhaus'.

The house may keep its town at the end, which is the city as well.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word, is_house_or_body, is_venue_word
from announce_parse.assemble.places.buildings import is_compound
from announce_parse.assemble.places.hall_ahead import is_room_name
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

WORDS = 5  # of a room in front of its house
REACH = 40  # characters of a room in front of the house that was read as the venue
SURE = 0.5  # of a town that ends the name of a house
HOUSE = 4  # words of a house among which its noun stands
_WORD = re.compile(r"\S{1,40}")
_AT = re.compile(r"[ \t]@[ \t]")
_NUMBER = re.compile(r"[A-Z]{0,2}[.-]?\d{1,4}(?:[.-]\d{1,4})?[A-Za-z]?|[A-Z]|I{1,3}")
_OF = re.compile(r"\s(?:de\sla\s|des?\s|du\s|(?:de\sl|d)['’])(?:\w[\w’'-]{2,40})")
_BEHIND = re.compile(r"[ \xa0](?P<town>[A-ZÀ-Þ][\w’'-]{2,40})(?=\s{0,3}(?:[\n.,;|)]|\Z))")
_MARK = re.compile(r"[,;|:•·–—\t]|\s-\s")
_OTHER = ("date", "time", "street", "postcode", "email", "url", "price")


def room_and_house(view: View, venue: Candidate, likely: float) -> dict[str, Value]:
    """Return room and name of what names a room and its house in one go, nothing where it names but one."""
    at = _AT.search(view.text, venue.start, venue.end)
    if at:
        named = {"name": view.stated(at.end(), venue.end, likely)}
        if is_room_name(view, venue.start, at.start()):
            named["room"] = view.stated(venue.start, at.start(), likely)
        return named
    start = venue.start
    cut = _house(view, start, venue.end)
    if cut is None:
        start = _segment(view, venue.start)
        cut = _house(view, start, venue.end) if start < venue.start <= start + REACH else None
    if cut is None or cut < venue.start:
        return {}
    end = _end(view, cut, venue.end)
    room = view.stated(start, start + len(view.text[start:cut].rstrip()), likely)
    return {"name": view.stated(cut, end, likely), "room": room} | _town(view, cut, end)


def _segment(view: View, start: int) -> int:
    """Return where the part of a line between marks begins that a place stands in."""
    line = view.row_at(start).line
    first = max((mark.end() for mark in _MARK.finditer(view.text, line.start, start)), default=line.start)
    return first + len(view.text[first:start]) - len(view.text[first:start].lstrip())


def _town(view: View, start: int, end: int) -> dict[str, Value]:
    """Return the known town with which the name of a house ends."""
    towns = view.within(start + 1, end, "city")
    sure = [town for town in towns if town.end == end and town.confidence >= SURE and town.start > start]
    return {"city": view.stated(sure[0].start, end, sure[0].confidence)} if sure else {}


def house_at(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return room and name of a room that was read with '@' and its house ('Room 4 @ The Granary')."""
    room = fields["room"].evidence[0] if "room" in fields else None
    at = _AT.search(view.text, room.start, room.end) if room else None
    if room is None or at is None:
        return {}
    parts = {"room": view.stated(room.start, at.start(), room.confidence)}
    return parts if "name" in fields else parts | {"name": view.stated(at.end(), room.end, room.confidence)}


def room_at(view: View, name: Value) -> dict[str, Value]:
    """Return the room in front of '@' and the house ('Zaal 3 @ De Loods'), and the house with its article."""
    place = name.evidence[0]
    line = view.row_at(place.start).line
    ahead = view.text[line.start : place.start]
    at = ahead.rfind(" @ ")
    if at < 0 or not _article(view.language).fullmatch(ahead, at + len(" @ ")):
        return {}
    named = {"name": view.stated(line.start + at + len(" @ "), place.end, place.confidence)}
    room = (_segment(view, line.start + at), line.start + at)
    return named | ({"room": view.stated(*room, place.confidence)} if is_room_name(view, *room) else {})


def _house(view: View, start: int, end: int) -> int | None:
    """Return where a house begins behind the room that a name begins with."""
    if view.within(start, end, *_OTHER) or "," in view.text[start:end]:
        return None
    words = list(_WORD.finditer(view.text, start, end))
    for at in range(1, min(WORDS, len(words) - 1) + 1):
        if (
            at < len(words)
            and _begins_house(view, words[at:])
            and _is_room(view, view.text[start : words[at - 1].end()])
        ):
            return words[at].start()
    return None


def _begins_house(view: View, words: list[re.Match[str]]) -> bool:
    """Tell whether words begin with the noun of a house, or an adjective and one ('Altes Rathaus')."""
    first = words[0][0]
    pack = view.material.context.pack
    if not first[0].isupper():
        apart = pack.people.compounds_apart or pack.people.adjective_endings
        return not apart and is_venue_word(first, view.language) and _is_house(view, first)  # 'Ridderzaal kasteel van'
    if pack.people.compounds_apart:  # 'Town Hall', 'Weaver Building'
        return len(words) > 1 and any(word[0].casefold() in pack.places.houses for word in words[1:HOUSE])
    if _is_house(view, first.casefold()):
        return True
    described = first.casefold().endswith(pack.places.house_adjectives)
    return described and len(words) > 1 and _is_house(view, words[1][0].casefold())


def _end(view: View, start: int, end: int) -> int:
    """Return where a house ends with the town behind it, and in French with what its noun is of.

    'Stadhuis | Lo', 'Mairie | de Lens', 'Faculté | de droit'.
    """
    french = bool(view.material.context.pack.people.adjective_endings)
    of = _OF.match(view.text, end) if french and " " not in view.text[start:end] else None
    end = of.end() if of else end
    behind = _BEHIND.match(view.text, end)
    town = behind and any(city.start == behind.start("town") for city in view.within(*behind.span("town"), "city"))
    return behind.end("town") if behind and town else end


@lru_cache(maxsize=8)
def _article(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{any_of(languages.load(language).organisations.spaced_articles)})\s)?", re.I)


def _is_house(view: View, word: str) -> bool:
    """Tell whether a word is the noun of a house or a body that is none of a room."""
    places = view.material.context.pack.places
    inner = word in places.rooms or word in places.floors or is_compound(word, view.language)
    return is_house_or_body(word, view.language) and not inner


def _is_room(view: View, written: str) -> bool:
    """Tell whether words are those of a room that is in a house: 'Festsaal', 'Hörsaal 3', 'salle Molière'."""
    words = written.casefold().split()
    pack = view.material.context.pack
    places = pack.places
    if is_stop_word(words[-1], view.language) or not words[-1][0].isalnum():
        return False  # 'Salle du conseil de la | Mairie', 'Salle Molière -'
    numbered = len(words) > 1 and _NUMBER.fullmatch(written.rsplit(None, 1)[-1]) is not None
    front = " ".join(words[:-1]) if numbered else " ".join(words)
    if front in places.rooms and (numbered or " " in front):
        return True
    if pack.people.compounds_apart:
        return False
    noun = words[0] if pack.people.adjective_endings else words[-1]
    inner = noun in places.called_rooms if len(words) == 1 else False
    inner = inner or (noun.endswith(places.inner) and not is_body_word(noun, view.language))
    if pack.people.adjective_endings and len(words) == 1:
        return False  # 'Salle Mairie'
    return inner and all(word in places.rooms or not _is_house(view, word) for word in words)
