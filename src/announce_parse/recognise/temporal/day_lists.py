"""Days of one month that stand together: lists ('3, 5 en 7 juni') and runs ('3 t/m 5 juni')."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.written import Day, WrittenDate
from announce_parse.recognise.temporal.written_parts import weekdays_of


@dataclass(frozen=True, slots=True)
class DayAt:
    """A day of a list, with its tokens and what joins it to the day before."""

    start: int
    end: int
    number: int
    weekday: int | None
    joint: str


def days_of(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> list[DayAt]:
    """Return the days of a list, each with its place, its weekday and the kind of joint before it."""
    lexicon = grammar.lexicon
    weekdays = weekdays_of(match, tokens, grammar)
    days: list[DayAt] = []
    joint, weekday, begin = "", None, -1
    for at in range(match.start("days"), match.end("days")):
        word = tokens.words[at]
        key = " ".join(word.split())
        if word in lexicon.values["day"]:
            value = lexicon.values["day"][word]
        elif key in lexicon.values["ordinal"]:
            value = lexicon.values["ordinal"][key]
        elif word in lexicon.values["weekday"]:
            weekday, begin = lexicon.values["weekday"][word], at
            continue
        elif word == "-" or (days and key in lexicon.values["through"] and key not in lexicon.values["and_words"]):
            joint = "through"
            continue
        elif word in {"/", ","}:
            joint = "slash" if word == "/" else ","
            continue
        elif key in lexicon.values["and_words"]:
            joint = ""
            continue
        else:
            continue
        if not days and weekdays:
            weekday = weekdays[0]
        elif weekday is None and len(weekdays) > len(days) > 0:
            weekday = weekdays[len(days)]
        dotted = grammar.code == "de" and tokens.words[at + 1 : at + 2] == ["."]
        days.append(DayAt(begin if begin >= 0 else at, at + 1 + dotted, value, weekday, joint))
        joint, weekday, begin = "", None, -1
    return days


def is_number_ahead(days: list[DayAt]) -> bool:
    """Tell whether what seems to be the first day before a comma is another number: 'zaal 8, vrijdag 3 maart'."""
    first, second = days[0], days[1]
    if second.joint != "," or first.weekday is not None:
        return False
    return first.number >= second.number or second.weekday is not None


def spread(match: re.Match[str], days: list[DayAt], month: int, year: int | None, start: int) -> Iterator[WrittenDate]:
    """Yield the dates of a list of days of one month; days joined by 'through' make one run.

    The first reaches back to `start`, the last to the end of the expression.
    """
    groups: list[list[DayAt]] = []
    for day in days:
        next_one = bool(groups) and day.number == groups[-1][-1].number + 1
        run = day.joint == "through" or (day.joint == "slash" and next_one)
        whole = bool(groups) and day.number - groups[-1][0].number == len(groups[-1])  # each day named: '7-8-9'
        if run and groups and (whole or len(groups[-1]) == 1) and groups[-1][0].number < day.number:
            groups[-1].append(day)
        else:
            groups.append([day])
    for group in groups:
        begin = start if group is groups[0] else group[0].start
        end = match.end() if group is groups[-1] else group[-1].end
        if group is groups[-1] and match.end() == match.end("days") and match[0].endswith("."):
            end -= 1  # 'on May 3.' ends its sentence
        first = Day(year, month, group[0].number, group[0].weekday)
        last = Day(year, month, group[-1].number, group[-1].weekday) if len(group) > 1 else None
        if first.exists() and (last is None or last.exists()):
            yield WrittenDate(begin, end, first, last)


def as_run(days: list[DayAt], match: re.Match[str], tokens: Tokens, grammar: Grammar) -> list[DayAt]:
    """Return two days that 'and' joins behind 'between' as the first and the last of a run."""
    if len(days) == 2 and days[1].joint == "" and is_between(tokens.symbols, match.start(), grammar):
        return [days[0], replace(days[1], joint="through")]
    return days


def is_between(symbols: str, at: int, grammar: Grammar) -> bool:
    """Tell whether 'between', or 'between the', stands in front of a token."""
    ahead = symbols[max(0, at - 4) : at].rstrip(" ")
    if grammar.lexicon.may_be(ahead[-1:], "articles"):
        ahead = ahead[:-1].rstrip(" ")
    return grammar.lexicon.may_be(ahead[-1:], "between")
