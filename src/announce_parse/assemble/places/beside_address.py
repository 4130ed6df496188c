"""A room behind the address of its house, or behind a label of its own: 'Stadhuis, Marktkade 1, Lo (raadzaal)'.

'Zaal: Tuinzaal'. Between the house and its room stand nothing but parts of the address, in the line or the next ones.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.places.bounds import before_stop
from announce_parse.assemble.places.hall_ahead import is_room_name
from announce_parse.assemble.places.rooms import behind_preposition
from announce_parse.assemble.view import Row, View
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

PARTS = 6  # of an address that are passed
AHEAD = 3  # characters behind a house of its own in which its street begins
WORDS = 6  # behind a label of rooms
LIKELY = 0.5  # probability of such a room
LABELLED = 0.6  # of one behind a label
_OTHER = ("date", "time", "person", "street", "postcode", "email", "url", "phone")
_NEXT = re.compile(
    r"\)?\.?[ \t\xa0]{0,3}(?:[,;|•·/(]|[-–—](?=\s)|\n)[ \t\xa0]{0,6}[(•·]?(?P<part>[^,;|•·()\n–—/]{1,48})"
)
_CODE = re.compile(r"[A-Z]{1,4}(?:[ .-]?\d{1,4}){1,3}[a-zA-Z]?")
_LABEL = re.compile(r"\W{0,3}(?P<label>[^\W\d_][\w ]{2,24}?)\s?[:|\t]\s*")


def room_beside(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return the room that a label tells beside the label of the house, or that stands behind a part of the address."""
    spans = [fields[part].evidence[0] for part in ("name", "street", "city", "postcode") if part in fields]
    places = [(place.start, place.end) for place in spans if place.end]
    for row in view.rows:
        labelled = _labelled(view, row)
        if labelled and not any(start < labelled[1] and labelled[0] < end for start, end in places):
            return {"room": view.stated(*labelled, LABELLED)}
    heads = [fields[part].evidence[0] for part in ("name", "street") if part in fields]
    for start, end in ((place.start, place.end) for place in heads if place.end):
        behind = _behind(view, end, places, view.text[start:end])
        if behind:
            return {"room": view.stated(*behind, LIKELY)}
    return {}


def _labelled(view: View, row: Row) -> tuple[int, int] | None:
    """Return where the room stands that a label tells: 'Zaal: Tuinzaal', 'Room: 2.14'."""
    if row.label != "where":
        return None
    label = _LABEL.match(view.text, row.line.start, row.line.end)
    if label is None or label["label"].casefold() not in _labels(view.language):
        return None
    start, end = label.end(), row.line.start + len(row.line.text.rstrip(" .,;"))
    words = view.text[start:end].split()
    if not 0 < len(words) <= WORDS or "," in view.text[start:end] or view.within(start, end, *_OTHER):
        return None
    return start, end


@lru_cache(maxsize=8)
def _labels(language: str) -> frozenset[str]:
    """Return the labels that are nouns of rooms, and of no houses."""
    pack = languages.load(language)
    return frozenset(pack.blocks.labels.where) & frozenset((*pack.places.inner, *pack.places.called_rooms, "hall"))


def _behind(view: View, place: int, known: list[tuple[int, int]], house: str) -> tuple[int, int] | None:
    """Return where the room stands that follows a part of the venue, with others between them."""
    near = True
    for _ in range(PARTS):
        part = _NEXT.match(view.text, place)
        if part is None:
            return None
        start, end = part.span("part")
        end = start + len(view.text[start:end].rstrip(" .\t\xa0"))
        room = _room(view, start, end, near)
        if room and view.text[slice(*room)].casefold() != house.casefold():
            return room
        if not any(a < end and start < b for a, b in known) and not view.within(
            start, end, "street", "postcode", "city", "country"
        ):
            return None
        place, near = max([part.end(), *(b for a, b in known if a < end and start < b)]), False
    return None


def _room(view: View, start: int, end: int, near: bool) -> tuple[int, int] | None:
    """Return the bounds of the name or the code of a room in a part, nothing where it may be another place.

    Args:
        view: the view of the document.
        start, end: where the part stands.
        near: whether it stands right behind the house, where also the noun of a house is that of a room.
    """
    if view.row_at(start).label not in ("", "where"):
        return None  # 'Organizer: Trade Zones Chamber'
    start = behind_preposition(view, start, end)
    start = _article(view.language).match(view.text, start, end).end()  # type: ignore[union-attr]
    end = before_stop(view, start, end)
    written = view.text[start:end]
    if not written.strip() or view.within(start, end if near else end + AHEAD, *_OTHER):
        return None
    if _CODE.fullmatch(written):
        return start, end
    words, pack = written.casefold().split(), view.material.context.pack
    houses = {word.casefold() for word in pack.places.own_houses}
    if not near and not houses.isdisjoint(words):
        return None
    joints = {*pack.people.belongs_to, *pack.organisations.articles}
    if any(
        is_stop_word(word, view.language) and word not in joints for word in words[:-1] if word not in pack.places.rooms
    ):
        return None
    last = written.rsplit(None, 1)[-1]
    if pack.people.compounds_apart and last.islower() and len(words) > 1 and last not in pack.places.rooms:
        return None  # 'chapel if wet'
    return (start, end) if is_room_name(view, start, end) else None


@lru_cache(maxsize=8)
def _article(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{any_of(languages.load(language).organisations.spaced_articles)})\s)?", re.I)
