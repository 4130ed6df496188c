"""Names of months and days of the week, in full and shortened."""

from functools import lru_cache

from announce_parse import languages


@lru_cache(maxsize=8)
def calendar_words(language: str) -> frozenset[str]:
    """Return the names of a language's months and days of the week, in lower case.

    >>> {"vrijdag", "vr", "mei"} <= calendar_words("nl")
    True
    """
    return weekday_words(language).union(*languages.load(language).temporal.months)


@lru_cache(maxsize=8)
def weekday_words(language: str) -> frozenset[str]:
    """Return the names of a language's days of the week, in lower case."""
    return frozenset(name for names in languages.load(language).temporal.weekdays for name in names)
