"""Golden records: every sample in `samples/` gives its expected record.

NAME.expected.json holds the right record: what the parser makes, put right by the annotation in `gold/samples`. Where
the parser is still wrong, NAME.options.json lists the value under `known_gaps`; such a value must differ from the
expected one, so that the list shrinks when the parser gets better. `pytest --rewrite-samples` writes both anew.
Confidences are kept for reading and not compared: they change with every training of the models.
"""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from announce_parse import Announcement, parse_file
from tests.annotated import corrected

ROOT = Path(__file__).parent.parent
SAMPLES = sorted(path for path in (ROOT / "samples").iterdir() if path.suffix in (".txt", ".html"))


def options_of(sample: Path) -> dict[str, Any]:
    options = json.loads(sample.with_suffix(".options.json").read_text(encoding="utf-8"))
    if "reference_date" in options:
        options["reference_date"] = date.fromisoformat(options["reference_date"])
    return options


def expected_of(sample: Path) -> dict[str, Any]:
    return json.loads(sample.with_suffix(".expected.json").read_text(encoding="utf-8"))


def annotation_of(sample: Path) -> dict[str, Any]:
    return json.loads((ROOT / "gold" / "samples" / f"{sample.stem}.gold.json").read_text(encoding="utf-8"))


def at(record: Any, path: str) -> Any:
    """The value at a path such as people/0/name, None where there is none."""
    for key in path.split("/"):
        if isinstance(record, list):
            record = record[int(key)] if int(key) < len(record) else None
        elif record is not None:
            record = record.get(key)
    return record


def put(record: Any, path: str, value: Any) -> None:
    """Set the value at a path; what is missing on the way there was a gap itself."""
    *way, last = path.split("/")
    for key in way:
        record = record[int(key)] if isinstance(record, list) else record[key]
    record[int(last) if isinstance(record, list) else last] = value


def comparable(record: dict[str, Any], gaps: list[str]) -> dict[str, Any]:
    """The record without its gaps, their evidence, and all confidences."""
    record = json.loads(json.dumps(record))
    for gap in gaps:
        put(record, gap, "known gap")
    inside = tuple(f"{gap}/" for gap in gaps)
    record["evidence"] = {
        path: [{key: value for key, value in place.items() if key != "confidence"} for place in places]
        for path, places in record["evidence"].items()
        if path not in gaps and not path.startswith(inside)
    }
    return record


@pytest.fixture
def record(sample: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.chdir(ROOT)
    return parsed(sample).model_dump(mode="json")


@cache
def parsed(sample: Path) -> Announcement:
    options = options_of(sample)
    options.pop("known_gaps", None)
    return parse_file(sample.relative_to(ROOT), **options)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_sample_gives_its_record(sample: Path, record: dict[str, Any], pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("rewrite_samples"):
        rewrite(sample, record)
    gaps = options_of(sample).get("known_gaps", [])
    expected = expected_of(sample)
    assert comparable(record, gaps) == comparable(expected, gaps)
    closed = [gap for gap in gaps if at(record, gap) == at(expected, gap)]
    assert not closed, f"right by now, take it out of known_gaps: {closed}"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_sample_is_valid_and_its_evidence_holds(sample: Path, record: dict[str, Any]) -> None:
    schema = json.loads((ROOT / "schemas" / "announcement.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(record)
    Draft202012Validator(schema).validate(expected_of(sample))
    text = "".join(block["text"] for block in record["blocks"])
    for places in record["evidence"].values():
        for place in places:
            assert text[place["start"] : place["end"]] == place["text"]


def rewrite(sample: Path, record: dict[str, Any]) -> None:
    expected, gaps = corrected(record, annotation_of(sample))
    options = {**json.loads(sample.with_suffix(".options.json").read_text(encoding="utf-8")), "known_gaps": gaps}
    if not gaps:
        del options["known_gaps"]
    sample.with_suffix(".options.json").write_text(json.dumps(options, indent=2) + "\n", encoding="utf-8")
    text = json.dumps(expected, ensure_ascii=False, indent=2) + "\n"
    sample.with_suffix(".expected.json").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_expected_record_agrees_with_the_annotation(sample: Path) -> None:
    expected = expected_of(sample)
    assert corrected(expected, annotation_of(sample)) == (expected, [])


def test_samples_are_complete() -> None:
    languages = [sample.name[:2] for sample in SAMPLES]
    assert len(SAMPLES) >= 24
    assert set(languages) == {"nl", "en", "de", "fr"}
