"""Whose works are performed: all names of an enumeration behind 'works by', who take no part themselves."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page


def performed_makers(text: str, page: Page, candidates: list[Candidate], code: str) -> set[int]:
    """Return the first tokens of the names in such enumerations: 'Works by Byrd, Ann Poole and | Jo Mole'."""
    pattern = _enumeration(code)
    makers: set[int] = set()
    for match in pattern.finditer(text):
        makers |= {c.start for c in candidates if match.start() < page.tokens[c.start].start < match.end()}
    return makers


@lru_cache(maxsize=len(languages.CODES))
def _enumeration(code: str) -> re.Pattern[str]:
    people = languages.load(code).people
    joins = any_of(people.and_words)
    name = r"[A-ZÀ-Þ][\w.’'-]{0,30}(?:\s(?:(?:de|van|von|der|den|du|d['’])\s?)?[A-ZÀ-Þ][\w.’'-]{0,30}){0,4}"
    joint = rf"(?:\s\([^()\n]{{1,30}}\))?(?:,\s(?:(?:{joins})\s)?|\s(?:{joins})\s)"
    return re.compile(rf"(?<!\w)(?i:{any_of(people.works_of)})\s{name}(?:{joint}{name}){{1,12}}")
