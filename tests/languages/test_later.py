"""Patterns that are compiled when something is first looked for."""

import re

import pytest

from announce_parse.languages.later import later


def test_what_a_pattern_finds() -> None:
    pattern = later(r"(?P<house>zaal) (\d+)", re.I)
    found = pattern.search("in Zaal 12 en zaal 3")
    assert found is not None
    assert found["house"] == "Zaal"
    assert [match[2] for match in pattern.finditer("in Zaal 12 en zaal 3")] == ["12", "3"]
    assert pattern.sub("kamer", "zaal 3") == "kamer"
    assert (pattern.pattern, pattern.groups, bool(pattern.flags & re.I)) == (r"(?P<house>zaal) (\d+)", 2, True)


def test_pattern_that_is_none_says_so_when_it_is_used() -> None:
    pattern = later("(")
    with pytest.raises(re.error):
        pattern.search("zaal")
