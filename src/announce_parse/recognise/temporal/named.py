"""Days with a name: fixed ones, and those that follow Easter or a weekday of a month."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def day_of(rule: str, year: int) -> date:
    """Return the day that a rule of the language packs means in a year.

    Rules: `12-25` (month and day), `easter+49`, `advent-2` (its second Sunday), `nov-thu-4` (fourth Thursday of
    November), `may-mon-last`, or a name of `_OWN` for days with a rule of their own.

    >>> day_of("easter+50", 2024), day_of("koningsdag", 2025), day_of("advent-1", 2024)
    (datetime.date(2024, 5, 20), datetime.date(2025, 4, 26), datetime.date(2024, 12, 1))
    """
    if rule in _OWN:
        return _OWN[rule](year)
    if rule.startswith("advent"):
        return _first_advent(year) + timedelta(weeks=int(rule[-1]) - 1)
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule.removeprefix("easter")))
    if rule[0].isdigit():
        month, day_number = map(int, rule.split("-"))
        return date(year, month, day_number)
    month_name, weekday, place = rule.split("-")
    return weekday_of_month(year, _MONTHS.index(month_name) + 1, _WEEKDAYS.index(weekday), place)


def weekday_rule(month: int, weekday: int, place: str) -> str:
    """Return the rule of the n-th weekday of a month.

    >>> weekday_rule(11, 3, "4")
    'nov-thu-4'
    """
    return f"{_MONTHS[month - 1]}-{_WEEKDAYS[weekday]}-{place}"


def weekday_of_month(year: int, month: int, weekday: int, place: str) -> date:
    """Return the n-th weekday of a month, or its last one.

    >>> weekday_of_month(2023, 11, 3, "4")
    datetime.date(2023, 11, 23)
    """
    if place == "last":
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (int(place) - 1))


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _first_advent(year: int) -> date:
    """The fourth Sunday before Christmas Day."""
    christmas = date(year, 12, 25)
    return christmas - timedelta(days=christmas.weekday() + 1 + 3 * 7)


def _kings_day(year: int) -> date:
    """27 April, the day before where that is a Sunday."""
    day = date(year, 4, 27)
    return day - timedelta(days=day.weekday() == 6)


def _queens_day(year: int) -> date:
    """30 April, the day before where that is a Sunday."""
    day = date(year, 4, 30)
    return day - timedelta(days=day.weekday() == 6)


def _mothers_day_in_france(year: int) -> date:
    """The last Sunday of May, or the first of June where that is Whit Sunday."""
    day = weekday_of_month(year, 5, 6, "last")
    return day if day != easter(year) + timedelta(days=49) else day + timedelta(days=7)


_OWN: dict[str, Callable[[int], date]] = {
    "koningsdag": _kings_day,
    "koninginnedag": _queens_day,
    "prinsjesdag": lambda year: weekday_of_month(year, 9, 1, "3"),
    "volkstrauertag": lambda year: _first_advent(year) - timedelta(days=14),
    "bettag": lambda year: _first_advent(year) - timedelta(days=11),
    "totensonntag": lambda year: _first_advent(year) - timedelta(days=7),
    "black-friday": lambda year: weekday_of_month(year, 11, 3, "4") + timedelta(days=1),
    "cyber-monday": lambda year: weekday_of_month(year, 11, 3, "4") + timedelta(days=4),
    "fete-des-meres": _mothers_day_in_france,
}
