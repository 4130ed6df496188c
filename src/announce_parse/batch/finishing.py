"""The last step of a batch: from the run's own files to the output, which appears whole or not at all."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from announce_parse.batch.journal import REMEDY, Journal, Progress, beside
from announce_parse.batch.summary import Summary
from announce_parse.finish import writable
from announce_parse.record import Announcement, Provenance
from announce_parse.write import SUFFIXES, folder, writer_for
from announce_parse.write.whole import whole, writing


def rejects_path(out: Path) -> Path:
    """Return where the rejects of an output are listed.

    >>> rejects_path(Path("records.jsonl.gz")).name
    'records.rejects.jsonl'
    """
    return out.with_name(f"{stem(out)}.rejects.jsonl")


def summary_path(out: Path) -> Path:
    """Return where the summary of an output stands.

    >>> summary_path(Path("records.parquet")).name
    'records.summary.json'
    """
    return out.with_name(f"{stem(out)}.summary.json")


def own_files(out: Path) -> frozenset[Path]:
    """Return the files that a batch to this output writes, which are not among its inputs where they lie in a folder.

    >>> Path("records.jsonl.journal").resolve() in own_files(Path("records.jsonl"))
    True
    """
    journal = Journal(out, Progress())
    paths = (out, rejects_path(out), summary_path(out), journal.journal_path, *journal.parts, beside(out, "lock"))
    return frozenset(path.resolve() for path in paths)


def stem(out: Path) -> str:
    """Return the output's name without the suffix of its format."""
    suffix = max((s for s in SUFFIXES if out.name.lower().endswith(s)), key=len, default="")
    return out.name[: len(out.name) - len(suffix)]


def publish(
    journal: Journal, out: Path, repeats: dict[int, int], summary: Summary, *, merge: bool, as_folder: bool
) -> Summary:
    """Write the output, its rejects and its summary; then remove the run's own files.

    Args:
        journal: of the run, all of whose inputs are done.
        out: the output.
        repeats: index of each duplicate among the records, with that of its original.
        summary: what the run knows of itself; the counts are added to it.
        merge: leave duplicates out and name their sources with the original.
        as_folder: one file a record.
    """
    done = journal.progress
    summary.output, summary.inputs, summary.sources = writable(out.name) or "", done.inputs, done.names
    rejects = journal.rejects_path.read_bytes()
    summary.rejects.update(json.loads(line)["code"] for line in rejects.splitlines())
    records = summary.counted(_resolved(journal.records_path, repeats, merge))
    with writing(out, REMEDY):
        with whole(out) as temporary:
            if as_folder:
                folder.write(records, temporary)
            else:
                writer_for(out)(records, temporary)
            for path, content in ((rejects_path(out), rejects), (summary_path(out), summary.to_json().encode())):
                with whole(path) as beside_it:
                    beside_it.write_bytes(content)
        journal.clear()
    return summary


def _resolved(path: Path, repeats: dict[int, int], merge: bool) -> Iterator[Announcement]:
    """Yield the records of a run, duplicates marked or merged into their originals."""
    names = _names(path, set(repeats.values())) if not merge else {}
    others = _sources_by_original(path, repeats) if merge else {}
    for index, record in enumerate(_records(path)):
        if index not in repeats:
            yield record.model_copy(update={"other_sources": others[index]}) if index in others else record
        elif not merge:
            yield record.model_copy(update={"duplicate_of": names[repeats[index]]})


def _records(path: Path) -> Iterator[Announcement]:
    with path.open("rb") as file:
        for line in file:
            yield Announcement.model_validate_json(line)


def _names(path: Path, wanted: set[int]) -> dict[int, str]:
    """Return what the originals are called: their id if no other record has it, else their path, else their digest."""
    if not wanted:
        return {}
    originals = {index: record for index, record in enumerate(_records(path)) if index in wanted}
    ids = {record.id for record in originals.values()}
    borne = Counter(record.id for record in _records(path) if record.id in ids)
    return {
        index: (record.id if borne[record.id] == 1 else None) or record.source.path or record.id or record.source.sha256
        for index, record in originals.items()
    }


def _sources_by_original(path: Path, repeats: dict[int, int]) -> dict[int, tuple[Provenance, ...]]:
    sources: dict[int, tuple[Provenance, ...]] = {}
    for index, record in enumerate(_records(path) if repeats else ()):
        if index in repeats:
            original = repeats[index]
            sources[original] = (*sources.get(original, ()), record.source)
    return sources
