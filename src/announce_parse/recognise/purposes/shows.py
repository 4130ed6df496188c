"""The opening of a show, which is an event of its own: not the days and hours at which the show can be seen."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of

_TOP = 200  # characters at the top that tell what kind of event it is
_LEAD = 24  # characters in front of a day in which it is told that a show can be seen then


def opens_show(text: str, code: str) -> bool:
    """Tell whether the top of a text announces the opening of a show.

    >>> opens_show("Vernissage: Fäden", "de")
    True
    """
    return _opening(code).search(text[:_TOP]) is not None


def is_shown_then(text: str, first: int, start: int, code: str) -> bool:
    """Tell whether a day at `start` is one on which a show can be seen; `first` is where its line begins."""
    return _shown(code).search(text, max(first, start - _LEAD), start) is not None


@lru_cache(maxsize=8)
def _opening(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(code).money.occasions)})(?!\w)", re.I)


@lru_cache(maxsize=8)
def _shown(code: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with the days of a show ('Ausstellungsdauer: ', 'zu sehen bis ')."""
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(code).purposes.shown)})(?:\s\w{{1,5}})?\s?:?\s?\Z", re.I)
