"""Batches on a Ray cluster: the same function as in `arrow`, on an actor pool, Parquet out, finished parts skipped.

A run is cut into parts of `PART` inputs. Each finished part is one Parquet file with the part's number in its name,
written beside and renamed; a run that is started again goes on with the parts that are not there yet.
"""

import json
import pickle
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from functools import reduce
from itertools import islice
from pathlib import Path

from announce_parse.batch.arrow import COLUMNS, output_schema, parse_batch, told
from announce_parse.batch.expand import expanded
from announce_parse.batch.journal import chained
from announce_parse.batch.source import Source
from announce_parse.errors import OutputError, UnreadableSource
from announce_parse.extras import needing
from announce_parse.finish import writable
from announce_parse.models import load_models
from announce_parse.options import Options
from announce_parse.version import VERSION
from announce_parse.write.arrow_schema import pa
from announce_parse.write.whole import whole, writing

PART = 1000  # inputs a Parquet file
ROWS = 32  # inputs a task
RUN = "_run.json"
_PARTS = "part-*.parquet"


class Parser:
    """An actor: loads the models once, then parses batch after batch.

    Its options come pickled: Ray takes the arguments for keys and hashes them before their slots are filled.
    """

    def __init__(self, options: bytes) -> None:
        self.options: Options = pickle.loads(options)
        load_models(self.options.model)

    def __call__(self, batch: pa.Table) -> pa.Table:
        """Return the records of a batch."""
        return parse_batch(batch, self.options)


def run(
    sources: Iterable[Source],
    folder: Path,
    options: Options,
    *,
    workers: int = 2,
    resume: bool = False,
    force: bool = False,
) -> int:
    """Parse the sources on the cluster that Ray is connected to (a local one where it is not), into `folder`.

    Args:
        sources: in a fixed order, those that hold several documents taken apart; parts are cut from it.
        folder: for the Parquet files `part-00000.parquet`, ...
        options: of every source; a source's own come first.
        workers: actors.
        resume: go on with an earlier run of the same inputs and options.
        force: remove what an earlier run left in the folder, and begin anew.

    Returns:
        How many parts were parsed now.

    Raises:
        MissingExtra: Ray is not installed.
        OutputError: the folder holds a run already, or one of other inputs or options, those of a source among them.
    """
    with needing("ray", "ray", "needs the package ray", "install announce-parse[ray]"):
        import ray.data
    ray.data.DataContext.get_current().execution_options.preserve_order = True
    given = list(sources)
    _claim(folder, given, options, resume=resume, force=force)
    done = 0
    for number, part in enumerate(_parts(map(sendable, expanded(given, options)))):
        target = folder / f"part-{number:05}.parquet"
        if target.exists():
            continue
        readable = [source for source in part if source.refusal is None]
        tables = [table_of(readable[at : at + ROWS]) for at in range(0, len(readable), ROWS)]
        pool = ray.data.ActorPoolStrategy(size=workers)
        mapped = ray.data.from_arrow(tables or [table_of([])]).map_batches(
            Parser, fn_constructor_args=(pickle.dumps(options),), batch_format="pyarrow", batch_size=ROWS, compute=pool
        )
        _write(_with_refusals(ray.get(mapped.to_arrow_refs()), part), target)
        done += 1
    return done


def counted(folder: Path) -> tuple[int, Counter[str]]:
    """Return how many inputs the parts of a run hold, and how many of them have no record, by the error's code."""
    import pyarrow.parquet as pq

    inputs, rejects = 0, Counter[str]()
    for path in sorted(folder.glob(_PARTS)):
        errors = pq.read_table(path, columns=["error"]).column("error").to_pylist()
        inputs += len(errors)
        rejects.update(error["code"] for error in errors if error)
    return inputs, rejects


def sendable(source: Source) -> Source:
    """Return the source with a path that Arrow can hold; a file whose name is no UTF-8 is refused.

    >>> sendable(Source("Lezing", path="caf\\udce9.zip/a.txt")).path
    'caf\\\\xe9.zip/a.txt'
    """
    path = writable(source.path)
    if path == source.path:
        return source
    refusal = source.refusal
    if source.content is None and refusal is None:
        refusal = UnreadableSource(path or "", "its name is no UTF-8", "rename it, or use the local engine")
    return replace(source, path=path, refusal=refusal)


def table_of(sources: Iterable[Source]) -> pa.Table:
    """Return the sources as the table that `parse_batch` takes; texts as UTF-8 bytes."""
    rows = [asdict(source) for source in sources]
    for row in rows:
        if isinstance(row["content"], str):
            row["content"] = row["content"].encode()
            row["media_type"] = row["media_type"] or "text/plain"
        for name in ("reference_date", "captured"):
            row[name] = row[name].isoformat() if row[name] else None
    types = [(name, pa.binary() if name == "content" else pa.string()) for name in COLUMNS]
    return pa.Table.from_pylist(rows, schema=pa.schema(types))


def _parts(sources: Iterable[Source]) -> Iterator[list[Source]]:
    iterator = iter(sources)
    while part := list(islice(iterator, PART)):
        yield part


def _claim(folder: Path, given: list[Source], options: Options, *, resume: bool, force: bool) -> None:
    """Write down which run the folder is of, or check that it is of this one."""
    inputs = reduce(chained, (source.identity for source in given), "")
    run_name = json.dumps({"version": VERSION, "options": options.fingerprint(), "inputs": inputs})
    known = folder / RUN
    if not force and (known.exists() or any(folder.glob(_PARTS))):
        if not resume:
            raise OutputError(str(folder), "holds a run already", "use --resume to go on, or --force to begin anew")
        if not known.exists() or known.read_text(encoding="utf-8") != run_name:
            remedy = "resume with the same, or use --force to begin anew"
            raise OutputError(str(folder), "holds a run of other inputs, other options or another version", remedy)
        return
    with writing(folder):
        for part in folder.glob(_PARTS):  # before the name of their run: what is left of them stays that run's
            part.unlink()
        with whole(known) as temporary:
            temporary.write_text(run_name, encoding="utf-8")


def _with_refusals(tables: list[pa.Table], part: list[Source]) -> pa.Table:
    """Return the rows of a part in the order of its inputs, those that could not even be read among them."""
    refused = [{"path": s.path, "record": None, "error": told(s.refusal)} for s in part if s.refusal]
    rows = pa.concat_tables([*tables, pa.Table.from_pylist(refused, schema=output_schema())])
    readable, others = iter(range(len(part) - len(refused))), iter(range(len(part) - len(refused), len(part)))
    return rows.take([next(others if source.refusal else readable) for source in part])


def _write(table: pa.Table, target: Path) -> None:
    """Write a part whole or not at all."""
    import pyarrow.parquet as pq

    with writing(target), whole(target) as temporary:
        pq.write_table(table, temporary, compression="zstd")
