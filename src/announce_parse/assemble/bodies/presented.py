"""What a body presents in the line below its name is the event, nobody who holds it: 'The Leek Singers present | …'.

So is what stands behind the verb's colon ('De Kring presenteert: Zee en zand').
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

AHEAD = 60  # characters in front of a title in which the verb stands


def is_presented(view: View, candidate: Candidate, title: Value | None) -> bool:
    """Tell whether a name lies in the title, and the line above it ends with a verb of who holds an event.

    Or it stands behind such a verb and a colon.
    """
    if is_behind_verb(view, candidate.start):
        return True
    if title is None:
        return False
    place = title.evidence[0]
    if not (place.start <= candidate.start and candidate.end <= place.end):
        return False
    return _presents(view.language).search(view.text, max(0, place.start - AHEAD), place.start) is not None


def is_behind_verb(view: View, start: int) -> bool:
    """Tell whether a text stands behind a body, the verb of who holds an event and a colon ('KLJ organiseert: ')."""
    return _presents_here(view.language).search(view.text, max(0, start - AHEAD), start) is not None


@lru_cache(maxsize=8)
def _presents_here(language: str) -> re.Pattern[str]:
    """Return how a text ends in front of what is presented in the same line: ' presenteert: '."""
    verbs = any_of(word for word in languages.load(language).organisations.organises if word[-1].isalpha())
    return re.compile(rf"[^\s:]\s(?:{verbs})\s?:\s?[«„“\"‘]?\Z", re.I)


@lru_cache(maxsize=8)
def _presents(language: str) -> re.Pattern[str]:
    """Return how a text ends in front of a line that names what is presented."""
    verbs = any_of(word for word in languages.load(language).organisations.organises if word[-1].isalpha())
    return re.compile(rf"\s(?:{verbs})\s?[:…]?\s{{0,2}}\n\s{{0,6}}[«„“\"‘]?\Z", re.I)
