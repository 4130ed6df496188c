"""What the sentence around a name tells of who holds the event.

'At Red Kite, we …', 'Join the Red Kite Trust for a walk', 'the spring meeting of the Red Kite Society'.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache, partial
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.phrases import of_words
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages.alternation import any_of
from announce_parse.languages.remembering import Remembered

BEHIND = 100  # characters behind a name in which its sentence tells what it does
FRONT = 64  # characters in front of a name that are looked at


class _Patterns(NamedTuple):
    """What stands in front of a name and behind it, of a language."""

    at: re.Pattern[str]
    we: re.Pattern[str]
    passive: re.Pattern[str]
    held: re.Pattern[str]
    ran: re.Pattern[str]
    aided: re.Pattern[str]
    joins: re.Pattern[str]
    joined: re.Pattern[str]
    of: re.Pattern[str]
    kind: re.Pattern[str]
    partner: re.Pattern[str]
    events: tuple[str, ...]
    spaced_events: tuple[str, ...]
    ends_event: Mapping[str, bool]
    needed: dict[str, tuple[Phrases, ...]]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    words, titles = pack.organisations, pack.titles
    article = rf"(?:(?:{any_of(words.spaced_articles)})\s|[ld]['’])?"
    of = of_words(language)
    gatherings = (*pack.holders.gatherings, *pack.holders.activities)
    ends = tuple(f" {agent}" for agent in words.agents)
    aided = any_of({phrase.rpartition(" ")[0] for phrase in words.supported_by if phrase.endswith(ends)})
    events = tuple({*pack.blocks.cues.genre, *titles.genres, *titles.recurring, *gatherings})
    return _Patterns(
        re.compile(rf"(?:^|[.!?:\n]\s?)(?:{any_of(words.at)})\s{article}$", re.I),
        re.compile(rf",?\s(?:[^\W\d_]{{2,20}}\s)?(?:{any_of(words.we)})\s", re.I),
        re.compile(
            rf"(?<!\w)(?:{any_of(words.passive)})\s(?:[^\W\d_]{{2,12}}\s){{0,2}}(?:{any_of(words.agents)})\s{article}$",
            re.I,
        ),
        re.compile(rf"[^.!?\n]{{0,{BEHIND}}}\s(?:{any_of(words.held)})(?!\w)", re.I),
        re.compile(
            rf"(?<!\w)(?:{any_of(words.passive)})\s(?:{any_of(words.held)})\s(?:[\w-]{{1,12}}\s){{1,4}}"
            rf"(?:{any_of(words.agents)})\s{article}$",
            re.I,
        ),
        re.compile(
            rf"(?<!\w)(?:{aided})\s(?:{any_of(words.passive)})\s(?:[\w-]{{1,20}}\s){{1,4}}(?:{any_of(words.agents)})\s{article}$",
            re.I,
        ),
        re.compile(rf"(?<!\w)(?:{any_of(words.joins)})\s{article}$", re.I),
        re.compile(rf"\s(?:{any_of(words.joined)})\s", re.I),
        re.compile(rf"\s(?:(?:{of})\s{article}|d['’])$", re.I),
        re.compile(r"\s(?:de\s|d['’])[^\W\d_]{3,12}$"),  # 'concert de Noël', "spectacle d'hiver"
        re.compile(
            rf"(?:^|[.!?:]\s|\n\s?)(?:{any_of(word for word in words.together_with if ' ' in word)})\s"
            rf"[^.!?\n]{{0,{BEHIND}}}$",
            re.I,
        ),
        events,
        tuple(f"{event} " for event in events if " " in event),
        Remembered(partial(_ends_in, tuple(event for event in events if " " not in event))),
        {
            "we": (phrases_of(words.at), phrases_of(words.we)),
            "passive": (phrases_of(words.passive), phrases_of(words.agents), phrases_of(words.held)),
            "joins": (phrases_of(words.joins), phrases_of(words.joined)),
            "aided": (phrases_of(words.passive), phrases_of(words.agents), phrases_of(words.supported_by)),
        },
    )


def _ends_in(endings: tuple[str, ...], word: str) -> bool:
    return word.endswith(endings)


def told_around(view: View, start: int, end: int) -> Iterator[str]:
    """Yield what the words on both sides of a name tell."""
    words = _patterns(view.language)
    told = view.once(_told)
    first = max(0, start - FRONT)
    if "we" in told and words.we.match(view.text, end) and words.at.search(view.text[first:start]):
        yield "around:we"
    if "passive" in told and words.passive.search(view.text[first:start]) and words.held.match(view.text, end):
        yield "before:by"
    elif "passive" in told and words.ran.search(view.text[first:start]):
        yield "before:by"  # 'is run every Tuesday by the …'
    if "aided" in told and words.aided.search(view.text[first:start]):
        yield "before:support"  # 'Unterstützt wird das Fest von der …'
    if "joins" in told and words.joined.match(view.text, end) and words.joins.search(view.text[first:start]):
        yield "before:joins"


def is_led_by_partner(view: View, start: int) -> bool:
    """Tell whether a verb-second sentence begins with partners, up to a name in front of its verb.

    'In samenwerking met het Waterhuis | organiseert De Kring …': who holds it stands behind the verb.
    """
    if not view.material.context.pack.holders.verb_second:
        return False
    first = max(view.row_at(start).line.start, start - 2 * BEHIND)
    return _patterns(view.language).partner.search(view.text[first:start]) is not None


def _told(view: View) -> frozenset[str]:
    """Return which of the ways of telling are possible with the words of the text."""
    needed = _patterns(view.language).needed
    return frozenset(way for way, sets in needed.items() if all(map(view.has_any, sets)))


def told_in_front(view: View, start: int) -> Iterator[str]:
    """Yield what the noun of an event in front of a name tells ('the spring meeting of the …', 'Lezing Kring …')."""
    words = _patterns(view.language)
    before = view.text[max(0, start - FRONT) : start].casefold()
    of = words.of.search(before)
    if of:
        event = before[: of.start()]
        kind = words.kind.search(event)
        if event.endswith(words.events) or (kind and event[: kind.start()].endswith(words.events)):
            yield "before:genre"
    elif before.endswith(" ") and (
        words.ends_event[before[:-1].rpartition(" ")[2]] or before.endswith(words.spaced_events)
    ):
        yield "before:event"
