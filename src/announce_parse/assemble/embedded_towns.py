"""Towns that a page's data gives as the name of the venue ('Gouda, Nederland', 'Nairobi – Kenya', 'Austin, TX')."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.embedded import Given
from announce_parse.languages.gazetteer import load_cities

_PARTS = re.compile(r"\s?[,–—]\s?| - ")
_STATE = re.compile(r"[A-Z]{2}")


def with_towns(given: Mapping[str, Given]) -> Mapping[str, Given]:
    """Return the data with what it names as the venue as the town, where that is only a town with its country or state.

    A town alone may be a house's name too ('Concordia'), unless the address has it.
    """
    told = given.get("venue/name")
    if told is None:
        return given
    town, *regions = _PARTS.split(str(told.value).strip())
    own = given.get("venue/city")
    is_own = own is not None and str(own.value).casefold() == town.casefold()
    known = is_own or (bool(regions) and own is None and town in load_cities())
    if not known or len(regions) > 1 or not all(map(_is_region, regions)):
        return given
    kept = {path: value for path, value in given.items() if path != "venue/name"}
    return {"venue/city": replace(told, value=town)} | kept


def _is_region(name: str) -> bool:
    return _STATE.fullmatch(name) is not None or name in _countries()


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    return frozenset(name for code in languages.CODES for name in languages.load(code).places.countries)
