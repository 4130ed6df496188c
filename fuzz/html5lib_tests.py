"""The inputs of html5lib-tests' tree construction, each parsed as a page.

    python fuzz/html5lib_tests.py FOLDER

FOLDER holds the `*.dat` files (github.com/html5lib/html5lib-tests, folder tree-construction; the source package of
html5lib has them as well). Tells how many were parsed and refused, and each fault. Exit code 1 for a fault or a page
over a second.
"""

import logging
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from announce_parse import AnnounceParseError, parse

SLOW = 1.0  # seconds
_TEST = re.compile(r"^#data\n(.*?)\n#errors\n", re.M | re.S)


def inputs(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the file and the markup of each test."""
    for path in sorted(folder.rglob("*.dat")):
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
        for match in _TEST.finditer(text):
            yield path.name, match[1]


def main() -> int:
    logging.disable(logging.CRITICAL)
    counts: Counter[str] = Counter()
    for name, markup in inputs(Path(sys.argv[1])):
        start = time.process_time()
        try:
            parse(markup.encode("utf-8", "surrogateescape"), media_type="text/html")
            counts["parsed"] += 1
        except AnnounceParseError as error:
            counts[f"refused: {error.code}"] += 1
        except Exception as error:
            counts["fault"] += 1
            print(f"{name}: {markup!r}: {type(error).__name__}: {error}", flush=True)
        counts["slow"] += time.process_time() - start > SLOW
    print(dict(counts))
    return 1 if counts["fault"] or counts["slow"] or not counts["parsed"] else 0


if __name__ == "__main__":
    sys.exit(main())
