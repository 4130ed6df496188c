"""Series that only the text names, below a number alone in front of a title: '#81 Mapping', 'Quay Night welcomes …'.

The name is what the text uses for the meeting itself: what one is welcome to, what receives a guest, what is counted,
where somebody speaks. It may be that of the body which holds the event as well.
"""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.formats import is_format
from announce_parse.assemble.recurring.insides import with_front, with_rest
from announce_parse.assemble.recurring.names import may_recur
from announce_parse.assemble.recurring.numbered import before_place, heads_title
from announce_parse.assemble.titles.wording import unfinished
from announce_parse.assemble.view import SIDE, View
from announce_parse.document import Found, Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

FIRST = 40  # lines in which it may stand
SURE = 3  # what a use counts that tells of a meeting
ENOUGH = 3  # of all uses, mentions and the form together
MENTIONS = 3  # that count at most
LONGEST = 60  # characters of a line that is a name
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_WORD = rf"{_CAPITAL}[\w’'&+-]{{0,30}}"
_EDGES = " .,;:!?’'"


class _Patterns(NamedTuple):
    """A name behind what only stands in front of meetings, behind a place's word, and in front of a meeting's verb."""

    led: re.Pattern[str]
    at: re.Pattern[str]
    subject: re.Pattern[str]


def series_below(view: View, title: Value | None) -> tuple[Found, tuple[int, int]] | None:
    """Return the number in front of the title and where the text names the series first; None without either."""
    number = lone_number(view, title)
    name = _named(view, title, number) if number else None
    return (number, name) if number and name else None


def lone_number(view: View, title: Value | None) -> Found | None:
    """Return the number that stands alone in front of the title in its line, or in the first line."""
    ranks = {0} if title is None else {0, view.row_at(title.evidence[0].start).rank}
    heads = [item for item in view.found.get("edition", ()) if heads_title(view, item)]
    one = heads and len({item.value for item in heads}) == 1 and view.row_at(heads[0].start).rank in ranks
    return heads[0] if one else None


def _named(view: View, title: Value | None, number: Found) -> tuple[int, int] | None:
    event = f" {view.fold(title.value)} " if title else ""
    words, points, first = _patterns(view.language), Counter[str](), dict[str, tuple[int, int]]()
    sure = set()
    head = view.row_at(number.start).rank
    for row in view.rows[:FIRST]:
        if row.rank == head or row.label:
            continue
        for pattern in words:
            for match in pattern.finditer(view.text, row.line.start, min(row.line.end, row.line.start + SIDE)):
                start = match.start("name")
                if pattern is words.subject:
                    start = with_front(view, start, row.line.start)
                end = before_place(view, start, match.end("name"))
                left = unfinished(view.language, view.text[start:end].rstrip(_EDGES)) or ""
                last = with_rest(view, start, start + len(left)) if left else start
                name = view.fold(view.text[start:last])
                if left and f" {name} " not in event and _may_name(view, start, last):
                    weak = pattern is words.at and not match["why"]
                    points[name] += 1 if weak else SURE
                    if not weak or is_format(view.language, left):
                        sure.add(name)
                    first.setdefault(name, (start, last))
    for name, place in first.items():
        form = is_format(view.language, view.text[slice(*place)])
        points[name] += min(view.count(name), MENTIONS) - 1 + form
    best = max(sure, key=lambda name: (points[name], -first[name][0]), default="")
    return _in_heading(view, *first[best], head) if best and points[best] >= ENOUGH else None


def _in_heading(view: View, start: int, end: int, head: int) -> tuple[int, int]:
    """Return the line above the number that begins with a name, perhaps without its ending; else where the name stands.

    As 'Orgelsommer am See' above 'der fünfte Abend des Orgelsommers'.
    """
    nouns = view.material.context.pack.people.capital_nouns
    bare = view.text[start:end].removesuffix("s") if nouns else view.text[start:end]
    for row in view.rows[:head]:
        if row.line.text.startswith(f"{bare} ") and len(row.line.text) <= LONGEST and ":" not in row.line.text:
            return row.line.start, row.line.start + len(row.line.text.rstrip())
    return start, end


def _may_name(view: View, start: int, end: int) -> bool:
    """Tell whether a name may be that of a meeting: no town's or building's, no day, and more than one common word."""
    shown = view.text[start:end]
    return may_recur(view, start, end) and not (" " not in shown and is_stop_word(shown.casefold(), view.language))


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    own = pack.titles
    article = any_of(pack.organisations.spaced_articles)
    articles = rf"(?:(?i:{any_of({*pack.organisations.spaced_articles, *own.owners})})\s)?"
    small = any_of({*pack.people.belongs_to, *pack.people.and_words, *pack.titles.arts_at})
    name = rf"(?P<name>{_WORD}(?:\s(?:(?:{small})\s(?:(?i:{article})\s)?)?{_WORD}){{0,5}})"
    suffixes = any_of((*pack.temporal.ordinal_suffixes, *own.edition_suffixes))
    counted = rf"(?:\d{{1,4}}(?:{suffixes}|\.)|{any_of(own.ordinals)})"
    verbs = any_of({*own.presents, *own.receives, *own.takes_place})
    at = any_of({*own.at_meetings})
    return _Patterns(
        later(
            rf"(?<!\w)(?i:(?:{any_of({*own.welcomes, *own.this_edition, *own.coming})})\s(?:{articles})|"
            rf"(?:{any_of(own.owners)})\s{counted}\s|{counted}\s[^\W\d_]{{3,20}}\s(?:{any_of(pack.people.belongs_to)})\s(?:{articles})){name}"
        ),
        later(rf"(?<!\w)(?i:{at})\s{articles}{name}(?P<why>\s(?:{any_of(own.for_words)})\s)?"),
        later(rf"(?<![\w-]){articles}{name}\s(?i:{verbs})(?!\w)"),
    )
