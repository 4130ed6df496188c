"""What docs/batch.md shows of Spark, DuckDB and Polars runs as it stands there, each where it is installed."""

import ast
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")
pq = pytest.importorskip("pyarrow.parquet", reason="the extra 'parquet' is not installed")

from announce_parse.batch.arrow import output_schema, parse_batch  # noqa: E402

PAGE = Path(__file__).parent.parent.parent / "docs" / "batch.md"
PAGES = {
    "content": [
        "Lezing op 3 mei om 20.00 uur\n\nSpreker: Jan de Wit",
        "<h1>Concert</h1><p>op 4 mei om 20.15 uur</p>",
        None,
    ],
    "url": ["https://lezing.example/1", None, None],
    "reference_date": ["2024-01-01", "2024-01-01", "soon"],
}


def shown(package: str) -> str:
    """Return the one snippet that imports a package."""
    snippets = [part.partition("```")[0] for part in PAGE.read_text(encoding="utf-8").split("```python\n")[1:]]
    (snippet,) = [snippet for snippet in snippets if package in snippet]
    return snippet


def ran(code: str, **names: Any) -> list[Any]:
    """Run a snippet; return what its expressions give."""
    names["__name__"] = "__main__"
    values = []
    for line in ast.parse(code).body:
        if isinstance(line, ast.Expr):
            values.append(eval(compile(ast.Expression(line.value), str(PAGE), "eval"), names))
        else:
            exec(compile(ast.Module([line], []), str(PAGE), "exec"), names)
    return values


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("pages", "records"):
        (tmp_path / name).mkdir()
    pq.write_table(pa.table(PAGES), "pages/a.parquet")
    return tmp_path


@pytest.fixture
def records(folder: Path) -> None:
    pq.write_table(parse_batch(pa.table(PAGES)), "records/a.parquet")


def test_spark(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed")
    pytest.importorskip("pandas", reason="pandas, which mapInArrow needs, is not installed")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    (folder / "records").rmdir()
    spark = sql.SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        ran(shown("pyspark"), spark=spark)
    finally:
        spark.stop()
    assert pq.read_table("records").cast(output_schema()).to_pylist() == parse_batch(pa.table(PAGES)).to_pylist()


def test_duckdb(records: None) -> None:
    pytest.importorskip("duckdb", reason="duckdb is not installed")
    events, people = (relation.fetchall() for relation in ran(shown("duckdb")))
    assert [day for _, day in events] == ["2024-05-03", "2024-05-04"]
    assert people == [("Jan de Wit", "speaker")]


def test_polars(records: None) -> None:
    pytest.importorskip("polars", reason="polars is not installed")
    (events,) = ran(shown("polars"))
    assert events["start_date"].to_list() == ["2024-05-03", "2024-05-04", None]
