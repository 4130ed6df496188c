"""`announce-parse train`, `evaluate` and `info`, as their users call them: what they refuse, before the work begins."""

from pathlib import Path

import pytest

from announce_parse.cli import FAILED, WRONG_USAGE

GOLD = Path(__file__).parents[2] / "gold" / "samples"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["train", GOLD, "--out", "a.txt", "--quiet"], FAILED, ["a.txt", "is no folder", "another name"]),
        (["train", GOLD, "--out", "a.txt/models", "--quiet"], FAILED, ["a.txt/models", "Not a directory"]),
        (["train", GOLD, "--out", "m", "--date", "foo"], WRONG_USAGE, ["--date: 'foo'", "YYYY-MM-DD"]),
        (["evaluate", GOLD, "--errors", "nosuch"], WRONG_USAGE, ["--errors: 'nosuch'", "venue.city"]),
        (["info", "--model", "nope"], WRONG_USAGE, ["'nope' is not a folder"]),
        (["info", "--model", "."], WRONG_USAGE, ["has no card.json"]),
    ],
)
def test_what_cannot_be_is_refused_on_one_line(
    run, tmp_path: Path, arguments: list[str | Path], code: int, said: list[str]
) -> None:
    if arguments[0] == "train":
        pytest.importorskip("scipy")
    (tmp_path / "a.txt").write_text("mine")
    result = run(*arguments)
    message = result.stderr.decode()
    assert (result.returncode, result.stdout, message.count("\n")) == (code, b"", 1), message
    assert all(part in message for part in said), message
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
