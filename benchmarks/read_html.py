"""CPU time of reading a page to text, as a share of `BeautifulSoup(page, "lxml").get_text()`.

    python benchmarks/read_html.py PAGE_OR_FOLDER...

Of a folder the HTML pages are taken. Each page is read by both in turn, several times over; the ratio is of the best
times, over all pages and for the page whose size is nearest to 94 KB. The share of the reader itself (text, links,
embedded data) is told apart from decoding.
"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bs4 import BeautifulSoup

from announce_parse.options import Options
from announce_parse.read import read

ROUNDS = 7
SIZE = 94_000


def pages(names: list[str]) -> Iterator[Path]:
    for path in map(Path, names):
        yield from sorted(path.rglob("*.htm*")) if path.is_dir() else [path]


def best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def main(names: list[str]) -> None:
    options = Options(media_type="text/html")
    rows = []
    for path in pages(names):
        data = path.read_bytes()
        ours = best(lambda data=data: read(data, options))  # type: ignore[misc]
        theirs = best(lambda data=data: BeautifulSoup(data, "lxml").get_text())  # type: ignore[misc]
        text = data.decode("utf-8", "replace")
        fair = best(lambda text=text: BeautifulSoup(text, "lxml").get_text())  # type: ignore[misc]
        rows.append((len(data), ours, theirs, fair, path.name))
    total = [sum(row[column] for row in rows) for column in range(4)]
    print(
        f"{len(rows)} pages, {total[0]:,} bytes: {total[1] / total[2]:.2f} of the time "
        f"(of decoded text {total[1] / total[3]:.2f})"
    )
    size, ours, theirs, fair, name = min(rows, key=lambda row: abs(row[0] - SIZE))
    print(
        f"{name}, {size:,} bytes: {1000 * ours:.2f} ms, BeautifulSoup {1000 * theirs:.2f} ms: "
        f"{ours / theirs:.2f} (of decoded text {ours / fair:.2f})"
    )


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
