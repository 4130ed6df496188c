"""Two workers against one on different documents, beside what two bare CPU loops gain on this machine.

python benchmarks/batch_scaling.py [--documents 2000]
"""

import argparse
import multiprocessing
import tempfile
import time
from pathlib import Path

from documents import announcements

from announce_parse.batch import Source
from announce_parse.batch.runner import BatchOptions, run_batch
from announce_parse.options import Options


def loop(_: int) -> None:
    total = 0
    for number in range(20_000_000):
        total += number


def bare_gain() -> float:
    """Return how many times faster two processes do two loops than one process does."""
    began = time.perf_counter()
    loop(0), loop(1)
    alone = time.perf_counter() - began
    with multiprocessing.get_context("forkserver").Pool(2) as pool:
        pool.map(loop, range(2))
        began = time.perf_counter()
        pool.map(loop, range(2))
        return alone / (time.perf_counter() - began)


def seconds(sources: list[Source], workers: int, folder: Path) -> float:
    began = time.perf_counter()
    how = BatchOptions(workers=workers, duplicates="exact", force=True)
    run_batch(sources, folder / f"{workers}.jsonl", Options(), how)
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--characters", type=int, help="of a document; all when not given")
    given = parser.parse_args()
    count = given.documents
    sources = [Source(content=text, id=name) for name, text in announcements(count, characters=given.characters)]
    with tempfile.TemporaryDirectory() as folder:
        one, two = (seconds(sources, workers, Path(folder)) for workers in (1, 2))
    print(f"one worker {count / one:.0f} documents/s, two {count / two:.0f}: {one / two:.2f} times")
    print(f"two bare loops: {bare_gain():.2f} times")


if __name__ == "__main__":
    main()
