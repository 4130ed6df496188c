"""Seconds and peak megabytes for hostile inputs, each read and parsed in a process of its own.

    python benchmarks/hostile.py [NAME...]

Each is to be refused or read within 5 s of CPU time and 500 MB. Of a source of several documents all are read and
the first few are parsed.
"""

import argparse
import bz2
import gzip
import lzma
import random
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.read.made import docx, odt, pdf, pdf_of, response, stream, tarred, zipped

MB = 1_000_000
PARSED = 3
BOMB = (
    "<!DOCTYPE x [<!ENTITY a0 'lol'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)) + "]>"
)
CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
LINE = "Op vrijdag 3 mei 2024 om 20.00 uur spreekt Anna Bos in De Kring, Delft. "


def content(data: bytes) -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>"
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return pdf(CATALOG, pages, page, stream(zlib.compress(data), b"/Filter /FlateDecode"), font)


INPUTS: dict[str, Callable[[], tuple[bytes, str | None]]] = {
    "50,000 nested divs": lambda: (b"<div>" * 50_000 + b"3 mei" + b"</div>" * 50_000, "text/html"),
    "50,000 nested tables": lambda: (b"<table><tr><td>" * 50_000 + b"3 mei", "text/html"),
    "50,000 nested lists": lambda: (b"<ul><li>" * 50_000 + b"3 mei", "text/html"),
    "50,000 nested links": lambda: (b"<a href=x><b>" * 50_000 + b"3 mei", "text/html"),
    "50,000 open brackets": lambda: (b"<p " * 50_000 + b"3 mei", "text/html"),
    "200,000 comments": lambda: (b"<!-- x -->" * 200_000 + b"3 mei", "text/html"),
    "200,000 open comments": lambda: (b"<!--" * 200_000 + b"3 mei", "text/html"),
    "200,000 scripts": lambda: (b"<script>" * 200_000 + b"3 mei", "text/html"),
    "100,000 data scripts": lambda: (b"<script type=application/ld+json>[" * 100_000, "text/html"),
    "1 MB of attributes": lambda: (b"<p " + b" ".join(b"a%d=x" % n for n in range(100_000)) + b">3 mei", "text/html"),
    "classes": lambda: (b"".join(b"<div class='x%d menu'><a>3 mei</a></div>" % n for n in range(40_000)), "text/html"),
    "nested furniture": lambda: (b"<div class='menu sidebar'><a>x</a>" * 1_000 + b"3 mei", "text/html"),
    "nested events": lambda: (b"<div itemscope itemtype='https://schema.org/Event'>" * 1_000, "text/html"),
    "many events": lambda: (b"<div class='vevent'><b class='summary'>x</b></div>" * 20_000, "text/html"),
    "one vevent of many": lambda: (b"<div class='vevent'>" * 200 + b"<b class='summary'>x</b>" * 5_000, "text/html"),
    "templates": lambda: (b"{% {{ " * 100_000, "text/html"),
    "a line of 40 MB": lambda: (LINE.encode() * (40 * MB // len(LINE)), None),
    "a line of 9 MB": lambda: (LINE.encode() * (9 * MB // len(LINE)), None),
    "a line of 100 MB": lambda: (LINE.encode() * (100 * MB // len(LINE)), None),
    "a page of 9 MB": lambda: (f"<p>{LINE}</p>".encode() * (9 * MB // 100), "text/html"),
    "a page of 45 MB": lambda: (f"<p>{LINE}</p>".encode() * (45 * MB // 100), "text/html"),
    "a page in one line of 9 MB": lambda: (b"<p>" + LINE.encode() * (9 * MB // len(LINE)), "text/html"),
    "9 MB of Markdown": lambda: (LINE.encode() * (9 * MB // len(LINE)), "text/markdown"),
    "Markdown of brackets": lambda: (b"[" * 100_000 + b"](" * 50_000, "text/markdown"),
    "Markdown of marks": lambda: (b"*a_ `b` " * 100_000, "text/markdown"),
    "front matter": lambda: (b"---\n" + b"".join(b"k%d: [a, {b: c}]\n" % n for n in range(3_000)) + b"---\nx", None),
    "9 MB of mail": lambda: (b"Message-ID: <1>\nSubject: x\n\n" + (LINE + "\n").encode() * 120_000, "message/rfc822"),
    "mail of 100,000 headers": lambda: (b"Message-ID: <1>\n" + b"Received: x\n" * 100_000 + b"\nx", "message/rfc822"),
    "mail of 20,000 parts": lambda: (
        b"Message-ID: <1>\nContent-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\nContent-Type: text/html\n\n<p>x\n" * 20_000,
        "message/rfc822",
    ),
    "calendar of 20,000 events": lambda: (
        b"BEGIN:VCALENDAR\r\n"
        + b"BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20240503T200000\r\nEND:VEVENT\r\n" * 20_000
        + b"END:VCALENDAR\r\n",
        "text/calendar",
    ),
    "gzip bomb in WARC": lambda: (gzip.compress(response(b"<p>" + b"a" * 400 * MB)), "application/warc"),
    "gzip bomb in a page": lambda: (
        response(gzip.compress(b"a" * 400 * MB), b"Content-Type: text/html\r\nContent-Encoding: gzip"),
        "application/warc",
    ),
    "zip bomb": lambda: (zipped({"a.txt": b"a" * 400 * MB}), None),
    "zip of 60,000 members": lambda: (zipped({f"{n}.txt": "" for n in range(60_000)}), None),
    "gzip bomb": lambda: (gzip.compress(b"a" * 400 * MB), None),
    "tar.bz2 bomb": lambda: (bz2.compress(tarred({"a.txt": b"a" * 200 * MB})), None),
    "tar.xz bomb": lambda: (lzma.compress(tarred({"a.txt": b"a" * 200 * MB})), None),
    "zip with ../": lambda: (zipped({"../../a.txt": LINE}), None),
    "DOCX of entities": lambda: (docx("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", before=BOMB), None),
    "ODT of entities": lambda: (odt("<text:p>&a9;</text:p>", before=BOMB), None),
    "DOCX of 40 MB": lambda: (docx("<w:p><w:r><w:t>3 mei</w:t></w:r></w:p>" * 1_000_000), None),
    "DOCX of 15 MB": lambda: (docx("<w:p><w:r><w:t>3 mei</w:t></w:r></w:p>" * 400_000), None),
    "page of 2,400,000 paragraphs": lambda: (b"<p>x" * 2_400_000, "text/html"),
    "page of 900,000 paragraphs": lambda: (b"<p>x" * 900_000, "text/html"),
    "DOCX nested": lambda: (docx("<w:sdt>" * 50_000 + "</w:sdt>" * 50_000), None),
    "PDF with a cyclic page tree": lambda: (pdf(CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"), None),
    "PDF of 200,000 words": lambda: (content(b"BT /F1 12 Tf (a) Tj ET\n" * 200_000), None),
    "PDF of 30,000 words": lambda: (content(b"BT /F1 12 Tf (a) Tj ET\n" * 30_000), None),
    "PDF of 5 million words": lambda: (content(b"BT /F1 12 Tf (a) Tj ET\n" * 5_000_000), None),
    "PDF of arrays": lambda: (content(b"BT /F1 12 Tf [" + b"(a) -1 " * 500_000 + b"] TJ ET"), None),
    "PDF of brackets": lambda: (content(b"[" * 500_000), None),
    "PDF of 1,900 pages": lambda: (pdf_of(*[[LINE] * 5] * 1_900), None),
    "random bytes": lambda: (random.Random(0).randbytes(5 * MB), None),
    "5 MB of NUL": lambda: (bytes(5 * MB), None),
    "text with NUL": lambda: ((LINE.encode() + b"\x00") * 50_000, None),
    "UTF-16 declared as UTF-8": lambda: (("<meta charset=utf-8>" + LINE * 20_000).encode("utf-16"), "text/html"),
}


def megabytes() -> float:
    """Return the peak of this process; `getrusage` would count its parent's before it was replaced."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1_000


def measure(path: Path, media_type: str | None) -> None:
    """Print CPU seconds, peak megabytes and what became of the input."""
    from announce_parse import AnnounceParseError, parse
    from announce_parse.options import Options
    from announce_parse.pipeline import announce
    from announce_parse.read import read_all

    parse("Lezing op 3 mei 2024")
    options = Options(media_type=media_type)
    data = path.read_bytes()
    began = time.process_time()
    count = 0
    try:
        for document in read_all(data, options):
            count += 1
            if count <= PARSED:
                announce(document, options)
        outcome = f"{count} read"
    except AnnounceParseError as error:
        outcome = f"{count} read, then {error.code}: {error.reason[:60]}"
    print(f"{time.process_time() - began:.2f}\t{megabytes():.0f}\t{outcome}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="of inputs; all of them by default")
    parser.add_argument("--measure", metavar="FILE", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        return measure(args.measure, args.names[0] if args.names else None)
    print(f"{'input':<30}{'s':>7}{'MB':>6}{'size':>8}  outcome")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "input"
        for name in args.names or INPUTS:
            data, media_type = INPUTS[name]()
            path.write_bytes(data)
            command = [sys.executable, __file__, "--measure", str(path), *([media_type] if media_type else [])]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                print(f"{name:<30}  FAILED {done.stderr.strip()[-200:]}", flush=True)
                continue
            seconds, peak, outcome = done.stdout.rstrip("\n").split("\t")
            mark = "!" if float(seconds) > 5 or float(peak) > 500 else " "
            print(f"{name:<30}{seconds:>7}{peak:>6}{len(data) / MB:>8.2f} {mark}{outcome}", flush=True)
    return None


if __name__ == "__main__":
    main()
