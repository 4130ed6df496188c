"""Who helped with something else than the event: with a film, a book or teaching material, or pays for research.

'der gemeinsam mit Ole Tann das Drehbuch schrieb', 'Her research is supported by the Tern Fund'.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import pattern_of
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

CLAUSE = 120  # characters of a clause to either side of a name
SENTENCE = 160  # characters in front of a name in which its sentence tells what is paid
_BREAK = re.compile(r",\s(?![A-ZÀ-Þ])|[.!?;:](?=\s)|\n")  # not between names


class _Patterns(NamedTuple):
    """Works with the verbs of who makes them, and research as the subject of a sentence, of a language."""

    works: re.Pattern[str]
    makes: re.Pattern[str]
    holds: re.Pattern[str]
    own: re.Pattern[str]
    project: re.Pattern[str]
    needed: tuple[Phrases, Phrases]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    holders = pack.holders
    copulas = any_of((*pack.people.copulas, *holders.past))
    behind = rf"\s(?:\w{{2,20}}\s){{0,3}}?(?:{copulas})(?!\w)"
    lead = r"(?:^|(?<=[.!?]\s))\W{0,3}"
    articles = any_of(set(pack.organisations.articles) - {*pack.people.possessives, *pack.titles.owners})
    return _Patterns(
        later(rf"(?<!\w)[\w-]{{0,20}}(?:{any_of(holders.works)})(?!\w)", re.I),
        later(rf"(?<!\w)(?:{any_of(holders.makes)})(?!\w)"),
        later(rf"(?<!\w)(?:{pattern_of(pack.organisations.organises)})(?!\w)"),
        later(
            rf"{lead}(?:{any_of(holders.of_somebody)})\s(?:[\w-]{{2,20}}\s)?"
            rf"[\w-]{{0,20}}(?:{any_of((*holders.studies, *holders.programmes))}){behind}"
            rf"|{lead}(?:{articles})\s?[\w-]{{0,20}}(?:{any_of(holders.studies)}){behind}",
            re.I | re.M,
        ),
        later(
            rf"{lead}(?:{articles})\s?(?:[\w-]{{2,20}}\s)?[\w-]{{0,20}}(?:{any_of(holders.programmes)}){behind}",
            re.I | re.M,
        ),
        (phrases_of(holders.makes), phrases_of((*holders.studies, *holders.programmes))),
    )


def helps_elsewhere(view: View, item: Judged) -> bool:
    """Tell whether all that is told of a body is what it did for a work, or that it pays for somebody's research."""
    if view.count(view.fold(item[2].value)) > 1:
        return False
    return _made(view, item) or _pays_for_research(view, item)


def _made(view: View, item: Judged) -> bool:
    """Tell whether the clause of a partner's name tells who makes a work that its sentence names."""
    words = _patterns(view.language)
    if item[1] != "partner" or not view.has_any(words.needed[0]):
        return False
    start, end = item[2].start, item[2].end
    line = view.row_at(start).line
    first = max(line.start, start - CLAUSE)
    breaks = list(_BREAK.finditer(view.text, first, start))
    begin = breaks[-1].end() if breaks else first
    behind = _BREAK.search(view.text, end, min(line.end, end + CLAUSE))
    last = behind.start() if behind else min(line.end, end + CLAUSE)
    made = [mark.end() for mark in words.makes.finditer(view.text, begin, last)]
    after = max((at for at in made if at <= start), default=begin)  # 'présente un manuel élaboré avec …'
    if not made or words.holds.search(view.text, after, last):
        return False
    full = next((mark.end() for mark in reversed(breaks) if mark[0][0] != ","), first)
    return words.works.search(view.text, full, last) is not None


def _pays_for_research(view: View, item: Judged) -> bool:
    """Tell whether a sentence about research leads to a name, or one about a project below where somebody works."""
    words = _patterns(view.language)
    if not view.has_any(words.needed[1]):
        return False
    start = item[2].start
    line = view.row_at(start).line
    ends = [view.text.rfind(mark, line.start, start) for mark in (". ", "! ", "? ")]
    begin = max(line.start, start - SENTENCE, *(at + 2 for at in ends if at >= 0))
    if words.own.match(view.text, begin, start):
        return True
    worked = view.within(line.start, begin, "affiliation")
    return bool(worked) and words.project.match(view.text, begin, start) is not None
