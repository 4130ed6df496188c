"""Series whose rhythm the text tells: 'Breicafé … iedere derde woensdag', 'Science on Tap happens every month'.

What is held each month or week is a series; what is held once a year mostly is told as an event of its own. The name
stands in the heading and in the sentence of the rhythm, or the rhythm stands beside the heading. Month by month titles
tell it as well ('Orgelmatinee im Juni').
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.recurring.candidates import series_words
from announce_parse.assemble.recurring.formats import without_year
from announce_parse.assemble.recurring.names import SHORT, may_recur, recurs
from announce_parse.assemble.recurring.numbered import before_place
from announce_parse.assemble.recurring.subjects import subject_of_rhythm
from announce_parse.assemble.view import SIDE, View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words, weekday_words

FIRST = 40  # lines in which a rhythm may stand
BESIDE = 2  # lines above and below the title whose parts may be the name
OPENING = 5  # lines below the title in which a rhythm without a name is the title's
BARE = 2  # words of a sentence beside its rhythm, if it tells no more
SENTENCE = 60  # characters of a line in front of a sentence that opens it
AHEAD = 14  # characters in front of a rhythm in a sentence that is about it
LONG = 4  # letters of the last word of a name above which it stands for the name
_CUT = re.compile(
    r"\s{0,30}[|•·›»>:]{1,9}\s{1,30}|\s{1,30}[-–—/]{1,9}\s{1,30}|\s{0,30}—\s{0,30}|\t+\s{0,30}|\s{0,30}[()]\s{0,30}"
)
_WORDS = re.compile(r"[\w-]+")
_INNER = re.compile(r"[\w'’\"”»]\s*$")
_STOP = re.compile(r"[.!?:]\s|$")
_EDGES = " \t*#•·|:–—-_=\"“”„«»‘’'.,!"


class _Patterns(NamedTuple):
    """A rhythm of a month at most; the month behind a title; verbs of people who meet."""

    rhythm: re.Pattern[str]
    month: re.Pattern[str]
    meets: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    own = pack.titles
    days = rf"(?:{any_of(day for day in weekday_words(language) if len(day) > SHORT)})\w{{0,8}}"
    months = any_of(month for names in pack.temporal.months for month in names if len(month) > SHORT or month == "mei")
    held = any_of({*own.gatherings, *own.editions, *own.series})
    at = any_of((*own.in_month, *pack.people.belongs_to))
    return _Patterns(
        re.compile(
            rf"(?<!\w)(?:(?:{any_of(own.each)})\s(?:[\w.]{{1,12}}\s)?(?:{any_of(own.units)}|{days}(?:\s(?:{any_of(own.month_ends)}))?)"
            rf"|{days}\s(?:{any_of(own.month_ends)})|{any_of(own.rhythm)})(?!\w)",
            re.I,
        ),
        re.compile(
            rf"(?<![\d.])(?:(?:\s?[,:/(]|\s[–—-])\s?(?:(?:{at})\s?)?(?:{months})(?:\s20\d\d|\s(?:{held}))?"
            rf"|\s(?:{at})\s?(?:{months})(?:\s20\d\d)?|\s(?:{months})\s20\d\d)\)?$",
            re.I,
        ),
        re.compile(rf"(?<!\w)(?:{any_of(own.meets)})(?!\w)", re.I),
    )


def rhythm_of(language: str) -> re.Pattern[str]:
    """Return the pattern of a rhythm of a month at most ('elke derde dinsdag', 'monthly')."""
    return _patterns(language).rhythm


def rhythmic_series(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where the name of a series stands whose rhythm a sentence tells, or the month behind whose title."""
    if title is None or title.evidence[0].end == 0:
        return None
    named = _month_title(view, title)
    if named:
        return named
    rank = view.row_at(title.evidence[0].start).rank
    names = [place for place in heading_names(view, title, rank) if may_recur(view, *place)]
    rhythm = _patterns(view.language).rhythm
    whole = (title.evidence[0].start, title.evidence[0].end)
    names = [p for p in names if p == whole or not rhythm.search(view.text, *p)]
    for start, end, line in _rhythms(view):
        led = next((place for place in names if place[0] == end and view.text[start:end].rstrip().endswith(":")), None)
        led = led if led and "," not in view.text[slice(*led)] else None  # 'Jeden Freitag: Musik, Text, Kunst'
        if led and _is_bare(view, start, end, words=0):
            return led  # 'Elke laatste dinsdag van de maand: Kade & Nagesprek'
        sentence = f" {view.fold(view.text[start:end])} "
        told = [place for place in names if f" {view.fold(view.text[slice(*place)])} " in sentence]
        if told:
            return max(told, key=lambda place: place[1] - place[0])
        subject = subject_of_rhythm(view, start, end)
        if subject and may_recur(view, *subject):
            return subject
        if not names or led or names[0][0] != title.evidence[0].start or _meets(view, names[0], start, end):
            continue
        near = rank <= view.row_at(start).rank <= rank + OPENING
        near = near and (start - line < SENTENCE or _is_bare(view, start, end))
        opens = any(told.start() <= start + AHEAD for told in rhythm.finditer(view.text, start, end))
        near = near and (opens or _is_event(view, names[0]))
        if near or _names_again(view, names[0], sentence):
            return _in_front(view, names) or _without_month(view, *names[0])
    return None


def _is_event(view: View, name: tuple[int, int]) -> bool:
    """Tell whether a noun of what is held stands in a name; any other title may be a book's ('De wasvrouw')."""
    nouns, endings = series_words(view.language)[:2]
    ends = (*endings, *view.material.context.pack.titles.recurring)
    words = view.fold(view.text[slice(*name)]).split()
    return any(word in nouns or word.endswith(ends) or recurs(view.language, word) for word in words)


def _without_month(view: View, start: int, end: int) -> tuple[int, int]:
    """Return a name without the month or year behind it ('Buurtborrel | mei')."""
    left = without_year(view.language, view.text[start:end]).rstrip(_EDGES)
    return start, start + len(left) if left and not left[-1].isdigit() else end


def _in_front(view: View, names: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the name in front of the title, which is the first of the names, in its line ('Groene Uren - Sloop')."""
    line = view.row_at(names[0][0]).line
    first = next((place for place in names[1:] if line.start <= place[0] and place[1] < names[0][0]), None)
    words = view.fold(view.text[slice(*first)]).split() if first else []
    months = calendar_words(view.language) - weekday_words(view.language)
    return first if months.isdisjoint(words) and not any(map(str.isdigit, words)) else None


def _is_bare(view: View, start: int, end: int, words: int = BARE) -> bool:
    """Tell whether a sentence tells hardly more than the rhythm ('Elke derde zaterdag van de maand.')."""
    rest = _patterns(view.language).rhythm.sub("", view.text[start:end])
    return len(_WORDS.findall(rest)) <= words


def _names_again(view: View, name: tuple[int, int], sentence: str) -> bool:
    """Tell whether the last word of a name of several, or its word for what recurs, stands in a sentence.

    As in 'Lunchtime Recitals' and 'our recitals', 'Tanzcafé für Senioren' and 'das Tanzcafé'.
    """
    words = view.fold(view.text[slice(*name)]).split()
    told = [word for word in words if len(word) > LONG and (word == words[-1] or recurs(view.language, word))]
    return len(words) > 1 and any(f" {word} " in sentence for word in told)


def _meets(view: View, name: tuple[int, int], start: int, end: int) -> bool:
    """Tell whether a sentence is about people who meet: it says so, or begins with a body ('De club heeft elke …').

    What meets is the event itself where its name is that of what recurs ('Stammtisch Au', 'Wir treffen uns jeden …').
    """
    held = any(recurs(view.language, word) for word in view.fold(view.text[slice(*name)]).split())
    words = _WORDS.findall(view.text[start:end])
    if len(words) > 1 and words[0].casefold() in view.material.context.pack.organisations.articles:
        words = words[1:]
    body = bool(words) and is_body_word(words[0].casefold(), view.language)
    return body or (not held and bool(_patterns(view.language).meets.search(view.text, start, end)))


def _rhythms(view: View) -> Iterator[tuple[int, int, int]]:
    """Yield the sentences of the first lines that tell a rhythm, by place, each with the beginning of its line."""
    pattern = _patterns(view.language).rhythm
    for row in view.rows[:FIRST]:
        start, reach = row.line.start, min(row.line.end, row.line.start + SIDE)
        while start < reach:
            stop = _STOP.search(view.text, start, reach)
            end = stop.end() if stop else reach
            if pattern.search(view.text, start, end):
                yield start, end, row.line.start
            start = end


def heading_names(view: View, title: Value, rank: int) -> Iterator[tuple[int, int]]:
    """Yield the title, and the parts of the lines around it."""
    start, end = title.evidence[0].start, title.evidence[0].end
    yield start, before_place(view, start, end)
    for row in view.rows[max(0, rank - BESIDE) : rank + BESIDE + 1]:
        start = row.line.start
        for cut in (*_CUT.finditer(view.text, row.line.start, row.line.end), None):
            text = view.text[start : cut.start() if cut else row.line.end].rstrip(_EDGES)
            left = text.lstrip(_EDGES)
            single = " " not in left and not left.casefold().endswith(series_words(view.language)[1])
            if left and not single:
                yield start + len(text) - len(left), start + len(text)
            start = cut.end() if cut else start


def _month_title(view: View, title: Value) -> tuple[int, int] | None:
    """Return the title without the month behind it ('Vélorution de mars'), a word that is more than a genre."""
    start, end = title.evidence[0].start, title.evidence[0].end
    row = view.row_at(start)
    for reach in (end, row.line.end):
        month = _patterns(view.language).month.search(view.text, start, reach)
        if month and month.start() > start:
            first = max([start, *(cut.end() for cut in _CUT.finditer(view.text, start, month.start()))])
            whole = not _INNER.search(view.text, row.line.start, first)  # "KRING 'Tux' Meetup mei 2026"
            return (first, month.start()) if whole and may_recur(view, first, month.start()) else None
    return None
