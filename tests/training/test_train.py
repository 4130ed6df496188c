"""Training on annotations, with others to learn from beside them."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from announce_parse.errors import InvalidOption
from announce_parse.training.gold import load_gold
from announce_parse.training.train import train_models

GOLD = Path(__file__).parent.parent.parent / "gold"


def test_documents_to_learn_from_besides_have_ids_of_their_own(tmp_path: Path) -> None:
    documents = load_gold([GOLD / "samples"])
    with pytest.raises(InvalidOption, match="id of another"):
        train_models(documents, tmp_path, also=documents[:1])
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("folder", ["samples", "written"])
def test_annotations_are_whole(folder: str) -> None:
    """Every line of an annotated text is in one block, in order, and names stand as they are written."""
    documents = load_gold([GOLD / folder])
    assert len(documents) >= 24
    for document in documents:
        lines = [(block["first_line"], block["last_line"]) for block in document.gold["blocks"]]
        assert lines[0][0] == 1
        assert all(last + 1 == first for (_, last), (first, _) in pairwise(lines))
        text = " ".join(document.text.split()).casefold()
        for person in document.gold["people"]:
            assert " ".join(person["name"].split()).casefold() in text, document.id


def test_annotations_tell_their_publishers_apart() -> None:
    documents = load_gold([GOLD])
    assert len({document.group for document in documents}) == len(documents)
    assert json.loads((GOLD / "written" / "own-nl-001.gold.json").read_text(encoding="utf-8"))["id"] == "own-nl-001"


def test_two_processes_give_the_bytes_of_one(tmp_path: Path) -> None:
    documents = load_gold([GOLD / "samples"])[::5]
    for workers in (1, 2):
        train_models(documents, tmp_path / str(workers), workers=workers)
    written = sorted(path.name for path in (tmp_path / "1").iterdir())
    assert written == sorted(path.name for path in (tmp_path / "2").iterdir())
    assert all((tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes() for name in written)
