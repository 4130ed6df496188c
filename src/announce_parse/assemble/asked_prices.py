"""Amounts that the words right beside them tell to be asked: '€ 75 p.p.', 'a fee of £9', 'eine Gebühr von 20 Euro'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import of_words
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of

MOST = 2_000  # of what is asked for taking part
AHEAD = 40  # characters in front of an amount in which the noun of a price stands


def is_asked(found: Found, text: str, code: str) -> bool:
    """Tell whether an amount is what each pays, or the one of a price that is named in front of it."""
    each, fee, other = _patterns(code)
    if each.match(text, found.end):
        return True
    named = fee.search(text, max(0, found.start - AHEAD), found.start)
    if named is None or found.value.amount > MOST:
        return False
    return not other.search(text, max(0, named.start() - AHEAD // 2), found.start)


@lru_cache(maxsize=8)
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    """Return how a text goes on behind what each pays, how it ends in front of a price, and words of other sums."""
    money = languages.load(code).money
    other = any_of([word.strip("*") for word in money.other if word.strip("*").isalpha()])
    nouns = any_of([word.strip("*") for word in money.entrance])
    return (
        re.compile(rf"[\s,]{{0,2}}(?:{any_of(money.each)})(?!\w)", re.I),
        re.compile(rf"(?<![\w-])(?:{nouns})\s(?:{of_words(code)})\s\Z", re.I),
        re.compile(rf"(?<!\w)(?:{other})", re.I),
    )
