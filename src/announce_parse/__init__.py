"""Announcements of events into validated records, each value tied to the characters that it came from."""

from typing import TYPE_CHECKING, Any

from announce_parse.api import parse, parse_all, parse_file
from announce_parse.errors import AnnounceParseError
from announce_parse.nlp.doc import to_spacy
from announce_parse.record import Announcement
from announce_parse.temporal import TemporalExpression, find_temporal

if TYPE_CHECKING:
    from announce_parse.batch import Outcome, Source, parse_many

__all__ = [
    "AnnounceParseError",
    "Announcement",
    "Outcome",
    "Source",
    "TemporalExpression",
    "find_temporal",
    "parse",
    "parse_all",
    "parse_file",
    "parse_many",
    "to_spacy",
]


def __getattr__(name: str) -> Any:
    """Import what makes worker processes when it is first asked for."""
    if name in ("Outcome", "Source", "parse_many"):
        from announce_parse import batch

        return getattr(batch, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """Name what is imported late as well."""
    return sorted({*globals(), *__all__})
