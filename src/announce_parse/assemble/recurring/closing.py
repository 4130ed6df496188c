"""A title and its series behind it in one line at the top: 'De laatste dijk | Kadegesprekken', 'Tides (Quay Talks)'."""

import re

from announce_parse.assemble.recurring.formats import is_format, names_somebody, without_year
from announce_parse.assemble.titles.lines import tells_other
from announce_parse.assemble.titles.wording import is_call, is_masthead, is_only_genre
from announce_parse.assemble.view import View

FIRST = 3  # lines in which they stand
WORDS = 2  # of a title at least
_LINE = re.compile(
    r"\W{0,4}(?P<title>[\"“„«‘']?[^\W_][^\n]{4,120}?)(?P<mark>\s[|•·–—-]\s|\s//?\s|\s\()"
    r"(?P<name>[^\W\d_][^|()\n]{3,50}?)\)?(?:\s\|\s[^|\n]{2,50})?[\s*_#]{0,6}"
)

Place = tuple[int, int]


def closing_series(view: View) -> tuple[Place, Place] | None:
    """Return where a series stands that closes one of the first lines, by its form, and where the title in front."""
    for row in view.rows[:FIRST]:
        match = _LINE.fullmatch(row.line.text)
        if match is None:
            continue
        at = row.line.start
        title = at + match.start("title"), at + match.end("title")
        start = at + match.start("name")
        name = start, start + len(without_year(view.language, match["name"]))
        if _recurs(view, *name) and may_be_title(view, *title):
            return name, title
    return None


def _recurs(view: View, start: int, end: int) -> bool:
    """Tell whether a name tells by its form that it recurs, and is that of no place and nobody."""
    shown = view.text[start:end]
    return (
        is_format(view.language, shown)
        and view.fold(shown) not in view.places
        and not view.within(start, end, "date", "venue", "email", "url")
        and not names_somebody(view, start, end)
    )


def may_be_title(view: View, start: int, end: int) -> bool:
    """Tell whether what stands in front of a series may be a title: no body, kind, place, day or call."""
    shown = view.text[start:end]
    return (
        len(shown.split()) >= WORDS
        and not is_format(view.language, shown)
        and not (is_masthead(view.language, shown) or is_only_genre(view.language, shown))
        and not is_call(view.language, shown)
        and view.fold(shown) not in view.places
        and not tells_other(view, start, end)
    )
