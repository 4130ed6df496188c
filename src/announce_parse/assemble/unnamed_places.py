"""Places without a name, to which people come all the same: 'om 20 uur in onze zaal', '11 Uhr, auf dem Festplatz'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.material import Material
from announce_parse.assemble.phrases import is_venue_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

NEAR = 160  # characters beside a day or an hour in which the place stands
_ADJOINS = re.compile(r"[ \t,(–-]{0,4}(?:[^\W\d_]{1,12}[ \t,(–-]{1,4}){0,2}")


def unnamed_place(material: Material) -> tuple[int, int] | None:
    """Return where a line with the day or the hour tells of a place without a name, None where none does.

    It is somebody's ('in our clubhouse'), or stands right behind the hour ('20h sur la place').
    """
    text, code = material.document.text, material.context.pack.code
    for told in material.of("date", "time"):
        first = max(text.rfind("\n", 0, told.start) + 1, told.start - NEAR)
        last = text.find("\n", told.end)
        last = min(last if last >= 0 else len(text), told.end + NEAR)
        for match in _places(code).finditer(text, first, last):
            if not _is_place(match["noun"], code):
                continue
            if match["own"] or (match.start() >= told.end and _ADJOINS.fullmatch(text, told.end, match.start())):
                return match.span("noun")
    return None


def _is_place(noun: str, code: str) -> bool:
    word = noun.casefold()
    return is_venue_word(word, code) or word in languages.load(code).presence.unnamed


@lru_cache(maxsize=8)
def _places(code: str) -> re.Pattern[str]:
    """Return a preposition of places, whose or which one it is, and its noun."""
    pack = languages.load(code)
    ahead = any_of(pack.places.before_venue)
    own, articles = any_of({*pack.people.possessives, *pack.presence.ours}), any_of(pack.organisations.articles)
    return later(rf"(?<!\w)(?:{ahead})\s(?:(?P<own>{own})\s|(?:{articles})\s)?(?P<noun>[^\W\d_]{{3,24}})(?!\w)", re.I)
