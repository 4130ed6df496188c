"""A run killed (SIGKILL) at random moments and resumed, over and over: is the output that of an uninterrupted run?

    python benchmarks/batch_kills.py [--kills 200] [--documents 1000] [--no-parse]

One run takes a few kills before it is through; runs are begun until so many kills were dealt. The documents are short,
so that what is measured is the accounting.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, {folder!r})
from documents import announcements, noted
from announce_parse.batch import Source
from announce_parse.batch.runner import BatchOptions, run_batch
from announce_parse.options import Options
if __name__ == "__main__":
    sources = [Source(content=text, id=name) for name, text in announcements({count}, characters=500)]
    how = BatchOptions(workers=2, duplicates={duplicates!r}, resume=True)
    run_batch(sources, Path({out!r}), Options(), how, work={work})
"""


def run(out: Path, count: int, parse: bool, kill_after: float | None) -> bool:
    """Run or resume the batch; return whether it was killed before its end."""
    how = {"work": None, "duplicates": "exact"} if parse else {"work": "noted", "duplicates": "off"}
    script = SCRIPT.format(folder=str(Path(__file__).parent), count=count, out=str(out), **how)
    process = subprocess.Popen([sys.executable, "-c", script], start_new_session=True)
    try:
        process.wait(timeout=kill_after)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True
    if process.returncode:
        raise SystemExit(f"the run failed with code {process.returncode}")
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--no-parse", action="store_true", help="do nothing with the documents but account for them")
    options = parser.parse_args()
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.jsonl"
        began = time.perf_counter()
        run(whole, options.documents, not options.no_parse, None)
        length = time.perf_counter() - began
        kills = runs = different = 0
        while kills < options.kills:
            runs += 1
            out = Path(folder) / f"broken-{runs}.jsonl"
            while run(out, options.documents, not options.no_parse, chance.uniform(0.5, max(1.0, length * 0.6))):
                kills += 1
            different += out.read_bytes() != whole.read_bytes()
            out.unlink()
            print(f"{kills} kills in {runs} runs, {different} outputs differ", flush=True)


if __name__ == "__main__":
    main()
