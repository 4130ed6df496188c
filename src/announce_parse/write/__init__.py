"""Records into files: one module a format, each with `write(records, path)` or `dumps(record)` or both."""

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from announce_parse.errors import InvalidOption
from announce_parse.record import Announcement

Writer = Callable[[Iterable[Announcement], Path], None]

CALENDAR = ".ics"
SUFFIXES = {
    ".jsonl": "jsonl",
    ".jsonl.gz": "jsonl",
    ".jsonl.zst": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".sqlite": "sqlite",
    ".db": "sqlite",
    CALENDAR: "ics",
    ".jsonld": "jsonld",
}


def suffix_of(path: Path) -> str:
    """Return the suffix that chooses the format of an output.

    Raises:
        InvalidOption: no format has this suffix.

    >>> suffix_of(Path("out/records.jsonl.gz"))
    '.jsonl.gz'
    """
    for suffix in sorted(SUFFIXES, key=len, reverse=True):
        if path.name.lower().endswith(suffix):
            return suffix
    raise InvalidOption(str(path), "no output format has this suffix", f"use one of {', '.join(SUFFIXES)}")


def writer_for(path: Path) -> Writer:
    """Return the function that writes records to an output of this suffix."""
    writer: Writer = import_module(f"announce_parse.write.{SUFFIXES[suffix_of(path)]}").write
    return writer
