"""Names in lists: behind a label in its line, in lines below a word of thanks, in the lines around another name."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.mail_heads import POST, stands_near
from announce_parse.assemble.phrases import AND
from announce_parse.assemble.view import Row, View, squeezed
from announce_parse.languages.alternation import any_of

Span = tuple[int, int]

MOST = 30  # names of a list
HEAD = 140  # characters of a line that heads a list
LABELLED = 200  # characters of a line with a label and names behind it
HEADERS = 3  # lines around a line in which other headers of a mail stand
SIGNED = 4  # lines below the closing of a letter in which who signs it stands
LISTED = 3  # names that make a list
SENTENCE = 160  # characters of a sentence in front of a list
LONG = 900  # characters of a list in a sentence
LONGEST = 70  # characters of a name
WORDS = 8  # words of a name
_ITEM = re.compile(r"\s{0,30}[,;|•·]\s{1,30}|\s{1,30}[/–—-]\s{1,30}")
_JOINT = re.compile(r"(?P<on>[,;]\s+|\n(?=\S))|\.(?=\s|$)|\n")  # what parts the names of a list, and what ends it
_MARKS = frozenset(" \t\xa0•*·–—-")


class _Words(NamedTuple):
    """An article in front of a name, 'and' in front of the last one, and the small words inside names."""

    article: re.Pattern[str]
    last: re.Pattern[str]
    small: frozenset[str]


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    words = languages.load(language).organisations
    articles = any_of(words.spaced_articles)
    return _Words(
        re.compile(rf"(?:(?:{articles})\s+|[ld]['’](?=\w))", re.I),
        re.compile(rf"(?:{any_of(sorted(AND))})\s+", re.I),
        frozenset((*words.connectors, *words.articles, *AND)),
    )


def listed(view: View, start: int, end: int) -> Iterator[Span]:
    """Yield the names of the lines around a line that is nothing but a name, as far as they are so too."""
    row = view.row_at(start)
    if _name_line(view, row) != (start, end):
        return
    for step in (1, -1):
        rank = row.rank + step
        while 0 <= rank < len(view.rows) and abs(rank - row.rank) < MOST:
            other = view.rows[rank]
            span = _name_line(view, other)
            if span is None or (other.block, other.under) != (row.block, row.under):
                break
            yield span
            rank += step


def behind_labels(view: View, label: str) -> Iterator[Span]:
    """Yield the names behind a label of this class in its line ('Partners: Kadewerf, Poel & Mol / Blauwe Anker').

    A post's header 'Organization: …' tells where its sender works.
    """
    for row in view.rows:
        if row.label != label or row.body <= row.line.start or len(row.line.text) > LABELLED:
            continue
        if stands_near(view, row, POST, HEADERS):
            continue
        start, last = row.body, row
        while last.line.text.rstrip().endswith(",") and last.rank + 1 < len(view.rows) and last.rank - row.rank < MOST:
            last = view.rows[last.rank + 1]
        for cut in [*_ITEM.finditer(view.text, row.body, last.line.end), None]:
            span = _named(view, start, cut.start() if cut else last.line.end)
            if span:
                yield span
            start = cut.end() if cut else start


def _named(view: View, start: int, end: int) -> Span | None:
    """Return the name in a part of a line, without marks, an article and brackets; None where it is none."""
    text = view.text
    while start < end and text[start] in _MARKS:
        start += 1
    lead = _words(view.language).article.match(text, start, end)
    start = lead.end() if lead else start
    bracket = text.find(" (", start, end)
    end = bracket if bracket > 0 else end
    end = start + len(text[start:end].rstrip(" \t.;,"))
    words = text[start:end].split()
    if not 0 < len(words) <= WORDS or end - start > LONGEST or text[end - 1] in ":!?" or not words[0][0].isupper():
        return None
    if any(word[0].islower() and word not in _words(view.language).small for word in words):
        return None
    if view.within(start, end, "date", "time", "price", "url", "email", "phone"):
        return None
    if any(item.end >= end for item in view.within(start, end, "street", "postcode")):
        return None  # but 'Mill Street Bakers'
    located = any(city.start <= start and end <= city.end for city in view.within(start, end, "city"))
    return None if located else (start, end)


def told_lists(view: View) -> Iterator[Span]:
    """Yield the names of lists that a sentence tells of partners ('Dank unseren Förderern: A, B und C')."""
    tells = _tells(view.language)
    for row in view.rows:
        for lead in tells.lead.finditer(view.text, row.line.start, row.line.end):
            told = tells.cue.search(view.text, max(row.line.start, lead.start() - SENTENCE), lead.start())
            names = list(islice(_members(view, lead.end(), lead.end() + LONG), MOST)) if told else []
            if len(names) > 1 or any(not AND.isdisjoint(view.text[start:end].split()) for start, end in names):
                yield from names
        for cue in tells.nouns.finditer(view.text, row.line.start, row.line.end) if tells.nouns else ():
            names = list(islice(_members(view, cue.end(), min(row.line.end, cue.end() + LONG)), MOST))
            if len(names) > 1 or any(not AND.isdisjoint(view.text[start:end].split()) for start, end in names):
                yield from names


def _members(view: View, start: int, end: int) -> Iterator[Span]:
    """Yield the names from a place on, as far as the parts between commas and lines are names.

    Where commas part them, the list ends with its line, unless 'and' begins the next one or commas part names in it.
    """
    commas, end = False, min(end, len(view.text))
    while start < end:
        cut = _JOINT.search(view.text, start, end)
        last = cut.start() if cut else end
        lead = _words(view.language).last.match(view.text, start, last)
        span = _named(view, lead.end() if lead else start, last)
        if span is None or view.text[span[1] : last].strip(" \t."):
            return
        yield span
        if cut is None or not cut["on"]:
            return
        if commas and cut["on"] == "\n" and not _goes_on(view, cut.end()):
            return
        commas = commas or cut["on"] != "\n"
        start = cut.end()


def _goes_on(view: View, start: int) -> bool:
    """Tell whether a list goes on in the line that begins here: behind 'and', or with names between commas."""
    if _words(view.language).last.match(view.text, start):
        return True
    parts = view.text[start : view.row_at(start).line.end].split(", ")
    return len(parts) > 1 and all(part[:1].isupper() for part in parts)


class _Tells(NamedTuple):
    """A word for partners with the rest of its sentence behind it, and what leads from there to the list of them.

    Where nouns have no capitals, the list may follow at once ('thanks to our sponsors Red Hat and Vates').
    """

    cue: re.Pattern[str]
    lead: re.Pattern[str]
    nouns: re.Pattern[str] | None


@lru_cache(maxsize=8)
def _tells(language: str) -> _Tells:
    pack = languages.load(language)
    cues = any_of({*pack.people.cues.partner, *pack.organisations.supported_by})
    lists = any_of(pack.organisations.lists)
    nouns = any_of(cue for cue in pack.people.cues.partner if " " not in cue and cue.endswith("s"))
    return _Tells(
        re.compile(rf"(?<!\w)(?:{cues})(?!\w)[^.:;!?]*\Z", re.I),
        re.compile(rf"(?::|\s(?:{lists}))\s+(?=\S)", re.I),
        None if pack.people.capital_nouns else re.compile(rf"(?<!\w)(?:{nouns}),?\s(?=[A-ZÀ-Þ])"),
    )


def lists_below(view: View, phrases_: tuple[str, ...]) -> Iterator[Span]:
    """Yield the names of lists of lines below a line with one of these phrases ('Wij danken onze sponsors:')."""
    present = [phrase for phrase in phrases_ if phrase in view.lowered]
    for row in view.rows if present else ():
        shown = squeezed(f" {row.line.text.casefold()} ")
        if len(shown) > HEAD or not any(phrase in shown for phrase in present):
            continue
        below = view.rows[row.rank + 1 : row.rank + 1 + MOST]
        members = [member for member in takewhile(bool, (_name_line(view, other) for other in below)) if member]
        if len(members) >= LISTED:
            yield from members


def signed(view: View) -> Iterator[Span]:
    """Yield the names in the lines below the closing of a letter, each behind the last comma of its line."""
    for row in view.closings:
        for below in view.rows[row.rank + 1 : row.rank + 1 + SIGNED]:
            comma = below.line.text.rfind(", ")
            span = _named(view, below.line.start + (comma + 1 if comma > 0 else 0), below.line.end)
            if span and not view.text[span[1] : below.line.end].strip(" \t.;,!"):
                yield span


def _name_line(view: View, row: Row) -> Span | None:
    """Return where the name of a line stands that holds nothing else."""
    span = None if row.label else _named(view, row.line.start, row.line.end)
    return span if span and not view.text[span[1] : row.line.end].strip(" \t.;,") else None
