"""`announce-parse review`: files, folders and records in, a page out."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def held(page: Path) -> list[dict[str, object]]:
    (element,) = BeautifulSoup(page.read_text(encoding="utf-8"), "lxml").select("script#data")
    return json.loads(element.string or "")["records"]


@pytest.fixture
def announcement(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "dijk.2.txt"
    path.parent.mkdir()
    path.write_text("Lezing: Wie betaalt de dijk?\nDinsdag 14 mei 2024, 20.00 uur, De Oude Remise\n", encoding="utf-8")
    return path


def test_page_of_a_folder(run: Run, announcement: Path, tmp_path: Path) -> None:
    (announcement.parent / "empty.txt").write_text("", encoding="utf-8")
    result = run("review", announcement.parent, "--out", "page.html")
    assert result.returncode == 0, result.stderr
    assert [record["source"]["path"] for record in held(tmp_path / "page.html")] == [
        str(announcement),
        str(announcement.parent / "empty.txt"),
    ]


def test_page_of_some_files_of_a_folder(run: Run, announcement: Path, tmp_path: Path) -> None:
    for name in ("a.html", "b.txt", "c.bak.txt"):
        (announcement.parent / name).write_text("Lezing", encoding="utf-8")
    assert run("review", "in", "--include", "*.txt", "--exclude", "*.bak.*", "--out", "page.html").returncode == 0
    assert [record["id"] for record in held(tmp_path / "page.html")] == ["b", "dijk"]


def test_page_of_the_records_of_a_batch(run: Run, announcement: Path, tmp_path: Path) -> None:
    run("batch", announcement, "--out", "all.records.jsonl.gz", "--quiet")
    result = run("review", "all.records.jsonl.gz", "--out", "page.html")
    assert result.returncode == 0, result.stderr
    assert held(tmp_path / "page.html")[0]["sessions"][0]["start_date"] == "2024-05-14"


def test_nothing_to_show_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for how in (["--out", "page.html"], ["--serve"]):
        result = run("review", "empty", *how)
        assert (result.returncode, result.stderr.count(b"\n")) == (2, 1)
        assert b"nothing to show" in result.stderr
    assert not (tmp_path / "page.html").exists()


def test_input_that_cannot_be_read_is_told_and_left_out(run: Run, announcement: Path, tmp_path: Path) -> None:
    result = run("review", "nowhere.txt", announcement, "--out", "page.html")
    assert result.returncode == 3
    assert b"nowhere.txt" in result.stderr
    assert len(held(tmp_path / "page.html")) == 1


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ([], 2, "--serve"),
        (["--out", "page.html", "--serve"], 2, "--serve"),
        (["--out", "page.html", "--interface", "fr"], 2, "nl or en"),
        (["--out", "there.html"], 1, "--force"),
        (["--out", "bad.jsonl/page.html"], 1, "Not a directory"),
        (["bad.jsonl", "--out", "page.html"], 1, "bad.jsonl: line 2 is no record"),
        (["missing.jsonl", "--out", "page.html"], 1, "missing.jsonl: there is no such file"),
    ],
)
def test_what_cannot_be_done_is_told(
    run: Run, announcement: Path, tmp_path: Path, arguments: list[str], code: int, told: str
) -> None:
    (tmp_path / "there.html").write_text("mine", encoding="utf-8")
    (tmp_path / "bad.jsonl").write_text('{"id": "a"}\n{"id": \n', encoding="utf-8")
    result = run("review", announcement, *arguments)
    assert result.returncode == code
    assert told in result.stderr.decode()
    assert (tmp_path / "there.html").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "page.html").exists()


def test_page_is_replaced_when_that_is_asked(run: Run, announcement: Path, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("old", encoding="utf-8")
    assert run("review", announcement, "--out", "page.html", "--force").returncode == 0
    assert len(held(tmp_path / "page.html")) == 1


def test_port_that_is_taken_is_told(run: Run, announcement: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run("review", announcement, "--serve", "--port", str(port))
    assert result.returncode == 2
    assert f"{port} is taken" in result.stderr.decode()


def test_serve_until_interrupted(announcement: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "announce_parse", "review", str(announcement), "--serve", "--port", "0"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stderr is not None
        (address,) = re.findall(r"http://127\.0\.0\.1:\d+/[\w-]+/", process.stderr.readline().decode())
        with urllib.request.urlopen(address, timeout=10) as answer:
            assert b"Wie betaalt de dijk?" in answer.read()
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(address.rsplit("/", 2)[0], timeout=10)
        process.send_signal(signal.SIGINT)
        try:
            assert process.wait(timeout=20) == 0
        finally:
            process.kill()  # else what does not end is waited for without end
