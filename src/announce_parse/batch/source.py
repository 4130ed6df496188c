"""What goes into a batch and what comes out: `Source` and `Outcome`."""

import os
from collections.abc import Callable
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
        passed_over: of what is no document, its suffix; it is counted and not parsed.
        members: of an archive, which of its members take part, by their paths in it; None for all.

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
    passed_over: str | None = None
    members: Callable[[str], bool] | None = None

    @property
    def name(self) -> str:
        """What to call the source in messages."""
        return self.path or self.id or self.url or "<string>"

    @property
    def identity(self) -> str:
        """What tells the source from others of a run: its name and the options of its own."""
        return f"{self.name} {self.options()}"

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


def as_source(item: object) -> Source:
    """Return `item` as a `Source`: paths are files to read, strings and bytes are documents.

    What is none of these is a source as well, one that is refused: it must not end the batch for the others.

    >>> as_source("Lezing op 3 mei 2024").content
    'Lezing op 3 mei 2024'
    >>> as_source(None).refusal.reason
    'NoneType is no source'
    """
    match item:
        case Source(content=None | str() | bytes(), path=None | str()):
            return item
        case Source(content=None | str() | bytes(), path=os.PathLike() as path):
            return replace(item, path=os.fsdecode(path))
        case Source(content=None | str() | bytes()):
            return _refused(f"{type(item.path).__name__} is no path")
        case Source():
            return _refused(f"{type(item.content).__name__} is no content")
        case str() | bytes():
            return Source(content=item)
        case bytearray() | memoryview():
            return Source(content=bytes(item))
        case os.PathLike():
            return Source(path=os.fsdecode(item))
        case _:
            return _refused(f"{type(item).__name__} is no source")


def _refused(reason: str) -> Source:
    return Source(refusal=UnsupportedMediaType("<source>", reason, "give text, bytes, a path or a Source"))
