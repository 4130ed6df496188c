"""Names that are those of places: 'in Alder Street', 'at Holt Wood car park', 'concert at Willow Farm'."""

from announce_parse import languages
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page

_NAMED = 2  # words of a name with its noun


def is_called_after(page: Page, start: int, code: str) -> bool:
    """Tell whether a street, room or building leads to a name ('rue Jean Poel', 'aula Louis Poel')."""
    places = languages.load(code).places
    lead = page.lowers[start - 1]
    return lead in places.called_rooms or lead in places.before_names or lead in places.street_heads


def is_street(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name behind a preposition ends with the noun of a street ('in Alder Street')."""
    places = languages.load(code).places
    words = page.known[candidate.start : candidate.end]
    before = page.known[candidate.start - 1].lower if candidate.start else ""
    return len(words) > 1 and before in places.before_venue and words[-1].lower in places.street_words


def is_beside_place(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether the noun of a place goes on with a name where nouns stand apart ('at Holt Wood car park')."""
    people = languages.load(code).people
    behind = page.known[candidate.end : candidate.end + 2]
    if not people.compounds_apart or not behind or behind[0].shape != "x" or "o" not in behind[0].likeness:
        return False
    does = behind[0].lower in people.verbs or behind[0].lower in people.works  # 'Holt Wood works at'
    return not does and any(word.shape == "x" and "place-noun" in word.classes for word in behind)


def is_at_building(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a preposition of places leads to a name that the noun of a building begins or ends."""
    pack = languages.load(code)
    words = page.known[candidate.start : candidate.end]
    at = candidate.start - 1
    if at > 0 and page.lowers[at] in pack.organisations.articles and page.lowers[at] not in pack.places.before_venue:
        at -= 1
    lead = page.lowers[at] if at >= 0 and len(words) >= _NAMED else ""
    if lead not in pack.places.before_venue or lead in pack.places.around:
        return False
    return any("place-noun" in word.classes for word in (words[0], words[-1]))
