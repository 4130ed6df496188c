import re
from pathlib import Path
from typing import get_args

from announce_parse import document
from announce_parse.document import Code

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8")


def test_every_code_is_documented_and_no_other() -> None:
    described = re.findall(r"^\| `([a-z-]+)` \| (.+?) \| (.+?) \|$", PAGE, re.MULTILINE)
    names = [name for name, _, _ in described]
    assert sorted(names) == sorted(get_args(Code))
    assert all(example.strip() and remedy.strip() for _, example, remedy in described)


def test_every_code_is_given_somewhere() -> None:
    own = Path(document.__file__)
    source = "".join(path.read_text(encoding="utf-8") for path in own.parent.rglob("*.py") if path != own)
    assert [code for code in get_args(Code) if f'"{code}"' not in source] == []
