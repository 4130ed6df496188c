"""The menu of a site above an announcement that was saved as text: 'Home', 'Agenda', 'Over ons', 'Contact'."""

import re
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Line

MOST = 30  # lines that are looked at
WORDS = 3  # of an item at most
LEAST = 3  # items of a menu in one line
_BETWEEN = re.compile(r"\s?[|•·]\s?|\s{3,30}|\t")  # but no path: 'Home > Agenda > Open dag'
_EDGES = " \t*•·-–—|/»›>#[]()"


def site_menu(lines: Sequence[Line], language: str) -> range:
    """Return which lines at the top are a site's menu, blank ones with them; none if the text would be but a menu.

    The first of them is a known item, as is half of them; one line, mostly the site's name, may stand above them. What
    stands with these above the next blank line belongs to them.
    """
    items = _items(language)
    first = next((at for at, line in enumerate(lines[:MOST]) if line.text.strip()), 0)
    named = bool(lines) and not _is_known(lines[first].text, items)
    first += named
    reach = _reach(lines, first, items)
    shown = [line.text for line in lines[first:reach] if line.text.strip()]
    if named and len(shown) == 1 and not _is_row(shown[0], items):
        reach = first  # 'Agenda' is a heading below a title
    return range(first, reach if any(line.text.strip() for line in lines[reach:]) else first)


def _reach(lines: Sequence[Line], first: int, items: frozenset[str]) -> int:
    """Return where the menu ends that begins at `first`, which is there where none does."""
    seen = known = 0
    reach = first
    for at in range(first, min(len(lines), MOST)):
        text = lines[at].text
        if not text.strip():
            continue
        seen += 1
        if _is_known(text, items):
            known += 1
            reach = at + 1 if 2 * known >= seen else reach
        elif not known or not _may_be_item(text):
            break
    return _to_blank(lines, reach) if known > 1 else reach


def _to_blank(lines: Sequence[Line], reach: int) -> int:
    """Return where the lines end that may be items as well, up to a blank one; `reach` where something else follows."""
    for at in range(reach, min(len(lines), MOST)):
        if not lines[at].text.strip():
            return at
        if not _may_be_item(lines[at].text):
            break
    return reach


def _is_known(text: str, items: frozenset[str]) -> bool:
    return text.strip(_EDGES).casefold() in items or _is_row(text, items)


def _is_row(text: str, items: frozenset[str]) -> bool:
    """Tell whether a line holds several items, half of them known, as 'Home | Agenda | Wie wij zijn | Contact'."""
    parts = [part for part in _BETWEEN.split(text.strip(_EDGES)) if part]
    return len(parts) >= LEAST and 2 * sum(part.casefold() in items for part in parts) >= len(parts)


def _may_be_item(text: str) -> bool:
    return len(text.split()) <= WORDS and not any(map(str.isdigit, text))


@lru_cache(maxsize=8)
def _items(language: str) -> frozenset[str]:
    return frozenset((*languages.load(language).titles.menus, *languages.load("en").titles.menus))
