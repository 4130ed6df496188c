"""The day of publication that a source tells, told apart from what programs write where they know none."""

from datetime import date

_NO_YEARS = frozenset((1, 1601, 9999))  # with which programs begin or end to count
_NO_DAYS = frozenset((date(1899, 12, 30), date(1900, 1, 1), date(1969, 12, 31), date(1970, 1, 1)))


def known_day(day: date | None) -> date | None:
    """Return the day, None where it only stands for one that is not known.

    >>> known_day(date(2024, 5, 3)), known_day(date(1970, 1, 1)), known_day(date(1, 1, 1))
    (datetime.date(2024, 5, 3), None, None)
    """
    return None if day is None or day.year in _NO_YEARS or day in _NO_DAYS else day
