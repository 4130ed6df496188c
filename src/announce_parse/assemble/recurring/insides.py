"""Names of series with a preposition inside: 'this edition of Lunch with Lichens', 'Praten over Wijn begint'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.lexicon import load_lexicon

_CAPITAL = r"[^\W\d_a-zß-ÿ][\w’'&-]{0,30}"


def with_rest(view: View, start: int, end: int) -> int:
    """Return where a name ends that goes on behind a preposition; `end` where it does not.

    It does where the text has the longer name twice, or where it begins with but an ordinary word, which names nothing.
    """
    rest = _rest(view.language).match(view.text, end)
    if rest is None or view.within(end, rest.end(), "date", "time", "person", "city"):
        return end
    first, longer = view.text[start:end], view.text[start : rest.end()]
    ordinary = " " not in first and load_lexicon().has("ordinary", first.casefold())
    return rest.end() if ordinary or view.text.casefold().count(longer.casefold()) > 1 else end


def with_front(view: View, start: int, first: int) -> int:
    """Return where a name begins that goes on behind a preposition at `start`, from `first` on; else `start`."""
    front = _front(view.language).search(view.text, first, start)
    return front.start("name") if front else start


@lru_cache(maxsize=8)
def _rest(language: str) -> re.Pattern[str]:
    inside = any_of(languages.load(language).titles.insides)
    return later(rf"\s(?:{inside})\s{_CAPITAL}(?:\s{_CAPITAL}){{0,2}}")


@lru_cache(maxsize=8)
def _front(language: str) -> re.Pattern[str]:
    """Return how a sentence ends that begins with words of a name and a preposition."""
    inside = any_of(languages.load(language).titles.insides)
    return later(rf"(?:^|(?<=[.!?]\s)|(?<=\n))(?P<name>{_CAPITAL}(?:\s{_CAPITAL}){{0,2}})\s(?:{inside})\s\Z")
