"""Written dates and times into values: the year settled, months and seasons as EDTF, the text cut out."""

from dataclasses import replace
from datetime import MAXYEAR, date

from announce_parse.document import Found
from announce_parse.recognise.temporal.counted import Distance, moved
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.named import day_of
from announce_parse.recognise.temporal.written import Clock, Day, WrittenDate, WrittenTime, in_year
from announce_parse.recognise.temporal.years import Years, year_of
from announce_parse.values import DateValue, TimeValue, YearSource

_SURE, _NUMERIC, _OPEN, _RELATIVE, _COARSE = 0.97, 0.93, 0.7, 0.5, 0.6
_PLAIN_YEAR = 2000  # in which days without a year are counted
_UNTIDY = frozenset(".,;:(|/-")
_ABBREVIATION = 4  # letters of a month's short name, at most


def dated(written: WrittenDate, tokens: Tokens, years: Years, reference: date | None) -> Found:
    """Return a written date as found, its year settled."""
    source = _source(written)
    if written.rule is not None:
        written, source = _named(written, years, reference)
    first, last = written.first, written.last
    if first.year is None and first.day:
        year, source = year_of(first, written.start, years, reference)
        over = last is not None and (last.month, last.day) < (first.month, first.day)
        settled = None if year is None else in_year(written, year + over)
        if settled is None:
            source = "unknown"
        else:
            first, last = settled.first, settled.last
    elif first.year is None and first.month and written.rule is None:
        year, source = _year_of_month(first, years, reference)
        first = replace(first, year=year)
    if written.distance is not None:
        first = _counted(first, written.distance)
    precision = "day" if first.day else "season" if written.season else "month"
    value = DateValue(
        start_date=_edtf(first),
        end_date=_edtf(last) if last is not None else None,
        weekday=first.weekday,
        year=source,
        precision=precision,  # type: ignore[arg-type]
        alternatives=(_edtf(replace(written.swapped, year=first.year)),) if written.swapped is not None else (),
        relative=written.relative,
        end_weekday=last.weekday if last is not None else None,
    )
    start, end, text = _cut(tokens, written.start, written.end)
    inferred = source in {"context", "reference", "weekday"} or written.relative
    return Found("date", start, end, text, value, _confidence(written, source), "inferred" if inferred else "stated")


def _counted(day: Day, distance: Distance) -> Day:
    """Return the day so far from another one, without a year where that has none."""
    if not day.day:
        return day
    there = moved(date(day.year or _PLAIN_YEAR, day.month, day.day), distance)
    return day if there is None else Day(there.year if day.year else None, there.month, there.day)


def _year_of_month(month: Day, years: Years, reference: date | None) -> tuple[int | None, YearSource]:
    """Return the year of a month alone: the first such month from the reference on, else the text's year."""
    if reference is not None:
        return reference.year + (month.month < reference.month), "reference"
    return (years.of_text[0], "context") if years.of_text else (None, "unknown")


def _source(written: WrittenDate) -> YearSource:
    if written.relative:
        return "reference"
    return "stated" if written.first.year is not None else "unknown"


def _named(written: WrittenDate, years: Years, reference: date | None) -> tuple[WrittenDate, YearSource]:
    """Give a feast day its date, where its year is written, or told by the reference or by the text."""
    rule = written.rule or ""
    year, source = written.first.year, _source(written)
    if year is None and reference is not None:
        next_one = reference.year + (day_of(rule, reference.year) < reference)
        year, source = min(next_one, MAXYEAR), "reference"
    if year is None and years.of_text:
        year, source = years.of_text[0], "context"
    if year is None:
        fixed = day_of(rule, 2000)
        month = fixed.month if "-" in rule and not rule.startswith("easter") and rule.count("-") == 2 else 0
        return replace(
            written, first=Day(None, fixed.month, fixed.day) if rule[0].isdigit() else Day(None, month, 0)
        ), source
    day = day_of(rule, year)
    return replace(written, first=Day(day.year, day.month, day.day)), source


def _edtf(day: Day) -> str:
    year = "XXXX" if day.year is None else f"{day.year:04}"
    if not day.month:
        return year
    return f"{year}-{day.month:02}-{day.day:02}" if day.day else f"{year}-{day.month:02}"


def _confidence(written: WrittenDate, source: YearSource) -> float:
    if not written.first.day:
        return _COARSE
    if written.relative or (written.rule and source != "stated"):
        return _RELATIVE
    if written.swapped is not None:
        return _OPEN
    return _NUMERIC if written.separator or source != "stated" else _SURE


def timed(written: WrittenTime, inferred: bool, tokens: Tokens) -> Found:
    """Return a written time as found."""
    value = TimeValue(_hhmm(written.first), _hhmm(written.last), written.approximate)
    start, end, text = _cut(tokens, written.start, written.end, dots=False)
    confidence = 0.8 if inferred else 0.9 if written.in_words else 0.96
    return Found("time", start, end, text, value, confidence, "inferred" if inferred else "stated")


def _hhmm(clock: Clock | None) -> str | None:
    return None if clock is None else f"{clock.minutes // 60 % 24:02}:{clock.minutes % 60:02}"


def _cut(tokens: Tokens, first: int, last: int, *, dots: bool = True) -> tuple[int, int, str]:
    """Return the offsets and the text of some tokens, without the white space and punctuation around them.

    The dot of an abbreviation stays ('12 jan.', '8 p.m.').
    """
    words = tokens.words
    while words[first] in _UNTIDY or words[first].isspace():
        first += 1
    while words[last - 1] in _UNTIDY or words[last - 1].isspace():
        before = words[last - 2]
        if (
            dots
            and words[last - 1] == "."
            and (before.isdecimal() or (before.isalpha() and len(before) <= _ABBREVIATION))
        ):
            break
        last -= 1
    text = tokens.slice(first, last)
    if text.count("(") < text.count(")"):
        text = text.rstrip(")").rstrip()
    start = tokens.starts[first]
    return start, start + len(text), text
