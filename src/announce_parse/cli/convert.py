"""`announce-parse convert`: records in one form into another."""

from pathlib import Path
from typing import Annotated

import typer

from announce_parse.batch.finishing import stem
from announce_parse.batch.summary import Summary
from announce_parse.cli import tell
from announce_parse.cli.parse import secret
from announce_parse.cli.records import STANDARD_INPUT, records_of
from announce_parse.errors import InvalidOption, OutputError
from announce_parse.options import check_redaction
from announce_parse.redact import redacted
from announce_parse.write import CALENDAR, SUFFIXES, suffix_of, writer_for
from announce_parse.write.whole import whole, writing


def convert(
    records: Annotated[
        Path,
        typer.Argument(help="Records as `announce-parse batch` writes them (.jsonl, .gz, .zst); - for standard input."),
    ],
    out: Annotated[Path, typer.Option("--out", "--to", help="Output, or only its suffix: then beside the records.")],
    force: Annotated[bool, typer.Option("--force", help="Replace an existing output.")] = False,
    redact: Annotated[
        list[str] | None, typer.Option(help="Take out contacts, or people (names); may be given twice.")
    ] = None,
    redact_key_file: Annotated[
        Path | None, typer.Option(help="File with a secret of 16 bytes or more: pseudonyms instead of leaving out.")
    ] = None,
) -> None:
    """Write records in another format: .jsonl, .jsonld, .ics, .csv, .parquet, .sqlite (or .db), .jsonl.gz, .jsonl.zst.

    A calendar (.ics) leaves out sessions on no day of a known year, and says of how many records.

    [bold]Examples[/bold]

        announce-parse convert records.jsonl --to records.ics

        announce-parse convert records.jsonl --to ics
    """
    out = named(out, records)
    if out.exists() and not force:
        raise OutputError(str(out), "exists already", "use --force to replace it")
    what, key = tuple(redact or ()), secret(redact_key_file)
    check_redaction(what, key)
    write = writer_for(out)
    summary = Summary()
    with writing(out), whole(out) as temporary:
        write(summary.counted(redacted(record, what, key) for record in records_of(records)), temporary)
    if suffix_of(out) == CALENDAR and summary.undated:
        tell(left_out(summary))


def left_out(summary: Summary) -> str:
    """Return what to say of the records that a calendar does not hold, or not the whole of."""
    return (
        f"the calendar leaves out what is on no day of a known year: in {summary.undated} of {summary.records} records"
    )


def named(out: Path, records: Path) -> Path:
    """Return the output; where only a suffix is given, the file of that suffix beside the records.

    Raises:
        InvalidOption: only a suffix is given, and the records come from standard input.

    >>> named(Path("ics"), Path("archive/records.jsonl.gz")).as_posix()
    'archive/records.ics'
    >>> named(Path(".CSV"), Path("records.jsonl")).as_posix()
    'records.csv'
    >>> named(Path("other.ics"), Path("archive/records.jsonl")).as_posix()
    'other.ics'
    """
    suffix = f".{out.as_posix().removeprefix('.').lower()}"
    if suffix not in SUFFIXES:
        return out
    if records == STANDARD_INPUT:
        raise InvalidOption("--to", "standard input has no name that the output could take", "give the output's name")
    return records.with_name(f"{stem(records)}{suffix}")
