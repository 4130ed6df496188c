"""A record as one flat row: the columns of CSV, documented, in order."""

from collections.abc import Callable

from announce_parse.record import Announcement, Organisation, Person

SEPARATOR = "; "


def _people(record: Announcement, *roles: str) -> str:
    return SEPARATOR.join(_person(p) for p in record.people if p.role in roles)


def _person(person: Person) -> str:
    name = f"{person.honorific} {person.name}" if person.honorific else person.name
    positions = ", ".join(" / ".join(filter(None, (p.title, p.organisation))) for p in person.positions)
    return f"{name} ({positions})" if positions else name


def _organisations(organisations: tuple[Organisation, ...]) -> str:
    return SEPARATOR.join(f"{o.name} ({o.acronym})" if o.acronym else o.name for o in organisations)


def _price(record: Announcement) -> str:
    parts = (" ".join(filter(None, (f"{p.amount:.2f}", p.currency, p.label))) for p in record.prices)
    return SEPARATOR.join(parts)


COLUMNS: dict[str, Callable[[Announcement], object]] = {
    "id": lambda r: r.id,
    "path": lambda r: r.source.path,
    "language": lambda r: r.language,
    "title": lambda r: r.title,
    "series": lambda r: r.series.name if r.series else None,
    "edition": lambda r: r.series.edition if r.series else None,
    "status": lambda r: r.status,
    "start_date": lambda r: r.sessions[0].start_date if r.sessions else None,
    "end_date": lambda r: (r.sessions[-1].end_date or r.sessions[-1].start_date) if r.sessions else None,
    "doors": lambda r: r.sessions[0].doors if r.sessions else None,
    "start": lambda r: r.sessions[0].start if r.sessions else None,
    "end": lambda r: r.sessions[0].end if r.sessions else None,
    "timezone": lambda r: r.sessions[0].timezone if r.sessions else None,
    "sessions": lambda r: len(r.sessions),
    "venue": lambda r: r.venue.name if r.venue else None,
    "room": lambda r: r.venue.room if r.venue else None,
    "street": lambda r: r.venue.street if r.venue else None,
    "postcode": lambda r: r.venue.postcode if r.venue else None,
    "city": lambda r: r.venue.city if r.venue else None,
    "country": lambda r: r.venue.country if r.venue else None,
    "attendance": lambda r: r.attendance,
    "moderators": lambda r: _people(r, "moderator", "host"),
    "speakers": lambda r: _people(r, "speaker", "guest"),
    "performers": lambda r: _people(r, "performer"),
    "contacts": lambda r: _people(r, "organiser", "contact"),
    "organisers": lambda r: _organisations(r.organisers),
    "partners": lambda r: _organisations(r.partners),
    "registration_required": lambda r: r.registration.required,
    "registration_url": lambda r: r.registration.url,
    "registration_email": lambda r: r.registration.email,
    "registration_phone": lambda r: r.registration.phone,
    "registration_deadline": lambda r: r.registration.deadline.date,
    "prices": _price,
    "free": lambda r: r.free,
    "duplicate_of": lambda r: r.duplicate_of,
    "diagnostics": lambda r: SEPARATOR.join(sorted({d.code for d in r.diagnostics})),
}


def row(record: Announcement) -> dict[str, str]:
    """Return the record's cells by column; what is not set is an empty cell."""
    return {name: _cell(value(record)) for name, value in COLUMNS.items()}


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
