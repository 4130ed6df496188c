"""Titles in quotation marks behind the noun of an event: 'de lezing "De veenkade"', 'will speak on "Tides"'."""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.phrases import of_words
from announce_parse.assemble.titles.sentences import framed
from announce_parse.assemble.view import SIDE, View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.phrases import PhraseTable

WHO = 7  # words of who presents a title
FIRST = 30  # lines that are looked at
TOLD = ("header", "theme", "logistics")  # blocks that tell of the event as a whole
_MARKS = (('"', '"'), ("“", "”"), ("„", "[“”]"), ("«\\s?", "\\s?»"), ("»", "«"), ("‘", "’"), ("'", "'"))
_PLURALS = tuple(  # an apostrophe behind an s closes no quotation that goes on: 'Pickers' Holidays: …'
    rf"{mark}(?=\w)[^\n]{{3,180}}?(?:(?<!s){end}(?!\w)|(?<=s){end}(?!\w|\s\w))" for mark, end in _MARKS[-2:]
)
QUOTED = "|".join((*_PLURALS, *(rf"{begin}(?=\w)[^\n]{{3,180}}?{end}(?!\w)" for begin, end in _MARKS)))
_INSIDE = re.compile(r"\W?\s?(.*?)[,.;]?\s?\W?", re.S)


def quoted_whole(language: str, shown: str) -> tuple[int, int] | None:
    """Return where the title stands in a text that is the noun of an event with a quoted title, and who takes part.

    >>> text = "Najaarslezing 'De veenkade'"
    >>> text[slice(*quoted_whole("nl", text))]
    'De veenkade'
    >>> quoted_whole("nl", "Hackathon 'Kade' 2013"), quoted_whole("nl", "Boek 'De veenkade'")
    (None, None)
    """
    match = _heading(language).match(shown)
    if match is None or not _patterns(language).company.fullmatch(shown, match.end()):
        return None
    return _inner(shown, *match.span("title"))


def presented(language: str, shown: str) -> tuple[int, int] | None:
    """Return where the title stands in a line that tells who presents, or performs, it.

    >>> line = "Kamerkoor De Veen zingt 'Zomernacht'"
    >>> line[slice(*presented("nl", line))]
    'Zomernacht'
    >>> line = "The Lantern Players present Hamlet"
    >>> line[slice(*presented("en", line))]
    'Hamlet'
    >>> presented("nl", "Anna Poel zingt Brel")
    """
    for pattern in _presenting(language):
        match = pattern.match(shown)
        if match and len(match["who"].split()) <= WHO:
            return _inner(shown, *match.span("title"))
    return None


@lru_cache(maxsize=8)
def _presenting(language: str) -> tuple[re.Pattern[str], ...]:
    """Return who performs a quoted title, and who presents one."""
    words = languages.load(language).titles
    who = r"(?P<who>[^\W\da-zß-ÿ_][^\n:\"“„«]{1,60}?)\s"
    presents, performs = any_of(words.presents), any_of({*words.presents, *words.performs})
    return (
        later(rf"{who}(?i:{performs})[:…]?\s+(?P<title>{QUOTED})$"),
        later(rf"{who}(?i:{presents})[:…]?\s+(?P<title>(?=[^\W\da-zß-ÿ_])[^\n]{{3,120}})$"),
    )


class _Patterns(NamedTuple):
    """How texts quote titles, each pattern but the marks, the noun and the company with a group 'title'.

    Attributes:
        marks: marks that open a quotation, without which a line has no match.
        behind_noun: the noun of an event, and what may lead from it to the title ('de lezing met de titel').
        noun: that noun alone.
        company: who takes part and where, behind the title.
        bill: the label of a programme or topic, with nothing but the title.
        speaks: a verb of those who speak ('spreekt over'), or 'topic of the talk:'.
        subject: the title in front of what tells that it is the subject.
        named: how a sentence names the title ('The title of the talk is').
        titled: likewise with the noun in front ('The evening is entitled').
        in_front: the title in front of the noun ('Entitled "Tides", the talk …').
    """

    marks: re.Pattern[str]
    behind_noun: re.Pattern[str]
    noun: re.Pattern[str]
    company: re.Pattern[str]
    bill: re.Pattern[str]
    speaks: re.Pattern[str]
    subject: re.Pattern[str]
    named: re.Pattern[str]
    titled: re.Pattern[str]
    in_front: re.Pattern[str]


class Entitled(NamedTuple):
    """Where a quoted title stands, the noun in front of it, folded, and whether a sentence says it is the title."""

    place: tuple[int, int]
    noun: str
    named: bool


def entitled(view: View) -> Entitled | None:
    """Return the one title that the text quotes behind the noun of an event, or names as the title of one."""
    ways = _patterns(view.language)
    told: dict[str, Entitled] = {}
    for row in view.rows[:FIRST]:
        end = min(row.line.end, row.line.start + SIDE)
        if not ways.marks.search(view.text, row.line.start, end):
            continue
        matches = list(ways.bill.finditer(view.text, row.line.start, end))
        if row.block in TOLD or row.block == "guests":
            told_here = (ways.named, ways.titled, ways.subject, ways.in_front)
            matches += [match for way in told_here for match in way.finditer(view.text, row.line.start, end)]
        if row.block in TOLD or _invites(view.language).find(view.text[row.line.start : end]):
            matches += ways.behind_noun.finditer(view.text, row.line.start, end)
            matches += ways.speaks.finditer(view.text, row.line.start, end)
        for match in matches:
            if framed(view, match.start("title") + 1):
                continue
            span = _inner(view.text, *match.span("title"))
            noun = view.fold(match.groupdict().get("noun") or "")
            told.setdefault(view.fold(view.text[slice(*span)]), Entitled(span, noun, "says" in match.re.groupindex))
    return next(iter(told.values())) if len(told) == 1 else None


@lru_cache(maxsize=8)
def _invites(language: str) -> PhraseTable:
    return PhraseTable({"invites": languages.load(language).blocks.cues.invitation})


def noun_in_front(language: str, shown: str) -> int:
    """Return how many characters the noun of an event takes that a heading begins with; 0 if none does.

    >>> noun_in_front("nl", "Najaarslezing in De Remise"), noun_in_front("nl", "Kadefeest in De Remise")
    (13, 0)
    """
    match = _patterns(language).noun.match(shown)
    return match.end() if match else 0


def _inner(text: str, start: int, end: int) -> tuple[int, int]:
    """Return what stands between the marks, without the comma or full stop in front of the closing one."""
    match = _INSIDE.fullmatch(text, start, end)
    return match.span(1) if match else (start, end)


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    noun = rf"(?<!\w)(?i:[\w-]{{0,20}}(?P<noun>{any_of(pack.titles.entitled)}))"
    words, today = any_of(pack.titles.entitling), any_of(pack.temporal.relative_days)
    behind = any_of([*pack.titles.with_words, *pack.places.before_venue])
    by, articles = any_of(pack.people.by_words), any_of(pack.organisations.articles)
    any_event = any_of({*pack.titles.entitled, *pack.titles.genres, *pack.blocks.cues.genre, *pack.titles.gatherings})
    return _Patterns(
        later(r"[\"“„«»‘']"),
        later(
            rf"{noun}(?:(?:[^.!?\n\"“„«»]{{0,20}}?\s(?:{by})\s[^.!?\n\"“„«»]{{3,60}}?|(?:\s(?i:{today})|(?:\s[a-zß-ÿ]{{3,20}}){{1,2}})?,?)\s+(?i:{words}))?[,:]?\s+(?P<title>{QUOTED})"
        ),
        later(rf"{noun}(?!\w)"),
        later(rf"\W{{0,2}}(?:\s(?i:{behind})\s[^\n]{{2,80}})?"),
        later(
            rf"^\W{{0,4}}(?i:{any_of([*pack.titles.bills, *pack.titles.topics])})\s?:\s+(?P<title>{QUOTED})\W*$", re.M
        ),
        later(
            rf"(?:(?<!\w)(?P<noun>[A-ZÀ-Þ]\w{{3,30}})\s)?(?<!\w)(?:(?i:{any_of(pack.titles.speaking)})[,:]?"
            rf"|(?i:{any_of(pack.titles.topics)})\s(?i:{of_words(language)})\s(?:\w{{2,20}}\s){{0,2}}\w{{3,20}}\s?:)"
            rf"\s+(?P<title>{QUOTED})"
        ),
        later(rf"(?P<title>{QUOTED}),?\s(?i:{any_of(pack.titles.subject_of)})(?!\w)"),
        later(
            rf"(?<!\w)(?P<says>(?i:{any_of(pack.titles.naming)}))\s?{noun}\w{{0,2}}(?:\s[a-zß-ÿ]{{2,7}}){{1,2}}[,:]?\s+(?P<title>{QUOTED})"
        ),
        later(
            rf"(?<!\w)(?i:[\w-]{{0,20}}(?P<noun>{any_event})\s(?P<says>{any_of(pack.titles.titled)}))[,:]?\s+(?P<title>{QUOTED})"
        ),
        later(rf"(?<!\w)(?i:{words})\s+(?P<title>{QUOTED}),\s(?:{articles})\s?{noun}(?!\w)"),
    )


@lru_cache(maxsize=8)
def _heading(language: str) -> re.Pattern[str]:
    """Return the noun of any event, also of one that is only shown, in front of a quoted title."""
    pack = languages.load(language)
    nouns = any_of({*pack.titles.entitled, *pack.titles.genres, *pack.blocks.cues.genre})
    return later(rf"(?i:[\w-]{{0,20}}(?:{nouns}))[,:]?\s+(?P<title>{QUOTED})")
