"""List-to-list steps over what was found: ranges of two dates or two times, the order of day and month, overlaps."""

import re
from dataclasses import replace
from datetime import date, timedelta

from announce_parse.recognise.temporal.dates import masked
from announce_parse.recognise.temporal.day_lists import is_between
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.parts import in_part, part_of
from announce_parse.recognise.temporal.written import Clock, Day, WrittenDate, WrittenTime, in_year

_AMERICAN = re.compile(
    r"\b(?:[A-Z][a-z]+, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]"
    r"|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b"
    r"|EST|EDT|CST|CDT|MST|MDT|PST|PDT|USA|U\.S\.)|\$\d"
)
_BRITISH = re.compile(  # or European: Americans write no hours up to 24
    r"[£€]|\b(?:UK|GMT|BST|CET|CEST|London|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})\b"
    r"|(?<![\d:.])(?:1[3-9]|2[0-3])[:h][0-5]\d(?![\d:])"
)
_DAY_FIRST = re.compile(r"\d(?:st|nd|rd|th)?\s{1,3}(?:of\s)?[^\W\d_]{3}")
_SIGNS = ("£", "€", "$")
_CLOCK_MARKS = (".", ":")
_WEEK = 7
_LEAD = 12  # tokens in front of the end of a range that may hold its beginning
_YEARS = 10  # of a run at most
_SEATED = 60  # minutes at most between coming and beginning


def joined_dates(dates: list[WrittenDate], tokens: Tokens, grammar: Grammar) -> list[WrittenDate]:
    """Join two single dates with 'through' between them into one run; the first takes the second's year."""
    result: list[WrittenDate] = []
    for found in dates:
        previous = result[-1] if result else None
        if previous is not None and _may_join(previous, found):
            led = found.relative and grammar.lexicon.may_be(tokens.symbols[found.start], "through")  # 'bis Samstag'
            gap = tokens.symbols[previous.end : found.start + 2 * led]
            by_and = grammar.lexicon.may_be(gap.strip()[:1], "and_words") and is_between(
                tokens.symbols, previous.start, grammar
            )
            if gap.strip() and (grammar.patterns["range"].fullmatch(gap) or (by_and and len(gap.strip()) == 1)):
                first, last = previous.first, found.first
                if previous.relative and last.year is None and last.month and first.year is not None:
                    last = replace(last, year=first.year + ((last.month, last.day) < (first.month, first.day)))
                if previous.relative and found.relative:
                    last = _a_week_on(first, last)
                if first.year is None and last.year is not None:
                    first = replace(first, year=last.year - ((first.month, first.day) > (last.month, last.day)))
                if _in_order(first, last):
                    result[-1] = replace(previous, end=found.end, first=first, last=last, relative=found.relative)
                    continue
        result.append(found)
    return result


def _may_join(first: WrittenDate, second: WrittenDate) -> bool:
    plain = first.last is None and second.last is None and not first.rule and not second.rule
    return (
        plain and bool(first.first.day) == bool(second.first.day) and second.start - first.end <= 6 and not first.season
    )


def _a_week_on(first: Day, last: Day) -> Day:
    """Return the last day of a run of weekdays, a week later where it lies before the first ('Monday to Friday')."""
    if first.year is None or last.year is None:
        return last
    there = date(last.year, last.month, last.day)
    if not 0 < (date(first.year, first.month, first.day) - there).days < _WEEK:
        return last
    there += timedelta(days=_WEEK)
    return Day(there.year, there.month, there.day)


def _in_order(first: Day, last: Day) -> bool:
    if not (first.exists() and last.exists()):
        return False
    if first.year is None or last.year is None:
        return first.year is None and last.year is None and (first.month, first.day) != (last.month, last.day)
    return (first.year, first.month, first.day) < (last.year, last.month, last.day) and last.year - first.year <= _YEARS


def with_turned_years(
    dates: list[WrittenDate], tokens: Tokens, grammar: Grammar, reference: date | None
) -> list[WrittenDate]:
    """Give dates the year that is counted from that of the reference: '3 juni volgend jaar', '3 June last year'."""
    if reference is None:
        return dates
    values = grammar.lexicon.values
    result = []
    for found in dates:
        match = grammar.patterns["turned_year"].match(tokens.symbols, found.end)
        if match is None or found.first.year is not None or not found.first.day or found.rule:
            result.append(found)
            continue
        turn = tokens.words[match.start("turn" if match["turn"] else "behind")]
        year = reference.year + (0 if turn in values["this_words"] else -1 if turn in values["last_words"] else 1)
        there = in_year(found, year)
        result.append(replace(there, end=match.end()) if there else found)
    return result


def with_years_behind(
    dates: list[WrittenDate], times: list[WrittenTime], tokens: Tokens, grammar: Grammar
) -> list[WrittenDate]:
    """Give dates the year behind their time: 'Mon Jul 22 16:10:05 2019', as the Unix command prints them."""
    starts = {time.start for time in times}
    if not any(found.first.year is None and found.end + 1 in starts for found in dates):
        return dates
    symbols = masked(tokens.symbols, times, "T")
    result = []
    for found in dates:
        match = grammar.patterns["year_behind"].match(symbols, found.end)
        if match is None or found.first.year is not None or found.last is not None or not found.first.day:
            result.append(found)
            continue
        result.append(in_year(found, int(tokens.words[match.start("year")])) or found)
    return result


def with_shared_years(dates: list[WrittenDate], tokens: Tokens, grammar: Grammar) -> list[WrittenDate]:
    """Give dates of one list the year at its end: '5 oktober en 2 november 2023', 'June 3, 5 and July 7, 2024'."""
    result = list(dates)
    for at in range(len(result) - 2, -1, -1):
        here, following = result[at], result[at + 1]
        if (
            here.first.year is not None
            or following.first.year is None
            or not here.first.day
            or not following.first.day
            or following.relative
        ):
            continue
        gap = tokens.symbols[here.end : following.start].strip(" \n,;&+/(|)")
        joint = grammar.lexicon.members["and_words"]
        if (gap == "" or (len(gap) == 1 and gap in joint)) and following.start - here.end <= 6:
            later = (here.first.month, here.first.day) > (following.first.month, following.first.day)
            if later and "\n" in tokens.symbols[here.end : following.start]:
                continue  # a heading above the day of publication
            result[at] = in_year(here, following.first.year - later) or here
    return result


def ordered(dates: list[WrittenDate], tokens: Tokens, grammar: Grammar, reference: date | None) -> list[WrittenDate]:
    """Settle the order of day and month of numeric dates by weekday, by the document's other dates, by its country.

    The day of reference is that of publication, which a page shows in its numbers. What stays open keeps the other
    reading in `swapped`.
    """
    open_ones = [found for found in dates if found.swapped is not None]
    if not open_ones:
        return dates
    month_first: bool | None = None
    plain = {_number(day) for found in dates if found.swapped is None for day in (found.first, found.last) if day}
    if grammar.lexicon.month_first:
        month_first = _evidence(dates)
    british = bool(_BRITISH.search(tokens.text) or _spells_days_first(dates, tokens))
    british = british and not _AMERICAN.search(tokens.text)
    published = reference and (reference.year, reference.month, reference.day)
    result = []
    for found in dates:
        if found.swapped is None:
            result.append(found)
            continue
        by_weekday = _by_weekday(found)
        if not grammar.lexicon.month_first or found.separator == ".":
            result.append(replace(found, swapped=None))
        elif by_weekday is not None:
            result.append(replace(found, first=by_weekday, swapped=None))
        elif published in (_number(found.first), _number(found.swapped)):
            said = found.first if _number(found.first) == published else found.swapped
            result.append(replace(found, first=said, swapped=None))
        elif (_number(found.first) in plain) is not (_number(found.swapped) in plain):
            said = found.first if _number(found.first) in plain else found.swapped
            result.append(replace(found, first=said, swapped=None))
        elif month_first is not None:
            result.append(replace(found, first=found.swapped if month_first else found.first, swapped=None))
        elif british:
            result.append(found)
        else:
            result.append(replace(found, first=found.swapped, swapped=found.first))
    return result


def _evidence(dates: list[WrittenDate]) -> bool | None:
    """Tell whether the unambiguous dates among them have the month first; None without any."""
    votes = 0
    for found in dates:
        if found.separator in {"/", "-"} and found.swapped is None and found.first.day > 12:
            votes += 1 if found.month_first else -1
        elif found.swapped is not None and (day := _by_weekday(found)) is not None:
            votes += 1 if day is found.swapped else -1
    return votes > 0 if votes else None


def _spells_days_first(dates: list[WrittenDate], tokens: Tokens) -> bool:
    """Tell whether days stand in front of months where these are words: '29 September', but not 'September 29'."""
    spelt = [found for found in dates if not found.separator and found.first.day and found.rule is None]
    shown = [tokens.slice(found.start, found.end) for found in spelt if not found.relative]
    return bool(shown) and all(map(_DAY_FIRST.search, shown))


def _number(day: Day) -> tuple[int | None, int, int]:
    return day.year, day.month, day.day


def _by_weekday(found: WrittenDate) -> Day | None:
    if found.swapped is None or found.first.weekday is None or found.first.year is None or found.swapped.year is None:
        return None
    fits = [
        day for day in (found.first, found.swapped) if date(day.year or 1, day.month, day.day).weekday() == day.weekday
    ]
    return fits[0] if len(fits) == 1 else None


def without_overlaps(dates: list[WrittenDate]) -> list[WrittenDate]:
    """Order dates by place and leave out those inside another."""
    result: list[WrittenDate] = []
    for found in sorted(dates, key=lambda item: (item.start, -item.end)):
        if not result or found.start >= result[-1].end:
            result.append(found)
    return result


def joined_times(times: list[WrittenTime], tokens: Tokens, grammar: Grammar) -> list[WrittenTime]:
    """Join two single times with 'through' between them into one range; 'and' joins only behind 'between'."""
    result: list[WrittenTime] = []
    for found in times:
        previous = result[-1] if result else None
        if (
            previous is not None
            and previous.last is None
            and found.last is None
            and 0 < found.start - previous.end <= 6
        ):
            gap = tokens.symbols[previous.end : found.start]
            joints = set(gap) - set(" \n")
            before = tokens.symbols[max(0, previous.start - 2) : previous.start].strip()[-1:]
            by_and = grammar.lexicon.may_be(before, "between")
            may = by_and or bool(joints & {"-", *grammar.lexicon.members["through"]})
            if joints and may and grammar.patterns["time_range"].fullmatch(gap):
                first = previous.first
                if first is not None and previous.part and found.part:
                    first = in_part(first, previous.part)  # 'from 10 in the morning to 4 in the afternoon'
                last, part = found.first, _part_in(gap, grammar)
                if part and first is not None and last is not None:  # "van 's ochtends 9 uur tot 's avonds 6 uur"
                    last = in_part(last, part)
                    ahead = _part_in(tokens.symbols[max(0, previous.start - 2) : previous.start], grammar)
                    first = in_part(first, ahead) if ahead else first
                result[-1] = WrittenTime(
                    previous.start,
                    found.end,
                    first,
                    last,
                    found.approximate or previous.approximate,
                    found.part or previous.part,
                    previous.in_words or found.in_words,
                )
                continue
        result.append(found)
    return result


def _part_in(symbols: str, grammar: Grammar) -> str | None:
    match = grammar.patterns["part"].search(symbols)
    return part_of(match[0], grammar) if match else None


def led_times(times: list[WrittenTime], tokens: Tokens, grammar: Grammar) -> list[WrittenTime]:
    """Let a time behind 'from' and an hour without a unit be the end of their range: 'from 8 to half past nine'."""
    joints = grammar.lexicon.members["through"] | grammar.lexicon.members["and_words"]
    result: list[WrittenTime] = []
    for found in times:
        ahead = tokens.symbols[max(0, found.start - _LEAD) : found.start]
        joined = found.last is None and ahead.rstrip(" \n")[-1:] in joints
        match = grammar.patterns["led"].search(ahead) if joined else None
        if match is None or (result and result[-1].end > found.start - len(ahead) + match.start("hour")):
            result.append(found)
            continue
        at = found.start - len(ahead) + match.start("hour")
        word = tokens.words[at]
        hour = int(word) if word.isdecimal() else grammar.lexicon.value("cardinal", word)
        first = Clock(hour * 60 % (24 * 60), "24" if hour > 12 else "?")
        if match["part"]:
            first = in_part(first, part_of(match["part"].strip(), grammar))
        result.append(replace(found, start=at, first=first, last=found.first) if hour <= 24 else found)
    return result


def seated(times: list[WrittenTime], tokens: Tokens, grammar: Grammar) -> list[WrittenTime]:
    """Add the hour at which one is asked to come in front of when it begins: '7 for 7.30pm'."""
    result: list[WrittenTime] = []
    for found in times:
        words = tokens.words[max(0, found.start - 4) : found.start]
        if grammar.code == "en" and found.first and words[1:] == [" ", "for", " "]:
            previous = result[-1] if result else None
            if previous and previous.end == found.start - 3 and previous.first and previous.last is None:
                if previous.first.half == "?" and (early := _earlier(previous.first.minutes, found.first)):
                    result[-1] = replace(previous, first=early)
            else:
                start, minutes = _bare_time(tokens, found.start - 4)
                if minutes is not None and (early := _earlier(minutes, found.first)):
                    result.append(WrittenTime(start, found.start - 3, early))
        result.append(found)
    return result


def _bare_time(tokens: Tokens, last: int) -> tuple[int, int | None]:
    """Return the first token of a time without a unit that ends with a token, and its minutes ('6.30', '7')."""
    hour, mark, minute = tokens.words[max(0, last - 2) : last + 1] if last >= 2 else ("", "", tokens.words[last])
    if last > 2 and tokens.words[last - 3] in _SIGNS:
        return last, None  # '£6.30 for 7pm'
    if mark in _CLOCK_MARKS and hour.isdecimal() and minute.isdecimal():
        return last - 2, int(hour) * 60 + int(minute) if int(hour) < 24 and int(minute) < 60 else None
    return last, int(minute) * 60 if minute.isdecimal() and int(minute) <= 12 else None


def _earlier(minutes: int, start: Clock) -> Clock | None:
    """Return a time on the dial shortly in front of a start, in the same half of the day."""
    before = (start.minutes - minutes) % 720
    return replace(start, minutes=start.minutes - before) if 0 < before <= _SEATED else None


def open_ended(times: list[WrittenTime], tokens: Tokens, grammar: Grammar) -> list[WrittenTime]:
    """Turn a time behind 'until' into a range without a beginning."""
    result = []
    for found in times:
        before = tokens.symbols[max(0, found.start - 6) : found.start]
        open_end = found.last is None and grammar.patterns["until"].search(before)
        result.append(replace(found, first=None, last=found.first) if open_end else found)
    return result
