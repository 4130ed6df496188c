"""Libraries, schools, churches and shops that hold what happens there, since the text speaks for them.

'Our Principal will speak', 'welcoming Nora Vale to the shop', 'call the library', 'from the museum's own collection':
what is told of a house's own things is written by it. So is what invites to its open day.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import CAPITAL, behind_article, is_else, judged
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

LIKELY = 0.4  # probability that a house holds what happens in it
HEAD = 300  # characters at the head of a text in which an open day is named


def told_by_house(view: View, venue: dict[str, Value]) -> Iterator[Judged]:
    """Yield the house in which it is, or that the text invites to, if the text speaks for a house of its kind."""
    opens = _open_days(view.language).search(view.text, 0, HEAD)
    if not opens and not _speaks(view.language).search(view.text):
        return
    name = venue.get("name")
    if name is None:
        places = [match.span() for match in _names(view.language).finditer(view.text)]
    else:
        places = [(place.start, place.end) for place in name.evidence[:1] if place.end]
    for begin, end in places:
        start = behind_article(view, begin)
        shown = view.text[start:end]
        if _is_house(shown, view.language) and (name is not None or not is_else(view, start, end)):
            yield judged(view, LIKELY, "organiser", start, end)


@lru_cache(maxsize=256)
def _is_house(written: str, language: str) -> bool:
    """Tell whether a name begins or ends with the noun of such a house, and has another word that tells which.

    'Weir Library', 'Church of St Anne', but not 'Weir Church Hall'.
    """
    words = [word.strip(".,'’") for word in written.split()]
    houses = languages.load(language).holders.houses
    ends = [word for word in (words[0], words[-1]) if word[:1].isupper()]
    return len(words) > 1 and any(word.casefold().endswith(houses) for word in ends)


@lru_cache(maxsize=8)
def _names(language: str) -> re.Pattern[str]:
    small = any_of([word for word in languages.load(language).organisations.connectors if word[-1].isalnum()])
    return re.compile(rf"(?<!\w){CAPITAL}(?:\s(?:(?:{small})\s){{0,2}}{CAPITAL}){{1,5}}")


@lru_cache(maxsize=8)
def _speaks(language: str) -> re.Pattern[str]:
    """Return the ways in which a text speaks for a house: its own things, whom to ask there."""
    pack = languages.load(language)
    holders = pack.holders
    things, houses = any_of(holders.house_things), any_of((*holders.houses, *holders.shops))
    own = rf"(?:{any_of(holders.owned)})\s(?:[^\W\d_][\w-]{{1,20}}\s){{0,2}}(?:{things})"
    articles = any_of(pack.organisations.spaced_articles)
    ask = rf"(?:{any_of(holders.house_asks)})\s(?:{articles})\s(?:{houses})"
    its = rf"|the\s(?:{houses})['’]s" if pack.people.compounds_apart else ""
    return re.compile(rf"(?<!\w)(?:{own}|{ask}|{any_of(holders.in_shops)}{its})(?!\w)", re.I)


@lru_cache(maxsize=8)
def _open_days(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(language).holders.open_days)})(?!\w)", re.I)
