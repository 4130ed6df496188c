"""The body at which somebody leads a part of it: 'Anna Poel leads the data team at Leek College'."""

from announce_parse.recognise.jobs.parts import positions_in
from announce_parse.recognise.jobs.spans import Place, Position
from announce_parse.recognise.jobs.words import Reading

_REACH = 10  # tokens behind the verb in which the part and the body are told


def directed(reading: Reading, place: Place) -> list[Position]:
    """Return the body of a phrase behind 'leads': an article, the noun of a part of a body, 'at' and a name.

    Who leads something else ('leads the walk at Leek') has no position by that.
    """
    start, end = place
    words = reading.words
    if not reading.article(start):
        return []
    part = False
    for at in range(start + 1, min(end - 1, start + _REACH)):
        named = at + 1 + reading.article(at + 1)
        called = reading.capital(named) or (reading.body(named) and reading.capital(named + 1))
        if part and reading.lower(at) in words.works_at | words.belongs_to and called:
            told = positions_in(reading, (at, end))[:1]
            return [(None, body) for _, body in told if body and (not words.capital_nouns or reading.body(body[0]))]
        part = part or reading.body(at) or reading.lower(at) in words.teams
    capital = reading.capital(start + 1 + words.capital_nouns)  # 'leitet das Museum Finne'
    noun = reading.body(start + 1)
    if (capital and noun) or (not words.capital_nouns and (capital or noun)):
        told = positions_in(reading, (start, end))[:1]
        bodies = [body for title, body in told if body and title is None]
        if bodies and _is_name_of_body(reading, bodies[0]):
            return [(None, bodies[0])]  # 'chairs the Open Fields Forum', 'dirige le chœur Zelmi'
    return []


def _is_name_of_body(reading: Reading, place: Place) -> bool:
    """Tell whether a name has a capital and the noun of a body that is no event."""
    nouns = [at for at in range(*place) if reading.body(at) and not reading.lower(at).endswith(reading.words.events)]
    return bool(nouns) and any(map(reading.capital, range(*place)))
