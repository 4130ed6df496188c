"""A batch in a process of its own that is killed once some of it is done."""

import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
KILLED_AT = 70  # results: two chunks are kept, of a third one some are through, the rest is with the workers
COUNT = 120  # sources that such a run has
SCRIPT = """
import os, signal
from itertools import count
from pathlib import Path
from announce_parse.batch import Source
from announce_parse.batch.runner import BatchOptions, run_batch
from announce_parse.options import Options
from tests.batch.test_runner import lectures
done = count(1)
def end(_):
    if next(done) == {killed_at}:
        os.killpg(0, signal.SIGKILL)
if __name__ == "__main__":
    how = BatchOptions(workers=2, duplicates="exact")
    run_batch({sources}, Path({out!r}), Options(), how, on_result=end)
"""


def killed_run(out: Path, sources: str) -> None:
    """Begin a run of `COUNT` sources, written as Python, with duplicates told exactly; it is killed midway."""
    code = SCRIPT.format(sources=sources, out=str(out), killed_at=KILLED_AT)
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    environment = {**os.environ, "PYTHONPATH": path}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, start_new_session=True, timeout=120, check=False)
    assert done.returncode == -signal.SIGKILL
    assert out.with_name(out.name + ".journal").read_bytes().count(b"\n") >= 3
    assert not out.exists()
