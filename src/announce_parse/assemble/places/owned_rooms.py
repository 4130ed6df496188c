"""A room that is told with the body whose it is: 'Leek University's Great Hall', 'the OU's Seminar Room'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.shapes import is_acronym
from announce_parse.assemble.phrases import is_body_word, is_house_or_body
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

_FRONT = re.compile(r"(?P<house>\S[^\n]{1,60}\S),? R(?:oom|m\.?)")
_NUMBER = re.compile(r" [A-Z]{0,2}\d{1,4}[A-Z]?(?!\w|[:.]\d)")
_OWNER = re.compile(r"(?P<owner>[^’'\n]{2,60})[’']s ")


def owned_room(view: View, name: Value) -> dict[str, Value]:
    """Return body and room of a venue that names both, or of a body with its room right behind its genitive."""
    if not view.material.context.pack.people.compounds_apart:
        return {}
    place = name.evidence[0]
    inside = _OWNER.match(view.text, place.start, place.end)
    owner_end = inside.end("owner") if inside else place.end
    last = view.text[place.start : owner_end].split()[-1]
    if not (is_body_word(last.casefold(), view.language) or is_acronym(last, view.language)):
        return {}
    room = _room(view.language).match(view.text, owner_end)
    if room is None or view.within(*room.span("room"), "person", "date", "time"):
        return {}
    return {
        "name": view.stated(place.start, owner_end, place.confidence),
        "room": view.stated(*room.span("room"), place.confidence),
    }


def numbered_behind(view: View, name: Value) -> dict[str, Value]:
    """Return house and room of a venue that ends in 'Room', with its number behind ('University Club Room 2')."""
    place = name.evidence[0]
    front = _FRONT.fullmatch(view.text, place.start, place.end)
    number = _NUMBER.match(view.text, place.end) if front else None
    if front is None or number is None or not view.material.context.pack.people.compounds_apart:
        return {}
    last = front["house"].split()[-1].casefold()
    if not is_house_or_body(last, view.language):
        return {}
    return {
        "name": view.stated(*front.span("house"), place.confidence),
        "room": view.stated(front.end("house") + 1, number.end(), place.confidence),
    }


@lru_cache(maxsize=8)
def _room(language: str) -> re.Pattern[str]:
    """Return a genitive and the name of a room that ends in its noun."""
    nouns = any_of(noun.title() for noun in languages.load(language).places.rooms)
    return re.compile(rf"[’']s (?P<room>(?:[A-Z][\w’'-]{{1,20}} ){{0,3}}(?:{nouns})(?: [A-Z]?\d{{1,4}}[A-Z]?)?)(?!\w)")
