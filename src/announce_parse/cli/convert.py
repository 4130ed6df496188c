"""`announce-parse convert`: records in one form into another."""

from pathlib import Path
from typing import Annotated

import typer

from announce_parse.errors import OutputError, UnreadableSource
from announce_parse.write import writer_for
from announce_parse.write.jsonl import read


def convert(
    records: Annotated[Path, typer.Argument(help="Records as `announce-parse batch` writes them (.jsonl, .gz, .zst).")],
    out: Annotated[Path, typer.Option("--out", "--to", help="Output; the suffix chooses the format.")],
    force: Annotated[bool, typer.Option("--force", help="Replace an existing output.")] = False,
) -> None:
    """Write records in another format: .csv, .parquet, .sqlite, .ics, .jsonl.gz, .jsonl.zst.

    [bold]Example[/bold]

        announce-parse convert records.jsonl --to records.ics
    """
    if out.exists() and not force:
        raise OutputError(str(out), "exists already", "use --force to replace it")
    write = writer_for(out)
    temporary = out.with_name(f".{out.name}.tmp{''.join(out.suffixes)}")
    try:
        write(read(records), temporary)
    except (OSError, ValueError) as error:
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError) and not records.exists():
            raise UnreadableSource(str(records), "there is no such file", "check the path") from error
        raise UnreadableSource(str(records), f"is no file of records: {error}", "give the output of batch") from error
    temporary.replace(out)
