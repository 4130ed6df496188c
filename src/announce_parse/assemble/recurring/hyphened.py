"""Series that are a body's or a field's by a hyphen: 'AKV-Forum zur Stadtplanung', 'Das Deich-Kolloquium findet …'.

In a heading an acronym, and the subject behind it, tell of one; in a sentence, that it is held again, or its rhythm.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.rhythm import rhythm_of
from announce_parse.assemble.view import SIDE, View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

HEAD = 3  # lines in which such a heading stands
FIRST = 30  # lines in which such a sentence may stand
AFTER = 120  # characters behind a name in which its rhythm stands


class _Patterns(NamedTuple):
    """A heading with its subject; a name behind its article; how a sentence says that it is held again, or held."""

    heading: re.Pattern[str]
    name: re.Pattern[str]
    again: re.Pattern[str]
    held: re.Pattern[str]


def hyphened_series(view: View) -> tuple[int, int] | None:
    """Return where the name of such a series stands; None without one."""
    if "-" not in view.text:
        return None
    words = _patterns(view.language)
    for row in view.rows[:HEAD]:
        match = words.heading.match(view.text, row.line.start, row.line.end)
        if (
            match
            and _is_acronym(view.language, match["first"])
            and not view.within(*match.span("name"), "date", "time")
        ):
            return match.span("name")
    for row in view.rows[:FIRST]:
        for match in words.name.finditer(view.text, row.line.start, min(row.line.end, row.line.start + SIDE)):
            if _is_any(view.language, match["first"]):
                continue
            end, reach = match.end("name"), min(row.line.end, match.end("name") + AFTER)
            sentence = view.text[end:reach].partition(".")[0]
            again = words.again.match(view.text, end, reach)
            if again or (words.held.match(view.text, end, reach) and rhythm_of(view.language).search(sentence)):
                return match.span("name")
    return None


def _is_acronym(language: str, first: str) -> bool:
    """Tell whether the part in front of a hyphen is an acronym, and that of no subject ('KI-Seminar')."""
    capitals = sum(map(str.isupper, first))
    return capitals > 1 and first.casefold() not in languages.load(language).holders.subjects


def _is_any(language: str, first: str) -> bool:
    """Tell whether what stands in front of a hyphen only tells of what kind an event is ('Info-Abend')."""
    word = first.casefold()
    pack = languages.load(language)
    return word in pack.holders.subjects or word in (*pack.blocks.cues.genre, *pack.titles.qualities, *_KINDS)


_KINDS = ("info", "online", "live", "thema", "themen", "film", "kick", "test", "sonder", "abschluss", "jahres", "mini")


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    own = pack.titles
    nouns = any_of({*own.series, *own.entitled, *own.gatherings, *pack.blocks.cues.genre, *own.evenings})
    word = rf"(?P<name>(?P<first>[A-ZÀ-Þ][\w&]{{1,20}})-(?i:{nouns}))(?!\w)"
    articles = any_of((*pack.organisations.spaced_articles, *own.owners, *pack.places.before_venue))
    about = any_of(pack.people.subject_leads)
    return _Patterns(
        later(rf"\W{{0,4}}{word}(?=\s(?:{about})\s\S)"),
        later(rf"(?<!\w)(?i:{articles})\s{word}"),
        later(rf"\s(?i:{any_of(own.returning)})(?!\w)"),
        later(rf"\s(?i:{any_of({*own.happens, *own.takes_place, *pack.people.copulas, *own.meets})})(?!\w)"),
    )
