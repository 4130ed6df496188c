"""SQLite: announcements, sessions, people, positions, organisations and prices as tables, with a full-text index.

The database opens in Datasette.
"""

import errno
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from announce_parse.extras import needing
from announce_parse.record import Announcement

_ROWS = 500  # records a transaction


def write(records: Iterable[Announcement], path: Path) -> None:
    """Write the records to a new database at `path`.

    Raises:
        MissingExtra: sqlite-utils is not installed.
        OSError: the disk is full, or the database cannot be written.
    """
    with needing("sqlite_utils", "sqlite", "needs the package sqlite-utils", "install announce-parse[sqlite]"):
        from sqlite_utils import Database
    path.unlink(missing_ok=True)
    database = Database(path)
    try:
        _fill(database, records)
    except sqlite3.OperationalError as error:
        full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
        raise OSError(errno.ENOSPC if full else errno.EIO, f"SQLite: {error}") from error
    finally:
        database.close()


def _fill(database: Any, records: Iterable[Announcement]) -> None:
    _create(database)
    numbered = enumerate(records, start=1)
    while part := list(islice(numbered, _ROWS)):
        with database.conn:
            for table, rows in _rows(part).items():
                if rows:
                    database.table(table).insert_all(rows)
    database.table("announcements").enable_fts(["title", "series", "summary", "text"], tokenize="unicode61")
    database.table("people").enable_fts(["name"], tokenize="unicode61")
    database.vacuum()


_TABLES: dict[str, dict[str, type]] = {
    "announcements": {
        "key": int, "id": str, "path": str, "url": str, "language": str, "title": str, "series": str, "edition": int,
        "status": str, "attendance": str, "venue": str, "room": str, "street": str, "postcode": str, "city": str,
        "country": str, "registration_required": int, "registration_url": str, "registration_email": str,
        "deadline": str, "free": int, "summary": str, "text": str, "duplicate_of": str, "record": str,
    },
    "sessions": {
        "key": int, "announcement": int, "start_date": str, "end_date": str, "doors": str, "start": str, "end": str,
        "timezone": str,
    },
    "people": {"key": int, "announcement": int, "name": str, "kind": str, "honorific": str, "role": str},
    "positions": {"key": int, "person": int, "title": str, "organisation": str},
    "organisations": {"key": int, "announcement": int, "name": str, "acronym": str, "side": str},
    "prices": {"key": int, "announcement": int, "amount": float, "currency": str, "label": str},
}  # fmt: skip

_PARENTS = {"announcement": "announcements", "person": "people"}


def _create(database: Any) -> None:
    for name, columns in _TABLES.items():
        references = [(column, _PARENTS[column], "key") for column in columns if column in _PARENTS]
        database.table(name).create(columns, pk="key", foreign_keys=references)


def _rows(part: list[tuple[int, Announcement]]) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of some records by table; keys follow from the record's number, so that they are reproducible."""
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in _TABLES}
    for key, record in part:
        rows["announcements"].append(_announcement(key, record))
        rows["sessions"] += [{"announcement": key, **session.model_dump()} for session in record.sessions]
        rows["prices"] += [{"announcement": key, **price.model_dump()} for price in record.prices]
        rows["organisations"] += [
            {"announcement": key, **one.model_dump(), "side": side}
            for side in ("organisers", "partners")
            for one in getattr(record, side)
        ]
        for number, person in _numbered(key, record):
            rows["people"].append({"key": number, "announcement": key, **person.model_dump(exclude={"positions"})})
            rows["positions"] += [{"person": number, **position.model_dump()} for position in person.positions]
    return rows


def _numbered(key: int, record: Announcement) -> Iterator[tuple[int, Any]]:
    """Yield the record's people with a key: a million times the record's, plus the place."""
    return ((key * 1_000_000 + at, person) for at, person in enumerate(record.people))


def _announcement(key: int, record: Announcement) -> dict[str, Any]:
    venue = record.venue.model_dump() if record.venue else {}
    return {
        "key": key,
        "id": record.id,
        "path": record.source.path,
        "url": record.source.url,
        "language": record.language,
        "title": record.title,
        "series": record.series.name if record.series else None,
        "edition": record.series.edition if record.series else None,
        "status": record.status,
        "attendance": record.attendance,
        "venue": venue.get("name"),
        **{name: venue.get(name) for name in ("room", "street", "postcode", "city", "country")},
        "registration_required": record.registration.required,
        "registration_url": record.registration.url,
        "registration_email": record.registration.email,
        "deadline": record.registration.deadline.date,
        "free": record.free,
        "summary": record.theme.summary,
        "text": "".join(block.text for block in record.blocks),
        "duplicate_of": record.duplicate_of,
        "record": record.model_dump_json(),
    }
