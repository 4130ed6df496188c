"""A job with what follows its noun, in front of a name: 'la chargée de recherche | Anna Poel'."""

from collections.abc import Set

from announce_parse.recognise.jobs.parts import positions_in
from announce_parse.recognise.jobs.spans import Position, ends
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

_WORDS = 6  # tokens of such a job
_ELIDED = frozenset(("d'", "l'"))


def described_job(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return the job in front of a name that does not end with its noun: 'l’éducatrice spécialisée | Anna Poel'.

    Adjectives, or what 'of' leads to, stand behind that only in some languages; 'Head of Growth' is found in all of
    them. An article, a small word or nothing stands in front of it.
    """
    words = reading.words
    charged = _charged(reading, line, end, names)
    if (
        charged
        or not words.adjective_endings
        or reading.page.known[end - 1].shape != "x"
        or not _closes(reading, end - 1)
    ):
        return charged
    for at in range(end - 2, max(line.start, end - _WORDS) - 1, -1):
        if at in names or not (reading.page.known[at].shape in ("x", "x-x", "Xx") or reading.lower(at) in _ELIDED):
            return []
        if ends(reading, at):
            return []
        if reading.titled(at) and _begins(reading, line, at):
            told = positions_in(reading, (at, end))
            return told if len(told) == 1 and told[0] == ((at, end), None) else []
        if reading.capital(at) or reading.lower(at) in words.joins:
            return []
    return []


def _charged(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return the job in front of a name with what English 'of' tells of it, in any language ('Head of Growth')."""
    at = end
    while at - 1 > line.start and reading.lower(at - 1) in reading.words.charges and at - 1 not in names:
        at -= 1
    of = start = at - 1
    while start > line.start and start - 1 not in names and _is_job(reading, start - 1):
        start -= 1
    led = start < of and at < end and reading.lower(of) == "of" and reading.titled(of - 1)
    led = led and not reading.body(start - 1)  # 'Leek University Professor of Law Ann Poole'
    return [((start, end), None)] if led else []


def _is_job(reading: Reading, at: int) -> bool:
    return reading.titled(at) or reading.lower(at) in reading.words.job_fields


def _begins(reading: Reading, line: TokenLine, at: int) -> bool:
    """Tell whether a job begins at a token: first in its line, or behind an article or a small word."""
    words = reading.words
    before = reading.lower(at - 1)
    small = words.introductions | words.possessives | words.joins | words.present | words.adjectives | {","}
    return at == line.start or reading.article(at - 1) or before in small or before in words.belongs_to


def _closes(reading: Reading, at: int) -> bool:
    """Tell whether a token may end a job: an adjective, a field, or what a small word in front leads to."""
    words = reading.words
    if ends(reading, at) or reading.article(at) or reading.lower(at) in words.joins | words.belongs_to | words.works_at:
        return False
    led = reading.lower(at - 1) in _ELIDED | words.belongs_to | words.works_at or reading.article(at - 1)
    lower = reading.lower(at)
    field = lower in words.charges | words.job_fields or lower.endswith((*words.adjective_endings, *words.behind_job))
    return led or field
