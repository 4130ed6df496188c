"""Whose works are performed, who take no part: names behind 'works by', and those with a year of birth above a work."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page

# '(1948)', '(*1954)', '(geb. 1954)', '(née en 1970)' that ends a line with another one below
_BORN = re.compile(r"\s?\((?:[°*]|[a-zéü]{1,8}\.?(?:\s[a-z]{2})?)?\s?1[5-9]\d\d\s?\)[ \t:]{0,9}\n")


def born_makers(text: str, page: Page, candidates: list[Candidate]) -> set[int]:
    """Return the first tokens of names that make a line with a year of birth, above a work ('Ann Poole (1948)').

    Several such lines, one right below the other, are a list of those who play.
    """
    born = {
        number: candidate.start
        for candidate in candidates
        if candidate.start == page.lines[number := page.line_of[candidate.start]].start
        and _BORN.match(text, page.tokens[candidate.end - 1].end)
    }
    return {start for number, start in born.items() if born.keys().isdisjoint((number - 1, number + 1))}


def performed_makers(text: str, page: Page, candidates: list[Candidate], code: str) -> set[int]:
    """Return the first tokens of the names in such enumerations: 'Works by Byrd, Ann Poole and | Jo Mole'."""
    starts: list[int] = []
    makers: set[int] = set()
    for match in _enumeration(code).finditer(text):
        starts = starts or [page.tokens[candidate.start].start for candidate in candidates]
        inside = slice(bisect_right(starts, match.start()), bisect_left(starts, match.end()))
        makers |= {candidate.start for candidate in candidates[inside]}
    return makers


@lru_cache(maxsize=len(languages.CODES))
def _enumeration(code: str) -> re.Pattern[str]:
    people = languages.load(code).people
    joins = any_of(people.and_words)
    name = r"[A-ZÀ-Þ][\w.’'-]{0,30}(?:\s(?:(?:de|van|von|der|den|du|d['’])\s?)?[A-ZÀ-Þ][\w.’'-]{0,30}){0,4}"
    joint = rf"(?:\s\([^()\n]{{1,30}}\))?(?:,\s(?:(?:{joins})\s)?|\s(?:{joins})\s)"
    return re.compile(rf"(?<!\w)(?i:{any_of(people.works_of)})\s{name}(?:{joint}{name}){{1,12}}")
