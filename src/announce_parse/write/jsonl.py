"""JSON lines: one record a line; plain, gzip or Zstandard by the suffix. The same records give the same bytes."""

import gzip
import io
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from announce_parse.extras import needing
from announce_parse.record import Announcement


def write(records: Iterable[Announcement], path: Path) -> None:
    """Write the records to `path`, compressed where it ends in .gz or .zst."""
    with opened(path, "wb") as file:
        for record in records:
            file.write(record.model_dump_json().encode() + b"\n")


def read(path: Path) -> Iterator[Announcement]:
    """Yield the records of a file that `write` wrote."""
    with opened(path, "rb") as file:
        for _, line in numbered(file):
            yield Announcement.model_validate_json(line)


def numbered(file: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that hold something with their number from 1, without the byte-order mark that editors add.

    >>> list(numbered([b"\\xef\\xbb\\xbf{}\\n", b"\\n", b"{}\\n"]))
    [(1, b'{}\\n'), (3, b'{}\\n')]
    """
    for number, line in enumerate(file, start=1):
        told = line.removeprefix(BOM_UTF8) if number == 1 else line
        if told.strip():
            yield number, told


@contextmanager
def opened(path: Path, mode: str) -> Iterator[BinaryIO]:
    """Open a file of bytes, compressed by its last suffix; no name and no time go into a gzip header.

    Raises:
        MissingExtra: the suffix is .zst and zstandard is not installed.
    """
    suffix = path.suffix.casefold()
    with path.open(mode) as raw:
        if suffix == ".gz":
            with gzip.GzipFile("", mode, fileobj=cast(BinaryIO, raw), mtime=0) as packed:
                yield cast(BinaryIO, packed)
        elif suffix == ".zst":
            with _zstandard(cast(BinaryIO, raw), mode) as packed_stream:
                yield packed_stream
        else:
            yield cast(BinaryIO, raw)


@contextmanager
def _zstandard(raw: BinaryIO, mode: str) -> Iterator[BinaryIO]:
    with needing("zstandard", ".zst", "needs the package zstandard", "install announce-parse[batch]"):
        import zstandard
    try:
        with zstandard.open(raw, mode) as stream:
            yield cast(BinaryIO, io.BufferedReader(stream) if mode == "rb" else stream)
    except zstandard.ZstdError as error:
        raise ValueError(f"damaged: {error}") from error
