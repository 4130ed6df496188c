"""The days on which the event is held, out of the dates that the text names."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Found
from announce_parse.languages.phrases import PhraseTable
from announce_parse.values import DateValue, Purpose

SURE = 0.5  # from here on a date is a session's
LEAST = 0.1  # the likeliest date counts from here on where none is sure
JOINED = 14  # characters between two days of one enumeration ('3., 9. und 11. Mai')
NIGHT = "08:00"  # an end up to here on the following day belongs to the day before
HISTORY = 3  # years between two days of an event, at most
LISTED = 3  # lines that begin with a date from which they are a list
_HOUR = re.compile(r"[ ,(]{1,2}(?:[^\W\d_]{1,8} ){0,2}\d{1,2}(?:[.:uh]\d{2}|[uh])(?!\d)")
UNKNOWN_YEAR = "XXXX"
BELOW = 60  # characters behind a date, and in front of it, in which its hour stands
NEXT, SOON = timedelta(days=2), timedelta(days=183)  # more than this, and up to this, after its post an event is
_NEXT_LABEL = re.compile(r"[^\n]{0,12}\n{1,2}[ \t*•-]{0,6}([^\W\d_]{3,12}(?: [^\W\d_]{2,10})?)\s?[:|\t]\s{0,3}")
_ASIDE = re.compile(r"\([^()\n]{0,80}\)")
_TOWN = re.compile(r"[ \t]{0,8}[A-ZÀ-Þ][\w'’-]{1,24}(?:[ -][\w'’-]{1,24}){0,3}, (?:(?:le|den|de|the) )?")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
LEAD = 6  # characters that may stand before the date of such a line


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or a run of days, on which the event is held, with the places that name it."""

    start_date: str
    end_date: str | None
    places: tuple[Found, ...]
    chance: float


def days_of(dates: list[Found], text: str, reference: date | None = None, *, times: Sequence[Found] = ()) -> list[Day]:
    """Return the event's days, in the order of their dates; `times` are the hours of the text, by place."""
    chances = together({f: f.value.chance("session") for f in dates}, text)
    chances = without_publication(without_names(chances, text, reference), text, reference, times)
    sure = [f for f in dates if chances[f] >= SURE]
    if not sure and dates:
        likeliest = max(dates, key=lambda f: chances[f])
        named = next((group for group in enumerations(dates, text) if likeliest in group), [likeliest])
        sure = named if chances[likeliest] >= LEAST else []
    sure = without_history(sure, chances)
    years: dict[str, str] = {}
    for item in sure:
        year, day = _parts(item.value.of.start_date)
        if year != UNKNOWN_YEAR:
            years.setdefault(day, year)
    groups: dict[tuple[str, str | None], list[Found]] = {}
    for item in sure:
        groups.setdefault(_key(item, years), []).append(item)
    days = [Day(key[0], key[1], tuple(items), agreed(chances[f] for f in items)) for key, items in groups.items()]
    return sorted(without_overlaps(days), key=lambda day: day.start_date)


def runs_with_times(dates: list[Found], times: list[Found], text: str, code: str) -> tuple[list[Found], list[Found]]:
    """Join two dates of one line into a run where a time and 'through' stand between: '3 May @ 10 am - 5 May @ 5 pm'.

    So too where 'End:' heads the next line. A second day that is only the night of the first, or the same day, is left
    out; a time behind another one is when the event ends. Returns the dates and the times.
    """
    result: list[Found] = []
    closing: dict[Found, Found] = {}
    starts = [time.start for time in times]
    for item in dates:
        first = result[-1] if result else None
        between = times[bisect_left(starts, first.end) : bisect_left(starts, item.start)] if first else []
        if first is None or not _runs_on(first, item, between, text, code):
            result.append(item)
            continue
        begins, ends = first.value.of.start_date, item.value.of.start_date
        behind = times[bisect_left(starts, item.end) : bisect_right(starts, item.end + JOINED)]
        if behind and behind[0].value.of.end_time is None and "\n" not in text[item.end : behind[0].start]:
            closing[behind[0]] = replace(behind[0], value=Purpose(behind[0].value.of, (("end", item.confidence),)))
        if begins == ends:
            continue
        if behind and behind[0].value.of.start_time and behind[0].value.of.start_time <= NIGHT and _next(begins, ends):
            continue
        value = replace(first.value.of, end_date=ends)
        result[-1] = replace(first, value=replace(first.value, of=value))
    return result, [closing.get(time, time) for time in times]


def _runs_on(first: Found, last: Found, between: list[Found], text: str, code: str) -> bool:
    """Tell whether a time and then a word for 'through' stand between two dates of a line, the second not earlier.

    Or the next line is headed by the word for the end: 'Start: 3 May 2025 10:00', 'End: 3 May 2025 12:00'.
    """
    one, other = first.value.of, last.value.of
    if one.end_date or other.end_date or one.start_date > other.start_date:
        return False
    if not between or between[0].start - first.end > JOINED or between[0].value.of.end_time:
        return False
    told = text[between[0].end : last.start]
    if "\n" in text[first.end : last.start]:
        label = _NEXT_LABEL.fullmatch(told)
        return label is not None and bool(_ends(code).find(label[1])) and "\n" not in text[first.end : between[0].start]
    rest = _ASIDE.sub("", told)  # 'from 9 am (coffee at 8.30)'
    if len(between) > 1 and (rest == told or between[-1].end > last.start - len(told.rpartition(")")[2])):
        return False
    return rest.strip(" ,\t").casefold() in {"-", "–", "—", *languages.load(code).temporal.through}


@lru_cache(maxsize=8)
def _ends(code: str) -> PhraseTable:
    return PhraseTable({"end": languages.load(code).purposes.end})


def _next(one: str, other: str) -> bool:
    """Tell whether a day follows another."""
    if UNKNOWN_YEAR in (_parts(one)[0], _parts(other)[0]):
        return False
    return date.fromisoformat(other) - date.fromisoformat(one) == timedelta(days=1)


def together(chances: dict[Found, float], text: str) -> dict[Found, float]:
    """Let dates that stand together be judged together: those of one enumeration, and of one list."""
    result = dict(chances)
    for group in enumerations(list(chances), text):
        likeliest = max(chances[item] for item in group)
        result.update(dict.fromkeys(group, likeliest))
    for group in lists(list(chances), text):
        likeliest = max(chances[item] for item in group)
        result.update(dict.fromkeys(group, likeliest))
    return result


def enumerations(dates: list[Found], text: str) -> list[list[Found]]:
    """Return the dates in groups that are joined by commas or a word, without a time or a line break between them."""
    groups: list[list[Found]] = []
    for item in dates:
        between = text[groups[-1][-1].end : item.start] if groups else "\n"
        if len(between) <= JOINED and between.strip() and not set(between) & set("\n.:;()–—|") - {"."}:
            groups[-1].append(item)
        else:
            groups.append([item])
    return [group for group in groups if len(group) > 1]


def lists(dates: list[Found], text: str) -> list[list[Found]]:
    """Return the dates in groups that begin lines below each other, blank lines apart."""
    groups: list[list[Found]] = []
    last = -2
    for item in dates:
        number = text.count("\n", 0, item.start)
        if item.start - (text.rfind("\n", 0, item.start) + 1) > LEAD:
            continue
        if groups and _follows(text, groups[-1][-1], item) and number > last:
            groups[-1].append(item)
        else:
            groups.append([item])
        last = number
    return [group for group in groups if len(group) >= LISTED]


def _follows(text: str, one: Found, other: Found) -> bool:
    """Tell whether no more than a blank line stands between the lines of two dates."""
    rest = text[one.end : other.start].partition("\n")[2]
    return rest.count("\n") <= 1 and len(rest.strip()) <= LEAD


def without_names(chances: dict[Found, float], text: str, reference: date | None) -> dict[Found, float]:
    """Take no chance from feast days and days counted from the reference where a date that may count is written out.

    The day of reference with an hour right behind it counts as well ('vanavond om 19.30 uur').
    """
    today = reference.isoformat() if reference else None
    said = {item for item in chances if item.value.of.start_date == today and _HOUR.match(text, item.end)}
    named = said | {item for item in chances if is_written_out(item)}
    if max((chances[item] for item in named), default=0.0) < LEAST:
        return chances
    return {item: chance if item in named else 0.0 for item, chance in chances.items()}


def without_publication(
    chances: dict[Found, float], text: str, reference: date | None, times: Sequence[Found]
) -> dict[Found, float]:
    """Take no chance from the day of publication alone in its line, where another date may be the event's.

    Without a reference it is the one above everything, where a later day has an hour in its line and it has none.
    """
    letter = next((item for item in chances if _is_letters(item, chances, text, times)), None)
    if letter is not None:
        return {**chances, letter: 0.0}
    if reference is None:
        above = next((item for item in chances if not text[: item.start].strip() and _is_alone(item, text)), None)
        return {**chances, above: 0.0} if above and _is_posted(above, chances, text, times) else chances
    alone = {item for item in chances if item.value.of.start_date == reference.isoformat() and _is_alone(item, text)}
    others = [chance for item, chance in chances.items() if item.value.of.start_date != reference.isoformat()]
    if max(others, default=0.0) < SURE:
        return chances
    return {item: 0.0 if item in alone else chance for item, chance in chances.items()}


def _is_letters(above: Found, chances: dict[Found, float], text: str, times: Sequence[Found]) -> bool:
    """Tell whether a day behind a town, alone in a line, is that of a letter: 'Cachan, le 1er mars 2021'.

    A later day soon after it has an hour in its line, and no hour stands in between.
    """
    row = text.rfind("\n", 0, above.start) + 1
    if not _TOWN.fullmatch(text, row, above.start) or text[above.end : above.end + LEAD].partition("\n")[0].strip(" ."):
        return False
    day = above.value.of.start_date
    if not _YEAR.search(above.text) or above.value.of.end_date:
        return False
    next_, soon = ((date.fromisoformat(day) + span).isoformat() for span in (NEXT, SOON))
    first = next((time.start for time in times if time.start >= above.end), len(text))
    return any(
        chance >= SURE
        and item.start > above.end
        and next_ < item.value.of.start_date <= soon
        and first >= text.rfind("\n", 0, item.start)
        and any(_is_beside(time, item, text) for time in times)
        for item, chance in chances.items()
    )


def _is_posted(above: Found, chances: dict[Found, float], text: str, times: Sequence[Found]) -> bool:
    """Tell whether the day above everything is that of a post: a later one soon after it has an hour, it has none.

    An hour in front of the later one is that of the day above: '5 May 2024. We begin at 8 pm. Next: 16 June, 3 pm'.
    """
    day = above.value.of.start_date
    first = next((time.start for time in times if time.start >= above.end), len(text))
    if not _YEAR.search(above.text) or above.value.of.end_date or first < above.end + BELOW:
        return False
    next_, soon = ((date.fromisoformat(day) + span).isoformat() for span in (NEXT, SOON))
    return any(
        chance >= SURE
        and next_ < item.value.of.start_date <= soon
        and first >= text.rfind("\n", 0, item.start)
        and any(_is_beside(time, item, text) for time in times)
        for item, chance in chances.items()
    )


def _is_beside(time: Found, day: Found, text: str) -> bool:
    """Tell whether a time stands near a day in its line."""
    left, right = sorted((time, day), key=lambda item: item.start)
    return right.start - left.end < BELOW and "\n" not in text[left.end : right.start]


def without_history(sure: list[Found], chances: dict[Found, float]) -> list[Found]:
    """Leave out days of other decades than the likeliest: what a text tells of, not when it is held ('9 mai 1950')."""
    years = {f: _parts(f.value.of.start_date)[0] for f in sure}
    known = [f for f in sure if years[f] != UNKNOWN_YEAR]
    if not known:
        return sure
    year = int(years[max(known, key=lambda f: chances[f])])
    return [f for f in sure if years[f] == UNKNOWN_YEAR or abs(int(years[f]) - year) <= HISTORY]


def _is_alone(item: Found, text: str) -> bool:
    """Tell whether a date has its line for itself."""
    before, behind = text[max(0, item.start - LEAD) : item.start], text[item.end : item.end + LEAD]
    return not before.rpartition("\n")[2].strip() and not behind.partition("\n")[0].strip()


def is_written_out(item: Found) -> bool:
    """Tell whether a date names its day by number."""
    return any(character.isdigit() for character in item.text)


def _parts(day: str) -> tuple[str, str]:
    """Cut an ISO date behind its year."""
    return day[: len(UNKNOWN_YEAR)], day[len(UNKNOWN_YEAR) :]


def _key(item: Found, years: dict[str, str]) -> tuple[str, str | None]:
    """Return start and end of a date; one without a year takes that of the same day elsewhere, out of `years`."""
    value: DateValue = item.value.of
    year, day = _parts(value.start_date)
    known = years.get(day) if year == UNKNOWN_YEAR else None
    if known is None:
        return value.start_date, value.end_date
    return known + day, value.end_date and known + _parts(value.end_date)[1]


def without_overlaps(days: list[Day]) -> list[Day]:
    """Settle runs against the days within them: listed day by day, the days count; else the run."""
    runs = [day for day in days if day.end_date]
    singles = [day for day in days if not day.end_date]
    kept = []
    for run in runs:
        inside = [day for day in singles if run.start_date <= day.start_date <= (run.end_date or "")]
        if len({day.start_date for day in inside}) >= length(run):
            continue
        singles = [day for day in singles if day not in inside]
        places = run.places + tuple(place for day in inside for place in day.places)
        kept.append(replace(run, places=places))
    return kept + singles


def length(run: Day) -> int:
    """Return how many days a run has, at least two."""
    if run.start_date.startswith(UNKNOWN_YEAR) or not run.end_date:
        return 2
    return max(2, (date.fromisoformat(run.end_date) - date.fromisoformat(run.start_date)).days + 1)


def agreed(chances: Iterable[float]) -> float:
    """Return the probability that one of several places says so."""
    missed = 1.0
    for chance in chances:
        missed *= 1.0 - chance
    return 1.0 - missed
