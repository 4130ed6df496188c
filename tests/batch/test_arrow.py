"""One function from Arrow record batch to Arrow record batch."""

from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")

from announce_parse.batch.arrow import output_schema, parse_batch  # noqa: E402
from announce_parse.errors import InvalidOption  # noqa: E402
from announce_parse.record import Announcement  # noqa: E402


def test_rows_become_records_with_options_of_their_own(tmp_path: Path) -> None:
    page = tmp_path / "b.txt"
    page.write_text("Concert op 4 mei 2024 om 20.15 uur", encoding="utf-8")
    table = pa.table(
        {
            "content": ["Lezing op 3 mei om 20 uur", None, None, b"".decode()],
            "path": [None, str(page), str(tmp_path / "none.txt"), None],
            "reference_date": ["2024-01-01", None, None, "soon"],
        }
    )
    result = parse_batch(table)
    assert result.schema == output_schema()
    records, errors = result.column("record").to_pylist(), result.column("error").to_pylist()
    assert records[0]["sessions"][0]["start_date"] == "2024-05-03"
    assert records[1]["id"] == "b"
    assert [error and error["code"] for error in errors] == [None, None, "unreadable", "invalid-option"]
    rebuilt = Announcement.model_validate({**records[1], "evidence": dict(records[1]["evidence"])})
    assert rebuilt.sessions[0].start == "20:15"


def test_record_batches_give_record_batches_and_empty_ones_empty_ones() -> None:
    table = pa.table({"content": [b"<p>Lezing op 3 mei 2024</p>"], "captured": ["2024-04-01"]})
    (batch,) = table.to_batches()
    assert isinstance(parse_batch(batch), pa.RecordBatch)
    assert parse_batch(batch).column("record")[0]["source"]["reference_date"].as_py() == "2024-04-01"
    assert parse_batch(table.slice(0, 0)).num_rows == 0


def test_files_whose_names_arrow_cannot_hold_are_refused_by_name() -> None:
    from announce_parse.batch.ray import sendable, table_of
    from announce_parse.batch.source import Source

    sources = [Source(path="a.txt"), Source("Lezing", path="caf\udce9.zip/a.txt"), Source(path="caf\udce9.txt")]
    sent = list(map(sendable, sources))
    assert [source.refusal and source.refusal.code for source in sent] == [None, None, "unreadable"]
    assert table_of(sent).column("path").to_pylist() == ["a.txt", "caf\\xe9.zip/a.txt", "caf\\xe9.txt"]


def test_rows_of_neither_content_nor_path_or_of_other_types_are_refused_by_themselves() -> None:
    result = parse_batch(pa.table({"content": [None, "Lezing"], "path": ["", "a"]})).column("error").to_pylist()
    assert [error and error["reason"] for error in result] == ["neither content nor path", None]
    numbers = parse_batch(pa.table({"path": [5]}))
    assert numbers.column("path").to_pylist() == ["5"]
    assert numbers.column("error")[0]["reason"].as_py() == "int is no path"


def test_a_batch_without_content_or_path_is_refused() -> None:
    with pytest.raises(InvalidOption, match="content"):
        parse_batch(pa.table({"text": ["x"]}))
