"""Words that tell since when somebody holds a position."""

from announce_parse.recognise.jobs.words import Reading

_SINCE = 5  # tokens of words that tell since when
_YEAR_DIGITS = 4
_MONTH_CLASSES = frozenset(("month", "weekday"))


def behind_since(reading: Reading, start: int, end: int) -> int:
    """Return the token behind the words that tell since when something is so, `start` where none do.

    They are such as 'sinds 2019', 'seit drei Jahren', 'al twintig jaar'.
    """
    if reading.lower(start) not in reading.words.since:
        return start
    for at in range(start + 1, min(end, start + _SINCE)):
        period = reading.lower(at) in reading.words.periods or not _MONTH_CLASSES.isdisjoint(reading.classes(at))
        year = reading.lower(at).isdigit() and len(reading.lower(at)) == _YEAR_DIGITS
        following = reading.lower(at + 1).isdigit() and len(reading.lower(at + 1)) == _YEAR_DIGITS
        if year or (period and not following):
            return at + 1 + (reading.lower(at + 1) == ",")
    return start
