"""Titles of concerts that look like an act behind a label: 'Concert: Quiet Weather', where an ensemble plays."""

from collections.abc import Sequence

from announce_parse.recognise.participation.ensembles import is_ensemble, is_loosely_called
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.forms import NAME_KINDS
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_TOP = 2  # lines in which the title stands


def concert_titles(page: Page, candidates: Sequence[Candidate], table: RoleWordTable, code: str) -> set[str]:
    """Return the names behind a concert and a colon in the first lines, where another line names an ensemble."""
    ensembles = [c for c in candidates if is_ensemble(page, c, code) or is_loosely_called(page, c, code)]
    lines, groups = {page.line_of[c.start] for c in ensembles}, {c.text for c in ensembles}
    headed = (c for c in candidates if c.text not in groups and _is_headed(page, c, table))
    return {c.text for c in headed if lines - {page.line_of[c.start]}}


def _is_headed(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a name that looks like nobody's stands behind the first word of a line, a concert, and a colon."""
    start = page.lines[page.line_of[candidate.start]].start
    labelled = candidate.start == start + 2 and page.lowers[start + 1] == ":"
    top = page.line_of[candidate.start] < _TOP and candidate.kind not in NAME_KINDS
    return top and labelled and page.lowers[start].endswith(table.concerts)
