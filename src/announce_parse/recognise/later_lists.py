"""Lists of what comes another time: 'Upcoming talks:' above lines with days, 'Weitere Vorträge'.

No day in such a list is the event's, and nobody in it takes part. Further dates may be more showings of the same.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Line
from announce_parse.languages.alternation import any_of

_MOST = 12  # lines of such a list
_WORDS = 6  # behind the words that such a heading begins with, at most
_ITEM = re.compile(r"\s{0,6}[-–•*·]\s|\D{0,60}\d")


def later_lists(text: str, lines: Sequence[Line], first: int, code: str) -> list[tuple[int, int]]:
    """Return where such lists stand below the line that holds the character `first`, each with its heading."""
    heading = _heading(code)
    if not heading.search(text, first):
        return []
    found: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        if line.start <= first or (found and line.start < found[-1][1]) or not heading.match(text, line.start):
            continue
        end = _end(lines[at + 1 : at + 1 + _MOST])
        if end:
            found.append((line.start, end))
    return found


def is_in_list(lists: Sequence[tuple[int, int]], at: int) -> bool:
    """Tell whether a character stands in one of such lists, which are in order and apart."""
    before = bisect_right(lists, at, key=lambda place: place[0])
    return before > 0 and at < lists[before - 1][1]


def _end(lines: Sequence[Line]) -> int:
    """Return where the list ends whose first line these begin with, 0 where that is no item of one."""
    end, gap = 0, True
    for line in lines:
        if not line.text.strip():
            gap = True
        elif not gap or _ITEM.match(line.text):
            end, gap = line.end, False
        else:
            break
    return end


@lru_cache(maxsize=8)
def _heading(code: str) -> re.Pattern[str]:
    pack = languages.load(code)
    words = any_of(pack.purposes.later_lists)
    return re.compile(
        rf"^[#*_ \t]{{0,6}}(?:{words})(?:[ ][^\W\d]{{1,20}}){{0,{_WORDS}}}\s?[:*_ \t]{{0,6}}$", re.I | re.M
    )
