"""Worker processes that keep order and survive what a document does to them.

Documents go to the workers in chunks. A chunk that does not come back (time-out, crash, out of memory) is run again,
one document at a time, so that only the culprit is lost.
"""

import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass
from multiprocessing.context import BaseContext

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from announce_parse.batch.source import Source
from announce_parse.errors import AnnounceParseError, OutOfMemory, TimedOut, UnexpectedError, WorkerCrashed

CHUNK = 32  # documents a task: two workers then give 1.95 times the throughput of one
CHUNK_BYTES = 4_000_000  # of content beyond which a task takes no further document
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
    """
    count = workers or cores()
    with ProcessPool(count, initializer=_prepare, initargs=(memory, warm_up), context=_context()) as pool:
        try:
            waiting: deque[tuple[Chunk, ProcessFuture]] = deque()  # type: ignore[type-arg]
            for chunk in _chunks(sources):
                waiting.append((chunk, _schedule(pool, work, chunk, timeout)))
                if len(waiting) >= count * AHEAD:
                    yield from _settle(pool, work, timeout, *waiting.popleft())
            while waiting:
                yield from _settle(pool, work, timeout, *waiting.popleft())
        except BaseException:
            pool.stop()  # type: ignore[no-untyped-call]
            raise


def _context() -> BaseContext:
    """Fresh processes, free of the parent's threads and locks; cheap where there is a fork server."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["announce_parse.batch.pool", "announce_parse.pipeline"])
    return context


def _prepare(memory: int | None, warm_up: Callable[[], object] | None) -> None:
    """Set up a worker: Ctrl-C is the parent's to handle, memory is bounded, models are loaded."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if memory is not None and sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    if warm_up is not None:
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
    """Run in a worker: do the documents of a chunk one after the other, those that `budget` seconds allow."""
    done: list[Done] = []
    first = time.perf_counter()
    for source in chunk:
        began = time.perf_counter()
        if began - first > budget:
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
    pool: ProcessPool,
    work: Work,
    timeout: float,
    chunk: Chunk,
    future: ProcessFuture,  # type: ignore[type-arg]
) -> Iterator[Result]:
    """Yield the results of a chunk; where the chunk was lost, those of its documents run alone."""
    began = time.perf_counter()
    try:
        done = future.result()
    except (FutureTimeout, ProcessExpired) as loss:
        if len(chunk) == 1:
            yield Result(chunk[0], None, _blame(chunk[0], loss, timeout), _spent(loss, began, timeout))
            return
        alone = [((source,), _schedule(pool, work, (source,), timeout)) for source in chunk]
        for single, single_future in alone:
            yield from _settle(pool, work, timeout, single, single_future)
        return
    rest = chunk[len(done) :]
    following = _schedule(pool, work, rest, timeout) if rest else None
    for source, (payload, error, seconds) in zip(chunk, done, strict=False):
        yield Result(source, payload, error, seconds)
    if following:
        yield from _settle(pool, work, timeout, rest, following)


def _schedule(pool: ProcessPool, work: Work, chunk: Chunk, timeout: float) -> ProcessFuture:  # type: ignore[type-arg]
    """Give a chunk to the workers; slow documents come back in several goes, so that only one too slow is cut off."""
    return pool.schedule(_work_chunk, (work, chunk, timeout / 2), timeout=timeout)


def _spent(loss: Exception, began: float, timeout: float) -> float:
    return timeout if isinstance(loss, FutureTimeout) else time.perf_counter() - began


def _blame(source: Source, loss: Exception, timeout: float) -> AnnounceParseError:
    """Return the error for a document that took its worker down."""
    if isinstance(loss, FutureTimeout):
        return TimedOut(source.name, f"took longer than {timeout:g} s", "raise the time limit, or leave it out")
    code = getattr(loss, "exitcode", None)
    how = f"was ended by signal {-code}" if isinstance(code, int) and code < 0 else f"ended with code {code}"
    return WorkerCrashed(source.name, f"its worker process {how}", "report it with the document, or leave it out")
