"""Dates as they stand in the text, before their year is resolved."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from announce_parse.languages import LanguagePack
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.named import day_of

_CENTURY_PIVOT = 70  # two-digit years below it are of this century


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month, its year and weekday where they are written."""

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date, or a run of days, as written.

    Attributes:
        start, end: its characters.
        first: the day, or the first of a run; its `day` is 0 where only a month or a season is named.
        last: the last day of a run, or None.
        swapped: the other reading of an ambiguous numeric date, or None.
        weak: whether it counts only as part of a range or beside other evidence ('21/11' alone).
        season: whether it names a season.
        relative: whether it was counted from the day of reference.
    """

    start: int
    end: int
    first: Day
    last: Day | None = None
    swapped: Day | None = None
    weak: bool = False
    season: bool = False
    relative: bool = False


def written_dates(text: str, grammar: Grammar, pack: LanguagePack, reference: date | None) -> Iterator[WrittenDate]:
    """Yield every date of the text; those of different patterns may overlap."""
    for match in grammar.iso.finditer(text):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        if possible(day, month, year):
            yield WrittenDate(match.start(), match.end(), Day(day, month, year))
    for pattern in (grammar.day_month, grammar.month_day):
        if pattern is not None:
            for match in pattern.finditer(text):
                yield from _with_month_name(match, grammar, pack)
    for match in grammar.numeric.finditer(text):
        yield from _numeric(match, grammar, text)
    for match in grammar.month_year.finditer(text):
        month = grammar.months[match["month"].casefold()] if match["month"] else 0
        yield WrittenDate(
            match.start(), match.end(), Day(0, month, int(match["year"])), season=match["season"] is not None
        )
    for match in grammar.spoken.finditer(text):
        found = _spoken(match, grammar, pack, reference)
        if found is not None:
            yield found


def possible(day: int, month: int, year: int | None) -> bool:
    """Tell whether there is such a day; without a year, in some year."""
    if not 1 <= month <= 12:
        return False
    return 1 <= day <= calendar.monthrange(year or 2000, month)[1]


def full_year(written: str | None) -> int | None:
    """Return the year that a text such as '2023', '23' or '’23' means.

    >>> full_year("’23"), full_year("1998"), full_year(None)
    (2023, 1998, None)
    """
    if not written:
        return None
    digits = written.lstrip("'’")
    number = int(digits)
    if len(digits) == 4:
        return number
    return number + (2000 if number < _CENTURY_PIVOT else 1900)


def _with_month_name(match: re.Match[str], grammar: Grammar, pack: LanguagePack) -> Iterator[WrittenDate]:
    """Yield the dates of 'donderdag 5 en vrijdag 6 oktober 2023' or '3 t/m 5 juni'."""
    month = grammar.months[match["month"].casefold()]
    groups = match.groupdict()
    year = full_year(groups.get("year") or groups.get("year2"))
    lead = _weekday(match["weekday"], grammar)
    offset = match.start("days")
    parts = list(grammar.day.finditer(match["days"]))
    dates: list[WrittenDate] = []
    for at, part in enumerate(parts):
        number = int(part["number"]) if part["number"] else pack.temporal.ordinals[part["word"].casefold()]
        if not possible(number, month, year):
            continue
        weekday = _weekday(part["weekday"], grammar) if part["weekday"] else (lead if at == 0 else None)
        day = Day(number, month, year, weekday)
        is_through = part["join"] is not None and bool(dates) and dates[-1].last is None
        end = match.end() if at == len(parts) - 1 else offset + part.end()
        if is_through and number > dates[-1].first.day:
            dates[-1] = replace(dates[-1], last=day, end=end)
        else:
            start = match.start() if at == 0 else offset + _word_start(part)
            dates.append(WrittenDate(start, end, day))
    if dates and pack.temporal.month_first and match.end("month") < match.start("days"):
        dates[0] = replace(dates[0], start=match.start())
    yield from dates


def _word_start(part: re.Match[str]) -> int:
    return part.start("weekday") if part["weekday"] else part.start("number") if part["number"] else part.start("word")


def _numeric(match: re.Match[str], grammar: Grammar, text: str) -> Iterator[WrittenDate]:
    """Yield '21-11-2023', '21/11', '3. - 5.6.2024': day first, or month first where only that is possible."""
    a, b, year = int(match["a"]), int(match["b"]), full_year(match["year"])
    weekday = _weekday(match["weekday"], grammar)
    readings = [Day(a, b, year, weekday)] if possible(a, b, year) else []
    if grammar.month_first and possible(b, a, year) and match["sep"] != ".":
        readings.append(Day(b, a, year, weekday))
    if not readings:
        return
    weak = year is None and weekday is None
    if weak and (
        match["sep"] == "-" or (match["sep"] == "." and not match["dot"] and len(match["a"] + match["b"]) < 4)
    ):
        return
    swapped = readings[1] if len(readings) > 1 and a != b else None
    first = readings[0]
    if match["from"] and swapped is None and possible(int(match["from"]), first.month, year):
        begin = int(match["from"])
        if begin < first.day and re.fullmatch(grammar.through, match["join"]):
            yield WrittenDate(match.start(), match.end(), Day(begin, first.month, year, weekday), first)
            return
        if begin < first.day and match["join"].strip() != ",":
            yield WrittenDate(match.start(), match.end("from"), Day(begin, first.month, year, weekday))
            yield WrittenDate(match.start("a"), match.end(), replace(first, weekday=None))
            return
    start = match.start() if match["weekday"] and not match["from"] else match.start("a")
    yield WrittenDate(start, match.end(), first, swapped=swapped, weak=weak)


def _weekday(written: str | None, grammar: Grammar) -> int | None:
    return grammar.weekdays.get(written.casefold().rstrip(".")) if written else None


def _spoken(match: re.Match[str], grammar: Grammar, pack: LanguagePack, reference: date | None) -> WrittenDate | None:
    """Return a relative day (only with a day of reference) or a named one."""
    groups = match.groupdict()
    if groups["named"]:
        year = int(groups["named_year"]) if groups["named_year"] else None
        return _named(match, pack.temporal.named_days[_folded(groups["named"])], year, reference)
    if reference is None:
        return None
    if groups["relative"]:
        day = reference + timedelta(days=pack.temporal.relative_days[_folded(groups["relative"])])
    elif groups["turned"] or groups["turned_back"]:
        weekday = grammar.weekdays[(groups["turned"] or groups["turned_back"]).casefold()]
        day = _turned(reference, weekday, _folded(groups["turn"] or groups["turn_back"]), pack)
    else:
        counts = ("count", "ago_count", "back_count")
        name = next(name for name in counts if groups.get(name))
        unit = groups[name.replace("count", "unit")]
        number = _number(groups[name], grammar) * (7 if unit.casefold() in pack.temporal.week_units else 1)
        try:
            day = reference + timedelta(days=number if name == "count" else -number)
        except OverflowError:
            return None
    return WrittenDate(match.start(), match.end(), Day(day.day, day.month, day.year), relative=True)


def _turned(reference: date, weekday: int, word: str, pack: LanguagePack) -> date:
    """Return the weekday that 'next', 'last' or 'this' means: the first after, before, or from the reference on."""
    ahead = (weekday - reference.weekday()) % 7
    if word in pack.temporal.last_words:
        return reference - timedelta(days=(7 - ahead) % 7 or 7)
    if word in pack.temporal.next_words:
        return reference + timedelta(days=ahead or 7)
    return reference + timedelta(days=ahead)


def _named(match: re.Match[str], rule: str, year: int | None, reference: date | None) -> WrittenDate | None:
    if year is None and reference is not None:
        near = (day_of(rule, y) for y in (reference.year, reference.year + 1))
        day = next((d for d in near if d >= reference - timedelta(days=7)), None)
        if day is None:
            return None
        return WrittenDate(match.start(), match.end(), Day(day.day, day.month, day.year), relative=True)
    if year is not None:
        day = day_of(rule, year)
        return WrittenDate(match.start(), match.end(), Day(day.day, day.month, day.year))
    return None


def _number(word: str, grammar: Grammar) -> int:
    return int(word) if word.isdigit() else grammar.numbers.get(word.casefold(), 1)


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())
