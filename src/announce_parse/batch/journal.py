"""A run that can be killed at any moment and resumed: what is done is written down as it comes.

Beside the output `OUT` stand, while the run lasts, `OUT.partial` (records, one JSON a line), `OUT.partial-rejects`,
`OUT.partial-marks` (the records' signatures) and `OUT.journal`. The journal's first line tells which run it is; each
further line says how many inputs are done and how long the files then were. On resuming, the files are cut to the last
such line, so that nothing is there twice.
"""

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from announce_parse.errors import OutputError
from announce_parse.write.whole import make_folder, writing

REMEDY = "make room, and run again with --resume"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: inputs done, of them rejected, sizes of the files in bytes, digest of what the inputs are."""

    inputs: int = 0
    rejected: int = 0
    record_bytes: int = 0
    reject_bytes: int = 0
    mark_bytes: int = 0
    names: str = ""


class Journal:
    """The files of one run. Open it with `Journal.begin` or `Journal.resume`, and as a context manager."""

    def __init__(self, out: Path, progress: Progress) -> None:
        self.records_path = beside(out, "partial")
        self.rejects_path = beside(out, "partial-rejects")
        self.marks_path = beside(out, "partial-marks")
        self.journal_path = beside(out, "journal")
        self.parts = (self.records_path, self.rejects_path, self.marks_path)
        self.progress = progress
        self._out = out

    @classmethod
    def begin(cls, out: Path, run: str) -> Self:
        """Start a run afresh; `run` names its version and options, so that only the same run resumes it."""
        journal = cls(out, Progress())
        with writing(out, REMEDY):
            make_folder(out.parent)
            journal.journal_path.unlink(missing_ok=True)  # first, since it tells what the others hold
            for path in journal.parts:
                path.write_bytes(b"")
            journal.journal_path.write_text(json.dumps({"run": run}) + "\n", encoding="utf-8")
        return journal

    @classmethod
    def resume(cls, out: Path, run: str) -> Self:
        """Take up a run where its journal ends; a run that never got to its journal begins afresh.

        Raises:
            OutputError: the journal is of a run with other options or of another version.
        """
        lines = _complete_lines(beside(out, "journal"))
        if not lines:
            return cls.begin(out, run)
        if json.loads(lines[0])["run"] != run:
            raise OutputError(
                str(out), "was begun with other options or another version", "resume with the same, or use --force"
            )
        journal = cls(out, Progress())
        with writing(out, REMEDY):
            there = [path.stat().st_size if path.exists() else 0 for path in journal.parts]
            while len(lines) > 1:
                progress = Progress(**json.loads(lines[-1]))
                sizes = (progress.record_bytes, progress.reject_bytes, progress.mark_bytes)
                if all(size <= known for size, known in zip(sizes, there, strict=True)):
                    journal.progress = progress
                    break
                lines.pop()  # the machine stopped before the files were on the disk
            now = journal.progress
            kept = (now.record_bytes, now.reject_bytes, now.mark_bytes, sum(len(line) + 1 for line in lines))
            for path, size in zip((*journal.parts, journal.journal_path), kept, strict=True):
                with path.open("ab") as file:
                    file.truncate(size)
        return journal

    def __enter__(self) -> Self:
        with writing(self._out, REMEDY):
            self._records = self.records_path.open("ab")
            self._rejects = self.rejects_path.open("ab")
            self._marks = self.marks_path.open("ab")
            self._journal = self.journal_path.open("ab")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for file in (self._records, self._rejects, self._marks, self._journal):
            try:
                file.close()
            except (
                OSError
            ) as fault:  # a full disk shows again when buffers are written; the first error is the one told
                if error is None:
                    raise OutputError(str(self._out), fault.strerror or str(fault), REMEDY) from fault

    def add_record(self, name: str, record: bytes, mark: bytes) -> None:
        """Write down an input's record (JSON without a line break) and its signature."""
        with writing(self._out, REMEDY):
            self._records.write(record + b"\n")
            self._marks.write(mark)
        now = self.progress
        self.progress = replace(
            now,
            inputs=now.inputs + 1,
            record_bytes=now.record_bytes + len(record) + 1,
            mark_bytes=now.mark_bytes + len(mark),
            names=chained(now.names, name),
        )

    def add_reject(self, name: str, reject: bytes) -> None:
        """Write down why an input has no record (JSON without a line break)."""
        with writing(self._out, REMEDY):
            self._rejects.write(reject + b"\n")
        now = self.progress
        self.progress = replace(
            now,
            inputs=now.inputs + 1,
            rejected=now.rejected + 1,
            reject_bytes=now.reject_bytes + len(reject) + 1,
            names=chained(now.names, name),
        )

    def commit(self) -> None:
        """Make what was added the point from which the run resumes."""
        line = json.dumps({name: getattr(self.progress, name) for name in Progress.__slots__})
        with writing(self._out, REMEDY):
            self._records.flush()
            self._rejects.flush()
            self._marks.flush()
            self._journal.write(line.encode() + b"\n")
            self._journal.flush()

    def clear(self) -> None:
        """Remove the files of the run, the journal first, since it tells what the others hold."""
        for path in (self.journal_path, *self.parts):
            path.unlink(missing_ok=True)


def beside(out: Path, suffix: str) -> Path:
    """Return the path of a file of the run, beside its output.

    >>> beside(Path("records.jsonl"), "journal").name
    'records.jsonl.journal'
    """
    return out.with_name(f"{out.name}.{suffix}")


def chained(digest: str, name: str) -> str:
    """Return the digest of a sequence of names with one more name."""
    return hashlib.sha256(f"{digest}\n{name}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _complete_lines(path: Path) -> list[bytes]:
    """Return the lines of a file, without a last one that lacks its line break."""
    try:
        return path.read_bytes().split(b"\n")[:-1]
    except FileNotFoundError:
        return []
