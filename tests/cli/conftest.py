import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run the command as its users do: a process of its own, from another folder."""

    def call(*arguments: str | Path, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "announce_parse", *map(str, arguments)]
        return subprocess.run(command, input=data, capture_output=True, cwd=tmp_path, check=False, timeout=120)

    return call
