"""Who gives a talk or a concert, where verb and object stand apart: 'In Gouda geeft Anna Poel vrijdag een lezing'."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.recognise.token_lines import Page, TokenLine

_FAR = 40  # tokens of a sentence between a verb and what is given
_NEAR = 8  # tokens of a job between a verb and its subject
_STOPS = frozenset(".,!?;:")

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class GivingWords:
    """Verbs of giving, and the endings of nouns of what a speaker and what a performer gives."""

    verbs: frozenset[str]
    given: tuple[tuple[str, tuple[str, ...]], ...]


@lru_cache(maxsize=len(languages.CODES))
def giving_words(code: str) -> GivingWords:
    """Return the words of a language."""
    people = languages.load(code).people
    return GivingWords(frozenset(people.gives), (("speaker", people.talks), ("performer", people.concerts)))


def givers(page: Page, names: Sequence[Place], code: str) -> dict[int, str]:
    """Return the roles of the names of which a verb tells that they give something, by their first token.

    Args:
        page: the document's tokens and lines.
        names: the names, as first token and the token behind the last, by place.
        code: the language.
    """
    words = giving_words(code)
    starts = [start for start, _ in names]
    roles: dict[int, str] = {}
    for line in page.lines:
        here = names[bisect_left(starts, line.start) : bisect_left(starts, line.end)]
        if not here:
            continue
        for at in range(line.start, line.end):
            if page.lowers[at] not in words.verbs:
                continue
            subject = _subject(page, here, at)
            role = _given(page, line, max(subject[1], at + 1), words) if subject else None
            if subject and role:
                roles.setdefault(subject[0], role)
    return roles


def _subject(page: Page, here: Sequence[Place], at: int) -> Place | None:
    """Return the name that a verb at `at` is said of: right in front of it, else the next one in its sentence."""
    before = next((name for name in here if name[1] == at), None)
    behind = next((name for name in here if at < name[0] <= at + _NEAR), None)
    return before or (behind if behind and not _stops(page, at + 1, behind[0]) else None)


def _given(page: Page, line: TokenLine, start: int, words: GivingWords) -> str | None:
    """Return the role that the noun of what is given tells, behind a subject in its sentence."""
    for at in range(start, min(line.end, start + _FAR)):
        word = page.lowers[at]
        if word[0] in _STOPS and not (word == "." and page.known[at - 1].lower.isdigit()):
            return None
        for role, endings in words.given:
            if word.endswith(endings):
                return role
    return None


def _stops(page: Page, start: int, end: int) -> bool:
    """Tell whether a mark stands between a verb and its subject, but for the dot of an honorific."""
    return any(not page.lowers[at][0].isalnum() and page.lowers[at] != "." for at in range(start, end))
