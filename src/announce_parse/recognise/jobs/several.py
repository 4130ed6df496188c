"""Jobs in the plural of several people: 'kunstenaars Anna Poel en Jan Mol', 'Ann Poole and Jo Mol, founders of'."""

from collections.abc import Mapping, Set
from dataclasses import replace

from announce_parse.recognise.jobs.behind import told_behind
from announce_parse.recognise.jobs.employers import employed
from announce_parse.recognise.jobs.limits import is_honorific
from announce_parse.recognise.jobs.spans import FORM, Place, Position
from announce_parse.recognise.jobs.words import Reading, plural_letters

_LEADS = frozenset((",", "\n"))  # between an enumeration and the job of all
_MOST = 12  # names of an enumeration


def told_of_several(
    reading: Reading, name: Place, ranges: Mapping[int, int], names: Set[int], code: str
) -> list[Position]:
    """Return what a plural tells of all names of an enumeration: in front of it, or behind its comma.

    Args:
        reading: what to read with.
        name: one of the names.
        ranges: the last tokens of all names by their first.
        names: the tokens of all names.
        code: the language.
    """
    plurals = plural_letters(code)
    first = _first(reading, name[0], names)
    if reading.lower(first - 1).rpartition("-")[2] in plurals and first - 1 not in names:
        return [_employed(reading, (first - 1, first), names)]
    last = last_joined(reading, name, ranges)
    if last == name and first == name[0]:
        return []
    noun = last[1] + 1
    while reading.article(noun) or reading.lower(noun) in reading.words.adjectives:
        noun += 1  # ', tous deux apiculteurs'
    if reading.lower(last[1]) not in _LEADS or reading.lower(noun).rpartition("-")[2] not in plurals:
        return []
    words = replace(reading.words, titles=reading.words.titles | plurals.keys())
    return told_behind(replace(reading, words=words), last, names)


def _employed(reading: Reading, job: Place, names: Set[int]) -> Position:
    """Return a job in the plural with whose it is in front of it ('FBA members', 'Fen Society members')."""
    start = job[0]
    line = reading.page.lines[reading.page.line_of[start]]
    told = employed(reading, line, job, names)
    if told:
        return told
    acronym = reading.words.compounds_apart and start > line.start and start - 1 not in names
    acronym = acronym and reading.page.known[start - 1].shape == "XX" and len(reading.lower(start - 1)) > FORM
    return (job, (start - 1, start)) if acronym else (job, None)


def is_plural(reading: Reading, told: list[Position], code: str) -> bool:
    """Tell whether what seems to be a body begins with the noun of several people's job ('Chairs, Parent Council')."""
    if len(told) != 1 or told[0][0] is not None or told[0][1] is None:
        return False
    start, end = told[0][1]
    return (
        reading.lower(start + 1) == ","
        and end - start > 1
        and reading.lower(start).rpartition("-")[2] in plural_letters(code)
    )


def in_singular(reading: Reading, title: Place, code: str) -> int:
    """Return how many letters to leave out at the end of a job title of one word in the plural."""
    noun = reading.lower(title[0]).rpartition("-")[2]  # 'oud-burgemeesters'
    return plural_letters(code).get(noun, 0) if title[1] - title[0] == 1 else 0


def _first(reading: Reading, start: int, names: Set[int]) -> int:
    """Return where the enumeration begins in which a name stands, honorifics included."""
    joins = reading.words.joins | {","}
    while start > 0 and (
        is_honorific(reading, start - 1)
        or start - 1 in names
        or (reading.lower(start - 1) in joins and start - 2 in names)
    ):
        start -= 1
    return start


def last_joined(reading: Reading, name: Place, ranges: Mapping[int, int]) -> Place:
    """Return the last name of the enumeration that goes on behind a name, the name itself where none does."""
    joins = reading.words.joins | {","}
    last = name
    for _ in range(_MOST):
        at = last[1]
        while reading.lower(at) in joins or "honorific" in reading.classes(at) or reading.lower(at) == ".":
            at += 1
        if at == last[1] or at not in ranges:
            break
        last = at, ranges[at]
    return last
