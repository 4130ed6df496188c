"""Which half of the day a time on the 12-hour dial means."""

from dataclasses import replace

from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.times import Clock, WrittenTime

_NOON = 12 * 60
_EARLIEST = 7 * 60  # before this, a time without more is taken to be after noon


def told(clock: Clock) -> Clock:
    """Return a time whose half of the day is said with its minutes moved into it."""
    if clock.half == "pm" and clock.minutes < _NOON:
        return Clock(clock.minutes + _NOON, "pm")
    return clock


def resolve(times: list[WrittenTime], text: str, grammar: Grammar) -> list[tuple[WrittenTime, bool]]:
    """Return each time with its halves of the day settled, and whether they were inferred.

    The other end of its range tells first ('7 to 9 pm'), then 'evening' or 'morning' in its line, then the habit of
    the hours: nobody meets at three in the night.
    """
    return [_resolve(time, text, grammar) for time in times]


def _resolve(time: WrittenTime, text: str, grammar: Grammar) -> tuple[WrittenTime, bool]:
    first, last = told(time.first), told(time.last) if time.last else None
    if last is not None and first.half is None and last.half in {"am", "pm"}:
        shifted = first.minutes % _NOON + (_NOON if last.half == "pm" else 0)
        fits = shifted < last.minutes
        return replace(time, first=Clock(shifted if fits else first.minutes, "24"), last=last), False
    if first.half is not None:
        if (
            last is not None
            and last.half is None
            and last.minutes < first.minutes
            and last.minutes + _NOON > first.minutes
        ):
            last = Clock(last.minutes + _NOON, "24")
        return replace(time, first=first, last=last), False
    if _is_after_noon(time, first, text, grammar):
        first = Clock(first.minutes % _NOON + _NOON, "24")
        if last is not None and last.half is None and last.minutes < _NOON:
            last = Clock(last.minutes % _NOON + _NOON, "24")
        return replace(time, first=first, last=last), True
    if last is not None and last.half is None and last.minutes <= first.minutes:
        last = Clock(last.minutes % _NOON + _NOON, "24")
    return replace(time, first=first, last=last), False


def _is_after_noon(time: WrittenTime, first: Clock, text: str, grammar: Grammar) -> bool:
    if first.minutes >= _NOON:
        return False
    line = text[text.rfind("\n", 0, time.start) + 1 : _line_end(text, time.end)]
    near = line if len(line) < 200 else text[max(0, time.start - 80) : time.end + 40]
    if grammar.before_noon.search(near):
        return False
    if grammar.after_noon.search(near) and first.minutes < 11 * 60:
        return True
    return first.minutes < _EARLIEST


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
