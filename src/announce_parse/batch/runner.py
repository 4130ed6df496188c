"""A batch from sources to one output: restartable, in order, each input converted or listed with its reason."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from announce_parse.batch.duplicates import Method, originals, signature_bytes
from announce_parse.batch.expand import expanded
from announce_parse.batch.finishing import publish, stem, summary_path
from announce_parse.batch.journal import Journal, Progress, beside, chained
from announce_parse.batch.lock import alone
from announce_parse.batch.pool import CHUNK, Result, Work, check_staff, run
from announce_parse.batch.source import Source
from announce_parse.batch.summary import Summary
from announce_parse.batch.work import ParseWork
from announce_parse.errors import OutputError
from announce_parse.finish import writable
from announce_parse.options import Options
from announce_parse.version import VERSION
from announce_parse.write import writer_for

COMMIT = 1.0  # seconds of work behind which it is made to stay, if no chunk is through before


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """How a batch is run.

    Attributes:
        workers: processes; None for one a core that this process may use.
        timeout: seconds that one document may take.
        memory: bytes of address space of a worker; None for no limit.
        duplicates: how repeated announcements are told: "near" (MinHash), "exact", or "off".
        merge: leave repeated announcements out and keep their sources with the first.
        as_folder: write one JSON file a record into a folder, instead of one file.
        resume: take up an earlier run of the same batch where it ended.
        force: replace an existing output, or an unfinished run.
    """

    workers: int | None = None
    timeout: float = 30.0
    memory: int | None = None
    duplicates: Method = "near"
    merge: bool = False
    as_folder: bool = False
    resume: bool = False
    force: bool = False


def run_batch(
    sources: Iterable[Source],
    out: Path,
    options: Options,
    batch: BatchOptions,
    *,
    work: Work | None = None,
    on_result: Callable[[Result], None] = lambda _: None,
) -> Summary:
    """Parse every source and write the records to `out`, the refused inputs to its rejects file.

    Args:
        sources: in the order in which the records shall stand; archives, mailboxes and crawls among them are
            taken apart, each document an input of its own.
        out: the output; its suffix chooses the format.
        options: of every source; a source's own come first.
        batch: how to run.
        work: what the workers do with a source: signature and JSON bytes; parsing by default.
        on_result: called in this process with each result, in order.

    Raises:
        InvalidOption: an option, or what `batch` says of the workers, has a value that it cannot have.
        OutputError: the output exists, cannot be written, or belongs to another run. What is done stays done:
            the same call with `resume` goes on.
    """
    check_staff(batch.workers, batch.timeout, batch.memory)
    parsing = ParseWork(options, batch.duplicates)
    parsing.check()
    _check_output(out, batch)
    with alone(out):
        journal = _journal(out, options, batch)
        run_digest = _run_digest(out, options, batch)
        if journal is None:
            summary = _finished(out, expanded(sources, options), run_digest)
            Journal(out, Progress()).clear()  # what a run left that was killed while it did so
            return summary
        with journal:
            passed_over = Counter[str]()
            results = run(
                _remaining(expanded(sources, options, passed_over), journal, out),
                work or parsing,
                workers=batch.workers,
                timeout=batch.timeout,
                memory=batch.memory,
                warm_up=None if work else parsing.warm_up,
            )
            _write_down(results, journal, signature_bytes(batch.duplicates), on_result)
        marks = _split(journal.marks_path.read_bytes(), signature_bytes(batch.duplicates))
        repeats = originals(marks, batch.duplicates)
        summary = Summary(run=run_digest, passed_over=passed_over)
        return publish(journal, out, repeats, summary, merge=batch.merge, as_folder=batch.as_folder)


def _finished(out: Path, sources: Iterable[Source], run_digest: str) -> Summary:
    """Return the summary of an output that an earlier run finished, once sure that this one would make the same.

    Raises:
        OutputError: its summary is gone, or tells of other options, another version or other inputs.
    """
    remedy = "use --force to convert anew, or choose another output"
    try:
        summary = Summary.read(summary_path(out))
    except (OSError, ValueError, TypeError, KeyError) as error:
        reason = f"is there, but not its summary ({summary_path(out).name}), which tells what it was made from"
        raise OutputError(str(out), reason, remedy) from error
    if summary.run != run_digest:
        raise OutputError(str(out), "was made with other options or another version", remedy)
    if summary.sources != reduce(chained, (source.identity for source in sources), ""):
        raise OutputError(str(out), "was made from other inputs", remedy)
    return summary


def _write_down(
    results: Iterable[Result], journal: Journal, mark_length: int, on_result: Callable[[Result], None]
) -> None:
    """Note the results, chunk by chunk, slow ones one by one; what is noted stays, whatever ends the run."""
    spent = 0.0
    try:
        for number, result in enumerate(results, start=1):
            _note(journal, result, mark_length)
            on_result(result)
            spent += result.seconds
            if number % CHUNK == 0 or spent >= COMMIT:
                journal.commit()
                spent = 0.0
    finally:
        journal.commit()


def _check_output(out: Path, batch: BatchOptions) -> None:
    """Make sure that the output can be written in its format, before the work is done for nothing.

    Raises:
        MissingExtra: a package that the format needs is not installed.
        InvalidOption: no format has the suffix.
        OutputError: it is a folder where a file is meant or the other way round, or holds what is not of a batch.
    """
    if batch.as_folder:
        if out.exists() and not out.is_dir():
            raise OutputError(str(out), "is no folder", "choose another name")
        strange = next((path for path in out.glob("*") if path.suffix != ".json" or path.is_dir()), None)
        if strange:
            raise OutputError(str(out), f"holds other files, such as {strange.name}", "choose a folder of its own")
        return
    if out.is_dir():
        raise OutputError(str(out), "is a folder", "give --out-dir, or the name of a file")
    write = writer_for(out)
    with TemporaryDirectory() as folder:
        write([], Path(folder) / out.name)


def _journal(out: Path, options: Options, batch: BatchOptions) -> Journal | None:
    """Open the run's journal; None where a finished output is all there is to resume."""
    unfinished = beside(out, "journal").exists()
    finished = out.exists() and not (batch.as_folder and not any(out.iterdir()))
    name = _run_name(options, batch)
    if batch.force:
        return Journal.begin(out, name)
    if not finished and not unfinished:
        _check_beside(out)
    if batch.resume:
        return None if finished and not unfinished else Journal.resume(out, name)
    if finished:
        raise OutputError(str(out), "exists already", "use --force to replace it")
    if unfinished:
        raise OutputError(str(out), "has an unfinished run", "use --resume to go on, or --force to begin anew")
    return Journal.begin(out, name)


def _check_beside(out: Path) -> None:
    """Make sure that the rejects and the summary of another output that is there are not replaced.

    Raises:
        OutputError: the summary beside the output is that of another one, which differs in its suffix.
    """
    try:
        other = Summary.read(summary_path(out)).output
    except (OSError, ValueError, TypeError, KeyError):
        return
    if other and other != writable(out.name) and (out.parent / other).exists():
        reason = f"would replace the rejects and the summary of {other}"
        raise OutputError(str(out), reason, "choose another name, or use --force to replace them")


def _run_name(options: Options, batch: BatchOptions) -> str:
    """Return what a run must share with another one to go on with its journal."""
    return json.dumps([VERSION, options.fingerprint(), batch.duplicates])


def _run_digest(out: Path, options: Options, batch: BatchOptions) -> str:
    """Return what a run must share with another one to make the same output, as a digest.

    The form of the output counts as well: outputs that differ in their suffix alone have one summary.
    """
    form = [batch.merge, batch.as_folder, out.name.removeprefix(stem(out))]
    return hashlib.sha256(f"{_run_name(options, batch)} {json.dumps(form)}".encode()).hexdigest()[:16]


def _remaining(sources: Iterable[Source], journal: Journal, out: Path) -> Iterator[Source]:
    """Yield the sources that are not yet done, once sure that those done are the same as then."""
    iterator = iter(sources)
    names = ""
    for source in islice(iterator, journal.progress.inputs):
        names = chained(names, source.identity)
    if names != journal.progress.names:
        raise OutputError(str(out), "was begun with other inputs", "resume with the same inputs, or use --force")
    yield from iterator


def _note(journal: Journal, result: Result, mark_length: int) -> None:
    name = result.source.identity
    if result.payload is not None:
        journal.add_record(name, result.payload[mark_length:], result.payload[:mark_length])
    elif result.error is not None:
        reject = {
            "path": writable(result.source.path),
            "id": writable(result.source.id),
            "code": result.error.code,
            "reason": result.error.reason,
            "remedy": result.error.remedy,
            "seconds": round(result.seconds, 3),
        }
        journal.add_reject(name, json.dumps(reject, ensure_ascii=False).encode("utf-8", "backslashreplace"))


def _split(marks: bytes, length: int) -> list[bytes]:
    return [marks[at : at + length] for at in range(0, len(marks), length)] if length else []
