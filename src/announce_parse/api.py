"""The calls: from a source to its record."""

import os
from datetime import date
from pathlib import Path
from typing import Any

from announce_parse.options import Options
from announce_parse.pipeline import announce
from announce_parse.read import read
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
    return announce(read(Path(path).read_bytes(), chosen, path=os.fspath(path)), chosen)
