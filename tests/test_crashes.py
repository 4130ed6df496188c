"""Inputs that once broke something, found by `fuzz/`: each is read without a fault."""

import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).parent.parent / "fuzz"
CRASHES = sorted(path for path in (FUZZ / "crashes").iterdir() if path.suffix != ".md")


@pytest.mark.parametrize("path", CRASHES, ids=lambda path: path.name)
def test_a_found_input_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FUZZ))
    targets = __import__("targets").TARGETS
    targets[path.name.split("-", 1)[0]](path.read_bytes())


def test_every_target_reads_its_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FUZZ))
    module = __import__("targets")
    for name, target in module.TARGETS.items():
        seeds = module.seeds(name)
        assert seeds, name
        for seed in seeds[:2]:
            target(seed)
    assert sys.modules["targets"] is module
