"""schema.org Event as JSON-LD: one Event a session, together in a `@graph` where there are several."""

import json
from collections.abc import Iterable
from datetime import datetime, time
from pathlib import Path
from typing import Any

from announce_parse.record import Announcement, Organisation, Person, Position, Price, Session, Venue
from announce_parse.write.days import day_of, end_day
from announce_parse.zones import zone_of

_STATUS = {
    "scheduled": "https://schema.org/EventScheduled",
    "cancelled": "https://schema.org/EventCancelled",
    "postponed": "https://schema.org/EventPostponed",
    "moved": "https://schema.org/EventRescheduled",
    "sold_out": "https://schema.org/EventScheduled",
}
_ATTENDANCE = {
    "offline": "https://schema.org/OfflineEventAttendanceMode",
    "online": "https://schema.org/OnlineEventAttendanceMode",
    "mixed": "https://schema.org/MixedEventAttendanceMode",
}
_PERFORMING = ("speaker", "guest", "moderator", "host", "performer")


def dumps(record: Announcement) -> str:
    """Return the record as a JSON-LD document, with a line break at its end.

    Dates without a year are left out: schema.org has no form for them. A contact person is left out as well: Event has
    no property for one.
    """
    found = events(record)
    document = found[0] if len(found) == 1 else {"@graph": found}
    return json.dumps({"@context": "https://schema.org", **document}, ensure_ascii=False, indent=2) + "\n"


def write(records: Iterable[Announcement], path: Path) -> None:
    """Write the events of all records as one JSON-LD document, an event a line."""
    with path.open("w", encoding="utf-8") as file:
        file.write('{"@context": "https://schema.org", "@graph": [')
        separator = "\n"
        for record in records:
            for one in events(record):
                file.write(separator + json.dumps(one, ensure_ascii=False))
                separator = ",\n"
        file.write("\n]}\n")


def events(record: Announcement) -> list[dict[str, Any]]:
    """Return the record as schema.org Events, one a session."""
    sessions: tuple[Session | None, ...] = record.sessions or (None,)
    return [event(record, session) for session in sessions]


def event(record: Announcement, session: Session | None) -> dict[str, Any]:
    """Return one session of the record as a schema.org Event."""
    sold_out = record.status == "sold_out"
    people = [person(p) for p in record.people if p.role in _PERFORMING]
    organisers = [organisation(o) for o in record.organisers] + [
        person(p) for p in record.people if p.role == "organiser"
    ]
    return filled(
        {
            "@type": "Event",
            "name": record.title or (record.series.name if record.series else None),
            "description": record.theme.summary,
            "inLanguage": record.language,
            "url": record.source.url,
            "startDate": moment(session.start_date, session.start, session.timezone) if session else None,
            "endDate": moment(end_day(session), session.end, session.timezone)
            if session and (session.end or session.end_date)
            else None,
            "doorTime": moment(session.start_date, session.doors, session.timezone)
            if session and session.doors
            else None,
            "eventStatus": _STATUS.get(record.status or ""),
            "eventAttendanceMode": _ATTENDANCE.get(record.attendance or ""),
            "location": place(record.venue, record.attendance, record.registration.url),
            "performer": people,
            "organizer": organisers,
            "sponsor": [organisation(o) for o in record.partners],
            "offers": [offer(p, record, sold_out) for p in record.prices],
            "isAccessibleForFree": record.free,
            "superEvent": filled({"@type": "EventSeries", "name": record.series.name})
            if record.series and record.series.name
            else None,
        }
    )


def moment(date: str | None, clock: str | None, zone: str | None = None) -> str | None:
    """Return date and time as ISO 8601, with the offset of a zone; None for a date without a year, or of no day.

    >>> moment("2023-11-21", "20:00", "Europe/Amsterdam"), moment("2023-11-21", "20:00"), moment("XXXX-11-21", "20:00")
    ('2023-11-21T20:00+01:00', '2023-11-21T20:00', None)
    """
    day = day_of(date)
    if day is None:
        return None
    there = zone_of(zone)
    if clock and there:
        return datetime.combine(day, time.fromisoformat(clock), there).isoformat(timespec="minutes")
    return f"{date}T{clock}" if clock else date


def place(venue: Venue | None, attendance: str | None, url: str | None) -> Any:
    """Return where the event is: a Place, a VirtualLocation, or both."""
    here = None
    if venue:
        address = filled(
            {
                "@type": "PostalAddress",
                "streetAddress": venue.street,
                "postalCode": venue.postcode,
                "addressLocality": venue.city,
                "addressCountry": venue.country,
            }
        )
        name = ", ".join(filter(None, (venue.room, venue.name))) or None
        here = filled({"@type": "Place", "name": name, "address": address if len(address) > 1 else None})
    there = filled({"@type": "VirtualLocation", "url": url}) if attendance in {"online", "mixed"} else None
    if here and there:
        return [here, there]
    return here or there


def person(one: Person) -> dict[str, Any]:
    """Return a person as Person, a group as PerformingGroup, with the positions as occupations and affiliations."""
    return filled(
        {
            "@type": "PerformingGroup" if one.kind == "group" else "Person",
            "name": one.name,
            "honorificPrefix": one.honorific if one.kind == "person" else None,
            "jobTitle": [p.title for p in one.positions if p.title] if one.kind == "person" else None,
            "affiliation": [affiliation(p) for p in one.positions if p.organisation] if one.kind == "person" else None,
        }
    )


def affiliation(position: Position) -> dict[str, Any]:
    """Return the organisation of a position."""
    return {"@type": "Organization", "name": position.organisation}


def organisation(one: Organisation) -> dict[str, Any]:
    """Return an organisation, its acronym as alternateName."""
    return filled({"@type": "Organization", "name": one.name, "alternateName": one.acronym})


def offer(price: Price, record: Announcement, sold_out: bool) -> dict[str, Any]:
    """Return a price as Offer."""
    return filled(
        {
            "@type": "Offer",
            "price": price.amount,
            "priceCurrency": price.currency,
            "name": price.label,
            "url": record.registration.url,
            "availability": "https://schema.org/SoldOut" if sold_out else None,
        }
    )


def filled(item: dict[str, Any]) -> dict[str, Any]:
    """Return the item without what is not set; a list of one stands for its element."""
    kept = {key: value for key, value in item.items() if value not in (None, [], "")}
    return {key: value[0] if isinstance(value, list) and len(value) == 1 else value for key, value in kept.items()}
