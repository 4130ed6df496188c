"""Where what is told of somebody ends: at the sentence, at other names, at a place or an occasion."""

from collections.abc import Set
from itertools import pairwise

from announce_parse.languages.lexicon import load_lexicon
from announce_parse.recognise.jobs.parts import ends_like_job
from announce_parse.recognise.jobs.spans import FINDINGS, PLACES, Place, is_plain
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

STOPS = frozenset((";", "!", "?", "…", ":"))
_SAINTS = frozenset(("st", "ste"))
_REACH = 34  # tokens behind a name
QUOTES = frozenset("'‘’\"“”„«»")
PARTS = frozenset((",", ";", "|", "/", "•"))  # between labels of one line
_WIDE = 50  # characters of a line that is broken at a width
_LABELLED = 5  # tokens of a line in which the colon of its label stands
LABEL = 3  # words of a label
SMALL = 3  # letters of a word that may be a preposition
_SHORT = 4  # letters of a body's abbreviated noun


def before_names(reading: Reading, start: int, end: int, names: Set[int]) -> int:
    """Return where brackets tell no more of somebody: in front of the part in which another name stands."""
    other = next((at for at in range(start, end) if at in names), end)
    return other if other == end else next((at for at in range(other, start, -1) if reading.lower(at) in PARTS), start)


def closing(reading: Reading, line: TokenLine, opened: int) -> int:
    """Return the bracket that closes what is opened at a token, in its line or the next; else the end of the line."""
    lines = reading.page.lines
    wrapped = reading.lower(line.end) == "\n" and line.number + 1 < len(lines)
    last = lines[line.number + 1].end if wrapped else line.end
    depth = 0
    for at in range(opened, min(last, opened + _REACH)):
        depth += (reading.lower(at) == "(") - (reading.lower(at) == ")")
        if depth == 0:
            return at
    return line.end


def stops_at(reading: Reading, at: int) -> bool:
    """Tell whether a sentence ends with a token ('20 uur. Organisator: Anna Poel')."""
    tokens = reading.page.tokens
    return reading.lower(at) == "." and tokens[at].end < tokens[at + 1].start and not abbreviates(reading, at)


def until(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> Place:
    """Return the tokens from `start` to where an apposition ends: at a full stop, a name, a date, an address.

    One with a job may go on in the next line of a text that is broken at a width.
    """
    tokens = reading.page.tokens
    end = start
    depth = 0
    last = _wrapped(reading, line) if reading.lower(start - 1) != ":" else line.end
    if last > line.end and not any(reading.titled(at) for at in range(start, line.end)):
        last = line.end
    while end < last and end - start < _REACH and not _leads_to_occasion(reading, end):
        lower = reading.lower(end)
        depth += (lower == "(") - (lower == ")")
        if (
            (end > start and end in reading.page.cells)
            or lower in STOPS
            or depth < 0
            or end in names
            or reading.kinds.get(end) in FINDINGS
        ):
            break
        if (
            lower == "."
            and (end + 1 in (line.end, last) or tokens[end + 1].start > tokens[end].end)
            and not abbreviates(reading, end)
        ):
            break
        end += 1
    if end < last and end in names:
        while end > start and is_honorific(reading, end - 1):
            end -= 1
        if end - 1 > start and reading.lower(end - 1) in reading.words.introductions:
            end -= 1  # 'Anna Poel, vocals by Jo Mol'
        job = end
        end = before_jobs(reading, start, end)
        joins = reading.words.joins | {","}
        if end < job and reading.words.compounds_apart:  # 'Anna Poel, | Leek University historian Jo Mol'
            end = next((at for at in range(end - 1, start - 2, -1) if reading.lower(at) in joins), end)
            end = max(start, end)
        while end > start and (
            reading.lower(end - 1) in joins or reading.article(end - 1) or is_honorific(reading, end - 1)
        ):
            end -= 1
    return start, end


def before_jobs(reading: Reading, start: int, end: int) -> int:
    """Return where the jobs begin that end in front of a name ('Anna Poel, wethouder, | schrijver en ondernemer')."""
    first = end
    while first > start and (reading.titled(first - 1) or ends_like_job(reading, first - 1)):
        first -= 1
    if start < first < end and is_described(reading, first - 1):
        first -= 1
    joins = reading.words.joins | {"/"}
    two = first < end and reading.lower(first - 1) in joins and reading.titled(first - 2)
    return first - 2 if two and first - 3 > start and reading.lower(first - 3) in joins | {","} else first


def is_described(reading: Reading, at: int) -> bool:
    """Tell whether a token is an adjective in front of a job that belongs to it ('kerkelijk werker')."""
    known = reading.page.known[at]
    ends = known.lower.endswith(reading.words.job_adjectives) and len(known.lower) > SMALL + 1
    return known.shape == "x" and ends and known.lower not in reading.words.adjectives


def _wrapped(reading: Reading, line: TokenLine) -> int:
    """Return the end of the line in which a long one goes on, by a small letter or behind a small word; else its."""
    page = reading.page
    wide = page.tokens[line.end - 1].end - page.tokens[line.start].start >= _WIDE
    if not wide or reading.lower(line.end) != "\n" or line.number + 1 >= len(page.lines):
        return line.end
    below = page.lines[line.number + 1]
    pairs = pairwise(page.tokens[line.start : line.end])
    if any(right.start - left.end > 1 for left, right in pairs) or not page.cells.isdisjoint(
        range(line.start, line.end)
    ):
        return line.end  # set in columns
    small = reading.words.works_at | reading.words.belongs_to | reading.words.joins
    leads = reading.lower(line.end - 1) in small or reading.article(line.end - 1)
    labelled = any(reading.lower(at) == ":" for at in range(below.start, min(below.end, below.start + _LABELLED)))
    named = reading.body(line.end - 1) and reading.capital(line.end - 1) and reading.capital(below.start)
    hyphened = "-" in reading.lower(below.start)  # 'Non-members £4'
    leads = leads or (named and not (labelled or hyphened) and not is_ordinary(reading, below.start))
    return below.end if leads or page.known[below.start].shape == "x" else line.end


def is_ordinary(reading: Reading, at: int) -> bool:
    """Tell whether a token is an ordinary word or a job that begins a sentence ('Doors open …'), no body's noun."""
    if reading.body(at):
        return False
    return reading.titled(at) or is_plain(reading, at + 1) or load_lexicon().has("ordinary", reading.lower(at))


def leads_to_place(reading: Reading, at: int) -> bool:
    """Tell whether a small word leads to the building where somebody appears ('im Vereinsheim').

    'Of' and a named house tell where somebody belongs ('van restaurant De Vuurtoren'), but 'im Alten Rathaus' does not.
    """
    house = at + 1 + reading.article(at + 1)
    noun = any("place-noun" in name for name in reading.classes(house))
    named = reading.capital(house + 1) or (
        reading.capital(house) and reading.lower(house + 1) in reading.words.belongs_to
    )
    owned = reading.lower(at) in reading.words.belongs_to and not reading.words.capital_nouns and named
    return noun and not owned and reading.lower(at) not in reading.words.works_at


def leads_to_body(reading: Reading, at: int) -> bool:
    """Tell whether a small word behind a comma leads to a name that is no place's (', of Oakdown Alpacas')."""
    name = at + 1 + reading.article(at + 1)
    called = reading.capital(name + 1) and (reading.article(at + 1) or reading.body(name + 1) or reading.body(name + 2))
    named = reading.capital(name) and (called or reading.kinds.get(name) not in PLACES)  # ', of the Leek Canal Society'
    return named and reading.lower(at) in reading.words.belongs_to | reading.words.works_at


def _leads_to_occasion(reading: Reading, at: int) -> bool:
    """Tell whether words begin that lead to the occasion of an event ('dans le cadre de la Semaine …')."""
    if reading.lower(at) not in reading.words.frame_starts:
        return False
    return any(all(reading.lower(at + n) == word for n, word in enumerate(frame)) for frame in reading.words.frames)


def is_honorific(reading: Reading, at: int) -> bool:
    """Tell whether a token is an honorific or its full stop."""
    return reading.lower(at) == "." or "honorific" in reading.page.known[at].classes


def abbreviates(reading: Reading, at: int) -> bool:
    """Tell whether a full stop belongs to an abbreviation ('e.V.', 'B.V.')."""
    letter = reading.lower(at - 1).isalpha() and len(reading.lower(at - 1)) == 1
    letter = letter or (reading.lower(at - 1) in _SAINTS and reading.capital(at + 1))
    letter = letter or (
        reading.body(at - 1) and reading.lower(at + 1).isalpha() and len(reading.lower(at - 1)) <= _SHORT
    )
    number = reading.words.capital_nouns and reading.lower(at - 1).isdigit()  # '1. Vorsitzende'
    return at > 0 and (letter or number or "honorific" in reading.page.known[at - 1].classes)
