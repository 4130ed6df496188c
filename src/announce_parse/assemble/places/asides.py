"""Places of which a sentence speaks beside the event: where tickets are sold, where one parks."""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.phrases import of_words
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.phrases import PhraseTable

_BREAK = re.compile(r"[!?;•|()]|(?<=\w\w\w\w)\.(?=\s)|(?<=\d)\.(?=\s)")  # no 'St. Georg'
WITH = 48  # characters in front of a name that tell that it takes part
_LABELLED = ("+label=where:first", "+label=where:more", "+under:1", "label=where")
_EVENT = ("+heldprep", *_LABELLED)


class Aside(NamedTuple):
    """Where a sentence or the inside of a bracket stands that speaks of something else, and where it says so.

    `afterwards` tells whether that is of drinks, which may be the event's own place.
    """

    start: int
    end: int
    said: int
    afterwards: bool


def without_asides(view: View, candidates: list[Candidate], asides: list[Aside]) -> list[Candidate]:
    """Leave out names that stand but once, in a sentence about tickets, parking, bad weather, rehearsals and the like.

    Where the sentence tells a day as well, or the name stands behind the label of a place, it may be the event's. Nor
    is who takes part a place ('met de Kadekapel'), or where one drinks afterwards, where a label tells the place.
    """
    labelled = any(not c.features.isdisjoint(_LABELLED) for c in candidates)
    return [
        c
        for c in candidates
        if not (
            is_once(view, c) and (_is_with(view, c) or _is_inside(c, asides) or (labelled and _is_after(c, asides)))
        )
    ]


def streets_of_event(view: View, candidates: list[Candidate], asides: list[Aside]) -> list[Candidate]:
    """Leave out streets behind such words ('parkeren kan aan de Torenlaan', 'bushalte Kerkweg')."""
    return [
        c
        for c in candidates
        if not (is_once(view, c) and any(a.said <= c.start and c.end <= a.end for a in asides if not a.afterwards))
        or not c.features.isdisjoint(_EVENT)
    ]


def is_once(view: View, candidate: Candidate) -> bool:
    """Tell whether the text names a place in one spot only."""
    return view.count(view.fold(candidate.value)) == 1


def _is_with(view: View, candidate: Candidate) -> bool:
    return bool(_with(view.language).search(view.text, max(0, candidate.start - WITH), candidate.start))


def _is_inside(candidate: Candidate, asides: list[Aside]) -> bool:
    if not candidate.features.isdisjoint(_EVENT):
        return False
    return any(a.start <= candidate.start and candidate.end <= a.end for a in asides if not a.afterwards)


def _is_after(candidate: Candidate, asides: list[Aside]) -> bool:
    """Tell whether a name without a label stands behind such words, or some for drinks ('de nazit is in Café Jos')."""
    if not candidate.features.isdisjoint(_LABELLED):
        return False
    return any(a.said < candidate.start and candidate.end <= a.end for a in asides)


def asides_of(view: View) -> list[Aside]:
    """Return the sentences that speak of something beside the event, and tell no day."""
    found: list[Aside] = []
    for phrase in _table(view.language).find(view.text):
        if found and phrase.start < found[-1].end:
            continue
        line = view.row_at(phrase.start).line
        first = max((end.end() for end in _BREAK.finditer(view.text, line.start, phrase.start)), default=line.start)
        last = _BREAK.search(view.text, phrase.end, line.end)
        end = last.start() if last else line.end
        if not any(any(map(str.isdigit, day.text)) for day in view.within(first, end, "date")):
            found.append(Aside(first, end, phrase.start, phrase.name == "afterwards"))
    return found


@lru_cache(maxsize=8)
def _with(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with who takes part, or a part of the name: 'met de', 'avec les Gars du'."""
    pack = languages.load(language)
    article = rf"(?:(?:{any_of(pack.organisations.spaced_articles)})\s)?"
    part = rf"(?:[^\W\d_][\w’'-]{{1,20}}\s(?:{of_words(language)})\s{article})?"
    return re.compile(rf"(?<!\w)(?:{any_of(pack.places.accompanied)})\s{article}{part}\Z", re.I)


@lru_cache(maxsize=8)
def _table(language: str) -> PhraseTable:
    pack = languages.load(language)
    return PhraseTable({"aside": pack.places.asides, "afterwards": pack.purposes.drinks})
