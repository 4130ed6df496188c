"""Captions of works of art, which tell who made them and their titles: 'Ann Poole, Falling Leaf'."""

from announce_parse.recognise.jobs.parts import ends_like_job
from announce_parse.recognise.jobs.spans import Place
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

_NUMERAL = frozenset("ivx")
_HEAD = 150  # tokens in which a text tells that it announces an exhibition


def is_caption(reading: Reading, line: TokenLine, name: Place, place: Place) -> bool:
    """Tell whether a line of an exhibition has but a name and words that are no job, craft or body."""
    if name[0] != line.start or any(_is_noun(reading, at) for at in range(*place)):
        return False
    lowers = reading.page.lowers
    if any(word.endswith(reading.words.exhibitions) for word in lowers[:_HEAD]):
        return True
    text = " ".join(lowers)
    return all(
        any(f" {phrase} " in text for phrase in told) for told in (reading.words.exhibits, reading.words.on_show)
    )


def _is_noun(reading: Reading, at: int) -> bool:
    """Tell whether a token is the noun of a job, a craft or a body, or an acronym, no 'II'."""
    noun = reading.titled(at) or reading.body(at) or ends_like_job(reading, at)
    acronym = reading.page.known[at].shape == "XX" and not set(reading.lower(at)) <= _NUMERAL
    return noun or acronym or reading.lower(at) in reading.words.crafts
