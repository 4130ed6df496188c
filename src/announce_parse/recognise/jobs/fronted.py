"""Jobs of several words and instruments beside a name: 'am Klavier begleitet sie', 'le rédacteur en chef'."""

from collections.abc import Set

from announce_parse.recognise.jobs.parts import RETIRED
from announce_parse.recognise.jobs.spans import Place
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

_BETWEEN = 3  # words between a verb and the name
_SHORT = 3  # letters of a word between two nouns of a job


def instrument(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> Place | None:
    """Return the instrument on which somebody accompanies: 'aan de vleugel begeleidt haar NAME'."""
    words = reading.words
    played = end - 2
    if reading.lower(end - 1) in words.introductions and reading.lower(played) in words.instruments:
        if played > line.start and reading.lower(played - 1) in words.introductions | words.joins | {","}:
            return played, played + 1  # ', violin by'
        lead = played - 1 - reading.article(played - 1)
        if lead > line.start and reading.lower(lead) in words.plays_on:
            return played, played + 1  # 'accompagnée à la harpe par'
    for verb in range(end - 1, max(line.start, end - 1 - _BETWEEN), -1):
        if verb in names:
            return None
        played = verb - 1 - reading.article(verb - 1)  # 'au piano l'accompagne'
        if reading.lower(verb) in words.accompanies and reading.lower(played) in words.instruments:
            lead = played - 1 - reading.article(played - 1)
            return (played, played + 1) if reading.lower(lead) in words.plays_on else None
    return None


def played_on(reading: Reading, at: int) -> Place | None:
    """Return the instrument that a small word leads to behind a name: 'op viool', 'on double bass'.

    It has its adjective behind it where the language puts it there: 'à l'accordéon diatonique'.
    """
    words = reading.words
    start = at + 1 + reading.article(at + 1)
    if reading.lower(at) not in words.plays_on:
        return None
    if reading.lower(start) in words.instruments:
        described = bool(words.adjective_endings) and reading.lower(start + 1).endswith(words.adjective_endings)
        return start, start + 1 + described
    return (start, start + 2) if reading.lower(start + 1) in words.instruments else None


def retired(reading: Reading, end: int) -> int:
    """Return the token behind the job in front of letters that tell that somebody is retired ('i. R.'), else `end`."""
    return end - 4 if tuple(reading.lower(at) for at in range(end - 4, end)) in RETIRED else end


def compound(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> Place | None:
    """Return a job of two nouns with a small word between them, or of a noun and its adjective, behind an article."""
    words = reading.words
    middle = end - 2
    if middle - 1 > line.start and reading.lower(middle) in words.inside_jobs:
        start = middle - 1
    elif words.adjective_endings and reading.lower(end - 1).endswith(words.adjective_endings):
        start = end - 2
    else:
        return None
    small = all(reading.page.known[at].shape == "x" for at in range(start, end) if len(reading.lower(at)) > _SHORT)
    told = small and start > line.start and reading.titled(start) and names.isdisjoint(range(start, end))
    return (start, end) if told and reading.article(start - 1) else None
