"""Days said relative to the day of reference, and feast days."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import MINYEAR, date

from announce_parse.languages.lexicon import load_lexicon
from announce_parse.recognise.temporal.counted import Distance, distance_of, moved
from announce_parse.recognise.temporal.dates import masked
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.named import day_of, weekday_of_month
from announce_parse.recognise.temporal.written import Day, WrittenDate, possible
from announce_parse.recognise.temporal.written_parts import place_of

_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
_IN_BRACKET = re.compile(r"D ?\($")  # 'June 7 (Friday)'
_HABIT = 12  # tokens in front of a weekday that tell of each one
_SENTENCE_ENDS = frozenset(".!?:\n")
_ALONE = 8  # tokens beside a weekday that may be all of a text
_FULL_NAME = 5  # letters; shorter names of weekdays are abbreviations


def relative_dates(
    tokens: Tokens, symbols: str, grammar: Grammar, reference: date | None, *, bare: bool = False
) -> list[WrittenDate]:
    """Return feast days, and with a reference date the days that are counted from it; with `bare` the bare ones too.

    `symbols` are those of the tokens, dates that were already found masked.
    """
    found = [
        _named(match, tokens, grammar, reference)
        for match in grammar.patterns["named"].finditer(symbols)
        if match["year"] or not (_is_of(symbols, match.start(), grammar) or _is_somebody(match, tokens))
    ]
    found = [item for item in found if bare or not item.bare]
    if reference is None:
        return found
    joined = _LINE_END.sub(" ", symbols)
    for name, read in _READERS:
        free = masked(symbols, found)
        for match in grammar.patterns[name].finditer(symbols if name in _BY_LINES else joined):
            day = read(match, tokens, grammar, reference)
            if (
                day is not None
                and "D" not in free[match.start() : match.end()]
                and not _IN_BRACKET.search(free, max(0, match.start() - 4), match.start())
            ):
                found.append(_on(day, match.start(), match.end()))
    return [*found, *_bare_weekdays(tokens, symbols, found, grammar, reference)] if bare else found


def _bare_weekdays(
    tokens: Tokens, symbols: str, found: list[WrittenDate], grammar: Grammar, reference: date
) -> Iterator[WrittenDate]:
    """Yield the weekdays that nothing makes a day, outside of what was found."""
    free = masked(symbols, found)
    for match in grammar.patterns["weekday_bare"].finditer(free):
        day = _weekday_bare(match, tokens, grammar, reference)
        if day is not None and not _IN_BRACKET.search(free, max(0, match.start() - 4), match.start()):
            end = match.end("dot") if match["dot"] and match["time"] else match.end("name")
            yield replace(_on(day, match.start(), end), bare=True)


def _is_of(symbols: str, at: int, grammar: Grammar) -> bool:
    """Tell whether a feast day only names another thing: 'concert de Noël'."""
    before = symbols[max(0, at - 2) : at].strip()[-1:]
    counted = symbols[max(0, at - 4) : max(0, at - 3)]  # 'la veille de Noël'
    return grammar.lexicon.may_be(before, "of_words") and not grammar.lexicon.may_be(counted, "offset")


def _is_somebody(match: re.Match[str], tokens: Tokens) -> bool:
    """Tell whether a feast is the forename of whose name goes on behind it ('Dr. Nikolaus Eber')."""
    at = match.end("name")
    behind = tokens.slice(at, at + 2) if at + 2 < len(tokens.starts) else ""
    surname = behind[:1] == " " and behind[1:2].isupper() and behind[2:].islower()
    forename = surname and load_lexicon().has("forename", tokens.words[match.start("name")])
    return forename and not load_lexicon().has("ordinary", behind[1:].casefold())


def _on(day: date, start: int, end: int) -> WrittenDate:
    return WrittenDate(start, end, Day(day.year, day.month, day.day), relative=True)


def _named(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date | None) -> WrittenDate:
    rule = grammar.lexicon.value("named", tokens.words[match.start("name")])
    year = int(tokens.words[match.start("year")]) if match["year"] else None
    past = match["turn"] and tokens.words[match.start("turn")] in grammar.lexicon.values["last_words"]
    if year is None and past and reference is not None:
        year = max(MINYEAR, reference.year - (day_of(rule, reference.year) >= reference))
    rare = grammar.lexicon.may_be(match["name"], "rare") or match["turn"] is not None
    return WrittenDate(match.start(), match.end(), Day(year, 0, 0), rule=rule, bare=rare)


def _relative(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    if tokens.words[match.start()] == "morgen" and tokens.slice(match.start(), match.end())[0] == "M":
        inside = match.start() > 1 and tokens.symbols[match.start() - 2] not in _SENTENCE_ENDS
        behind = tokens.words[match.end() + 1 : match.end() + 2]
        goes_on = behind != [] and tokens.slice(match.end() + 1, match.end() + 2)[0].islower()
        if inside or (grammar.code == "de" and not goes_on):
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
    said = next(name for name in ("turned", "before", "behind") if match[name])
    weekday = grammar.lexicon.values["weekday"][tokens.words[match.start(said)]]
    name = next(name for name in ("turn", "turn_behind", "turn_last", "turn_first") if match[name])
    turn = tokens.words[match.start(name)]
    weeks = -1 if turn in grammar.lexicon.values["last_words"] else 1
    if turn in grammar.lexicon.values["this_words"]:
        weeks = 0
    return _moved(reference, weekday - reference.weekday() + 7 * weeks)


def _place_in_month(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """'the first Sunday of next month', 'the last day of this month'."""
    words, values = tokens.words, grammar.lexicon.values
    year, month = _turned_to(match, tokens, grammar, reference)
    place, turned = place_of(match, tokens, grammar), words[match.start("turned")]
    if turned in values["day_units"]:
        day = monthrange(year, month)[1] if place == "last" else int(place)
        return date(year, month, day) if possible(day, month, year) else None
    return (
        weekday_of_month(year, month, values["weekday"][turned], place) if place == "last" or int(place) < 5 else None
    )


def _turned_to(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> tuple[int, int]:
    """Return year and month of 'this month', 'next month'."""
    turn, values = tokens.words[match.start("turn" if match["turn"] else "behind")], grammar.lexicon.values
    months = 0 if turn in values["this_words"] else -1 if turn in values["last_words"] else 1
    year, month = divmod(reference.year * 12 + reference.month - 1 + months, 12)
    return year, month + 1


def _weekday_alone(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """A weekday is the first one from the reference on; abbreviations alone are too weak, and 'freitags' is every Friday."""
    word = tokens.words[match.start("name")]
    if grammar.code == "de" and word.endswith("s"):
        return None
    if len(word) < _FULL_NAME or (match["lead"] is None and not _has_time_near(match, tokens, grammar)):
        return None
    return _moved(reference, (grammar.lexicon.values["weekday"][word] - reference.weekday()) % 7)


def _weekday_bare(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """A weekday anywhere is the first one from the reference on; an abbreviation needs a time or a weekday behind it."""
    word = tokens.words[match.start("name")]
    lexicon = grammar.lexicon
    ahead = tokens.symbols[max(0, match.start() - 2) : match.start()].strip(" ")[-1:]
    if lexicon.may_be(ahead, "articles", "ordinal", "ordinal_suffixes") and not lexicon.may_be(ahead, "on_words"):
        return None  # 'le samedi' is every Saturday, 'the first Friday' one of each month
    if grammar.patterns["habit"].search(tokens.symbols, max(0, match.start() - _HABIT), match.start()):
        return None  # 'every Friday and Saturday'
    if grammar.code == "de" and word.endswith("s"):
        return None
    if len(word) < _FULL_NAME and (
        not (match["time"] or _is_alone(match, tokens)) or tokens.slice(match.start(), match.start() + 1).isupper()
    ):
        return None
    return _moved(reference, (grammar.lexicon.values["weekday"][word] - reference.weekday()) % 7)


def _is_alone(match: re.Match[str], tokens: Tokens) -> bool:
    """Tell whether a text holds nothing but a weekday, spaces and dots."""
    few = len(tokens.words) - (match.end("name") - match.start("name")) <= _ALONE
    return few and tokens.text.strip(" .") == tokens.slice(match.start("name"), match.end("name"))


def _has_time_near(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether a weekday begins its line or a time seems to follow."""
    before = tokens.symbols[max(0, match.start() - 2) : match.start()].strip(" ")
    behind = tokens.symbols[match.end() : match.end() + 3]
    return not before.strip("\n") or any(grammar.lexicon.may_be(symbol, "at_words", "hour") for symbol in behind)


def _day_alone(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """'Friday the 18th', 'on the 15th': the first such day from the reference on, within a year."""
    if match["weekday"] and len(tokens.words[match.start("weekday")]) < _FULL_NAME:
        return None
    if match["dotted"] and grammar.code != "de":
        return None  # '15.' is an ordinal in German only
    if match["day_lone"] and match["suffix"] is None and tokens.words[match.start()] != "le":
        return None  # 'le 15' needs no ending, 'the 15th' does
    if match["suffix"] and _is_numbered_name(match.start(), tokens):
        return None
    name = next(name for name in ("day", "day_ordinal", "day_lone") if match[name])
    number = int(tokens.words[match.start(name)])
    weekday = grammar.lexicon.values["weekday"][tokens.words[match.start("weekday")]] if match["weekday"] else None
    for ahead in range(366):
        day = _moved(reference, ahead)
        if day is not None and day.day == number and weekday in {None, day.weekday()}:
            return day
    return None


def _is_numbered_name(at: int, tokens: Tokens) -> bool:
    """Tell whether a name stands in front of an article and a number: 'Karel de 5e'."""
    return at > 1 and tokens.symbols[at - 2] == "x" and tokens.slice(at - 2, at - 1)[0].isupper()


def _shifted(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """Return a day counted from another one that is said in front: 'vandaag over een week'."""
    anchor = _anchor(match, tokens, grammar, reference)
    return None if anchor is None else _ahead(match, tokens, grammar, anchor)


def _shifted_back(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    anchor = _anchor(match, tokens, grammar, reference)
    return None if anchor is None else _back(match, tokens, grammar, anchor)


def _anchor(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    word, values = tokens.words[match.start("anchor")], grammar.lexicon.values
    if word in values["weekday"]:
        return (
            _moved(reference, (values["weekday"][word] - reference.weekday()) % 7) if len(word) >= _FULL_NAME else None
        )
    return _moved(reference, grammar.lexicon.value("relative", word))


def _shifted_week(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    anchor = _anchor(match, tokens, grammar, reference)
    shift = grammar.lexicon.value("week_on", tokens.words[match.start("shift")])
    return None if anchor is None else _moved(anchor, shift)


def _turned_month(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    """'the 20th of this month', 'le 3 du mois prochain'."""
    words = tokens.words
    said = match["day"] is None
    day = grammar.lexicon.value("ordinal", words[match.start("said")]) if said else int(words[match.start("day")])
    year, month = _turned_to(match, tokens, grammar, reference)
    return date(year, month, day) if possible(day, month, year) else None


def _ahead(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    distance = distance_of(match, tokens, grammar)
    return None if distance is None else moved(reference, distance)


def _back(match: re.Match[str], tokens: Tokens, grammar: Grammar, reference: date) -> date | None:
    distance = distance_of(match, tokens, grammar)
    return None if distance is None else moved(reference, -distance)


def _moved(reference: date, days: int) -> date | None:
    return moved(reference, Distance(days))


_BY_LINES = frozenset(("day_alone", "weekday_alone"))  # which ask where a line begins or ends
_READERS = (
    ("shifted_in", _shifted),
    ("shifted_ago", _shifted_back),
    ("shifted_back", _shifted_back),
    ("shifted_week", _shifted_week),
    ("place_in_month", _place_in_month),
    ("turned_month", _turned_month),
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
