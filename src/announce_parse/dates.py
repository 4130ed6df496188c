"""Days as callers write them."""

import re
from datetime import date

_FORM = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def calendar_day(text: str) -> date:
    """Return the day that is written YYYY-MM-DD.

    Raises:
        ValueError: it is written otherwise (other forms of ISO 8601 among them), or the calendar has no such day.

    >>> calendar_day("2023-10-30")
    datetime.date(2023, 10, 30)
    >>> calendar_day("20231030")
    Traceback (most recent call last):
    ValueError: '20231030' is no date of the form YYYY-MM-DD
    """
    if not _FORM.fullmatch(text):
        raise ValueError(f"{text!r} is no date of the form YYYY-MM-DD")
    return date.fromisoformat(text)
