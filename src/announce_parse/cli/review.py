"""`announce-parse review`: the records of some announcements as a page to check and correct them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from announce_parse.batch import parse_many
from announce_parse.batch.expand import expanded
from announce_parse.batch.inputs import files_of
from announce_parse.batch.selection import Selection
from announce_parse.cli import OK, SOME_REJECTED
from announce_parse.cli.parse import day
from announce_parse.cli.records import is_records, records_of
from announce_parse.errors import InvalidOption, OutputError
from announce_parse.options import Options
from announce_parse.record import Announcement
from announce_parse.review.page import render
from announce_parse.review.serve import address, new_token, save_path, server
from announce_parse.write.whole import whole, writing


def review(
    inputs: Annotated[
        list[Path],
        typer.Argument(help="Files, folders (without what is hidden), archives, or the records of a batch (.jsonl)."),
    ],
    out: Annotated[Path | None, typer.Option(help="The page.")] = None,
    serve: Annotated[
        bool, typer.Option("--serve", help="Show the page on a local server that saves gold files.")
    ] = False,
    gold: Annotated[Path, typer.Option(help="Folder for gold files, with --serve.")] = Path("gold"),
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port, with --serve; 0 for any that is free.")] = 8642,
    interface: Annotated[str, typer.Option(help="Language of the page: nl or en.")] = "nl",
    include: Annotated[list[str] | None, typer.Option(help="Take only files whose path or name matches.")] = None,
    exclude: Annotated[list[str] | None, typer.Option(help="Leave out files whose path or name matches.")] = None,
    reference_date: Annotated[str | None, typer.Option(help="Day of publication of all inputs, YYYY-MM-DD.")] = None,
    language: Annotated[str | None, typer.Option(help="Language of all inputs; detected when not given.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing page.")] = False,
) -> None:
    """Show texts beside their records, to check and correct them; corrections are saved as gold files to train from.

    [bold]Examples[/bold]

        announce-parse review archive/ --include '*.html' --out review.html

        announce-parse review records.jsonl --serve --gold gold/
    """
    console = Console(stderr=True)
    if interface not in ("nl", "en"):
        raise InvalidOption("--interface", f"{interface!r} is no language of the page", "use nl or en")
    if (out is None) != serve:
        raise InvalidOption("--out", "one way to show the page is needed", "give either --out FILE or --serve")
    if out is not None and out.exists() and not force:
        raise OutputError(str(out), "exists already", "use --force to replace it")
    failures: list[str] = []
    selection = Selection(tuple(include or ()), tuple(exclude or ()))
    records = list(_records(inputs, selection, failures, reference_date=day(reference_date), language=language))
    if not records and not failures:
        raise InvalidOption("INPUT", "there is nothing to show", "check the folders, --include and --exclude")
    for failure in failures:
        console.print(f"announce-parse: {failure}", markup=False, highlight=False)
    if out is not None:
        page = render(records, interface=interface)  # type: ignore[arg-type]
        with writing(out), whole(out) as temporary:
            temporary.write_text(page, encoding="utf-8", errors="replace")
    else:
        _serve(records, interface, gold, port, console)
    raise typer.Exit(SOME_REJECTED if failures else OK)


def _serve(records: list[Announcement], interface: str, gold: Path, port: int, console: Console) -> None:
    """Show the page until it is interrupted; the same port each time, since the browser keeps the progress by it."""
    token = new_token()
    page = render(records, interface=interface, save=save_path(token))  # type: ignore[arg-type]
    try:
        local = server(page, token, gold, port)
    except OSError as error:
        raise InvalidOption("--port", f"{port} is taken ({error.strerror})", "choose another, or 0") from error
    with local:
        console.print(address(local, token), markup=False, highlight=False, soft_wrap=True)
        console.print(f"Ctrl-C ends it; gold files go to {gold}/", markup=False, highlight=False)
        try:
            local.serve_forever()
        except KeyboardInterrupt:
            console.print("ended")


def _records(
    inputs: list[Path], selection: Selection, failures: list[str], **options: object
) -> Iterator[Announcement]:
    for path in inputs:
        if is_records(path):
            yield from records_of(path)
            continue
        documents = expanded(files_of([path], selection), Options(**options))  # type: ignore[arg-type]
        for outcome in parse_many(documents, **options):  # type: ignore[arg-type]
            if outcome.record is not None:
                yield outcome.record
            else:
                failures.append(str(outcome.error))
