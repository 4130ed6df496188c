"""Announcements as Arrow record batches: one function, the same in Ray Data, in Spark's `mapInArrow`, or by itself.

Columns in: `content` (string or binary) or `path`, of which one must be set, and optionally `id`, `media_type`,
`reference_date` (date or ISO text), `language`, `timezone`, `url`, `captured` (day of sending or fetching, date or ISO
text, for documents that tell no day themselves). Columns out: `path`, `record` (the record as a
struct, null where there is none) and `error` (null, or a struct of `code`, `reason` and `remedy`).
"""

from typing import Any

from announce_parse.batch.source import Source, as_source
from announce_parse.batch.work import parse_source
from announce_parse.dates import calendar_day
from announce_parse.errors import AnnounceParseError, InvalidOption, UnexpectedError
from announce_parse.options import Options
from announce_parse.write.arrow_schema import as_row, pa, record_schema

COLUMNS = ("content", "path", "id", "media_type", "reference_date", "language", "timezone", "url", "captured")


def output_schema() -> pa.Schema:
    """Return the schema of what `parse_batch` gives."""
    text = pa.string()
    return pa.schema(
        [
            pa.field("path", text),
            pa.field("record", pa.struct(list(record_schema()))),
            pa.field("error", pa.struct([("code", text), ("reason", text), ("remedy", text)])),
        ]
    )


def parse_batch(batch: pa.RecordBatch | pa.Table, options: Options | None = None) -> pa.RecordBatch | pa.Table:
    """Return the records of a batch of announcements, row by row: a record batch of one (Spark), a table of one (Ray).

    Args:
        batch: with the columns described above; others are ignored.
        options: of every row; a row's own columns come first.

    Raises:
        InvalidOption: there is neither a column `content` nor `path`.
    """
    names = [name for name in COLUMNS if name in batch.schema.names]
    if "content" not in names and "path" not in names:
        raise InvalidOption("batch", "no column content or path", f"use the columns {', '.join(COLUMNS)}")
    chosen = options or Options()
    rows = [_row(row, chosen) for row in batch.select(names).to_pylist()]
    return type(batch).from_pylist(rows, schema=output_schema())


def _row(row: dict[str, Any], options: Options) -> dict[str, Any]:
    record, error = None, None
    try:
        record = as_row(parse_source(_source(row), options))
    except AnnounceParseError as refusal:
        error = refusal
    except Exception as fault:  # a fault of the parser must not end the batch: it stands in the error column
        error = UnexpectedError(str(row.get("path")), f"unexpected {type(fault).__name__}: {fault}", "please report it")
    path = row.get("path")
    return {"path": path if path is None else str(path), "record": record, "error": told(error) if error else None}


def told(error: AnnounceParseError) -> dict[str, str]:
    """Return an error as a value of the column `error`."""
    return {"code": error.code, "reason": error.reason, "remedy": error.remedy}


def _source(row: dict[str, Any]) -> Source:
    given = {name: value for name, value in row.items() if value is not None}
    for name in ("reference_date", "captured"):
        day = given.get(name)
        if isinstance(day, str):
            try:
                given[name] = calendar_day(day)
            except ValueError as error:
                raise InvalidOption(name, f"{day!r} is no date", "use the form YYYY-MM-DD") from error
    return as_source(Source(**given))
