"""Towns in which somebody lives, who takes part elsewhere: 'She lives in Bristol', 'Elle vit et travaille à Lyon'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

AHEAD = 60  # characters in front of a town in which the verb stands


def is_home(view: View, city: Candidate) -> bool:
    """Tell whether a town stands behind a verb that tells where somebody lives, or in brackets behind a name."""
    if view.text.endswith(" (", 0, city.start) and view.text.startswith(")", city.end):
        return any(item.end == city.start - 2 for item in view.within(city.start - 3, city.start - 2, "person"))
    ahead = view.text[max(0, city.start - AHEAD) : city.start]
    return _lives(view.language).search(ahead) is not None


@lru_cache(maxsize=8)
def _lives(language: str) -> re.Pattern[str]:
    verbs = any_of(languages.load(language).people.lives)
    return re.compile(rf"(?<!\w)(?:{verbs})(?:\s[a-zà-ÿ]{{1,12}}){{1,4}}\s\Z")
