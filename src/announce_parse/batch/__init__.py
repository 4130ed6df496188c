"""Many documents at once: worker processes, restartable runs, nothing lost."""

import os
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from announce_parse.batch.pool import Result, check_bounds, run
from announce_parse.batch.source import Outcome, Source, as_source
from announce_parse.batch.work import ParseWork
from announce_parse.errors import InvalidOption
from announce_parse.options import Options
from announce_parse.record import Announcement

__all__ = ["Outcome", "Source", "parse_many"]


def parse_many(
    sources: Iterable[str | bytes | os.PathLike[str] | Source],
    *,
    workers: int | None = None,
    timeout: float = 30.0,
    memory: int | None = None,
    media_type: str | None = None,
    reference_date: date | None = None,
    language: str | None = None,
    timezone: str | None = None,
    url: str | None = None,
    **more: Any,
) -> Iterator[Outcome]:
    """Yield an `Outcome` for each source, in order, whatever a document does to its worker.

    Args:
        sources: texts (`str`, `bytes`), files (path objects), or `Source`s with options of their own.
        workers: processes; by default one a core that this process may use.
        timeout: seconds that one document may take.
        memory: bytes of address space that a worker may use; None for no limit.
        media_type, reference_date, language, timezone, url, more: as for `parse`.

    A source that holds several documents gives an error, as with `parse`: `announce-parse batch` takes it apart. So
    does what is no source.

    Raises:
        InvalidOption: an option has a value that it cannot have, or `sources` is one source.
        WorkerCrashed: the worker processes cannot start.

    The workers are fresh processes: a script that calls this guards its entry with `if __name__ == "__main__":`.

        for outcome in parse_many(Path("archive").glob("*.html"), language="nl"):
            print(outcome.record.title if outcome.record else outcome.error)
    """
    if isinstance(sources, str | bytes | os.PathLike | Source) or not isinstance(sources, Iterable):
        reason = f"a {type(sources).__name__} is no list of sources"
        raise InvalidOption("sources", reason, "give an iterable of them, or use `parse` for one")
    check_bounds(workers, timeout, memory)
    options = Options(media_type, reference_date, language, timezone, url, **more)
    work = ParseWork(options)
    work.check()
    results = run(map(as_source, sources), work, workers=workers, timeout=timeout, memory=memory, warm_up=work.warm_up)
    return map(_outcome, results)


def _outcome(result: Result) -> Outcome:
    record = Announcement.model_validate_json(result.payload) if result.payload is not None else None
    return Outcome(result.source, record, result.error, result.seconds)
