"""What the groups of a pattern of dates hold: weekdays and years."""

import re

from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens

_PIVOT = 70  # two-digit years below it are of this century


def weekdays_of(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> list[int]:
    """Return the weekdays in front of a date, Monday being 0."""
    if not match["weekdays"]:
        return []
    known = grammar.lexicon.values["weekday"]
    return [known[word] for word in tokens.words[match.start("weekdays") : match.end("weekdays")] if word in known]


def weekday_of(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> int | None:
    """Return the weekday in front of a date, the first of several."""
    weekdays = weekdays_of(match, tokens, grammar)
    return weekdays[0] if weekdays else None


def place_of(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> str:
    """Return which one of its kind a month's day is: a number, or 'last'."""
    if match["place"]:
        return str(grammar.lexicon.value("ordinal", tokens.words[match.start("place")]))
    return tokens.words[match.start("number")] if match["number"] else "last"


def year_of(match: re.Match[str], tokens: Tokens) -> int | None:
    """Return the year of a date with the name of a month, as a number of four digits."""
    for name in ("year", "short", "two", "dashed", "high", "old"):
        if match[name]:
            return full_year(tokens.words[match.start(name)])
    return None


def full_year(written: str) -> int:
    """Return a written year in four digits.

    >>> full_year("25"), full_year("98"), full_year("1850")
    (2025, 1998, 1850)
    """
    year = int(written)
    return year if len(written) == 4 else year + (2000 if year < _PIVOT else 1900)
