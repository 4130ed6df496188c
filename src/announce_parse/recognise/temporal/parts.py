"""Parts of the day that are said with a time: 'in the morning', "'s avonds"."""

from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.written import Clock

_NOON = 12 * 60
_AROUND_NOON = 11 * 60  # from here on hours at midday are before noon
_LATE = 7 * 60  # hours of a night from here on are those before midnight


def part_of(symbol: str, grammar: Grammar) -> str:
    """Return which part of the day a symbol names."""
    for part in ("midday", "after_noon", "before_noon"):
        if grammar.lexicon.may_be(symbol, part):
            return part
    return "night"


def in_part(clock: Clock, part: str) -> Clock:
    """Return a time whose half of the day is not said as one of a part of the day."""
    if clock.half != "?":
        return clock
    if part == "midday" and clock.minutes >= _AROUND_NOON:
        return Clock(clock.minutes, "24")  # "kwart voor twaalf 's middags"
    if part in ("midday", "after_noon") and clock.minutes < _NOON:
        return Clock(clock.minutes + _NOON, "24")
    if part == "night":
        late = _LATE <= clock.minutes < _NOON
        return Clock((clock.minutes % _NOON) + (_NOON if late else 0), "24")
    return Clock(clock.minutes, "24")
