"""Days and hours in an order that cannot be, and hours that the clock skips."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from announce_parse.checks.claims import cues_before, dates_in, place_of, sessions_of, text_of
from announce_parse.document import Document, Draft, Found, Notice
from announce_parse.options import Context

_NIGHT = "06:00"  # an end up to here lies on the following day
_NEAR = 16  # characters between the ends of a run of days


def end_before_start(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on sessions that end before they begin; an end in the night belongs to the day before."""
    for number, session in enumerate(sessions_of(draft)):
        start, end = text_of(session.get("start")), text_of(session.get("end"))
        if start and end and _NIGHT < end < start and text_of(session.get("end_date")) is None:
            message = f"the event begins at {start} and would end at {end}"
            yield Notice("end-before-start", "warning", message, *place_of(session["end"]), f"sessions/{number}/end")
    yield from _turned_runs(document, found, context)


def _turned_runs(document: Document, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on runs of days that are written the wrong way round: 'van 23 t/m 21 november'."""
    joints = {*context.pack.temporal.through, "-", "–", "—"}
    for first, last in pairwise(dates_in(found)):
        one, other = first.value, last.value
        if one.end_date or other.end_date or last.start - first.end > _NEAR or other.start_date >= one.start_date:
            continue
        if document.text[first.end : last.start].strip().casefold() in joints:
            message = f"the days from {one.start_date} to {other.start_date} end before they begin"
            yield Notice("end-before-start", "warning", message, first.start, last.end, "sessions")


def doors_after_start(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on doors that open after the event has begun, in one line or two.

    The words in front of a time tell which of them it is, for a start without such words what it was taken for.
    """
    times = [item for item in found if item.kind == "time" and item.value.start_time]
    begins = {item.start for item in found if item.kind == "purpose" and item.value.best == "start"}
    told = cues_before(document, times, context.pack.code)
    cues = [cue or ("start" if time.start in begins else None) for cue, time in zip(told, times, strict=True)]
    for one, other in pairwise(zip(cues, times, strict=True)):
        if {one[0], other[0]} != {"doors", "start"} or document.text.count("\n", one[1].end, other[1].start) > 1:
            continue
        doors, start = (one[1], other[1]) if one[0] == "doors" else (other[1], one[1])
        if doors.value.start_time > start.value.start_time > _NIGHT:
            message = f"the doors would open at {doors.value.start_time}, after the start at {start.value.start_time}"
            yield Notice("doors-after-start", "warning", message, doors.start, doors.end, "sessions/0/doors")
            return


def deadline_after_event(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on a last day to register that lies behind the last day of the event."""
    leaf = ((draft.fields.get("registration") or {}).get("deadline") or {}).get("date")
    days = [text_of(session.get("end_date")) or text_of(session.get("start_date")) for session in sessions_of(draft)]
    last_days = [day for day in days if day and not day.startswith("XXXX")]
    if leaf is None or not last_days or str(leaf.value).startswith("XXXX"):
        return
    if str(leaf.value) > max(last_days):
        message = f"registration would close on {leaf.value}, after the event on {max(last_days)}"
        yield Notice("deadline-after-event", "warning", message, *place_of(leaf), "registration/deadline/date")


def dst_gap(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on hours that the session's zone skips when summer time begins."""
    for number, session in enumerate(sessions_of(draft)):
        day, zone = text_of(session.get("start_date")), text_of(session.get("timezone"))
        if not day or not zone or day.startswith("XXXX"):
            continue
        for name in ("doors", "start", "end"):
            clock = text_of(session.get(name))
            if clock and skips(zone, date.fromisoformat(day), clock):
                message = f"on {day} the clocks of {zone} go forward; {clock} does not exist"
                yield Notice("dst-gap", "warning", message, *place_of(session[name]), f"sessions/{number}/{name}")


def skips(zone: str, day: date, clock: str) -> bool:
    """Tell whether the clocks of a zone leave out a time of a day; a fixed offset leaves out none.

    >>> skips("Europe/Amsterdam", date(2024, 3, 31), "02:30"), skips("UTC+02:00", date(2024, 3, 31), "02:30")
    (True, False)
    """
    try:
        there = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    local = datetime(day.year, day.month, day.day, int(clock[:2]), int(clock[3:]), tzinfo=there)
    try:
        return local.astimezone(UTC).astimezone(there).replace(tzinfo=None) != local.replace(tzinfo=None)
    except OverflowError:  # on the first or last day that there is
        return False
