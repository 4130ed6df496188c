"""Numbers of other events that an announcement only mentions: 'Your ticket gives access to the 14th Quay Fair'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of

AHEAD = 110  # characters in front of a number in which its sentence says so


def is_mentioned(text: str, place: int, language: str) -> bool:
    """Tell whether the sentence says in front of a place that one may go to another event as well.

    >>> is_mentioned("Afterwards you can visit the 14th Quay Fair.", 29, "en")
    True
    >>> is_mentioned("Welcome to the 14th Quay Fair.", 15, "en")
    False
    """
    return _elsewhere(language).search(text, max(0, place - AHEAD), place) is not None


@lru_cache(maxsize=8)
def _elsewhere(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(language).titles.elsewhere)})\s[^.!?\n]*\Z", re.I)
