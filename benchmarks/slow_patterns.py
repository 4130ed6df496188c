"""Whether each compiled pattern of the package takes time in proportion to the text: every one on doubled inputs.

    python benchmarks/slow_patterns.py [CHARACTERS] [--workers N]

Patterns are those that the modules of the package hold, and those that are compiled while every sample is parsed as a
text of each language (patterns of words of a language are built when they are first asked for). The inputs of a pattern
are the fragments of `slow_inputs.py`, and runs of the characters that the pattern itself names: each alone, and each
two of them in turn, again and again, to CHARACTERS (1,000) and to twice as many. The patterns of dates and times run
over the symbols of their language. A line is printed for each pattern and input where twice the text takes more than
`STEEP` times the time. Exit code 1 where there is one.
"""

import argparse
import importlib
import math
import pkgutil
import re
import signal
import sys
import time
from collections.abc import Iterator
from functools import partial
from itertools import islice, product
from multiprocessing import get_context
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any
from unittest.mock import patch

from slow_inputs import FRAGMENTS, MARKUP, SAMPLES

import announce_parse
from announce_parse import languages
from announce_parse.languages.later import Later
from announce_parse.recognise import money
from announce_parse.recognise.temporal.grammar import grammar
from announce_parse.recognise.temporal.lexicon import tokenise

STEEP = 2.8  # twice the text in more than so many times the time is no straight line
NOTICED = 0.004  # seconds; what takes less is not told apart from chance
PAIRS = 90  # pairs of characters tried a pattern
GIVEN_UP = 1.0  # seconds by the clock; what takes longer counts as steep


def patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Yield the compiled patterns that the modules of the package hold, by name, and those that parsing compiles."""
    seen: set[str] = set()
    for info in pkgutil.walk_packages(announce_parse.__path__, "announce_parse."):
        if ".cli" in info.name or info.name.endswith(("__main__", ".ray")):
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            for key, pattern in _inside(value):
                if isinstance(pattern.pattern, str) and pattern.pattern not in seen:
                    seen.add(pattern.pattern)
                    yield f"{info.name.removeprefix('announce_parse.')}.{name}{key}", pattern
    for code in languages.CODES:
        yield f"money {code}", money._pattern(code)
        for pattern in compiled_by_parsing(code):
            if isinstance(pattern.pattern, str) and pattern.pattern not in seen:
                seen.add(pattern.pattern)
                yield f"{code} {pattern.pattern[:40]!r}", pattern


def compiled_by_parsing(language: str) -> list[re.Pattern[Any]]:
    """Return what is compiled while the samples are parsed as texts of a language."""
    compiled: list[re.Pattern[Any]] = []
    compile_pattern = re.compile
    put_off = Later.__init__

    def remembered(*arguments: Any, **named: Any) -> re.Pattern[Any]:
        compiled.append(compile_pattern(*arguments, **named))
        return compiled[-1]

    def at_once(pattern: Later, source: str, flags: int) -> None:
        put_off(pattern, source, flags)
        pattern.compiled()

    samples = sorted(SAMPLES.glob("*.txt"))
    with patch.object(re, "compile", remembered), patch.object(Later, "__init__", at_once):
        for sample in samples:
            announce_parse.parse(sample.read_text(encoding="utf-8"), media_type="text/plain", language=language)
    return compiled


def _inside(value: object) -> Iterator[tuple[str, re.Pattern[Any]]]:
    if isinstance(value, re.Pattern):
        yield "", value
    elif isinstance(value, dict):
        yield from ((f"[{key}]", item) for key, item in value.items() if isinstance(item, re.Pattern))
    elif isinstance(value, (tuple, list)):
        for number, item in enumerate(value):
            parts = item if isinstance(item, tuple) else (item,)
            yield from ((f"[{number}]", part) for part in parts if isinstance(part, re.Pattern))


def characters(pattern: re.Pattern[str]) -> list[str]:
    """Return characters that the pattern names, one for each literal, class and category."""
    found: dict[str, None] = {}
    _collect(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG), found)
    return [character for character in found if character]


_OF_CATEGORY = {"DIGIT": "7", "SPACE": " ", "WORD": "b", "NOT_SPACE": "x", "NOT_WORD": "-", "NOT_DIGIT": "y"}


def _collect(tree: Any, found: dict[str, None]) -> None:
    for operation, argument in tree:
        name = str(operation)
        if name in {"LITERAL", "NOT_LITERAL"}:
            found.setdefault(chr(argument) if name == "LITERAL" else "z")
        elif name == "ANY":
            found.setdefault("k")
        elif name == "IN":
            _collect_class(argument, found)
        elif name == "BRANCH":
            for branch in argument[1]:
                _collect(branch, found)
        elif name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
            _collect(argument[2], found)
        elif name == "SUBPATTERN":
            _collect(argument[-1], found)
        elif name in {"ASSERT", "ASSERT_NOT"}:
            _collect(argument[1], found)
        elif name == "ATOMIC_GROUP":
            _collect(argument, found)


def _collect_class(items: Any, found: dict[str, None]) -> None:
    for operation, argument in items:
        name = str(operation)
        if name == "LITERAL":
            found.setdefault(chr(argument))
        elif name == "RANGE":
            found.setdefault(chr(argument[0]))
        elif name == "CATEGORY":
            found.setdefault(_OF_CATEGORY[str(argument).removeprefix("CATEGORY_")])
        elif name == "NEGATE":
            found.setdefault("q")


def fragments(pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield what is repeated against a pattern: each of its characters, and pairs of them in turn."""
    own = characters(pattern)
    yield from own
    pairs = (a + b for a, b in product(own, repeat=2) if a != b)
    yield from islice(pairs, 0, None, max(1, len(own) * len(own) // PAIRS))


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """Return how long a pattern searches a text, without end where longer than `GIVEN_UP` (`re` heeds signals)."""
    start = time.process_time()  # a timer of CPU time would coarsen this clock to ticks
    signal.setitimer(signal.ITIMER_REAL, GIVEN_UP)
    try:
        for _ in pattern.finditer(text):
            pass
    except TimeoutError:
        return math.inf
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.process_time() - start


def _give_up(*_: object) -> None:
    raise TimeoutError


def steep(pattern: re.Pattern[str], fragment: str, size: int) -> tuple[float, float] | None:
    """Return the seconds for one and for twice the text where they grow steeply."""
    unit = fragment * max(1, size // len(fragment))
    for _ in range(3):
        second = seconds(pattern, unit + unit)
        if second <= NOTICED:
            return None
        first = seconds(pattern, unit)
        if second <= STEEP * first and second < math.inf:
            return None
    return first, second


Job = tuple[str, re.Pattern[Any], list[str]]


def report(job: Job, size: int) -> str | None:
    """Return a line on the input of a pattern that takes the longest of those on which it grows steeply."""
    name, pattern, inputs = job
    worst: tuple[float, float, str] | None = None
    for fragment in dict.fromkeys(inputs):
        times = steep(pattern, fragment, size)
        if times and (worst is None or times[1] > worst[1]):
            worst = (*times, fragment)
            if times[1] == math.inf:
                break
    if worst is None:
        return None
    return f"{name:50} {worst[2]!r:30} {worst[0]:7.3f} s {worst[1]:7.3f} s  x{worst[1] / max(worst[0], 1e-6):.1f}"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("characters", nargs="?", type=int, default=1_000)
    options.add_argument("--workers", type=int, default=1, help="processes")
    given = options.parse_args()
    symbols = {
        code: [tokenise(fragment, grammar(code).lexicon).symbols for fragment in FRAGMENTS] for code in languages.CODES
    }
    jobs = [(name, pattern, [*FRAGMENTS, *MARKUP, *fragments(pattern)]) for name, pattern in patterns()]
    for code in languages.CODES:
        for name, pattern in grammar(code).patterns.items():
            jobs.append((f"{name} {code}", pattern, [*filter(None, symbols[code]), *fragments(pattern)]))
    found = 0
    with get_context("spawn").Pool(given.workers, signal.signal, (signal.SIGALRM, _give_up)) as pool:
        for line in pool.imap(partial(report, size=given.characters), jobs, chunksize=4):
            if line:
                found += 1
                print(line, flush=True)
    print(f"{len(jobs)} patterns, {found} grow steeply")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
