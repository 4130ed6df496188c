"""Names that are those of places: 'in Alder Street', 'at Holt Wood car park'."""

from announce_parse import languages
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page


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
