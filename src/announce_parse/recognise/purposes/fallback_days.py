"""Days to which an event moves in bad weather only: 'bij regen zondag 16 juni', 'June 15 (rain date June 16)'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

_AHEAD = 70  # characters in front of the day in which it is told, with at most six words of the same sentence between


def falls_back_to(text: str, day: Found, code: str) -> bool:
    """Tell whether what stands in front of a day says that it is the one for bad weather."""
    return _in_front(code).search(text, max(0, day.start - _AHEAD), day.start) is not None


@lru_cache(maxsize=8)
def _in_front(code: str) -> re.Pattern[str]:
    words = any_of(languages.load(code).purposes.fallback)
    return later(rf"(?<!\w)(?:{words})(?!\w)[\s:,]{{0,3}}(?:[^\W\d_]{{1,12}},?[ ]){{0,6}}\Z", re.I)
