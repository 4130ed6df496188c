"""What is installed holds all that it needs: the words, the models, the marker of types."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from announce_parse import languages

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the built wheel, unpacked."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_wheel_holds_its_data(installed: Path) -> None:
    package = installed / "announce_parse"
    assert (package / "py.typed").is_file()
    source = ROOT / "src" / "announce_parse"
    shipped = [
        path.relative_to(source) for path in source.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    assert [str(path) for path in shipped if not (package / path).is_file()] == []


def test_wheel_parses_and_has_its_words(installed: Path, tmp_path: Path) -> None:
    code = (
        "import announce_parse, sys; from announce_parse import languages;"
        "print(announce_parse.__file__);"
        "print(*(languages.load(code).code for code in languages.CODES));"
        "print(announce_parse.parse('Lezing op 21 november 2023').sessions[0].start_date)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env={"PYTHONPATH": str(installed)}, check=True, capture_output=True
    )
    place, codes, day = result.stdout.decode().splitlines()
    assert place.startswith(str(installed))
    assert codes.split() == list(languages.CODES)
    assert day == "2023-11-21"
