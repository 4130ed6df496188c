"""Words with capitals that are spelled like nobody's name: 'Azure DevOps', a sentence in capitals."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page
from announce_parse.recognise.word_features import words_of

_INNER = re.compile(r"[A-Z][a-z]{2,}(?=[A-Z])")  # letters in front of a capital inside a word
_PREFIXES = frozenset(
    ("Mac", "Fitz", "Van", "Von", "Vande", "Vander", "Del", "Della", "Des", "Dos", "Das", "Ter", "Ten", "San", "Ben")
)  # of surnames
_LONG = 5  # words of what may be a sentence
_ORDINARY = 3  # of them that are ordinary ones


@lru_cache(maxsize=len(languages.CODES))
def _recurring(code: str) -> frozenset[str]:
    return frozenset(languages.load(code).titles.recurring)


def is_spelled_like_none(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a capital stands inside a word as in products ('DevOps', 'PaaS'), or ordinary words make a sentence.

    Or whether the last is the noun of what is held each year ('Harvest Supper'). Behind a forename only the space was
    forgotten ('Anna MariaPoel').
    """
    words = page.known[candidate.start : candidate.end]
    called = "f" in words[0].likeness and "o" not in words[0].likeness  # 'Charles Dance'
    if len(words) > 1 and words[-1].lower in _recurring(code) and not called:
        return True
    if len(words) >= _LONG and sum("o" in word.likeness and word.name_part != "p" for word in words) >= _ORDINARY:
        return True
    texts = (page.tokens[at].text for at in range(candidate.start, candidate.end) if "xX" in page.known[at].shape)
    inner = (_INNER.match(text) for text in texts)
    heads = {start[0] for start in inner if start} - _PREFIXES
    return any("f" not in (likeness := words_of(code).word(head).likeness) or "o" in likeness for head in heads)
