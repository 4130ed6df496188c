"""The house of a hall with its storey between: 'the Wren Auditorium on level one of the Central Branch'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_venue_word, of_words
from announce_parse.assemble.places.buildings import CAPITALS, is_compound
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of


def house_of_storey(view: View, name: Value) -> dict[str, Value]:
    """Return house and room of what ends in the noun of a room, behind which its storey and the house stand."""
    place = name.evidence[0]
    noun = view.fold(name.value).rpartition(" ")[2]
    if noun not in view.material.context.pack.places.rooms and not is_compound(noun, view.language):
        return {}
    house = _storey_of(view.language).match(view.text, place.end)
    if house is None or view.within(*house.span("name"), "person", "date", "time", "street"):
        return {}
    words = house["name"].casefold().split()
    if any(word in view.material.context.pack.places.floors for word in words):
        return {}
    if not (house["article"] or any(is_venue_word(word, view.language) for word in (words[0], words[-1]))):
        return {}
    return {"name": view.stated(*house.span("name"), place.confidence), "room": name}


@lru_cache(maxsize=8)
def _storey_of(language: str) -> re.Pattern[str]:
    """Return a storey and a house behind a room: ' on the 2nd floor of the …', ' im 1. Stock des …', ', level 2, '."""
    pack = languages.load(language)
    leads, articles = any_of(pack.places.before_venue), any_of(pack.organisations.spaced_articles)
    told = r"[^,.;:\n]{0,16}?(?:(?<=\d)\.\s)?"
    storey = rf"{told}(?<!\w)(?:{any_of(pack.places.floors)})(?!\w)(?: \w{{1,9}})?"
    return re.compile(
        rf"(?:,?\s(?i:{leads})\s(?i:{storey})\s(?i:{of_words(language)}|{leads})\s(?P<article>(?i:{articles})\s)?"
        rf"|,\s(?i:{storey}),\s)(?P<name>{CAPITALS.pattern})"
    )
