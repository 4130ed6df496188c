"""Positions that a sentence tells with a verb: 'Anna Poel is docent in Gouda', 'works for Glasnet as an architect'."""

from collections.abc import Set

from announce_parse.languages import is_stop_word
from announce_parse.recognise.jobs.directed import directed
from announce_parse.recognise.jobs.limits import is_ordinary, until
from announce_parse.recognise.jobs.parts import ends_like_job, positions_in
from announce_parse.recognise.jobs.periods import behind_since
from announce_parse.recognise.jobs.profiles import tied
from announce_parse.recognise.jobs.spans import Place, Position, is_verb, without_town
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

_SAID_TITLE = 6  # tokens of a job title in a sentence of a biography
_DOES = 8  # tokens behind a verb in which it is told where somebody works
_OPENING = 10  # tokens in which the noun of a job or an organisation is looked for


def predicate(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> list[Position]:
    """Return what 'is' says of somebody: 'is hoogleraar X aan de Universiteit Y'."""
    place = until(reading, line, start, names)
    at = behind_since(reading, *place)
    place = at, place[1]
    if at < place[1] and reading.lower(at) in reading.words.as_words:
        return employment(reading, place)
    if reading.lower(at) in reading.words.works and any(
        reading.lower(n) in reading.words.as_words for n in range(at + 1, place[1])
    ):
        return employment(reading, place)  # 'is werkzaam bij Glasnet als architect'
    bound = tied(reading, place)
    if bound:
        return bound
    while at < place[1] and reading.lower(at) in reading.words.adjectives:
        at += 1  # 'is also secretary'
    place = at, place[1]
    while at < place[1] and not _is_noun_of_job(reading, at) and at - place[0] < 6:
        at += 1
    if at >= place[1] or not _is_noun_of_job(reading, at):
        return []
    told = positions_in(reading, place)
    return [item for item in told if item[0]]


def _is_noun_of_job(reading: Reading, at: int) -> bool:
    """Tell whether a token is the noun of a job, be it only by its ending."""
    return reading.titled(at) or ends_like_job(reading, at)


def told_by_verb(reading: Reading, verb: int, start: int, names: Set[int], *, alone: bool) -> list[Position]:
    """Return what a verb and the words from `start` on say of somebody; a bare job only where it is told `alone`."""
    line = reading.page.lines[reading.page.line_of[verb]]
    if reading.lower(verb) in reading.words.directs:
        return directed(reading, until(reading, line, start, names))
    if reading.lower(verb) in reading.words.lives:
        told = employment(reading, at_home(reading, until(reading, line, start, names)))
    elif reading.lower(verb) in reading.words.works:
        told = employment(reading, until(reading, line, where_told(reading, start, line.end), names))
    else:
        told = predicate(reading, line, start, names)
    bare = [(title and _behind_as(reading, title), body) for title, body in told]
    works = reading.lower(verb) in reading.words.works and reading.lower(start) in reading.words.as_words
    if works and not any(body for _, body in bare):  # 'werkt als zelfstandig adviseur'
        return [(_without_subject(reading, title), None) for title, _ in bare if title]
    lives = reading.lower(verb) in reading.words.lives
    employed = next((at for at, (_, body) in enumerate(bare) if body), 0)
    ahead = 0 if reading.lower(verb) in reading.words.works else employed  # 'is bakker en voorzitter van de bond'
    return [
        (title, body)
        for at, (title, body) in enumerate(bare)
        if (body or lives or at < ahead or _is_of_a_field(reading, title) or (alone and _is_one(reading, start, title)))
        and (title is None or _is_short(reading, title))
    ]


def _is_of_a_field(reading: Reading, title: Place | None) -> bool:
    """Tell whether a job title is an academic's with the field ('hoogleraar Latijnse letterkunde')."""
    return title is not None and title[1] - title[0] > 1 and reading.lower(title[0]) in reading.words.academics


def _is_one(reading: Reading, start: int, title: Place | None) -> bool:
    """Tell whether a sentence says in so many words that somebody has a job: 'She is an | architect and writer'."""
    return title is not None and reading.lower(start) in reading.words.indefinite and reading.titled(title[1] - 1)


def at_home(reading: Reading, place: Place) -> Place:
    """Return what somebody lives as, without where ('als freie Autorin | in Gera')."""
    start, end = place
    return start, next((at for at in range(start, end) if reading.lower(at) in reading.words.before_city), end)


def behind_joined_verb(reading: Reading, verb: int) -> int:
    """Return the verb that 'and' joins to that of where somebody lives ('lebt und | arbeitet als'), else `verb`."""
    joined = reading.lower(verb) in reading.words.lives and reading.lower(verb + 1) in reading.words.joins
    works = (
        joined and reading.lower(verb + 2) in reading.words.works and reading.lower(verb + 3) in reading.words.as_words
    )
    return verb + 2 if works else verb


def where_told(reading: Reading, start: int, end: int) -> int:
    """Return the token that leads to where somebody works, behind what they do ('doceert | aan de'), else `start`."""
    for at in range(start, min(end - 1, start + _DOES)):
        if reading.lower(at) in reading.words.serves:
            return at if all(reading.lower(n) in reading.words.adjectives for n in range(start, at)) else start
        if reading.lower(at) in reading.words.as_words | reading.words.works_at:
            return at
    return start


def _behind_as(reading: Reading, title: Place) -> Place:
    """Return a job title without what stands in front of 'as' ('sinds dit jaar als conservator')."""
    places = [at for at in range(title[0], title[1] - 1) if reading.lower(at) in reading.words.as_words]
    return (places[-1] + 1, title[1]) if places else title


def _without_subject(reading: Reading, title: Place) -> Place:
    """Return a long job title without the subject behind its noun ('zelfstandig adviseur | op het gebied van')."""
    if _is_short(reading, title):
        return title
    noun = next((at for at in range(*title) if _is_noun_of_job(reading, at)), title[1])
    behind = (at for at in range(noun + 1, title[1]) if reading.lower(at) not in reading.words.joins)
    return title[0], next((at for at in behind if is_stop_word(reading.lower(at), reading.words.code)), title[1])


def _is_short(reading: Reading, title: Place) -> bool:
    """Tell whether a job title has few words and no small word in front."""
    small = reading.words.works_at | reading.words.belongs_to | reading.words.serves
    return title[1] - title[0] <= _SAID_TITLE and reading.lower(title[0]) not in small


def employment(reading: Reading, place: Place) -> list[Position]:
    """Return what 'works as X at Y' or 'works at Y as X' says."""
    start, end = place
    start = behind_since(reading, start, end)  # 'arbeitet seit 2012 als'
    while start < end and (
        reading.lower(start) in reading.words.as_words or reading.lower(start) in reading.words.works
    ):
        start += 1
    if reading.lower(start) in reading.words.works_at | reading.words.serves:
        role = next((at for at in range(start + 1, end) if reading.lower(at) in reading.words.as_words), end)
        employer = positions_in(reading, (start + 1, role)) if role < end else []
        if len(employer) == 1 and employer[0][1] and employer[0][0] is None:
            told = positions_in(reading, (role + 1, end))
            titles = [(_without_deed(reading, title), body) for title, body in told if title]
            return [(title, body or employer[0][1]) for title, body in titles]  # 'bij Glasnet als architect'
        start += reading.lower(start) in reading.words.serves  # 'works for Glasnet'
    told = positions_in(reading, (start, end))[:2]
    return [(title and without_town(reading, title) if body is None else title, body) for title, body in told]


def _without_deed(reading: Reading, title: Place) -> Place:
    """Return a job title without what 'and' joins to it that is no job ('glaszetter en fietst')."""
    joins = (at for at in range(title[0] + 1, title[1] - 1) if reading.lower(at) in reading.words.joins)
    other = next((at for at in joins if not any(map(reading.titled, range(at + 1, title[1])))), title[1])
    return title[0], other


def worthy(reading: Reading, place: Place) -> list[Position]:
    """Return the positions of a phrase that has the noun of a job or of an organisation, or an acronym, in it."""
    start = place[0] + 1 + reading.article(place[0] + 1)
    if reading.lower(place[0]) in reading.words.plays_on and reading.lower(start) in reading.words.instruments:
        return []  # 'am Klavier begleitet sie …'
    if _tells_of_one(reading, place):
        return []
    told = positions_in(reading, place)
    first = range(place[0], min(place[1], place[0] + _OPENING))
    sure = any(reading.titled(at) or reading.body(at) or reading.lower(at) == "@" for at in first)
    sure = sure or reading.lower(place[1] - 1) in reading.words.parties  # ', Die Grünen'
    sure = sure or any(title for title, _ in told) or reading.lower(place[1] - 1).endswith(reading.words.press)
    shape = reading.page.known[first[0]].shape if first else ""
    short = (shape == "XX" or (shape[:1] == "X" and "xX" in shape)) and place[1] - place[0] <= 4
    if told and told[0][0] is None and _begins_sentence(reading, place[0], told[0][1], place[1]):
        return []
    return told if sure or short else []


def _tells_of_one(reading: Reading, place: Place) -> bool:
    """Tell whether a phrase is a title about somebody with a job, not that job ('Confessions of a Curator')."""
    words = reading.words
    job = next((at for at in range(*place) if reading.titled(at)), place[0])
    one = job - 2 > place[0] - 1 and reading.lower(job - 1) in words.indefinite
    return one and job - 2 > place[0] and reading.lower(job - 2) in words.belongs_to


def _begins_sentence(reading: Reading, start: int, body: Place | None, end: int) -> bool:
    """Tell whether a body is but the ordinary word with which a sentence begins ('Followed | by tea in the church').

    Or the subject of one, with its article, in front of a verb ('the Fen band | has announced').
    """
    if body is None or body[1] >= end:
        return False
    if reading.article(start) and is_verb(reading, body[1]):
        return True
    if body[1] - body[0] > 1:
        return False
    small = reading.page.known[body[1]].shape == "x"
    return small and reading.page.known[body[0]].shape == "Xx" and is_ordinary(reading, body[0])
