"""Calendar files: each event a document whose facts are the file's own values."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from announce_parse.document import Document, EmbeddedFact, Notice
from announce_parse.errors import LimitExceeded, UnreadableSource
from announce_parse.extras import needing
from announce_parse.options import Limits
from announce_parse.read.layout import Layout
from announce_parse.read.part import Part
from announce_parse.zones import zone_of

_STATUS = {"CANCELLED": "cancelled", "CONFIRMED": "scheduled"}
_UTC = frozenset({"UTC", "Etc/UTC", "GMT"})  # zones of moments that say nothing of the place
_ZONE = re.compile(r';TZID="?(?P<name>[^";:\r\n]{1,2000})"?(?=[;:])')
_MOST_SHARED = 100_000  # bytes of time zones that each event is given along


def read_events(text: str, name: str, limits: Limits, timezone: str | None = None) -> Iterator[Document]:
    """Yield a document for each event of a calendar.

    Args:
        text: the calendar.
        name: what errors call it.
        limits: on how many events it may hold.
        timezone: the zone of events that are given in UTC, if the calendar does not name its own.

    Raises:
        MissingExtra: icalendar is not installed.
        UnreadableSource: it is no calendar, or holds no event.
        LimitExceeded: it holds too many events.
    """
    with needing("icalendar", name, "calendar files need icalendar", "pip install 'announce-parse[ics]'"):
        from icalendar import Calendar
    try:
        calendars = Calendar.from_ical(_ZONE.sub(_if_found, text), multiple=True)
        events = [(event, calendar) for calendar in calendars for event in calendar.walk("VEVENT")]
    except OSError as error:  # it looks for the zone in the folders of the system
        raise UnreadableSource(
            name, "damaged: it names a zone that there is not", "export the calendar again"
        ) from error
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableSource(name, f"damaged: {error}", "export the calendar again") from error
    if len(events) > limits.members:
        raise LimitExceeded(name, f"more than {limits.members:,} events", "raise `limits.members`")
    if not events:
        raise UnreadableSource(name, "it holds no event", "check that it is the calendar that was meant")
    homes = {id(calendar): _home(calendar) or zone_of(timezone) for calendar in calendars}
    for event, calendar in events:
        yield _document(event, homes[id(calendar)])


def _if_found(zone: re.Match[str]) -> str:
    """Return the zone of a moment, "" where its name is that of a folder or no name of a file.

    Before CPython 3.14 looking for it ends in an error of the system's; other unknown names tell no zone either.
    """
    try:
        ZoneInfo(zone["name"])
    except OSError:
        return ""
    except (ValueError, ZoneInfoNotFoundError):
        pass
    return zone[0]


def event_parts(data: bytes, name: str, limits: Limits) -> Iterator[Part]:
    """Yield each event of a calendar file as a calendar of its own, with the time zones of the file.

    Raises:
        LimitExceeded: it holds too many events.
    """
    stem = name.rpartition("/")[2].partition(".")[0]
    around: list[bytes] = []
    events: list[list[bytes]] = []
    target = around
    for line in data.splitlines(keepends=True):
        word = line.strip().upper()
        if word == b"BEGIN:VEVENT":
            events.append([])
            target = events[-1]
        if word not in (b"BEGIN:VCALENDAR", b"END:VCALENDAR"):
            target.append(line)
        if word == b"END:VEVENT":
            target = around
    shared = b"".join(around).removeprefix(b"\xef\xbb\xbf")
    shared = shared if len(shared) <= _MOST_SHARED else b""
    for number, event in enumerate(events, start=1):
        if number > limits.members:
            raise LimitExceeded(name, f"more than {limits.members:,} events", "raise `limits.members`")
        calendar = b"BEGIN:VCALENDAR\r\n%s%s\r\nEND:VCALENDAR\r\n" % (shared, b"".join(event).rstrip(b"\r\n"))
        yield Part(f"{name}/{stem}-{number}", calendar, "text/calendar")


def _document(event: Any, home: tzinfo | None) -> Document:
    """Write an event down as lines, with its values as facts."""
    facts = tuple(facts_of(event, home))
    values = {fact.path: fact.value for fact in facts}
    layout = Layout()
    layout.role, layout.level = "heading", 1
    layout.add(values.get("title", ""))
    layout.role, layout.level = "text", 0
    layout.end_paragraph()
    days = [values.get(f"sessions/0/{field}") for field in ("start_date", "end_date")]
    times = [values.get(f"sessions/0/{field}") for field in ("start", "end")]
    layout.add(" – ".join(filter(None, days)))
    if any(times):
        layout.add(", " + " – ".join(filter(None, times)))
    layout.end_line()
    layout.add(values.get("venue/name", ""))
    layout.end_paragraph()
    layout.add_verbatim(_text(event, "DESCRIPTION") or "")
    layout.end_line()
    url = _text(event, "URL")
    if url:
        layout.open_link(url)
        layout.add(url)
        layout.close_link()
    notices: tuple[Notice, ...] = ()
    if "RRULE" in event:
        notices = (Notice("recurring-event", "info", "the event recurs; only its first occurrence is given"),)
    return Document(
        layout.text, layout.lines(), tuple(layout.links), facts, notices, "text/calendar", reference_date=_stamp(event)
    )


def facts_of(event: Any, home: tzinfo | None = None) -> Iterator[EmbeddedFact]:
    """Yield the values of an event for fields of the record; moments in UTC by the clocks of `home`."""
    start = _moment(event, "DTSTART")
    end = _at_home(_end(event, start), home)
    start = _at_home(start, home)
    values: list[tuple[str, Any]] = [("title", _text(event, "SUMMARY"))]
    if start:
        values.append(("sessions/0/start_date", _day(start).isoformat()))
        if isinstance(start, datetime):
            values.append(("sessions/0/start", start.strftime("%H:%M")))
            values.append(("sessions/0/timezone", _zone(start)))
        if isinstance(end, datetime):
            values.append(("sessions/0/end", end.strftime("%H:%M")))
        last = _last_day(start, end)
        if last > _day(start):
            values.append(("sessions/0/end_date", last.isoformat()))
    values.append(("venue/name", _text(event, "LOCATION")))
    values.append(("status", _STATUS.get(_text(event, "STATUS") or "")))
    organiser = event.get("ORGANIZER")
    if organiser is not None and hasattr(organiser, "params"):
        values.append(("organisers/0/name", " ".join(str(organiser.params.get("CN", "")).split())))
    for path, value in values:
        if value:
            yield EmbeddedFact(path, value, "ics")


def _last_day(start: date, end: date | None) -> date:
    """Return an event's last day: the end of whole days is exclusive, an end by night is of the day before."""
    if end is None:
        return _day(start)
    first, last = _day(start), _day(end)
    if not isinstance(end, datetime):
        return last - timedelta(days=1) if last > first else first
    return _day(end - timedelta(hours=8)) if last > first else last


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _home(calendar: Any) -> tzinfo | None:
    """Return the zone that a calendar names as its own, else the only one that it describes."""
    named = {str(zone.get("TZID")) for zone in calendar.walk("VTIMEZONE")}
    own = _text(calendar, "X-WR-TIMEZONE") or (named.pop() if len(named) == 1 else None)
    return zone_of(own)


def _at_home(moment: date | None, home: tzinfo | None) -> date | None:
    if home is None or not isinstance(moment, datetime) or moment.tzinfo is None:
        return moment
    if not isinstance(moment.tzinfo, timezone) and getattr(moment.tzinfo, "key", None) not in _UTC:
        return moment
    try:
        return moment.astimezone(home)
    except OverflowError:  # on the first or last day that there is
        return moment


def _zone(moment: datetime) -> str | None:
    if moment.tzinfo is None:
        return None
    return getattr(moment.tzinfo, "key", None) or moment.tzname()


def _moment(event: Any, name: str) -> date | None:
    try:
        value = getattr(event.get(name), "dt", None)
    except ValueError:  # what is written there is no moment
        return None
    return value if isinstance(value, date) else None


def _end(event: Any, start: date | None) -> date | None:
    """Return the end of an event, given as such or by how long it takes."""
    end = _moment(event, "DTEND")
    if end is not None or start is None:
        return end
    try:
        duration = getattr(event.get("DURATION"), "dt", None)
        return start + duration if isinstance(duration, timedelta) else None
    except (ValueError, OverflowError):
        return None


def _stamp(event: Any) -> date | None:
    """Return the day on which the event was entered."""
    created = _moment(event, "CREATED") or _moment(event, "DTSTAMP")
    return _day(created) if created else None


def _text(event: Any, name: str) -> str | None:
    value = event.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return str(value).replace("\r", "").strip() or None if value is not None else None
