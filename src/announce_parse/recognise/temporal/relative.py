"""Days said relative to the day of reference, and feast days."""

import re
from datetime import date, timedelta

from announce_parse.recognise.temporal.dates import masked
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.written import Day, WrittenDate

_FULL_NAME = 5  # letters; shorter names of weekdays are abbreviations
_FURTHEST = 4000  # days, months or years; what counts further is no announcement


def relative_dates(tokens: Tokens, symbols: str, grammar: Grammar, reference: date | None) -> list[WrittenDate]:
    """Return feast days, and with a reference date the days that are counted from it.

    `symbols` are those of the tokens, dates that were already found masked.
    """
    found = [
        _named(match, tokens, grammar)
        for match in grammar.patterns["named"].finditer(symbols)
        if match["year"] or not _is_of(symbols, match.start(), grammar)
    ]
    if reference is None:
        return found
    for name, read in _READERS:
        free = masked(symbols, found)
        for match in grammar.patterns[name].finditer(symbols):
            day = read(match, tokens, grammar, reference)
            if day is not None and "D" not in free[match.start() : match.end()]:
                found.append(_on(day, match.start(), match.end()))
    return found


def _is_of(symbols: str, at: int, grammar: Grammar) -> bool:
    """Tell whether a feast day only names another thing: 'concert de Noël'."""
    before = symbols[max(0, at - 2) : at].strip()[-1:]
    return before != "" and before in grammar.lexicon.classes["of_words"][1:-1]


def _on(day: date, start: int, end: int) -> WrittenDate:
    return WrittenDate(start, end, Day(day.year, day.month, day.day), relative=True)


def _named(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> WrittenDate:
    rule = grammar.lexicon.value("named", tokens.words[match.start("name")])
    year = int(tokens.words[match.start("year")]) if match["year"] else None
    return WrittenDate(match.start(), match.end(), Day(year, 0, 0), rule=rule)


def _relative(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    if tokens.words[match.start()] == "morgen" and tokens.slice(match.start(), match.end())[0] == "M":
        inside = match.start() > 1 and tokens.words[match.start() - 2].isalpha()
        if grammar.code == "de" or inside:
            return None  # 'der Morgen' is the morning, De Morgen a paper
    return _moved(reference, grammar.lexicon.value("relative", tokens.words[match.start("name")]))


def _turned(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """'next Tuesday' is the first one after the reference, 'last Friday' the last one before it."""
    weekday = grammar.lexicon.values["weekday"][tokens.words[match.start("turned")]]
    turn = tokens.words[match.start("turn")]
    ahead = (weekday - reference.weekday()) % 7
    if grammar.code == "fr" and turn in grammar.lexicon.values["last_words"] and match["turned"] != match[0][0]:
        return None  # 'le dernier jeudi' is that of a month, 'jeudi dernier' the one before
    if turn in grammar.lexicon.values["last_words"]:
        return _moved(reference, ahead - 7 if ahead else -7)
    if turn in grammar.lexicon.values["this_words"]:
        return _moved(reference, ahead)
    return _moved(reference, ahead or 7)


def _turned_week(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """'Friday next week' lies in the week after that of the reference, weeks beginning on Monday."""
    weekday = grammar.lexicon.values["weekday"][tokens.words[match.start("turned" if match["turned"] else "before")]]
    name = next(name for name in ("turn", "turn_behind", "turn_last") if match[name])
    turn = tokens.words[match.start(name)]
    weeks = -1 if turn in grammar.lexicon.values["last_words"] else 1
    if turn in grammar.lexicon.values["this_words"]:
        weeks = 0
    return _moved(reference, weekday - reference.weekday() + 7 * weeks)


def _weekday_alone(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """A weekday is the first one from the reference on; abbreviations alone are too weak, and 'freitags' is every Friday."""
    word = tokens.words[match.start("name")]
    if grammar.code == "de" and word.endswith("s"):
        return None
    if len(word) < _FULL_NAME or (match["lead"] is None and not _has_time_near(match, tokens, grammar)):
        return None
    return _moved(reference, (grammar.lexicon.values["weekday"][word] - reference.weekday()) % 7)


def _has_time_near(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether a weekday begins its line or a time seems to follow."""
    before = tokens.symbols[max(0, match.start() - 2) : match.start()].strip(" ")
    behind = tokens.symbols[match.end() : match.end() + 3]
    classes = grammar.lexicon.classes
    return not before.strip("\n") or any(
        symbol in classes["at_words"] + classes["hour"] for symbol in behind if symbol > "~"
    )


def _day_alone(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """'Friday the 18th', 'on the 15th': the first such day from the reference on, within a year."""
    if match["weekday"] and len(tokens.words[match.start("weekday")]) < _FULL_NAME:
        return None
    if match["dotted"] and grammar.code != "de":
        return None  # '15.' is an ordinal in German only
    if match["day_lone"] and match["suffix"] is None and tokens.words[match.start()] != "le":
        return None  # 'le 15' needs no ending, 'the 15th' does
    name = next(name for name in ("day", "day_ordinal", "day_lone") if match[name])
    number = int(tokens.words[match.start(name)])
    weekday = grammar.lexicon.values["weekday"][tokens.words[match.start("weekday")]] if match["weekday"] else None
    for ahead in range(366):
        day = _moved(reference, ahead)
        if day is not None and day.day == number and weekday in {None, day.weekday()}:
            return day
    return None


def _counted(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date, sign: int) -> date | None:
    word = tokens.words[match.start("count")]
    spelled = 1 if word in grammar.lexicon.values["one_words"] else grammar.lexicon.values["cardinal"].get(word)
    count = int(word) if word.isdecimal() and len(word) <= 4 else spelled
    if count is None or count > _FURTHEST:
        return None
    unit = tokens.words[match.start("unit")]
    if unit in grammar.lexicon.values["day_units"]:
        return _moved(reference, sign * count)
    if unit in grammar.lexicon.values["week_units"]:
        return _moved(reference, sign * count * 7)
    return _months(reference, sign * count * (12 if unit in grammar.lexicon.values["year_units"] else 1))


def _ahead(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    return _counted(match, tokens, grammar, reference, 1)


def _back(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    return _counted(match, tokens, grammar, reference, -1)


def _moved(reference: date, days: int) -> date | None:
    try:
        return reference + timedelta(days=days)
    except OverflowError:
        return None


def _months(reference: date, months: int) -> date | None:
    """Return the same day so many months away, or the last of that month where it has no such day."""
    year, month = divmod(reference.year * 12 + reference.month - 1 + months, 12)
    if not 1 <= year <= 9998:
        return None
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=reference.day - 1), following - timedelta(days=1))


_READERS = (
    ("turned_week", _turned_week),
    ("turned", _turned),
    ("turned_back", _turned),
    ("counted_later", _ahead),
    ("counted_in", _ahead),
    ("counted_ago", _back),
    ("ago_counted", _back),
    ("relative", _relative),
    ("day_alone", _day_alone),
    ("weekday_alone", _weekday_alone),
)
