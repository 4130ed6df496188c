"""`announce-parse convert`: records in one form into another."""

from pathlib import Path
from typing import Annotated

import typer

from announce_parse.cli.records import records_of
from announce_parse.errors import OutputError
from announce_parse.write import writer_for
from announce_parse.write.whole import whole, writing


def convert(
    records: Annotated[Path, typer.Argument(help="Records as `announce-parse batch` writes them (.jsonl, .gz, .zst).")],
    out: Annotated[Path, typer.Option("--out", "--to", help="Output; the suffix chooses the format.")],
    force: Annotated[bool, typer.Option("--force", help="Replace an existing output.")] = False,
) -> None:
    """Write records in another format: .jsonld, .ics, .csv, .parquet, .sqlite, .jsonl.gz, .jsonl.zst.

    [bold]Example[/bold]

        announce-parse convert records.jsonl --to records.ics
    """
    if out.exists() and not force:
        raise OutputError(str(out), "exists already", "use --force to replace it")
    write = writer_for(out)
    with writing(out), whole(out) as temporary:
        write(records_of(records), temporary)
