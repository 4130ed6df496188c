"""The whole name of a house of which only a part is likeliest: that behind a label, or that which fills a line.

'Lokatie: Poppodium Q44, Marktplein 10' where the text says 'Q44' again, 'The Yard Arts Centre' above its street.
"""

import re

from announce_parse.assemble.phrases import is_body_word, is_venue_word, name_words
from announce_parse.assemble.places.rooms import behind_preposition
from announce_parse.assemble.ranking import Candidate, recut
from announce_parse.assemble.view import Row, View
from announce_parse.languages.labels import label_class, label_classes

WORDS = 7  # of a whole name
_OTHER = ("date", "time", "price", "email", "url", "phone")
_STOP_ALONE = re.compile(r"[,;|(\n•·:]|[.!?]\s|\Z")  # 'Nova Systems / Training center' above a street
_STOP = re.compile(r"[,;|(\n•·:]|\s[-–—/]\s|[.!?]\s|\Z")


def in_full(view: View, ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return the venue's names with the likeliest in full."""
    if not ranked:
        return ranked
    name, likely = ranked[0]
    for row in view.rows:
        span = _told(view, row)
        if span and name.value in view.text[slice(*span)] and _is_fuller(view, name.value, *span):
            return [(recut(view, name, *span), likely), *ranked[1:]]
    return ranked


def _told(view: View, row: Row) -> tuple[int, int] | None:
    """Return where the name stands that a label or the address in the next line tells."""
    line = row.line
    if row.label == "where" or row.under == "where":
        start = row.body if row.label else line.start
    elif row.rank + 1 < len(view.rows) and not row.label and _is_address(view, view.rows[row.rank + 1]):
        start = line.start
    else:
        return None
    start += len(view.text[start : line.end]) - len(view.text[start : line.end].lstrip(" \t•*-–—📍"))
    below = view.rows[row.rank + 1] if row.rank + 1 < len(view.rows) else None
    alone = not row.label and row.under == "where" and below is not None and _is_address(view, below)
    stop = (_STOP_ALONE if alone else _STOP).search(view.text, start, line.end)
    end = stop.start() if stop else line.end
    if not row.label and row.under != "where" and view.text[end : line.end].strip():
        return None
    parts = view.within(start, end, "street", "postcode")
    end = min([end, *(part.start for part in parts if any(map(str.isdigit, part.text)))])
    end = start + len(view.text[start:end].rstrip(" .\t"))
    if end <= start or len(view.text[start:end].split()) > WORDS or view.within(start, end, *_OTHER):
        return None
    return behind_preposition(view, start, end), end


def _is_address(view: View, row: Row) -> bool:
    """Tell whether a line begins with a street and its number, or a postcode."""
    first = row.line.start + len(row.line.text) - len(row.line.text.lstrip())
    items = view.within(row.line.start, row.line.end, "street", "postcode")
    return any(item.start == first and any(map(str.isdigit, item.text)) for item in items)


def _is_fuller(view: View, name: str, start: int, end: int) -> bool:
    """Tell whether characters are a house's name with more words than it has, which are none of a room or a town."""
    front, _, rest = view.text[start:end].partition(name)
    if not front + rest or (front and not front.endswith(" ")) or (rest and not rest.startswith(" ")):
        return False
    ahead, behind = front.split(), rest.split()
    places = view.material.context.pack.places
    articles = view.material.context.pack.organisations.articles
    if ahead and not behind and all(word.casefold() in articles for word in ahead):
        return False
    first = ahead[0].casefold() if ahead else ""
    if first in places.entrances or label_class(first, label_classes(view.language)):
        return False  # 'Eingang Stadtmuseum', 'Plaats Gemeenschapshuis De Kade'
    if any(word.casefold() in places.rooms or word.casefold().endswith(places.inner) for word in ahead):
        return False
    if not all(word[0].isupper() or word == "/" or is_venue_word(word, view.language) for word in ahead):
        return False
    return not behind or _goes_on(view, name, behind, end)


def _goes_on(view: View, name: str, behind: list[str], end: int) -> bool:
    """Tell whether words behind a part of a house's name are more of it."""
    towns = view.within(end - len(" ".join(behind)), end, "city")
    only_town = any(town.text.split() in (behind, behind[1:]) for town in towns)
    words = name.casefold().split()
    if only_town:  # 'Université Libre | de Bruxelles', 'Bâtiment de physique Université | de Pau'
        people = view.material.context.pack.people
        bodies = any(is_body_word(word, view.language) for word in (words[0], words[-1]))
        noun = bool(people.adjective_endings) and len(words) == 1 and name[0].isupper()  # 'Cathédrale | de Lens'
        return (bodies or noun) and behind[0] in people.belongs_to
    if name.casefold() in name_words(view.language).venue_set and not behind[0][0].isdigit():
        return True
    rooms = view.material.context.pack.places.rooms
    last = behind[-1].casefold()
    house = last not in rooms or last in view.material.context.pack.places.houses
    return house and all(word[0].isupper() for word in behind)
