"""What labels tell of somebody: 'Speaker: Tom Adler Language: German Company: Tangible Ideas', or on lines below."""

from collections.abc import Set

from announce_parse.recognise.jobs.spans import Place, Position
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

_LINES_BELOW = 4
_LONGEST_LINE = 14  # tokens of a line with a label, below a name
_REACH = 60  # tokens behind a name
_MARKS = frozenset((",", "|", ";", "•", "–", "—", "(", ")", "/"))


def labelled(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return the position that labels tell behind a name that ends at `end`, or on the lines below it."""
    stop = min(line.end, end + _REACH)
    start = end
    while start < stop and reading.lower(start) in _MARKS:
        start += 1
    if _is_label(reading, start):
        return _told(reading, (start, next((at for at in range(start, stop) if at in names), stop)))
    return _below(reading, line, names) if start >= line.end else []


def _below(reading: Reading, line: TokenLine, names: Set[int]) -> list[Position]:
    """Return what labels at the beginning of lines below tell, as long as these lines have some."""
    title: Place | None = None
    body: Place | None = None
    for below in reading.page.lines[line.number + 1 : line.number + 1 + _LINES_BELOW]:
        place = (below.start, below.end)
        if not _is_label(reading, below.start) or below.end - below.start > _LONGEST_LINE:
            break
        if not names.isdisjoint(range(*place)):
            break
        for told_title, told_body in _told(reading, place):
            title, body = title or told_title, body or told_body
    return [(title, body)] if title or body else []


def _told(reading: Reading, place: Place) -> list[Position]:
    """Return what the labels of a phrase tell, each up to the next label or mark."""
    values: dict[str, Place] = {}
    labels = [at for at in range(*place) if _is_label(reading, at)]
    for at, following in zip(labels, [*labels[1:], place[1]], strict=True):
        stop = next((n for n in range(at + 2, following) if reading.lower(n) in _MARKS), following)
        for kind, words in (("body", reading.words.employer_labels), ("title", reading.words.job_labels)):
            if reading.lower(at) in words and stop > at + 2:
                values.setdefault(kind, (at + 2, stop))
    return [(values.get("title"), values.get("body"))] if values else []


def _is_label(reading: Reading, at: int) -> bool:
    return reading.lower(at + 1) == ":" and reading.capital(at) and reading.lower(at) in reading.words.labels
