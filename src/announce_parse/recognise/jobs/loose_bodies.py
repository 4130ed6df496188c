"""A body behind a name and a comma, where the sentence runs on: 'door Tim Bakker, Logius over het register'."""

from collections.abc import Set

from announce_parse.recognise.jobs.spans import Place
from announce_parse.recognise.jobs.words import Reading

_LONGEST = 4  # words of such a body
_NO_BODY = frozenset(("month", "weekday", "place-noun", "honorific", "position", "position~"))


def loose_body(reading: Reading, name: Place, start: int, names: Set[int]) -> Place | None:
    """Return the body that begins at `start`, in front of what the bearer of `name` talks about or of a new sentence.

    A word such as 'by' must stand in front of the name, or of the names that are joined to it.
    """
    end = start
    while end - start < _LONGEST and reading.capital(end) and not begins_sentence(reading, end) and end not in names:
        end += 1
    if end == start or reading.kinds.get(start) or not _NO_BODY.isdisjoint(reading.classes(start)):
        return None
    if reading.lower(end) not in reading.words.subject_leads and not begins_sentence(reading, end):
        return None
    before = name[0] - 1
    while before >= 0 and (before in names or reading.lower(before) in reading.words.joins | {","}):
        before -= 1
    return (start, end) if reading.lower(before) in reading.words.introductions else None


def begins_sentence(reading: Reading, at: int) -> bool:
    """Tell whether a small word with a capital begins a sentence inside a line ('Er is een update')."""
    following = reading.page.known[at + 1].shape if at + 1 < len(reading.page.known) else ""
    return reading.capital(at) and reading.lower(at) in reading.words.openers and following == "x"
