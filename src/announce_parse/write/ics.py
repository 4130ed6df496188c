"""iCalendar (RFC 5545, 7986): one VEVENT a session; floating local time unless the record knows the zone."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Any

from announce_parse.extras import needing
from announce_parse.record import Announcement, Session
from announce_parse.write.days import day_of, end_day
from announce_parse.zones import zone_of

_STATUS = {
    "scheduled": "CONFIRMED",
    "moved": "CONFIRMED",
    "sold_out": "CONFIRMED",
    "postponed": "TENTATIVE",
    "cancelled": "CANCELLED",
}
_RULES = (1900, 2100)  # years outside of which zones have no rules of their own
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def dumps(record: Announcement) -> str:
    """Return one record as a calendar."""
    return calendar([record])


def write(records: Iterable[Announcement], path: Path) -> None:
    """Write all records as one calendar."""
    path.write_bytes(calendar(records).encode("utf-8"))


def calendar(records: Iterable[Announcement]) -> str:
    """Return the sessions of all records; those on no day of a known year cannot stand in a calendar and are left out.

    Raises:
        MissingExtra: icalendar is not installed.
    """
    with needing("icalendar", "ics", "needs the package icalendar", "install announce-parse[ics]"):
        from icalendar import Calendar
    result = Calendar()
    kept = list(records)
    result.add("prodid", "-//announce-parse//EN")
    result.add("version", "2.0")
    names = {title for record in kept if (title := _series(record))}
    if len(names) == 1:
        result.add("name", names.pop())  # RFC 7986
    days: list[date] = []
    for record in kept:
        for session in record.sessions:
            if first := day_of(session.start_date):
                result.add_component(_event(record, session, first))
                days.append(first)
    if days:
        first_year, last_year = (
            min(max(year, _RULES[0]), _RULES[1]) for year in (min(days).year - 1, max(days).year + 1)
        )
        result.add_missing_timezones(date(first_year, 1, 1), date(last_year, 12, 31))
    return str(result.to_ical().decode("utf-8"))


def _event(record: Announcement, session: Session, first: date) -> Any:
    from icalendar import Event

    event = Event()
    event.add("uid", uid(record, session))
    event.add("dtstamp", _stamp(record))
    event.add("summary", record.title or _series(record) or "")
    begin, end = _times(session, first)
    event.add("dtstart", begin)
    if end:
        event.add("dtend", end)
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


def _times(session: Session, first: date) -> tuple[date, date | None]:
    """Return when a session begins and ends, as days where it has no time; no end that is not behind the beginning.

    A run of days that begins at a time and has none for its end lasts until the end of its last day.
    """
    last = day_of(end_day(session)) or first
    following = last + timedelta(days=1) if last < date.max else None
    if not session.start:
        return first, following if following and following > first else None
    zone = zone_of(session.timezone)
    begin = _moment(first, session.start, zone)
    end = None
    if session.end:
        end = _moment(last, session.end, zone)
    elif last > first and following:
        end = _moment(following, "00:00", zone)
    return begin, end if end and end > begin else None


def _moment(day: date, clock: str, zone: tzinfo | None) -> datetime:
    """Return a time on a day; with a fixed offset, for which calendars have no name, as that of UTC."""
    moment = datetime.combine(day, time.fromisoformat(clock), zone)
    at_an_edge = day in (date.min, date.max)
    return moment.astimezone(UTC) if isinstance(zone, timezone) and not at_an_edge else moment


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
