"""Academic degrees behind a name ('M. Sc. Landschaftsökologie', 'PhD'): neither a job nor a body."""

from announce_parse.recognise.jobs.words import Reading

_LONGEST = 8  # tokens of a degree written with full stops
_MARKS = frozenset((".", "-"))


def degree_end(reading: Reading, start: int, end: int) -> int:
    """Return the token behind the degree that begins at `start`, `start` where none does."""
    letters, stop = "", start
    if not reading.capital(start):
        return start
    for at in range(start, min(end, start + _LONGEST)):
        lower = reading.lower(at)
        if lower in _MARKS:
            stop = at + 1 if stop == at else stop
            continue
        if not lower.replace("-", "").isalpha():
            break
        letters += lower.replace("-", "")
        if letters in reading.words.degrees:
            stop = at + 1
    return stop


def behind_degrees(reading: Reading, at: int, end: int) -> int:
    """Return the token behind the degrees between commas that begin at a comma: 'Ann Poole, PhD, is …'."""
    while reading.lower(at) == ",":
        stop = degree_end(reading, at + 1, end)
        told_more = stop < end and reading.lower(stop)[0].isalnum() and reading.lower(stop) not in reading.words.copulas
        if stop == at + 1 or told_more:
            break
        at = stop
    return at
