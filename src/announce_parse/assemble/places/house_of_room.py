"""The building that stands right behind a room: 'Lecture Theatre B, Ash Building', 'Raum 1.07 im Gebäude der Mühle'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_house_or_body, of_words
from announce_parse.assemble.places.buildings import joint_behind
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

DOUBTFUL = 0.5  # chance of another name up to which the building counts
_OTHERS = ("date", "time", "person", "group", "street", "url", "email")
_WORD = r"[A-ZÀ-Þ][\w’'-]{1,30}"


def house_of_room(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return the name of the building that stands right behind a room with its number, unless a likely one is told."""
    room, name = fields.get("room"), fields.get("name")
    if room is None or not _is_coded(room.value) or (name and name.evidence[0].confidence > DOUBTFUL):
        return {}
    end = room.evidence[0].end
    joint = joint_behind(view.language).match(view.text, end) or _joint(view.language).match(view.text, end)
    house = _house(view.language).match(view.text, joint.end()) if joint else None
    if house is None or view.within(*house.span(), *_OTHERS):
        return {}
    words = house[0].casefold().split()
    if not any(_is_house(word, view) for word in (words[0], house["name"].casefold().split()[-1], words[-1])):
        return {}
    return {"name": view.stated(*house.span(), room.evidence[0].confidence)}


def _is_coded(room: str) -> bool:
    """Tell whether the last word of a room is a number or a letter ('Hörsaal B', 'Room 2.14')."""
    last = room.rpartition(" ")[2]
    return len(last) == 1 or last[0].isdigit() or last[-1].isdigit()


def _is_house(word: str, view: View) -> bool:
    rooms = view.material.context.pack.places.rooms
    return word not in rooms and is_house_or_body(word, view.language)


@lru_cache(maxsize=8)
def _joint(language: str) -> re.Pattern[str]:
    """Return a comma, or the words for 'in', between a room and its building."""
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    return re.compile(rf"(?:,\s{{1,2}}|,?\s(?:{any_of(pack.places.inside)})\s(?:(?:{articles})\s)?)(?=[A-ZÀ-Þ])", re.I)


@lru_cache(maxsize=8)
def _house(language: str) -> re.Pattern[str]:
    """Return a name with capitals, and the name that it is of ('Gebäude der Alten Mühle')."""
    articles = any_of(languages.load(language).organisations.spaced_articles)
    return re.compile(
        rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}})(?: (?:{of_words(language)}) (?:(?:{articles}) )?{_WORD}(?: {_WORD})?)?"
    )
