"""Worker processes that keep order and survive what a document does to them.

Documents go to the workers in chunks. A chunk that does not come back (time-out, crash, out of memory) is run again,
one document at a time, so that only the culprit is lost.
"""

import logging
import multiprocessing
import os
import signal
import sys
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.context import BaseContext

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from announce_parse.batch.source import Source
from announce_parse.errors import (
    AnnounceParseError,
    InvalidOption,
    OutOfMemory,
    TimedOut,
    UnexpectedError,
    WorkerCrashed,
)

CHUNK = 32  # documents a task: two workers then give 1.95 times the throughput of one
CHUNK_BYTES = 4_000_000  # of content beyond which a task takes no further document
GO = 2.0  # seconds behind which a worker hands in what it has done of a chunk
ATTEMPTS = 4  # at a document, where workers die and it is not clear of which
AHEAD = 3  # chunks a worker that wait while results are written


@dataclass(frozen=True, slots=True)
class Result:
    """What a worker made of one source: bytes, or an error."""

    source: Source
    payload: bytes | None
    error: AnnounceParseError | None
    seconds: float


Work = Callable[[Source], bytes]
Chunk = tuple[Source, ...]
Done = tuple[bytes | None, AnnounceParseError | None, float]


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def check_staff(workers: int | None, timeout: float, memory: int | None) -> None:
    """Make sure that there can be such workers, before any is started.

    Raises:
        InvalidOption: `workers` or `memory` is neither None nor a number from 1, or `timeout` is no number above 0.
    """
    for name, number, remedy in (
        ("workers", workers, "use a number from 1, or None for one a core"),
        ("memory", memory, "use a number of bytes from 1, or None for no limit"),
    ):
        if number is not None and not (isinstance(number, int) and number >= 1):
            raise InvalidOption(name, f"{number!r} is not possible", remedy)
    if not (isinstance(timeout, int | float) and timeout > 0):
        raise InvalidOption("timeout", f"{timeout!r} is not possible", "use a number of seconds above 0")


def run(
    sources: Iterable[Source],
    work: Work,
    *,
    workers: int | None = None,
    timeout: float = 30.0,
    memory: int | None = None,
    warm_up: Callable[[], object] | None = None,
) -> Iterator[Result]:
    """Yield the result of each source, in order.

    Args:
        sources: read lazily, a few chunks ahead of the results.
        work: a module-level function, run in the workers; its `AnnounceParseError`s become the result's error.
        workers: processes; by default one a core that this process may use.
        timeout: seconds that one document may take before its worker is killed.
        memory: bytes of address space that a worker may use (POSIX only); None for no limit.
        warm_up: called once in each worker before its first document, to load what `work` needs.

    `workers`, `timeout` and `memory` are as `check_staff` allows.
    """
    count = workers or cores()
    staff = _Staff(lambda: ProcessPool(count, initializer=_prepare, initargs=(memory, warm_up), context=_context()))
    try:
        staff.check(warm_up or _ready)
        waiting: deque[tuple[Chunk, ProcessFuture]] = deque()  # type: ignore[type-arg]
        for chunk in _chunks(sources):
            waiting.append((chunk, staff.schedule(work, chunk, timeout)))
            if len(waiting) >= count * AHEAD:
                yield from _settle(staff, work, timeout, *waiting.popleft())
        while waiting:
            yield from _settle(staff, work, timeout, *waiting.popleft())
        staff.close()
    finally:
        staff.dismiss()


class _Staff:
    """The worker processes; hired anew where the pool breaks, as when one dies between two documents."""

    def __init__(self, hire: Callable[[], ProcessPool]) -> None:
        self._hire = hire
        self._pool = hire()

    def check(self, warm_up: Callable[[], object]) -> None:
        """Wait until a worker is ready.

        Raises:
            WorkerCrashed: the workers end, or run out of memory, before they can do anything.
            AnnounceParseError: as `warm_up` does.
        """
        try:
            self._pool.schedule(warm_up).result()
        except (BrokenProcessPool, ProcessExpired, MemoryError, ImportError, SystemError) as error:
            raise WorkerCrashed(
                "batch",
                "the worker processes end as soon as they start",
                "raise the memory limit, and guard the entry of a script with `if __name__ == '__main__':`",
            ) from error

    def schedule(self, work: Work, chunk: Chunk, timeout: float) -> ProcessFuture:  # type: ignore[type-arg]
        """Give a chunk to the workers; slow documents come back in several goes, so that only one too slow is lost."""
        if not self._pool.active:
            self.dismiss()
            self._pool = self._hire()
        return self._pool.schedule(_work_chunk, (work, chunk, min(GO, timeout / 2)), timeout=timeout)

    def close(self) -> None:
        """Let the workers end when they are through."""
        self._pool.close()  # type: ignore[no-untyped-call]
        self._pool.join()

    def dismiss(self) -> None:
        """End the workers, whatever they do."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _ready() -> None:
    """Do nothing, in a worker."""


def _context() -> BaseContext:
    """Fresh processes, free of the parent's threads and locks; cheap where there is a fork server."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["announce_parse.batch.pool", "announce_parse.pipeline"])
    return context


def _prepare(memory: int | None, warm_up: Callable[[], object] | None) -> None:
    """Set up a worker: Ctrl-C is the parent's to handle, libraries are silent, memory is bounded, models are loaded."""
    logging.disable()
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if memory is not None and sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    if warm_up is not None:
        with suppress(Exception):  # which shows again in the first task, that checks it
            warm_up()


def _chunks(sources: Iterable[Source]) -> Iterator[Chunk]:
    chunk: list[Source] = []
    size = 0
    for source in sources:
        chunk.append(source)
        size += len(source.content or "")
        if len(chunk) == CHUNK or size > CHUNK_BYTES:
            yield tuple(chunk)
            chunk, size = [], 0
    if chunk:
        yield tuple(chunk)


def _work_chunk(work: Work, chunk: Chunk, budget: float) -> list[Done]:
    """Run in a worker: do documents of a chunk in order, the first and as many more as `budget` seconds allow."""
    done: list[Done] = []
    first = time.perf_counter()
    for source in chunk:
        began = time.perf_counter()
        if done and began - first > budget:
            break
        payload, error = None, None
        try:
            payload = work(source)
        except AnnounceParseError as refusal:
            error = refusal
        except MemoryError:
            error = OutOfMemory(source.name, "needs more memory than a worker may use", "raise the memory limit")
        except Exception as fault:  # a fault of the parser must not end the batch: it is listed with its reason
            reason = f"unexpected {type(fault).__name__}: {str(fault)[:200]}"
            error = UnexpectedError(source.name, reason, "please report it with the document")
        done.append((payload, error, time.perf_counter() - began))
    return done


def _settle(
    staff: _Staff,
    work: Work,
    timeout: float,
    chunk: Chunk,
    future: ProcessFuture,  # type: ignore[type-arg]
    attempt: int = 1,
) -> Iterator[Result]:
    """Yield the results of a chunk; where the chunk was lost, those of its documents run alone."""
    began = time.perf_counter()
    try:
        done = future.result()
    except (FutureTimeout, ProcessExpired, BrokenProcessPool) as loss:
        unclear = isinstance(loss, BrokenProcessPool) and attempt < ATTEMPTS
        if len(chunk) == 1 and not unclear:
            yield Result(chunk[0], None, _blame(chunk[0], loss, timeout), _spent(loss, began, timeout))
            return
        alone = [((source,), staff.schedule(work, (source,), timeout)) for source in chunk]
        for single, single_future in alone:
            yield from _settle(staff, work, timeout, single, single_future, attempt + 1)
        return
    goes = [chunk[at : at + len(done)] for at in range(len(done), len(chunk), len(done))]
    following = [(go, staff.schedule(work, go, timeout)) for go in goes]  # of slow documents: no worker waits for them
    for source, (payload, error, seconds) in zip(chunk, done, strict=False):
        yield Result(source, payload, error, seconds)
    for go, go_future in following:
        yield from _settle(staff, work, timeout, go, go_future)


def _spent(loss: Exception, began: float, timeout: float) -> float:
    return timeout if isinstance(loss, FutureTimeout) else time.perf_counter() - began


def _blame(source: Source, loss: Exception, timeout: float) -> AnnounceParseError:
    """Return the error for a document that took its worker down."""
    if isinstance(loss, FutureTimeout):
        return TimedOut(source.name, f"took longer than {timeout:g} s", "raise the time limit, or leave it out")
    code = getattr(loss, "exitcode", None)
    how = "died" if code is None else f"ended with code {code}" if code >= 0 else f"was ended by signal {-code}"
    if code == -signal.SIGKILL:
        how += ", as where memory runs out"
    return WorkerCrashed(source.name, f"its worker process {how}", "report it with the document, or leave it out")
