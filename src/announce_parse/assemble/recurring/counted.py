"""Series that a sentence counts by their name: 'de derde Kadelab avond', 'the fifth Harbour Data Summit'.

Ordinals count many things: the name begins with a capital and ends in what recurs, or its noun has a name behind it.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.candidates import series_words
from announce_parse.assemble.recurring.editions import FIRST, TOLD, Told
from announce_parse.assemble.recurring.formats import names_somebody
from announce_parse.assemble.titles.wording import is_only_genre
from announce_parse.assemble.view import SIDE, View
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

OFTEN = 2  # times that a text tells a name with capitals inside ('KadeLab') that is a series' without a noun
_SHORT = 3  # letters of a noun that ends no compound
_AHEAD = 34  # characters in front of an ordinal in which an article is looked for
_CAMEL = re.compile(r"(?P<name>[A-ZÀ-Þ]?\w{0,12}(?:[a-zß-ÿ]|[A-ZÀ-Þ])[A-ZÀ-Þ][\w-]{2,20})(?!\w)")
_NAME = r"(?-i:[^\W\da-zß-ÿ_][\w’&.+-]{0,25})"


class _Patterns(NamedTuple):
    """What stands in front of the ordinal, what between it and the name, what in front of the next one, and names."""

    known: re.Pattern[str]
    between: re.Pattern[str]
    coming: re.Pattern[str]
    names: tuple[re.Pattern[str], ...]


def counted_series(view: View) -> Told | None:
    """Return the first series that a sentence of the first lines counts by its name, with its edition."""
    return next((told for item in view.found.get("edition", ()) if (told := _read(view, item))), None)


def coming_series(view: View) -> tuple[int, int] | None:
    """Return the series whose next event a sentence announces: 'le prochain mapathon de Rivelab'."""
    words = _patterns(view.language)
    for row in view.rows[:FIRST]:
        if row.block in TOLD:
            end = min(row.line.end, row.line.start + SIDE)
            for lead in words.coming.finditer(view.text, row.line.start, end):
                span = name_at(view, lead.end(), end)
                if span:
                    return span
    return None


def name_at(view: View, at: int, end: int) -> tuple[int, int] | None:
    """Return the name of a series that begins here."""
    names = _patterns(view.language).names
    match = next((m for name in names if (m := name.match(view.text, at, end))), None)
    if match is None or view.within(*match.span("name"), "date", "time") or names_somebody(view, *match.span("name")):
        return None
    noun = match["name"].casefold()
    if is_only_genre(view.language, match["name"]) or noun in series_words(view.language)[0]:
        return None  # 'das erste Netzwerktreffen'
    if noun in view.material.context.pack.titles.times:
        return None  # 'zum zwölften Mal'
    if match.re is _CAMEL and view.count(view.fold(match["name"])) < OFTEN:
        return None
    return match.span("name")


def _read(view: View, item: Found) -> Told | None:
    row = view.row_at(item.start)
    if row.rank >= FIRST or row.block not in TOLD:
        return None
    words, text = _patterns(view.language), view.text
    if not words.known.search(text[max(row.line.start, item.start - _AHEAD) : item.start]):
        return None
    ordinal = item.start + len(item.text.split()[0])  # an edition may be found with its noun: 'deuxième rencontre'
    lead = words.between.match(text, ordinal, row.line.end)
    at = lead.end() if lead else ordinal
    span = name_at(view, at, row.line.end)
    return Told(item, span) if span else None


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack, english = languages.load(language), languages.load("en")
    own = pack.titles
    joined = pack.places.before_venue if pack.people.capital_nouns else ()  # 'zum'
    known = any_of({*pack.organisations.spaced_articles, *own.owners, *joined})
    held = {*own.formats, *own.recurring, *own.series, *english.titles.series, *pack.blocks.cues.genre, *own.genres}
    nouns, of, gatherings = any_of(held), any_of(held.difference(own.gatherings)), any_of(own.gatherings)
    belongs, bodies = any_of(pack.people.belongs_to), any_of([*pack.people.bodies, *pack.titles.mastheads])
    behind = rf"{_NAME}(?:\s(?:(?:{belongs})\s)?{_NAME}){{0,3}}"
    words = rf"{_NAME}(?:\s(?:{_NAME}|\w{{1,3}})){{0,5}}?"
    ends = any_of(word for word in (*own.recurring, *own.series) if len(word) > _SHORT and word not in own.pieces)
    place = rf"(?:\s{_NAME}(?:/{_NAME})?)?"
    compound = later(
        rf"(?P<name>(?:{_NAME}\s){{0,2}}?(?-i:[A-ZÀ-Þ])\w{{3,20}}(?:{ends})(?:s(?=\s[A-ZÀ-Þ]))?{place})(?!\w)", re.I
    )
    kind, several = (r"(?:[a-z]{3,12}\s)?", "s?") if pack.people.compounds_apart else ("", "")  # 'lunchtime webinars'
    return _Patterns(
        later(rf"(?:(?<!\w)(?:{known})|(?<=\w)['’]s|(?<=s)['’])\s+(?:(?:{any_of(own.so_far)})\s+)?$", re.I),
        later(
            rf"(?:[\s-]{{1,9}}(?:ever|{any_of(own.annual)})(?!\w))?\s{{1,9}}"
            rf"(?:(?:(?:{belongs}|in)\s)?(?:{any_of(own.owners)})\s)?",
            re.I,
        ),
        later(rf"(?<!\w)(?:{any_of(own.coming)})\s", re.I),
        (
            later(rf"(?P<name>{words})\s(?-i:{gatherings})(?!\w)", re.I),
            later(rf"(?P<name>{words}[\s-]{kind}(?:{nouns}){several})(?!\w)", re.I),
            later(rf"(?P<name>(?:{of})\s(?:{belongs}|aux?|à)\s?(?:(?:{bodies})\s)?{behind})", re.I),
            later(rf"(?P<name>(?:{any_of(own.format_heads)})\s{behind})", re.I),
            compound,  # 'zum 17. Orgelfest', 'des 17. Orgelfestivals Lo/Au', 'de Vlintenloop'
            _CAMEL,
        ),
    )
