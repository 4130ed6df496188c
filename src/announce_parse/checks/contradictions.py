"""Places of the text that name different days or hours for the same event."""

from collections.abc import Iterator
from datetime import date

from announce_parse.checks.claims import (
    SURE,
    cues_around,
    cues_before,
    day_of,
    has_person_behind,
    is_called_to,
    lines_of_places,
    sessions_of,
    shape_of,
    span_of,
)
from announce_parse.document import Document, Draft, Found, Line, Notice
from announce_parse.options import Context
from announce_parse.values import DateValue, TimeValue

_APART = 2  # lines from which two places do not belong to one list
_POSSIBLE = 0.1  # chance of being the event's from which a date counts that looks like a slip of a sure one
_COMPARED = 20  # sure dates that others are compared with
_LIKELY = 0.4  # chance of being the start, the doors or the end from which a time counts
_HISTORY = 20  # years up to which the same day of another year is a slip, and none that is remembered
_DAYS = 14  # between a date and a slip of it
_ALONE = 6  # characters beside a date in its line, below which it may be a day of publication
_OTHERWISE = {"published", "past", "later"}


def contradicting_dates(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on two places that name another day each for one event.

    The days of a list, and of lines of one shape, are the days of an event of several days.
    """
    items = _claims(document, draft, found, context)
    lines = list(lines_of_places(document, items))
    if (differing := _other_years(items)) is not None:
        yield _dates_differ(*differing)
        return
    groups = _groups(items, lines)
    if len(groups) != 2:
        return
    (one, one_line), (other, other_line) = groups
    apart = other_line.number - one_line.number >= _APART
    if apart and shape_of(one_line, one) != shape_of(other_line, other):
        yield _dates_differ(one, other)


def _claims(document: Document, draft: Draft, found: list[Found], context: Context) -> list[Found]:
    """Return the dates that may be meant as the event's, by place: surely, or possibly and near a sure one.

    Near one behind a label ('Datum: 12 maart') that may be any day to which readers are called ('Kom op 13 maart'), or
    on which the text says that a person of the event does something ('Op 13 maart spreekt Anna de Wit').
    """
    given = [item for item in found if item.kind == "purpose" and isinstance(item.value.of, DateValue)]
    chances = [item.value.chance("session", "session_end") for item in given]
    lines = list(lines_of_places(document, given))
    sure = [n for n, chance in enumerate(chances) if chance >= SURE][:_COMPARED]
    labelled = [given[n].value.of for n in sure if shape_of(lines[n], given[n]).startswith("label ")]
    claims = []
    for item, line, chance in zip(given, lines, chances, strict=True):
        day = item.value.of
        if day.relative or cues_around(document, item, line, context.pack.code) & _OTHERWISE:
            continue
        plain = day.year == "stated" or day.weekday is not None
        plain = plain and len(line.text.strip()) - len(item.text) >= _ALONE
        slip = chance >= _POSSIBLE and plain and any(_near(day, given[n].value.of) for n in sure)
        if not slip and any(_near(day, other) for other in labelled):
            called = is_called_to(document, item, line, context.pack.code)
            slip = called or (chance >= _POSSIBLE and has_person_behind(document, draft, item, line))
        if chance >= SURE or slip:
            claims.append(item)
    return claims


def _near(one: DateValue, other: DateValue) -> bool:
    """Tell whether two dates look like slips of each other: few days apart, or one of their numbers the same."""
    if one.start_date[4:] == other.start_date[4:] or one.start_date[:4] != other.start_date[:4]:
        return one.year == other.year == "stated" and one.start_date[4:] == other.start_date[4:]
    if one.start_date[8:] == other.start_date[8:]:
        return True
    if one.start_date.startswith("XXXX"):
        return one.start_date[:7] == other.start_date[:7]
    return abs((date.fromisoformat(one.start_date) - date.fromisoformat(other.start_date)).days) <= _DAYS


def _dates_differ(one: Found, other: Found) -> Notice:
    first, second = day_of(one.value.of), day_of(other.value.of)
    message = f"{one.text!r} is {first}, but {other.text!r} is {second}"
    return Notice("contradicting-dates", "warning", message, other.start, other.end, "sessions")


def _other_years(items: list[Found]) -> tuple[Found, Found] | None:
    """Return two dates that are the same day of different years, both written."""
    by_day: dict[str, Found] = {}
    for item in items:
        if item.value.of.year == "stated":
            other = by_day.setdefault(item.value.of.start_date[4:], item)
            years = [int(each.value.of.start_date[:4]) for each in (other, item)]
            if 0 < abs(years[0] - years[1]) <= _HISTORY:
                return other, item
    return None


def _groups(items: list[Found], lines: list[Line]) -> list[tuple[Found, Line]]:
    """Return a place for each day that the text gives the event, three at most; a day in a run is that of the run."""
    groups: list[tuple[Found, Line]] = []
    for item, line in zip(items, lines, strict=True):
        if not any(_agree(item.value.of, kept.value.of) for kept, _ in groups):
            groups.append((item, line))
        if len(groups) > 2:
            break
    return groups


def _agree(one: DateValue, other: DateValue) -> bool:
    """Tell whether one of two dates may be meant by the other: the same, or a day within a run."""
    if one.start_date[4:] == other.start_date[4:]:
        return True
    pairs = ((one, other), (other, one))
    return any(run.end_date and run.start_date <= day.start_date <= run.end_date for run, day in pairs)


def contradicting_times(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on two places that name another hour each for the start, the doors or the end of a single session."""
    if len(sessions_of(draft)) != 1:
        return
    for field, purposes in (("start", ("start", "span")), ("doors", ("doors",)), ("end", ("end",))):
        items = _said(document, found, context.pack.code, field, purposes)
        lines = list(lines_of_places(document, items))
        by_value: dict[str, tuple[Found, Line]] = {}
        for item, line in zip(items, lines, strict=True):
            by_value.setdefault(str(item.value.of.start_time), (item, line))
        if len(by_value) != 2:
            continue
        (one, one_line), (other, other_line) = by_value.values()
        if one_line is not other_line and shape_of(one_line, one) != shape_of(other_line, other):
            if _within(one.value.of, other.value.of) or _within(other.value.of, one.value.of):
                continue
            message = f"{one.text!r} is {span_of(one.value.of)}, but {other.text!r} is {span_of(other.value.of)}"
            yield Notice("contradicting-times", "warning", message, other.start, other.end, f"sessions/0/{field}")


def _said(document: Document, found: list[Found], code: str, field: str, purposes: tuple[str, ...]) -> list[Found]:
    """Return the times that likely have a purpose, and those that possibly have it behind a word that says so."""
    times = [item for item in found if item.kind == "purpose" and isinstance(item.value.of, TimeValue)]
    chances = [item.value.chance(*purposes) for item in times]
    cues = cues_before(document, times, code)
    return [
        item
        for item, chance, cue in zip(times, chances, cues, strict=True)
        if chance >= _LIKELY or (chance >= _POSSIBLE and cue == field)
    ]


def _within(time: TimeValue, span: TimeValue) -> bool:
    """Tell whether a time lies within a range, as the start does in hours that begin with the doors."""
    return span.end_time is not None and str(span.start_time) <= str(time.start_time) <= span.end_time
