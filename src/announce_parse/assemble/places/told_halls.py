"""A room that a sentence tells apart from its building: 'in de historische Weeverszaal', 'in the Dickens Room'.

Or with it: 'in the Learning Space at Weir Museum'.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

LIKELY = 0.5  # probability of such a room
REACH = 64  # characters in front of a venue in which it stands


def hall_told(view: View, venue: Value) -> dict[str, Value]:
    """Return the room with a name of its own that the text leads to, where it is the only one.

    A language that writes all nouns with a capital tells no name by it ('im Wartezimmer').
    """
    if view.material.context.pack.people.capital_nouns:
        return {}
    place = venue.evidence[0]
    halls: dict[str, tuple[int, int]] = {}
    for match in _led_to(view.language).finditer(view.text):
        start, end = match.span("hall")
        inside = place.start < end and start < place.end
        if not inside and not view.within(start, end, "person", "street", "date", "email", "url"):
            halls.setdefault(view.fold(view.text[start:end]), (start, end))
    if len(halls) != 1 or view.fold(venue.value) in halls:
        return {}
    (span,) = halls.values()
    return {"room": view.stated(*span, LIKELY)}


def hall_of_told(view: View, venue: Value) -> dict[str, Value]:
    """Return the words with capitals that stand between 'in the' and 'at' in front of the venue, where it is in."""
    if not view.material.context.pack.people.compounds_apart:
        return {}
    place = venue.evidence[0]
    start = view.text.find(venue.value, max(0, place.start - REACH), place.end)
    hall = _in_at(view.language).search(view.text, max(0, start - REACH), start) if start > 0 else None
    if hall is None or view.within(*hall.span("hall"), "person", "street", "date", "group"):
        return {}
    if any(is_body_word(word, view.language) for word in hall["hall"].casefold().split()):
        return {}  # 'teaches in the History Department at'
    return {"room": view.stated(*hall.span("hall"), LIKELY)}


@lru_cache(maxsize=8)
def _in_at(language: str) -> re.Pattern[str]:
    """Return how a text ends that tells of a part of what follows: 'in the Learning Space at', 'in the car park of'."""
    premises = any_of(languages.load(language).places.premises)
    name = r"[A-Z][\w’'-]{2,20}(?:\s[A-Z][\w’'-]{2,20}){0,2}"
    return re.compile(rf"(?<!\w)[Ii]n\sthe\s(?P<hall>{name}|{premises})\s(?:at|of)\s(?:[Tt]he\s)?\Z")


@lru_cache(maxsize=8)
def _led_to(language: str) -> re.Pattern[str]:
    """Return a small word of places, an article, a word that describes, and a room with a capital and a name."""
    pack = languages.load(language)
    places, articles = pack.places, any_of(pack.organisations.spaced_articles)
    nouns = any_of(places.inner)
    if pack.people.compounds_apart:
        apart = any_of(noun.capitalize() for noun in places.inner)
        name = rf"(?:[A-Z][\w’'-]{{1,20}}\s){{1,2}}(?:{apart})"
    else:
        name = rf"[A-ZÀ-Þ][\w’'-]{{2,24}}(?<=\w{{2}})(?:{nouns})"
    lead = rf"(?<!\w)(?:{any_of(places.before_venue)})\s(?:(?:{articles})\s)?(?:[a-zß-ÿ]{{4,20}}\s)?"
    return re.compile(rf"{lead}(?P<hall>{name})(?!\w|[’'-]\w)")
