"""A room of another house than the one that is visited: 'She sang in the Great Hall of Barton Castle'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_place_noun
from announce_parse.assemble.places.buildings import joint_behind
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

_COMMA = re.compile(r",\s{1,2}")
_TOWN = frozenset(("in", "te", "à", "de"))  # small words in front of the town of a house
_WORD = r"[A-ZÀ-Þ][\w’'-]{1,30}"


def without_other_house(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return the parts of a venue without a room of another house."""
    other = "room" in fields and _is_of_other(view, fields)
    return {part: value for part, value in fields.items() if part != "room"} if other else fields


def _is_of_other(view: View, fields: dict[str, Value]) -> bool:
    """Tell whether behind a room stands the name of a house, or a house and its town, that are not the venue's.

    In a line that does not name the venue.
    """
    name, room = fields.get("name"), fields["room"].evidence[0]
    if name is None or view.row_at(room.start).line.text.find(name.value) >= 0:
        return False
    joint = joint_behind(view.language).match(view.text, room.end) or _COMMA.match(view.text, room.end)
    house = _house(view.language).match(view.text, joint.end()) if joint else None
    if house is None or view.within(*house.span("house"), "street"):
        return False
    rooms, words = view.material.context.pack.places.rooms, house["house"].casefold().split()
    housed = any(word not in rooms and is_place_noun(word.removesuffix("s"), view.language) for word in words)
    housed = housed or any(word not in rooms and is_place_noun(word, view.language) for word in words)
    if not housed or not set(words).isdisjoint(view.fold(name.value).split()):
        return False
    city = fields.get("city")
    elsewhere = bool(house["town"]) and city is not None and house["town"] not in city.value
    return elsewhere or (len(words) > 1 and not house["town"])


@lru_cache(maxsize=8)
def _house(language: str) -> re.Pattern[str]:
    """Return words with a capital, or a noun in small letters, and the town behind: 'Lyceum in Zwolle'."""
    small = any_of(_TOWN.intersection(languages.load(language).places.before_city))
    noun = rf"[a-zß-ÿ]{{4,20}}(?=\s(?:{small}))"
    return re.compile(rf"(?P<house>(?:{_WORD}|{noun})(?: {_WORD}){{0,3}})(?:\s(?:{small})\s(?P<town>{_WORD}))?")
