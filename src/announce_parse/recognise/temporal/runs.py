"""Runs whose first and last day each have their month: '28 Dec–4 Jan 2025', '17.11.–19.11.2023'."""

import re
from collections.abc import Iterator

from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.written import Day, WrittenDate
from announce_parse.recognise.temporal.written_parts import full_year, weekday_of


def day_month_run(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    """Return a run over two months: '28 Dec–4 Jan 2025', 'June 28-July 2'; the first takes the second's year."""
    words, lexicon = tokens.words, grammar.lexicon
    a, c = (int(words[match.start(name)]) for name in ("a", "c"))
    b, d = (lexicon.value("month", words[match.start(name)]) for name in ("b", "d"))
    before, year = (int(words[match.start(name)]) if match[name] else None for name in ("before", "year"))
    if before is None and year is not None:
        before = year - ((b, a) > (d, c))
    until = lexicon.values["weekday"][words[match.start("until")]] if match["until"] else None
    first, last = Day(before, b, a, weekday_of(match, tokens, grammar)), Day(year, d, c, until)
    ordered = (before, b, a) < (year, d, c) if before and year else before is year and (b, a) != (d, c)
    if first.exists() and last.exists() and ordered:
        end = match.end() - (match[0].endswith(".") and tokens.symbols[match.end() : match.end() + 1] in ("", "\n"))
        yield WrittenDate(match.start(), end, first, last)


def numeric_range(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    """'17.11.–19.11.2023', '5.14-5.15 2016'; the first takes the second's year where it has none."""
    if match["sep"] == match["dash"]:
        return
    words = tokens.words
    a, b, c, d = (int(words[match.start(name)]) for name in "abcd")
    year = _year(match, tokens)
    before = full_year(words[match.start("before")]) if match["before"] else None
    months_first = match["sep"] == "/" or (year is not None and max(b, d) > 12)
    if grammar.lexicon.month_first and months_first and max(a, c) <= 12:
        a, b, c, d = b, a, d, c
    if max(b, d) > 12 or (
        year is None and not (match["dot"] or match["weekdays"] or len(words[match.start("d")]) == 2)
    ):
        return
    if before is None and year is not None:
        before = year - ((b, a) > (d, c))
    first, last = Day(before, b, a, weekday_of(match, tokens, grammar)), Day(year, d, c)
    ordered = (before or 0, b, a) < (year or 0, d, c) if year else (b, a) != (d, c)
    if first.exists() and last.exists() and ordered and (before is None) is (year is None):
        end = match.end() - 1 if match["dot"] and match["sep"] != "." else match.end()
        yield WrittenDate(match.start(), end, first, last, None, match["sep"])


def numeric_days(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> Iterator[WrittenDate]:
    """'5/14-15/2016': the month first, then the days of a run."""
    year = _year(match, tokens)
    month, a, c = (int(tokens.words[match.start(name)]) for name in "bac")
    first, last = Day(year, month, a, weekday_of(match, tokens, grammar)), Day(year, month, c)
    if a < c and first.exists() and last.exists():
        yield WrittenDate(match.start(), match.end(), first, last, None, match["sep"], month_first=True)


def _year(match: re.Match[str], tokens: Tokens) -> int | None:
    """Return the year of a run, behind the mark of its numbers or apart."""
    name = "year" if match["year"] else "apart" if match["apart"] else None
    return full_year(tokens.words[match.start(name)]) if name else None
