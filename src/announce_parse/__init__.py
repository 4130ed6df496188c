"""Announcements of events into validated records, each value tied to the characters that it came from."""

from announce_parse.api import parse, parse_file
from announce_parse.errors import AnnounceParseError
from announce_parse.record import Announcement

__all__ = ["Announcement", "AnnounceParseError", "parse", "parse_file"]
