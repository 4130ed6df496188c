"""Archives, mailboxes, crawls and calendars become one input a document, read in a stream, and resume inside them."""

import gzip
import json
import os
from datetime import date
from pathlib import Path

import pytest

from announce_parse.batch.expand import expanded
from announce_parse.batch.finishing import rejects_path, summary_path
from announce_parse.batch.runner import BatchOptions, run_batch
from announce_parse.batch.source import Source
from announce_parse.batch.work import parse_source
from announce_parse.errors import OutputError
from announce_parse.options import Limits, Options
from announce_parse.write import jsonl
from tests.batch.killed import COUNT, killed_run
from tests.read.made import response, tarred, zipped

TALK = b"Lezing\n\nOp 4 mei 2024 om 20.00 uur in de aula."
MAIL = (
    b"From: a@kring.example\nDate: Mon, 1 Apr 2024 08:00:00 +0200\nMessage-ID: <%d>\nSubject: Debat %d\n\nOp 4 mei.\n\n"
)
MAILBOX = b"".join(b"From a@kring.example Mon Apr  1 08:00:00 2024\n" + MAIL % (n, n) for n in (1, 2))
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//\r\n"
    b"BEGIN:VEVENT\r\nSUMMARY:Proeverij\r\nDTSTART:20240504T200000\r\nEND:VEVENT\r\n"
    b"BEGIN:VEVENT\r\nSUMMARY:Excursie\r\nDTSTART:20240505T110000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def documents(data: bytes, path: str, options: Options = Options(), **own: str) -> list[Source]:  # noqa: B008
    return list(expanded([Source(content=data, path=path, **own)], options))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "path", "paths"),
    [
        (zipped({"b.txt": TALK, "a/1.html": "<p>x</p>"}), "z.zip", ["z.zip/b.txt", "z.zip/a/1.html"]),
        (tarred({"b.txt": TALK}, "w:gz"), "t.tgz", ["t.tgz/b.txt"]),
        (MAILBOX, "list.mbox", ["list.mbox/list-1", "list.mbox/list-2"]),
        (gzip.compress(MAILBOX), "list.mbox.gz", ["list.mbox.gz/list-1", "list.mbox.gz/list-2"]),
        (CALENDAR, "agenda.ics", ["agenda.ics/agenda-1", "agenda.ics/agenda-2"]),
        (TALK, "talk.txt", ["talk.txt"]),
        (gzip.compress(TALK), "talk.txt.gz", ["talk.txt.gz"]),
        (zipped({"in.zip": zipped({"b.txt": TALK}), "list.mbox": MAILBOX}), "z.zip",
         ["z.zip/in.zip/b.txt", "z.zip/list.mbox/list-1", "z.zip/list.mbox/list-2"]),
    ],
    ids=["zip", "tar", "mbox", "mbox.gz", "calendar", "text", "gzip", "nested"],
)  # fmt: skip
def test_a_source_becomes_its_documents_in_order(data: bytes, path: str, paths: list[str]) -> None:
    found = documents(data, path)
    assert [source.path for source in found] == paths
    assert [source.refusal for source in found] == [None] * len(paths)


def test_members_keep_what_is_known_of_them() -> None:
    pytest.importorskip("fastwarc", reason="the extra 'warc' is not installed")
    page = "<html><body><h1>Debat</h1><p>Op 4 mei om 20.00 uur in café De Brug</p></body></html>".encode("cp1252")
    crawl = response(page, b"Content-Type: text/html; charset=windows-1252", url="https://kring.example/3")
    (source,) = documents(crawl, "crawl.warc", language="nl", id="c7")
    assert (source.id, source.url, source.captured) == ("c7/crawl-1", "https://kring.example/3", date(2024, 4, 1))
    record = parse_source(source, Options())
    assert "café" in "".join(block.text for block in record.blocks)
    assert (record.source.reference_date, record.sessions[0].start_date) == ("2024-04-01", "2024-05-04")


def test_a_documents_own_day_comes_before_the_day_of_its_capture() -> None:
    mail = Source(content=MAIL % (1, 1), media_type="message/rfc822", captured=date(2020, 1, 1))
    assert parse_source(mail, Options()).source.reference_date == "2024-04-01"


@pytest.mark.parametrize(
    ("data", "path", "codes"),
    [
        (zipped({"../b.txt": TALK, "a.txt": TALK}), "z.zip", ["unreadable", None]),
        (tarred({"a.txt": TALK, "b.txt": TALK})[:1550], "t.tar", [None, "unreadable"]),
        (zipped({"foto.jpg": b"x"}), "z.zip", ["unreadable"]),
        (b"PK\x03\x04 broken", "z.zip", ["unreadable"]),
        (zipped({"in.zip": b"PK\x03\x04 broken", "a.txt": TALK}), "z.zip", ["unreadable", None]),
    ],
    ids=["name that points out", "cut off", "no document", "broken", "broken inside"],
)
def test_what_cannot_be_read_is_refused_and_the_rest_goes_on(data: bytes, path: str, codes: list[str | None]) -> None:
    found = documents(data, path)
    assert [source.refusal.code if source.refusal else None for source in found] == codes


def test_limits_hold_in_archives() -> None:
    bomb = zipped({"a.txt": TALK, "bomb.txt": b"0" * 30_000_000, "b.txt": TALK})
    for limits in (Limits(member_bytes=1_000_000), Limits(expansion=2), Limits(members=1)):
        last = documents(bomb, "z.zip", Options(limits=limits))[-1]
        assert last.refusal is not None
        assert last.refusal.code == "limit"
    inside = TALK
    for _ in range(5):
        inside = zipped({"in.zip": inside})
    (refused,) = documents(inside, "z.zip")
    assert refused.refusal is not None
    assert refused.refusal.code == "limit"


def test_pipes_and_missing_files_are_refused(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", "none.zip", "a\0b"):
        (refused,) = expanded([Source(path=str(tmp_path / name))], Options())
        assert refused.refusal is not None
        assert refused.refusal.code == "unreadable"


def test_a_batch_has_a_record_a_member_and_lists_those_it_cannot_read(tmp_path: Path) -> None:
    archive = tmp_path / "z.zip"
    archive.write_bytes(zipped({"a.txt": TALK, "b.pdf": b"%PDF-1.4 broken", "list.mbox": MAILBOX}))
    out = tmp_path / "records.jsonl"
    summary = run_batch([Source(path=str(archive))], out, Options(), BatchOptions(workers=1, duplicates="off"))
    assert [record.id for record in jsonl.read(out)] == ["a", "list-1", "list-2"]
    (reject,) = map(json.loads, rejects_path(out).read_text().splitlines())
    assert reject["path"] == f"{archive}/b.pdf"
    assert (summary.inputs, summary.records) == (4, 3)


def test_a_run_killed_inside_an_archive_resumes_to_the_same_bytes(tmp_path: Path) -> None:
    archive = tmp_path / "z.zip"
    texts = {f"{n}.txt": f"Lezing {n}\n\nOp {n % 28 + 1} mei 2024 om 20.00 uur." for n in range(COUNT)}
    archive.write_bytes(zipped(dict(texts)))
    whole, broken = tmp_path / "whole.jsonl", tmp_path / "broken.jsonl"
    sources, how = [Source(path=str(archive))], BatchOptions(workers=2, duplicates="exact")
    run_batch(sources, whole, Options(), how)
    killed_run(broken, f"[Source(path={str(archive)!r})]")
    again = BatchOptions(workers=2, duplicates="exact", resume=True)
    archive.write_bytes(zipped({f"x{name}": text for name, text in texts.items()}))
    with pytest.raises(OutputError, match="other inputs"):
        run_batch(sources, broken, Options(), again)
    archive.write_bytes(zipped(dict(texts)))
    assert run_batch(sources, broken, Options(), again).records == COUNT
    assert broken.read_bytes() == whole.read_bytes()


def test_what_is_passed_over_stands_in_the_summary(tmp_path: Path) -> None:
    files = {"a.php?id=1": "Lezing op 3 mei 2024", "foto.PNG": "x", "b/foto.png": "x", "stijl.css": "x"}
    (tmp_path / "site.zip").write_bytes(zipped(files))
    out = tmp_path / "records.jsonl"
    sources = [Source(path=str(tmp_path / "site.zip"))]
    summary = run_batch(sources, out, Options(), BatchOptions(workers=1, duplicates="off"))
    assert (summary.inputs, summary.records) == (1, 1)
    assert summary.passed_over == {".png": 2, ".css": 1}
    assert json.loads(summary_path(out).read_text())["passed_over"] == {".css": 1, ".png": 2}
    again = run_batch(sources, out, Options(), BatchOptions(workers=1, duplicates="off", resume=True))
    assert again == summary
