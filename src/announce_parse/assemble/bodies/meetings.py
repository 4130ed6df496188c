"""Who holds an event where a meeting is its own body, known by the name of its meeting alone.

'Op donderdag 4 mei onderzoekt Anders Kijken de …', 'De sprekers van Anders Kijken', 'our 12th Harbour Code Night
council', 'Das Reparaturcafé Moor öffnet am Samstag'.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import CAPITAL, article_of, behind_article, judged, pattern_of
from announce_parse.assemble.common_words import only_nouns
from announce_parse.assemble.phrases import AND
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words
from announce_parse.languages.later import later
from announce_parse.languages.lexicon import load_lexicon

LIKELY = 0.45
HELD = 0.6  # confidence of somebody's name
SENTENCE = 120  # characters in front of a verb in which a date stands
_WHEN = ("date", "time", "price", "postcode", "url", "email", "phone")


class _Patterns(NamedTuple):
    """Who treats a subject, whose speakers come, whose meeting it is, and meetings that act; what each needs."""

    treats: re.Pattern[str]
    speakers: re.Pattern[str]
    ours: re.Pattern[str]
    acts: re.Pattern[str]
    lately: re.Pattern[str]
    needed: dict[str, Phrases]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    words, holders = pack.organisations, pack.holders
    article = rf"(?i:{article_of(language)})"
    small = any_of([word for word in words.connectors if word[-1].isalnum() and word not in AND])
    name = rf"(?P<name>{CAPITAL}(?:\s(?:(?:{small})\s){{0,2}}{CAPITAL}){{1,4}}?)"
    verbs = pattern_of(holders.undertakes)
    order = rf"(?:{verbs})\s{name}(?=\s[a-zß-ÿ])" if holders.verb_second else rf"{article}{name}\s(?:{verbs})(?!\w)"
    meeting = any_of(holders.meetings)
    loose = r"(?:\s(?:[ldLD]['’])?[\w’'&-]{1,20}){0,4}?"
    does = (*holders.continues, *holders.opens, *holders.meets, *holders.undertakes)
    acts = pattern_of((*words.organises, *words.glad, *does))
    inverted = (
        rf"|(?<![\w-])(?:{acts})\s{article}(?P<behind>(?i:[\w-]{{0,16}}(?:{meeting}))(?:\s{CAPITAL}){{1,3}})(?!\w)"
    )
    return _Patterns(
        later(rf"(?<![\w’'-]){order}"),
        later(rf"(?<!\w)(?i:{pattern_of(holders.speakers_of)})\s{name}(?=\s[a-zß-ÿ])"),
        later(
            rf"(?<!\w)(?i:{any_of(holders.owned)})\s\d{{1,3}}(?:\.|[a-zè]{{1,3}})?\s{name}\s"
            rf"(?i:[\w-]{{0,16}}(?:{any_of((*holders.gatherings, *holders.boards, 'council'))}))(?!\w)"
        ),
        later(
            rf"(?<![\w’'-]){article}(?P<name>(?:{CAPITAL}\s){{0,4}}(?i:[\w-]{{0,16}}(?:{meeting})){loose})\s(?:{acts})(?!\w)"
            + (inverted if holders.verb_second else "")
        ),
        later(rf"(?<!\w)(?:{pattern_of(holders.lately)})(?!\w)", re.I),
        {
            "treats": phrases_of(holders.undertakes),
            "speakers": phrases_of(holders.speakers_of),
            "ours": phrases_of(holders.owned),
        },
    )


def told_by_meeting(view: View) -> Iterator[Judged]:
    """Yield the meetings that hold an event themselves."""
    words = _patterns(view.language)
    for way in ("treats", "speakers", "ours", "acts"):
        if way in words.needed and not view.has_any(words.needed[way]):
            continue
        if way == "acts" and not any(noun in view.lowered for noun in view.material.context.pack.holders.meetings):
            continue
        pattern: re.Pattern[str] = getattr(words, way)
        for match in pattern.finditer(view.text):
            group = "behind" if way == "acts" and match.groupdict().get("behind") else "name"
            start, end = behind_article(view, match.start(group)), match.end(group)
            if way == "treats" and not _is_dated(view, match.start()):
                continue
            if _is_name(view, start, end, way):
                yield judged(view, LIKELY, "organiser", start, end)


def _is_name(view: View, start: int, end: int, way: str) -> bool:
    """Tell whether words are no person's name, no place's or title's.

    One with the noun of a meeting may be read as a place ('Mill Lane Repair Café'). Nothing but nouns are a name in
    front of what is treated then ('Groene Tafel').
    """
    written = view.text[start:end]
    words = written.casefold().split()
    if len(words) < 2 or view.within(start, end, *_WHEN):
        return False
    if any((title.start, title.end) == (start, end) for title in view.within(start, end, "title")):
        return False
    if way == "acts":
        return True
    if any(person.confidence >= HELD for person in view.within(start, end, "person")) or view.within(
        start, end, "city"
    ):
        return False
    lexicon = load_lexicon()
    called = lexicon.has("forename", words[0]) or lexicon.has("forename", words[-2])
    plain = lexicon.has("ordinary", words[-1]) and not lexicon.has("surname", words[-1])  # 'Anders Kijken'
    nouns = way != "treats" and only_nouns(written, view.language)
    return (plain or not called) and not (nouns and not view.material.context.pack.people.capital_nouns)


def _is_dated(view: View, place: int) -> bool:
    """Tell whether the sentence of a verb begins with a day or hour, or with 'this month'."""
    first = max(view.row_at(place).line.start, place - SENTENCE)
    begin = max(first, *(view.text.rfind(mark, first, place) + 1 for mark in (". ", "! ", "? ")))
    if view.within(begin, place, "date", "time") or _patterns(view.language).lately.search(view.text, begin, place):
        return True
    return not weekday_words(view.language).isdisjoint(view.text[begin:place].casefold().split())
