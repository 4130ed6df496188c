"""Precision and recall of the remarks on placeholders, weekdays and contradictions, over cases of our own.

Each line of `cases.jsonl` holds a text, its language, the remark that it is about, and whether the text must get it.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from announce_parse import parse

CASES: list[dict[str, Any]] = [
    json.loads(line) for line in (Path(__file__).parent / "cases.jsonl").read_text(encoding="utf-8").splitlines()
]
LEAST = 0.95


@pytest.fixture(scope="module")
def given() -> list[tuple[dict[str, Any], set[str]]]:
    """Each case with the codes that its text gets."""
    return [
        (case, {d.code for d in parse(case["text"], media_type="text/plain", language=case["language"]).diagnostics})
        for case in CASES
    ]


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 200
    assert len({case["text"] for case in CASES}) == len(CASES)


@pytest.mark.parametrize("family", ["placeholder-text", "weekday-mismatch", "contradicting-"])
def test_remarks_are_precise_and_complete(given: list[tuple[dict[str, Any], set[str]]], family: str) -> None:
    right = missed = extra = 0
    errors = []
    for case, codes in given:
        wanted = case["fires"] and case["about"].startswith(family)
        got = any(code.startswith(family) for code in codes)
        right += wanted and got
        missed += wanted and not got
        extra += got and not wanted
        if wanted != got:
            errors.append(case["text"][:80])
    assert right / (right + extra) >= LEAST, errors
    assert right / (right + missed) >= LEAST, errors
