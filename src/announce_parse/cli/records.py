"""Files of records, as `announce-parse batch` writes them, for the subcommands that start from one."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from announce_parse.errors import UnreadableSource
from announce_parse.record import Announcement
from announce_parse.write import jsonl

SUFFIXES = (".jsonl", ".jsonl.gz", ".jsonl.zst")


def is_records(path: Path) -> bool:
    """Tell by its name whether a file holds records.

    >>> is_records(Path("2023.records.jsonl.gz"))
    True
    """
    return path.name.lower().endswith(SUFFIXES)


def records_of(path: Path) -> Iterator[Announcement]:
    """Yield the records of a file, one after another.

    Raises:
        UnreadableSource: there is no such file, or a line of it is no record; the message names the line.
    """
    number = 1
    try:
        for record in jsonl.read(path):
            yield record
            number += 1
    except FileNotFoundError as error:
        raise UnreadableSource(str(path), "there is no such file", "check the path") from error
    except (OSError, EOFError, ValueError) as error:
        reason = f"{error.errors()[0]['msg']}" if isinstance(error, ValidationError) else str(error)
        remedy = "give the output of announce-parse batch"
        raise UnreadableSource(str(path), f"line {number} is no record: {reason}", remedy) from error
