"""Names in one place of a list's items, where sure ones speak for the rest: 'Glas (Anna Poel)', 'Glas: Jan'."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice, pairwise

from announce_parse import languages
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.joining import is_title
from announce_parse.recognise.token_lines import Page, TokenLine
from announce_parse.recognise.word_features import is_plain_name

_APART = 3  # lines between two items of one list at most
_DASHES = frozenset(("-", "–", "—", "|", "/"))
_CLOSED = frozenset((".", ";", ","))
_ALONE = frozenset(("(", "\t"))  # places in which a forename alone is one
_MOST = 4  # tokens of a name that the judge does not know
_OPENING = 3  # tokens in which the hour of an item begins
_MAKERS = 2  # celebrated ones that tell of a list of works
_FEW = 3  # items from which what is not surely a name is one


def listed_alike(page: Page, candidates: Sequence[Candidate], cities: set[int]) -> list[list[Candidate]]:
    """Return the names in one place of the items of a list, list by list, each with two of them and more.

    Args:
        page: the document's tokens and lines.
        candidates: what may be names, by place.
        cities: the first characters of names of cities, which nobody is called.
    """
    likely = [c for c in candidates if page.tokens[c.start].start not in cities]
    return [names for names in _lists(page, likely) if len(names) > 1 and _are_names(page, names)]


def makers_alike(page: Page, candidates: Sequence[Candidate]) -> set[int]:
    """Return the first tokens of names in one place of a list's items in which celebrated makers of works stand.

    So of all in 'Psalm (Schütz)', 'Motette (Anna Poel)', and in a column of names beside one of works.
    """
    lists = ([c for c in names if c.kind in PERSONS] for names in _lists(page, candidates, alone=True))
    known = languages.celebrated()
    return {
        name.start
        for names in lists
        if len({c.text for c in names if page.known[c.end - 1].lower in known}) >= max(_MAKERS, len(names) / _FEW)
        for name in names
    }


def _lists(page: Page, candidates: Sequence[Candidate], *, alone: bool = False) -> list[list[Candidate]]:
    """Return what may be names in one place of lines that are near each other, with `alone` also what fills a line."""
    lists: dict[str, list[list[Candidate]]] = defaultdict(list)
    for candidate in candidates:
        line = page.lines[page.line_of[candidate.start]]
        whole = alone and (candidate.start, candidate.end) == (line.start, line.end)
        place = "whole" if whole else _place(page, candidate)
        if not place or not _may_be(page, candidate, place):
            continue
        before = lists[place]
        if before and 0 < line.number - page.line_of[before[-1][-1].start] <= _APART:
            before[-1].append(candidate)
        else:
            before.append([candidate])
    return [names for here in lists.values() for names in here]


def _place(page: Page, candidate: Candidate) -> str:
    """Return the mark of a name's place in its item: "(" in brackets at the end, ":" or a tab in front, or ""."""
    line = page.lines[page.line_of[candidate.start]]
    front = candidate.start
    while front > line.start and is_title(page, front - 1):
        front -= 1
    if front - line.start < 2:
        return ":>" if _heads_item(page, line, candidate.end) else ""
    mark = page.lowers[front - 1]
    behind = (page.lowers[at] for at in range(candidate.end, line.end) if page.lowers[at] not in _CLOSED)
    rest = list(islice(behind, 2))  # a long line has many candidates
    if mark == "(" and rest == [")"]:
        return mark
    if rest:
        return ""
    return "\t" if front in page.cells else mark if mark == ":" else ""


def _heads_item(page: Page, line: TokenLine, end: int) -> bool:
    """Tell whether what somebody talks about stands behind a name at the beginning of an item."""
    return end + 1 < line.end and page.lowers[end] == ":"


def _may_be(page: Page, candidate: Candidate, place: str) -> bool:
    """Tell whether something may be somebody's name in such a place: a few words with a capital, no ordinary ones."""
    if candidate.kind in PERSONS:
        return True
    words = page.known[candidate.start : candidate.end]
    alone = len(words) == 1
    if (alone and place not in _ALONE) or len(words) > _MOST or candidate.kind in ("body", "group"):
        return False
    first, *rest = words
    return is_plain_name(first) and all(word.shape[:1] == "X" or word.name_part == "p" for word in rest)


def _are_names(page: Page, names: Sequence[Candidate]) -> bool:
    """Tell whether most of what stands in one place is somebody's name by its form, and no line has two."""
    likely = sum(c.kind in PERSONS or c.kind == "oneF" for c in names)
    apart = all(page.line_of[one.start] < page.line_of[other.start] for one, other in pairwise(names))
    return apart and 2 * likely >= len(names) and (likely == len(names) or len(names) >= _FEW or _hours(page, names))


def _hours(page: Page, names: Sequence[Candidate]) -> bool:
    """Tell whether hours open the items."""
    lines = [page.lines[page.line_of[name.start]] for name in names]
    return all(any(page.known[at].shape == "d" for at in range(line.start, line.start + _OPENING)) for line in lines)
