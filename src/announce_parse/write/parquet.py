"""Parquet: nested, with the schema of `arrow_schema`."""

from collections.abc import Iterable
from importlib import import_module
from itertools import islice
from pathlib import Path

from announce_parse.record import Announcement

_ROWS = 1000  # records a row group


def write(records: Iterable[Announcement], path: Path) -> None:
    """Write the records in row groups, Zstandard-compressed.

    Raises:
        MissingExtra: pyarrow is not installed.
    """
    from announce_parse.write.arrow_schema import as_row, record_schema  # first: its error names the extra

    pq = import_module("pyarrow.parquet")
    pa = import_module("pyarrow")
    iterator = iter(records)
    with pq.ParquetWriter(path, record_schema(), compression="zstd") as writer:
        while rows := [as_row(record) for record in islice(iterator, _ROWS)]:
            writer.write_table(pa.Table.from_pylist(rows, schema=record_schema()))
