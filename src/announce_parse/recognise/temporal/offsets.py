"""Days counted from another one beside them: 'two days after 3 June', 'a week from Friday', 'la veille de Noël'."""

from dataclasses import replace
from functools import lru_cache

from announce_parse.recognise.temporal.counted import Distance, distance_of
from announce_parse.recognise.temporal.grammar import Grammar, grammar
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.written import WrittenDate

_LAST = (  # what a count in front of a date may end with
    "after_words", "before_words", "ago_words", "since_words", "articles", "of_words", "offset", "week_units",
)  # fmt: skip
_LEAD = 18  # tokens in front of a date in which a count stands


def with_offsets(dates: list[WrittenDate], tokens: Tokens, words: Grammar) -> list[WrittenDate]:
    """Let dates take in the count in front of them; dates are in order."""
    result: list[WrittenDate] = []
    for found in dates:
        start, distance = _ahead(found, tokens, words)
        if distance is None or found.last is not None or (result and result[-1].end > start):
            result.append(found)
        else:
            result.append(replace(found, start=start, distance=distance, bare=False))
    return result


@lru_cache(maxsize=8)
def _lasts(code: str) -> frozenset[str]:
    """Return the symbols with which a count in front of a date may end."""
    members = grammar(code).lexicon.members
    return frozenset().union(*(members[role] for role in _LAST))


def _ahead(found: WrittenDate, tokens: Tokens, words: Grammar) -> tuple[int, Distance | None]:
    """Return where a count in front of a date begins, and how far it leads from the date."""
    led = found.relative and words.lexicon.may_be(tokens.symbols[found.start], "since_words")
    if tokens.symbols[max(0, found.start - 2) : found.start].strip(" ") not in _lasts(words.code) and not led:
        return found.start, None
    begin, end = max(0, found.start - _LEAD), found.start + 2 * led  # 'from Friday'
    match = words.patterns["count_ahead"].search(tokens.symbols, begin, end)
    if match is None:
        return begin, None
    if match["named"]:
        return match.start(), Distance(words.lexicon.value("offset", tokens.words[match.start("named")]))
    distance = distance_of(match, tokens, words) if match["count1"] else Distance(1)
    if distance is None or (match["on"] is not None and not found.relative):
        return begin, None  # 'three days from 3 June' begin then
    back = bool(match["before"] or match["day_before"] or match["ago"])
    if match["count1"] and not (match["after"] or match["on"] or back):
        whole_week = found.relative and distance == Distance(7) and not match["count1"].isdecimal()
        return (match.start(), distance) if whole_week else (begin, None)  # 'a week on Sunday'
    if match["ago"] and not found.relative:
        return begin, None
    return match.start(), -distance if back else distance
