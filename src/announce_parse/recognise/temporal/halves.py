"""Which half of the day a time on the 12-hour dial means."""

import re
from dataclasses import replace

from announce_parse import languages
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens, is_bare
from announce_parse.recognise.temporal.parts import in_part, part_of
from announce_parse.recognise.temporal.written import Clock, WrittenTime

_NOON = 12 * 60
_EARLIEST = 7 * 60  # a meeting before it is after noon
_EVENING_FROM = 8 * 60  # likewise where an English text names no hour of a morning ('Doors @ 7, music @ 8')
_FORENOON = 9 * 60  # from here on up to noon an hour is one of a morning
_TEN = 10 * 60  # up to here a bare hour is one of the evening where the text speaks of one: 'om 8 uur', not '9.30 uur'
_LATE = 22 * 60  # no event begins later
_CLOSING = 24 * 60  # an evening ends by then, where it is to end 'by' or 'around' an hour
_AROUND, _TO_CLOSE = (
    60,
    150,
)  # minutes around the other hours of a document, all of them after noon, in which a time is so too; one that ends it
_NEXT = 24  # tokens between a time and the one behind it
_NEAR = 16  # tokens between a word such as 'evening' and its time
_HEAD = 100  # tokens from the beginning in which a word may tell that the event is one of the night
_SECONDS = re.compile(r"\d:\d\d:\d\d")
_ON_24 = ("de", "fr")  # languages in which hours with their minutes in digits are those of the day's 24: '2h30'


def resolve(times: list[WrittenTime], tokens: Tokens, grammar: Grammar) -> list[tuple[WrittenTime, bool]]:
    """Return each time with its half of the day settled, and whether that was inferred.

    First the text's own word behind it ('8 uur 's avonds'), then the other end of its range ('7 to 9 pm'), a word near
    in the same line ('evening'), and the other times of the document; at last the habit of the hours.
    """
    if not times:
        return []
    parts = [(match.start(), part_of(match[0], grammar)) for match in grammar.patterns["part"].finditer(tokens.symbols)]
    told = [
        time for time in times if not _SECONDS.search(tokens.slice(time.start, time.end))
    ]  # not when a mail was sent
    sure = [clock.minutes for time in told for clock in _clocks(time) if clock.half == "24"]
    on_24 = any(minutes >= 13 * 60 for minutes in sure)
    early = grammar.code != "en" or any(_is_morning(time, tokens, grammar) for time in times)
    earliest = _EARLIEST if early else _EVENING_FROM
    open_ = any(clock.half == "?" for time in times for clock in _clocks(time))
    if open_ and not (on_24 or (grammar.code == "en" and early)) and _is_evening(parts, tokens, grammar):
        earliest = _TEN
    if not languages.load(grammar.code).temporal.nightly.isdisjoint(tokens.words[:_HEAD]):
        earliest = 0
    dial = on_24 and grammar.code != "fr"  # who writes '18h' means the morning by '6h'
    late = (min(sure), max(sure)) if dial and min(sure) >= _NOON else None
    bare = is_bare(tokens, grammar.lexicon)
    result = []
    before: Clock | None = None
    hours: tuple[int, int] | None = None
    for time, following in zip(times, [*times[1:], None], strict=True):
        within = _within(time, hours)
        near = following is not None and following.start - time.end <= _NEXT
        behind = following.first if near and following else None
        # nothing is held at '6:20' alone: it is what it says, but 'at 7' and 'half past seven' are as people speak
        said = bare and time.last is None and not time.in_words and time.end - time.start > 1
        settled, inferred = _resolve(
            within, parts, tokens, grammar, on_24, None if said else late, (before, behind), 0 if said else earliest
        )
        result.append((settled, inferred or within is not time))
        before = settled.last or settled.first
        hours = hours or _hours_after_noon(settled, grammar)
    return result


def _hours_after_noon(time: WrittenTime, grammar: Grammar) -> tuple[int, int] | None:
    """Return the minutes of a range after noon that an English text says by 'pm': '7-9.30pm'."""
    first, last = time.first, time.last
    if grammar.code != "en" or first is None or last is None or last.half != "pm":
        return None
    return (first.minutes, last.minutes) if _NOON <= first.minutes < last.minutes else None


def _within(time: WrittenTime, hours: tuple[int, int] | None) -> WrittenTime:
    """Return a time, or a range, after noon where it lies in the hours told before: '7.00 Doors' below '7-9.30pm'."""
    open_ = hours is not None and time.part is None and all(clock.half == "?" for clock in _clocks(time))
    if hours is None or not open_:
        return time
    if not all(hours[0] <= clock.minutes + _NOON <= hours[1] for clock in _clocks(time)):
        return time
    first, last = (clock and _later(clock) for clock in (time.first, time.last))
    return replace(time, first=first, last=last)


def _is_evening(parts: list[tuple[int, str]], tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether a text speaks of an evening and of no morning ('toneelavond … begint om acht uur')."""
    nouns = tuple(languages.load(grammar.code).temporal.evenings)
    return all(part != "before_noon" for _, part in parts) and any(word.endswith(nouns) for word in tokens.words)


def _is_morning(time: WrittenTime, tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether a time is one of a morning, so that others of its document may be so too ('8:30', '11:00')."""
    if any(clock.half == "am" for clock in _clocks(time)):
        return True
    first = time.first  # of a range that alone: '7-9' is mostly one of an evening
    early = first is not None and first.half == "?" and _FORENOON <= first.minutes <= _NOON
    return early and not _is_last(time, tokens, grammar)


def _clocks(time: WrittenTime) -> list[Clock]:
    return [clock for clock in (time.first, time.last) if clock is not None]


def _resolve(
    time: WrittenTime,
    parts: list[tuple[int, str]],
    tokens: Tokens,
    grammar: Grammar,
    on_24: bool,
    late: tuple[int, int] | None,
    beside: tuple[Clock | None, Clock | None],
    earliest: int,
) -> tuple[WrittenTime, bool]:
    first, last = time.first, time.last
    if time.part is not None:
        return _parted(time, time.part), False
    if first is not None and last is not None:
        first, last = _by_range(first, last)
    if all(clock is None or clock.half != "?" for clock in (first, last)):
        return replace(time, first=first, last=last), False
    spoken = _is_spoken(time, tokens)
    on_24 = on_24 or (grammar.code in _ON_24 and not spoken)
    if earliest == _TEN and not spoken:
        earliest = _EVENING_FROM if grammar.code == "en" else _EARLIEST
    closes = _is_last(time, tokens, grammar)
    latest = late[1] + (_TO_CLOSE if closes else _AROUND) if late else 0
    near = _part_near(time, parts, tokens, grammar)
    inferred = False
    if near is not None:
        parted = _parted(replace(time, first=first, last=last), near)
        settled = parted.first, parted.last
        inferred = settled != (first, last)
        first, last = settled
    elif first is not None and last is not None and _is_before_noon(first, last):
        first = replace(first, half="24")
    elif (
        late
        and first is not None
        and first.half == "?"
        and _is_spoken(time, tokens)
        and (late[0] - _AROUND <= first.minutes + _NOON <= latest)
    ) or (
        first is not None
        and first.half == "?"
        and _is_after_noon(first, time, closes, grammar, on_24, beside, earliest)
    ):
        first, inferred = _later(first), True
    elif (
        first is None
        and last is not None
        and last.half == "?"
        and _is_after_noon(last, time, closes, grammar, on_24, beside, earliest)
    ):
        last, inferred = _later(last), True
    if (
        first is not None
        and last is not None
        and last.half == "?"
        and last.minutes <= first.minutes
        and last.minutes < _NOON
    ):
        last = _later(last)
    return replace(time, first=first, last=last), inferred


def _is_before_noon(first: Clock, last: Clock) -> bool:
    """Tell whether a range can only begin in the morning, since twelve hours later it would have ended: '10-17 uur'."""
    return first.half == "?" and last.half == "24" and first.minutes < last.minutes <= first.minutes + _NOON


def _is_spoken(time: WrittenTime, tokens: Tokens) -> bool:
    """Tell whether a time is said as people speak, without minutes in digits: '8 uur', 'half 7'."""
    return re.search(r"\d ?[:.hu] ?\d", tokens.slice(time.start, time.end)) is None


def _is_last(time: WrittenTime, tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether a time alone is one by which, or about which, something ends: 'finish by 10.30', 'till 10'."""
    if time.first is None:
        return True
    lead = tokens.symbols[max(0, time.start - 2) : time.start].strip(" ")[-1:]
    closes = grammar.lexicon.may_be(lead, "approximate", "until_words")
    return time.last is None and (closes or tokens.words[max(0, time.start - 2) : time.start] == ["by", " "])


def _later(clock: Clock) -> Clock:
    return Clock(clock.minutes % _NOON + _NOON, "24")


def _parted(time: WrittenTime, part: str) -> WrittenTime:
    """Return a time, or a range, in its part of the day; one over noon begins in the morning ('11 to 1')."""
    first, last = (clock and in_part(clock, part) for clock in (time.first, time.last))
    if (
        part in ("after_noon", "midday")
        and time.first
        and first
        and last
        and first.minutes >= last.minutes > time.first.minutes
    ):
        first = Clock(time.first.minutes, "24")
    return replace(time, first=first, last=last)


def _by_range(first: Clock, last: Clock) -> tuple[Clock, Clock]:
    """Let one end of a range tell the half of the other: 'from 7 to 9 pm', '11 to 1 pm', '10 am to 2'."""
    if first.half == "?" and last.half in {"pm", "am"}:
        same = first.minutes % _NOON + (_NOON if last.half == "pm" else 0)
        fits = same < last.minutes or (last.half == "am" and last.minutes == 0)
        return Clock(same if fits else first.minutes, "24"), last
    if (
        last.half == "?"
        and first.half in {"pm", "am", "24"}
        and last.minutes < first.minutes < 24 * 60
        and last.minutes < _NOON
    ):
        later = last.minutes + _NOON
        return first, Clock(later, "24") if later > first.minutes else Clock(last.minutes, "24")
    if last.half == "?" and first.half in {"pm", "am"}:
        return first, Clock(last.minutes, "24")
    return first, last


def _part_near(time: WrittenTime, parts: list[tuple[int, str]], tokens: Tokens, grammar: Grammar) -> str | None:
    """Return the part of the day that is named before or behind the time, in its line."""
    best: tuple[int, str] | None = None
    digits = grammar.lexicon.members["digits"]
    for at, part in parts:
        if at > time.end + _NEAR:
            break
        distance = time.start - at if at < time.start else at - time.end
        if not 0 <= distance <= _NEAR:
            continue
        between = tokens.symbols[at : time.start] if at < time.start else tokens.symbols[time.end : at]
        if "\n" in between or any(between[m.start() - 1] not in digits for m in re.finditer(r"(?<!^)\. ", between)):
            continue
        if best is None or distance < best[0]:
            best = (distance, part)
    return best[1] if best else None


def _is_after_noon(
    clock: Clock,
    time: WrittenTime,
    last: bool,
    grammar: Grammar,
    on_24: bool,
    beside: tuple[Clock | None, Clock | None],
    earliest: int,
) -> bool:
    """Tell whether an hour without any word is after noon, by the habits of the language and the document.

    `last` tells whether something ends at it; `beside` are the times in front of it and behind; from `earliest` on it
    may be in the morning.
    """
    before = beside[0]
    if clock.minutes >= _NOON:
        return False
    if grammar.code != "en":
        told = not time.in_words or earliest == _TEN
        return 60 <= clock.minutes < earliest and told and not on_24
    if on_24:
        return False
    latest = _CLOSING if last else _LATE
    if (
        before is not None
        and before.half in {"pm", "24"}
        and before.minutes >= _NOON
        and before.minutes <= clock.minutes + _NOON < latest
    ):
        return True
    if any(other and other.half == "pm" and 0 < other.minutes - clock.minutes - _NOON <= _AROUND for other in beside):
        return True  # 'Doors 7.30, starts 8pm'
    return 60 <= clock.minutes < earliest
