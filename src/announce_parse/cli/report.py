"""`announce-parse report`: what is in an archive, as a page of charts and tables."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from announce_parse.batch.finishing import rejects_path
from announce_parse.cli.records import records_of
from announce_parse.errors import InvalidOption, OutputError, UnreadableSource
from announce_parse.review.archive import count
from announce_parse.review.report import render
from announce_parse.write.whole import whole, writing


def report(
    records: Annotated[Path, typer.Argument(help="Records as `announce-parse batch` writes them (.jsonl, .gz, .zst).")],
    out: Annotated[Path, typer.Option(help="The page.")],
    rejects: Annotated[
        Path | None,
        typer.Option(help="List of rejected inputs; by default that beside the records, where there is one."),
    ] = None,
    interface: Annotated[str, typer.Option(help="Language of the page: nl or en.")] = "nl",
    force: Annotated[bool, typer.Option("--force", help="Replace an existing page.")] = False,
) -> None:
    """Show what is in an archive: when, by whom, with whom, where, how much of it was found, and what was not read.

    [bold]Example[/bold]

        announce-parse batch archive/ --out records.jsonl

        announce-parse report records.jsonl --out report.html
    """
    if interface not in ("nl", "en"):
        raise InvalidOption("--interface", f"{interface!r} is no language of the page", "use nl or en")
    if out.exists() and not force:
        raise OutputError(str(out), "exists already", "use --force to replace it")
    beside = rejects_path(records)
    listed = rejects or (beside if beside.exists() else None)
    archive = count(records_of(records), _reasons(listed) if listed else ())
    page = render(archive, interface=interface)  # type: ignore[arg-type]
    with writing(out), whole(out) as temporary:
        temporary.write_text(page, encoding="utf-8")


def _reasons(path: Path) -> Iterator[str]:
    number = 1
    try:
        with path.open(encoding="utf-8") as file:
            for line in file:
                yield str(json.loads(line)["code"])
                number += 1
    except (OSError, ValueError, KeyError, TypeError) as error:
        reason = error.strerror if isinstance(error, OSError) else f"line {number} is no reject: {error}"
        remedy = "give the .rejects.jsonl that announce-parse batch writes"
        raise UnreadableSource(str(path), reason or "cannot be read", remedy) from error
