"""CSV: one row a record, the columns of `tables.COLUMNS`; cells that a spreadsheet would execute are neutralised."""

import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from announce_parse.record import Announcement
from announce_parse.write.tables import COLUMNS, row

# Where a formula may begin: at the beginning of a cell, and behind a semicolon, at which many a European spreadsheet
# begins a new cell. Full-width signs count as well.
_FORMULA = re.compile(r"(\A|;)(?=[ \n\u00a0\ufeff]*[=+\-@\t\r＝＋－＠])")


def neutralised(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula; numbers and dates stay as they are.

    >>> neutralised("=HYPERLINK(1)"), neutralised("2023-11-21"), neutralised(" @SUM(A1)")
    ("'=HYPERLINK(1)", '2023-11-21', "' @SUM(A1)")
    """
    return _FORMULA.sub(r"\1'", cell)


def write(records: Iterable[Announcement], path: Path) -> None:
    """Write the records as UTF-8 CSV with a header row (RFC 4180)."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for record in records:
            writer.writerow(neutralised(cell) for cell in row(record).values())


def dumps(record: Announcement) -> str:
    """Return one record as CSV with its header."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    writer.writerow(neutralised(cell) for cell in row(record).values())
    return buffer.getvalue()
