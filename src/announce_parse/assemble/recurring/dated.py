"""A series, its month or day and the title in one line at the top: 'Kadecafé Delft - maart 2026: De dijk'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.recurring.formats import format_in_front
from announce_parse.assemble.titles.wording import is_call, is_only_genre
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words

FIRST = 4  # lines in which it stands

Place = tuple[int, int]


def dated_head(view: View) -> tuple[Place, Place] | None:
    """Return where a series stands at the top and where the title behind its month or day."""
    for row in view.rows[:FIRST]:
        match = _head(view.language).fullmatch(row.line.text.rstrip())
        if match is None or is_call(view.language, match["title"]) or is_only_genre(view.language, match["title"]):
            continue
        at = row.line.start
        name = at + match.start("name"), at + match.end("name")
        title = at + match.start("title"), at + match.end("title")
        whole = format_in_front(view.language, match["name"])
        told = whole and (whole == len(match["name"]) or view.within(name[0] + whole, name[1], "city"))
        if told and not view.within(*name, "person", "group") and not view.within(*title, "time"):
            return name, title
    return None


@lru_cache(maxsize=8)
def _head(language: str) -> re.Pattern[str]:
    """Return a name, perhaps a mark, a month with its day and year, a mark and what stands behind it."""
    names = languages.load(language).temporal.months
    months = any_of(month for several in names for month in several)
    days = any_of(weekday_words(language))
    when = rf"(?:(?i:{days})\.?,?\s)?(?:\d{{1,2}}\.?\s)?(?i:{months})\.?(?:\s\d{{1,2}},?)?(?:\s\d{{4}})?"
    return re.compile(
        rf"\W{{0,3}}(?P<name>[^\W\da-zß-ÿ_][^\n:|(,\d]{{2,50}}?)(?:,|\s[-–—|]|\s?(?P<bracket>\())?\s?{when}"
        rf"(?(bracket)\))(?:\s?:|\s[-–—|])\s+(?P<title>(?=[\"“„«‘']?[^\W\da-zß-ÿ_])[^\n]{{3,120}})"
    )
