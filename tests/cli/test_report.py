"""`announce-parse report`: records of a batch in, a page out."""

import gzip
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def numbers(page: Path) -> list[str]:
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "lxml")
    return [value.text for value in soup.select(".numbers dd")]


def test_report_of_a_batch_with_its_rejects(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Lezing op dinsdag 14 mei 2024 om 20.00 uur in De Oude Remise", encoding="utf-8")
    (folder / "b.bin").write_bytes(bytes(range(256)) * 10)
    assert run("batch", "in", "--out", "records.jsonl", "--quiet").returncode == 3
    result = run("report", "records.jsonl", "--out", "report.html", "--interface", "en")
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    assert numbers(tmp_path / "report.html")[:2] == ["1", "May 2024 – May 2024"]
    assert numbers(tmp_path / "report.html")[-1] == "1"


def test_packed_records(run: Run, tmp_path: Path) -> None:
    (tmp_path / "r.jsonl.gz").write_bytes(gzip.compress(b'{"id": "a"}\n{"id": "b"}\n'))
    assert run("report", "r.jsonl.gz", "--out", "report.html").returncode == 0
    assert numbers(tmp_path / "report.html")[0] == "2"


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["r.jsonl", "--out", "p.html", "--interface", "de"], 2, "nl or en"),
        (["r.jsonl", "--out", "there.html"], 1, "--force"),
        (["r.jsonl", "--out", "r.jsonl/p.html"], 1, "Not a directory"),
        (["missing.jsonl", "--out", "p.html"], 1, "there is no such file"),
        (["bad.jsonl", "--out", "p.html"], 1, "line 2 is no record"),
        (["cut.jsonl.gz", "--out", "p.html"], 1, "cut.jsonl.gz"),
        (["r.jsonl", "--rejects", "bad.jsonl", "--out", "p.html"], 1, "line 1 is no reject"),
        (["r.jsonl", "--rejects", "missing.jsonl", "--out", "p.html"], 1, "No such file"),
    ],
)
def test_what_cannot_be_done_is_told(run: Run, tmp_path: Path, arguments: list[str], code: int, told: str) -> None:
    (tmp_path / "there.html").write_text("mine", encoding="utf-8")
    (tmp_path / "r.jsonl").write_text('{"id": "a"}\n', encoding="utf-8")
    (tmp_path / "bad.jsonl").write_text('{"id": "a"}\n[]\n', encoding="utf-8")
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(b'{"id": "a"}\n' * 1000)[:-20])
    result = run("report", *arguments)
    assert result.returncode == code
    assert told in result.stderr.decode()
    assert (tmp_path / "there.html").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "p.html").exists()
