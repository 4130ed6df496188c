"""Who holds an event by the lines that head and close its text, where nothing else tells it.

The name of a body opens the first lines ('Wandelclub Nijlen | Herfsttocht', 'Kamerkoor Linde zingt …'), stands behind a
preposition in the title ('Open avond bij Hackerspace Delft'), opens a sentence about the body ('Kring Oost is opgericht
in 1934') or a line at the end.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.closing_lines import leads
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.rules import is_room_inside
from announce_parse.assemble.bodies.shapes import (
    CAPITAL,
    article_of,
    behind_article,
    is_camel,
    is_else,
    judged,
    pattern_of,
)
from announce_parse.assemble.phrases import CUTS, is_body_word, name_words
from announce_parse.assemble.recurring.numbered import numbered
from announce_parse.assemble.titles.wording import is_call, is_masthead, is_only_genre
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words, weekday_words

LIKELY = 0.4  # probability of a name that these lines tell
FIRST = 2  # lines at the head whose beginning may be the name
LAST = 4  # lines at the end
LONGEST = 160  # characters of such a line
NAME = 8  # words of a name
_PUBLISHER = re.compile(r"\W{0,3}(?:v\.u\.|kvk|e\.r\.|é\.r\.)", re.I)
SMALL = 4  # letters of the small words in a name
_OTHER = ("date", "time", "price", "url", "email", "phone", "person", "edition")
_FRONT = re.compile(r"\s{0,30}(?:\t|\s[|•·»>–—-]\s|:\s|\s\(|\s//\s)")
_BEHIND = re.compile(r"\s{0,30}(?:$|[,;|(•·]|\s[–—-]\s|v\.u\.|kvk|e\.\s?v\.)", re.I)


class _Patterns(NamedTuple):
    """What stands behind a body that heads a line or a sentence, and in front of one in a title."""

    acts: re.Pattern[str]
    in_title: re.Pattern[str]
    about: re.Pattern[str]
    in_front: re.Pattern[str]
    leads: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    own, words = pack.titles, pack.organisations
    article = article_of(language)
    connectors = any_of([word for word in words.connectors if word[-1].isalnum()])
    name = rf"{CAPITAL}(?:[ ](?:(?:{connectors})[ ]){{0,2}}(?:[ldLD]['’])?{CAPITAL}){{0,6}}"
    verbs = {*own.performs, *own.presents, *words.organises} - set(own.with_words) - {"in", "dans"}
    at = any_of({*pack.places.before_venue, *own.with_words, *pack.people.belongs_to, *words.at})
    return _Patterns(
        re.compile(rf"\s(?:{any_of(verbs)})(?!\w)"),
        re.compile(rf"\s(?:{at})\s(?i:{article})(?P<name>{name})"),
        re.compile(
            rf"(?:^|(?<=[.!?]\s))(?i:{article})(?P<name>{name})(?:\s\([\w.&-]{{2,12}}\))?\s(?:{pattern_of(words.about)})(?!\w)",
            re.M,
        ),
        re.compile(rf"\W{{0,6}}(?P<name>{name})(?:\s?[:|]|\s[–—-])\s{{1,3}}"),
        re.compile(
            rf"\W{{0,6}}(?:(?:{any_of(own.statuses)})(?:\]|\)|:)\s{{0,3}})?"
            rf"(?:(?:{any_of(calendar_words(language) - weekday_words(language))})\s(?=[^\W\da-zß-ÿ]))?",
            re.I,
        ),
    )


def told_by_heading(view: View, title: Value | None, venue: dict[str, Value]) -> Iterator[Judged]:
    """Yield the body that heads the text, stands in its title, is told about, or closes the text: the first of them."""
    place = venue.get("name")
    where = view.fold(place.value) if place else ""
    for tell in (_in_front(view), _opening(view), _titled(view, title), _about(view, where), _closing(view, where)):
        found = next(tell, None)
        if found:
            yield judged(view, LIKELY, "organiser", *found)
            return


def _is_body(view: View, start: int, end: int) -> bool:
    """Tell whether a text is the name of a body, written like one: no event's, no sentence's."""
    shown = view.text[start:end]
    words = shown.split()
    small = name_words(view.language).connectors
    return (
        is_masthead(view.language, shown)
        and not shown.casefold().startswith(leads(view.language))
        and not is_only_genre(view.language, shown)
        and "," not in shown
        and not is_room_inside(view.language, shown)
        and all(
            word[0].isupper() or word in small or len(word) <= SMALL or is_body_word(word, view.language)
            for word in words
        )
        and words[-1].casefold() not in languages.load(view.language).people.positions  # 'Branch Secretary'
        and not any(word.casefold().endswith(_events(view.language)) for word in words)
        and not view.within(start, end, *_OTHER)
    )


@lru_cache(maxsize=8)
def _events(language: str) -> tuple[str, ...]:
    return tuple(word for word in languages.load(language).holders.gatherings if len(word) > SMALL)


def _plays(language: str, name: str) -> bool:
    """Tell whether a name has the noun of a group that performs ('Saltmarsh Choir', not 'Saltmarsh Group')."""
    pack, english = languages.load(language), languages.load("en")
    groups = {*pack.people.groups, *english.people.groups} - {*pack.holders.groups, *english.holders.groups}
    return not groups.isdisjoint(name.casefold().split())


def _opening(view: View) -> Iterator[tuple[int, int]]:
    """Yield the name that the first lines begin with, in front of a separator or of what it performs.

    Who plays ('Saltmarsh Choir: Songs of the tide') holds the concert only where a verb says so, or the text 'our'.
    """
    ours = not view.words.isdisjoint(view.material.context.pack.blocks.cues.we)
    for row in view.rows[:FIRST]:
        lead = _patterns(view.language).leads.match(view.text, row.line.start, row.line.end)
        start = behind_article(view, lead.end() if lead else row.line.start)  # '[CANCELLED] May | Salt Society'
        start += view.text[start : start + 1] == "(" and row.line.text.rstrip().endswith(")")  # '(Werkgroep De Specht)'
        reach = min(row.line.end, start + LONGEST)
        for pattern in (_patterns(view.language).acts, _FRONT):
            cut = pattern.search(view.text, start, reach)
            end = cut.start() if cut else start + len(view.text[start:reach].rstrip(" .)"))
            plays = pattern is _FRONT and not ours and _plays(view.language, view.text[start:end])
            if end > start and not plays and _is_body(view, start, end):
                yield start, end


def _in_front(view: View) -> Iterator[tuple[int, int]]:
    """Yield the name in front of a series with its number ('Women in Data Lo: Breakfast #7')."""
    told = view.once(numbered)
    if told is None:
        return
    line = view.row_at(told.name[0]).line
    match = _patterns(view.language).in_front.fullmatch(view.text, line.start, told.name[0])
    words = match["name"].split() if match else []
    if (
        match
        and len(words) > 1
        and not is_only_genre(view.language, words[0])
        and not (is_only_genre(view.language, match["name"]) or is_call(view.language, words[-1]))
        and not view.within(*match.span("name"), *_OTHER)
    ):
        yield match.span("name")


def _titled(view: View, title: Value | None) -> Iterator[tuple[int, int]]:
    """Yield the name behind a preposition in the title's line."""
    if title is None or title.evidence[0].end == 0:
        return
    row = view.row_at(title.evidence[0].start)
    if len(row.line.text) > LONGEST or row.label:
        return
    for match in _patterns(view.language).in_title.finditer(view.text, row.line.start, row.line.end):
        words = match["name"].casefold().split()
        placed = not CUTS.isdisjoint(words) and not is_body_word(words[0], view.language)  # 'Kees in het Museum'
        if not placed and _is_body(view, *match.span("name")):
            yield match.span("name")


def _about(view: View, where: str) -> Iterator[tuple[int, int]]:
    """Yield the name of the body that a sentence tells about, other than the place."""
    for match in _patterns(view.language).about.finditer(view.text):
        start, end = match.span("name")
        named = 1 < len(match["name"].split()) <= NAME or is_camel(match["name"])
        if named and view.fold(match["name"]) != where and not is_else(view, start, end):
            yield start, end


def _placed(view: View, start: int, end: int) -> bool:
    """Tell whether an address stands behind a name, which is no publisher's."""
    named = _PUBLISHER.match(view.text, start, end)
    return not named and bool(view.within(start, end, "street", "postcode", "venue", "city"))


def _closing(view: View, where: str) -> Iterator[tuple[int, int]]:
    """Yield the name that begins one of the last lines, other than the place."""
    for row in view.rows[max(FIRST, len(view.rows) - LAST) :]:
        start = behind_article(view, row.line.start)
        words = list(re.finditer(r"\S+", view.text[start : min(row.line.end, start + LONGEST)]))[:NAME]
        for word in reversed(words):
            end = start + len(view.text[start : start + word.end()].rstrip(",;"))
            shown = view.text[start:end]
            if shown[:1].isalpha() and _BEHIND.match(view.text[end : row.line.end]) and _is_body(view, start, end):
                if (
                    view.fold(shown) not in where
                    and not _plays(view.language, shown)
                    and not _placed(view, end, row.line.end)
                ):
                    yield start, end
                break
