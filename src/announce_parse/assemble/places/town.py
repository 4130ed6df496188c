"""The city that the venue's own name tells: behind it, or in it; names that are nothing but a city and its country."""

import re
from collections.abc import Iterator

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word, is_venue_word
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value

MENTIONS = 6  # of the venue that are looked at
LIKELY = 0.6  # of a city behind the venue's name
INSIDE = 0.4  # of one in it
_TOWN = r"(?P<town>[A-ZÀ-Þ][\w’'-]{2,40})(?![\w@])"
_IN = re.compile(rf"\s(?:in|te|à)\s{_TOWN}")
_IN_OF = re.compile(rf"\s(?:in|te|à|van|de|von|of)\s{_TOWN}")
_BARE = re.compile(rf"[ \xa0]{_TOWN}(?=\s*(?:[\n,.;|)]|\Z))")
_OF = re.compile(r"\s(?:van|de|von|of)\s(?P<town>[A-ZÀ-Þ][\w’'-]{2,40})\Z")
_PART = re.compile(r"\w")
_STATE = re.compile(r",?\s[A-Z]{2}")  # ', MD'
_GOES_ON = re.compile(r"[ -][A-ZÀ-Þ]")


def town_behind(view: View, venue: Value) -> Value | None:
    """Return the city that a mention of the venue says that it is in ('De Kring te Lo', 'Sint-Annakerk Lo').

    Whether the city is a known one or not.
    """
    joint = _IN_OF if venue.value.islower() else _IN  # 'salle des fêtes de Lo'
    church = venue.value.casefold().endswith(languages.load(view.language).places.churches)
    for place in _ends(view, venue):
        behind = joint.match(view.text, place) or (_BARE.match(view.text, place) if church else None)
        if behind is None or _is_word(behind["town"], view.language):
            continue
        start, end = behind.span("town")
        known = [city.end for city in view.within(start, end, "city") if city.start == start]
        end = max([end, *known])
        if not _GOES_ON.match(view.text, end):  # 'in Marten Hill Park'
            return Value(view.shown(start, end), (Evidence(start, end, "stated", LIKELY),))
    return None


def town_inside(view: View, venue: Value, cities: list[Candidate]) -> Value | None:
    """Return the city that ends the venue's name ('Schouwburg Amstelveen'), or that it is of ('kerk van Lo')."""
    for city in cities:
        front = venue.value.removesuffix(city.value)
        if front.endswith(" ") and front != venue.value and _may_precede(front.split()[-1].casefold(), view.language):
            return Value(city.value, (Evidence(city.start, city.end, "stated", INSIDE),))
    evidence = venue.evidence[0]
    of = _OF.search(view.text, evidence.start, evidence.end)
    if of is None or not any(
        is_venue_word(word, view.language) for word in view.text[evidence.start : of.start()].casefold().split()
    ):
        return None
    return Value(of["town"], (Evidence(*of.span("town"), "stated", INSIDE),))


def is_whereabouts(view: View, start: int, end: int) -> bool:
    """Tell whether a name is but a city with its country or state, and no building ('Nairobi – Kenya').

    A city alone may be a building's name as well ('Neude').
    """
    cities = [item for item in view.within(start, end, "city") if item.start == start]
    if not cities or cities[-1].end >= end:
        return False
    behind = max(item.end for item in cities)
    if _STATE.fullmatch(view.text, behind, end):
        return True
    return any(
        item.end == end and not _PART.search(view.text, behind, item.start)
        for item in view.within(behind, end, "country")
    )


def _may_precede(word: str, language: str) -> bool:
    """Tell whether a word in front of a city is no part of its name: 'Schouwburg', 'van', not 'De Hoge'."""
    return (
        word in {"de", "van", "von", "of", "in", "te"} or is_venue_word(word, language) or is_body_word(word, language)
    )


def _ends(view: View, venue: Value) -> Iterator[int]:
    """Yield where the mentions of a venue end, the one that it was read from first."""
    evidence = venue.evidence[0]
    yield evidence.end
    at = -1
    for _ in range(MENTIONS):
        at = view.text.find(venue.value, at + 1)
        if at < 0:
            return
        yield at + len(venue.value)


def _is_word(town: str, language: str) -> bool:
    name = town.casefold()
    return languages.is_stop_word(name, language) or is_venue_word(name, language) or is_body_word(name, language)
