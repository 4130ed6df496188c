"""Times of day as they stand in the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from announce_parse.recognise.temporal.grammar import Grammar

_LINE_LEAD = re.compile(r"(?:^|\n|\t|\|)[^\S\n]*(?:[-–—•*·▪>]\s{0,3})?$")
_LINE_TAIL = re.compile(r"\s*(?:$|\n|[-–—|:·•,)]|\w|\()")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as written: minutes since midnight, and whether the half of the day is known.

    Attributes:
        minutes: since midnight, on the dial as written.
        half: "am", "pm", "24" (written on a 24-hour dial), or None where it could be either half.
    """

    minutes: int
    half: str | None = None


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A time, or a range of two, as written."""

    start: int
    end: int
    first: Clock
    last: Clock | None = None


def written_times(text: str, grammar: Grammar) -> Iterator[WrittenTime]:
    """Yield every time of the text; those in words may overlap those in digits."""
    at = 0
    while match := grammar.clock.search(text, at):
        found = _digits(match, grammar, text)
        if found is None and match["join"]:  # no range: what stands before the joiner may be a time by itself
            found = _single(match, grammar, text)
        if found is not None:
            yield found
            at = max(found.end, match.start() + 1)
        else:
            at = match.end("hour1")
    for match in grammar.worded.finditer(text):
        yield _words(match, grammar)


def _digits(match: re.Match[str], grammar: Grammar, text: str) -> WrittenTime | None:
    if not match["join"]:
        return _single(match, grammar, text)
    strong = [_strength(match, n) for n in ("1", "2")]
    if max(strong) == 0 or (max(strong) == 1 and min(strong) == 0):
        return None
    first, last = _clock(match, "1"), _clock(match, "2")
    if first is None or last is None:
        return None
    if not re.fullmatch(grammar.through, match["join"]) and not _is_between(match, grammar, text):
        return None
    half = _half_of(match["part"], grammar)
    if half and last.half is None:
        last = Clock(last.minutes, half)
    end = match.end("part") if match["part"] else _end(match, "2")
    return WrittenTime(match.start(), end, first, last)


def _is_between(match: re.Match[str], grammar: Grammar, text: str) -> bool:
    """'and' joins two times to a range only behind 'between'."""
    return grammar.cue.search(text[max(0, match.start() - 20) : match.start()]) is not None


def _single(match: re.Match[str], grammar: Grammar, text: str) -> WrittenTime | None:
    clock = _clock(match, "1")
    end = _end(match, "1")
    if clock is None:
        return None
    strength = _strength(match, "1")
    before = text[max(0, match.start() - 24) : match.start()]
    if strength == 0 and not (match["part"] and not match["join"]):
        if not (grammar.month_first and re.search(r"(?<!\w)(?:at|@)\s$", before, re.IGNORECASE)):
            return None
        if re.match(r"[ ]?(?:[^\W\d]|\d|%)", text[end : end + 2]):
            return None
    if strength == 1 and not (grammar.cue.search(before) or _LINE_LEAD.search(before)):
        return None
    if match["part"] and not match["join"]:
        half = _half_of(match["part"], grammar)
        clock = Clock(clock.minutes, half) if clock.half is None and half else clock
        end = match.end("part")
    return WrittenTime(match.start(), end, clock)


def _strength(match: re.Match[str], n: str) -> int:
    """How sure it is that the digits are a time: 2 with a colon, a letter or a word behind, 1 with a dot, 0 bare."""
    if match["suffix" + n]:
        return 2
    mark = match["mark" + n]
    if mark is None:
        return 0
    return 1 if mark == "." else 2


def _clock(match: re.Match[str], n: str) -> Clock | None:
    hour, minute = int(match["hour" + n]), int(match["minute" + n] or 0)
    if hour == 24 and minute:
        return None
    suffix = (match["suffix" + n] or "").casefold().replace(".", "").replace(" ", "")
    if suffix in {"am", "pm"}:
        if not 1 <= hour <= 12:
            return Clock(hour % 24 * 60 + minute, "24")
        return Clock((hour % 12 + (12 if suffix == "pm" else 0)) * 60 + minute, suffix)
    twenty_four = hour > 12 or hour == 0 or (len(match["hour" + n]) == 2 and hour < 10)
    return Clock(hour % 24 * 60 + minute, "24" if twenty_four else None)


def _end(match: re.Match[str], n: str) -> int:
    return next(match.end(g + n) for g in ("suffix", "minute", "hour") if match[g + n])


def _half_of(part: str | None, grammar: Grammar) -> str | None:
    if not part:
        return None
    return "pm" if grammar.after_noon.match(part) else "am"


def _words(match: re.Match[str], grammar: Grammar) -> WrittenTime:
    groups = match.groupdict()
    half = _half_of(groups.get("part"), grammar)
    if groups["noon"]:
        clock = Clock(12 * 60, "24")
    elif groups["midnight"]:
        clock = Clock(0, "24")
    elif groups.get("half_to"):
        clock = _spoken(_hour(groups["half_to"], grammar) * 60 - 30, half)
    elif groups.get("half_past"):
        clock = _spoken(_hour(groups["half_past"], grammar) * 60 + 30, half)
    elif groups.get("minutes_hour"):
        minutes = _hour(groups["minutes"], grammar) if groups["minutes"] else 15
        hour = _hour(groups["minutes_hour"], grammar)
        clock = _spoken(hour * 60 + (minutes if groups["past"] else -minutes), half)
    else:
        tail = (groups.get("tail") or "").casefold()
        extra = -15 if tail.startswith("moins") else 30 if "demi" in tail else 15 if tail else 0
        clock = _spoken(_hour(groups["spelled"], grammar) * 60 + extra, half)
    return WrittenTime(match.start(), match.end(), clock)


def _hour(word: str, grammar: Grammar) -> int:
    return int(word) if word.isdigit() else grammar.numbers[word.casefold()]


def _spoken(minutes: int, half: str | None) -> Clock:
    """Return a time said on the 12-hour dial."""
    minutes %= 12 * 60
    if half == "pm":
        return Clock(minutes + 12 * 60, "pm")
    return Clock(minutes or 12 * 60, half)
