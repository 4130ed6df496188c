"""Addresses that are not where the event is held: a post box, one that is denied, that of who is to be written to."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.phrases import PhraseTable

SENT = 140  # characters in front of a part of an address in which it is said that something is sent there
BEFORE = 24  # characters beside a post box in which its postcode and its city stand
ARTICLE = 4  # characters of an article and a space in front of a place
LONGEST = 100  # characters of a venue's name with what joins its street
APART = 100  # characters from the street from which a postcode may be another's
BESIDE = 6  # characters between a street and its own postcode
BETWEEN = 24  # characters between a street and its city
_BETWEEN = re.compile(r"\s{0,3}[,·|–-]?\s{0,3}(?:[A-Z]{0,2}-?\d{4,5}(?:\s?[A-Z]{2})?,?\s{1,3})?(?:(?:te|in|à)\s)?")
_STOP = re.compile(r"[a-z]{3}[.!?]\s")
_BOX = re.compile(r"(?:postbus|p\.?\s?o\.?\s?box|postfach|boîte postale|b\.?p\.?)\s?\d{1,6}", re.I)


def without_elsewhere(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out places that one does not go to: they are denied ('niet bij De Kring'), or belong to a post box."""
    ends, boxes = _elsewhere(view.text, view.language)
    if not ends and not boxes:
        return candidates
    return [
        c
        for c in candidates
        if not any(start - BEFORE < c.end and c.start < end + BEFORE for start, end in boxes)
        and not (any(c.start - ARTICLE <= end < c.end for end in ends) and view.count(view.fold(c.value)) == 1)
    ]


@lru_cache(maxsize=2)  # each part of the address asks in turn
def _elsewhere(text: str, language: str) -> tuple[list[int], list[tuple[int, int]]]:
    """Return where what denies a place ends, and where post boxes stand."""
    ends = [match.end() for match in denied(language).finditer(text)]
    return ends, [match.span() for match in _BOX.finditer(text)]


def to_write_to(view: View, candidate: Candidate) -> bool:
    """Tell whether a part of an address is where one writes to, and does not go.

    It stands in a line of its own label for contact ('Secretariaat: Torenlaan 8'), or behind what tells that something
    is sent there ('terugsturen naar De Kring, Torenlaan 8').
    """
    row = view.row_at(candidate.start)
    if row.label == "contact":
        return True
    ahead = view.text[max(row.line.start, candidate.start - SENT) : candidate.start]
    sent = _sent(view.language).find(ahead)
    return bool(sent) and not _STOP.search(ahead, sent[-1].end)


def of_another(view: View, postcode: Candidate, street: Value) -> bool:
    """Tell whether a postcode stands far from the venue's street, and right behind another one."""
    own = street.evidence[0]
    if abs(postcode.start - own.end) <= APART:
        return False
    near = view.within(postcode.start - BESIDE, postcode.start, "street")
    return any(view.fold(item.text) != view.fold(street.value) for item in near if item.end <= postcode.start)


def is_behind(view: View, street: Candidate, venue: Value | None) -> bool:
    """Tell whether a street with its number follows the venue's name, a preposition between ('am Marktplatz 5')."""
    if venue is None or not any(map(str.isdigit, street.value)):
        return False
    ahead = view.text[max(0, street.start - LONGEST) : street.start]
    joint = _joint(view.language).search(ahead)
    return joint is not None and ahead[: joint.start()].endswith(venue.value)


def beside_street(
    view: View, street: Value | None, ranked: list[tuple[Candidate, float]]
) -> list[tuple[Candidate, float]]:
    """Return the cities with the one in front that follows the venue's street, its postcode between or not."""
    own = [item for item in ranked if _is_beside_street(view, street, item[0])]
    if not own or own[0] is ranked[0]:
        return ranked
    return [(own[0][0], ranked[0][1]), *(item for item in ranked if item is not own[0])]


def _is_beside_street(view: View, street: Value | None, city: Candidate) -> bool:
    """Tell whether a city follows a street with its number ('Kadelaan 9, 2244AK, te Lo')."""
    if street is None or not any(map(str.isdigit, street.value)):
        return False
    end = street.evidence[0].end
    if is_venue_word(city.value.casefold(), view.language):
        return False  # 'Werkhof 7, Hinterhaus'
    return 0 < city.start - end < BETWEEN and _BETWEEN.fullmatch(view.text, end, city.start) is not None


@lru_cache(maxsize=8)
def _joint(language: str) -> re.Pattern[str]:
    """Return how what stands between a building and its street ends a text: ' am ', ', ', ' (aan de '."""
    return re.compile(rf"[\s,(]{{1,3}}(?:(?:{any_of(languages.load(language).places.before_venue)})\s)?\Z", re.I)


def is_square(view: View, street: Value) -> bool:
    """Tell whether a street is a square, without a number, where people meet ('op het Stadhuisplein')."""
    words = street.value.casefold().split()
    squares = languages.load(view.language).places.squares
    return words[0] in squares or words[-1].endswith(squares)


@lru_cache(maxsize=8)
def _sent(language: str) -> PhraseTable:
    return PhraseTable({"sent": languages.load(language).places.sent_to})


@lru_cache(maxsize=8)
def denied(language: str) -> re.Pattern[str]:
    """Return what denies a place: 'niet bij de ', 'not at the ', 'nicht mehr in der '."""
    pack = languages.load(language)
    return re.compile(rf"(?<!\w)(?:{any_of(pack.money.denied)})\s(?:{any_of(pack.places.before_venue)})\s", re.I)
