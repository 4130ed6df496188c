"""Who employs somebody, written in front of the job in front of a name: 'Leek University historian Anna Poole'."""

from collections.abc import Set

from announce_parse.recognise.jobs.spans import Place, Position
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.name_words import GENITIVES
from announce_parse.recognise.token_lines import TokenLine

_LONGEST = 8  # tokens of a body with its small words
_LEAST = 2  # words of one


def employed(reading: Reading, line: TokenLine, job: Place, names: Set[int]) -> Position | None:
    """Return a job and the body that capitals directly in front of it name, where nouns are written apart.

    The noun of a body alone belongs to the job ('Museum Director'), and so do capitals behind the last one of a name
    ('Leek Museum | Education Manager'), but for what 'of' leads to ('League of Women Voters | President').
    """
    if not reading.words.compounds_apart:
        return None
    start, end = job
    while start < end - 1 and not reading.titled(start) and reading.capital(start):
        start += 1
    owner = _owner(reading, line, start, names)
    if owner:
        return (start, end), owner
    first = _first_capital(reading, line, start, names)
    nouns = [at for at in range(first, start) if reading.body(at) and reading.capital(at)]
    if not nouns:
        return None
    if reading.lower(nouns[-1] - 1) in reading.words.belongs_to and reading.titled(nouns[-1] + 1):
        return (nouns[-1], end), None  # 'Office of Council Member Ann Poole'
    small = any(reading.lower(at) in reading.words.belongs_to for at in range(nouns[-1] + 1, start))
    small = small or not any(map(reading.capital, range(*job)))  # 'Radio Leek | presenter Ann Poole'
    behind = start if small else min(nouns[-1] + 1, job[0])
    if behind - first < _LEAST:
        return ((first, end), None) if first == nouns[0] and reading.capital(end - 1) else None
    return (behind, end), (first, behind)


def _owner(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> Place | None:
    """Return the body whose genitive stands in front of a job: 'the Fen Trust's | director Anna Poole'."""
    owner = reading.lower(start - 1)
    if start <= line.start or not owner.endswith(GENITIVES) or not reading.capital(start - 1):
        return None
    first = _first_capital(reading, line, start - 1, names)
    known = owner[:-2] in reading.words.bodies or any(map(reading.body, range(first, start - 1)))
    acronym = reading.page.known[start - 1].shape.startswith("XX")
    return (first, start) if known or acronym or start - first >= _LEAST else None


def house(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> Place | None:
    """Return the body of several words with its noun that ends in front of `end`: 'Leek University | professor Jo'."""
    ends = reading.words.compounds_apart and reading.body(end - 1) and reading.capital(end - 1)
    first = _first_capital(reading, line, end, names) if ends else end
    return (first, end) if end - first >= _LEAST else None


def owner(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> Place | None:
    """Return the body whose genitive stands directly in front of a name: 'Leek University’s | Anna Poole'."""
    return _owner(reading, line, end, names) if reading.words.compounds_apart else None


def _first_capital(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> int:
    """Return where the capitals begin that end in front of `start`, with 'of' and '&' between them."""
    first = at = start
    small = reading.words.belongs_to | {"&"}
    while at > line.start and start - at < _LONGEST and at - 1 not in names:
        before = at - 1
        capital = reading.capital(before) and reading.lower(before).isalpha() and not reading.article(before)
        if capital and not (_begins(reading, line, before) and _is_small(reading, before)):
            first = at = before
        elif at < start and reading.lower(before) in small and reading.capital(before - 1):
            at = before
        else:
            break
    return first


def _begins(reading: Reading, line: TokenLine, at: int) -> bool:
    """Tell whether a token begins its line or a sentence."""
    return at == line.start or not reading.lower(at - 1)[:1].isalnum()


def _is_small(reading: Reading, at: int) -> bool:
    """Tell whether a word with a capital is one that begins sentences: of a verb that calls, or a preposition."""
    words = reading.words
    leads = words.summons | words.introductions | words.works_at | words.before_city | words.openers | words.verbs
    return reading.lower(at) in leads
