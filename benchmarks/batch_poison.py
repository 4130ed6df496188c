"""Twenty documents that hang, crash, hog memory or recurse, among others: which are rejected, and why?

python benchmarks/batch_poison.py [--documents 500] [--timeout 10]
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from documents import announcements

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.batch import poison

from announce_parse.batch import Source
from announce_parse.batch.finishing import rejects_path
from announce_parse.batch.runner import BatchOptions, run_batch
from announce_parse.options import Options

REASONS = {"hang": "timeout", "segfault": "crash", "memory": "memory", "recursion": "unexpected"}
POISONED = 20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--timeout", type=float, default=10)
    given = parser.parse_args()
    sources = [Source(content=text, id=name) for name, text in announcements(given.documents)]
    wanted = {}
    for number in range(POISONED):
        kind = tuple(REASONS)[number % len(REASONS)]
        at = (number * given.documents) // POISONED + number % 7
        sources[at] = Source(content=kind, id=f"poison-{number}")
        wanted[f"poison-{number}"] = REASONS[kind]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "r.jsonl"
        how = BatchOptions(workers=2, timeout=given.timeout, memory=8 << 30, duplicates="exact")
        summary = run_batch(sources, out, Options(), how, work=poison.work)
        rejects = [json.loads(line) for line in rejects_path(out).read_text().splitlines()]
    found = {reject["id"]: reject["code"] for reject in rejects}
    print(f"{summary.inputs} inputs, {summary.records} records, rejected: {dict(summary.rejects)}")
    print("exactly the poisoned ones, with their reasons" if found == wanted else f"wrong: {found}")


if __name__ == "__main__":
    main()
