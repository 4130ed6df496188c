"""Positions behind a name whose verb stands in front: 'Nu is Anna Poel voorzitter van', 'Seit 2015 leitet Jan das'."""

from collections.abc import Set

from announce_parse.recognise.jobs.directed import directed
from announce_parse.recognise.jobs.limits import is_honorific, until
from announce_parse.recognise.jobs.said import employment, predicate, where_told
from announce_parse.recognise.jobs.spans import Place, Position
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine


def told_inverted(reading: Reading, line: TokenLine, name: Place, end: int, names: Set[int]) -> list[Position]:
    """Return what the verb directly in front of a name, no first word of its line, says with what follows."""
    at = name[0] - 1
    while at > line.start and is_honorific(reading, at):
        at -= 1
    if at <= line.start or end >= line.end or not reading.lower(end)[0].isalnum():
        return []
    words = reading.words
    verb = reading.lower(at)
    if verb in words.directs:
        return directed(reading, until(reading, line, end, names))
    if verb in words.works:
        return employment(reading, until(reading, line, where_told(reading, end, line.end), names))
    return predicate(reading, line, end, names) if verb in words.present else []
