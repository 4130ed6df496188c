import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from announce_parse.cli import main

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def launch(tmp_path: Path) -> Run:
    """Run the command as its users do: a process of its own, from another folder."""

    def call(*arguments: str | Path, data: bytes = b"", **how: Any) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "announce_parse", *map(str, arguments)]
        streams = {"input": data, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
        return subprocess.run(command, cwd=tmp_path, check=False, timeout=120, **streams)

    return call


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command in this process, from another folder, with the same result; what it lets out is raised."""

    def call(*arguments: str | Path, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        given = list(map(str, arguments))
        out, told = io.BytesIO(), io.BytesIO()
        with monkeypatch.context() as patch:
            patch.chdir(tmp_path)
            patch.setattr("announce_parse.batch.pool.cores", lambda: 1)  # workers: what a test gives is little
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
            patch.setattr(sys, "stdout", io.TextIOWrapper(out, "utf-8", write_through=True))
            patch.setattr(sys, "stderr", io.TextIOWrapper(told, "utf-8", "backslashreplace", write_through=True))
            with pytest.raises(SystemExit) as left:
                main(given)
            return subprocess.CompletedProcess(given, left.value.code, out.getvalue(), told.getvalue())

    return call
