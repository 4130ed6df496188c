"""Who holds an event by whose initiative it is, under any name, or by whom it lets have the stage.

'à l'initiative du collectif Des vents Du large, une veillée …', 'Op 12 maart biedt Kring Elst jonge dichters een
podium'.
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
from announce_parse.assemble.common_words import only_nouns
from announce_parse.assemble.phrases import name_words
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

LIKELY = 0.6
BETWEEN = 80  # characters between whom is offered a stage and that


class _Patterns(NamedTuple):
    """A name of any words behind the noun of a body, and who offers a stage, with the phrases that each needs."""

    by: re.Pattern[str]
    offers: re.Pattern[str]
    offered: re.Pattern[str]
    needed: tuple[Phrases, Phrases]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    words, holders = pack.organisations, pack.holders
    article = rf"(?i:{article_of(language)})"
    bodies = pack.people.bodies
    nouns = bodies if not pack.people.capital_nouns else [w.capitalize() + end for w in bodies for end in ("", "s")]
    goes_on = any_of((*pack.people.copulas, *(phrase.split()[0] for phrase in holders.happens)))
    small = any_of([word for word in words.connectors if word[-1].isalnum()])
    name = rf"(?P<name>{CAPITAL}(?:\s(?:(?:{small})\s){{0,2}}(?:[ldLD]['’])?{CAPITAL}){{0,5}}?)"
    verbs, stage = any_of(holders.offers), rf"(?:{any_of(holders.objects)})\s(?:{any_of(holders.stages)})(?!\w)"
    return _Patterns(
        later(
            rf"(?<!\w)(?i:{pattern_of(words.organised_by)})\s{article}(?:{any_of(nouns)})\s"
            rf"(?P<name>[A-ZÀ-Þ][\w’'-]{{1,20}}(?:\s[\w’'-]{{2,20}}){{1,5}}?)(?:,\s|\s(?:{goes_on})(?!\w))"
        ),
        later(
            rf"(?:^|(?<=[.!?,]\s)){article}{name}\s(?:{verbs})\s[^.!?;:,\n]{{0,{BETWEEN}}}?(?<=\s){stage}",
            re.M,
        ),
        later(
            rf"(?<!\w)(?:{verbs})\s{article}{name}\s(?=[a-zß-ÿ])[^.!?;:,\n]{{1,{BETWEEN}}}?\s{stage}"
            if holders.verb_second
            else r"(?!)"
        ),
        (phrases_of(words.organised_by), phrases_of(holders.stages)),
    )


def told_by_initiative(view: View) -> Iterator[Judged]:
    """Yield the bodies behind a phrase of who holds an event and the noun of a body, with some words in small letters.

    Names that are written with capitals alone are found without.
    """
    words = _patterns(view.language)
    if not view.has_any(words.needed[0]):
        return
    small = name_words(view.language).connectors
    for match in words.by.finditer(view.text):
        written = match["name"].split()
        odd = any(word.islower() and word not in small for word in written)
        if odd and not is_else(view, *match.span("name")):
            yield judged(view, LIKELY, "organiser", *match.span("name"), cue="before:by")


def told_by_stage(view: View) -> Iterator[Judged]:
    """Yield the bodies that offer somebody a stage."""
    words = _patterns(view.language)
    if not view.has_any(words.needed[1]):
        return
    for pattern in (words.offers, words.offered):
        for match in pattern.finditer(view.text):
            start, end = behind_article(view, match.start("name")), match.end("name")
            written = view.text[start:end]
            named = is_called(written, view.language) or (
                " " in written
                and not only_nouns(written, view.language)
                and not view.material.context.pack.people.capital_nouns
            )
            if named and not is_else(view, start, end):
                yield judged(view, LIKELY, "organiser", start, end)
