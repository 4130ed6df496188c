"""Times as they are written, in digits and in words, over the symbols that no date has taken."""

import re
from collections.abc import Iterator

from announce_parse import languages
from announce_parse.recognise.temporal.dates import masked, stretches
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens, is_bare
from announce_parse.recognise.temporal.parts import part_of
from announce_parse.recognise.temporal.timetables import (
    closes_line,
    has_dotted_hours,
    leads_to_capital,
    opens_line,
)
from announce_parse.recognise.temporal.written import Clock, Half, WrittenTime

_HOURS, _MINUTES = 24, 60
_DAY = _HOURS * _MINUTES
_TAILS = ("half_after", "quarter_after", "quarter_to_after", "lacking", "extra")
_MONEY = frozenset("€$£")
_CUES = frozenset("D|:@T[]")  # symbols in front of a time: D and T stand for a date and a time
_PARTS = ("before_noon", "after_noon", "night")
_ROUND_HOURS = (("noon", 12), ("midnight", 0))
_ROUND = {"round_half": 30, "round_quarter": 15, "round_quarter_to": -15}  # minutes said behind noon and midnight
_MORNING, _MIDDAY, _TEATIME = 8 * 60, 12 * 60, 7 * 60  # hours around noon, as minutes on the dial
_FORENOON = 7 * 60  # from which on an hour alone begins what ends at noon
_DIGITS = 2  # of the number of a day
_SPOKEN = 5  # a bare hour up to here needs a word that it is one: '3 uur' may be a duration


def written_times(tokens: Tokens, symbols: str, grammar: Grammar) -> list[WrittenTime]:
    """Return the times of a text by place; `symbols` are those of the tokens, dates masked."""
    found: list[WrittenTime] = []
    parts = stretches(symbols, grammar.patterns["tells_time"])
    for name, read in (
        ("iso_time", _iso),
        ("worded_range", _worded_range),
        ("worded", _worded),
        ("clock", _clock),
        ("cued", _cued),
        ("beside", _beside),
        ("open", _open),
        ("behind_noon", _behind_noon),
    ):
        pattern = grammar.patterns[name]
        matches = (match for start, end in parts for match in pattern.finditer(symbols, start, end))
        here = [time for match in matches for time in read(match, tokens, symbols, grammar)]
        if here:
            found += here
            symbols = masked(symbols, here, "T")
    return sorted(found, key=lambda time: time.start)


def _iso(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> Iterator[WrittenTime]:
    if match["compact"]:
        start, digits = match.start("compact"), tokens.words[match.start("compact")]
        hour, minute = int(digits[:2]), int(digits[2:4])
    else:
        start, hour = match.start("hour1"), int(tokens.words[match.start("hour1")])
        minute = int(tokens.words[match.start("minute1")]) if match["minute1"] else 0
    if hour < _HOURS and minute < _MINUTES:
        yield WrittenTime(start, match.end(), Clock(hour * 60 + minute, "24"))


def _clock(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> Iterator[WrittenTime]:
    first = _end_of(match, 1, tokens, grammar)
    last = _end_of(match, 2, tokens, grammar) if match["join"] else None
    if first is None or (match["join"] and last is None):
        return
    if _is_other_number(match, tokens, symbols, grammar):
        if last is not None and _is_numbered(match, tokens, grammar):
            yield WrittenTime(match.start("hour2"), match.end(), last, part=_part(match, grammar))
        return
    if _is_offset(match, tokens, symbols):
        return
    if last is not None and _is_day(match, symbols, grammar):
        yield WrittenTime(match.start("hour2"), match.end(), last, part=_part(match, grammar))
        return
    if match["join"] and len(tokens.words[match.start("hour2")]) == 4 > len(tokens.words[match.start("hour1")]):
        yield WrittenTime(match.start(), match.start("join"), first)  # what follows is an offset: '20:00:36 -0400'
        return
    part = _part(match, grammar)
    if match["join"] and _joins_two(match, symbols, grammar):
        yield WrittenTime(
            match.start(), match.end("half1") if match["half1"] else match.start("join"), first, part=part
        )
        yield WrittenTime(match.start("hour2"), match.end(), last, part=part)
        return
    yield WrittenTime(match.start(), match.end(), first, last, _is_about(match, symbols, grammar), part)


def _is_offset(match: re.Match[str], tokens: Tokens, symbols: str) -> bool:
    """Tell whether what seems a time is how far an ISO 8601 time is from UTC: '08:05:00-05:00'."""
    at = match.start() - 1
    if symbols[at : at + 1] not in ("-", "+"):
        return False
    while at > 0 and symbols[at - 1] == "T":
        at -= 1
    return 0 < at < match.start() - 1 and tokens.words[at - 1] == "t"


def _is_day(match: re.Match[str], symbols: str, grammar: Grammar) -> bool:
    """Tell whether the first number is that of a day, behind its name or article: 'jeudi 2 à 20h30', 'le 2 à 20h30'."""
    before = symbols[max(0, match.start() - 2) : match.start()].strip(" ")[-1:]
    return _is_led_at(match, grammar) and grammar.lexicon.may_be(before, "weekday", "articles")


def _is_numbered(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether the first number is that of the room in front of it: 'salle 2 à 20h30'."""
    before = tokens.words[max(0, match.start() - 2) : match.start()]
    return _is_led_at(match, grammar) and bool(before) and before[0] in languages.load(grammar.code).places.rooms


def _is_led_at(match: re.Match[str], grammar: Grammar) -> bool:
    """Tell whether a word that says when joins a bare number to a time, not one of a run: 'dinsdag 14 tot 17 uur'."""
    may_be = grammar.lexicon.may_be
    join = match["join"].strip(" \n")[:1]
    return match.end("hour1") == match.start("join") and may_be(join, "at_words") and not may_be(join, "until_words")


def _end_of(match: re.Match[str], n: int, tokens: Tokens, grammar: Grammar) -> Clock | None:
    """Return one end of a range in digits, None where it is no time of day."""
    word = tokens.words[match.start(f"hour{n}")]
    if len(word) > 2:
        if match[f"minute{n}"]:
            return None
        minutes = grammar.lexicon.values["clock"][word]
        written = "24" if not match[f"half{n}"] else "?"
    else:
        minutes = int(word) * 60 + (int(tokens.words[match.start(f"minute{n}")]) if match[f"minute{n}"] else 0)
        written = "24" if minutes >= 13 * 60 or word[0] == "0" else "?"
    half = _half(match[f"half{n}"], grammar)
    if minutes > _DAY or (half is not None and not 60 <= minutes < 13 * 60 and minutes < 13 * 60):
        return None
    if half is None or minutes >= 13 * 60:
        return Clock(minutes % _DAY, "24" if written == "24" else "?")
    return Clock(minutes % 720 + (720 if half == "pm" else 0), half)


def _half(symbol: str | None, grammar: Grammar) -> Half | None:
    if not symbol:
        return None
    return "pm" if grammar.lexicon.may_be(symbol, "pm") else "am"


def _part(match: re.Match[str], grammar: Grammar) -> str | None:
    return part_of(match["part"], grammar) if match["part"] else None


def _joins_two(match: re.Match[str], symbols: str, grammar: Grammar) -> bool:
    """Tell whether 'and' joins two times, as it does unless 'between' stands before."""
    join = match["join"].strip(" \n")[:1]
    if join in ("-", "/") or grammar.lexicon.may_be(join, "through"):
        return False
    before = symbols[max(0, match.start() - 3) : match.start()].strip(" \n,")[-1:]
    return not grammar.lexicon.may_be(before, "between")


def _is_about(match: re.Match[str], symbols: str, grammar: Grammar) -> bool:
    around = symbols[max(0, match.start() - 2) : match.start()] + (match.groupdict().get("join") or "")
    return any(grammar.lexicon.may_be(symbol, "approximate") for symbol in around)


def _is_other_number(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> bool:
    """Tell whether what has the shape of a time is a price, a duration, a verse or a section."""
    may_be = grammar.lexicon.may_be
    before = symbols[max(0, match.start() - 3) : match.start()].rstrip(" .")[-1:]
    after = tokens.symbols[match.end() : match.end() + 2].strip(" ")[:1]
    ahead = symbols[max(0, match.start() - 4) : match.start()].rstrip(" .:(")[-1:]
    if (may_be(ahead, "not_before") and not may_be(ahead, "at_words")) or ahead in _MONEY:
        return ahead in _MONEY or not _is_minute(match, tokens, symbols, grammar)
    if before == "," and symbols[: match.start()].rstrip(" ,")[-1:] == "D":
        before = "D"  # '14 March 2025, 6.30'
    marked = match["mark1"] or ""
    said = _is_said(match, grammar) or bool(match["join"] and match["minute1"] and match["minute2"])
    counted = (may_be(after, "not_after") and not may_be(after, "hour_words")) or after in _MONEY | {"%"}
    listed = match["minute1"] and (marked == ":" or (marked == "." and has_dotted_hours(tokens.text)))
    if listed and not match["join"] and _is_item(tokens, match.start(), match.end()):
        return False
    if counted and (not said or (marked == "." and not _is_said(match, grammar))):
        return True
    first = tokens.words[match.start("hour1")]
    if len(first) == 4 and first in grammar.lexicon.values["year"] and (match["join"] or "").strip() and not said:
        return True
    if (
        len(first) == 4
        and first in grammar.lexicon.values["year"]
        and match["join"]
        and match.start("join") == match.end("hour1")
        and not _is_said(match, grammar)
    ):
        return True
    minutes = int(tokens.words[match.start("minute1")]) if match["minute1"] else None
    cue = may_be(before, "at_words", "opens_at", "from_words", "between", "through") or before in _CUES
    if marked == "." and not said and match["join"] is None:
        return not (cue or (minutes is not None and minutes % 15 == 0 and int(first) > 6) or match["part"])
    small = len(first) == 1 and 1 <= int(first) <= _SPOKEN
    told = match["part"] or may_be(after, "zone", "utc", *_PARTS)
    if match["join"] is None and match["half1"] is None and not told and small and marked not in (":", "."):
        return (not cue or may_be(before, "from_words")) and not is_bare(tokens, grammar.lexicon)
    return False


def _is_item(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether an hour opens its line in front of a capital, or closes it."""
    first, last = tokens.starts[start], tokens.starts[end]
    return (opens_line(tokens.text, first) and leads_to_capital(tokens.text, last)) or closes_line(tokens.text, last)


def _is_minute(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> bool:
    """Tell whether a number with minutes is a time all the same: 'zaal 2, 20.30 uur', 'Vragen uit de zaal (20:30)'.

    A small number of hours in letters may be how long something lasts ('durée : 1 h 40').
    """
    if not match["minute1"]:
        return match["half1"] is not None
    if match["mark1"] in {":", "."}:
        parted = symbols[max(0, match.start() - 2) : match.start()].rstrip(" ")[-1:] in {":", "(", "|"}
        return _is_said(match, grammar) or (match["mark1"] == ":" and parted)
    return _is_said(match, grammar) and int(tokens.words[match.start("hour1")]) > _SPOKEN


def _is_said(match: re.Match[str], grammar: Grammar) -> bool:
    """Tell whether the text says that it is a time: 'uur', 'pm', 'h'."""
    return any(grammar.lexicon.may_be(symbol, "hour_words", "am", "pm", "hour_letters") for symbol in match[0])


def _cued(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> Iterator[WrittenTime]:
    """An hour alone behind a word that says so: 'at 7', 'om 8', 'um 8'; 'from 7 to 9'."""
    cue = match["cue"].rstrip(" \n:")[:1]
    may_be = grammar.lexicon.may_be
    first, last = (_bare(tokens.words[match.start(name)]) if match[name] else None for name in ("hour1", "hour2"))
    if first is None:
        return
    part_ahead = tokens.symbols[max(0, match.start() - 2) : match.start()].strip(" \n,")[-1:]
    parted = last is not None and may_be(part_ahead, "after_noon", "before_noon")
    strong = parted or cue == "@" or may_be(cue, "bare_at", "opens_at") or _is_round_noon(cue, first, last, grammar)
    if not strong and not match["part"]:
        return
    if last is not None and not may_be(cue, "between") and _joins_two(match, symbols, grammar):
        return
    if symbols.startswith(" x", match.end()):
        return  # what is counted follows: 'at 7 places'
    rest = symbols[match.end() : match.end() + 2].lstrip(" ")[:1]
    if "\n" in match["cue"] and rest == ".":
        return  # the next item of a numbered list: 'Doors', '2. Talk'
    alone = rest in {"", *".,;|/\n()-"} or may_be(rest, "opens_at")
    if may_be(cue, "opens_at") and not may_be(cue, "at_words") and not alone:
        return  # 'doors 2 and 3'
    yield WrittenTime(match.start("hour1"), match.end(), first, last, may_be(cue, "approximate"), _part(match, grammar))


def _beside(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> Iterator[WrittenTime]:
    """Hours without any word, right behind a date: 'Sat 15 March, 10-4'."""
    at = match.start()
    while at and symbols[at - 1] == "D":
        at -= 1
    if not any(word.isdecimal() and len(word) <= _DIGITS for word in tokens.words[at : match.start()]):
        return  # 'in July (7-10)'
    yield from _open(match, tokens, symbols, grammar)


def _open(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> Iterator[WrittenTime]:
    """Hours without any word, also behind days of the week: 'Tue-Sun 11-5', 'Sat 11-6, Sun 11-4'."""
    first, last = (_bare(tokens.words[match.start(name)]) for name in ("hour1", "hour2"))
    plain = grammar.code == "en" and first.minutes <= _MIDDAY and last.minutes <= _MIDDAY
    if first.minutes != last.minutes and (plain or first.minutes < last.minutes >= _MIDDAY + 60):
        yield WrittenTime(match.start("hour1"), match.end(), first, last)


def _behind_noon(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> Iterator[WrittenTime]:
    """An hour alone that ends what begins at noon: 'noon-4'."""
    at = match.start()
    noon = at > 0 and tokens.words[at - 1] in grammar.lexicon.values["noon"]
    if noon:
        yield WrittenTime(match.start("hour2"), match.end("hour2"), _bare(tokens.words[match.start("hour2")]))


def _is_round_noon(cue: str, first: Clock, last: Clock | None, grammar: Grammar) -> bool:
    """Tell whether numbers that go down are the hours around noon: 'from 10 till 4'; counted things go up."""
    since = grammar.lexicon.may_be(cue, "from_words", "between")
    return since and last is not None and last.minutes <= _TEATIME and _MORNING <= first.minutes <= _MIDDAY


def _bare(word: str) -> Clock:
    minutes = int(word) * 60 % _DAY
    return Clock(minutes, "24" if minutes >= 13 * 60 or word[0] == "0" else "?")


def _worded(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> Iterator[WrittenTime]:
    minutes = _worded_minutes(match, tokens, grammar)
    if minutes is None:
        noon = bool(match["dial"]) and tokens.words[match.start("dial")] in grammar.lexicon.values["noon"]
        if noon and _is_range(match, tokens, grammar):  # '9 to noon'
            first, at = _bare(tokens.words[match.start("minutes")]), match.start("minutes")
            alone = tokens.words[at - 1 : at] not in ([":"], ["."])
            if alone and _FORENOON <= first.minutes < _MIDDAY:
                yield WrittenTime(at, match.end("dial"), first, Clock(_MIDDAY, "24"))
        return
    start = match.start("at") if match["cue"] else match.start()
    half = _half(match["half1"] or None, grammar)
    if match["english"]:
        half = _half(
            symbols[match.end("half1") - 1 : match.end("half1")]
            if match["half1"]
            else symbols[match.end() : match.end() + 2].strip()[:1],
            grammar,
        )
    if match["noon"] or match["midnight"]:
        yield WrittenTime(start, match.end(), Clock(minutes, "24"), part=None)
        return
    clock = (
        Clock(minutes % 720 + (720 if half == "pm" else 0), half)
        if half and minutes < 780
        else Clock(minutes % _DAY, "24" if minutes >= 780 else "?")
    )
    yield WrittenTime(start, match.end(), clock, None, False, _part(match, grammar), in_words=True)


def _worded_range(match: re.Match[str], tokens: Tokens, symbols: str, grammar: Grammar) -> Iterator[WrittenTime]:
    """'van vijf tot zes uur', 'between five and six in the evening'."""
    hours = [grammar.lexicon.value("cardinal", tokens.words[match.start(name)]) for name in ("first", "last")]
    if max(hours) > 24:
        return
    half = _half(match["half"], grammar)
    clocks = [Clock(hour * 60 % _DAY, "24" if hour > 12 else "?") for hour in hours]
    if half is not None and hours[1] <= 12:
        clocks[1] = Clock(clocks[1].minutes % 720 + (720 if half == "pm" else 0), half)
    part = _part(match, grammar)
    yield WrittenTime(match.start("first"), match.end(), clocks[0], clocks[1], False, part, in_words=True)


def _is_range(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether '7 to 9' is a range and not seven minutes to nine."""
    if match["counted"] or match["quarter"]:
        return False
    if match["to"] and grammar.lexicon.may_be(match["to"], "through"):
        counted = tokens.symbols[match.end() : match.end() + 2].startswith(" x")
        return counted or tokens.words[match.start("minutes")].isdecimal()
    return False


def _is_led(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether a word before an hour says that it is no duration: 'om acht uur', not 'acht uur lang'."""
    before = tokens.symbols[max(0, match.start() - 2) : match.start()].strip(" ")[-1:]
    behind = tokens.symbols[match.end() : match.end() + 2].lstrip(" ")[:1]
    may_be = grammar.lexicon.may_be
    if may_be(before, "approximate") and _is_of_length(match.start(), tokens, grammar):
        return False
    if may_be(before, "not_before", "of_words"):
        return may_be(behind, "through")  # 'pendant trois heures', 'séance de deux heures'
    if may_be(before, "at_words", "between", "through", "approximate") or before in {"", *"\n,:(|-[]"}:
        return True
    return may_be(behind, "through") or behind in {"", "\n"}


def _is_of_length(start: int, tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether 'of about' stands in front of hours: 'een lezing van circa een uur'."""
    ahead = tokens.symbols[max(0, start - 8) : start].rstrip(" .").replace(" ", "")
    return grammar.lexicon.may_be(ahead[-2:-1], "of_words")


def _is_parted(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> bool:
    """Tell whether an hour alone has its part of the day said behind it: '3 in the afternoon', not 'one evening'."""
    before = tokens.symbols[max(0, match.start() - 2) : match.start()].strip(" ")[-1:]
    if grammar.lexicon.may_be(before, "not_before", "and_words", "through"):
        return False
    if match["part"]:
        return " " in tokens.words[match.start("part")]
    told = grammar.lexicon.may_be(tokens.symbols[match.end() + 1 : match.end() + 2], *_PARTS)
    return told and before not in set("-/:.,")  # '8 tonight', of which a date has the part


def _worded_minutes(match: re.Match[str], tokens: Tokens, grammar: Grammar) -> int | None:
    values = grammar.lexicon.values

    def number(name: str) -> int | None:
        if not match[name]:
            return None
        word = tokens.words[match.start(name)]
        if word.isdecimal():
            return int(word)
        found: int = grammar.lexicon.value("cardinal", word)
        return found

    def dial(name: str, shift: int) -> int | None:
        round_hour = next(
            (hour for role, hour in _ROUND_HOURS if tokens.words[match.start(name)] in values[role]), None
        )
        hour = number(name) if round_hour is None else round_hour
        return (hour * 60 + shift) % _DAY if hour is not None and hour <= 24 else None

    if match["noon"] and tokens.words[match.start() - 2 : match.start()] == ["du", " "]:
        return None  # 'repas du midi'
    if match["noon"] or match["midnight"]:
        said = next((minutes for name, minutes in _ROUND.items() if match[name]), 0)
        minutes = said + (number("round_extra") or 0) - (number("round_lacking") or 0)
        return ((720 if match["noon"] else 0) + minutes) % _DAY
    for name, shift in (("half_before", -30), ("half_past", 30), ("three_quarters", -15), ("quarter_before", -45)):
        if match[name]:
            return dial(name, shift)
    if match["dial"]:
        count = 15 if match["quarter"] else number("minutes")
        if count is None or count > 30 or (count % 5 and not match["counted"]) or _is_range(match, tokens, grammar):
            return None
        return dial("dial", (count if match["past"] else -count) - (30 if match["halved"] else 0))
    if match["spelled"] and grammar.code == "en" and "hours" in tokens.words[match.start() : match.end()]:
        return None  # 'two hours' last
    if match["spelled"]:
        if not any(match[name] for name in _TAILS) and not match["part"] and not _is_led(match, tokens, grammar):
            return None
        tail = 30 if match["half_after"] else 15 if match["quarter_after"] else -15 if match["quarter_to_after"] else 0
        if (
            tail == 0
            and match["extra"] is None
            and match["lacking"] is None
            and tokens.words[match.start("spelled")].isdecimal()
        ):
            return None  # in digits alone: another pattern's
        extra, lacking = number("extra") or 0, number("lacking") or 0
        return dial("spelled", tail + extra - lacking) if extra < 60 else None
    if match["parted"]:
        return dial("parted", 0) if _is_parted(match, tokens, grammar) else None
    for name in ("english", "dialled"):
        if match[name]:
            return dial(name, number(f"{name}_minutes") or 0)
    return dial("at", number("at_minutes") or 0)
