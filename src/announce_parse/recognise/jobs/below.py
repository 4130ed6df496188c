"""Positions on the short lines below a name, or in the cells behind it."""

from collections.abc import Set
from itertools import pairwise

from announce_parse.recognise.jobs.biographies import is_about_speaker
from announce_parse.recognise.jobs.limits import LABEL, PARTS, QUOTES, until
from announce_parse.recognise.jobs.said import employment, predicate, worthy
from announce_parse.recognise.jobs.spans import PLACES, Place, Position
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

_BULLETS = frozenset(("-", "–", "•", "*", "·"))
_WHEN = frozenset(("date", "time"))
SHORT_LINE = 14  # tokens of a line that tells a position
_LINES_BELOW = 2
_ACRONYM = 5  # letters
_CARD = 3  # lines of a card with a name, a job and a body
_BODY = 4  # words of the body on it
_LIST_LINE = 24  # tokens of a line that lists jobs
_CELLS = 2  # of a table, behind a name


def told_in_cells(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> list[Position]:
    """Return what the next cells of a table tell of the name in front of them: a job, its body behind it."""
    cells = [start, *(at for at in range(start + 1, line.end) if at in reading.page.cells), line.end]
    places = list(pairwise(cells))[:_CELLS]
    told: list[Position] = []
    for place in places:
        here = worthy(reading, place) if names.isdisjoint(range(*place)) else []
        whole = with_field(reading, told, here)
        if whole:
            return whole
        if told or not here:
            break
        told = here
    return told


def with_field(reading: Reading, told: list[Position], following: list[Position]) -> list[Position]:
    """Return a job with the body that the next cell or line names: what looked like one in the first is its field.

    So 'Chair of Statistics | Leek University', where neither has a further job.
    """
    if len(told) != 1 or len(following) != 1 or following[0][0] is not None:
        return []
    title, body = told[0]
    if title is None or following[0][1] is None or (body and any(reading.body(at) for at in range(*body))):
        return []
    sure = body is None or any(reading.body(at) for at in range(*following[0][1]))
    return [((title[0], (body or title)[1]), following[0][1])] if sure else []


def _is_labelled(reading: Reading, line: TokenLine) -> bool:
    """Tell whether a line begins with a label of a few words."""
    return any(reading.lower(at) == ":" for at in range(line.start + 1, min(line.end, line.start + 1 + LABEL)))


def _is_shouted(reading: Reading, at: int) -> bool:
    """Tell whether a word in capitals is no acronym: an ordinary one, or too long."""
    word = reading.page.known[at]
    return word.shape == "XX" and ("o" in word.likeness or len(word.lower) > _ACRONYM)


def _is_card(reading: Reading, line: TokenLine, told: list[Position], place: Place, names: Set[int]) -> bool:
    """Tell whether a name, a job and a few words with capitals, a line each, stand above or below others like them.

    Then those are the body, if they are more than ordinary words and no place: 'Ann Poole', 'Director', 'Datafold'.
    """
    lines = reading.page.lines
    other = {line.number - _CARD, line.number + _CARD} & set(range(len(lines)))
    alike = line.start in names and any(
        lines[at].start in names and reading.titled(lines[at + 1].start) for at in sorted(other) if at + 1 < len(lines)
    )
    job = told[-1][0]
    if not alike or len(told) > 1 or job is None or told[0][1] or place[1] - place[0] > _BODY:
        return False
    known = [reading.page.known[at] for at in range(*place) if reading.lower(at) not in reading.words.belongs_to]
    named = all("X" in word.shape for word in known) and any("o" not in word.likeness for word in known)
    made = reading.lower(job[1] - 1) in reading.words.authors | reading.words.crafts
    return named and not made and not any(reading.kinds.get(at) in PLACES for at in range(*place))


def _tells_where(reading: Reading, line: TokenLine) -> bool:
    """Tell whether a paragraph begins with a house and goes on with when: "St Nicholas' Church", 'Friday, 8pm'."""
    lines = reading.page.lines
    following = lines[line.number + 1] if line.number + 1 < len(lines) else None
    opens = reading.lower(line.start - 1) == "\n\n"
    if not opens or following is None or reading.kinds.get(following.start) not in _WHEN:
        return False
    return any("place-noun" in name for at in range(line.start, line.end) for name in reading.classes(at))


def told_below(reading: Reading, line: TokenLine, name: Place, names: Set[int]) -> list[Position]:
    """Return what the short lines below a name tell, if it stands alone or at the end of a label."""
    lines = reading.page.lines
    following = lines[line.number + 1] if line.number + 1 < len(lines) else None
    if following and reading.lower(following.start) in reading.words.works:
        return employment(reading, until(reading, following, following.start, names))
    if following and reading.lower(following.start) in reading.words.copulas - reading.words.formerly:
        return predicate(reading, following, following.start + 1, names)
    about = {reading.lower(at) for at in range(*name)} | reading.words.pronouns
    told: list[Position] = []
    item = reading.lower(line.start) in _BULLETS
    for below in lines[line.number + 1 : line.number + 1 + _LINES_BELOW]:
        place = (below.start, below.end)
        if item and reading.lower(below.start) in _BULLETS:
            break  # the next item of a list
        listed = reading.titled(below.start) and reading.lower(below.start + 1) in PARTS
        long = below.end - below.start > (_LIST_LINE if listed else SHORT_LINE)
        if not names.isdisjoint(range(*place)) or (long and not told):
            break
        if long or reading.lower(below.end - 1) in (":", "!", "?") or below.role == "heading":
            break
        if reading.kinds.get(below.start) in _WHEN:
            break  # 'Jeudi 14 novembre à 19h, médiathèque'
        if _tells_where(reading, below):
            break
        if (reading.lower(below.start), reading.lower(below.start + 1)) in reading.words.sides:
            break  # 'Avec le soutien de la Région'
        if reading.lower(below.start) in about or is_about_speaker(reading, below.start):
            break  # a sentence about the person
        if reading.lower(below.start) in QUOTES or _is_labelled(reading, below):
            break  # the title of a talk, 'Supported by: …'
        if below.is_heading and below.end - below.start == 1 and _is_shouted(reading, below.start):
            break  # 'PROGRAMMA'
        stop = until(reading, below, below.start, names)[1]
        sentence = stop < below.end - 1 and reading.lower(stop) == "."  # 'Dichter, docent in Gouda. Zij schrijft …'
        here = worthy(reading, (below.start, stop) if sentence else place)
        if told and not here and _is_card(reading, line, told, place, names):
            here = [(None, place)]
        if sentence:
            return told or here
        if here and here[0][0] is None and here[-1][1] and here[-1][1][1] < below.end - 1:
            break
        whole = with_field(reading, told, here)
        if whole:
            return whole
        if told and here and here[0][0] is not None and reading.titled(below.start):
            told += here  # a job a line
            continue
        if told and here and (here[0][0] is not None or told[-1][1] is not None):
            break
        if not here:
            break
        if told:
            told[-1] = told[-1][0], here[0][1]
        else:
            told = here
    return told
