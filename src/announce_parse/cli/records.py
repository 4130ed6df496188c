"""Files of records, as `announce-parse batch` writes them, for the subcommands that start from one."""

import io
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

from pydantic import ValidationError

from announce_parse.cli.output import taken
from announce_parse.errors import UnreadableSource
from announce_parse.record import Announcement
from announce_parse.write import jsonl

STANDARD_INPUT = Path("-")
SUFFIXES = (".jsonl", ".jsonl.gz", ".jsonl.zst")


def is_records(path: Path) -> bool:
    """Tell by its name whether a file holds records.

    >>> is_records(Path("2023.records.jsonl.gz"))
    True
    """
    return path.name.lower().endswith(SUFFIXES)


def records_of(path: Path) -> Iterator[Announcement]:
    """Yield the records of a file, one after another; those of standard input, not compressed, for "-".

    Raises:
        UnreadableSource: there is no such file, or a line of it is no record; the message names the line.
    """
    number = 0
    try:
        with nullcontext(io.BytesIO(taken())) if path == STANDARD_INPUT else jsonl.opened(path, "rb") as file:
            for at, line in jsonl.numbered(file):
                number = at
                yield Announcement.model_validate_json(line)
    except FileNotFoundError as error:
        raise UnreadableSource(str(path), "there is no such file", "check the path") from error
    except (OSError, EOFError, ValueError) as error:
        if isinstance(error, ValidationError):
            reason = error.errors()[0]["msg"]
        else:
            reason, number = str(error), number + 1
        remedy = "give the output of announce-parse batch"
        raise UnreadableSource(str(path), f"line {number} is no record: {reason}", remedy) from error
