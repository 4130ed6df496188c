"""Who shows works in an exhibition, and whether a text tells of performances at all."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.told_roles import RoleWordTable, joined_names
from announce_parse.recognise.token_lines import Page

_WINDOW = 60  # characters in front of a name that are looked at
_LIKELY = PERSONS | {"words"}
_HEAD = 600  # characters in which a text tells that it announces an exhibition


def exhibited(text: str, page: Page, candidates: list[Candidate], table: RoleWordTable, code: str) -> set[int]:
    """Return the first tokens of the artists of an exhibition: 'werk te zien van A, B en C'."""
    if not _exhibition(code).search(text, 0, _HEAD):
        return set()
    likely = [(c.start, c.end) for c in candidates if c.kind in _LIKELY]
    first = {start for start, _ in likely if _is_artist(text, page.tokens[start].start, code)}
    joined = joined_names(page, likely, table) if first else ()
    return first | {start for together in joined if together[0][0] in first for start, _ in together}


def _is_artist(text: str, start: int, code: str) -> bool:
    return bool(_exhibits(code).search(text, max(0, start - _WINDOW), start))


@lru_cache(maxsize=len(languages.CODES))
def _exhibition(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(languages.load(code).people.exhibitions)})(?!\w)", re.I)


@lru_cache(maxsize=len(languages.CODES))
def _exhibits(code: str) -> re.Pattern[str]:
    """Return what stands directly in front of the artists, a job between."""
    return re.compile(
        rf"(?<!\w)(?:{any_of(languages.load(code).people.exhibits)})\s(?:[^\s,.;]{{1,40}}\s){{0,2}}$", re.I
    )


def tells_of_performing(text: str, code: str) -> bool:
    """Tell whether a text has a word of music, theatre, dance, comedy or an exhibition."""
    lower = text.lower()
    return any(part in lower for part in languages.load(code).people.performing)
