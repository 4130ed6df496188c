"""`announce-parse batch` and `convert`, as their users call them."""

import io
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest
from rich.console import Console

from announce_parse.batch.summary import Summary
from announce_parse.cli import FAILED, INTERRUPTED, OK, SOME_REJECTED, WRONG_USAGE
from announce_parse.cli.batch import show
from announce_parse.record import Announcement
from announce_parse.write import jsonl

ALONE = ("--workers", "1", "--duplicates", "exact")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Return a folder with two texts, a page and an archive of two."""
    folder = tmp_path / "archive"
    (folder / "2023").mkdir(parents=True)
    (folder / "2023" / "a.txt").write_text("Lezing\n\nOp 4 mei om 20.00 uur in de aula.", encoding="utf-8")
    (folder / "b.txt").write_text("Concert\n\nOp 5 mei 2024 om 20.15 uur in de kerk.", encoding="utf-8")
    (folder / "c.html").write_text("<h1>Debat</h1><p>Op 6 mei 2024 om 19.30 uur.</p>", encoding="utf-8")
    with ZipFile(folder / "old.zip", "w") as old:
        old.writestr("d.txt", "Excursie\n\nOp 7 mei 2024 om 10.00 uur.")
        old.writestr("e.txt", "Proeverij\n\nOp 8 mei 2024 om 16.00 uur.")
    return folder


def ids(path: Path) -> list[str | None]:
    return [record.id for record in jsonl.read(path)]


def test_a_folder_becomes_records_in_the_order_of_its_paths(launch, archive: Path, tmp_path: Path) -> None:
    result = launch("batch", "archive", "--out", "r.jsonl", "--reference-date", "2023-04-01", *ALONE)
    assert (result.returncode, result.stdout) == (OK, b"")
    assert ids(tmp_path / "r.jsonl") == ["a", "b", "c", "d", "e"]
    assert next(jsonl.read(tmp_path / "r.jsonl")).sessions[0].start_date == "2023-05-04"
    summary = json.loads((tmp_path / "r.summary.json").read_text())
    assert (summary["inputs"], summary["records"], summary["filled"]["sessions"]) == (5, 5, 5)
    assert (tmp_path / "r.rejects.jsonl").read_bytes() == b""
    assert b"5 records of 5 inputs" in result.stderr


def test_what_cannot_be_read_is_listed_and_the_exit_code_says_so(launch, archive: Path, tmp_path: Path) -> None:
    (archive / "a.pdf").write_bytes(b"%PDF-1.4 broken")
    (archive / "gone.txt").symlink_to(tmp_path / "nowhere")
    result = launch("batch", "archive", "none.txt", "no*.html", "--out", "r.jsonl", "--quiet", *ALONE)
    assert (result.returncode, result.stderr) == (SOME_REJECTED, b"")
    rejects = [json.loads(line) for line in (tmp_path / "r.rejects.jsonl").read_text().splitlines()]
    assert [Path(reject["path"]).name for reject in rejects] == ["a.pdf", "gone.txt", "none.txt", "no*.html"]
    assert all(reject["code"] and reject["reason"] and reject["seconds"] >= 0 for reject in rejects)
    assert len(ids(tmp_path / "r.jsonl")) == 5


@pytest.mark.skipif(sys.platform != "linux", reason="names are text there")
@pytest.mark.parametrize("locale", [{}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_files_whose_names_are_no_text_are_converted_and_named(launch, tmp_path: Path, locale: dict[str, str]) -> None:
    (tmp_path / "in").mkdir()
    for name in (b"caf\xe9.txt", "café.txt".encode()):
        (tmp_path / "in" / os.fsdecode(name)).write_text("Lezing\n\nOp 4 mei 2024 om 20.00 uur.", encoding="utf-8")
    (tmp_path / "in" / os.fsdecode(b"beeld\xe9.bin")).write_bytes(bytes(range(256)) * 9)
    for out in ("--out=r.jsonl", "--out-dir=records"):
        done = launch("batch", "in", out, *ALONE, env={**os.environ, **locale})
        assert done.returncode == SOME_REJECTED, done.stderr
    records = [(record.id, record.source.path) for record in jsonl.read(tmp_path / "r.jsonl")]
    assert records == [("café", "in/café.txt"), ("caf\\xe9", "in/caf\\xe9.txt")]
    (reject,) = map(json.loads, (tmp_path / "r.rejects.jsonl").read_text(encoding="utf-8").splitlines())
    assert (reject["path"], reject["code"]) == ("in/beeld\\xe9.bin", "undecodable")
    assert len(list((tmp_path / "records").iterdir())) == 2


def test_patterns_and_manifests_choose_the_inputs(run, archive: Path, tmp_path: Path) -> None:
    (tmp_path / "inputs.csv").write_text(
        "path,id,reference_date,language,url\narchive/2023/a.txt,n1,2020-04-01,nl,https://a.example/1\n"
    )
    (tmp_path / "inputs.jsonl").write_text('{"path": "archive/old.zip", "id": "old"}\n')
    result = run("batch", "--manifest", "inputs.csv", "archive/*.txt", "--out", "r.jsonl", *ALONE)
    assert result.returncode == OK
    first, second = jsonl.read(tmp_path / "r.jsonl")
    assert (first.id, first.source.url, first.sessions[0].start_date) == ("n1", "https://a.example/1", "2020-05-04")
    assert second.id == "b"
    result = run("batch", "--manifest", "inputs.jsonl", "--out", "m.jsonl", *ALONE)
    assert ids(tmp_path / "m.jsonl") == ["old/d", "old/e"]
    (tmp_path / "bad.csv").write_text(
        "path,id,language,media_type,timezone\narchive/b.txt,1,xx,,\narchive/b.txt,2,,,Mars/Olympus\n"
        "archive/b.txt,3,,video/mp4,\narchive/b.txt,4,nl,text/plain,Europe/Amsterdam\n"
    )
    assert run("batch", "--manifest", "bad.csv", "--out", "b.jsonl", *ALONE).returncode == SOME_REJECTED
    rejects = [json.loads(line) for line in (tmp_path / "b.rejects.jsonl").read_text().splitlines()]
    assert [(reject["id"], reject["code"]) for reject in rejects] == [
        ("1", "invalid-option"),
        ("2", "invalid-option"),
        ("3", "unsupported"),
    ]
    (kept,) = jsonl.read(tmp_path / "b.jsonl")
    assert (kept.id, kept.sessions[0].timezone) == ("4", "Europe/Amsterdam")
    result = run("batch", "archive", "--include", "*.txt", "--exclude", "2023/*", "--out", "s.jsonl", *ALONE)
    assert ids(tmp_path / "s.jsonl") == ["b", "d", "e"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["archive"], "--out"),
        (["archive", "--out", "r.jsonl", "--out-dir", "r"], "--out"),
        (["--out", "r.jsonl"], "INPUT"),
        (["archive", "--include", "*.doc", "--out", "r.jsonl"], "no file is left"),
        (["archive", "--out", "r.xlsx"], ".parquet"),
        (["archive", "--out", "r.jsonl", "--duplicates", "maybe"], "near, exact or off"),
        (["archive", "--out", "r.jsonl", "--duplicates", "off", "--dedupe"], "near or exact"),
        (["archive", "--out", "r.jsonl", "--limit", "pages=many"], "NAME=NUMBER"),
        (["archive", "--out", "r.jsonl", "--min-confidence", "2"], "min-confidence"),
        (["archive", "--out", "r.jsonl", "--reference-date", "soon"], "YYYY-MM-DD"),
        (["archive", "--out", "r.jsonl", "--reference-date", "20240201"], "YYYY-MM-DD"),
        (["archive", "--out", "r.jsonl", "--language", "xx"], "language"),
        (["archive", "--out", "r.jsonl", "--media-type", "application/foo"], "application/foo"),
        (["archive", "--out", "r.jsonl", "--model", "nowhere"], "model"),
        (["archive", "--out", "r.jsonl", "--engine", "spark"], "--engine"),
        (["archive", "--out-dir", "r", "--engine", "ray", "--dedupe"], "--dedupe: the engine ray cannot do it"),
        (["archive", "--out-dir", "r", "--engine", "ray", "--duplicates", "near"], "--duplicates: the engine ray"),
        (["archive", "--out-dir", "r", "--engine", "ray", "--timeout", "30"], "--timeout: the engine ray"),
        (["archive", "--out-dir", "r", "--engine", "ray", "--memory", "100"], "--memory: the engine ray"),
    ],
)
def test_wrong_usage_is_told_before_anything_is_done(
    run, archive: Path, tmp_path: Path, arguments: list[str], complaint: str
) -> None:
    result = run("batch", *arguments)
    assert result.returncode == WRONG_USAGE
    assert complaint in result.stderr.decode()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive"]


def test_a_closed_pipe_of_messages_does_not_end_the_batch(archive: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "announce_parse", "batch", "archive", "--out", "r.jsonl", *ALONE]
    process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE)
    assert process.stderr is not None
    process.stderr.close()
    assert process.wait(timeout=120) == OK
    assert len(ids(tmp_path / "r.jsonl")) == 5


@pytest.mark.skipif(sys.platform != "linux", reason="such a device is there")
@pytest.mark.parametrize("where", ["2> /dev/full", "2>&-"])
def test_messages_that_cannot_be_written_do_not_end_the_batch(archive: Path, tmp_path: Path, where: str) -> None:
    command = f"{sys.executable} -m announce_parse batch archive --out r.jsonl {' '.join(ALONE)} {where}"
    assert subprocess.run(command, shell=True, cwd=tmp_path, check=False, timeout=120).returncode == OK
    assert len(ids(tmp_path / "r.jsonl")) == 5


def test_values_of_low_confidence_become_candidates(run, archive: Path, tmp_path: Path) -> None:
    assert run("batch", "archive/b.txt", "--out", "r.jsonl", "--min-confidence", "1", *ALONE).returncode == OK
    (record,) = jsonl.read(tmp_path / "r.jsonl")
    assert record.title is None
    assert [place.candidate for place in record.evidence["title"]] == ["Concert"]


def test_existing_outputs_are_kept_unless_forced(run, archive: Path, tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text("mine")
    result = run("batch", "archive", "--out", "r.jsonl", *ALONE)
    assert (result.returncode, (tmp_path / "r.jsonl").read_text()) == (FAILED, "mine")
    assert run("batch", "archive", "--out", "r.jsonl", "--force", *ALONE).returncode == OK
    assert len(ids(tmp_path / "r.jsonl")) == 5
    again = run("batch", "archive", "--out", "r.jsonl", "--resume", *ALONE)
    assert (again.returncode, b"nothing is left to do" in again.stderr) == (OK, True)
    other = run("batch", "archive", "--out", "r.jsonl", "--resume", "--redact", "people", *ALONE)
    assert (other.returncode, b"nothing is left" in other.stderr, b"other options" in other.stderr) == (
        FAILED,
        False,
        True,
    )
    (tmp_path / "r.summary.json").unlink()
    assert run("batch", "archive", "--out", "r.jsonl", "--resume", *ALONE).returncode == FAILED


def test_a_folder_of_other_files_is_never_replaced(run, archive: Path, tmp_path: Path) -> None:
    for how in ([], ["--force"]):
        assert run("batch", "archive/b.txt", "--out-dir", "archive", *how, *ALONE).returncode == FAILED
        assert (archive / "b.txt").exists()
    assert run("batch", "archive", "--out-dir", "records", *ALONE).returncode == OK
    assert sorted(path.name for path in (tmp_path / "records").iterdir()) == [f"{name}.json" for name in "abcde"]
    assert run("batch", "archive/b.txt", "--out-dir", "records", *ALONE).returncode == FAILED
    assert run("batch", "archive/b.txt", "--out-dir", "records", "--force", *ALONE).returncode == OK
    assert [path.name for path in (tmp_path / "records").iterdir()] == ["b.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
def test_a_full_disk_is_told_and_the_run_resumes(run, archive: Path, tmp_path: Path) -> None:
    for number in range(20):
        (archive / f"z{number}.txt").write_text(f"Lezing {number}\n\nOp {number % 28 + 1} mei 2024 om 20.00 uur.")
    command = ["batch", "archive", *ALONE]
    assert run(*command, "--out", "whole.jsonl").returncode == OK
    size = (tmp_path / "whole.jsonl").stat().st_size
    for limit in (size // 2, size - 1):
        limited = (
            f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}));"
            "from announce_parse.cli import main; main()"
        )
        full = subprocess.run(
            [sys.executable, "-c", limited, *command, "--out", "r.jsonl", "--resume"],
            cwd=tmp_path, capture_output=True, check=False,
        )  # fmt: skip
        assert full.returncode == FAILED
        assert b"--resume" in full.stderr
        assert b"Traceback" not in full.stderr
        assert not (tmp_path / "r.jsonl").exists()
    assert run(*command, "--out", "r.jsonl", "--resume").returncode == OK
    assert (tmp_path / "r.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert sorted(path.name for path in tmp_path.glob("r.*")) == ["r.jsonl", "r.rejects.jsonl", "r.summary.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="no signal of that kind there")
def test_ctrl_c_keeps_what_is_done_also_where_the_output_lies_among_the_inputs(
    run, archive: Path, tmp_path: Path
) -> None:
    for number in range(400):
        (archive / f"z{number}.txt").write_text(f"Lezing {number}\n\nOp {number % 28 + 1} mei 2024 om 20.00 uur.")
    command = ["batch", "archive", *ALONE]
    process = subprocess.Popen(
        [sys.executable, "-m", "announce_parse", *command, "--out", "archive/r.jsonl"],
        cwd=tmp_path, start_new_session=True, stderr=subprocess.PIPE,
    )  # fmt: skip
    journal = archive / "r.jsonl.journal"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (journal.exists() and journal.read_bytes().count(b"\n") > 2):
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == INTERRUPTED
    assert b"--resume" in told
    assert b"Traceback" not in told
    assert run(*command, "--out", "archive/r.jsonl", "--resume").returncode == OK
    assert run(*command, "--exclude", "r.*", "--out", "whole.jsonl").returncode == OK
    assert (archive / "r.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_records_convert_to_every_format(run, archive: Path, tmp_path: Path) -> None:
    for package in ("pyarrow", "sqlite_utils", "icalendar", "zstandard"):
        pytest.importorskip(package)
    run("batch", "archive", "--out", "r.jsonl", *ALONE)
    for suffix in ("jsonl.gz", "jsonl.zst", "csv", "parquet", "sqlite", "ics", "jsonld"):
        result = run("convert", "r.jsonl", "--to", f"r.{suffix}")
        assert result.returncode == OK, suffix
        assert (b"in 1 of 5 records" in result.stderr) == (suffix == "ics")
    assert ids(tmp_path / "r.jsonl.zst") == ids(tmp_path / "r.jsonl.gz") == ["a", "b", "c", "d", "e"]
    assert len((tmp_path / "r.csv").read_text(encoding="utf-8").splitlines()) == 6
    assert len(json.loads((tmp_path / "r.jsonld").read_text(encoding="utf-8"))["@graph"]) == 5
    assert (tmp_path / "r.ics").read_bytes().count(b"BEGIN:VEVENT") == 4  # one has no year
    with sqlite3.connect(tmp_path / "r.sqlite") as base:
        assert base.execute("select count(*) from announcements").fetchone() == (5,)
    (tmp_path / "r.ics").unlink()
    assert run("convert", "r.jsonl.gz", "--to", "ics").returncode == OK
    assert (tmp_path / "r.ics").exists()
    assert run("convert", "r.jsonl.gz", "--to", "xlsx").returncode == WRONG_USAGE
    assert run("convert", "r.jsonl.gz", "--to", "r.csv").returncode == FAILED
    assert run("convert", "r.jsonl.gz", "--to", "r.csv", "--force").returncode == OK


def test_the_folder_of_an_output_is_made(run, archive: Path, tmp_path: Path) -> None:
    assert run("batch", "archive/b.txt", "--out", "new/r.jsonl", *ALONE).returncode == OK
    assert run("convert", "new/r.jsonl", "--to", "newer/r.csv").returncode == OK
    assert run("report", "new/r.jsonl", "--out", "report/r.html").returncode == OK
    assert run("review", "new/r.jsonl", "--out", "review/r.html").returncode == OK
    assert all((tmp_path / name).exists() for name in ("newer/r.csv", "report/r.html", "review/r.html"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["batch", "r.jsonl", "--out", "r.jsonl/x.jsonl", *ALONE],
        ["convert", "r.jsonl", "--out", "r.jsonl/x.csv"],
        ["report", "r.jsonl", "--out", "r.jsonl/x.html"],
        ["review", "r.jsonl", "--out", "r.jsonl/x.html"],
    ],
)
def test_a_place_that_cannot_be_written_is_told_with_another_remedy_than_room(
    run, tmp_path: Path, arguments: list[str]
) -> None:
    record = Announcement(title="Lezing").model_dump_json()
    (tmp_path / "r.jsonl").write_text(record + "\n")
    result = run(*arguments)
    assert (result.returncode, result.stderr.count(b"\n")) == (FAILED, 1), result.stderr
    assert b"Not a directory; check the path and its permissions, or choose another place" in result.stderr
    assert b"room" not in result.stderr


def test_records_as_editors_and_pipes_give_them(run, tmp_path: Path) -> None:
    lines = [Announcement(id=name).model_dump_json() for name in "ab"]
    data = f"\ufeff{lines[0]}\n\n{lines[1]}\n\n".encode()
    (tmp_path / "r.jsonl").write_bytes(data)
    assert run("convert", "r.jsonl", "--to", "JSONL.GZ").returncode == OK
    assert ids(tmp_path / "r.jsonl.gz") == ["a", "b"]
    assert run("convert", "-", "--to", "s.jsonl", data=data).returncode == OK
    assert ids(tmp_path / "s.jsonl") == ["a", "b"]
    bad = run("convert", "-", "--to", "b.jsonl", data=data + b"{}x\n")
    assert (bad.returncode, b"-: line 5 is no record" in bad.stderr) == (FAILED, True)
    assert run("convert", "-", "--to", "csv", data=data).returncode == WRONG_USAGE
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.jsonl", "r.jsonl.gz", "s.jsonl"]


def test_shares_are_not_rounded_up(tmp_path: Path) -> None:
    told = Console(record=True, file=io.StringIO())
    show(Summary(records=314, filled=Counter(title=313, venue=314)), tmp_path / "r.jsonl", told)
    assert re.search(r"title.*313 \(99%\)", text := told.export_text())
    assert re.search(r"venue.*314 \(100%\)", text)


@pytest.mark.parametrize("name", ["none.jsonl", "broken.jsonl", "broken.jsonl.gz", "broken.jsonl.zst"])
def test_what_holds_no_records_is_refused(run, tmp_path: Path, name: str) -> None:
    pytest.importorskip("zstandard")
    if name != "none.jsonl":
        (tmp_path / name).write_bytes(b"\x1f\x8b no records")
    result = run("convert", name, "--to", "r.csv")
    assert result.returncode == FAILED
    assert name.encode() in result.stderr
    assert not list(tmp_path.glob("*r.csv*"))
