"""A batch accounts for every input, survives what documents do, and resumes to the same bytes."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from announce_parse.batch import Source, runner
from announce_parse.batch.finishing import rejects_path, summary_path
from announce_parse.batch.pool import Result
from announce_parse.batch.runner import BatchOptions, run_batch
from announce_parse.errors import OutputError
from announce_parse.options import Options
from announce_parse.write import jsonl, writer_for

from . import poison
from .killed import COUNT, killed_run

EXACT = BatchOptions(workers=2, duplicates="exact")


def lectures(count: int) -> list[Source]:
    """Return different announcements."""
    return [
        Source(content=f"Lezing {n}\n\nOp {n % 28 + 1} mei {2000 + n % 30} om 20.00 uur in de aula.", id=f"lezing-{n}")
        for n in range(count)
    ]


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the name of an output whose run was killed."""
    out = tmp_path_factory.mktemp("killed") / "r.jsonl"
    killed_run(out, f"lectures({COUNT})")
    return out


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the output of the same run when nothing ends it."""
    out = tmp_path_factory.mktemp("whole") / "r.jsonl"
    run_batch(lectures(COUNT), out, Options(), EXACT)
    return out


def left_by(killed: Path, out: Path) -> None:
    """Lay what the killed run left beside another output."""
    for part in killed.parent.glob("r.jsonl.*"):
        shutil.copy(part, out.with_name(part.name.replace("r.jsonl", out.name)))


def test_records_stand_in_the_order_of_the_inputs(tmp_path: Path) -> None:
    summary = run_batch(lectures(100), tmp_path / "records.jsonl", Options(), EXACT)
    ids = [record.id for record in jsonl.read(tmp_path / "records.jsonl")]
    assert ids == [f"lezing-{n}" for n in range(100)]
    assert (summary.inputs, summary.records, dict(summary.rejects)) == (100, 100, {})
    assert json.loads(summary_path(tmp_path / "records.jsonl").read_text())["records"] == 100


def test_poison_documents_are_rejected_with_their_reasons_and_nothing_else(tmp_path: Path) -> None:
    sources = lectures(80)
    wanted = {3: "timeout", 20: "crash", 41: "memory", 70: "unexpected"}
    for at, content in zip(wanted, ("hang", "segfault", "memory", "recursion"), strict=True):
        sources[at] = Source(content=content, id=f"poison-{at}")
    how = BatchOptions(workers=2, timeout=4, memory=8 << 30, duplicates="exact")
    summary = run_batch(sources, tmp_path / "records.jsonl", Options(), how, work=poison.work)
    rejects = [json.loads(line) for line in rejects_path(tmp_path / "records.jsonl").read_text().splitlines()]
    assert {reject["id"]: reject["code"] for reject in rejects} == {f"poison-{n}": code for n, code in wanted.items()}
    assert summary.records == 76


def test_a_source_of_neither_content_nor_path_is_rejected(tmp_path: Path) -> None:
    run_batch([Source(path="", id="a")], tmp_path / "r.jsonl", Options(), EXACT)
    assert "neither content nor path" in rejects_path(tmp_path / "r.jsonl").read_text()


def test_a_missing_file_is_rejected_and_the_rest_converted(tmp_path: Path) -> None:
    sources = [Source(path=str(tmp_path / "none.txt")), *lectures(2)]
    summary = run_batch(sources, tmp_path / "records.jsonl", Options(), EXACT)
    assert (summary.records, dict(summary.rejects)) == (2, {"unreadable": 1})


def test_an_existing_output_is_kept_unless_forced(tmp_path: Path) -> None:
    out = tmp_path / "records.jsonl"
    out.write_text("mine")
    with pytest.raises(OutputError, match="--force"):
        run_batch(lectures(1), out, Options(), EXACT)
    assert out.read_text() == "mine"
    assert run_batch(lectures(1), out, Options(), BatchOptions(duplicates="exact", force=True)).records == 1


def test_resuming_with_other_inputs_or_options_is_refused(killed: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"
    left_by(killed, out)
    again = BatchOptions(workers=1, duplicates="exact", resume=True)
    with pytest.raises(OutputError, match="other options"):
        run_batch(lectures(COUNT), out, Options(language="fr"), again)
    with pytest.raises(OutputError, match="other options"):
        run_batch(lectures(COUNT), out, Options(redact=("people",), redact_key=b"a secret of 16 bytes"), again)
    with pytest.raises(OutputError, match="other inputs"):
        run_batch(lectures(COUNT)[::-1], out, Options(), again)


def test_a_finished_output_is_resumed_by_the_same_run_only(tmp_path: Path) -> None:
    out, table = tmp_path / "r.jsonl", tmp_path / "r.csv"
    given, redacting = lectures(3), Options(redact=("people",))
    summary = run_batch(given, out, Options(), EXACT)
    content = out.read_bytes()
    again = replace(EXACT, resume=True)
    assert run_batch(given, out, Options(), replace(again, workers=1)) == summary
    own = [replace(given[0], language="nl"), *given[1:]]
    for sources, options, how, told in (
        (given, redacting, again, "other options"),
        (given, Options(), replace(again, merge=True), "other options"),
        (lectures(4), Options(), again, "other inputs"),
        (given[:2], Options(), again, "other inputs"),
        (own, Options(), again, "other inputs"),
    ):
        with pytest.raises(OutputError, match=told):
            run_batch(sources, out, options, how)
    run_batch(given, table, redacting, replace(EXACT, force=True))  # its summary takes the place of the first one
    with pytest.raises(OutputError, match="other options"):
        run_batch(given, out, redacting, again)
    summary_path(out).unlink()
    with pytest.raises(OutputError, match=r"not its summary \(r\.summary\.json\)"):
        run_batch(given, out, Options(), again)
    assert out.read_bytes() == content


def test_a_killed_run_resumes_to_the_bytes_of_an_uninterrupted_one(
    killed: Path, uninterrupted: Path, tmp_path: Path
) -> None:
    out = tmp_path / "r.jsonl"
    left_by(killed, out)
    run_batch(lectures(COUNT), out, Options(), replace(EXACT, resume=True))
    assert out.read_bytes() == uninterrupted.read_bytes()
    assert summary_path(out).read_bytes() == summary_path(uninterrupted).read_bytes()


def test_rejects_and_summary_of_another_output_are_kept_unless_forced(tmp_path: Path) -> None:
    out, table, folder = tmp_path / "r.jsonl", tmp_path / "r.csv", tmp_path / "r"
    summary = run_batch([*lectures(1), Source(path=str(tmp_path / "none.txt"))], out, Options(), EXACT)
    beside = [path.read_bytes() for path in (rejects_path(out), summary_path(out))]
    for other, how in ((table, EXACT), (table, replace(EXACT, resume=True)), (folder, replace(EXACT, as_folder=True))):
        with pytest.raises(OutputError, match=r"the summary of r\.jsonl"):
            run_batch(lectures(2), other, Options(), how)
    assert [path.read_bytes() for path in (rejects_path(out), summary_path(out))] == beside
    assert json.loads(beside[1])["output"] == summary.output == "r.jsonl"
    assert run_batch(lectures(2), table, Options(), replace(EXACT, force=True)).output == "r.csv"
    out.unlink()
    table.unlink()
    assert run_batch(lectures(1), out, Options(), EXACT).records == 1


def test_slow_documents_are_kept_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "COMMIT", 0.4)
    out = tmp_path / "r.jsonl"
    kept = []

    def on_result(result: Result) -> None:
        kept.append(out.with_name("r.jsonl.journal").read_bytes().count(b"\n") - 1)

    sources = [Source(content="nap", id=str(number)) for number in range(4)]  # each of 0.3 s
    run_batch(sources, out, Options(), replace(EXACT, workers=1), work=poison.work, on_result=on_result)
    assert kept[0] == 0
    assert kept[3] >= 1


def test_what_a_finished_run_left_behind_is_cleared(tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"
    run_batch(lectures(2), out, Options(), EXACT)
    left = [out.with_name(f"r.jsonl.{name}") for name in ("partial", "partial-rejects", "partial-marks")]
    for path in left:
        path.write_bytes(b"x")
    with pytest.raises(OutputError, match="other inputs"):
        run_batch(lectures(3), out, Options(), replace(EXACT, resume=True))
    assert all(path.exists() for path in left)
    assert run_batch(lectures(2), out, Options(), replace(EXACT, resume=True)).records == 2
    assert not any(path.exists() for path in left)


@pytest.mark.parametrize(
    ("suffix", "package"),
    [
        (".jsonl.gz", "gzip"),
        (".jsonl.zst", "zstandard"),
        (".csv", "csv"),
        (".parquet", "pyarrow"),
        (".sqlite", "sqlite_utils"),
        (".jsonld", "json"),
        (".ics", "icalendar"),
        ("", "json"),
    ],
)
def test_a_killed_run_resumes_in_every_format(
    killed: Path, uninterrupted: Path, tmp_path: Path, suffix: str, package: str
) -> None:
    pytest.importorskip(package)
    out, whole = tmp_path / f"r{suffix}", tmp_path / f"whole{suffix}"
    left_by(killed, out)
    how = BatchOptions(workers=2, duplicates="exact", as_folder=not suffix)
    run_batch(lectures(COUNT), out, Options(), replace(how, resume=True))
    if suffix:
        writer_for(whole)(jsonl.read(uninterrupted), whole)
        assert out.read_bytes() == whole.read_bytes()
    else:
        assert len(list(out.iterdir())) == COUNT
    assert not list(tmp_path.glob("r*.journal")) + list(tmp_path.glob("r*.partial*"))


def test_repeated_announcements_are_marked_or_merged(tmp_path: Path) -> None:
    one, other = lectures(2)
    repeated = Source(content=str(one.content).upper().replace("LEZING", "Lezing"), id="again")
    marked, merged = tmp_path / "marked.jsonl", tmp_path / "merged.jsonl"
    run_batch([one, other, repeated], marked, Options(language="nl"), EXACT)
    assert [r.duplicate_of for r in jsonl.read(marked)] == [None, None, "lezing-0"]
    run_batch([one, other, repeated], merged, Options(language="nl"), BatchOptions(duplicates="exact", merge=True))
    assert [len(r.other_sources) for r in jsonl.read(merged)] == [1, 0]


def test_a_duplicate_of_a_record_whose_id_is_not_its_own_is_named_by_path(tmp_path: Path) -> None:
    for year, text in (("2023", "Lezing op 3 mei 2023"), ("2024", "Concert op 4 mei 2024"), ("kopie", None)):
        (tmp_path / year).mkdir()
        (tmp_path / year / "index.txt").write_text(text or "Concert op 4 mei 2024")
    sources = [Source(path=str(tmp_path / year / "index.txt")) for year in ("2023", "2024", "kopie")]
    out, merged = tmp_path / "r.jsonl", tmp_path / "m.jsonl"
    run_batch(sources, out, Options(language="nl"), BatchOptions(workers=1, duplicates="exact"))
    assert [record.duplicate_of for record in jsonl.read(out)] == [None, None, str(tmp_path / "2024" / "index.txt")]
    how = BatchOptions(workers=1, duplicates="exact", merge=True)
    summary = run_batch([*sources, sources[1]], merged, Options(language="nl"), how)
    kept = list(jsonl.read(merged))
    assert [[other.path for other in record.other_sources] for record in kept] == [
        [],
        [sources[2].path, sources[1].path],
    ]
    assert (summary.inputs, summary.records, summary.duplicates) == (4, 2, 2)


def test_a_run_that_is_at_work_is_not_resumed_by_another(tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"

    def disturb(_: Result) -> None:
        if not (tmp_path / "told").exists():
            (tmp_path / "told").touch()
            with pytest.raises(OutputError, match="another run"):
                run_batch(lectures(100), out, Options(), BatchOptions(workers=1, duplicates="exact", resume=True))
            with pytest.raises(OutputError, match="another run"):
                run_batch(lectures(100), out, Options(), BatchOptions(workers=1, duplicates="exact", force=True))

    assert run_batch(lectures(100), out, Options(), EXACT, on_result=disturb).records == 100
    assert (tmp_path / "told").exists()


def test_files_that_are_shorter_than_the_journal_says_cost_only_what_they_lack(
    killed: Path, uninterrupted: Path, tmp_path: Path
) -> None:
    out = tmp_path / "r.jsonl"
    left_by(killed, out)
    partial = out.with_name("r.jsonl.partial")
    *_, kept, lost = map(json.loads, out.with_name("r.jsonl.journal").read_bytes().splitlines())
    os.truncate(partial, lost["record_bytes"] - 1)
    made: list[Result] = []
    run_batch(lectures(COUNT), out, Options(), replace(EXACT, resume=True), on_result=made.append)
    assert len(made) == COUNT - kept["inputs"] < COUNT
    assert out.read_bytes() == uninterrupted.read_bytes()
