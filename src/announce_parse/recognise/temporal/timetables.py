"""Hours with which the lines of a timetable begin: '11:00 Sessions', and '13.10 Lunch' below '13.00 Opening'."""

import re
from functools import lru_cache

_MARKS = " \t\xa0-–—•*·▪>|([#"
_CLOCK = r"(?:[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)"
_DOTTED = re.compile(rf"^[ \t\xa0•*·>|–-]{{0,6}}{_CLOCK}(?=[ \t\xa0:|–-]|$)", re.M)
_CLOSING = re.compile(rf"(?<=[ \t\xa0(|–-]){_CLOCK}(?=[ \t)|]{{0,3}}$)", re.M)
_NEXT = 12  # characters between an hour and what it is the hour of
_LEAST = 2  # lines of a timetable
_MONTHS = 12


def opens_line(text: str, start: int) -> bool:
    """Tell whether nothing but marks stands in front of a place in its line."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip(_MARKS)


def leads_to_capital(text: str, end: int) -> bool:
    """Tell whether a word with a capital, perhaps quoted, is the next one in the line."""
    return text[end : end + _NEXT].partition("\n")[0].lstrip(_MARKS + "\"“„«'‘:")[:1].isupper()


def closes_line(text: str, end: int) -> bool:
    """Tell whether nothing but marks stands behind a place in its line."""
    return not text[end : end + _NEXT].partition("\n")[0].strip(" \t\xa0)|")


@lru_cache(maxsize=4)
def has_dotted_hours(text: str) -> bool:
    """Tell whether lines begin or end with hours that a point parts from their minutes, some of which are no months.

    >>> has_dotted_hours("13.10 Lunch\\n13.30 Talk"), has_dotted_hours("13.10 Lunch\\n20.10 Talk")
    (True, False)
    """
    for lines in (_DOTTED, _CLOSING):
        minutes = [int(line["minute"]) for line in lines.finditer(text)]
        if len(minutes) >= _LEAST and any(not minute % 15 and not 0 < minute <= _MONTHS for minute in minutes):
            return True
    return False
