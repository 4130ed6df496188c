"""Series whose edition a sentence tells with its name: 'de vierde editie van Kadelint', 'der dritte Abend der Reihe …'.

The name begins with a capital and is no part of the title, which tells of editions of its own. It is that of a book or
another event as well, unless the sentence says that this is the edition, or the name tells that it recurs.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.editions import FIRST, TOLD, Told
from announce_parse.assemble.recurring.formats import is_format
from announce_parse.assemble.recurring.names import may_recur
from announce_parse.assemble.recurring.told import with_article
from announce_parse.assemble.titles.wording import unfinished
from announce_parse.assemble.view import Phrases, Row, View, phrases_of
from announce_parse.document import Found, Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

WORDS = 8  # of a name
AHEAD = 30  # characters in front of an ordinal in which its sentence says that the event is one
_EDGES = " .,;:!?’'"
_OF_YEAR = re.compile(r"\W{1,3}(?:19|20)\d\d(?!\d)")
_CAPITAL = r"[^\W\da-zß-ÿ_]"
_QUOTED = rf"[«“„\"‘']\s?(?P<quoted>{_CAPITAL}[^«»“”„\"\n]{{2,60}}?)\s?[»”“\"’'](?!\w)"
_RUN = rf"(?P<name>{_CAPITAL}[\w’'&+-]{{0,30}}(?:\s(?:[a-zß-ÿ’']{{1,4}}\s){{0,2}}{_CAPITAL}[\w’'&+-]{{0,30}}){{0,6}})"
_STOP = r"(?=\s?[,;:.(!?\n]|\s[–—-]\s|\Z)"


def named_edition(view: View, title: Value | None) -> Told | None:
    """Return the first edition that a sentence tells together with the name of its series."""
    if not view.has_any(_needed(view.language)):
        return None
    event = f" {view.fold(title.value)} " if title else ""
    for item in view.found.get("edition", ()):
        row = view.row_at(item.start)
        if row.rank >= FIRST or row.block not in TOLD:
            continue
        span = _name(view, item, row.line.end)
        if span is None or f" {view.fold(view.text[slice(*span)])} " in event:
            continue
        is_one = _is(view.language).search(view.text, max(row.line.start, item.start - AHEAD), item.start)
        if is_one or _held(view, item, span[1], row) or is_format(view.language, view.text[slice(*span)]):
            return Told(item, span)
    return None


def _name(view: View, item: Found, end: int) -> tuple[int, int] | None:
    ordinal = item.start + len(item.text.split()[0])
    match = _pattern(view.language).match(view.text, ordinal, end)
    if match is None:
        return None
    if match["quoted"]:
        return match.span("quoted")
    start, reach = match.span("name")
    day = next(iter(view.within(start, reach, "date", "time")), None)
    reach = day.start if day else reach
    left = unfinished(view.language, view.text[start:reach].rstrip(_EDGES)) or ""
    named = left and len(left.split()) <= WORDS and may_recur(view, start, start + len(left))
    return (with_article(view, start, left), start + len(left)) if named else None


def _held(view: View, item: Found, end: int, row: Row) -> bool:
    """Tell whether what is at an edition is told, or of it that it is held ('Tijdens de 4e editie van Kadelint')."""
    words = _held_patterns(view.language)
    ahead = view.text[max(row.line.start, item.start - AHEAD) : item.start]
    opens = words.opens.search(ahead) is not None
    if _OF_YEAR.match(view.text, end, row.line.end):
        return False  # 'In de zevende editie van Kadelint (2012) won zij'
    return words.at.search(ahead) is not None or (opens and words.verb.match(view.text, end, row.line.end) is not None)


class _Held(NamedTuple):
    """How a sentence begins in front of an ordinal: what is at an edition, or the edition itself; a verb of events."""

    at: re.Pattern[str]
    opens: re.Pattern[str]
    verb: re.Pattern[str]


@lru_cache(maxsize=8)
def _held_patterns(language: str) -> _Held:
    pack = languages.load(language)
    articles = rf"(?:(?:{any_of({*pack.organisations.spaced_articles, *pack.titles.owners})})\s)?"
    at = any_of({*pack.titles.at_meetings, *pack.titles.for_words, *pack.titles.welcomes})
    inside = "" if pack.people.capital_nouns else rf"|(?:^|[.!?]\s)(?:{any_of(pack.titles.part_of)})"  # no 'Auflage'
    verbs = any_of({*pack.titles.happens, *pack.titles.returns, *pack.people.copulas, *pack.titles.takes_place})
    return _Held(
        later(rf"(?:(?:^|[^\w-])(?:{at}){inside})\s{articles}\Z", re.I),
        later(rf"(?:^|[.!?]\s)\s?{articles}(?:{any_of(pack.titles.so_far)})?\s?\Z", re.I),
        later(rf"[\"”“»’']?\s(?:{verbs})(?!\w)", re.I),
    )


@lru_cache(maxsize=8)
def _is(language: str) -> re.Pattern[str]:
    """Return how a sentence begins that says of the event which one it is ('Dit is alweer de')."""
    pack = languages.load(language)
    articles = any_of({*pack.organisations.spaced_articles, *pack.titles.owners})
    return re.compile(
        rf"(?<!\w)(?:{any_of(pack.people.copulas)})\s(?:(?:{any_of(pack.titles.so_far)})\s)?(?:{articles})\s\Z", re.I
    )


@lru_cache(maxsize=8)
def _needed(language: str) -> Phrases:
    titles = languages.load(language).titles
    return phrases_of((*titles.own_editions, *titles.series_nouns))


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    """Return an edition, or a noun and the series that it is of, and the name up to where the sentence goes on."""
    pack = languages.load(language)
    own = pack.titles
    of = rf"(?:{any_of({*pack.people.belongs_to, *own.part_of})})"
    whose = rf"(?:(?:{any_of({*pack.organisations.spaced_articles, *own.owners})})\s|l['’])?"
    ends = any_of({*pack.purposes.happens, *own.happens, *own.returns, *pack.people.copulas})
    name = rf"(?:{_QUOTED}|{_RUN})"
    if pack.people.adjective_endings:
        name = rf"(?:{_QUOTED}|(?P<name>{_CAPITAL}[^,;:.(!?\n«“„\"]{{2,60}}?)(?:{_STOP}|(?=\s(?:{ends})(?!\w))))"
    noun = rf"\w{{0,20}}(?:{any_of(own.series_nouns)})"
    noun = noun if pack.people.capital_nouns else rf"(?-i:(?=[^\W\dA-ZÀ-Þ_]){noun})"  # not '… of | Debatreeks Grond'
    return re.compile(
        rf"\s(?i:(?:(?:{any_of(own.annual)})\s)?"
        rf"(?:(?:{any_of(own.own_editions)})\s{of}\s?{whose}(?:{noun}\s)?|\w{{3,20}}\s{of}\s{whose}{noun}\s(?:{of}\s{whose})?))"
        rf"{name}"
    )
