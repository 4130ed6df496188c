"""A town that was read as the house's name where nothing but the town is told: 'Ort: Jena', 'le 3 mai à Dole'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_place_noun
from announce_parse.assemble.places.closing_town import TOWN
from announce_parse.assemble.places.own_towns import COUNTRIES
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.gazetteer import load_cities

OVERSEAS = ("US", "CA", "AU")  # where many a town is called by an ordinary word
NEXT_TO = ("NL", "BE", "DE", "AT", "CH", "FR", "LU")  # large towns of which are known by any of the languages
WIDE, FAR = 6, 7  # digits of the inhabitants of towns of those countries, and of others, that count
IN = 8  # characters in front of a town in which the preposition stands
_WHOLE = re.compile(TOWN)


def town_alone(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return the parts of a venue, with the city in place of the name where that is a town's and no address is told."""
    name, city = fields.get("name"), fields.get("city")
    if name and city and city.value.startswith(f"{name.value} "):
        return {part: value for part, value in fields.items() if part != "name"}  # 'Bergen' of 'Bergen op Zoom'
    if name is None or not {"city", "street", "postcode", "room"}.isdisjoint(fields) or len(name.evidence) != 1:
        return fields
    place = name.evidence[0]
    words = name.value.casefold().split()
    if any(is_place_noun(word, view.language) for word in words):
        return fields
    led = _led(view.language).search(view.text, max(0, place.start - IN), place.start)
    if not _is_known(name.value, view.language) and not (led and _WHOLE.fullmatch(name.value)):
        return fields
    return {part: value for part, value in fields.items() if part != "name"} | {"city": name}


def _is_known(name: str, language: str) -> bool:
    """Tell whether a name is that of a town near by, or of a large one."""
    town = load_cities().get(name)
    if town is None:
        return False
    country, size = town[:2], int(town[2:])
    near = country in COUNTRIES[language] and country not in OVERSEAS
    return near or size >= (WIDE if country in NEXT_TO else FAR)


@lru_cache(maxsize=8)
def _led(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with a town: 'in ', 'à '; in Dutch houses without an article follow 'in'."""
    pack = languages.load(language)
    words = {"te"} if language == "nl" else set(pack.places.before_city) & {"in", "à"}
    return re.compile(rf"(?<!\w)(?:{any_of(words)})\s\Z", re.I)
