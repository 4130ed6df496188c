"""What a parse may touch, and what it may not depend on."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.read import made

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))[:4] + sorted((ROOT / "samples").glob("*.html"))[:4]
TEXT = "Lezing op 12 maart 2024 om 20.00 uur"
MESSAGE = f"From a@kring.example Tue Mar 12 20:00:00 2024\nFrom: a@kring.example\nSubject: Lezing\n\n{TEXT}\n\n"
OTHERS = {
    "a.md": f"# Lezing\n\n{TEXT}\n".encode(),
    "b.eml": MESSAGE.partition("\n")[2].encode(),
    "c.mbox": (MESSAGE * 2).encode(),
    "d.zip": made.zipped({"e.txt": TEXT, "../../f.txt": TEXT}),
    "g.tar.gz": made.tarred({"/etc/h.txt": TEXT.encode()}, "w:gz"),
    "i.docx": made.docx(f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>", before="<?x y?>"),
    "j.odt": made.odt(f"<text:p>{TEXT}</text:p>"),
    "k.pdf": made.pdf_of([TEXT]),
    "l.ics": b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240312T200000Z\nSUMMARY:Lezing\nEND:VEVENT\nEND:VCALENDAR\n",
    "m.warc": made.response(f"<p>{TEXT}</p><img src='http://a.example/x'><iframe src='file:///etc/passwd'>".encode()),
}
DIGEST = """
import hashlib, sys, tempfile
from pathlib import Path
from announce_parse import parse_file
from announce_parse.errors import MissingExtra
from announce_parse.write import SUFFIXES, folder, writer_for
records = [parse_file(name) for name in sys.argv[1:]]
whole = hashlib.sha256()
for record in records:
    whole.update(record.model_dump_json().encode())
with tempfile.TemporaryDirectory() as place:
    for suffix in SUFFIXES:
        out = Path(place, "r" + suffix)
        try:
            writer_for(out)(records, out)
        except MissingExtra:
            continue
        whole.update(out.read_bytes())
    folder.write(records, Path(place, "records"))
    for path in sorted(Path(place, "records").iterdir()):
        whole.update(path.name.encode() + path.read_bytes())
print(whole.hexdigest())
"""


def test_no_network_no_process_no_other_file(tmp_path: Path) -> None:
    names = [shutil.copy(path, tmp_path / path.name) for path in SAMPLES]
    for name, data in OTHERS.items():
        (tmp_path / name).write_bytes(data)
        names.append(str(tmp_path / name))
    command = [sys.executable, "-m", "tests.audited", str(tmp_path), *map(str, names)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stderr.splitlines()[-1]) == []
    assert (tmp_path / "r.sqlite").exists()


def test_what_goes_beyond_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Lezing op 12 maart 2024")
    (tmp_path / "elsewhere").mkdir()
    command = [sys.executable, "-m", "tests.audited", str(tmp_path / "elsewhere"), str(tmp_path / "a.txt")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert any("a.txt" in seen for seen in json.loads(done.stderr.splitlines()[-1]))


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> str:
    return digest({}, ROOT)


def digest(environment: dict[str, str], folder: Path) -> str:
    """Return the hash of the records of the samples and of every output of them, made in a process of this environment
    in this folder.
    """
    command = [sys.executable, "-c", DIGEST, *map(str, SAMPLES)]
    source = os.pathsep.join(filter(None, (str(ROOT / "src"), os.environ.get("PYTHONPATH"))))
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "HOME") if name in os.environ}
    done = subprocess.run(
        command, cwd=folder, env={**kept, "PYTHONPATH": source, **environment}, capture_output=True, text=True,
        timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "0", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONUTF8": "1"},
        {"PYTHONHASHSEED": "4242", "TZ": "America/Anchorage", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
        {"LC_ALL": "de_DE.UTF-8", "PYTHONUTF8": "0", "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1"},
        {
            "PYTHONUTF8": "0",
            "PYTHONCOERCECLOCALE": "0",
            "LC_ALL": "POSIX",
            "PYTHONHASHSEED": "7",
            "TZ": "Asia/Kathmandu",
        },
    ],
    ids=lambda environment: " ".join(f"{name}={value}" for name, value in environment.items()),
)
def test_the_environment_does_not_change_a_byte(usual: str, environment: dict[str, str]) -> None:
    assert digest(environment, ROOT) == usual


def test_the_working_directory_does_not_change_a_byte(usual: str, tmp_path: Path) -> None:
    assert digest({}, tmp_path) == usual
    assert len(usual) == len(hashlib.sha256().hexdigest())
