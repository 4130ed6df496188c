"""`parse_many` yields an outcome for each source, in order, whatever a document does to its worker."""

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from announce_parse import Outcome, Source, parse_many
from announce_parse.batch import pool
from announce_parse.batch.work import ParseWork
from announce_parse.errors import (
    InvalidOption,
    MissingExtra,
    SeveralDocuments,
    TimedOut,
    UnreadableSource,
    UnsupportedMediaType,
    WorkerCrashed,
)
from announce_parse.options import Limits, Options

from . import poison

TALK = "Lezing op 4 mei 2024 om 20.00 uur"


def test_texts_bytes_and_paths_keep_their_order(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text("<h1>Concert</h1><p>Vrijdag 3 mei 2024, 20.15 uur</p>", encoding="utf-8")
    given = [TALK, b"Vortrag am 5. Mai 2024", page, tmp_path / "none.txt"]
    outcomes = list(parse_many(given, workers=2))
    assert [outcome.record is not None for outcome in outcomes] == [True, True, True, False]
    assert isinstance(outcomes[3].error, UnreadableSource)
    assert [outcome.source.path for outcome in outcomes] == [None, None, str(page), str(tmp_path / "none.txt")]
    assert outcomes[2].record is not None
    assert outcomes[2].record.id == "a"


def test_options_of_the_call_hold_where_a_source_has_none_of_its_own() -> None:
    own = Source(content="Lezing op 4 mei", reference_date=date(2019, 4, 1), language="en", id="x")
    first, second = parse_many([own, "Lezing op 4 mei"], workers=1, reference_date=date(2021, 4, 1), language="nl")
    assert first.record is not None
    assert second.record is not None
    assert (first.record.id, first.record.language, first.record.source.reference_date) == ("x", "en", "2019-04-01")
    assert (second.record.id, second.record.language, second.record.source.reference_date) == (None, "nl", "2021-04-01")


def test_a_generator_is_drawn_from_only_as_far_as_is_needed() -> None:
    drawn = 0

    def endless() -> Iterator[str]:
        nonlocal drawn
        while True:
            drawn += 1
            yield f"{TALK}, editie {drawn}"

    outcomes = parse_many(endless(), workers=1, language="nl")
    firsts = [next(outcomes) for _ in range(3)]
    assert all(isinstance(outcome, Outcome) and outcome.record for outcome in firsts)
    assert drawn <= pool.CHUNK * (pool.AHEAD + 1)


def test_nothing_gives_nothing() -> None:
    assert list(parse_many([])) == []


def test_wrong_options_are_refused_at_the_call() -> None:
    with pytest.raises(InvalidOption, match="language"):
        parse_many([TALK], language="xx")
    with pytest.raises(InvalidOption, match="model"):
        parse_many([TALK], model="/nowhere")
    with pytest.raises(InvalidOption, match="no reader for 'application/foo'"):
        parse_many([TALK], media_type="application/foo")


@pytest.mark.parametrize("options", [{"media_type": "application/pdf"}, {"limits": Limits(characters=10)}])
def test_options_that_no_text_could_be_read_with_concern_the_documents_only(options: dict[str, Any]) -> None:
    (outcome,) = parse_many([b"no such document"], workers=1, **options)
    assert outcome.error is not None
    assert outcome.error.code in ("unreadable", "limit", "missing-extra")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("workers", -1),
        ("workers", 0),
        ("workers", "x"),
        ("workers", 1.5),
        ("timeout", 0),
        ("timeout", -1),
        ("timeout", float("nan")),
        ("timeout", None),
        ("timeout", "x"),
        ("memory", 0),
        ("memory", "x"),
    ],
)
def test_impossible_workers_are_refused_at_the_call(name: str, value: Any) -> None:
    with pytest.raises(InvalidOption, match=name):
        parse_many([TALK], **{name: value})


@pytest.mark.parametrize("one", [TALK, TALK.encode(), Path("a.txt"), Source(TALK), None, 5])
def test_one_source_in_place_of_several_is_refused_at_the_call(one: Any) -> None:
    with pytest.raises(InvalidOption, match="list"):
        parse_many(one)


def test_what_is_no_source_is_told_and_the_others_are_parsed() -> None:
    strange: list[Any] = [None, 5, {}, [], Source(content=5), Source(path=5)]  # type: ignore[arg-type]
    first, *told, last = parse_many([TALK, *strange, bytearray(TALK.encode())], workers=1)
    assert first.record
    assert last.record
    assert [type(outcome.error) for outcome in told] == [UnsupportedMediaType] * len(strange)


def test_a_source_of_neither_content_nor_path_is_told() -> None:
    (outcome,) = parse_many([Source(id="a")], workers=1)
    assert (str(outcome.error), outcome.record) == ("a: neither content nor path; give one of them", None)


def test_a_document_is_begun_however_little_time_there_is() -> None:
    (result,) = pool.run([Source(content="hang")], poison.work, workers=1, timeout=1e-9)
    assert isinstance(result.error, TimedOut)


def test_a_source_of_several_documents_is_told(tmp_path: Path) -> None:
    box = "".join(f"From a Mon Apr  1 08:00:00 2024\nFrom: a@b.example\nSubject: {n}\n\nx\n\n" for n in (1, 2))
    (outcome,) = parse_many([Source(content=box.encode(), path="list.mbox")], workers=1)
    assert isinstance(outcome.error, SeveralDocuments)


def test_a_document_that_hangs_or_crashes_costs_only_itself() -> None:
    given = [Source(content=text) for text in (TALK, "hang", TALK, "segfault", "segfault", TALK)]
    results = list(pool.run(given, poison.work, workers=1, timeout=4))
    assert [type(result.error) for result in results] == [
        type(None),
        TimedOut,
        type(None),
        WorkerCrashed,
        WorkerCrashed,
        type(None),
    ]
    assert [result.source for result in results] == given
    assert results[1].seconds >= 4


def test_slow_documents_are_done_in_several_goes() -> None:
    given = [Source(content="nap") for _ in range(15)]  # together longer than one of them may take
    results = list(pool.run(given, poison.work, workers=1, timeout=4))
    assert [result.error for result in results] == [None] * 15


def test_slow_documents_are_handed_in_before_their_chunk_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "GO", 0.5)
    gate = tmp_path / "open"
    given = [*[Source(content="nap")] * 3, Source(content="gate", path=str(gate))]  # it is through once there is a file
    results = pool.run(given, poison.work, workers=1)
    assert next(results).error is None
    gate.touch()
    assert [result.error for result in results] == [None] * 3


def test_workers_that_die_between_documents_are_replaced() -> None:
    def sources() -> Iterator[Source]:
        for number in range(pool.CHUNK * pool.AHEAD * 4):
            if number and number % (pool.CHUNK * pool.AHEAD * 2) == 0:
                time.sleep(1)  # until there is nothing to do
                for process in multiprocessing.active_children():
                    process.kill()
                time.sleep(0.5)
            yield Source(content=TALK, id=str(number))

    results = list(pool.run(sources(), poison.work, workers=1))
    assert [result.source.id for result in results] == [str(number) for number in range(len(results))]
    assert [result for result in results if result.error] == []


@pytest.mark.skipif(sys.platform == "win32", reason="memory of a process cannot be bounded there")
def test_workers_that_cannot_start_are_told_with_the_remedy() -> None:
    with pytest.raises(WorkerCrashed, match="memory limit"):
        next(parse_many([TALK], workers=1, memory=20_000_000))


def test_memory_that_runs_out_inside_the_interpreter_is_told_with_the_remedy() -> None:
    with pytest.raises(WorkerCrashed, match="memory limit"):
        next(pool.run([Source(content=TALK)], poison.work, workers=1, warm_up=poison.spent))


def test_warming_up_loads_what_duplicates_are_told_with() -> None:
    pytest.importorskip("datasketch", reason="the extra 'batch' is not installed")
    code = (
        "import sys; from announce_parse.batch.work import ParseWork; from announce_parse.options import Options\n"
        "ParseWork(Options(language='nl'), 'near').warm_up(); print('datasketch' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert told.stdout == "True\n"


def test_a_package_that_a_worker_cannot_load_is_no_missing_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where memory does not suffice for it: the parent has it."""
    work = ParseWork(Options(language="nl"), "near")
    monkeypatch.setitem(sys.modules, "datasketch", None)
    with pytest.raises(MissingExtra, match=r"announce-parse\[batch\]"):
        work.check()
    with pytest.raises(ImportError):
        work.warm_up()


def test_damaged_models_are_told_before_the_first_document(tmp_path: Path) -> None:
    with pytest.raises(InvalidOption, match="model"):
        next(parse_many([TALK], workers=1, model=str(tmp_path)))


def test_importing_the_package_imports_no_worker_pool() -> None:
    code = "import sys, announce_parse; print('pebble' in sys.modules, 'parse_many' in dir(announce_parse))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=dict(os.environ))
    assert result.stdout.split() == [b"False", b"True"]
