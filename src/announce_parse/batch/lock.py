"""One run at a time at an output."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from announce_parse.batch.journal import REMEDY, beside
from announce_parse.errors import OutputError
from announce_parse.write.whole import make_folder, writing


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Keep other runs from the same output while this one is at work; where the system has no such locks, do nothing.

    The lock is on a file `OUT.lock`, and ends with the process whatever ends it.

    Raises:
        OutputError: another run is at work on the output.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    path = beside(out, "lock")
    with writing(out, REMEDY):
        make_folder(out.parent)
        lock = path.open("wb")
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise OutputError(str(out), "another run is at work on it", "wait for its end, or stop it") from error
        except OSError:  # a file system without locks
            pass
        try:
            yield
        finally:
            path.unlink(missing_ok=True)
