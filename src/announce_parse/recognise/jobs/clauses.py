"""Positions that clauses behind a name tell: ', die bij Glasnet werkt', ', both of the Trust', ', 34, is a baker'."""

from collections.abc import Set

from announce_parse.recognise.jobs.directed import directed
from announce_parse.recognise.jobs.limits import leads_to_body, until
from announce_parse.recognise.jobs.parts import positions_in
from announce_parse.recognise.jobs.said import employment, predicate, where_told
from announce_parse.recognise.jobs.spans import Place, Position
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

_MARKS = frozenset((",", "-", "–", "—", ":", "|", "/", "•", "·", "@", "["))
_CLAUSE_ENDS = frozenset((",", ".", ""))


def told_by_clause(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position] | None:
    """Return what a clause says of a name that ends at `end`, None where none begins there."""
    words = reading.words
    opener, first = reading.lower(end), reading.lower(end + 1)
    if opener in _MARKS and first in words.copulas:
        return predicate(reading, line, end + 2, names)
    if opener in words.present and first in words.as_words:
        return employment(reading, until(reading, line, end + 1, names))  # 'serves as president of'
    if opener == ",":
        return _behind_comma(reading, line, end, names)
    return directed(reading, until(reading, line, end + 1, names)) if opener in words.directs else None


def _behind_comma(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position] | None:
    """Return what a clause behind the comma at `end` says, None where none begins there."""
    words = reading.words
    first, second = reading.lower(end + 1), reading.lower(end + 2)
    if first in words.works:
        return employment(reading, until(reading, line, end + 2, names))  # ', werkzaam bij'
    if first in words.as_words and not words.capital_nouns:
        return [item for item in employment(reading, until(reading, line, end + 1, names)) if item[0] and item[1]]
    both = end + 1 + (first in words.adjectives and not reading.titled(end + 1))  # ', both of the Fen Trust'
    if leads_to_body(reading, both):
        return [item for item in positions_in(reading, until(reading, line, both, names))[:1] if item[1]]
    relative = first in words.verbs  # ', who leads the team at'
    if relative and second in words.copulas - words.formerly:
        return predicate(reading, line, end + 3, names)  # ', who is a lecturer at'
    somewhere = _works_somewhere(reading, line, end + 2, names) if relative or reading.article(end + 1) else []
    if somewhere:
        return somewhere  # ', der bei Glasnet arbeitet'
    return directed(reading, until(reading, line, end + 3, names)) if relative and second in words.directs else None


def _works_somewhere(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> list[Position]:
    """Return what a relative clause tells of where somebody works: 'die werkt bij Glasnet', 'die bij Glasnet werkt'."""
    words = reading.words
    if reading.lower(start) in words.works:
        return employment(reading, until(reading, line, where_told(reading, start + 1, line.end), names))
    if reading.lower(start) not in words.works_at | words.as_words | words.serves:
        return []
    clause = until(reading, line, start, names)
    verb = next((at for at in range(*clause) if reading.lower(at) in words.works), None)
    if verb is None:
        return []
    if reading.lower(verb + 1) in _CLAUSE_ENDS:
        return employment(reading, (start, verb))
    if reading.lower(start) in words.as_words and reading.lower(verb + 1) in words.works_at:
        told = employment(reading, (start, verb))
        employer = positions_in(reading, (verb + 1, clause[1]))[:1]
        if len(told) == 1 and told[0][1] is None and employer and employer[0][0] is None:
            return [(told[0][0], employer[0][1])]  # 'die als ecoloog werkt bij Rivierland'
    return []


def behind_aside(reading: Reading, line: TokenLine, aside: Place, names: Set[int]) -> list[Position]:
    """Return what is said of a name behind an aside between commas: ', geboren 1960 in Jena, ist Bildhauer'."""
    commas = (at for at in range(*aside) if reading.lower(at) == ",")
    said = (at + 1 for at in commas if reading.lower(at + 1) in reading.words.present)
    verb = next(said, None)
    return [] if verb is None else predicate(reading, line, verb + 1, names)
