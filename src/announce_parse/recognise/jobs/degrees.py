"""Academic degrees and honours behind a name ('M. Sc. Landschaftsökologie', 'OBE'): neither a job nor a body."""

from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.name_words import postnominals

_LONGEST = 8  # tokens of a degree written with full stops
_MARKS = frozenset((".", "-"))
_CLOSED_BY = {",": "", "(": ")"}  # what stands in front of letters behind a name, and behind them
_YEAR_DIGITS = 2  # of the year in which somebody left a school


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


def _letters_end(reading: Reading, start: int, end: int) -> int:
    """Return the token behind the degree or the letters of honours that begin at `start`, `start` where none do."""
    stop = degree_end(reading, start, end)
    while stop < end and reading.page.known[stop].shape == "XX" and not reading.titled(stop):
        if reading.lower(stop) not in postnominals():
            break
        stop += 1
    return stop


def behind_degrees(reading: Reading, at: int, end: int) -> int:
    """Return the token behind the degrees and honours that begin at a comma or a bracket: 'Ann Poole, PhD, is …'.

    Likewise behind the year in which somebody left a school: "Ann Poole ’14, lecturer".
    """
    year = reading.lower(at + 1)
    if reading.lower(at) in ("'", "’", "‘") and len(year) == _YEAR_DIGITS and year.isdigit():
        at += 2
    while reading.lower(at) in _CLOSED_BY:
        closed = _CLOSED_BY[reading.lower(at)]
        stop = _letters_end(reading, at + 1, end)
        if closed and stop > at + 1 and reading.lower(stop) == closed:
            at = stop + 1
            continue
        if closed:
            break
        told_more = stop < end and reading.lower(stop)[0].isalnum() and reading.lower(stop) not in reading.words.copulas
        if stop == at + 1 or told_more:
            break
        at = stop
    return at
