"""Files that appear whole or not at all, and errors of writing that name the output, the reason and the remedy."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from announce_parse.errors import OutputError

REMEDY = "make room or choose another place, and run again"
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def writing(out: Path | str, remedy: str = REMEDY) -> Iterator[None]:
    """Turn a failure to write into an `OutputError` that names the output, the reason and the remedy.

    Args:
        out: the output.
        remedy: what to do where there is no room; against any other failure another place helps.
    """
    try:
        yield
    except OSError as error:
        reason = "the disk is full" if error.errno == errno.ENOSPC else error.strerror or str(error)
        helps = remedy if error.errno in _NO_ROOM else "check the path and its permissions, or choose another place"
        raise OutputError(str(out), reason, helps) from error


@contextmanager
def whole(out: Path) -> Iterator[Path]:
    """Give a path beside `out`, of the same suffix, to write to; what stands there in the end takes the place of `out`.

    Its folder is made where it is not there. Where writing fails nothing is left of it, and `out` stays as it was.
    """
    make_folder(out.parent)
    temporary = out.with_name(f".{out.name}.tmp{''.join(out.suffixes)}")
    remove(temporary)
    try:
        yield temporary
        if temporary.is_dir():
            remove(out)
        else:
            durable(temporary)
        temporary.replace(out)
    except BaseException:
        remove(temporary)
        raise


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, where it is not there.

    Raises:
        NotADirectoryError: a file has its name, or that of one above it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from error


def durable(path: Path) -> None:
    """Force a file's content to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def remove(path: Path) -> None:
    """Remove a file or a folder, if it is there."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
