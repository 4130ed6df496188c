"""Titles of what is played or shown, which look like names: 'Theater: Das Wartezimmer', 'speelt De Wachtkamer'."""

from announce_parse import languages
from announce_parse.recognise.participation.ensembles import is_ensemble
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.token_lines import Page

_HEAD = 3  # lines of a masthead in which the title of a play stands
_DAYS = frozenset(("month", "weekday"))


def is_played(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name is the title of a play or a film: behind its noun and a colon, or the object of a verb."""
    articled = page.lowers[candidate.start] in languages.load(code).organisations.articles  # 'De Vrek'
    if (candidate.kind in PERSONS and not articled) or candidate.start < 2 or is_ensemble(page, candidate, code):
        return False
    people, at = languages.load(code).people, candidate.start - 1
    line = page.lines[page.line_of[candidate.start]]
    if page.lowers[at] == ":" and line.start < at:
        return line.number < _HEAD and page.lowers[at - 1] in people.plays
    subject = page.known[at - 1]
    named = at - 1 > line.start and subject.shape[:1] == "X" and _DAYS.isdisjoint(subject.classes)
    return named and page.lowers[at] in people.stages
