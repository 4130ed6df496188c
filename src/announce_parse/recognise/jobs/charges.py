"""What somebody is in charge of, which is no body: 'Head of Growth', 'adjointe à la culture'."""

from announce_parse.recognise.jobs.spans import Place
from announce_parse.recognise.jobs.words import Reading


def is_charge(reading: Reading, at: int, place: Place) -> bool:
    """Tell whether a small word leads to what somebody is in charge of, told by its nouns ('Director of Services').

    Its article may stand in front ('Master of the Music'); the sentence may go on behind it, but no name. English 'of'
    leads to it in any language.
    """
    body, end = place
    lead = reading.lower(at)
    if reading.capital(at) or not (body == at + 1 or (body == at + 2 and reading.article(at + 1))):
        return False
    of = lead == "of" or (lead in reading.words.belongs_to and not reading.words.capital_nouns)
    if not of and (lead not in reading.words.works_at or reading.capital(body)):
        return False
    last = next((n for n in range(body, end) if reading.lower(n) not in reading.words.charges), end)
    goes_on = last < end and (
        reading.capital(last)
        or (reading.lower(last) in reading.words.belongs_to and reading.body(last - 1) and reading.capital(last - 1))
    )
    return last > body and not goes_on  # no 'Department of Physics'
