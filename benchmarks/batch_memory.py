"""How much the parent and its workers grow over a long run, after the first 2,000 documents.

python benchmarks/batch_memory.py [--documents 50000]
"""

import argparse
import resource
import tempfile
from pathlib import Path

import psutil
from documents import announcements

from announce_parse.batch import Source
from announce_parse.batch.pool import Result
from announce_parse.batch.runner import BatchOptions, run_batch
from announce_parse.options import Options

WARM = 2000
EVERY = 500


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=50_000)
    parser.add_argument("--characters", type=int, help="of a document; all when not given")
    given = parser.parse_args()
    parent = psutil.Process()
    warm: dict[int, int] = {}
    peak: dict[int, int] = {}
    done = 0

    def on_result(_: Result) -> None:
        nonlocal done
        done += 1
        if done >= WARM and done % EVERY == 0:
            for process in (parent, *parent.children(recursive=True)):
                size = process.memory_info().rss
                warm.setdefault(process.pid, size)
                peak[process.pid] = max(peak.get(process.pid, 0), size)
        if done % 5000 == 0:
            grown = max((peak[pid] - size for pid, size in warm.items()), default=0)
            print(f"{done} documents, largest growth {grown / 1e6:.0f} MB", flush=True)

    sources = (
        Source(content=text, id=name) for name, text in announcements(given.documents, characters=given.characters)
    )
    with tempfile.TemporaryDirectory() as folder:
        how = BatchOptions(workers=2, duplicates="near")
        run_batch(sources, Path(folder) / "r.jsonl", Options(), how, on_result=on_result)
    peak[parent.pid] = max(peak[parent.pid], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)  # to the end
    for pid, size in warm.items():
        name = "parent" if pid == parent.pid else f"child {pid}"
        print(f"{name}: {size / 1e6:.0f} MB after {WARM}, at most {peak[pid] / 1e6:.0f} MB after that")
    print(f"largest growth {max(peak[pid] - size for pid, size in warm.items()) / 1e6:.0f} MB over {done} documents")


if __name__ == "__main__":
    main()
