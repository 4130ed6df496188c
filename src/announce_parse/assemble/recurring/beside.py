"""The edition that stands nearest to the name of a series; of bare ordinals those that count it."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of

SURE = 0.6  # confidence of an edition that needs no series beside it
BARE = 0.3  # confidence of an ordinal without the noun of what it counts
NEAR = 40  # characters between a series' name and its edition
REACH = 40  # characters between such an ordinal and the name that it counts


def _belongs(view: View, item: Found, mentions: list[tuple[int, int]]) -> bool:
    """Tell whether a bare ordinal counts a series that is told beside it.

    It stands right in front of its name, or with a noun and 'of' ('the first talk of the | Kade Talks'), or behind
    the name and an article ('Kade Talks 2026, the seventh conference').
    """
    ahead, behind = _counting(view.language)
    first = bisect_left(mentions, item.start - REACH, key=lambda place: place[1])
    last = bisect_right(mentions, item.end + REACH, key=lambda place: place[0])
    return any(
        (start >= item.end and ahead.fullmatch(view.text, item.end, start) is not None)
        or (end <= item.start and behind.fullmatch(view.text, end, item.start) is not None)
        for start, end in mentions[first:last]
    )


@lru_cache(maxsize=8)
def _counting(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what stands between an ordinal and the name that it counts, and between a name and an ordinal."""
    pack = languages.load(language)
    articles = any_of({*pack.organisations.spaced_articles, *pack.titles.owners})
    of = any_of(
        {*pack.people.belongs_to, *pack.titles.part_of, *pack.titles.owners, *pack.organisations.spaced_articles}
    )
    word = r"[\w-]{1,20}[^\w-]{1,3}"
    return (
        re.compile(rf"\W{{1,3}}(?:{word})?(?:(?:[\w-]{{2,20}}\s){{1,2}}(?:{of})\s(?:{word}){{0,3}})?", re.I),
        re.compile(rf"\W{{0,3}}(?:\d{{4}})?\W{{1,5}}(?:{articles})\s", re.I),
    )


def edition_of(view: View, name: Candidate) -> Found | None:
    """Return the edition nearest to a mention of the series; else the surest one of the text."""
    found = view.found.get("edition", ())
    if not found:
        return None
    mentions = [m.span() for m in re.finditer(re.escape(name.value), view.text, re.I)] or [(name.start, name.end)]

    def distance(item: Found) -> int:
        at = bisect_left(mentions, (item.start,))
        return min(max(0, item.start - end, start - item.end) for start, end in mentions[max(0, at - 1) : at + 1])

    near = [item for item in found if distance(item) <= NEAR and view.text.count("\n", item.start, item.end) == 0]
    near = [item for item in near if item.confidence > BARE or _belongs(view, item, mentions)]
    if near:
        return min(near, key=lambda item: (item.confidence < SURE, distance(item), item.start))
    listed = len({item.value for item in found if item.confidence == SURE}) > 1  # 'Vortrag 1: …', 'Vortrag 2: …'
    sure = [
        item
        for item in found
        if item.confidence >= 0.8 or (item.confidence >= SURE and not listed and view.row_at(item.start).rank < 4)
    ]
    return sure[0] if sure else None
