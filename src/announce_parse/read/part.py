"""A member of a source that holds several documents."""

from dataclasses import dataclass
from datetime import date

from announce_parse.errors import AnnounceParseError


@dataclass(frozen=True, slots=True)
class Part:
    """One document of several, still as bytes.

    Attributes:
        path: the source's path and the member's name or number, as a path.
        data: its bytes.
        media_type, charset: as declared beside it.
        url: where it was published.
        reference_date: the day on which it was sent or captured.
        error: why it cannot be read; then there are no bytes.
        passed_over: of what is no document, its suffix or media type; then there are no bytes either.
    """

    path: str
    data: bytes = b""
    media_type: str | None = None
    charset: str | None = None
    url: str | None = None
    reference_date: date | None = None
    error: AnnounceParseError | None = None
    passed_over: str | None = None
