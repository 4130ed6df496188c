"""Who holds an event by verbs that stand elsewhere than beside a name: in front of it, or behind small words.

'Op 11 november onderzoekt Denkers zonder Grenzen de vraag', 'The GreyPanthers are continuing their series', 'Dorp Praat
en Kijkers op het plein organiseren'.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.candidates import apart
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import (
    ACRONYM,
    CAMEL,
    article_of,
    behind_article,
    is_acronym,
    is_called,
    is_else,
    is_named,
    is_sure,
    judged,
    pattern_of,
    verbs_of,
)
from announce_parse.assemble.phrases import AND, is_body_word, of_words
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words
from announce_parse.languages.later import later
from announce_parse.languages.lexicon import load_lexicon

LIKELY = 0.5
SENTENCE = 160  # characters in front of a verb in which a date stands
_LETTER = r"[A-ZÀ-Þ]"
_WORD = rf"{_LETTER}[\w'’&.-]{{1,30}}"
_SMALL = re.compile(r"[a-z]{1,3}&[a-z]{1,3}")


_AIMS = ("for", "of", "without", "against")  # in front of what a body is for: 'Friends of the Weir'
HEAD = 3  # lines at the head of a text that name who holds the event


class _Patterns(NamedTuple):
    """Verbs and what stands around them, of a language; `needed` holds phrases of which each has one, by its name."""

    small: re.Pattern[str]
    undertakes: re.Pattern[str]
    continues: re.Pattern[str]
    joined: re.Pattern[str]
    of: re.Pattern[str]
    of_named: re.Pattern[str]
    called: re.Pattern[str]
    described: re.Pattern[str]
    jointly: re.Pattern[str]
    interrupted: re.Pattern[str]
    allied: re.Pattern[str]
    apposed: re.Pattern[str]
    inverted: re.Pattern[str]
    occasion: re.Pattern[str]
    dated: re.Pattern[str]
    described_by_of: re.Pattern[str]
    needed: dict[str, Phrases]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    words, holders = pack.organisations, pack.holders
    article = article_of(language)
    connectors = any_of([word for word in words.connectors if word[-1].isalnum()])
    elided = r"(?:[ldLD]['’])"
    name = rf"{_WORD}(?:\s(?:(?:{connectors})\s){{0,2}}{elided}?{_WORD}){{0,4}}"
    lower = rf"(?:(?:{connectors})\s){{1,2}}{elided}?\w[\w-]{{0,30}}|{elided}?{_WORD}"
    lead = rf"(?:(?:{any_of([w.capitalize() for w in words.spaced_articles])})\s\w[\w-]{{0,30}}|{_WORD})"
    brief = rf"{_WORD}(?:\s(?:(?:{connectors})\s){{0,2}}{elided}?{_WORD}){{0,4}}?"
    loose = rf"{lead}(?:\s(?:{lower})){{0,4}}?"
    objects, bodies = any_of(holders.objects), any_of(pack.people.bodies)
    and_ = any_of(AND)
    organises = pattern_of(words.organises)
    of = of_words(language)
    allies = tuple(
        phrase for phrase in words.together_with if phrase.split()[-1] in holders.alongside or phrase.endswith(".")
    )
    asides = (*words.together_with, *words.supported_by, *holders.invited)
    asides = tuple(phrase for phrase in asides if " " in phrase)
    verbs = {*words.organises, *holders.continues, *holders.undertakes, *holders.gives, *holders.plurals}
    verbs = {verb.split()[0] for verb in verbs if len(verb) > 1}
    event = rf"(?:{any_of(_events(language))})\s(?:{of})\s"
    return _Patterns(
        later(rf"(?<!\w)(?:{organises}|{pattern_of(words.organised_by)})\s(?P<name>{_SMALL.pattern})(?!\w)"),
        later(
            rf"(?<!\w)(?:{pattern_of(holders.undertakes)})\s{article}(?P<name>{brief})\s(?:{objects})\s"
            rf"(?P<event>(?:[\w-]{{2,20}}\s)?[\w-]{{0,20}}(?:{any_of(_events(language))})(?!\w))?"
        ),
        later(rf"(?<![\w-])(?P<name>(?:{name})|{ACRONYM}|{CAMEL})\s(?:{pattern_of(holders.continues)})(?!\w)"),
        later(
            rf"(?:^|[.!?:,\n]\s?)(?:[DTL][a-z]{{1,2}}\s|[Ll]['’])?(?P<one>{loose})\s(?:{and_})\s{article}(?:(?:{bodies})\s)?(?P<two>{loose})\s"
            rf"(?:{verbs_of(holders.plurals)})(?!\w)",
            re.M,
        ),
        later(rf"{event}(?P<name>[a-zß-ÿ][\w-]{{2,20}})(?=\s?[.,;:!?\n]|\s(?P<next>\w{{2,12}})\s|$)"),
        later(
            rf"{event}{article}"
            rf"(?P<name>{_WORD}s\s(?:{any_of(_AIMS)})\s(?:the\s)?{_WORD}(?:\s{_WORD})?)(?=\s?[,.;:!?\n]|$)",
            re.M,
        ),
        later(
            rf"(?<![\w-])(?:(?P<by>(?i:{pattern_of(words.organised_by)})\s)(?i:{article})|(?i:{article}))"
            rf"(?:{any_of(pack.people.bodies)})\s(?P<name>{_WORD}\s(?P<small>[a-zß-ÿ][\w-]{{2,20}})|{loose})"
            rf"(?:(?=\s?[,.;:)]|$)|(?P<verb>\s(?:{organises}|{pattern_of(holders.continues)})(?!\w)))",
            re.M,
        ),
        later(
            rf"^\W{{0,4}}{article}(?P<name>{name})\s(?:{any_of(pack.people.copulas)})\s(?:{objects})\s"
            rf"(?:[\w-]{{2,20}}\s){{0,3}}(?:{any_of(holders.described)})(?!\w)",
            re.M,
        ),
        later(
            rf"(?:^|(?<=[.,!?\d]\s)){article}(?P<name>{name}|{CAMEL}|{ACRONYM}),?\s(?i:{pattern_of(words.together_with)})\s"
            rf"[^.!?;:\n]{{3,120}}?,?\s(?:{organises}|{pattern_of(holders.continues)})(?!\w)",
            re.M,
        ),
        later(
            rf"(?:^|(?<=[.,!?\d]\s))(?i:{article})(?:(?:{bodies})\s)?(?P<name>{name}|{CAMEL}|{ACRONYM})"
            rf"\s(?:{any_of(verbs)})(?:\s[a-zß-ÿ]{{3,20}}){{0,2}},\s"
            rf"(?i:{pattern_of(asides)})(?!\w)",
            re.M,
        ),
        later(
            rf"^\W{{0,4}}(?i:{article})(?P<name>{name}),?\s(?i:{pattern_of(allies)})\s(?i:{article})(?={_LETTER})[^.!?;\n]{{2,80}}$",
            re.M,
        ),
        later(
            rf"(?:^|(?<=[.!?]\s)){article}(?P<name>{name}|{CAMEL}|{ACRONYM}),\s(?:{any_of(words.indefinite)})\s"
            rf"[^.!?;:,\n]{{3,100}},\s(?:{organises})\s(?:{objects})(?!\w)",
            re.M,
        ),
        later(
            rf"(?<![\w-])(?P<verb>[a-zß-ÿ]{{2,20}}t)\s{article}"
            rf"(?P<name>{_WORD}(?:\s(?:(?:{connectors})\s){{0,2}}{_WORD}){{0,3}})(?=\s[a-zß-ÿ]|[.,;])"
        ),
        later(
            rf"(?:^|(?<=[.!?]\s))(?i:{pattern_of(holders.occasions)})\s(?:{any_of(pack.titles.owners)})\s[^.!?,;\n]{{3,80}},\s"
            rf"(?i:{article})(?P<name>{_WORD}(?:\s(?:{lower})){{0,5}}?)\s(?!(?:{connectors})\s|[ld]['’])(?=[a-zß-ÿ])",
            re.M,
        ),
        later(rf",\s{article}(?P<name>{_WORD}(?:\s(?:{lower})){{0,5}}?)\s(?!(?:{connectors})\s|[ld]['’])(?=[a-zß-ÿ])"),
        later(
            rf"(?:^|(?<=[.!?]\s)){article}(?P<name>(?:{any_of(pack.people.bodies)})\s(?:de\sla\s|du\s|des\s|de\s|d['’])"
            rf"[^\W\d_][\w’' -]{{2,50}}?)\s(?:{organises})(?!\w)",
            re.M | re.I,
        ),
        {
            "described_by_of": phrases_of(words.organises),
            "of_named": phrases_of(_AIMS),
            "called": phrases_of((*words.organised_by, *words.organises, *holders.continues)),
            "undertakes": phrases_of(holders.undertakes),
            "continues": phrases_of(holders.continues),
            "joined": phrases_of(holders.plurals),
            "described": phrases_of(holders.described),
            "occasion": phrases_of(holders.occasions),
            "jointly": phrases_of(words.together_with),
            "interrupted": phrases_of(asides),
            "allied": phrases_of(allies),
            "apposed": phrases_of(words.organises),
        },
    )


@lru_cache(maxsize=8)
def _events(language: str) -> tuple[str, ...]:
    pack = languages.load(language)
    events = {*pack.blocks.cues.genre, *pack.titles.genres, *pack.holders.gatherings}
    capitals = pack.people.capital_nouns
    return tuple(word.capitalize() if capitals else word for word in events) + (tuple(events) if capitals else ())


def told_by_verbs(view: View) -> Iterator[Judged]:
    """Yield the bodies that verbs tell of, with others or alone.

    So too the one that the head of the text names where a sentence tells what kind of body it is.
    """
    for name in ("jointly", "apposed", "interrupted", "allied"):
        for match in _matches(view, name):
            joint = not AND.isdisjoint(match["name"].split())  # 'A and B are holding, with support from …'
            alone = " " not in match["name"] and not is_sure(match["name"], view.language)
            if name == "interrupted" and (joint or alone):
                continue  # 'Gratis voor iedereen, met dank aan …'
            if name == "allied" and not is_sure(match["name"], view.language):
                continue
            if not is_else(view, *match.span("name")):
                yield judged(view, LIKELY, "organiser", *match.span("name"), cue="before:by")
    head = f" {view.fold(' '.join(row.line.text for row in view.rows[:HEAD]))} "
    for match in _matches(view, "described"):
        called = not is_stop_word(match["name"].casefold(), view.language)  # not 'Wij zijn een vereniging'
        if called and f" {view.fold(match['name'])} " in head and not is_else(view, *match.span("name")):
            yield judged(view, LIKELY, "organiser", *match.span("name"), cue="before:by")
    for match in _matches(view, "continues"):
        start, end = behind_article(view, match.start("name")), match.end("name")
        if is_named(view, start, end) and not is_else(view, start, end):
            yield judged(view, LIKELY, "organiser", start, end, cue="after:organises")
    if view.material.context.pack.people.adjective_endings:
        for match in _matches(view, "described_by_of"):  # "Le club des aînés organise"
            yield judged(view, LIKELY, "organiser", *match.span("name"))
    for start, end in _places(view):
        if not is_else(view, start, end) and not is_stop_word(view.text[start:end].casefold(), view.language):
            yield judged(view, LIKELY, "organiser", start, end)


def _matches(view: View, name: str) -> Iterator[re.Match[str]]:
    """Return what a pattern finds in the text; where the text has none of its phrases, it is not searched."""
    words = _patterns(view.language)
    if not view.has_any(words.needed[name]):
        return iter(())
    pattern: re.Pattern[str] = getattr(words, name)
    return pattern.finditer(view.text)


def told_by_order(view: View) -> Iterator[Judged]:
    """Yield the bodies behind an occasion of their own, or behind the verb of a sentence that begins with a date.

    'Pour sa dixième fête, l'Amicale Delle …', 'Op 3 mei opent Dorpsraad Elst de …'; not where it tells who plays then.
    """
    for match in _matches(view, "occasion"):
        if is_called(match["name"], view.language) and not is_else(view, *match.span("name")):
            yield judged(view, LIKELY, "organiser", *match.span("name"))
    pack = languages.load(view.language)
    for match in () if pack.holders.verb_second else _patterns(view.language).dated.finditer(view.text):
        named = is_called(match["name"], view.language) and _dated(view, match.start())
        if named and not is_else(view, *match.span("name")):
            yield judged(view, LIKELY, "organiser", *match.span("name"))
    if not pack.holders.verb_second:
        return
    others = {*pack.titles.performs, *pack.people.copulas, *pack.organisations.supports}
    for match in _patterns(view.language).inverted.finditer(view.text):
        start, end = match.span("name")
        if match["verb"] in others or is_stop_word(match["verb"], view.language) or not _dated(view, match.start()):
            continue
        if is_called(match["name"], view.language) and not is_else(view, start, end):
            yield judged(view, LIKELY, "organiser", start, end)


def _places(view: View) -> Iterator[tuple[int, int]]:
    words = _patterns(view.language)
    for match in words.small.finditer(view.text) if "&" in view.text else ():
        if is_acronym(match["name"], view.language):
            yield match.span("name")
    for match in _matches(view, "undertakes"):
        if (match["event"] or _dated(view, match.start())) and is_named(view, *match.span("name")):
            yield match.span("name")
    for match in _matches(view, "joined"):
        two = [match.span(side) for side in ("one", "two")]
        if match[0].startswith(",") and not _is_invited(view, match.start()):
            continue
        if all(" " in view.text[slice(*span)] and not view.within(*span, "person") for span in two):
            yield from two
    for match in _matches(view, "called"):
        small = match["small"] and is_stop_word(match["small"], view.language)
        alone = " " in match["name"] and len(list(apart(view, *match.span("name")))) == 1
        if (match["by"] or match["verb"]) and alone and not small:
            yield match.span("name")
    for match in _matches(view, "of_named"):
        yield match.span("name")
    if not view.material.context.pack.people.capital_nouns:
        return  # 'exhibition of etchings'
    for match in words.of.finditer(view.text):
        goes_on = match["next"] and not is_stop_word(match["next"].casefold(), view.language)
        if not goes_on and not _is_word(match["name"], view.language):
            yield match.span("name")


def _is_invited(view: View, place: int) -> bool:
    """Tell whether the sentence in front of a comma tells but at whose invitation an event is held."""
    first = max(view.row_at(place).line.start, place - SENTENCE)
    begin = max((view.text.rfind(mark, first, place) + 2 for mark in (". ", "! ", "? ")), default=first)
    return view.lowered[max(begin, first) : place].startswith(view.material.context.pack.holders.invited)


def _dated(view: View, place: int) -> bool:
    """Tell whether the sentence of a verb begins with a date or a time."""
    first = max(view.row_at(place).line.start, place - SENTENCE)
    begin = max((view.text.rfind(mark, first, place) + 1 for mark in (". ", "! ", "? ")), default=0)
    days = weekday_words(view.language)
    told = view.within(max(begin, first), place, "date", "time")
    return bool(told) or not days.isdisjoint(view.text[max(begin, first) : place].casefold().split())


def _is_word(word: str, language: str) -> bool:
    """Tell whether a word in small letters is one of the language, and no name."""
    return is_stop_word(word, language) or load_lexicon().has("ordinary", word) or is_body_word(word, language)
