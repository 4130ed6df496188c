"""The same function on a real local Ray cluster of two workers, one of which is killed during the run."""

import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

ray = pytest.importorskip("ray", reason="the extra 'ray' is not installed")
psutil = pytest.importorskip("psutil", reason="psutil is not installed")
pq = pytest.importorskip("pyarrow.parquet", reason="the extra 'parquet' is not installed")

from announce_parse.batch.ray import RUN, counted, run  # noqa: E402
from announce_parse.batch.source import Source  # noqa: E402
from announce_parse.cli import SOME_REJECTED, main  # noqa: E402
from announce_parse.errors import OutputError  # noqa: E402
from announce_parse.options import Options  # noqa: E402
from tests.read.made import response, zipped  # noqa: E402

from .test_runner import lectures  # noqa: E402

PART = 200  # documents of a part here
COUNT = PART + 40  # documents: two parts


@pytest.fixture(scope="module")
def cluster():
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, configure_logging=False)
    yield
    ray.shutdown()


def test_a_killed_worker_loses_nothing_and_finished_parts_are_skipped(
    cluster: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("announce_parse.batch.ray.PART", PART)
    folder = tmp_path / "records"
    killed: list[int] = []
    over = threading.Event()
    killer = threading.Thread(target=_kill_one_worker, args=(killed, over), daemon=True)
    killer.start()
    try:
        assert run(lectures(COUNT), folder, Options(language="nl")) == 2
    finally:
        over.set()
    killer.join()
    assert killed
    rows = [row for part in sorted(folder.glob("part-*.parquet")) for row in pq.read_table(part).to_pylist()]
    assert [row["record"]["id"] for row in rows] == [f"lezing-{n}" for n in range(COUNT)]
    assert run(lectures(COUNT), folder, Options(language="nl"), resume=True) == 0
    (folder / "part-00001.parquet").unlink()
    assert run(lectures(COUNT), folder, Options(language="nl"), resume=True) == 1
    with pytest.raises(OutputError, match="other inputs"):
        run(lectures(3), folder, Options(language="nl"), resume=True)


def test_archives_are_taken_apart_and_what_cannot_be_read_keeps_its_place(cluster: None, tmp_path: Path) -> None:
    crawl = response("<h1>Debat in café De Brug</h1><p>Op 4 mei om 20.00 uur</p>".encode("cp1252"),
                     b"Content-Type: text/html; charset=windows-1252")  # fmt: skip
    archive = zipped({"a.txt": "Lezing op 3 mei 2024", "../b.txt": "x", "c.warc": crawl})
    sources = [Source(content=archive, path="z.zip"), Source(path=str(tmp_path / "none.txt"))]
    assert run(sources, tmp_path / "r", Options(language="nl"), workers=1) == 1
    rows = pq.read_table(tmp_path / "r" / "part-00000.parquet").to_pylist()
    assert [row["error"] and row["error"]["code"] for row in rows] == [None, "unreadable", None, "unreadable"]
    assert [row["path"] for row in rows[:3]] == ["z.zip/a.txt", "z.zip/../b.txt", "z.zip/c.warc/c-1"]
    assert "café" in rows[2]["record"]["blocks"][0]["text"]
    assert rows[2]["record"]["sessions"][0]["start_date"] == "2024-05-04"
    assert counted(tmp_path / "r") == (4, {"unreadable": 2})


def test_a_run_with_other_options_of_a_source_is_refused_and_begun_anew_when_forced(
    cluster: None, tmp_path: Path
) -> None:
    folder = tmp_path / "r"
    (source,) = lectures(1)
    assert run([source], folder, Options(language="nl"), workers=1) == 1
    other = replace(source, reference_date=date(2010, 1, 1))
    for given, options in (([other], Options(language="nl")), ([source], Options(language="en"))):
        with pytest.raises(OutputError, match="other options"):
            run(given, folder, options, workers=1, resume=True)
    with pytest.raises(OutputError, match="--force"):
        run([other], folder, Options(language="nl"), workers=1)
    (folder / "part-00001.parquet").write_bytes(b"of a longer run")
    assert run([other], folder, Options(language="nl"), workers=1, force=True) == 1
    assert sorted(path.name for path in folder.iterdir()) == [RUN, "part-00000.parquet"]
    (row,) = pq.read_table(folder / "part-00000.parquet").to_pylist()
    assert row["record"]["source"]["reference_date"] == "2010-01-01"
    (folder / RUN).unlink()
    with pytest.raises(OutputError, match="holds a run"):
        run([other], folder, Options(language="nl"), workers=1)


def test_the_command_tells_what_came_of_it(cluster: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Lezing op 3 mei 2024")
    arguments = ["batch", str(tmp_path / "a.txt"), str(tmp_path / "none.txt"), "--engine", "ray", "--out-dir"]
    with pytest.raises(SystemExit) as left:
        main([*arguments, str(tmp_path / "r"), "--workers", "1"])
    told = " ".join(capsys.readouterr().err.split())
    assert left.value.code == SOME_REJECTED
    assert "1 records of 2 inputs, 1 parts made now rejected: unreadable 1" in told


def _kill_one_worker(killed: list[int], over: threading.Event) -> None:
    """Kill the first actor that is seen at work, until the run is over."""
    while not over.wait(0.05) and not killed:
        for process in psutil.Process().children(recursive=True):  # none of another cluster
            with suppress(psutil.Error):  # it is gone already
                if any("MapWorker" in part for part in process.cmdline()):
                    time.sleep(0.3)
                    process.kill()
                    killed.append(process.pid)
                    return
