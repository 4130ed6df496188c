"""Who holds an event by what a body made, where the text speaks as 'we', or by the minutes that its agenda approves.

'Ook dit jaar maakte Drukhuis Elst een kalender. … zullen we vaker exposeren', 'Approval of the Weir Trust
committee meeting minutes'.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import (
    CAPITAL,
    article_of,
    behind_article,
    is_called,
    is_else,
    judged,
    pattern_of,
)
from announce_parse.assemble.common_words import is_unknown, only_nouns
from announce_parse.assemble.phrases import is_house_or_body
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.lexicon import load_lexicon

LIKELY = 0.45
BETWEEN = 80  # characters between 'hat' and 'gebaut'


class _Patterns(NamedTuple):
    """A body in front of a verb of making or behind it, and whose minutes are approved; what each needs."""

    makes: re.Pattern[str]
    made: re.Pattern[str]
    minutes: re.Pattern[str]
    needed: tuple[Phrases, Phrases]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    words, holders = pack.organisations, pack.holders
    article = rf"(?i:{article_of(language)})"
    small = any_of([word for word in words.connectors if word[-1].isalnum()])
    friends = rf"(?:{any_of(noun.capitalize() for noun in holders.friends)})(?:\s[\w’'-]{{1,20}}){{1,6}}?"
    capitals = rf"{CAPITAL}(?:\s(?:(?:{small})\s){{0,2}}(?:[ldLD]['’])?{CAPITAL}){{0,6}}"
    name = rf"(?P<name>{friends}|{capitals})"
    verbs = pattern_of(holders.made)
    perfect = (
        rf"|(?:{any_of(holders.had)})\s[^.!?\n]{{1,{BETWEEN}}}?\s(?:{any_of(holders.makes)})" if holders.had else ""
    )
    behind = rf"(?:\s[a-z]{{3,14}}){{0,4}}\s(?:{any_of(holders.minutes)})(?!\w)" if holders.minutes else r"(?!\w)"
    return _Patterns(
        later(rf"(?<![\w’'-]){article}{name}\s(?:{verbs}{perfect})(?!\w)"),
        later(rf"(?<!\w)(?:{verbs})\s{article}{name}(?=\s[a-zß-ÿ])" if holders.verb_second else r"(?!)"),
        later(rf"(?<!\w)(?i:{pattern_of(holders.approves)})\s{article}{name}{behind}"),
        (phrases_of((*holders.made, *holders.had)), phrases_of(holders.approves)),
    )


def told_by_making(view: View) -> Iterator[Judged]:
    """Yield the bodies that made something, for whom 'we' in the text stands."""
    words = _patterns(view.language)
    we = view.material.context.pack.organisations.we
    if view.words.isdisjoint(we) or not view.has_any(words.needed[0]):
        return
    for pattern in (words.makes, words.made):
        for match in pattern.finditer(view.text):
            start, end = behind_article(view, match.start("name")), match.end("name")
            if _is_body(view, start, end) and not view.within(start, end, "person"):
                yield judged(view, LIKELY, "organiser", start, end)


def with_minutes(view: View, judged_: list[Judged]) -> list[Judged]:
    """Return what is judged, the body whose minutes an agenda approves in place of its committee with its acronym.

    'Approval of the River County Trust minutes' below 'RCT Land Committee'.
    """
    whose = next(_approved(view), None)
    if whose is None:
        return judged_
    acronym = "".join(word[0] for word in view.text[slice(*whose)].split() if word[0].isupper())
    others = [item for item in judged_ if not item[2].value.startswith(f"{acronym} ")]
    held = any(side == "organiser" for _, side, _ in others)
    return others if held else [*others, judged(view, LIKELY, "organiser", *whose, cue="before:by")]


def _approved(view: View) -> Iterator[tuple[int, int]]:
    """Yield the places of the bodies whose minutes the agenda of a meeting approves."""
    words = _patterns(view.language)
    if not view.has_any(words.needed[1]):
        return
    for match in words.minutes.finditer(view.text):
        start, end = behind_article(view, match.start("name")), match.end("name")
        if " " in view.text[start:end] and _is_body(view, start, end):
            yield start, end


def _is_body(view: View, start: int, end: int) -> bool:
    """Tell whether a name has the noun of a body or a house in it, or a word of its own beside ones that are known."""
    written = view.text[start:end]
    words = written.split()
    if len(words) < 2 or is_stop_word(words[0].casefold(), view.language):
        return False
    lower = written.casefold().split()
    called = is_called(written, view.language) or lower[0] in view.material.context.pack.holders.friends
    called = called or any(is_house_or_body(word, view.language) for word in lower)
    own = len(words) > 1 and any(map(is_unknown, words)) and not view.material.context.pack.people.capital_nouns
    own = own and not any(load_lexicon().has("forename", word) for word in lower)
    return (called or own) and not only_nouns(written, view.language) and not is_else(view, start, end)
