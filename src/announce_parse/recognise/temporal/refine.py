"""From what stands in the text to what is found: list to list, one step a function."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Protocol, TypeVar

from announce_parse.document import Found, Span
from announce_parse.recognise.temporal.dates import Day, WrittenDate
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.times import Clock, WrittenTime
from announce_parse.recognise.temporal.years import Years, year_of
from announce_parse.values import DateValue, TimeValue, YearSource


class Placed(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int:
        """Offset of its first character."""

    @property
    def end(self) -> int:
        """Offset behind its last character."""


T = TypeVar("T", bound=Placed)

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,500}|(?<![\w.])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,100}")
_BULLET = re.compile(r"\s*\n\s*[-–—]\s")  # a dash that begins a line is no 'through'
_US = re.compile(r"(?<![^\W\d])(?:[ap]\.?m\.?|EST|EDT|PST|PDT|CST|CDT|USA|U\.S\.)(?!\w)")


def addresses(text: str) -> list[Span]:
    """Return the URLs and e-mail addresses of a text: digits in them are neither dates nor times."""
    return [Span(match.start(), match.end()) for match in _ADDRESS.finditer(text)]


def spans(items: Iterable[Placed]) -> list[Span]:
    """Return the places of some items."""
    return [Span(item.start, item.end) for item in items]


def outside(items: Iterable[T], blocked: list[Span]) -> list[T]:
    """Return the items that overlap none of the blocked spans."""
    ordered = sorted(blocked, key=lambda span: span.start)
    kept = []
    at = 0
    for item in sorted(items, key=lambda item: item.start):
        while at < len(ordered) and ordered[at].end <= item.start:
            at += 1
        if at == len(ordered) or ordered[at].start >= item.end:
            kept.append(item)
    return kept


def longest(items: Iterable[T]) -> list[T]:
    """Return the items without those that a longer one overlaps, by place."""
    kept: list[T] = []
    for item in sorted(items, key=lambda item: (item.start, -item.end)):
        if kept and item.start < kept[-1].end:
            if item.end - item.start > kept[-1].end - kept[-1].start:
                kept[-1] = item
        else:
            kept.append(item)
    return kept


def ordered(dates: list[WrittenDate], text: str) -> list[WrittenDate]:
    """Return the dates with day and month in the order that the text uses: told by its weekdays and its other dates."""
    ambiguous = [d for d in dates if d.swapped is not None]
    if not ambiguous:
        return dates
    month_first = _votes(dates, text)
    return [_turned(d) if d.swapped is not None and _is_month_first(d, month_first) else d for d in dates]


def _votes(dates: list[WrittenDate], text: str) -> bool:
    months_first = sum(d.swapped is None and not d.weak and d.first.day > 12 and _slashed(d, text, True) for d in dates)
    days_first = sum(d.swapped is None and d.first.day > 12 and _slashed(d, text, False) for d in dates)
    if months_first != days_first:
        return months_first > days_first
    return _US.search(text) is not None


def _slashed(found: WrittenDate, text: str, month_first: bool) -> bool:
    """Tell whether a numeric date with slashes was written in this order."""
    numbers = re.search(r"(\d{1,2})/(\d{1,2})", text[found.start : found.end])
    return numbers is not None and int(numbers[2 if month_first else 1]) == found.first.day


def _is_month_first(found: WrittenDate, habit: bool) -> bool:
    """Decide by the weekday where one of the readings has it, else by the habit of the text."""
    one, other = found.first, found.swapped
    if other is not None and one.weekday is not None and one.year is not None:
        fits_one = date(one.year, one.month, one.day).weekday() == one.weekday
        fits_other = date(one.year, other.month, other.day).weekday() == one.weekday
        if fits_one != fits_other:
            return fits_other
    return habit


def _turned(found: WrittenDate) -> WrittenDate:
    assert found.swapped is not None
    return replace(found, first=found.swapped, swapped=found.first)


def joined(dates: list[WrittenDate], text: str, grammar: Grammar) -> list[WrittenDate]:
    """Return the dates with two that only a word such as 'tot' parts made one run of days."""
    result: list[WrittenDate] = []
    for item in dates:
        before = result[-1] if result else None
        if before is not None and _is_run(before, item, text, grammar):
            result[-1] = replace(_with_year(before, item), end=item.end, last=item.first, weak=False, swapped=None)
        elif before is not None and _is_list(before, item, text):
            result[-1] = _with_year(before, item)
            result.append(item)
        else:
            result.append(item)
    return result


def _is_run(before: WrittenDate, item: WrittenDate, text: str, grammar: Grammar) -> bool:
    if before.last is not None or item.last is not None or not before.first.day or not item.first.day:
        return False
    gap = text[before.end : item.start]
    if not grammar.through.fullmatch(gap) or _BULLET.match(gap):
        return False
    known = before.first.year or item.first.year
    return (before.first.year or known or 0, before.first.month, before.first.day) < (
        item.first.year or known or 0,
        item.first.month,
        item.first.day,
    ) or (before.first.year is None and item.first.year is not None)


def _is_list(before: WrittenDate, item: WrittenDate, text: str) -> bool:
    """Tell whether two dates stand in one list, so that the year behind the last is that of both."""
    gap = text[before.end : item.start]
    return before.first.year is None and item.first.year is not None and len(gap) <= 8 and "\n\n" not in gap


def _with_year(before: WrittenDate, item: WrittenDate) -> WrittenDate:
    """Give a date the year of the one it is joined to: the year before where its month comes later."""
    if before.first.year is not None or item.first.year is None:
        return before
    later = (before.first.month, before.first.day) > (item.first.month, item.first.day)
    return replace(before, first=replace(before.first, year=item.first.year - later))


def settled(dates: list[WrittenDate]) -> list[WrittenDate]:
    """Return the dates that stand by themselves: a weak one only where the same day stands elsewhere."""
    sure = {(d.first.month, d.first.day) for d in dates if not d.weak}
    return [d for d in dates if not d.weak or (d.first.month, d.first.day) in sure or _is_padded(d)]


def _is_padded(found: WrittenDate) -> bool:
    return found.end - found.start >= 5 and found.first.day > 7


def dated(item: WrittenDate, text: str, years: Years, reference: date | None) -> Found:
    """Return a date as found, its year resolved."""
    words = text[item.start : item.end]
    if not item.first.day:
        month = f"-{item.first.month:02}" if item.first.month else ""
        precision = "season" if item.season else "month"
        value = DateValue(f"{item.first.year}{month}", precision=precision)  # type: ignore[arg-type]
        return Found("date", item.start, item.end, words, value, 0.9)
    first, source = _resolved(item.first, years, reference)
    last = None
    if item.last is not None:
        last_day = item.last if item.last.year else replace(item.last, year=first.year)
        if first.year and item.last.year is None and (item.last.month, item.last.day) < (first.month, first.day):
            last_day = replace(last_day, year=first.year + 1)
        last = iso(last_day)
    alternatives = (iso(replace(item.swapped, year=first.year)),) if item.swapped else ()
    value = DateValue(iso(first), last, item.first.weekday, source, "day", alternatives, item.relative)
    certainty = "stated" if source == "stated" and not item.relative else "inferred"
    return Found("date", item.start, item.end, words, value, 0.97 if source == "stated" else 0.85, certainty)  # type: ignore[arg-type]


def _resolved(day: Day, years: Years, reference: date | None) -> tuple[Day, YearSource]:
    if day.year is not None:
        return day, "stated"
    year, source = year_of(day, years, reference)
    return replace(day, year=year), source


def iso(day: Day) -> str:
    """Return a day as ISO date, as EDTF where its year is unknown."""
    return f"{day.year or 'XXXX'}-{day.month:02}-{day.day:02}"


def timed(item: WrittenTime, inferred: bool, text: str) -> Found:
    """Return a time as found."""
    value = TimeValue(clock(item.first), clock(item.last) if item.last else None, half_of_day_inferred=inferred)
    return Found("time", item.start, item.end, text[item.start : item.end], value, 0.8 if inferred else 0.95)


def clock(time: Clock) -> str:
    """Return a time as `HH:MM`."""
    return f"{time.minutes // 60 % 24:02}:{time.minutes % 60:02}"
