"""Who wrote what somebody else talks about: 'Anna Poel bespreekt „Winter“ van Jan Mol'."""

from collections.abc import Sequence

from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.joining import stops
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_TITLE = 20  # tokens of the quoted title
_MARKS = frozenset("\"“„«»‘'‚")


def discussed(page: Page, candidates: Sequence[Candidate], table: RoleWordTable) -> set[int]:
    """Return the first tokens of the names of those who wrote what another one in their sentence tells about."""
    return {candidate.start for candidate in candidates if _is_discussed(page, candidate.start, table)}


def _is_discussed(page: Page, start: int, table: RoleWordTable) -> bool:
    """Tell whether a name at `start` is that of who wrote what another one in its sentence tells about.

    In front of it stand 'of', a quoted title and the other one; a talk with that title is somebody's own.
    """
    of = start - 1
    if of < 1 or page.lowers[of] not in table.belongs_to | table.by_words or page.lowers[of - 1] not in _MARKS:
        return False
    line = page.lines[page.line_of[start]]
    near = range(of - 2, max(line.start, of - _TITLE) - 1, -1)
    opening = next((at for at in near if page.lowers[at] in _MARKS), line.start)
    noun = opening - 1 - (opening > line.start and page.lowers[opening - 1] in (":", ","))
    if opening <= line.start or page.lowers[noun].endswith(table.talks + table.concerts):
        return False
    others = (
        at for at in range(line.start, opening) if page.known[at].name_part == "F" and "f" in page.known[at].likeness
    )
    return any(not stops(page, at, opening) for at in others)
