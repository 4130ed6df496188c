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


@pytest.mark.parametrize(
    ("annotation", "told"),
    [
        ("null", "x.gold.json: the annotation is None, not an object"),
        ("{bad", "x.gold.json: is no JSON: Expecting property name"),
        ('{"title": "Lezing"}', "x.gold.json: has no 'language'"),
        ('{"language": "nl", "title": 5}', "x.gold.json: title is 5, not a text"),
        ('{"language": "nl", "people": [{"positions": [5]}]}', "people/0/positions/0 is 5, not an object"),
        ('{"language": "nl", "prices": [{"amount": "7"}]}', "prices/0/amount is '7', not a number"),
        ('{"language": "nl", "sessions": "x"}', "sessions is 'x', not a list"),
        ('{"language": "nl", "reference_date": "3 mei"}', "'3 mei' is no date of the form YYYY-MM-DD"),
        (
            '{"language": "nl", "sessions": [{"start_date": "3 mei"}]}',
            "sessions/0/start_date is '3 mei', not written as",
        ),
        ('{"language": "nl", "sessions": [{"start": "8 pm"}]}', "sessions/0/start is '8 pm', not written as HH:MM"),
        ('{"language": "xx"}', "language is 'xx', not one of"),
        ('{"language": "nl", "people": [{"role": "chef"}]}', "people/0/role is 'chef', not one of contact, guest"),
        ('{"language": "nl", "attendance": "hybrid"}', "attendance is 'hybrid', not one of"),
        ('{"language": "nl", "reference_date": 20240503}', "reference_date is 20240503, not a text"),
        (
            '{"language": "nl", "blocks": [{"kind": "head", "first_line": 1, "last_line": 1}]}',
            "blocks/0/kind is 'head'",
        ),
        ('{"language": "nl", "blocks": [{"kind": "header", "first_line": 1, "last_line": 9}]}', "lines 1 to 9"),
        ('{"language": "nl", "blocks": [{"kind": "header"}]}', "lines None to None"),
    ],
)
def test_a_fault_of_an_annotation_is_told_in_words(tmp_path: Path, annotation: str, told: str) -> None:
    (tmp_path / "x.gold.json").write_text(annotation)
    (tmp_path / "x.txt").write_text("Lezing\nop 3 mei 2024\n")
    with pytest.raises(InvalidOption, match=r"docs/annotations\.md") as raised:
        load_gold([tmp_path])
    assert told in str(raised.value)


def test_faults_beside_an_annotation_name_the_file_and_what_is_left_out_is_empty(tmp_path: Path) -> None:
    (tmp_path / "x.gold.json").write_text('{"language": "nl"}')
    with pytest.raises(InvalidOption, match=r"x\.txt: No such file"):
        load_gold([tmp_path])
    (tmp_path / "x.txt").write_text("Lezing\n")
    (document,) = load_gold([tmp_path])
    assert document.gold["registration"]["deadline"] == {"date": None, "time": None}
    (tmp_path / "sources.jsonl").write_text('{"id": "x"}\n{"publisher": "y"}\n')
    with pytest.raises(InvalidOption, match=r"sources\.jsonl:2: has no 'id'"):
        load_gold([tmp_path])


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
    documents = load_gold([GOLD / "samples"])[::8]
    for workers in (1, 2):
        train_models(documents, tmp_path / str(workers), workers=workers)
    written = sorted(path.name for path in (tmp_path / "1").iterdir())
    assert written == sorted(path.name for path in (tmp_path / "2").iterdir())
    assert all((tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes() for name in written)
