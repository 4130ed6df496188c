"""A batch in a process of its own that is killed once some of it is done."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = """
from pathlib import Path
from announce_parse.batch import Source
from announce_parse.batch.runner import BatchOptions, run_batch
from announce_parse.options import Options
from tests.batch import poison
from tests.batch.test_runner import lectures
if __name__ == "__main__":
    how = BatchOptions(workers=2, duplicates="exact")
    run_batch({sources}, Path({out!r}), Options(), how, work=poison.slow)
"""


def killed_run(out: Path, sources: str) -> None:
    """Begin a run of some hundred sources, written as Python, with duplicates told exactly, and kill it midway."""
    code = SCRIPT.format(sources=sources, out=str(out))
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    environment = {**os.environ, "PYTHONPATH": path}
    process = subprocess.Popen([sys.executable, "-c", code], env=environment, start_new_session=True)
    journal = out.with_name(out.name + ".journal")
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (journal.exists() and journal.read_bytes().count(b"\n") > 3):
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not out.exists()
