"""The calls: from a source to its record."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from announce_parse.errors import UnsupportedMediaType
from announce_parse.options import Options
from announce_parse.pipeline import announce
from announce_parse.read import read, read_all
from announce_parse.record import Announcement


def parse(
    source: Any,
    *,
    media_type: str | None = None,
    reference_date: date | None = None,
    language: str | None = None,
    timezone: str | None = None,
    url: str | None = None,
    **more: Any,
) -> Announcement:
    """Turn one announcement into its record."""
    options = Options(media_type, reference_date, language, timezone, url, **more)
    return announce(read(source, options), options)


def parse_file(path: str | os.PathLike[str], **options: Any) -> Announcement:
    """Turn the announcement in a file into its record."""
    chosen = Options(**options)
    if not isinstance(path, str | os.PathLike):
        raise UnsupportedMediaType("<path>", f"{type(path).__name__} is no path", "give a text or a path object")
    return announce(read(Path(path), chosen), chosen)


def parse_all(source: Any, *, path: str | None = None, **options: Any) -> Iterator[Announcement]:
    """Yield the record of each announcement in a source that may hold several: a mailbox, a crawl, an archive.

    Args:
        source: as for `parse`, or a `Path`, which is read in a stream.
        path: what to call a source from memory.
        options: as for `parse`.

    A member that cannot be read gives an empty record with the diagnostic "unreadable-member".
    """
    chosen = Options(**options)
    for document in read_all(source, chosen, path=path):
        yield announce(document, chosen)
