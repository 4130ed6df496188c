"""Series that a sentence calls back: 'Pechpop gaat zijn tweede jaar in', 'The Quay Fair returns for its fifth year'."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.editions import FIRST, TOLD, Told
from announce_parse.assemble.recurring.times import timed_series
from announce_parse.assemble.titles.wording import is_masthead
from announce_parse.assemble.view import SIDE, View
from announce_parse.document import Found
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.lexicon import load_lexicon

WORDS = 6  # of a name
LONGEST = 60  # characters of one
FIRST_RETURN = 2
DATED = 14  # characters behind the verb in which the day begins
SURE = 0.7  # confidence of the edition
_SENTENCE = re.compile(r"[.!?:]\s|\s[-–—|]\s")


class _Patterns(NamedTuple):
    """A verb of return and the ordinal of what is counted; a sentence of return; an article in front of a name."""

    returns: re.Pattern[str]
    back: re.Pattern[str]
    article: re.Pattern[str]
    ordinals: dict[str, int]


def returning_series(view: View) -> Told | None:
    """Return the first series that a sentence of the first lines calls back, with its edition."""
    rows = (row for row in view.rows[:FIRST] if row.block in TOLD)
    return next((told for row in rows for told in _told(view, row.line.start, row.line.end)), None)


def called_back(view: View) -> tuple[int, int] | None:
    """Return the event of which the first sentence says that it is back: 'Pechpop is er weer! Op zaterdag …'."""
    for told in (view.once(returning_series), view.once(timed_series)):
        if told and not view.row_at(told.name[0]).rank:
            return told.name
    return view.once(back_again)


def back_again(view: View) -> tuple[int, int] | None:
    """Return the event of which the first sentence says that it is back, with its day or no more."""
    line = view.rows[0].line
    match = _patterns(view.language).back.match(view.text, line.start, line.end)
    if match is None or not _is_name(view, *match.span("name")):
        return None
    if " " not in match["name"] and load_lexicon().has("ordinary", match["name"].casefold()):
        return None  # 'Summer is back'
    rest = view.text[match.end() : line.end].lstrip()
    dated = not rest or rest[0] in ".!" or view.within(match.end(), min(line.end, match.end() + DATED), "date")
    return match.span("name") if dated else None


def before_return(view: View, start: int, end: int) -> int | None:
    """Return where a heading goes on with the return of what it names ('Pechpop | gaat zijn tweede jaar in')."""
    line_end = view.row_at(start).line.end
    return next((told.name[1] for told in _told(view, start, line_end) if start < told.name[1] < end), None)


def _told(view: View, start: int, end: int) -> Iterator[Told]:
    words, text, end = _patterns(view.language), view.text, min(end, start + SIDE)
    for match in words.returns.finditer(text, start, end):
        begin = max((stop.end() for stop in _SENTENCE.finditer(text, start, match.start())), default=start)
        article = words.article.match(text, begin, match.start())
        begin = article.end() if article else begin
        if _is_name(view, begin, match.start()):
            value = int(match["digits"]) if match["digits"] else words.ordinals[match["word"].casefold()]
            if value < FIRST_RETURN:
                continue
            place = match.span("digits" if match["digits"] else "word")
            yield Told(Found("edition", *place, text[slice(*place)], value, SURE), (begin, match.start()))


def _is_name(view: View, start: int, end: int) -> bool:
    shown = view.shown(start, end)
    named = bool(shown) and shown[0].isupper() and len(shown) <= LONGEST and len(shown.split()) <= WORDS
    if not named or is_masthead(view.language, shown):
        return False
    first = shown.split()[0].casefold()
    pack = view.material.context.pack
    if is_stop_word(first, view.language) or first in pack.people.honorifics:
        return False
    if any(noun in shown.casefold() for noun in pack.titles.own_editions):
        return False  # 'Na vier edities gaat de Kadeloop …'
    return not view.within(start, end, "date", "time", "person", "group")


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    titles = pack.titles
    suffixes = any_of([*pack.temporal.ordinal_suffixes, *titles.edition_suffixes, "."])
    ordinal = rf"(?:(?P<word>(?i:{any_of(titles.ordinals)}))|(?P<digits>\d{{1,3}})(?i:{suffixes}))"
    article = rf"\W{{0,4}}(?:(?i:{any_of(pack.organisations.spaced_articles)})\s)?"
    of = any_of(pack.people.belongs_to)  # 'is back with the second edition of'
    counted = any_of({*titles.own_editions, *titles.times, *titles.turns})
    return _Patterns(
        re.compile(
            rf"\s(?:{any_of(titles.returns)})(?:\s[\w’'.]{{1,10}}){{0,7}}?\s{ordinal}\s(?i:{counted})(?!\w|\s(?:{of})\s)",
        ),
        re.compile(rf"{article}(?P<name>[^\n.!?]{{4,{LONGEST}}}?)\s(?i:{any_of(titles.returning)})(?!\w)"),
        re.compile(article),
        dict(titles.ordinals),
    )
