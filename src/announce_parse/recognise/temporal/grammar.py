"""The patterns of dates and times, built from a language pack; each is anchored on a digit or a word."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages

DASHES = ("-", "–", "—", "‐", "−")
_GAP = r"[ \t\u00a0]{0,3}(?:\r?\n[ \t]{0,8})?"  # white space within an expression: a line break at most
_SPACE = r"(?:[ \t\u00a0]{1,3}(?:\r?\n)?[ \t]{0,8}|\r?\n[ \t]{0,8})"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_YEAR = r"(?:(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d))"
_HALF = r"[ap]\.[ ]?m\.|[ap]m\b|[ap]\.m\b"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled patterns of one language, and its words by what they mean.

    Attributes:
        day_month: '[weekday] days month [year]', days a single day, a list or a range.
        month_day: '[weekday] month days [year]', where the language has it, else None.
        numeric: '[weekday] 21-11-2023', '21/11', '13./14.11.2014'.
        iso: '2023-11-21'.
        month_year: a month with a year, or a season with one.
        spoken: relative and named days, 'next Tuesday'.
        day: one day of a list, to take `days` apart.
        clock: a time in digits, or a range of two.
        worded: a time in words.
        months, weekdays, numbers: from a word to its number.
    """

    code: str
    day_month: re.Pattern[str]
    month_day: re.Pattern[str] | None
    numeric: re.Pattern[str]
    iso: re.Pattern[str]
    month_year: re.Pattern[str]
    spoken: re.Pattern[str]
    day: re.Pattern[str]
    clock: re.Pattern[str]
    worded: re.Pattern[str]
    cue: re.Pattern[str]
    through: re.Pattern[str]
    after_noon: re.Pattern[str]
    before_noon: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    numbers: dict[str, int]
    month_first: bool


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the words, the longest first; white space in them may vary.

    >>> alternatives(["tot", "tot en met"])
    '(?:tot\\\\s+en\\\\s+met|tot)'
    """
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, word.split())) for word in ordered) + ")"


@lru_cache(maxsize=8)
def grammar(code: str) -> Grammar:
    """Return the grammar of a language."""
    words = languages.load(code).temporal
    months = {word: number for number, names in enumerate(words.months, 1) for word in names}
    weekdays = {word: number for number, names in enumerate(words.weekdays) for word in names}
    numbers = {word: number for number, names in enumerate(words.numbers, 1) for word in names}
    weekday = rf"{alternatives(weekdays)}\b\.?"
    ordinal = rf"(?:{alternatives(words.ordinal_suffixes)}(?!\w)|\.)?"
    ordinal_words = alternatives(words.ordinals)
    article = alternatives(words.articles)
    joiner = rf"(?:{alternatives([*words.through, *words.and_words])}(?!\w)|[-–—‐/&+,]|\s+[-–—]\s+)"
    through = rf"(?:{alternatives(words.through)}(?!\w)|[-–—‐−])"
    lead = rf"(?:(?P<weekday>{weekday}),?{_SPACE}(?:{article}\b\.?{_SPACE})?)?"
    inner = rf"(?:{weekday},?{_SPACE}(?:{article}{_SPACE})?|{article}{_SPACE})?"
    day = rf"(?:{_DAY}{ordinal}|{ordinal_words}(?!\w))"
    days = rf"(?P<days>{day}(?:{_GAP}{joiner}{_GAP}{inner}{day}){{0,7}})"
    month = rf"(?P<month>{alternatives(months)})(?!\w)\.?"
    year = rf"(?:(?:,|\.)?{_GAP}(?P<year>{_YEAR}))?"
    start = r"(?<![\w./:,€$£-])(?<![\d][.,:/-] )"
    hour_suffix = rf"(?:{_HALF}|{alternatives(words.hour_words)}(?!\w))"
    letters = alternatives(words.hour_letters)
    part = alternatives([*words.after_noon, *words.before_noon])

    def time(n: int) -> str:
        return (
            rf"(?P<hour{n}>[01]?\d|2[0-4])(?!\d)"
            rf"(?:(?P<mark{n}>[:.]|{_GAP}?{letters})(?P<minute{n}>[0-5]\d)(?!\d)(?::[0-5]\d(?!\d))?)?"
            rf"(?:[ \t\u00a0]{{0,2}}(?P<suffix{n}>{hour_suffix}))?"
        )

    number = alternatives([*numbers, *map(str, range(1, 13))])
    worded = [rf"(?P<noon>{alternatives(words.noon)})(?!\w)", rf"(?P<midnight>{alternatives(words.midnight)})(?!\w)"]
    if words.half_before:
        worded.append(rf"{alternatives(words.half_before)}\s+(?P<half_to>{number})(?!\w)")
    if words.half_past:
        worded.append(rf"{alternatives(words.half_past)}\s+(?P<half_past>{number})(?!\w)")
    if words.quarter and words.past:
        minutes = rf"(?:{alternatives(words.quarter)}|(?P<minutes>{number}|20|25))"
        worded.append(
            rf"{minutes}\s+(?:(?P<past>{alternatives(words.past)})|{alternatives(words.to)})\s+(?P<minutes_hour>{number})(?!\w)"
        )
    tail = (
        rf"(?:\s+(?P<tail>{alternatives([*words.half_after, *(words.quarter if not words.past else ())])}))?"
        if words.half_after
        else ""
    )
    spelled = alternatives(numbers)
    worded.append(
        rf"(?P<spelled>{number if words.half_after else spelled})\s+{alternatives(w for w in words.hour_words if len(w) > 2)}(?!\w){tail}"
    )
    relative = alternatives(words.relative_days)
    full_weekday = alternatives(name for names in words.weekdays for name in names if len(name) > 3)
    turned = alternatives([*words.next_words, *words.last_words, *words.this_words])
    units = alternatives([*words.day_units, *words.week_units])
    counted = rf"(?P<count>\d{{1,3}}|{alternatives([*numbers, 'a', 'een', 'einer', 'einem', 'une', 'un'])})\s+(?P<unit>{units})"
    spoken = [
        rf"(?P<turn>{turned})\s+(?P<turned>{full_weekday})(?!\w)",
        rf"(?P<turned_back>{full_weekday})\s+(?P<turn_back>{turned})(?!\w)",
        rf"{alternatives(words.in_words)}\s+{counted}(?!\w)",
        rf"(?P<ago>{alternatives(words.ago_words)}\s+)(?P<ago_count>\d{{1,3}}|{alternatives(numbers)})\s+(?P<ago_unit>{units})(?!\w)",
        rf"(?P<back_count>\d{{1,3}}|{alternatives(numbers)})\s+(?P<back_unit>{units})\s+{alternatives(words.ago_words)}(?!\w)",
        rf"(?P<named>{alternatives(words.named_days)})(?!\w)(?:,?\s+(?P<named_year>(?:19|20)\d\d)(?!\d))?",
        rf"(?P<relative>{relative})(?!\w)",
    ]
    flags = re.IGNORECASE
    separators = r"[./-]"
    return Grammar(
        code=code,
        day_month=re.compile(
            rf"{start}{lead}{days}{_GAP}(?:of{_SPACE})?-?{month}(?:{year}|-(?P<year2>{_YEAR}))", flags
        ),
        month_day=re.compile(rf"(?<!\w){lead}{month}{_GAP}(?:the{_SPACE})?{days}(?![:\d]){year}", flags)
        if words.month_first
        else None,
        numeric=re.compile(
            rf"{start}(?:(?P<weekday>{weekday}),?{_SPACE}(?:{article}{_SPACE})?)?"
            rf"(?:(?P<from>{_DAY})\.?{_GAP}(?P<join>{joiner}){_GAP}(?:{weekday},?{_SPACE})?)?"
            rf"(?P<a>\d{{1,2}})(?P<sep>{separators})[ ]?(?P<b>\d{{1,2}})(?:(?:(?P=sep))[ ]?(?P<year>(?:19|20)\d\d|\d\d)(?![\d:])|(?P<dot>\.)(?!\d))?"
            r"(?![\w/€$£%]|[.,:-]\d|-\w)",
            flags,
        ),
        iso=re.compile(r"(?<![\w/.-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d|-\d|\.\d)", flags),
        month_year=re.compile(
            rf"(?<![\w.-])(?:{month}|(?P<season>{alternatives(words.seasons)}))(?:{_SPACE}|\s?-\s?|,\s)(?P<year>(?:19|20)\d\d)(?!\d)",
            flags,
        ),
        spoken=re.compile(rf"(?<!\w)(?:{'|'.join(spoken)})", flags),
        day=re.compile(
            rf"(?P<join>{through})?{_GAP}(?:(?P<weekday>{weekday}),?{_SPACE})?(?:{article}{_SPACE})?(?:(?P<number>{_DAY})|(?P<word>{ordinal_words}))",
            flags,
        ),
        clock=re.compile(
            rf"(?<![\w€$£+#])(?<!\d[.,:/-]){time(1)}(?:{_GAP}(?P<join>{through}|{alternatives(words.and_words)}(?=\s)){_GAP}(?:{alternatives(words.approximate)}\s+)?{time(2)})?"
            rf"(?![\w€$£%]|[:/]\d|[.,-]\d)(?:[ ,]{{1,2}}(?P<part>{part})(?!\w))?",
            flags,
        ),
        worded=re.compile(rf"(?<![\w-])(?:{'|'.join(worded)})(?:[ ,]{{1,2}}(?P<part>{part})(?!\w))?", flags),
        cue=re.compile(
            rf"(?:(?<!\w){alternatives([*words.at_words, *words.from_words, *words.between])}|[@:|(])\s{{0,2}}$", flags
        ),
        through=re.compile(rf"{_GAP}{through}{_GAP}(?:{article}{_SPACE}|(?:en|and|au|am){_SPACE})?", flags),
        after_noon=re.compile(
            rf"(?<!\w){alternatives([*words.after_noon, 'avond', 'evening', 'abend', 'soirée', 'soir', 'afternoon', 'middag', 'nachmittag'])}",
            flags,
        ),
        before_noon=re.compile(
            rf"(?<!\w){alternatives([*words.before_noon, 'ochtend', 'morning', 'vormittag', 'matin', 'breakfast', 'ontbijt'])}",
            flags,
        ),
        months=months,
        weekdays=weekdays,
        numbers=numbers,
        month_first=words.month_first,
    )
