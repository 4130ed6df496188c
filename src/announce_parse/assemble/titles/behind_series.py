"""Titles behind the name of their series: 'Verhalen aan de Kade – De laatste veerman'."""

import re

from announce_parse.assemble.ranking import unranked, value_of
from announce_parse.assemble.titles.lines import tells_other
from announce_parse.assemble.titles.wording import is_call, is_only_genre
from announce_parse.assemble.view import View
from announce_parse.document import Value

ARTICLE = 4  # characters of an article in front of a group
WORDS = 2  # of a title at least
TOLD = 0.7  # confidence of a series of which the text tells by its form that it is one
_MARK = re.compile(r"[\"”“»’']?(?:\s?[:|]|\s[-–—]|\s?—)\s+(?=\S)")


def without_series(view: View, title: Value, series: Value) -> Value:
    """Return a title without the name of its series and a mark in front, unless a day, place or name is left."""
    evidence, name = title.evidence[0], series.value
    start, end = evidence.start, evidence.end
    told = series.evidence[0].confidence >= TOLD
    if not told or not view.text[start:end].casefold().startswith(name.casefold()):
        return title
    mark = _MARK.match(view.text, start + len(name), end)
    if mark is None:
        return title
    if any(e.start <= mark.end() and end <= e.end for e in view.within(mark.end(), end, "edition")):
        return value_of(unranked(view, start, start + len(name)), evidence.confidence)  # 'Kadequiz - 4e editie'
    shown = view.shown(mark.end(), end)
    if len(shown.split()) < WORDS or is_call(view.language, shown) or is_only_genre(view.language, shown):
        return title
    groups = view.within(mark.end(), end, "group")
    group = any(
        item.start <= mark.end() + ARTICLE and item.end == end for item in groups
    )  # who plays is the title then
    if not group and tells_other(view, mark.end(), end):
        return title
    return value_of(unranked(view, mark.end(), end), evidence.confidence)
