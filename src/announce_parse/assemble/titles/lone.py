"""Titles where no line is a likely one: what the text quotes, what meeting it calls, its headline, what is held."""

import re
from collections.abc import Iterable
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate, unranked
from announce_parse.assemble.view import Row, View
from announce_parse.languages.alternation import any_of

WORDS = 3  # of a quoted title at least
SPOKEN = 14  # words of one at most; what somebody said may be longer
LINES = 12  # in which a title is quoted
TOP = 5  # lines in which a headline stands
HEADLINE = (4, 16)  # words of one
OTHERS = ("date", "in=street", "in=postcode")  # what makes a line no headline
PROSE = 140  # characters of a line that is prose
NEAR = 3  # lines below a headline in which the prose begins


def lone_quotation(view: View, candidates: Iterable[Candidate]) -> Candidate | None:
    """Return the one quotation of some words among the candidates that begins with a capital."""
    told = {
        view.fold(c.value): c
        for c in candidates
        if "quoted" in c.features
        and WORDS <= len(c.value.split()) <= SPOKEN
        and c.value[0].isupper()
        and view.row_at(c.start).rank < LINES
    }
    return next(iter(told.values())) if len(told) == 1 else None


def takes_place(view: View) -> Candidate | None:
    """Return the event that the first sentence says is held ('Die Öffentliche Stadtführung findet am 7. Mai statt')."""
    pattern = _held(view.language)
    match = next(
        (m for row in view.rows[:LINES] if (m := pattern.match(view.text, row.line.start, row.line.end))), None
    )
    if match is None or view.within(*match.span("name"), "person", "date"):
        return None
    if match["name"].casefold() in view.material.context.pack.holders.activities:
        return None  # 'Die Veranstaltung findet … statt'
    return unranked(view, *match.span("name"))


@lru_cache(maxsize=8)
def _held(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    articles = any_of([*pack.organisations.spaced_articles, *pack.organisations.indefinite])
    nouns = any_of({*pack.blocks.cues.genre, *pack.titles.genres, *pack.titles.entitled, *pack.titles.recurring})
    return re.compile(
        rf"(?i:{articles})\s(?P<name>(?:[A-ZÀ-Þ][\w-]{{2,24}}\s){{0,2}}(?=[A-ZÀ-Þ])[\w-]{{0,24}}(?i:{nouns}))\s"
        rf"(?:{any_of(pack.titles.happens)})(?!\w)"
    )


def assembly(view: View) -> Candidate | None:
    """Return the first mention of a members' meeting ('Algemene Ledenvergadering')."""
    match = _assemblies(view.language).search(view.text)
    return unranked(view, *match.span()) if match else None


def headline(view: View, candidates: Iterable[Candidate]) -> Candidate | None:
    """Return the first line of some words at the top that ends in no mark, with prose below: that of an article."""
    for candidate in candidates:
        row = view.row_at(candidate.start)
        few, many = HEADLINE
        if "whole" not in candidate.features or row.rank >= TOP or row.label or row.rank + 1 >= len(view.rows):
            continue
        plain = candidate.value[0].isupper() and candidate.value[-1].isalnum()
        if any(len(above.line.text) > PROSE for above in view.rows[: row.rank]):
            return None
        if (
            plain
            and candidate.features.isdisjoint(OTHERS)
            and few <= len(candidate.value.split()) <= many
            and _is_over_prose(view, row)
        ):
            return candidate
    return None


def _is_over_prose(view: View, row: Row) -> bool:
    """Tell whether one of the next lines below a line is a sentence or more."""
    return any(len(other.line.text) > PROSE for other in view.rows[row.rank + 1 : row.rank + 1 + NEAR])


def named_event(view: View) -> Candidate | None:
    """Return the name of an event with its noun behind an article ('vindt het Grote Stadsdebat van Gouda plaats')."""
    pattern = None if languages.load(view.language).people.capital_nouns else _named(view.language)
    for row in view.rows[:LINES]:
        dated = len(row.line.text) > PROSE and view.within(row.line.start, row.line.end, "date")
        match = pattern.search(view.text, row.line.start, row.line.end) if pattern and dated else None
        if match:
            return unranked(view, *match.span("name"))
    return None


@lru_cache(maxsize=8)
def _named(language: str) -> re.Pattern[str]:
    """Return capitalised words of which one ends in the noun of an event, behind an article, and what it is of."""
    pack = languages.load(language)
    articles, of = any_of(pack.organisations.articles), any_of(pack.people.belongs_to)
    nouns = any_of(word for word in (*pack.titles.entitled, *pack.blocks.cues.genre) if " " not in word)
    capital = r"[^\W\da-zß-ÿ_][\w-]{0,24}"
    noun = rf"(?=[^\W\da-zß-ÿ_])[\w-]{{0,24}}?(?i:{nouns})(?!\w|\s[^\W\da-zß-ÿ_])"  # not 'Museum Lecture Theatre'
    name = rf"(?:{capital}\s){{1,3}}{noun}(?:\s(?:{of})\s{capital}(?:\s{capital}){{0,2}})?"
    return re.compile(rf"(?<!\w)(?:{articles})\s(?P<name>{name})")


@lru_cache(maxsize=8)
def _assemblies(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(language).titles.assemblies)})(?!\w)", re.I)
