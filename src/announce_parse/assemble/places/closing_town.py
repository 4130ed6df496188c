"""The town that closes an address and that no list has: 'Mill Works, 12 Dock Street, 3rd floor, Orme'.

It stands behind the last part of the address in the line, or alone in the line below the street or above the postcode.
"""

import re

from announce_parse import languages
from announce_parse.assemble.phrases import is_place_noun
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.languages.lexicon import load_lexicon

LIKELY = 0.4
PARTS = 5  # of an address that are passed
_SMALL = "am|an|der|im|upon|on|under|sur|en|aan|den|de|la|le"  # in names of towns
TOWN = rf"[A-ZÀ-Þ][\w’'-]{{2,30}}(?:(?:[ ](?:{_SMALL}))?[ ][A-ZÀ-Þ][\w’'-]{{1,30}}){{0,2}}"
_NEXT = re.compile(
    r"(?:e?s)?(?:\s\([^()\n]{2,40}\))?(?:,[ \xa0]{1,2}(?:(?:in|te|à)[ ])?|(?P<below>[ \t,]{0,3}\n[ \t]{0,6}))"
)
_BEHIND = re.compile(rf"(?P<town>{TOWN})(?=[ \t]{{0,3}}(?:[.;|)\n]|\Z|,\s(?:and|en|und|et)\s))")
_LINE = re.compile(rf"[ \t]{{0,6}}(?P<town>{TOWN})[ \t,.]{{0,3}}\Z")
_ALONE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}")
_OTHER = ("person", "group", "date", "time", "organiser", "country", "series", "title", "email", "url", "phone")


def closing_town(view: View, fields: dict[str, Value]) -> Value | None:
    """Return the town that closes the address of a venue, behind its street or its name."""
    part = fields.get("street") or fields.get("name")
    if part is None or part.evidence[0].end == 0:
        return None
    place, street = part.evidence[0].end, "street" in fields
    for _ in range(PARTS):
        joint = _NEXT.match(view.text, place)
        if joint is None:
            return None
        at = joint.end()
        known = [item for item in view.within(at, at + 1, "street", "room", "postcode") if item.start == at]
        if known and not (len(known) == 1 and known[0].text.rstrip(".").isalpha()):
            place, street = max(item.end for item in known), street or any(item.kind == "street" for item in known)
            continue
        town = _BEHIND.match(view.text, at)
        if town is None or not is_town(view, *town.span("town")):
            return None
        alone = not view.text[town.end() : view.row_at(at).line.end].strip(" .,")
        closes = joint["below"] is None or (street and alone)
        return view.stated(*town.span("town"), LIKELY) if closes else None
    return None


def town_above(view: View, postcode: Value | None) -> Value | None:
    """Return the town that fills the line above a postcode that fills its own, as the British write it."""
    if postcode is None or not _ALONE.fullmatch(postcode.value):
        return None
    row = view.row_at(postcode.evidence[0].start)
    if not row.rank or row.line.text.strip(" .,") != postcode.value:
        return None
    above = view.rows[row.rank - 1].line
    town = _LINE.match(view.text, above.start, above.end)
    if town is None or not is_town(view, *town.span("town")):
        return None
    return view.stated(*town.span("town"), postcode.evidence[0].confidence)


def is_town(view: View, start: int, end: int) -> bool:
    """Tell whether words may be a town's name: nobody's, no day's, no label, no noun of a room, a house or a body."""
    if view.within(start, end, *_OTHER):
        return False
    words = view.text[start:end].casefold().split()
    pack = view.material.context.pack
    if label_class(" ".join(words), label_classes(view.language)):
        return False
    if languages.is_stop_word(words[0], view.language) or load_lexicon().has("ordinary", words[0]):
        return False
    return not any(
        is_place_noun(word, view.language)
        or word in pack.places.rooms
        or word in pack.places.floors
        or word in pack.places.street_words
        or word.endswith(pack.places.squares)
        for word in words
    )
