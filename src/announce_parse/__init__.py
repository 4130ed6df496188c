"""Announcements of events into validated records, each value tied to the characters that it came from."""

from announce_parse.api import parse, parse_all, parse_file
from announce_parse.errors import AnnounceParseError
from announce_parse.nlp.doc import to_spacy
from announce_parse.record import Announcement
from announce_parse.temporal import TemporalExpression, find_temporal

__all__ = [
    "AnnounceParseError",
    "Announcement",
    "TemporalExpression",
    "find_temporal",
    "parse",
    "parse_all",
    "parse_file",
    "to_spacy",
]
