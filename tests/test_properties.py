"""What holds for every text: offsets, lossless blocks, JSON and back, determinism, no exception that is not ours."""

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from announce_parse import Announcement, AnnounceParseError, parse

SAMPLES = Path(__file__).parent.parent / "samples"
LINES = sorted(
    {line for path in SAMPLES.glob("*.txt") for line in path.read_text(encoding="utf-8").splitlines() if line.strip()}
)
PIECES = [
    "21-11-2023", "31-02-2024", "di 21 nov", "5./6. Mai", "1er mars", "20.30 uur", "half acht", "7.30pm", "25:99",
    "19h30", "€ 7,50", "gratis", "Locatie:", "|", "•", "\t", "(CET)", "prof. dr.", "#115", "wrong format",
    "www.example.org", "a@b.example", "<p>", "</table>", "<li>", "&nbsp;", "\u00a0", "\r", "\u2028", "\x0b", "\x00",
    "𝔘", "é", "e\u0301", "ﷺ", "999999999999",
]  # fmt: skip

texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(LINES), max_size=12).map("\n".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.sampled_from(LINES), st.text(max_size=8)), max_size=20).map(
        " ".join
    ),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=30).map("\n".join),
)
options = st.fixed_dictionaries(
    {},
    optional={
        "language": st.sampled_from(["nl", "en", "de", "fr"]),
        "reference_date": st.dates(),
        "media_type": st.sampled_from(["text/plain", "text/html"]),
        "url": st.sampled_from(["https://example.org/a/b", "not a url", "http://["]),
    },
)
CASES = int(os.environ.get("PROPERTY_CASES", "120"))  # a property; scripts/nightly_properties.py asks for more
steady = settings(
    max_examples=CASES, deadline=None, derandomize=CASES <= 120, suppress_health_check=[HealthCheck.too_slow]
)


def values(data: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every value that is set, by its path."""
    if isinstance(data, dict):
        for key, item in data.items():
            yield from values(item, f"{path}/{key}" if path else key)
    elif isinstance(data, list):
        for index, item in enumerate(data):
            yield from values(item, f"{path}/{index}")
    elif data is not None:
        yield path, data


@steady
@given(texts, options)
@example("", {})
@example("Lezing op 30 februari 2024 om 25.00 uur", {})
@example("01/01/2000\n\x1b A A\n\r", {})
def test_a_text_gives_a_record_that_holds_together(text: str, options: dict[str, Any]) -> None:
    options.setdefault("media_type", "text/plain")
    record = parse(text, **options)
    whole = "".join(block.text for block in record.blocks)
    if options["media_type"] == "text/plain":
        assert whole == text
    at = 0
    for block in record.blocks:
        assert (block.start, block.text) == (at, whole[block.start : block.end])
        at = block.end
    for places in record.evidence.values():
        assert places
        assert all(place.text == whole[place.start : place.end] for place in places)
    for diagnostic in record.diagnostics:
        if diagnostic.start is not None:
            assert diagnostic.end is not None
            assert 0 <= diagnostic.start <= diagnostic.end <= len(whole)
    assert Announcement.model_validate_json(record.model_dump_json()) == record
    assert parse(text, **options) == record


@steady
@given(texts, options)
def test_evidence_is_there_for_every_value_and_for_nothing_else(text: str, options: dict[str, Any]) -> None:
    data = parse(text, **options).model_dump(mode="json")
    evidence = data.pop("evidence")
    for key in ("schema_version", "id", "source", "language", "blocks", "diagnostics", "duplicate_of", "other_sources"):
        data.pop(key)
    paths = {path for path, _ in values(data)}
    assert set(evidence) <= paths
    assert {path for path in paths - set(evidence) if not path.endswith(("/kind", "/role"))} == set()


@steady
@given(st.binary(max_size=300), options)
def test_bytes_give_a_record_or_an_error_of_the_tree(data: bytes, options: dict[str, Any]) -> None:
    try:
        record = parse(data, **options)
    except AnnounceParseError as error:
        assert error.reason
        assert error.remedy
    else:
        assert isinstance(record, Announcement)


@steady
@given(st.sampled_from(sorted(SAMPLES.glob("*.html"))), st.data())
def test_cut_off_pages_give_a_record(page: Path, data: st.DataObject) -> None:
    markup = page.read_text(encoding="utf-8")
    begin = data.draw(st.integers(0, len(markup)))
    end = data.draw(st.integers(begin, len(markup)))
    record = parse(markup[begin:end], media_type="text/html", reference_date=date(2025, 1, 1))
    assert json.loads(record.model_dump_json())["schema_version"] == "1.0"
