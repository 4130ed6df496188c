"""Peak memory of reading a crawl in a stream, over that of an idle process.

    python benchmarks/warc_memory.py [--pages 2000] [--parse] [FOLDER...]

Makes a compressed WARC file of so many pages, out of the HTML files of the folders in turn (or of one made-up page),
reads it with `read_all`, or with `parse_all` under `--parse`, in a process of its own, and prints by how much the peak
of that process is above one that has only read and parsed a single page.
"""

import argparse
import gzip
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAGE = (
    "<html><body><h1>Lezing over water</h1><p>Op vrijdag 3 mei 2024 om 20.00 uur in De Kring.</p>"
    + "<p>En meer.</p>" * 3_000
)
HEAD = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{:012d}>\r\n"
    "WARC-Target-URI: https://example.org/{}\r\nWARC-Date: 2024-04-01T08:00:00Z\r\n"
    "Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n"
)


def make(target: Path, pages: list[bytes], count: int) -> int:
    size = 0
    with target.open("wb") as out:
        for number in range(count):
            page = pages[number % len(pages)]
            content = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
            out.write(gzip.compress(HEAD.format(number, number, len(content)).encode() + content + b"\r\n\r\n", 3))
            size += len(page)
    return size


def megabytes() -> float:
    """Return the peak of this process; `getrusage` would count its parent's before it was replaced."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1_000


def measure(path: Path | None, parse: bool) -> None:
    """Print documents, seconds and peak megabytes of this process."""
    from announce_parse import api
    from announce_parse.options import Options
    from announce_parse.read import read, read_all

    api.parse(PAGE) if parse else read(PAGE, Options())
    began = time.perf_counter()
    count = 0
    if path:
        for _ in api.parse_all(path) if parse else read_all(path, Options()):
            count += 1
    print(count, time.perf_counter() - began, megabytes())


def measured(path: Path | None, parse: bool) -> tuple[int, float, float]:
    arguments = ["--measure", *([str(path)] if path else []), *(["--parse"] if parse else [])]
    done = subprocess.run([sys.executable, __file__, *arguments], capture_output=True, text=True, check=True)
    count, seconds, peak = done.stdout.split()
    return int(count), float(seconds), float(peak)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--parse", action="store_true", help="parse each page as well")
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        return measure(args.folders[0] if args.folders else None, args.parse)
    pages = [path.read_bytes() for folder in args.folders for path in sorted(folder.rglob("*.htm*"))] or [PAGE.encode()]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pages.warc.gz"
        size = make(path, pages, args.pages)
        _, _, idle = measured(None, args.parse)
        count, seconds, peak = measured(path, args.parse)
        print(f"{count} pages, {size:,} bytes of HTML, {path.stat().st_size:,} compressed, {seconds:.1f} s")
        print(f"peak {peak:.0f} MB, idle {idle:.0f} MB: {peak - idle:.0f} MB more")
    return None


if __name__ == "__main__":
    main()
