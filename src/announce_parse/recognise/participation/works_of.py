"""Whose works are performed: all names of an enumeration behind 'works by', who take no part themselves."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page


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
