"""Sources of every kind, and what they say when they hold no document, several, or need what is not installed."""

import io
import os
import sys
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from announce_parse import AnnounceParseError, parse, parse_all, parse_file
from announce_parse.errors import (
    LimitExceeded,
    MissingExtra,
    SeveralDocuments,
    UndecodableText,
    UnreadableSource,
    UnsupportedMediaType,
)
from announce_parse.options import Limits, Options
from announce_parse.read import read, read_all
from tests.read.made import docx, odt, pdf_of, response, tarred, zipped
from tests.read.sound import sound

TEXT = "Lezing op 3 mei 2024"
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize("source", [TEXT, TEXT.encode(), bytearray(TEXT.encode()), memoryview(TEXT.encode())])
def test_sources_of_every_kind(source: Any) -> None:
    document = sound(read(source, Options()))
    assert document.text == TEXT
    assert len(document.sha256) == 64
    assert document.encoding == (None if isinstance(source, str) else "utf-8")


def test_plain_text_is_given_as_it_stands() -> None:
    text = "\tLezing  \r\n\r\n  Datum:   3 mei\u00a02024\x0c\n\n"
    assert sound(read(text, Options())).text == text
    assert sound(read(text.encode(), Options())).text == text


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "lezing.txt"
    path.write_bytes(TEXT.encode("utf-16"))
    document = sound(read(path, Options(url="https://kring.example/")))
    assert (document.path, document.encoding, document.url) == (str(path), "utf-16-le", "https://kring.example/")


@pytest.mark.parametrize("source", [None, 3, 3.5, ["x"], {"a": 1}, object(), io.BytesIO(b"x")])
def test_what_is_no_source_is_refused(source: Any) -> None:
    with pytest.raises(UnsupportedMediaType, match=type(source).__name__):
        read(source, Options())


def test_sizes_are_bounded() -> None:
    for source in (TEXT, TEXT.encode()):
        with pytest.raises(LimitExceeded, match="input_bytes"):
            read(source, Options(limits=Limits(input_bytes=10)))
        with pytest.raises(LimitExceeded, match="characters"):
            read(source, Options(limits=Limits(characters=10)))
    assert read(TEXT.encode(), Options(limits=Limits(input_bytes=20, characters=20))).text == TEXT


@pytest.mark.parametrize("data", [pdf_of([TEXT]), docx(""), zipped({"a.txt": TEXT})], ids=["pdf", "docx", "zip"])
def test_binary_formats_given_as_text_are_refused(data: bytes) -> None:
    with pytest.raises(AnnounceParseError):
        read(data.decode("latin-1"), Options(media_type="application/pdf"))
    with pytest.raises(UndecodableText):
        read(pdf_of([TEXT]).decode("latin-1"), Options())


SEVERAL = {
    "a.zip": zipped({"a.txt": TEXT, "b.txt": "Concert op 4 mei 2024"}),
    "a.tar.gz": tarred({"a.txt": TEXT.encode(), "b.txt": b"Concert op 4 mei 2024"}, "w:gz"),
    "a.mbox": b"".join(
        b"From a@b.example Mon Apr  1 10:00:00 2024\nMessage-ID: <1>\nSubject: x\n\n%s\n\n" % text
        for text in (TEXT.encode(), b"Concert op 4 mei 2024")
    ),
    "a.warc": response(b"<p>Lezing op 3 mei 2024</p>") + response(b"<p>Concert op 4 mei 2024</p>"),
    "a.ics": CALENDAR.replace("END:VCAL", "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:y\r\nEND:VEVENT\r\nEND:VCAL").encode(),
}


@pytest.mark.parametrize("name", SEVERAL)
def test_sources_that_hold_several_documents(name: str, tmp_path: Path) -> None:
    if name == "a.warc":
        pytest.importorskip("fastwarc")
    path = tmp_path / name
    path.write_bytes(SEVERAL[name])
    with pytest.raises(SeveralDocuments, match=rf"{name}: .*`parse_all`"):
        parse_file(path)
    assert len(list(parse_all(path))) == 2
    assert len(list(parse_all(SEVERAL[name], path=name))) == 2
    assert str(next(parse_all(path)).source.path).startswith(str(path))


def test_an_archive_of_one_document_is_that_document(tmp_path: Path) -> None:
    path = tmp_path / "een.zip"
    path.write_bytes(zipped({"lezing.txt": TEXT}))
    record = parse_file(path)
    assert (record.id, record.source.path) == ("lezing", f"{path}/lezing.txt")


def test_an_archive_of_nothing_says_so(tmp_path: Path) -> None:
    path = tmp_path / "leeg.zip"
    path.write_bytes(zipped({}))
    with pytest.raises(UnreadableSource, match=r"leeg\.zip: it holds no document"):
        parse_file(path)
    assert list(parse_all(path)) == []


@pytest.mark.parametrize(
    ("package", "extra", "data"),
    [
        ("pypdf", "pdf", pdf_of([TEXT])),
        ("icalendar", "ics", CALENDAR.encode()),
        ("fastwarc.warc", "warc", response(b"<p>x</p>")),
    ],
)
def test_a_missing_extra_is_named_in_one_line(
    package: str, extra: str, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtra) as caught:
        list(read_all(data, Options()))
    assert f"pip install 'announce-parse[{extra}]'" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_mail_is_read_without_what_its_invitation_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    data = b"Message-ID: <1>\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
    data += b"--b\n\nOp 3 mei\n--b\nContent-Type: text/calendar\n\n"
    assert "Op 3 mei" in read(data + CALENDAR.encode() + b"\n--b--", Options()).text


WHOLE: dict[str, tuple[bytes, str | None]] = {
    "text": (TEXT.encode(), None),
    "html": (b"<!DOCTYPE html><html><body><h1>Lezing</h1><p>Op <a href='x'>3 mei</a></p></body></html>", "text/html"),
    "markdown": (b"---\ntitle: Lezing\ntags: [a, b]\n---\n# Lezing\n\n* [op](x) 3 mei\n", "text/markdown"),
    "mail": (
        b"From: a@b.example\nSubject: Lezing\nMessage-ID: <1>\nContent-Type: text/html; charset=utf-8\n\n<p>Op 3 mei",
        "message/rfc822",
    ),
    "ics": (CALENDAR.encode(), "text/calendar"),
    "pdf": (pdf_of([TEXT]), None),
    "docx": (docx("<w:p><w:r><w:t>Lezing</w:t></w:r></w:p>"), None),
    "odt": (odt("<text:p>Lezing</text:p>"), None),
    "utf-16": (TEXT.encode("utf-16"), None),
    **{name: (data, None) for name, data in SEVERAL.items()},
}


@pytest.mark.parametrize("name", WHOLE)
def test_every_format_cut_at_every_place(name: str) -> None:
    data, media_type = WHOLE[name]
    for end in range(0, len(data), max(1, len(data) // 40)):
        try:
            for document in read_all(data[:end], Options(media_type=media_type), path=name):
                sound(document)
        except AnnounceParseError as error:
            assert error.reason
            assert error.remedy
            assert "\n" not in str(error)


@pytest.mark.parametrize("name", WHOLE)
def test_every_format_with_bytes_changed(name: str) -> None:
    data, media_type = WHOLE[name]
    for at in range(0, len(data), max(1, len(data) // 60)):
        for byte in (0x00, 0xFF, data[at] ^ 0x20):
            changed = data[:at] + bytes([byte]) + data[at + 1 :]
            try:
                for document in read_all(changed, Options(media_type=media_type), path=name):
                    sound(document)
            except AnnounceParseError as error:
                assert error.remedy


@pytest.mark.parametrize("media_type", [None, "text/plain", "text/html", "text/markdown"])
@pytest.mark.parametrize(
    "text", ["\ufeffLezing over water\r\n\r\n3 mei 2024\r\n", "\ufeff\n\n# Lezing over water\n\n3 mei 2024"]
)
def test_a_byte_order_mark_in_front_of_a_text_is_in_no_value(text: str, media_type: str | None) -> None:
    record = parse(text, media_type=media_type)
    assert record.title is not None
    assert record.title.lstrip("# ") == "Lezing over water"
    assert record.sessions[0].start_date == "2024-05-03"
    if media_type != "text/html":
        whole = "".join(block.text for block in record.blocks)
        for entries in record.evidence.values():
            assert all(whole[entry.start : entry.end] == entry.text for entry in entries)


def test_a_mark_in_front_of_a_calendar_and_a_mark_alone() -> None:
    pytest.importorskip("icalendar")
    event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20240503T200000\r\nSUMMARY:Lezing\r\nEND:VEVENT\r\n"
    calendar = f"\ufeffBEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//\r\n{event}END:VCALENDAR\r\n"
    assert parse(calendar).title == "Lezing"
    assert parse("\ufeff").title is None
    assert [line.text for line in read("\ufeff\r\na", Options()).lines] == ["", "a"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (TEXT.encode(), [TEXT]),
        (zipped({"a.txt": "Lezing", "b.txt": "Concert"}), ["Lezing", "Concert"]),
        (b"", [""]),
        (b"x" * 2_000, "more than 1,000 bytes"),
    ],
)
def test_pipes_are_read_by_name(data: bytes, texts: list[str] | str, tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_bytes, args=(data,))
    writer.start()
    options = Options(limits=Limits(input_bytes=1_000))
    try:
        if isinstance(texts, str):
            with pytest.raises(LimitExceeded, match=texts):
                list(read_all(pipe, options))
        else:
            assert [document.text for document in read_all(pipe, options)] == texts
    finally:
        writer.join()
