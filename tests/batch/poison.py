"""Documents that do something to their worker, for the tests of the pool. Module-level, so that workers can have it."""

import ctypes
import time

from announce_parse.batch.source import Source
from announce_parse.batch.work import ParseWork
from announce_parse.options import Options

PARSE = ParseWork(Options(), "exact")


def work(source: Source) -> bytes:
    """Parse, but for the contents that ask for trouble."""
    match source.content:
        case "hang":
            time.sleep(600)
        case "nap":
            time.sleep(0.9)
        case "segfault":
            ctypes.string_at(0)
        case "memory":
            bytearray(1 << 40)
        case "recursion":
            _deeper()
        case _:
            pass
    return PARSE(source)


def slow(source: Source) -> bytes:
    """Parse slowly, so that a run can be killed in its midst."""
    time.sleep(0.002)
    return PARSE(source)


def _deeper() -> None:
    _deeper()
