"""Work for the tests of the pool: documents that do something to their worker, the others become records unparsed.

Module-level, so that workers can have it; without parsing, so that a worker needs no models and no time.
"""

import ctypes
import time
from pathlib import Path

from announce_parse.batch.duplicates import signature
from announce_parse.batch.source import Source
from announce_parse.record import Announcement


def work(source: Source) -> bytes:
    """Return a record of the source's id, with its signature, but for the contents that ask for trouble."""
    match source.content:
        case "hang":
            time.sleep(600)
        case "nap":
            time.sleep(0.3)
        case "gate":
            _wait_for(Path(source.path or ""))
        case "segfault":
            ctypes.string_at(0)
        case "memory":
            bytearray(1 << 40)
        case "recursion":
            _deeper()
        case _:
            pass
    record = Announcement(id=source.id, title=source.id)
    return signature(record, "exact") + record.model_dump_json().encode()


def _wait_for(gate: Path) -> None:
    for _ in range(2000):
        if gate.exists():
            return
        time.sleep(0.01)
    raise TimeoutError(f"{gate} is not there")


def spent() -> None:
    """End as CPython's own code does where memory runs out in the midst of it."""
    raise SystemError("error return without exception set")


def _deeper() -> None:
    _deeper()
