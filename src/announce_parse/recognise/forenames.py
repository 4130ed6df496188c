"""What looks like somebody's name by its first word, a forename: told to the line tagger, before names are judged."""

import re
from functools import lru_cache

from announce_parse.document import Document, Found
from announce_parse.languages.lexicon import load_lexicon
from announce_parse.languages.remembering import WORDS
from announce_parse.options import Context

_NAME = re.compile(
    r"(?<![\w.])([A-ZÀ-Þ][\w'’-]{1,30})"
    r"(?: (?:[A-Z]\.|van|von|de|der|den|du|le|ten|ter|zu|[’']t|del)){0,3}"
    r" [A-ZÀ-Þ][\w'’-]{1,30}"
)
CONFIDENCE = 0.5


def recognise(document: Document, context: Context) -> list[Found]:
    """Return runs of a forename and a word with a capital, kind "forename", each no more than likely a person."""
    return [
        Found("forename", match.start(), match.end(), match[0], match[0], CONFIDENCE)
        for match in _NAME.finditer(document.text)
        if _forename(match[1])
    ]


@lru_cache(maxsize=WORDS)
def _forename(word: str) -> bool:
    lexicon = load_lexicon()
    return lexicon.has("forename", word.lower()) and not lexicon.has("ordinary", word.lower())
