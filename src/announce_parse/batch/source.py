"""What goes into a batch and what comes out: `Source` and `Outcome`."""

import os
from dataclasses import dataclass, replace
from datetime import date

from announce_parse.errors import AnnounceParseError, UnsupportedMediaType
from announce_parse.record import Announcement


@dataclass(frozen=True, slots=True)
class Source:
    """One document to parse, with options of its own.

    Attributes:
        content: the document itself; None where it is to be read from `path`.
        path: the file, or what to call the content in records and messages.
        id, media_type, reference_date, language, timezone, url: as for `parse`; None takes the option of the call.
        captured: day on which it was sent or fetched: the day of reference where neither caller nor document tells one.
        refusal: why it cannot be read, where that is known already, as of a damaged member of an archive.

    >>> Source("Lezing op 3 mei 2024", id="a1").name
    'a1'
    """

    content: str | bytes | None = None
    path: str | None = None
    id: str | None = None
    media_type: str | None = None
    reference_date: date | None = None
    language: str | None = None
    timezone: str | None = None
    url: str | None = None
    captured: date | None = None
    refusal: AnnounceParseError | None = None

    @property
    def name(self) -> str:
        """What to call the source in messages."""
        return self.path or self.id or self.url or "<string>"

    def options(self) -> dict[str, object]:
        """Return the options that this source sets itself."""
        names = ("id", "media_type", "reference_date", "language", "timezone", "url")
        return {name: getattr(self, name) for name in names if getattr(self, name) is not None}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source: a record or an error, and how long it took.

    Attributes:
        source: what was parsed.
        record: its record, or None.
        error: why there is none, or None.
        seconds: wall-clock time that its parsing took (for a chunk that was given up: of the last attempt).
    """

    source: Source
    record: Announcement | None = None
    error: AnnounceParseError | None = None
    seconds: float = 0.0


def as_source(item: "str | bytes | os.PathLike[str] | Source") -> Source:
    """Return `item` as a `Source`: paths are files to read, strings and bytes are documents.

    What is none of these is a source with its refusal.

    >>> as_source("Lezing op 3 mei 2024").content
    'Lezing op 3 mei 2024'
    """
    if isinstance(item, Source):
        wrong = item.content is not None and not isinstance(item.content, str | bytes)
        return replace(item, content=None, refusal=_no_source(item.name, item.content)) if wrong else item
    if isinstance(item, str | bytes):
        return Source(content=item)
    if isinstance(item, bytearray | memoryview):
        return Source(content=bytes(item))
    if isinstance(item, os.PathLike):
        return Source(path=os.fsdecode(item))
    return Source(refusal=_no_source("<string>", item))


def _no_source(name: str, item: object) -> UnsupportedMediaType:
    return UnsupportedMediaType(name, f"{type(item).__name__} is no source", "give text, bytes or a path object")
