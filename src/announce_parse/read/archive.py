"""Members of zip and tar archives, one after the other and without unpacking to disk."""

import bz2
import gzip
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import Any, BinaryIO

from announce_parse.errors import LimitExceeded, UnreadableSource
from announce_parse.options import Limits
from announce_parse.read.formats import DOCX, ODT, ZIP, Format, no_document
from announce_parse.read.part import Part

_DAMAGE = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, UnicodeError, MemoryError, OverflowError),
)
_ALWAYS_ALLOWED = 20_000_000  # unpacked bytes below which the expansion does not matter
_CHUNK = 1 << 20
_ENCRYPTED = 1  # among the flags of a member


def zip_kind(stream: BinaryIO) -> Format:
    """Tell whether a zip file is a document of an office suite, which is one document, or an archive."""
    try:
        with zipfile.ZipFile(stream) as archive:
            names = set(archive.namelist())
            if "word/document.xml" in names:
                return DOCX
            if "content.xml" in names and "mimetype" in names:
                return ODT
    except _DAMAGE:
        return ZIP  # which says what is wrong when it is read
    finally:
        stream.seek(0)
    return ZIP


def zip_parts(stream: BinaryIO, name: str, limits: Limits, takes: Callable[[str], bool]) -> Iterator[Part]:
    """Yield the documents of a zip archive that `takes` tells by their paths, in its order; not those that are hidden.

    Raises:
        UnreadableSource: it is damaged.
        LimitExceeded: too many members, or they unpack to too much.
    """
    size = _size(stream)
    budget = _Budget(name, size, limits)
    try:
        archive = zipfile.ZipFile(stream)
    except _DAMAGE as error:
        raise _damaged(name, error) from error
    taken: dict[str, int] = {}
    with archive:
        for info in archive.infolist():
            if not info.filename or info.is_dir() or _is_hidden(info.filename):
                continue
            if not takes(f"{name}/{info.filename}"):
                continue
            if kind := no_document(info.filename):
                yield Part(f"{name}/{info.filename}", passed_over=kind)
                continue
            budget.member()
            path = f"{name}/{_distinct(info.filename, taken)}"
            if _leaves(info.filename):
                yield Part(path, error=_unsafe(path))
                continue
            if info.flag_bits & _ENCRYPTED:
                yield Part(path, error=UnreadableSource(path, "is encrypted", "unpack it with its password"))
                continue
            budget.declare(info.file_size)
            try:
                with archive.open(info) as member:
                    data = budget.read(member, path)
            except LimitExceeded:
                raise
            except _DAMAGE as error:
                yield Part(path, error=_damaged(path, error))
                continue
            yield Part(path, data)


def _distinct(filename: str, taken: dict[str, int]) -> str:
    """Return a member's name, with a number where others before it have the same one.

    Args:
        filename: the name in the archive.
        taken: the names that were returned, and how often they were asked for; it is kept up to date.

    >>> taken = {}
    >>> [_distinct("2024/a.tar.gz", taken) for _ in range(3)]
    ['2024/a.tar.gz', '2024/a-2.tar.gz', '2024/a-3.tar.gz']
    """
    name = filename
    folder, slash, base = filename.rpartition("/")
    stem, dot, suffixes = base.partition(".")
    while name in taken:
        taken[filename] += 1
        name = f"{folder}{slash}{stem}-{taken[filename]}{dot}{suffixes}"
    taken[name] = 1
    return name


def tar_parts(stream: BinaryIO, name: str, limits: Limits, takes: Callable[[str], bool]) -> Iterator[Part]:
    """Yield the documents of a tar archive, compressed or not, that `takes` tells by their paths, in its order.

    Hidden files, links and devices are left out.

    Raises:
        UnreadableSource: it is damaged; what stood before the damage was yielded.
        LimitExceeded: too many members, or they unpack to too much.
    """
    budget = _Budget(name, _size(stream), limits)
    bare = _without_compression(stream)
    try:
        with tarfile.open(fileobj=bare, mode="r:") as archive:
            while (info := archive.next()) is not None:
                archive.members.clear()  # type: ignore[attr-defined]  # or they would pile up
                budget.declare(info.size)
                if not info.isfile() or _is_hidden(info.name) or not takes(f"{name}/{info.name}"):
                    continue
                if kind := no_document(info.name):
                    yield Part(f"{name}/{info.name}", passed_over=kind)
                    continue
                budget.member()
                path = f"{name}/{info.name}"
                member = archive.extractfile(info)
                if _leaves(info.name) or member is None:
                    yield Part(path, error=_unsafe(path))
                else:
                    yield Part(path, budget.read(member, path))
            _check_end(archive, bare)
    except LimitExceeded:
        raise
    except _DAMAGE as error:
        raise _damaged(name, error) from error


def _without_compression(stream: BinaryIO) -> Any:
    """Return the stream of a tar archive; unlike tarfile's own, one that misses its end says so."""
    head = stream.read(6)
    stream.seek(0)
    if head.startswith(b"\x1f\x8b"):
        return gzip.GzipFile(fileobj=stream)
    if head.startswith(b"BZh"):
        return bz2.BZ2File(stream)
    return lzma.LZMAFile(stream) if head.startswith(b"\xfd7zXZ\x00") else stream


def _check_end(archive: tarfile.TarFile, stream: BinaryIO) -> None:
    """Make sure that nothing is left, since tarfile takes a broken header for the end.

    Raises:
        EOFError: the archive is cut off or goes on with something else.
    """
    stream.seek(archive.offset)
    if stream.read(_CHUNK)[: tarfile.BLOCKSIZE].strip(b"\x00"):
        raise EOFError("its end is missing")


def unpacked(stream: BinaryIO, name: str, limits: Limits) -> bytes:
    """Return what a gzip file holds.

    Raises:
        UnreadableSource: it is damaged or truncated.
        LimitExceeded: it unpacks to too much.
    """
    size = _size(stream)
    if not size:
        raise _damaged(name, EOFError("it is empty"))
    budget = _Budget(name, size, limits)
    try:
        with gzip.GzipFile(fileobj=stream) as file:
            return budget.read(file, name)
    except LimitExceeded:
        raise
    except _DAMAGE as error:
        raise _damaged(name, error) from error


def first_bytes(stream: BinaryIO, count: int) -> bytes:
    """Return the first bytes that a gzip file holds, as far as they can be read."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(stream.read(_CHUNK), count)
    except zlib.error:
        return b""
    finally:
        stream.seek(0)


class _Budget:
    """How much may still be unpacked from an archive; a class because members share it."""

    def __init__(self, name: str, size: int, limits: Limits) -> None:
        self.name = name
        self.limits = limits
        self.allowed = max(_ALWAYS_ALLOWED, size * limits.expansion)
        self.members = 0
        self.unpacked = 0

    def member(self) -> None:
        """Count a member."""
        self.members += 1
        if self.members > self.limits.members:
            raise LimitExceeded(self.name, f"more than {self.limits.members:,} members", "raise `limits.members`")

    def declare(self, size: int) -> None:
        """Check what a member says of its size before anything is unpacked."""
        self._check(self.unpacked + size)

    def read(self, member: Any, path: str) -> bytes:
        """Read a member in pieces, as far as it is allowed to go."""
        pieces = []
        length = 0
        while piece := member.read(_CHUNK):
            length += len(piece)
            self.unpacked += len(piece)
            if length > self.limits.member_bytes:
                raise LimitExceeded(
                    path, f"unpacks to more than {self.limits.member_bytes:,} bytes", "raise `limits.member_bytes`"
                )
            self._check(self.unpacked)
            pieces.append(piece)
        return b"".join(pieces)

    def _check(self, unpacked: int) -> None:
        if unpacked > self.allowed:
            raise LimitExceeded(
                self.name,
                f"unpacks to more than {self.limits.expansion} times its size",
                "raise `limits.expansion` if you trust it",
            )


def _size(stream: BinaryIO) -> int:
    at = stream.tell()
    size = stream.seek(0, 2)
    stream.seek(at)
    return size


def _is_hidden(filename: str) -> bool:
    """Tell whether a member is hidden, or kept by a system for itself."""
    parts = PurePosixPath(filename.replace("\\", "/")).parts
    return any(part.startswith(".") and part != ".." for part in parts) or "__MACOSX" in parts


def _leaves(filename: str) -> bool:
    """Tell whether a member's name points out of the archive."""
    path = PurePosixPath(filename.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or filename[1:2] == ":"


def _unsafe(path: str) -> UnreadableSource:
    return UnreadableSource(path, "its name points out of the archive", "pack the archive with relative names")


def _damaged(name: str, error: BaseException) -> UnreadableSource:
    reason = str(error) or type(error).__name__
    return UnreadableSource(name, f"damaged: {reason}", "fetch the file again, or repair it")
