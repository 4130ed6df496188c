"""Questions answered by small models, also by models trained on few examples."""

from pathlib import Path

import pycrfsuite
import pytest

from announce_parse.assemble.judgement import judge, likeliest
from announce_parse.models import Models


@pytest.fixture
def models(tmp_path: Path) -> Models:
    """Models of which one has seen the answer "other" alone."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.append([["always"]], ["other"])
    trainer.train(str(tmp_path / "contacts.crfsuite"))
    return Models(str(tmp_path))


def test_answer_without_an_example_is_impossible(models: Models) -> None:
    chances = judge(models, "contacts", ["always"])
    assert chances["registration"] == 0.0
    assert likeliest(chances) == ("other", pytest.approx(1.0))
