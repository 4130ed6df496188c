"""iCalendar (RFC 5545, 7986): one VEVENT a session; floating local time unless the record knows the zone."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from announce_parse.errors import MissingExtra
from announce_parse.record import Announcement, Session
from announce_parse.write.days import end_day

_STATUS = {"scheduled": "CONFIRMED", "cancelled": "CANCELLED", "postponed": "TENTATIVE"}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def dumps(record: Announcement) -> str:
    """Return one record as a calendar."""
    return calendar([record])


def write(records: Iterable[Announcement], path: Path) -> None:
    """Write all records as one calendar."""
    path.write_bytes(calendar(records).encode("utf-8"))


def calendar(records: Iterable[Announcement]) -> str:
    """Return the sessions of all records; those without a year cannot stand in a calendar and are left out.

    Raises:
        MissingExtra: icalendar is not installed.
    """
    try:
        from icalendar import Calendar
    except ImportError as error:
        raise MissingExtra("ics", "needs the package icalendar", "install announce-parse[ics]") from error
    result = Calendar()
    kept = list(records)
    result.add("prodid", "-//announce-parse//EN")
    result.add("version", "2.0")
    names = {title for record in kept if (title := _series(record))}
    if len(names) == 1:
        result.add("name", names.pop())  # RFC 7986
    days: list[str] = []
    for record in kept:
        for session in record.sessions:
            if session.start_date and not session.start_date.startswith("XXXX"):
                result.add_component(_event(record, session))
                days.append(session.start_date)
    if days:
        first, last = date.fromisoformat(min(days)), date.fromisoformat(max(days))
        result.add_missing_timezones(date(first.year - 1, 1, 1), date(min(last.year + 1, date.max.year), 12, 31))
    return str(result.to_ical().decode("utf-8"))


def _event(record: Announcement, session: Session) -> Any:
    from icalendar import Event

    event = Event()
    zone = zone_of(session.timezone)
    first = date.fromisoformat(session.start_date or "")
    last = date.fromisoformat(end_day(session) or "")
    event.add("uid", uid(record, session))
    event.add("dtstamp", _stamp(record))
    event.add("summary", record.title or _series(record) or "")
    if session.start:
        event.add("dtstart", datetime.combine(first, time.fromisoformat(session.start), zone))
        if session.end:
            event.add("dtend", datetime.combine(last, time.fromisoformat(session.end), zone))
    else:
        event.add("dtstart", first)
        event.add("dtend", last + timedelta(days=1))
    where = record.venue
    if where:
        parts = (where.room, where.name, where.street, " ".join(filter(None, (where.postcode, where.city))))
        event.add("location", ", ".join(filter(None, parts)))
    if record.theme.summary:
        event.add("description", record.theme.summary)
    if record.status in _STATUS:
        event.add("status", _STATUS[record.status])
    link = record.registration.url or record.source.url
    if link:
        event.add("url", link)
    if name := _series(record):
        event.add("categories", [name])
    if record.attendance in ("online", "mixed") and record.registration.url:
        how = {"VALUE": "URI", "LABEL": "registration"}
        event.add("conference", record.registration.url, parameters=how, encode=False)  # RFC 7986
    return event


def _series(record: Announcement) -> str | None:
    return record.series.name if record.series else None


def uid(record: Announcement, session: Session) -> str:
    """Return an identifier that stays the same as long as source and session do."""
    where = record.source.url or record.source.path or record.source.sha256
    key = "|".join((where, record.id or "", session.start_date or "", session.start or ""))
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:32] + "@announce-parse"


def _stamp(record: Announcement) -> datetime:
    """The stamp is the day of publication, not of conversion: same record, same bytes."""
    published = record.source.reference_date
    return datetime.combine(date.fromisoformat(published), time(), UTC) if published else _EPOCH


def zone_of(name: str | None) -> tzinfo | None:
    """Return the zone of an IANA name or a fixed offset such as `UTC+02:00`; None for None.

    >>> zone_of("UTC+02:00").utcoffset(None)
    datetime.timedelta(seconds=7200)
    """
    if name is None:
        return None
    if name.startswith("UTC") and len(name) == len("UTC+00:00"):
        sign = -1 if name[3] == "-" else 1
        return timezone(sign * timedelta(hours=int(name[4:6]), minutes=int(name[7:9])))
    return ZoneInfo(name)
