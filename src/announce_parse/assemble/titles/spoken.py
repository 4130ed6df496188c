"""Titles below a heading that are told by what stands in front in their line: the kind of event, or who speaks."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate, unranked
from announce_parse.assemble.titles.entitled import QUOTED
from announce_parse.assemble.view import Row, View
from announce_parse.languages.alternation import any_of

LINES = 8  # below a heading in which somebody's subject may stand
MOST = 160  # characters of a title
WORDS = 2  # of a title at least
SHARE = 0.5  # of what stands in front of the colon that the names of people cover
_COLON = re.compile(r"(?:\s?:|\s[-–—])\s+(?=\S)")
_BRACKET = re.compile(r"\s?\([^()\n]{2,60}\)\s?\Z")
_LAST = re.compile(rf"(?:[:,]|[-–—])\s+(?P<title>{QUOTED})\W?\s*\Z")
_WHOLE = re.compile(rf"\A\s*(?P<title>{QUOTED})\W?\s*")
_TOWN = re.compile(r"\[[^\[\]\n]{2,30}\]\s")
_JOINT = re.compile(r"[\s,@|]{0,3}")
_DASH = re.compile(r"\s?[-–—:|]\s+(?=\S)")
_EDGES = " \t\"“”„«»'‘’"


def behind_kind(view: View, rank: int) -> Candidate | None:
    """Return the title in a line that begins with the noun of an event and a colon ('Gratis cursus: Klei').

    Where or when it is may stand in front ('[Dublin] Forum: …', 'Tuesday 12 May – Talk: …'). A day behind it tells when
    it is ('Veranstaltung: 15. Februar, 19 Uhr').
    """
    row = _row(view, rank)
    if row is None:
        return None
    match = _kind(view.language).match(view.text, _behind_lead(view, row), row.line.end)
    if match is None or view.within(match.start(), row.line.end, "date", "time"):
        return None
    return _candidate(view, match.end(), row.line.end)


def _behind_lead(view: View, row: Row) -> int:
    """Return where a line goes on behind a town in square brackets, or behind its day and hour and a dash."""
    bracketed = _TOWN.match(view.text, row.line.start, row.line.end)
    if bracketed:
        return bracketed.end()
    at = row.line.start
    for item in view.within(row.line.start, row.line.end, "date", "time"):
        if not _JOINT.fullmatch(view.text, at, item.start):
            break
        at = item.end
    dash = _DASH.match(view.text, at, row.line.end) if at > row.line.start else None
    return dash.end() if dash else row.line.start


def whole_quoted(view: View, rank: int) -> Candidate | None:
    """Return the one line below a heading that is a quotation, or one with whose it is ('“Tides” by Anna Poel')."""
    told = [
        candidate
        for row in view.rows[rank + 1 : rank + 1 + LINES]
        if (match := _WHOLE.fullmatch(row.line.text) or _by(view.language).fullmatch(row.line.text))
        and (candidate := _candidate(view, row.line.start + match.start("title"), row.line.start + match.end("title")))
    ]
    return told[0] if len(told) == 1 else None


@lru_cache(maxsize=8)
def _by(language: str) -> re.Pattern[str]:
    by = any_of(languages.load(language).people.by_words)
    return re.compile(rf"\A\s*(?P<title>{QUOTED}),?\s(?:{by})\s[^\W\da-zß-ÿ_][^\n]{{3,60}}")


def behind_speaker(view: View, rank: int) -> Candidate | None:
    """Return the one subject of a speaker in the lines below: 'Anna Poel (Delft): De veenkade', 'Speaker: … - "…"'."""
    told = []
    for row in view.rows[rank + 1 : rank + 1 + LINES]:
        found = _quoted_behind_label(view, row) if row.label == "who" else _behind_person(view, row)
        if found:
            told.append(found)
    return told[0] if len(told) == 1 else None


def _quoted_behind_label(view: View, row: Row) -> Candidate | None:
    match = _LAST.search(view.text, row.body, row.line.end)
    people = view.within(row.body, match.start(), "person") if match else []
    return _candidate(view, *match.span("title")) if match and people else None


def quoted_behind_person(view: View, start: int, end: int) -> Candidate | None:
    """Return the quotation with which a text ends behind who speaks ('Anna Poel, „Hecke“')."""
    match = _LAST.search(view.text, start, end)
    people = view.within(start, match.start(), "person") if match else []
    reach = sum(person.end - person.start for person in people)
    if match is None or not reach or reach < SHARE * (match.start() - start):
        return None
    return unranked(view, match.start("title") + 1, match.start("title") + len(match["title"]) - 1)


def _behind_person(view: View, row: Row) -> Candidate | None:
    start = row.line.start
    colon = _COLON.search(view.text, start, row.line.end)
    if colon is None or row.label or row.block == "programme" or not view.text[start].isalnum():
        return None  # works, and lists of talks
    bracket = _BRACKET.search(view.text, start, colon.start())
    end = bracket.start() if bracket else colon.start()
    people = view.within(start, end, "person")
    if len(people) != 1 or people[0].end - people[0].start < SHARE * (end - start):
        return None
    return _candidate(view, colon.end(), row.line.end)


def _candidate(view: View, start: int, end: int) -> Candidate | None:
    while start < end and view.text[start] in _EDGES:
        start += 1
    while end > start and view.text[end - 1] in _EDGES:
        end -= 1
    if end - start > MOST or len(view.text[start:end].split()) < WORDS:
        return None
    return unranked(view, start, end)


def _row(view: View, rank: int) -> Row | None:
    return view.rows[rank] if rank < len(view.rows) else None


@lru_cache(maxsize=8)
def _kind(language: str) -> re.Pattern[str]:
    """Return a genre with at most two words in front, and a colon."""
    pack = languages.load(language)
    genres = any_of({*pack.titles.entitled, *pack.titles.genres, *pack.blocks.cues.genre})
    return re.compile(rf"\W{{0,4}}(?:[^\W\d_]{{2,20}}\s){{0,2}}[\w-]{{0,20}}(?:{genres})\s?:\s+(?=\S)", re.I)
