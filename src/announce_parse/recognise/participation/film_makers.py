"""Who made the films of a text, and the films' titles: 'this report by Ann Poole', 'Long Field (2016) by Jo Mole'."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.forms import NAME_KINDS
from announce_parse.recognise.participation.joining import in_front, joined, sentence_of
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_AHEAD = 110  # characters in front of a name in which it is told what its bearer made
_LISTED = 2  # titles with their years that tell of films
_HEADED = 16  # tokens of a film's title and year, with an hour in front
_YEAR = r"\s\((?:[^()\n]{1,30}[\s,])?(?:19|20)\d\d(?:[\s,][^()\n]{1,30})?\)"  # '(USA 2016, 82 min)'
_DATED = re.compile(_YEAR)
_MAKES = (None, "performer")  # what is told of who wrote or directs a film


def film_makers(
    text: str, page: Page, candidates: Sequence[Candidate], told: Mapping[int, str], table: RoleWordTable
) -> set[int]:
    """Return the first tokens of those who made the films of a text, of the films' titles, and of what opens the line
    below a maker's in a list of them, a prize.

    Who wrote a film, or only has the job of its maker ('de regisseur Jan Mol'), takes part where something is `told`.
    """
    films, below = (*table.films, *table.film_works), _below_titles(text, page)
    if len(below) < _LISTED and not any(word.endswith(films) for word in page.lowers):
        return set()
    likely = [c for c in candidates if c.kind in NAME_KINDS or c.kind == "words"]
    names = [(c.start, c.end) for c in likely]
    cast = {c.text for c in likely if told.get(c.start) not in _MAKES}
    wrote = _writing(page, table)
    makers: set[int] = set()
    for at, (start, end) in enumerate(names):
        line, place = page.lines[page.line_of[start]], page.tokens[start].start
        alone = (start, end) == (line.start, line.end) and line.number in below
        if alone or _made(table.code).search(text, max(0, place - _AHEAD), place):
            makers |= {one for one, _ in joined(page, [name for name in names[at:] if name[0] < line.end], table)}
        elif likely[at].text not in cast and (start in wrote or _has_job_alone(page, start, table)):
            makers.add(start)
    prized = {number + 1 for number in below}
    return makers | {
        c.start
        for c in candidates
        if _is_title(text, page, c, below, table.code)
        or (c.start not in told and page.line_of[c.start] in prized and _opens(page, c.start))
    }


@lru_cache(maxsize=len(languages.CODES))
def _made(code: str) -> re.Pattern[str]:
    """Return what leads to who made a film, a job between: 'reportage van', 'film Moor von', '(2016) by', 'made by'."""
    people = languages.load(code).people
    title = r"[“\"„«‘]?\s?[A-ZÀ-Þ\d][^\s.,;:!?()]{0,30}(?:\s[^\s.,;:!?()]{1,20}){0,4}"
    works, by = any_of(people.film_works), _leads(*people.by_words)
    work = rf"(?i:{works})(?:(?i:{by})|(?:\s{title})?,?(?i:{_leads(*people.belongs_to)}))"
    made = rf"(?i:(?<!\w)(?:{any_of(people.film_made)})(?:\s[^\s.,;:!?()]{{1,20}}){{0,3}}{by})"
    dated = rf"{_YEAR},?(?i:{_leads(*people.belongs_to, *people.by_words)})"
    return re.compile(rf"(?:{work}|{made}|{dated})(?:[^\W\d_][\w-]{{0,30}}\s){{0,2}}\Z")


def _leads(*words: str) -> str:
    """Return small words between spaces, elided ones aside ("d'")."""
    whole = any_of(word for word in words if word[-1].isalnum())
    return rf"(?:\s(?:{whole})\s|\sd['’])"


@lru_cache(maxsize=len(languages.CODES))
def _made_behind(code: str) -> re.Pattern[str]:
    """Return the year of a film, behind its title and in front of its maker."""
    people = languages.load(code).people
    return re.compile(rf"{_YEAR},?(?i:{_leads(*people.belongs_to, *people.by_words)})")


def _below_titles(text: str, page: Page) -> set[int]:
    """Return the numbers of the lines below those that end with the year of a film's title, an hour in front.

    Of lines with years one right below the other, as in a list of artists, only the last may be such a title.
    """
    dated: set[int] = set()
    for line in page.lines:
        end = page.tokens[line.end - 1].end
        opens = text.rfind("(", page.tokens[line.start].start, end)
        if opens > 0 and line.end - line.start <= _HEADED and _DATED.fullmatch(text, opens - 1, end):
            dated.add(line.number)
    return {number + 1 for number in dated if number + 1 not in dated}


def _is_title(text: str, page: Page, candidate: Candidate, below: set[int], code: str) -> bool:
    """Tell whether a name is the title of a film: its year and maker follow, or its maker stands in the line below."""
    listed = page.line_of[candidate.start] + 1 in below
    following = _DATED if listed else _made_behind(code)
    return following.match(text, page.tokens[candidate.end - 1].end) is not None


def _opens(page: Page, start: int) -> bool:
    """Tell whether a token opens its line."""
    return page.lines[page.line_of[start]].start == start


def _writing(page: Page, table: RoleWordTable) -> set[int]:
    """Return the tokens of sentences that tell who wrote the script of a film, and those behind its label."""
    wrote: set[int] = set()
    for at, word in enumerate(page.lowers):
        if word not in table.scripts:
            continue
        line = page.lines[page.line_of[at]]
        first, last = sentence_of(page, line, at)
        if page.lowers[min(at + 1, line.end - 1)] == ":":
            wrote |= set(range(at, line.end))  # 'Scénario : Anne Poulain. Musique : Jean Mol'
        elif not table.scripted.isdisjoint(page.lowers[first:last]):
            wrote |= set(range(first, last))
    return wrote


def _has_job_alone(page: Page, start: int, table: RoleWordTable) -> bool:
    """Tell whether nothing leads to a name but the job of a film's maker and an article ('de regisseur Jan Mol')."""
    if page.lowers[start - 1] not in table.film_jobs:
        return False
    return page.lowers[in_front(page, start, table) - 1] not in table.introductions | table.joins
