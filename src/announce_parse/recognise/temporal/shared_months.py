"""Days whose month stands with the next day of their line, behind hours: 'Sat 15th (10am - 5pm) and Sun 16th March'."""

from bisect import bisect_left
from dataclasses import replace

from announce_parse.recognise.temporal.dates import masked
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.written import WrittenDate

_APART = 24  # tokens between such a day and the next one
_WEEK = 7


def days_before(dates: list[WrittenDate], tokens: Tokens, grammar: Grammar) -> list[WrittenDate]:
    """Return the weekdays with a number that take month and year from the date behind them.

    An hour stands between the two, and the weekdays are as far apart as the numbers.
    """
    if not any(found.first.weekday is not None for found in dates):
        return []
    symbols = masked(tokens.symbols, dates)
    starts = [found.start for found in dates]
    result = []
    for match in grammar.patterns["weekday_day"].finditer(symbols):
        at = bisect_left(starts, match.end())
        following = dates[at].first if at < len(dates) else None
        if following is None or following.weekday is None or dates[at].last is not None:
            continue
        between = symbols[match.end() : starts[at]]
        if len(between) > _APART or "\n" in between or not grammar.patterns["hour"].search(between):
            continue
        day = int(tokens.words[match.start("day")])
        weekday = grammar.lexicon.values["weekday"][tokens.words[match.start("weekday")]]
        ahead = following.day - day
        if 0 < ahead < _WEEK and (following.weekday - weekday) % _WEEK == ahead:
            result.append(WrittenDate(match.start(), match.end(), replace(following, day=day, weekday=weekday)))
    return result
