"""`announce-parse batch`: an archive in, records out."""

import os
import sys
import time
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from announce_parse.batch.expand import expanded
from announce_parse.batch.finishing import own_files, rejects_path, summary_path
from announce_parse.batch.inputs import files_of, manifest
from announce_parse.batch.journal import beside
from announce_parse.batch.pool import Result
from announce_parse.batch.runner import BatchOptions, run_batch
from announce_parse.batch.selection import Selection
from announce_parse.batch.source import Source
from announce_parse.batch.summary import Summary
from announce_parse.cli import INTERRUPTED, OK, SOME_REJECTED
from announce_parse.cli.cluster import check_engine, on_ray
from announce_parse.cli.convert import left_out
from announce_parse.cli.limits import HELP, limits_of
from announce_parse.cli.parse import day, secret
from announce_parse.errors import InvalidOption
from announce_parse.options import Options
from announce_parse.write import CALENDAR

REPORT_EVERY = 10.0  # seconds between two lines of progress where there is no terminal
_MEGABYTE = 1 << 20


def batch(
    context: typer.Context,
    inputs: Annotated[
        list[Path] | None,
        typer.Argument(help="Files, folders (without what is hidden in them), archives, mailboxes, crawls."),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Output; the suffix chooses the format.")] = None,
    out_dir: Annotated[Path | None, typer.Option(help="Folder for one JSON file a record, in place of --out.")] = None,
    manifest_file: Annotated[
        Path | None,
        typer.Option("--manifest", help="CSV or JSONL with path, id, reference_date, language, url of each input."),
    ] = None,
    include: Annotated[
        list[str] | None, typer.Option(help="Take only files, also of archives, whose path or name matches.")
    ] = None,
    exclude: Annotated[list[str] | None, typer.Option(help="Leave out files whose path or name matches.")] = None,
    reference_date: Annotated[str | None, typer.Option(help="Day of publication of all inputs, YYYY-MM-DD.")] = None,
    language: Annotated[str | None, typer.Option(help="Language of all inputs; by default each is detected.")] = None,
    media_type: Annotated[str | None, typer.Option(help="Form of all inputs; by default each is detected.")] = None,
    timezone: Annotated[str | None, typer.Option(help="IANA zone of sessions whose text names none.")] = None,
    model: Annotated[str | None, typer.Option(help="Folder with models of your own.")] = None,
    entities: Annotated[
        str | None, typer.Option(help="Installed spaCy pipeline whose persons and organisations count as well.")
    ] = None,
    min_confidence: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="Leave out values that are less certain than this.")
    ] = 0.0,
    limit: Annotated[list[str] | None, typer.Option(help=HELP, metavar="NAME=NUMBER")] = None,
    redact: Annotated[
        list[str] | None, typer.Option(help="Take out contacts, or people (names); may be given twice.")
    ] = None,
    redact_key_file: Annotated[
        Path | None, typer.Option(help="File with a secret of 16 bytes or more: pseudonyms instead of leaving out.")
    ] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Worker processes; by default one a core.")] = None,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds that one document may take.")] = 30.0,
    memory: Annotated[int, typer.Option(min=0, help="MB of address space a worker may use; 0 for no limit.")] = 4096,
    duplicates: Annotated[str, typer.Option(help="How repeated announcements are told: near, exact, off.")] = "near",
    dedupe: Annotated[bool, typer.Option("--dedupe", help="Merge repeated announcements into the first.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an interrupted run.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing output.")] = False,
    engine: Annotated[
        str,
        typer.Option(
            help="local worker processes, or ray: Parquet parts into --out-dir, no time limit and no duplicates."
        ),
    ] = "local",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary.")] = False,
) -> None:
    """Convert an archive of announcements to records, restartable, each input converted or listed with its reason.

    The suffix of --out is one of .jsonl, .jsonl.gz, .jsonl.zst, .csv, .parquet, .sqlite (or .db), .jsonld, .ics.
    Beside the output stand its rejects (NAME.rejects.jsonl) and a summary (NAME.summary.json).

    Exit codes: 0 all converted, 1 the output cannot be written, 2 wrong usage, 3 some inputs rejected, 130 interrupted
    (go on with --resume).

        announce-parse batch archive/ --include '*.html' --out records.jsonl

        announce-parse batch --manifest inputs.csv --out records.parquet --workers 4

        announce-parse batch archive/ --engine ray --out-dir records/
    """
    if duplicates not in ("near", "exact", "off"):
        raise InvalidOption("--duplicates", f"{duplicates!r} is not a method", "use near, exact or off")
    if dedupe and duplicates == "off":
        raise InvalidOption("--dedupe", "duplicates are not looked for", "use --duplicates near or exact")
    if (out is None) == (out_dir is None):
        raise InvalidOption("--out", "one output is needed", "give either --out FILE or --out-dir FOLDER")
    if not inputs and manifest_file is None:
        raise InvalidOption("INPUT", "nothing to convert", "name files or folders, or give --manifest")
    target = out or out_dir or Path()
    selection = Selection(tuple(include or ()), tuple(exclude or ()))
    own = own_files(target)
    found = (source for source in files_of(inputs or (), selection) if Path(source.path or "").resolve() not in own)
    sources = [*(manifest(manifest_file, selection) if manifest_file else ()), *found]
    chosen = Options(
        media_type=media_type,
        reference_date=day(reference_date),
        language=language,
        timezone=timezone,
        model=model,
        entities=entities,
        min_confidence=min_confidence,
        limits=limits_of(limit),
        redact=tuple(redact or ()),
        redact_key=secret(redact_key_file),
    )
    given = [source for source in sources if source.passed_over is None]
    if all(source.members for source in given) and next(expanded(given, chosen), None) is None:
        raise InvalidOption("INPUT", "no file is left to convert", "check the folders, --include and --exclude")
    how = BatchOptions(
        workers=workers,
        timeout=timeout,
        memory=memory * _MEGABYTE or None,
        duplicates=duplicates,  # type: ignore[arg-type]
        merge=dedupe,
        as_folder=out_dir is not None,
        resume=resume,
        force=force,
    )
    console = _Told(stderr=True, quiet=quiet)
    check_engine(context, engine, out_dir, how)
    if engine != "local":
        raise typer.Exit(on_ray(sources, target, chosen, how, console))
    finished = resume and not force and target.exists() and not beside(target, "journal").exists()
    try:
        summary = run_with_progress(sources, target, chosen, how, console)
    except KeyboardInterrupt:
        console.print(f"interrupted; what is done is kept: go on with --resume ({target})", markup=False)
        raise typer.Exit(INTERRUPTED) from None
    if finished:
        console.print(f"{target} is finished: nothing is left to do (--force converts anew)", markup=False)
    show(summary, target, console)
    raise typer.Exit(SOME_REJECTED if summary.rejects else OK)


class _Told(Console):
    """A console that falls silent where nobody reads it any more, or where it cannot be written; the batch goes on."""

    def print(self, *objects: Any, **how: Any) -> None:
        """Print, if that is possible."""
        try:
            super().print(*objects, **how)
        except OSError:
            self.on_broken_pipe()

    def on_broken_pipe(self) -> None:
        """Say nothing from here on; what is buffered would raise again when the interpreter closes the stream."""
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def run_with_progress(
    sources: list[Source], target: Path, options: Options, how: BatchOptions, console: Console
) -> Summary:
    """Run the batch with a bar on a terminal, with a line every so often elsewhere."""
    given = [source for source in sources if source.passed_over is None]
    known = {source.path for source in given}
    rejected = done = members = 0
    began = last = time.monotonic()
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]:.0f}/s"),
        TextColumn("{task.fields[rejected]} rejected"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal or console.quiet,
    )
    task = bar.add_task("converting", total=len(given), speed=0.0, rejected=0)

    def on_result(result: Result) -> None:
        nonlocal rejected, done, members, last
        done += 1
        members += result.source.path not in known
        rejected += result.error is not None
        now = time.monotonic()
        total = len(given) + members  # how many an archive holds shows while it is read
        bar.update(task, advance=1, total=total, speed=done / max(now - began, 1e-3), rejected=rejected)
        if not console.is_terminal and now - last >= REPORT_EVERY:
            last = now
            left = (total - done) * (now - began) / done
            console.print(
                f"{done} of {total} done, {rejected} rejected, {done / (now - began):.0f}/s, {left:.0f} s left"
            )

    with bar:
        summary = run_batch(sources, target, options, how, on_result=on_result)
        bar.update(task, total=summary.inputs, completed=summary.inputs)
        return summary


def show(summary: Summary, target: Path, console: Console) -> None:
    """Print what the batch came to."""
    heading = Text(f"{target}: {summary.records} records of {summary.inputs} inputs")
    table = Table(title=heading, title_justify="left")
    table.add_column("what")
    table.add_column("count", justify="right")
    for title, counts in (
        ("rejected", summary.rejects),
        ("passed over", summary.passed_over),
        ("diagnostic", summary.diagnostics),
        ("filled", summary.filled),
        ("language", summary.languages),
    ):
        for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            share = f" ({100 * count // summary.records}%)" if title == "filled" and summary.records else ""
            table.add_row(f"{title}: {name}", f"{count}{share}")
    if summary.duplicates:
        table.add_row("duplicates", str(summary.duplicates))
    console.print(table)
    if target.name.lower().endswith(CALENDAR) and summary.undated:
        console.print(left_out(summary), markup=False, soft_wrap=True)
    if summary.rejects:
        rejected = sum(summary.rejects.values())
        console.print(f"{rejected} inputs rejected, listed in {rejects_path(target)}", markup=False, soft_wrap=True)
    console.print(f"summary as JSON in {summary_path(target)}", markup=False, highlight=False, soft_wrap=True)
