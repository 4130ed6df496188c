"""A folder with one JSON file a record, named by its id."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from announce_parse.record import Announcement

_UNSAFE = re.compile(r"[^\w.-]+")
_NAME_LENGTH = 120


def write(records: Iterable[Announcement], path: Path) -> None:
    """Write each record to `path`/ID.json; records without an id are numbered, equal names get a number behind."""
    path.mkdir(parents=True, exist_ok=True)
    seen: dict[str, int] = {}
    for number, record in enumerate(records, start=1):
        name = safe_name(record.id or f"record-{number}")
        seen[name.casefold()] = seen.get(name.casefold(), 0) + 1
        repeat = seen[name.casefold()]
        file = f"{name}.json" if repeat == 1 else f"{name}~{repeat}.json"
        target = path / os.fsdecode(file.encode())  # UTF-8 whatever the locale
        target.write_text(record.model_dump_json(indent=2) + "\n", encoding="utf-8")


def safe_name(identifier: str) -> str:
    """Return a file name for an id: no separators, no leading dot, bounded.

    >>> safe_name("../2023/a b")
    '2023-a-b'
    """
    return _UNSAFE.sub("-", identifier).strip(".-")[:_NAME_LENGTH] or "record"
