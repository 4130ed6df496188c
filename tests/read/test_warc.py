import gzip
import zlib

import pytest

from announce_parse.document import Document
from announce_parse.errors import AnnounceParseError, LimitExceeded, UnreadableSource
from announce_parse.options import Limits, Options
from announce_parse.read import read_all
from tests.read.made import URL, pdf_of, record, response, zipped
from tests.read.sound import codes, links, sound

pytest.importorskip("fastwarc")

PAGE = (
    "<html><head><title>x</title></head><body><h1>Lezing in café De Kring</h1><a href='aan'>hier aan</a></body></html>"
).encode()

FIRST = "Lezing in café De Kring\n\nhier aan"
PACKED = gzip.compress(b"<p>Lezing</p>", mtime=0)
BROTLI = bytes.fromhex("0b06803c703e4c657a696e673c2f703e03")
ZSTANDARD = bytes.fromhex("28b52ffd200d6900003c703e4c657a696e673c2f703e")
NO_CRAWL = gzip.compress(b"geen crawl" * 50, mtime=0)


def documents(data: bytes, **limits: int) -> list[Document]:
    return [sound(document) for document in read_all(data, Options(limits=Limits(**limits)), path="oogst.warc.gz")]


@pytest.mark.parametrize("whole", ["plain", "each", "all"])
def test_a_crawl_gives_each_page(whole: str) -> None:
    records = [
        record(b"software: x\r\n", "warcinfo", "application/warc-fields"),
        response(PAGE),
        response(b"<p>Twee</p>"),
    ]
    data = b"".join(map(gzip.compress, records)) if whole == "each" else b"".join(records)
    found = documents(gzip.compress(data) if whole == "all" else data)
    assert [document.text for document in found] == ["Lezing in café De Kring\n\nhier aan", "Twee"]
    assert links(found[0]) == {"hier aan": "https://kring.example/agenda/aan"}
    assert found[0].url == URL
    assert str(found[0].reference_date) == "2024-04-01"
    assert found[0].path == "oogst.warc.gz/oogst-1"


def test_the_day_of_publication_comes_before_the_day_of_capture() -> None:
    head = b'<meta property="article:published_time" content="2023-10-01">'
    [document] = documents(response(head + PAGE))
    assert str(document.reference_date) == "2023-10-01"


@pytest.mark.parametrize(
    "skipped",
    [
        response(b"<p>weg</p>", status=b"404 Not Found"),
        response(b"", header=b"Location: /x", status=b"301 Moved Permanently"),
        response(b"\x89PNG", header=b"Content-Type: image/png"),
        response(b"a{}", header=b"Content-Type: text/css"),
        response(b"\x00\x01OTTO", header=b"X-Nothing: 1"),
        response(b"\x7fELF\x00\x00", header=b"Content-Type: application/octet-stream"),
        response(b"PK\x03\x04", header=b"Content-Type: application/octet-stream"),
        response(b"PK\x03\x04", header=b"Content-Type: application/zip"),
        record(b"GET / HTTP/1.1\r\n\r\n", "request", "application/http; msgtype=request"),
        record(b"a: b\r\n", "metadata", "application/warc-fields"),
        record(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "revisit"),
        record(b"", "resource", "image/png"),
    ],
)
def test_what_is_no_document_is_passed_over(skipped: bytes) -> None:
    assert [document.text for document in documents(skipped + response(b"<p>Twee</p>"))] == ["Twee"]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (record("Lezing in café".encode(), "conversion", "text/plain"), "Lezing in café"),
        (record(b"<p>Lezing</p>", "resource", "text/html"), "Lezing"),
        (record("<p>café</p>".encode("cp1252"), "resource", "text/html; charset=windows-1252"), "café"),
        (response("<p>café</p>".encode("cp850"), b"Content-Type: text/html; charset=cp850"), "café"),
        (response("<p>café</p>".encode(), b"Content-Type: text/html; charset=iso-8859-1"), "café"),
        (response(PACKED, b"Content-Type: text/html\r\nContent-Encoding: gzip"), "Lezing"),
        (response(zlib.compress(b"<p>Lezing</p>"), b"Content-Type: text/html\r\nContent-Encoding: deflate"), "Lezing"),
        (response(b"<p>Lezing</p>", b"Content-Type: text/html\r\nContent-Encoding: gzip"), "Lezing"),
        (response(b"<p>Lezing</p>", b"X-Nothing: 1"), "Lezing"),
        (response(b"<p>Lezing</p>", b"Content-Type:"), "Lezing"),
        (response(b"<p>Lezing</p>", b"Content-Type: application/octet-stream"), "Lezing"),
        (record(b"<p>Lezing</p>", "resource", "application/octet-stream"), "Lezing"),
        (response(BROTLI, b"Content-Type: text/html\r\nContent-Encoding: br"), "Lezing"),
        (response(ZSTANDARD, b"Content-Type: text/html\r\nContent-Encoding: zstd"), "Lezing"),
        (response(b"<p>Lezing</p>", b"Content-Type: text/html\r\nContent-Encoding: br"), "Lezing"),
        (
            response(b"3\r\n<p>\r\n6\r\nLezing\r\n0\r\n\r\n", b"Content-Type: text/html\r\nTransfer-Encoding: chunked"),
            "Lezing",
        ),
        (response(b"# Lezing", b"Content-Type: text/markdown"), "Lezing"),
        (response(b"<p>Lezing</p>", b"content-type: TEXT/HTML;Charset=UTF-8"), "Lezing"),
    ],
)
def test_records_of_all_kinds(data: bytes, text: str) -> None:
    assert [document.text for document in documents(data)] == [text]


def test_pages_in_other_formats() -> None:
    pytest.importorskip("pypdf")
    data = response(pdf_of(["Lezing op 3 mei"]), b"Content-Type: application/pdf")
    assert [document.text for document in documents(data)] == ["Lezing op 3 mei"]


def test_one_bad_record_does_not_end_the_crawl() -> None:
    bad = response(b"\x00\x01\x02\x03" * 500, b"Content-Type: text/html")
    found = documents(response(b"<p>Een</p>") + bad + response(b"<p>Drie</p>"))
    assert [document.text for document in found] == ["Een", "", "Drie"]
    assert codes(found[1]) == ["unreadable-member"]


def test_a_page_that_says_that_it_is_an_archive_is_not_unpacked() -> None:
    data = response(zipped({"a.txt": "Lezing"}), b"Content-Type: application/zip")
    assert documents(data + response(b"<p>Twee</p>"))[-1].text == "Twee"


@pytest.mark.parametrize("cut", [10, 100, 300, -10, -40])
@pytest.mark.parametrize("packed", [True, False])
def test_truncated_crawls(cut: int, packed: bool) -> None:
    one, two = response(PAGE), response(PAGE)
    data = (gzip.compress(one) + gzip.compress(two) if packed else one + two)[:cut]
    found: list[Document] = []
    try:
        found.extend(map(sound, read_all(data, Options(), path="x.warc.gz")))
    except AnnounceParseError as error:
        assert error.remedy
    if cut < 0:
        assert found[0].text.startswith("Lezing in café")


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("last", [response(b"<p>Twee</p>"), record(b"a: b\r\n", "metadata", "application/warc-fields")])
def test_a_crawl_that_is_cut_off_loses_nothing_silently(last: bytes, packed: bool) -> None:
    one, two = (gzip.compress(part, mtime=0) if packed else part for part in (response(PAGE), last))
    path = "x.warc.gz" if packed else "x.warc"
    for cut in range(len(one) + 1, len(one + two) - 4):
        found: list[str] = []
        with pytest.raises(UnreadableSource, match="damaged: "):
            found.extend(document.text for document in read_all((one + two)[:cut], Options(), path=path))
        assert found in ([FIRST], [FIRST, "Twee"])
    assert len(list(read_all(one + two, Options(), path=path))) == (2 if b"Twee" in last else 1)


def test_half_a_page_is_no_page() -> None:
    with pytest.raises(UnreadableSource, match=f"within the record of {URL}"):
        list(read_all(response(PAGE)[:-40], Options(media_type="application/warc")))


@pytest.mark.parametrize("data", [b"", b"WARC/1.0\r\n", b"WARC/9.9\r\nX: y\r\n\r\n", b"geen crawl" * 50, NO_CRAWL])
def test_what_is_no_crawl_is_refused(data: bytes) -> None:
    with pytest.raises(AnnounceParseError):
        list(read_all(data, Options(media_type="application/warc")))


def test_lengths_that_lie() -> None:
    for length in (b"99999999999", b"-5", b"abc", b""):
        data = response(PAGE).replace(b"Content-Length: %d" % (len(response(PAGE)) - 287), b"Content-Length: " + length)
        try:
            list(map(sound, read_all(data, Options(media_type="application/warc"))))
        except AnnounceParseError as error:
            assert error.remedy


def test_limits() -> None:
    data = response(b"<p>" + b"x" * 5_000) + response(b"<p>Twee</p>")
    found = documents(data, member_bytes=1_000)
    assert (codes(found[0]), found[1].text) == (["unreadable-member"], "Twee")
    with pytest.raises(LimitExceeded, match="more than 1 records"):
        documents(data, members=1)


def test_a_bomb_is_refused() -> None:
    bomb = gzip.compress(response(b"<p>" + b"a" * 250_000_000))
    assert len(bomb) * 900 < 250_000_000
    with pytest.raises(LimitExceeded, match="unpacks"):
        documents(bomb + gzip.compress(response(b"<p>Twee</p>")))


def test_a_bomb_inside_a_page_of_a_browser_is_refused() -> None:
    bomb = bytes.fromhex("9bbfc62df82700e2b14020cfb705")  # 3,000,000 zeros
    found = documents(response(bomb, b"Content-Type: text/html\r\nContent-Encoding: br"), member_bytes=1_000_000)
    assert [codes(document) for document in found] == [["unreadable-member"]]
    assert "1,000,000 bytes" in found[0].notices[0].message


def test_a_bomb_inside_a_page_is_refused() -> None:
    packed = gzip.compress(b"<p>" + b"a" * 60_000_000)
    data = response(packed, b"Content-Type: text/html\r\nContent-Encoding: gzip")
    [first, second] = documents(data + response(b"<p>Twee</p>"), member_bytes=10_000_000)
    assert codes(first) == ["unreadable-member"]
    assert second.text == "Twee"
