"""Bodies for which an announcement is signed: '(werkgroep Zout Water), ook namens het bestuur van Groen-Kampen'."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.ends import board_of
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import CAPITAL, article_of, is_called, is_else, judged, pattern_of
from announce_parse.assemble.common_words import ordinariness
from announce_parse.assemble.phrases import AND, is_body_word, name_words, of_words
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

LIKELY = 0.55
SIGNED = 4  # lines below the closing of a letter
_WORD_ALONE = "ordinary=3/1"  # a word that is no name
LAST = 6  # lines at the end in which somebody signs


class _Patterns(NamedTuple):
    """What stands around a body for which somebody signs, of a language."""

    bracket: re.Pattern[str]
    signed: re.Pattern[str]
    yours: re.Pattern[str]
    office: re.Pattern[str]
    team: re.Pattern[str]
    noun: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    holders = pack.holders
    article = rf"(?i:{article_of(language)})"
    connectors = any_of([word for word in pack.organisations.connectors if word[-1].isalnum()])
    name = rf"{CAPITAL}(?:[ ](?:(?:{connectors})[ ]){{0,2}}(?:[ld]['’])?{CAPITAL}){{0,4}}"  # in its line
    forename = r"[A-ZÀ-Þ][\w-]{1,20}"
    and_ = any_of(AND)
    board = board_of(language)
    noun = rf"(?P<body>(?:{any_of(pack.people.bodies)})\s)?"
    teams = any_of([word for word in holders.boards if word.startswith("team")] or ["team"])
    sign = any_of(holders.boards) if pack.people.compounds_apart else teams  # 'the Weir Society organisers'
    of = of_words(language)
    return _Patterns(
        re.compile(
            rf"^[ \t]{{0,4}}(?P<greets>\w{{2,14}}(?:\s\w{{1,14}}){{0,3}},\s)?"
            rf"{forename}(?:(?:,\s|\s(?:{and_})\s){forename}){{0,5}}\s?"
            r"\((?P<name>[^\W\d_][^()\n]{4,60})\)",
            re.M,
        ),
        re.compile(rf"(?<!\w)(?i:{pattern_of(holders.signs)})\s{article}(?P<board>{board})?{noun}(?P<name>{name})"),
        re.compile(rf"^[ \t]{{0,4}}(?i:{any_of(holders.yours)})\s(?P<name>{name})[ \t.!]{{0,4}}$", re.M),
        re.compile(
            rf"(?<!\w)(?i:{any_of(holders.offices)})(?:,?\s(?:(?:{of})\s)?{article}|\s[dD]['’]){noun}(?P<name>{name})"
            r"[ \t.]{0,4}$",
            re.M,
        ),
        re.compile(
            rf"^[ \t]{{0,4}}(?:(?P<whole>(?i:{teams})[ ]{name})|(?:{forename}(?:,\s{forename}){{0,5}},?\s(?:{and_})\s)?"
            rf"{article}(?P<name>{name})[ ](?:{sign}))"
            r"[ \t.!]{0,4}$",
            re.M,
        ),
        re.compile(
            rf"(?<!\w)(?i:{pattern_of(holders.signs)})\s{article}(?P<name>[a-zß-ÿ]{{6,30}})"
            rf"(?=[ \t]{{0,4}}(?:[.,]|$)|\s(?:{and_})\s)",
            re.M,
        ),
    )


def told_by_signature(view: View) -> Iterator[Judged]:
    """Yield the bodies for which somebody signs in the last lines."""
    words = _patterns(view.language)
    first = view.rows[max(0, len(view.rows) - LAST)].line.start
    brackets = 0
    for match in words.bracket.finditer(view.text, first):
        below = any(0 < view.row_at(match.start()).rank - row.rank <= SIGNED for row in view.closings)
        if _is_group(view, match["name"], letter=below or bool(match["greets"])):
            yield judged(view, LIKELY, "organiser", *match.span("name"))
            brackets = match.end()
    for match in words.signed.finditer(view.text, first):
        called = bool(match["body"]) or is_called(match["name"], view.language)
        too = 0 < brackets < match.start() and called  # '(leeskring Mol), ook namens …'
        if (match["board"] or too) and not is_else(view, *match.span("name")):
            yield judged(view, LIKELY, "organiser", *match.span("name"))
    for match in words.office.finditer(view.text, first):
        signs = any(0 < view.row_at(match.start()).rank - row.rank <= SIGNED for row in view.closings)
        if (
            signs
            and (match["body"] or is_called(match["name"], view.language))
            and not is_else(view, *match.span("name"))
        ):
            yield judged(view, LIKELY, "organiser", *match.span("name"))
    for match in words.team.finditer(view.text, first):
        way = "whole" if match["whole"] else "name"
        if is_stop_word(match[way].split()[0].casefold(), view.language):
            continue  # 'Your organisers'
        board = match[0].strip(" \t.!").casefold() in view.material.context.pack.holders.boards
        if board or _WORD_ALONE in ordinariness(view, match[way]):
            continue  # 'Organising committee', 'Event organisers'
        if not is_else(view, *match.span(way)):
            yield judged(view, LIKELY, "organiser", *match.span(way))
    yield from _officers(view, first)
    for match in words.yours.finditer(view.text, first):
        if is_called(match["name"], view.language) and not is_else(view, *match.span("name")):
            yield judged(view, LIKELY, "organiser", *match.span("name"))


def _is_group(view: View, written: str, *, letter: bool) -> bool:
    """Tell whether what stands in brackets behind who signs begins or ends with the noun of a group, and has a name.

    That of any body does in a letter, but where somebody works ('Anna (Universiteit Lo)').
    """
    words = written.split()
    groups = view.material.context.pack.holders.groups
    nouns = [word.casefold() for word in (words[0], words[-1])]
    if len(words) < 2 or not any(word[0].isupper() for word in words):
        return False
    if any(noun.endswith(groups) for noun in nouns):
        return True
    larger = any(noun.endswith(view.material.context.pack.holders.larger) for noun in nouns)
    return letter and not larger and any(is_body_word(noun, view.language) for noun in nouns)


def told_by_signing_noun(view: View) -> Iterator[Judged]:
    """Yield the bodies without a name for which somebody signs ('namens de oudercommissie')."""
    words = _patterns(view.language)
    first = view.rows[max(0, len(view.rows) - LAST)].line.start
    for match in words.noun.finditer(view.text, first):
        name, groups = match["name"], tuple(view.material.context.pack.holders.groups)
        if name not in name_words(view.language).body_set and (
            is_body_word(name, view.language) or name.endswith(groups)
        ):
            yield judged(view, LIKELY, "organiser", *match.span("name"))


def _officers(view: View, first: int) -> Iterator[Judged]:
    """Yield the bodies whose secretary or treasurer signs from a place on: a name in its line, the job below it.

    Nobody else is named behind that, and it is no list of guests.
    """
    last = max((person.start for person in view.found.get("person", ())), default=0)
    officers = languages.load(view.language).holders.officers
    for item in view.found.get("position", ()):
        title, body = item.value.title, item.value.organisation
        if item.start < first or title is None or body is None:
            continue
        row = view.row_at(item.value.person)
        below = row.line.end < title[0] and last < title[0] and row.block != "guests"
        job = view.text[slice(*title)].rpartition(" ")[2].casefold()
        if below and job in officers and not is_else(view, *body):
            yield judged(view, LIKELY, "organiser", *body, cue="before:by")
