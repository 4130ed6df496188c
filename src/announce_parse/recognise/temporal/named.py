"""Days with a name: fixed ones, and those that follow Easter or a weekday of a month."""

from datetime import date, timedelta


def day_of(rule: str, year: int) -> date:
    """Return the day that a rule of the language packs means in a year.

    Rules: `12-25` (month and day), `easter+49`, `koningsdag` (27 April, the day before where that is a Sunday),
    `thanksgiving` (fourth Thursday of November).

    >>> day_of("easter+50", 2024), day_of("koningsdag", 2025)
    (datetime.date(2024, 5, 20), datetime.date(2025, 4, 26))
    """
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule.removeprefix("easter")))
    if rule == "koningsdag":
        day = date(year, 4, 27)
        return day - timedelta(days=day.weekday() == 6)
    if rule == "thanksgiving":
        first = date(year, 11, 1)
        return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    month, day_number = map(int, rule.split("-"))
    return date(year, month, day_number)


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
