"""Where names of groups begin and end: 'Ensemble vocal Arpège', 'Concert du | Chœur Arpège'."""

from collections.abc import Sequence

from announce_parse.recognise.participation.joining import Place
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_INSIDE = 2  # small words at most
_ADJECTIVES = 3  # of a group's noun at most


def with_described(page: Page, runs: Sequence[Place], table: RoleWordTable) -> list[Place]:
    """Return the runs of capital words, a group's noun and its name as one where only such words stand between.

    What a group gives stands in front of its noun, and is no part of its name.
    """
    joined: list[Place] = []
    for first_word, end in runs:
        start = _behind_concert(page, first_word, end, table)
        first, last = joined[-1] if joined else (0, 0)
        small = " ".join(page.lowers[last:start]) if 0 < start - last <= _INSIDE else ""
        noun = last - 1
        alone = noun == first or (noun == first + 1 and page.lowers[first] in table.articles)  # "L'Ensemble"
        if alone and page.lowers[noun] in table.groups and small in table.kinds_of_groups:
            joined[-1] = (noun, end)
        else:
            joined.append((start, end))
    return joined


def adjectival_groups(page: Page, runs: Sequence[Place], table: RoleWordTable) -> list[Place]:
    """Return the groups called by a noun and adjectives in small letters that perform ("l'Ensemble vocal lochois").

    The verb of those who perform stands right behind them, or what leads to who conducts.
    """
    groups = []
    for start, end in runs:
        noun = end - 1
        if not table.adjective_endings or page.lowers[noun] not in table.groups or start < noun - 1:
            continue
        if start < noun and page.lowers[start] not in table.articles:
            continue
        stop = end
        while stop - end < _ADJECTIVES and _describes(page, stop, table):
            stop += 1
        if stop > end and _performs(page, stop, table):
            groups.append((noun, stop))
    return groups


def _describes(page: Page, at: int, table: RoleWordTable) -> bool:
    """Tell whether a token is an adjective in small letters."""
    word = page.known[at] if at < len(page.known) else None
    return word is not None and word.shape == "x" and word.lower.endswith(table.adjective_endings)


def _performs(page: Page, at: int, table: RoleWordTable) -> bool:
    """Tell whether the verb of those who perform stands at a token, or a comma and what leads to who conducts."""
    at += at < len(page.lowers) and page.lowers[at] == ","
    phrases = table.phrases.get(page.lowers[at], ()) if at < len(page.lowers) else ()
    return any(
        role == "performer" and way in ("does", "brought_by") and tuple(page.lowers[at : at + len(words)]) == words
        for words, role, way in phrases
    )


def _behind_concert(page: Page, start: int, end: int, table: RoleWordTable) -> int:
    """Return where the noun of a group begins behind a concert and 'of' ('Concert du | Chœur'); else `start`."""
    of = start + 1
    given = page.lowers[start].endswith(table.concerts) and of + 1 < end and page.lowers[of] in table.belongs_to
    return of + 1 if given and page.lowers[of + 1] in table.groups else start
