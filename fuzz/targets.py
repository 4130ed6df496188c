"""What is fuzzed: each reader, `parse` and `find_temporal`, as functions of bytes that raise for a fault only.

A fault is an exception that is none of the package's own, or a result that breaks a promise: blocks that are not the
text, evidence that is not what stands at its place.
"""

import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.read import made  # noqa: E402

from announce_parse import AnnounceParseError, find_temporal, parse, parse_all  # noqa: E402
from announce_parse.options import Limits, Options  # noqa: E402
from announce_parse.read import read_all  # noqa: E402

Target = Callable[[bytes], None]

LANGUAGES = ("nl", "en", "de", "fr")
LIMITS = Limits(input_bytes=1_000_000, characters=200_000, searched=20_000, members=50, member_bytes=200_000)


def _reader(media_type: str | None) -> Target:
    """Return the target that only reads, in one format or (None) in the one that the bytes seem to have."""
    options = Options(media_type=media_type, limits=LIMITS)

    def target(data: bytes) -> None:
        try:
            for document in read_all(data, options):
                for line in document.lines:
                    assert document.text[line.start : line.end] == line.text
                assert all(0 <= link.start <= link.end <= len(document.text) for link in document.links)
        except AnnounceParseError:
            pass

    return target


def _parser(media_type: str) -> Target:
    """Return the target that parses the bytes; the first byte chooses the language."""

    def target(data: bytes) -> None:
        try:
            record = parse(
                data[1:], media_type=media_type, language=LANGUAGES[data[0] % 4] if data else None, limits=LIMITS
            )
        except AnnounceParseError:
            return
        whole = "".join(block.text for block in record.blocks)
        for places in record.evidence.values():
            assert all(place.text == whole[place.start : place.end] for place in places if place.end)

    return target


def find(data: bytes) -> None:
    """The dates and times of a text; the first byte chooses the language."""
    text = data[1:].decode("utf-8", "replace")
    for found in find_temporal(text, language=LANGUAGES[data[0] % 4] if data else None):
        assert text[found.start : found.end] == found.text


def everything(data: bytes) -> None:
    """Whatever the bytes seem to be, with all their members."""
    try:
        for record in parse_all(data, limits=LIMITS):
            assert record.model_dump_json()
    except AnnounceParseError:
        pass


TARGETS: dict[str, Target] = {
    "find_temporal": find,
    "parse_text": _parser("text/plain"),
    "parse_html": _parser("text/html"),
    "parse_any": everything,
    "read_any": _reader(None),
    "read_html": _reader("text/html"),
    "read_markdown": _reader("text/markdown"),
    "read_mail": _reader("message/rfc822"),
    "read_mbox": _reader("application/mbox"),
    "read_ics": _reader("text/calendar"),
    "read_pdf": _reader("application/pdf"),
    "read_warc": _reader("application/warc"),
    "read_docx": _reader("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "read_odt": _reader("application/vnd.oasis.opendocument.text"),
    "read_zip": _reader("application/zip"),
    "read_tar": _reader("application/x-tar"),
}


def seeds(name: str) -> list[bytes]:
    """Return well-formed inputs of a target to begin with: the samples, and files made of them."""
    texts = [path.read_bytes() for path in sorted((ROOT / "samples").glob("*.txt"))]
    pages = [path.read_bytes() for path in sorted((ROOT / "samples").glob("*.html"))]
    kind = name.split("_", 1)[1]
    if kind in {"temporal", "text"}:
        return [bytes([number % 4]) + text for number, text in enumerate(texts)]
    if kind == "html":
        prefix = b"\0" if name == "parse_html" else b""
        return [prefix + page for page in pages]
    if kind == "markdown":
        return [b"---\ntitle: Lezing\ndate: 2024-03-12\n---\n# " + text for text in texts]
    mails = [b"From: a@kring.example\nSubject: Lezing\nDate: Tue, 12 Mar 2024 20:00:00 +0100\n\n" + t for t in texts]
    made_files = {
        "mail": mails,
        "mbox": [b"".join(b"From a@kring.example Tue Mar 12 20:00:00 2024\n" + mail + b"\n" for mail in mails[:3])],
        "ics": [
            b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Amsterdam:20240312T200000\r\n"
            b"DURATION:PT2H\r\nSUMMARY:Lezing\\, met borrel\r\nLOCATION:De Remise\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
            b"END:VEVENT\r\nEND:VCALENDAR\r\n"
        ],
        "pdf": [made.pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
                         b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R>>",
                         b"<</Length 44>>\nstream\nBT /F1 12 Tf 20 200 Td (Lezing 12 maart) Tj ET\nendstream")],
        "docx": [made.docx("<w:p><w:r><w:t>Lezing op 12 maart 2024</w:t></w:r></w:p>")],
        "odt": [made.odt("<text:h>Lezing</text:h><text:p>12 maart 2024</text:p>")],
        "zip": [made.zipped({"a.txt": texts[0], "b.html": pages[0]}),
                made.zipped({"deep/c.zip": made.zipped({"d.txt": texts[1]})})],
        "tar": [made.tarred({"a.txt": texts[0], "b.html": pages[0]}), made.tarred({"c.txt": texts[1]}, "w:gz")],
        "warc": [
            b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kring.example/\r\n"
            b"WARC-Date: 2024-02-01T00:00:00Z\r\n"
            b"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            b"Content-Type: application/http; msgtype=response\r\n"
            + b"Content-Length: %d\r\n\r\n" % (
                len(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n") + len(pages[0]))
            + b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + pages[0] + b"\r\n\r\n"
        ],
    }  # fmt: skip
    if kind == "any":
        return [*texts[:4], *pages[:3], *(files[0] for files in made_files.values())]
    return made_files[kind]
