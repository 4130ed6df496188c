"""The fields of an evaluation are those that are named."""

from pathlib import Path

from announce_parse.training.gold import load_gold
from announce_parse.training.score import FIELDS, score

GOLD = Path(__file__).parent.parent.parent / "gold"


def test_every_field_is_named() -> None:
    documents = load_gold([GOLD])
    scored = score(documents, {document.id: {**document.gold, "blocks": None} for document in documents})
    assert tuple(scored.fields) == FIELDS == tuple(sorted(FIELDS))
    assert scored.macro_f1 == 1.0
