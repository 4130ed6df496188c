"""Names of months and days of the week, in full and shortened."""

from functools import lru_cache

from announce_parse import languages


@lru_cache(maxsize=8)
def calendar_words(language: str) -> frozenset[str]:
    """Return the names of a language's months and days of the week, in lower case.

    >>> {"vrijdag", "vr", "mei"} <= calendar_words("nl")
    True
    """
    times = languages.load(language).temporal
    return frozenset(name for names in (*times.months, *times.weekdays) for name in names)
