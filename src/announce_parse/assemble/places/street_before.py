"""The street in front of a postcode, which no list of nouns tells: '17 Hoogveld, 6511 LK Nijmegen'.

It stands in the line of the postcode or in the one above: 'Buchhandlung Blattwerk | Sonnenhöhe | 50354 Hürth'.
"""

import re

from announce_parse.assemble.view import View
from announce_parse.document import Value

LIKELY = 0.5
WORDS = 5  # of such a street
_JOINT = re.compile(r"(?:,|\s[-–|·])?[ \t]{1,3}\Z")
_BEGIN = re.compile(r"[,:;|(•·\n]\s*|\s[-–]\s")
_MARKS = " \t•·*-–—"
_NUMBERED = re.compile(r"\d{1,4}[a-z]?\s[^\W\d_].*|.*[^\W\d_.]\.?\s\d{1,4}\s?[a-zA-Z]?")
_BRITISH = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}")
_OTHER = ("date", "time", "person", "group", "room", "email", "url", "phone", "price")


def street_before(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return the street that stands between the venue's name and its postcode, with a number or a noun of streets."""
    postcode = fields.get("postcode")
    if postcode is None or "street" in fields or _BRITISH.fullmatch(postcode.value):
        return {}
    place = postcode.evidence[0].start
    row = view.row_at(place)
    if view.text[row.line.start : place].strip(_MARKS):
        joint = _JOINT.search(view.text, max(row.body, place - 6), place)
        if joint is None:
            return {}
        begin = max((m.end() for m in _BEGIN.finditer(view.text, row.body, joint.start())), default=row.body)
        span = begin, joint.start()
    elif row.rank and not row.gap:
        above = view.rows[row.rank - 1]
        span = above.body if above.label else above.line.start, above.line.start + len(above.line.text)
    else:
        return {}
    start, end = _bare(view.text, *span)
    return {"street": view.stated(start, end, LIKELY)} if _is_street(view, fields, start, end) else {}


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds without bullets and commas."""
    shown = text[start:end]
    left, right = len(shown) - len(shown.lstrip(_MARKS)), len(shown) - len(shown.rstrip(f"{_MARKS},;"))
    return start + left, max(start + left, end - right)


def _is_street(view: View, fields: dict[str, Value], start: int, end: int) -> bool:
    """Tell whether characters are a street's with its number, or end in the noun of one, below a house."""
    written = view.text[start:end]
    words = written.casefold().split()
    spans = [value.evidence[0] for value in fields.values()]
    if not 0 < len(words) <= WORDS or any(span.start < end and start < span.end for span in spans):
        return False
    if view.within(start, end, *_OTHER) or "," in written or not any(map(str.isupper, written)):
        return False
    places = view.material.context.pack.places
    if _NUMBERED.fullmatch(written) or words[-1].endswith(places.street_endings):
        return True
    name = fields.get("name")
    return name is not None and name.evidence[0].end <= start and words[-1].endswith(places.numbered_endings or ("\0",))
