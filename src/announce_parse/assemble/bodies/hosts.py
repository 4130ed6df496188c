"""Places that hold an event themselves where nobody else is told to: a makerspace, a youth movement, whose site it is.

A hall that is lent does not ('Sint-Jozefschool', 'Pfarrheim'): a venue holds what happens there if its name has the
noun of a place that holds events, or is what the text's addresses and sites are called, or the text calls things its
own.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import article_of, is_camel, is_else, judged
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.folding import spelt_out

LIKELY = 0.4  # probability that such a place holds what happens there
LONG = 4  # letters of a name in an address from which it tells
_SITE = re.compile(r"(?:https?://(?:www\.)?|www\.|@)([\w-]{2,40})\.[\w.-]{2,30}", re.I)
_OTHERS = frozenset(
    ("gmail", "hotmail", "outlook", "yahoo", "icloud", "facebook", "instagram", "eventbrite", "meetup", "youtube")
)


def told_by_place(view: View, venue: dict[str, Value]) -> list[Judged]:
    """Return the venue if it holds what happens there."""
    name = venue.get("name")
    if name is None or not name.evidence or name.evidence[0].end == 0:
        return []
    start, end = name.evidence[0].start, name.evidence[0].end
    written = view.text[start:end]
    if not written[:1].isupper() or is_else(view, start, end):
        return []
    shop = any(word in languages.load(view.language).holders.shops for word in written.casefold().split())
    if (
        _is_host(written, view.language)
        or (shop and view.count(view.fold(written)) > 1)
        or _is_site(view, written)
        or _owns(view, written)
    ):
        return [judged(view, LIKELY, "organiser", start, end)]
    return []


@lru_cache(maxsize=256)
def _is_host(written: str, language: str) -> bool:
    """Tell whether a name has the noun of a place that holds events, and another word that tells which."""
    words = written.casefold().split()
    return len(words) > 1 and any(word in languages.load(language).holders.hosts for word in words)


def _is_site(view: View, written: str) -> bool:
    """Tell whether an address or a site of the text is called after a place, in any order of its words."""
    words = [word for word in view.fold(written).split() if len(word) > 2 or word.isupper()]
    words = [spelt_out(word) for word in words]
    letters = "".join(words)
    for match in _SITE.finditer(view.text):
        site = spelt_out(match[1].casefold().replace("-", ""))
        if len(site) < LONG or site in _OTHERS:
            continue
        if letters and len(letters) >= LONG and (site == letters or (len(words) > 1 and all(w in site for w in words))):
            return True
    return False


def _owns(view: View, written: str) -> bool:
    """Tell whether the text calls a thing after a place with capitals inside its name ('de MakerLab lasersnijder')."""
    head = written.split(maxsplit=1)[0]
    if not is_camel(head):
        return False
    thing = rf"(?<!\w)(?i:{article_of(view.language)[:-1]})\s?{re.escape(head)}\s[a-zß-ÿ]{{4,30}}"
    return bool(re.search(thing, view.text))
