"""Where names of groups begin and end: 'Ensemble vocal Arpège', 'Concert du | Chœur Arpège'."""

from collections.abc import Sequence

from announce_parse.recognise.participation.joining import Place
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_INSIDE = 2  # small words at most


def with_described(page: Page, runs: Sequence[Place], table: RoleWordTable) -> list[Place]:
    """Return the runs of capital words, a group's noun and its name as one where only such words stand between.

    What a group gives stands in front of its noun, and is no part of its name.
    """
    joined: list[Place] = []
    for first_word, end in runs:
        start = _behind_concert(page, first_word, end, table)
        first, last = joined[-1] if joined else (0, 0)
        small = " ".join(page.lowers[last:start]) if 0 < start - last <= _INSIDE else ""
        if last - first == 1 and page.lowers[first] in table.groups and small in table.kinds_of_groups:
            joined[-1] = (first, end)
        else:
            joined.append((start, end))
    return joined


def _behind_concert(page: Page, start: int, end: int, table: RoleWordTable) -> int:
    """Return where the noun of a group begins behind a concert and 'of' ('Concert du | Chœur'); else `start`."""
    of = start + 1
    given = page.lowers[start].endswith(table.concerts) and of + 1 < end and page.lowers[of] in table.belongs_to
    return of + 1 if given and page.lowers[of + 1] in table.groups else start
