"""Dates that a person should look at: wrong weekdays, years that are not written, an open order of day and month."""

from collections.abc import Iterator
from datetime import date

from announce_parse.checks.claims import dates_in, sessions_of, text_of
from announce_parse.document import Document, Draft, Found, Notice, Value
from announce_parse.options import Context
from announce_parse.values import DateValue

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SOURCES = {
    "context": "another date or a year in the text",
    "reference": "the day of reference",
    "weekday": "the weekday",
}


def weekday_mismatch(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on dates that fall on another weekday than the text says.

    >>> value = DateValue("2023-11-21", weekday=4)
    >>> item = Found("date", 0, 23, "vrijdag 21 november 2023", value)
    >>> [notice.message for notice in weekday_mismatch(None, Draft({}), [item], None)]
    ["'vrijdag 21 november 2023': 2023-11-21 is a Tuesday, not a Friday"]
    """
    told: set[tuple[str, int]] = set()
    for item in dates_in(found):
        value: DateValue = item.value
        for day, said in ((value.start_date, value.weekday), (value.end_date, value.end_weekday)):
            if day is None or said is None or day.startswith("XXXX") or (day, said) in told:
                continue
            falls = date.fromisoformat(day).weekday()
            if falls != said:
                told.add((day, said))
                message = f"{item.text!r}: {day} is a {WEEKDAYS[falls]}, not a {WEEKDAYS[said]}"
                yield Notice("weekday-mismatch", "warning", message, item.start, item.end, _field(draft, item))


def year_unsaid(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on the event's dates whose year was inferred, or that stay without one."""
    places = _by_place(found)
    for path, leaf in _event_days(draft):
        readings = _readings(leaf, places)
        if not readings:
            continue
        first = readings[0]
        if str(leaf.value).startswith("XXXX"):
            message = f"{first.text!r} has no year, and neither the text nor a day of reference tells it"
            yield Notice("year-unknown", "warning", message, first.start, first.end, path)
        elif all(reading.value.year in _SOURCES for reading in readings) and not first.value.relative:
            source = _SOURCES[first.value.year]
            message = f"{first.text!r} has no year; {str(leaf.value)[:4]} is told by {source}"
            yield Notice("year-inferred", "info", message, first.start, first.end, path)


def ambiguous_order(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on the event's dates in numbers of which the text does not tell whether day or month comes first."""
    places = _by_place(found)
    for path, leaf in _event_days(draft):
        readings = _readings(leaf, places)
        if readings and all(reading.value.alternatives for reading in readings):
            first = readings[0]
            message = f"{first.text!r} was read as {leaf.value}; it may be {first.value.alternatives[0]} as well"
            yield Notice("ambiguous-day-month", "warning", message, first.start, first.end, path)


def _event_days(draft: Draft) -> Iterator[tuple[str, Value]]:
    """Yield the first days of the sessions and the day of the deadline, with their paths in the record."""
    for number, session in enumerate(sessions_of(draft)):
        if session.get("start_date") is not None:
            yield f"sessions/{number}/start_date", session["start_date"]
    last_day = ((draft.fields.get("registration") or {}).get("deadline") or {}).get("date")
    if last_day is not None:
        yield "registration/deadline/date", last_day


def _by_place(found: list[Found]) -> dict[tuple[int, int], Found]:
    """Return the dates in the text by the characters that they take."""
    return {(item.start, item.end): item for item in dates_in(found)}


def _readings(leaf: Value, places: dict[tuple[int, int], Found]) -> list[Found]:
    """Return the dates in the text that a leaf was read from, by place."""
    spans = sorted({(evidence.start, evidence.end) for evidence in leaf.evidence})
    return [places[span] for span in spans if span in places]


def _field(draft: Draft, item: Found) -> str | None:
    """Return the path of the value that was read from a date."""
    for path, leaf in _event_days(draft):
        if any((evidence.start, evidence.end) == (item.start, item.end) for evidence in leaf.evidence):
            return path
    for number, session in enumerate(sessions_of(draft)):
        if text_of(session.get("end_date")) == item.value.end_date is not None:
            return f"sessions/{number}/end_date"
    return None
