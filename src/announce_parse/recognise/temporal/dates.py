"""Dates as they are written: with the name of a month, in numbers, and months or seasons with a year."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from announce_parse import languages
from announce_parse.recognise.temporal.day_lists import as_run, days_of, is_between, is_number_ahead, spread
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.named import weekday_rule
from announce_parse.recognise.temporal.runs import day_month_run, numeric_days, numeric_range
from announce_parse.recognise.temporal.written import Day, WrittenDate, WrittenTime
from announce_parse.recognise.temporal.written_parts import full_year, place_of, weekday_of, weekdays_of, year_of

_FEW = 16  # expressions up to which copying the text for each is faster than taking it apart
_BEFORE, _BEHIND = 6, 14  # symbols around what may tell of a date, within which the whole date lies
_BASIC = 8  # digits of a date without marks
_END = 3  # symbols behind them, of which one is no white space where the text goes on
_SHORT = 4  # letters of a weekday that may be another word
_DAY_BEHIND = re.compile(r" (?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<year>\d{4}))?(?![\w:.])")
_HOURS = re.compile(r"\s?(?:[-–—]|to|until|till)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?\s?m\b|noon)", re.I)
_AMERICAN = ("month_day_run", "numeric_days")  # kinds that are written where the month may come first
_VERBS_TOO = {"may", "march", "mar", "sun", "sat", "mai", "mars", "maa", "mei", "do"}


def written_dates(tokens: Tokens, grammar: Grammar) -> list[WrittenDate]:
    """Return the dates of a text that are written out, each kind masking the ones behind it."""
    found: list[WrittenDate] = []
    symbols = tokens.symbols
    parts = stretches(symbols, grammar.patterns["tells_date"])
    for name, read in _READERS:
        if name in _AMERICAN and not grammar.lexicon.month_first:
            continue
        pattern = grammar.patterns[name]
        matches = (match for start, end in parts for match in pattern.finditer(symbols, start, end))
        here = [date for match in matches for date in read(match, tokens, grammar)]
        if here:
            found += here
            symbols = masked(symbols, here)
    return found


def stretches(symbols: str, telling: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return the parts of a text that may hold dates, or times: what lies around the symbols that tell of them."""
    parts: list[tuple[int, int]] = []
    begin = end = -1
    for match in telling.finditer(symbols):
        at = match.start()
        if at - _BEFORE > end:
            if end >= 0:
                parts.append((begin, end))
            begin = max(0, at - _BEFORE)
        end = at + _BEHIND
    return [*parts, (begin, min(end, len(symbols)))] if end >= 0 else []


def masked(symbols: str, found: Sequence[WrittenDate | WrittenTime], mask: str = "D") -> str:
    """Return the symbols with 'D' in place of every date, or another mask for times."""
    if len(found) <= _FEW:
        for item in found:
            symbols = symbols[: item.start] + mask * (item.end - item.start) + symbols[item.end :]
        return symbols
    cells = list(symbols)
    for item in found:
        cells[item.start : item.end] = mask * (item.end - item.start)
    return "".join(cells)


def _iso(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    year, month, number = (int(tokens.words[match.start(name)]) for name in ("year", "month", "day"))
    day = Day(year, month, number, weekday_of(match, tokens, grammar))
    if day.exists():
        yield WrittenDate(match.start(), match.end(), day)


def _iso_run(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    """Return the run of '2025-06-03/2025-06-07'."""
    y1, m1, d1, y2, m2, d2 = (int(tokens.words[match.start(name)]) for name in ("y1", "m1", "d1", "y2", "m2", "d2"))
    first, last = Day(y1, m1, d1), Day(y2, m2, d2)
    if first.exists() and last.exists() and (y1, m1, d1) < (y2, m2, d2):
        yield WrittenDate(match.start(), match.end(), first, last)


def _iso_basic(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    """Return the day of '20250603T143000Z', '20250603'."""
    word = tokens.words[match.start()]
    ends = not tokens.symbols[match.end() : match.end() + _END].strip()  # as no time follows
    if len(word) != _BASIC or (ends and match.start() > 0):
        return  # eight digits alone are a date where they are the whole text
    day = Day(int(word[:4]), int(word[4:6]), int(word[6:]))
    if day.month and day.day and day.exists():
        yield WrittenDate(match.start(), match.end(), day)


def _day_month(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    month_token = match.start("month")
    month = grammar.lexicon.value("month", tokens.words[month_token])
    year = year_of(match, tokens)
    below = _begins_below(match, tokens, grammar)
    if below is not None:
        yield below
        return
    days = as_run(days_of(match, tokens, grammar), match, tokens, grammar)
    if year is None and not match["weekdays"] and _is_other_word(match, tokens, grammar):
        return
    if len(days) > 1 and (_is_counted(match, tokens, grammar, days[1].joint) or is_number_ahead(days)):
        yield from spread(match, days[1:], month, year, days[1].start)
        return
    if days and _is_no_weekday(match, tokens, grammar, Day(year, month, days[0].number, days[0].weekday)):
        days = [replace(days[0], weekday=None, start=match.start("days")), *days[1:]]
        yield from spread(match, days, month, year, match.start("days"))
        return
    yield from spread(match, days, month, year, match.start())


def _begins_below(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> WrittenDate | None:
    """Return the date that begins with the month where the number in front of it ends the line above.

    'Vol. 20, No. 13' with 'April 5, 2001' in the next line holds no 13 April.
    """
    token = match.start("month")
    if not grammar.lexicon.month_first or "\n" not in tokens.symbols[match.start() : token]:
        return None
    start = tokens.starts[token + 1]
    day = _DAY_BEHIND.match(tokens.text, start)
    if day is None:
        return None
    year = int(day["year"]) if day["year"] else None
    first = Day(year, grammar.lexicon.value("month", tokens.words[token]), int(day["day"]))
    end = next(at for at in range(token, len(tokens.starts)) if tokens.starts[at] >= day.end())
    return WrittenDate(token, end, first) if first.exists() else None


def _is_no_weekday(match: re.Match[str], tokens: Tokens, grammar: Grammar, day: Day) -> bool:
    """Tell whether what looks like a short weekday is rather the last word of what stands in front of the date.

    It is where it ends the line above ('… Plastic Vrij'); and where the calendar has another weekday for that day,
    behind an article ('The Sun, 13 March 2024') or, in Dutch, behind a word and not as 'vr', 'zo' ('Toegang vrij 13
    maart 2024', 'Café Zon, 13 maart 2024').
    """
    start, end = match.span("weekdays")
    if end - start != 1 or len(tokens.words[start]) > _SHORT:
        return False
    behind = tokens.symbols[end : end + 3]
    if "\n" in behind and tokens.symbols[tokens.symbols.rfind("\n", 0, start) + 1 : start].strip(" -|,("):
        return True
    if day.year is None or behind[:1] == "." or not day.exists() or tokens.symbols[start - 1 : start] != " ":
        return False
    if date(day.year, day.month, day.day).weekday() == day.weekday:
        return False
    if tokens.words[start - 2] in grammar.lexicon.values["articles"]:
        return grammar.code in {"nl", "en"}
    written = tokens.slice(start, start + 1)
    return grammar.code == "nl" and tokens.symbols[start - 2] == "x" and (len(written) > 2 or written[0].isupper())


def _is_counted(match: re.Match[str], tokens: Tokens, grammar: Grammar, joint: str) -> bool:
    """Tell whether what seems to be the first day of a run or a list counts something.

    So in 'Week 5 – Wed 12 Feb', and of rooms in front of a comma: 'zaal 2, 3 maart'.
    """
    ahead = tokens.words[match.start() - 2] if match.start() > 1 and tokens.words[match.start() - 1] == " " else ""
    counted = any(ahead in grammar.lexicon.values[name] for name in ("numbered", "not_before"))
    return (joint == "through" and counted) or (
        joint == "," and (counted or ahead in languages.load(grammar.code).places.rooms)
    )


def _month_day(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    month = grammar.lexicon.value("month", tokens.words[match.start("month")])
    year = year_of(match, tokens)
    if not grammar.lexicon.month_first and not match["year"] and not _is_tile(match, tokens):
        return
    if (
        year is None
        and not match["weekdays"]
        and tokens.words[match.start("month")] in _VERBS_TOO
        and not tokens.slice(match.start("month"), match.start("month") + 1)[0].isupper()
    ):
        return
    if "/" in match["days"] and tokens.words[match.start("month")] in grammar.lexicon.values["weekday"]:
        return  # 'Mar. 05/11/2024' is a Tuesday
    days = as_run(days_of(match, tokens, grammar), match, tokens, grammar)
    start = match.start()
    if days and _is_no_weekday(match, tokens, grammar, Day(year, month, days[0].number, days[0].weekday)):
        days = [replace(days[0], weekday=None), *days[1:]]
        start = match.start("month")
    if len(days) > 1 and year is None and days[-1].joint in {"", ","} and _begins_hours(match, tokens):
        days.pop()
        yield from (replace(day, end=min(day.end, days[-1].end)) for day in spread(match, days, month, year, start))
        return
    yield from spread(match, days, month, year, start)


def _begins_hours(match: re.Match[str], tokens: Tokens) -> bool:
    """Tell whether the last number of a list of days is rather the first hour of a range: 'Jan. 21, 7 - 8:30 p.m.'."""
    return _HOURS.match(tokens.slice(match.end(), min(match.end() + _BEHIND, len(tokens.words)))) is not None


def _year_first(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    month = grammar.lexicon.value("month", tokens.words[match.start("month")])
    day = Day(int(tokens.words[match.start("year")]), month, int(tokens.words[match.start("day")]))
    if day.exists():
        yield WrittenDate(match.start(), match.end(), day)


def _weekday_of_month(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    """'the first Friday of July 2024': counted within the month; a yearless one is dated like a feast day."""
    lexicon = grammar.lexicon
    month = lexicon.value("month", tokens.words[match.start("month")])
    place = place_of(match, tokens, grammar)
    year = int(tokens.words[match.start("year")]) if match["year"] else None
    if tokens.words[match.start("turned")] in lexicon.values["day_units"]:
        day = Day(year, month, monthrange(year or 2001, month)[1] if place == "last" else int(place))
        if day.exists():
            yield WrittenDate(match.start(), match.end(), day)
        return
    if place != "last" and int(place) > 5:
        return
    weekday = lexicon.values["weekday"][tokens.words[match.start("turned")]]
    yield WrittenDate(match.start(), match.end(), Day(year, 0, 0), rule=weekday_rule(month, weekday, place))


def _is_tile(match: re.Match[str], tokens: Tokens) -> bool:
    """Tell whether month and day stand below each other, or alone in a line, as on the leaf of a calendar."""
    around = tokens.symbols[max(0, match.start() - 1) : match.start()] + tokens.symbols[match.end() : match.end() + 1]
    return around.strip("\n |") == "" and (
        "\n" in tokens.symbols[match.start() : match.end()] or len(around) < 2 or around == "\n\n"
    )


def _is_other_word(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether what looks like a month is another word, as in '12 may attend'."""
    at = match.start("month")
    if tokens.words[at] not in _VERBS_TOO or at == match.end("days"):
        return False  # '12mar6:00 pm'
    written = tokens.slice(at, at + 1)
    days = tokens.slice(match.start("days"), match.end("days"))
    return grammar.code == "en" and written.islower() and days.isdigit()


def _numeric(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    words = tokens.words
    a, b, separator = int(words[match.start("a")]), int(words[match.start("b")]), match["sep"]
    name = "year" if match["year"] else "apart" if match["apart"] else None
    year = full_year(words[match.start(name)]) if name else None
    weekdays = weekdays_of(match, tokens, grammar)
    weekday = weekdays[0] if weekdays else None
    hours = len(weekdays) > 1 or (weekdays and grammar.lexicon.month_first and a > b)
    if year is None and separator == "-" and hours:
        return  # hours of opening: 'Tue-Sun 11-5', 'Sat 11-6', but 'Wed, 4-12' is a day
    if year is None and weekday is None and not _is_short_date(match, tokens, grammar):
        return
    day, swapped = Day(year, b, a, weekday), Day(year, a, b, weekday)
    american = b > 12 or not day.exists()
    if american:
        if separator != "/" and not grammar.lexicon.month_first:
            return
        if separator == "." and year is None:
            return  # 'Thursday evening, 7.30'
        day, swapped = swapped, day
    if not day.exists() or day.month > 12:
        return
    other = swapped if swapped.month <= 12 and swapped.exists() and swapped != day else None
    if match["from"]:
        first = Day(year, day.month, int(words[match.start("from")]), weekday)
        if not first.exists():
            return
        plain = tokens.words[match.start("join")]
        between = is_between(tokens.symbols, match.start(), grammar)
        if first.day < day.day and (plain in "-/" or between or plain in grammar.lexicon.values["through"]):
            yield WrittenDate(match.start(), match.end(), first, Day(year, day.month, day.day), None, separator)
            return
        yield WrittenDate(match.start(), match.start("from") + 1, first, None, None, separator)
        yield WrittenDate(match.start("a"), match.end(), Day(year, day.month, day.day), None, None, separator)
        return
    end = match.end() - 1 if match["dot"] and separator != "." else match.end()
    start = match.start()
    if weekday is not None and _is_no_weekday(match, tokens, grammar, day):
        day, other, start = replace(day, weekday=None), other and replace(other, weekday=None), match.start("a")
    yield WrittenDate(start, end, day, None, other, separator, month_first=american)


def _month_alone(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    """'in mei', 'mid-May': a month behind a word that leads it, without a year; in English in capitals."""
    at = match.start("month")
    if grammar.lexicon.month_first and not tokens.slice(at, at + 1)[0].isupper():
        return
    month = grammar.lexicon.value("month", tokens.words[at])
    yield WrittenDate(at, at + 1, Day(None, month, 0))


def _is_short_date(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether two numbers without a year or a weekday are a day and a month: by their shape or a word before."""
    a, b = tokens.words[match.start("a")], tokens.words[match.start("b")]
    separator = match["sep"]
    if " " in tokens.symbols[match.start("a") : match.end("b")] and not match["dot"]:
        return False
    if max(int(a), int(b)) > 12 and min(int(a), int(b)) > 12:
        return False
    if separator == "/" and (a, b) in {
        ("1", "2"),
        ("1", "3"),
        ("2", "3"),
        ("1", "4"),
        ("3", "4"),
        ("24", "7"),
        ("9", "11"),
        ("7", "7"),
        ("4", "4"),
        ("1", "1"),
    }:
        return False
    before = tokens.symbols[max(0, match.start() - 2) : match.start()].strip(" ")[-1:]
    if grammar.lexicon.may_be(before, "not_before"):
        return False  # 'a mark of 8/10'
    led = grammar.lexicon.may_be(before, "articles", "from_words", "on_words", "through")
    if separator == ".":
        return grammar.code == "de" and (bool(match["dot"]) or led or bool(match["from"])) and int(b) <= 12
    if separator == "-":
        return (led or len(a + b) == 4) and int(b) <= 12 and int(a) > 12 and before not in {"", "x"} and led
    return led or len(a) == 2 or len(b) == 2 or before in {"", "\n", "(", "|", ":", ","}


def _spaced(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    a, b, year = (int(tokens.words[match.start(name)]) for name in ("a", "b", "year"))
    day = Day(year, b, a)
    if 1 <= b <= 12 and 1 <= a <= 31 and day.exists():
        yield WrittenDate(match.start(), match.end(), day, None, None, " ")


def _month_year(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    year = int(tokens.words[match.start("year")])
    if match["season"]:
        yield WrittenDate(match.start(), match.end(), Day(year, 0, 0), season=True)
        return
    month = grammar.lexicon.value("month", tokens.words[match.start("month")])
    last = None
    first = month
    if match["join"] is not None:
        first = grammar.lexicon.value("month", tokens.words[match.start()])
        last = Day(year, month, 0)
    start = Day(year - (first > month), first, 0)
    yield WrittenDate(match.start(), match.end(), start, last)


_READERS = (
    ("iso_run", _iso_run),
    ("iso", _iso),
    ("iso_basic", _iso_basic),
    ("day_month_run", day_month_run),
    ("month_day_run", day_month_run),
    ("day_month", _day_month),
    ("year_first", _year_first),
    ("weekday_of_month", _weekday_of_month),
    ("month_day", _month_day),
    ("numeric_range", numeric_range),
    ("numeric_days", numeric_days),
    ("numeric", _numeric),
    ("spaced", _spaced),
    ("month_year", _month_year),
    ("month_alone", _month_alone),
)
