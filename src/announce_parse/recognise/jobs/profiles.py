"""Biographies in prose below a name that stands alone: 'Since 2015 working as developer for Glasnet'."""

from collections.abc import Set

from announce_parse.recognise.jobs.parts import positions_in
from announce_parse.recognise.jobs.spans import Place, Position
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

_LABEL = 3  # tokens of a heading between a name and the biography
_REACH = 60  # tokens of a biography that are read
_SENTENCE = 30  # tokens of what is told there
_STOPS = frozenset((".", ";"))


def profile(reading: Reading, line: TokenLine, name: Place, names: Set[int]) -> list[Position]:
    """Return what the prose below the line of a name tells first: where its bearer works, and as what."""
    known = {reading.lower(at) for at in range(*name)}
    lines = reading.page.lines
    at = line.number + 1
    if at < len(lines) and lines[at].end - lines[at].start <= _LABEL:
        at += reading.lower(lines[at].start) in reading.words.biography_labels
    if at >= len(lines):
        return []
    prose = lines[at]
    words = reading.words
    headed = _headed(reading, prose, names)
    if headed:
        return headed
    for place in range(prose.start, min(prose.end, prose.start + _REACH)):
        if place in names:
            return []
        start = place + 1 + (reading.lower(place + 1) in words.pronouns)  # 'Seit 2012 arbeitet sie als'
        if reading.lower(place) not in words.works or reading.lower(start) not in words.as_words | words.works_at:
            continue
        if place > prose.start and reading.capital(place - 1) and reading.lower(place - 1) not in known:
            return []  # told of somebody else
        return _employed(reading, start, _sentence_end(reading, place, prose.end, names))
    return []


def _headed(reading: Reading, prose: TokenLine, names: Set[int]) -> list[Position]:
    """Return what the first sentences tell that begin with a job and have no verb: 'Dichter, docent aan X.'"""
    told: list[Position] = []
    start = prose.start
    while start < prose.end and reading.titled(start) and reading.capital(start):
        end = _sentence_end(reading, start, prose.end, names)
        verbs = reading.words.verbs | reading.words.copulas | reading.words.works | {":"}
        said = verbs.intersection(map(reading.lower, range(start, end)))
        if said or (end < prose.end and reading.lower(end) not in _STOPS):
            break
        told += positions_in(reading, (start, end))
        start = end + 1
    return told


def _employed(reading: Reading, start: int, end: int) -> list[Position]:
    """Return what stands behind 'works': 'as X for Y', 'at Y as X'."""
    words = reading.words
    if reading.lower(start) in words.as_words:
        return [_served(reading, item, end) for item in positions_in(reading, (start + 1, end))[:1]]
    turn = next((at for at in range(start, end) if reading.lower(at) in words.as_words), end)
    bodies = [item for item in positions_in(reading, (start, turn))[:1] if item[1]]
    stop = next((at for at in range(turn + 2, end) if _leaves_title(reading, at)), end)
    titles = [item for item in positions_in(reading, (turn + 1, stop))[:1] if item[0]] if turn < end else []
    return [(titles[0][0], bodies[0][1])] if bodies and titles else bodies


def _leaves_title(reading: Reading, at: int) -> bool:
    """Tell whether a job title ends at a token: at 'at', or at an 'and' before what is no job."""
    joins = reading.lower(at) in reading.words.joins and not (reading.titled(at + 1) or reading.titled(at + 2))
    return joins or reading.lower(at) in reading.words.works_at


def _served(reading: Reading, position: Position, end: int) -> Position:
    """Return a position with the body behind 'for': 'working as a developer for Glasnet'."""
    title, body = position
    if body or not title:
        return position
    lead = next((at for at in range(title[0] + 1, end) if reading.lower(at) in reading.words.serves), end)
    start = lead + 1 + reading.article(lead + 1)
    told = positions_in(reading, (start, end))[:1] if reading.capital(start) else []
    return ((title[0], lead), told[0][1]) if told and told[0][1] else position


def _sentence_end(reading: Reading, start: int, end: int, names: Set[int]) -> int:
    """Return where the sentence ends that goes on at `start`."""
    stops = (at for at in range(start, min(end, start + _SENTENCE)) if reading.lower(at) in ".;!?" or at in names)
    return next(stops, min(end, start + _SENTENCE))


def tied(reading: Reading, place: Place) -> list[Position]:
    """Return the body that 'is at' something 'employed' tells: 'ist am Institut für Glas tätig', 'is verbonden aan'."""
    start, end = place
    words = reading.words
    if reading.lower(start) in words.works and reading.lower(start + 1) in words.works_at | words.belongs_to:
        start += 1
    elif reading.lower(start) in words.works_at:
        end = next((at for at in range(start, end) if reading.lower(at) in words.works), start)
    else:
        return []
    return [item for item in positions_in(reading, (start, end))[:1] if item[1]]
