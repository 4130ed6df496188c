"""Editions that a line below the name of their series counts: 'Kadegesprekken' and below it 'Avond 7: De brug'."""

import re
from collections.abc import Iterator

from announce_parse.assemble.recurring.names import may_recur
from announce_parse.assemble.recurring.told import told_series
from announce_parse.assemble.view import Row, View
from announce_parse.document import Found

FIRST = 5  # lines in which one may stand
SIGN = 0.6  # confidence of an edition that a word tells in front of its number
_BEHIND = re.compile(r"\s{0,3}\)?(?:\s?[:|]|\s[-–—]|\s?—)\s{1,3}(?=[\"“„«‘']?[^\W_])")
_SHARE = re.compile(r"\W{0,3}(\d{1,2})\s?/\s?(\d{1,2})(?=\s?[:|]|\s[-–—]\s|\s?$)")
_CUT = re.compile(r"(?:[:|]|(?<=\w\w\w\w)\.)\s{1,3}|\s[-–—/|•·]\s")
_EDGES = " \t*#•·|:–—-_=\"“”„«»‘’'.,!"

Place = tuple[int, int]


def instalment(view: View) -> tuple[Row, Place, Found, int] | None:
    """Return the line that begins with the number of an edition, the name in the line above, and where a title begins.

    Several lines that count are parts of one event, and are none.
    """
    counted = [item for item in view.found.get("edition", ()) if _opens(view, item)]
    counted += [item for row in view.rows[1:FIRST] for item in _share(view, row)]
    rows = [view.row_at(item.start) for item in counted]
    if len(counted) != 1 or not 0 < rows[0].rank < FIRST:
        return None
    item, row = counted[0], rows[0]
    behind = _BEHIND.match(view.text, item.end, row.line.end)
    if behind is None and view.text[item.end : row.line.end].strip(" )."):
        return None
    name = _name(view, view.rows[row.rank - 1])
    return (row, name, item, behind.end() if behind else row.line.end) if name else None


def _name(view: View, above: Row) -> Place | None:
    """Return what a line calls a series, or its first part that may name one ('Kadelezen. Een avond met boeken')."""
    called = view.once(told_series)
    if called and above.line.start <= called[0] < above.line.end:
        return called
    start = above.line.start
    for cut in (*_CUT.finditer(view.text, start, above.line.end), None):
        text = view.text[start : cut.start() if cut else above.line.end].rstrip(_EDGES)
        first = start + len(text) - len(text.lstrip(_EDGES))
        if may_recur(view, first, start + len(text)):
            return first, start + len(text)
        start = cut.end() if cut else start
    return None


def _opens(view: View, item: Found) -> bool:
    """Tell whether a line begins with a number of which a noun or a sign says that it counts an edition."""
    ahead = view.text[view.row_at(item.start).line.start : item.start]
    return item.confidence >= SIGN and not ahead.strip(" \t#*•-")


def _share(view: View, row: Row) -> Iterator[Found]:
    """Yield the number with the total behind it that a line begins with ('3/5 – De brug')."""
    share = _SHARE.match(view.text, row.line.start, row.line.end)
    if share and 0 < int(share[1]) <= int(share[2]) and not view.within(*share.span(1), "date", "time"):
        yield Found("edition", *share.span(1), share[1], int(share[1]), SIGN)
