"""Who takes part in holding an event or supports it, by phrases that the name does not follow at once.

'teaming up with the wonderful Irwell Robotics Club', 'Sponsor Brightline' in a line of its own, 'dans le cadre de la
Semaine de l'eau'.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.enumerations import parts_of
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import (
    ACRONYM,
    CAMEL,
    CAPITAL,
    article_of,
    is_called,
    is_else,
    is_named,
    judged,
    pattern_of,
)
from announce_parse.assemble.common_words import is_unknown, only_nouns
from announce_parse.assemble.phrases import AND, is_body_word, of_words
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

LIKELY = 0.5
_ENDINGS = ("", "s", "n", "en")  # of the noun of those who support an event
LENDS = 0.3  # of who lends a room or pays, by a part of their name maybe
MOST = 4  # of those who invite
ARTICLE = 6  # characters in front of a name in which an article stands


class _Patterns(NamedTuple):
    """Phrases with the name behind them, of a language; `needed` holds the phrases of each pattern."""

    teams: re.Pattern[str]
    helped: re.Pattern[str]
    helps: re.Pattern[str]
    lends: re.Pattern[str]
    pays: re.Pattern[str]
    apposed: re.Pattern[str]
    introduced: re.Pattern[str]
    alongside: re.Pattern[str]
    framed: re.Pattern[str]
    during: re.Pattern[str]
    projects: re.Pattern[str]
    sponsors: re.Pattern[str]
    tiers: re.Pattern[str]
    invited: re.Pattern[str]
    needed: tuple[Phrases, ...]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    words, holders = pack.organisations, pack.holders
    article = rf"(?i:{article_of(language)})"
    connectors = any_of([word for word in words.connectors if word[-1].isalnum() and word not in AND])
    and_ = any_of(AND)
    elided = r"(?:[ldLD]['’])?"
    connectors = rf"(?:{and_})(?=\s{CAPITAL})|{connectors}"
    name = rf"(?:{ACRONYM}|{CAMEL}|{CAPITAL})(?:\s(?:(?:{connectors})\s){{0,2}}{elided}{CAPITAL}){{0,5}}"
    in_line = name.replace(r"\s", "[ ]")
    brief = rf"{CAPITAL}(?:\s(?:(?:{connectors})\s){{0,2}}{elided}{CAPITAL}){{0,5}}?"
    group = rf"(?P<group>[a-z]{{4,20}}\s(?:(?:{connectors})\s)?{article})"  # 'fractie van de'
    pairs = rf"{CAPITAL}(?:\s(?:{connectors})(?:\s|\s?{elided})[\w-]{{2,20}}){{1,3}}"  # 'Office du lac'
    supported = pattern_of(tuple(phrase for phrase in words.supported_by if phrase.startswith(holders.alongside)))
    weeks = rf"[\w-]{{0,20}}(?i:{any_of(holders.weeks)})"
    frame = rf"(?:[\w-]{{0,20}}(?i:{any_of(holders.frames)}))(?!\w)"
    tail = rf"(?:\s(?:{connectors})(?=\s|[ld]['’])|\s{elided}\w[\w-]{{1,20}}){{0,5}}?"
    several = tuple(noun + ending for noun in (*holders.sponsors, "partner", "partenaire") for ending in _ENDINGS)
    behind = r"(?=\s?[,.;:!?()\n]|\s\d|\s[–-]\s|$)"
    events = {*pack.blocks.cues.genre, *pack.titles.genres, *holders.gatherings, *holders.celebrations}
    whole = rf"(?i:(?:{any_of(words.spaced_articles)})\s|l['’])(?:[\w-]{{2,20}}\s)?[\w-]{{0,20}}(?i:{any_of(events)})"
    paid = rf"(?:{any_of(holders.paid)}|{whole})"  # 'the village fete'
    return _Patterns(
        later(rf"(?<!\w)(?i:{pattern_of(holders.teams)})\s{article}(?:[a-zß-ÿ-]{{3,20}}\s){{0,2}}(?P<name>{name})"),
        later(rf"(?<!\w)(?i:{pattern_of(holders.helped)})\s{article}(?P<name>{pairs}{behind}|{name})", re.M),
        later(rf"(?<![\w’'-]){article}(?P<name>{name})\s(?:{pattern_of(holders.helps)})(?!\w)"),
        later(
            rf"(?<![\w’'-]){article}(?P<name>{in_line})\s(?:{pattern_of(holders.lends_rooms)})\s"
            rf"(?:[\w-]{{1,20}}\s){{0,3}}(?:{any_of(holders.lent)})(?!\w)"
        ),
        later(
            rf"(?<![\w’'-])(?:{article}(?P<name>{in_line})\s(?:{pattern_of(holders.pays)})\s{paid}"
            + (rf"|(?:{any_of(holders.pays)})\s{article}(?P<behind>{in_line})\s{paid}" if holders.verb_second else "")
            + r")(?!\w)"
        ),
        later(
            rf"(?<![\w’'-]){article}(?P<name>{name}),\s(?:{any_of(pack.titles.owners)})\s(?:[\w-]{{3,20}}\s)?"
            rf"(?i:{pattern_of((*holders.sponsors, 'partner'))})(?!\w)"
        ),
        later(
            rf"(?<!\w)(?i:{any_of(pack.titles.owners)})\s(?:[a-zß-ÿ-]{{3,20}}\s)?"
            rf"(?i:{pattern_of(several)}),?\s(?P<name>{name})"
        ),
        later(
            rf"(?<!\w)(?i:{pattern_of(words.organised_by)})\s?:?\s{article}{brief},?\s(?!(?i:{supported})(?!\w))(?:{any_of(holders.alongside)})\s"
            rf"{article}(?P<name>{name})"
        ),
        later(
            rf"(?<!\w)(?i:{pattern_of(holders.framed)})\s{article}"
            rf"(?P<name>(?=[A-ZÀ-Þ])(?:{name}\s)?{frame}{tail}){behind}",
            re.M,
        ),
        later(
            rf"(?<!\w)(?i:{pattern_of(holders.during)})\s(?P<name>(?=[A-ZÀ-Þ])(?:{weeks}\s(?:{of_words(language)})\s"
            rf"(?:(?:{any_of(words.spaced_articles)})\s)?(?:{CAPITAL}|[a-zß-ÿ]{{4,20}})"
            + (rf"|{brief}\s{weeks}" if pack.people.compounds_apart else "")
            + r"))(?!\w)"
        ),
        later(
            rf"(?<!\w)(?i:{pattern_of(holders.framed)})\s{article}(?:[\w-]{{0,20}}(?i:{any_of(holders.programmes)}))\s"
            rf"[«„“\"']?(?P<name>{name})"
        ),
        later(
            rf"(?:^[ \t•*-]{{0,4}}(?i:{pattern_of(holders.sponsors)})\s(?P<alone>{name})[ \t]*$"
            rf"|(?<=[a-z]\s)(?:{_doubled(holders.sponsors)})\s(?P<name>{name}))",
            re.M,
        ),
        later(rf"(?:^|(?<=[.;,]\s)|[(])[ \t•*-]{{0,4}}(?i:{any_of(holders.tiers)})\s?:\s(?P<name>{in_line})", re.M),
        later(rf"(?<!\w)(?i:{pattern_of(holders.invited)})\s{article}(?P<name>{group}?{name})"),
        tuple(
            map(
                phrases_of,
                (
                    holders.teams,
                    holders.helped,
                    holders.helps,
                    holders.lends_rooms,
                    holders.pays,
                    (*holders.sponsors, "partner"),
                    several,
                    words.organised_by,
                    holders.framed,
                    holders.during,
                    holders.programmes,
                    holders.sponsors,
                    tuple(f"{tier} {noun}" for tier in holders.tiers for noun in several),
                    holders.invited,
                ),
            )
        ),
    )


def _doubled(words: tuple[str, ...]) -> str:
    """Return the pattern of those phrases that cannot be anything else in a sentence ('venue sponsor')."""
    return pattern_of(tuple(word for word in words if " " in word or len(word) > 9) or words[:1])


def told_by_phrases(view: View) -> Iterator[Judged]:
    """Yield the bodies that phrases tell to be partners."""
    words = _patterns(view.language)
    patterns = (
        words.teams,
        words.helped,
        words.helps,
        words.lends,
        words.pays,
        words.apposed,
        words.introduced,
        words.alongside,
        words.framed,
        words.during,
        words.projects,
        words.sponsors,
        words.tiers,
    )
    for pattern, needed in zip(patterns, words.needed[:-1], strict=True):
        if not view.has_any(needed):
            continue
        for match in pattern.finditer(view.text):
            place = match.span(next(group for group in ("alone", "behind", "name") if match.groupdict().get(group)))
            place = _behind_gift(view, *place) if pattern is words.apposed else place
            place = _to_frame(view, *place) if pattern is words.framed else place
            tells = _is_frame if pattern is words.framed else _is_named
            named = pattern in (words.sponsors, words.tiers, words.apposed, words.introduced)
            named = named or pattern in (words.during, words.projects)
            named = named or tells(view, *place)
            if pattern is words.helps:
                named = named and is_called(match["name"], view.language) and not _is_any(view, match)
            if pattern is words.projects and is_stop_word(match["name"].split()[0].casefold(), view.language):
                continue
            if pattern in (words.lends, words.pays):
                written = view.text[slice(*place)]
                named = is_called(written, view.language) or any(map(is_unknown, written.split()))
            called = pattern is words.introduced and is_called(view.text[slice(*place)], view.language)
            if named and (called or not is_else(view, *place)):
                likely = LENDS if pattern in (words.lends, words.pays) else LIKELY
                yield judged(view, likely, "partner", *place, cue="before:with" if pattern is not words.framed else "")


def _behind_gift(view: View, start: int, end: int) -> tuple[int, int]:
    """Return a name without what it gives in front ('Saft von | Kelterei Deichau')."""
    of = re.search(rf"\s(?:{of_words(view.language)})\s", view.text[start:end])
    given = of is not None and not is_called(view.text[start : start + of.start()], view.language)
    given = given and not is_body_word(view.text[start:end].split()[0].casefold(), view.language)
    return (start + of.end() if of and given else start, end)


def _to_frame(view: View, start: int, end: int) -> tuple[int, int]:
    """Return a programme's name without the sentence that goes on behind its noun ('Heritage Week | and is on')."""
    noun = _frame(view.language).search(view.text, start, end)
    tail = view.text[noun.end() : end].split() if noun else []
    leads = view.material.context.pack.people
    named = not tail or tail[0][0].isupper() or tail[0].casefold() in (*leads.belongs_to, *leads.serves)
    named = named and not (tail and is_stop_word(tail[-1].casefold(), view.language))
    return (start, end if named or noun is None else noun.end())


@lru_cache(maxsize=8)
def _frame(language: str) -> re.Pattern[str]:
    frames = any_of(languages.load(language).holders.frames)
    return later(rf"(?:(?<=\w)|(?<!\w))(?:{frames})(?!\w)", re.I)


def _is_any(view: View, match: re.Match[str]) -> bool:
    """Tell whether an indefinite article leads a name ('Eine Anmeldung auf Meetup hilft uns')."""
    return match[0].split(None, 1)[0].casefold() in view.material.context.pack.organisations.indefinite


def _is_frame(view: View, start: int, end: int) -> bool:
    """Tell whether a programme has a name of its own ('Kinderboekenweek', but not 'Woche')."""
    written = view.text[start:end]
    return " " in written or not only_nouns(written, view.language)


def _is_named(view: View, start: int, end: int) -> bool:
    """Tell whether words are a name: where nouns have no capital, one word with an article is as well."""
    if is_named(view, start, end):
        return True
    pack = view.material.context.pack
    if is_unknown(view.text[start:end]) and not pack.people.capital_nouns:
        return True
    before = view.before(start, ARTICLE)
    article = before.endswith(tuple(f" {word} " for word in pack.organisations.articles)) or before[-1:] in "'’"
    return article and not pack.people.capital_nouns


def invited_by(view: View) -> list[Judged]:
    """Return those at whose invitation an event is held; several of one kind each ('de fracties van Rood en Mo')."""
    words = _patterns(view.language)
    if not view.has_any(words.needed[-1]):
        return []
    return [
        judged(view, LIKELY, "partner", *place)
        for match in islice(words.invited.finditer(view.text), MOST)
        for place in _members(view, match)
        if not is_else(view, *place)
    ]


def _members(view: View, match: re.Match[str]) -> list[tuple[int, int]]:
    """Return the names behind an invitation, apart where a noun of theirs leads them or each is one by its words."""

    def is_name(start: int, end: int) -> bool:
        return match["group"] is not None or is_called(view.text[start:end], view.language)

    apart = parts_of(view, match.end("group") if match["group"] else match.start("name"), match.end("name"), is_name)
    return apart if len(apart) > 1 else [match.span("name")]  # 'mairie de Lo'
