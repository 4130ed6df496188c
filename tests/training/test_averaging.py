"""The mean of taggers that learned from the same features."""

from pathlib import Path

import pytest

from announce_parse.training.averaging import averaged

ROWS = [["a", "b"], ["b", "c"], ["a", "c"], ["c"]]
LABELS = ["x", "y", "x", "y"]


def learned(path: Path, *more: list[list[str]]) -> bytes:
    crfsuite = pytest.importorskip("pycrfsuite")
    trainer = crfsuite.Trainer(verbose=False)
    for rows in (ROWS, *more):
        trainer.append(rows, LABELS)
    trainer.set_params({"c2": 0.1, "max_iterations": 20})
    trainer.train(str(path))
    return path.read_bytes()


def weights(model: bytes, path: Path) -> dict[tuple[str, str], float]:
    crfsuite = pytest.importorskip("pycrfsuite")
    path.write_bytes(model)
    tagger = crfsuite.Tagger()
    tagger.open(str(path))
    found: dict[tuple[str, str], float] = tagger.info().state_features
    return found


def test_the_mean_of_two_taggers_has_the_means_of_their_weights(tmp_path: Path) -> None:
    one = learned(tmp_path / "one", [["a"], ["c"], [], ["c"]])
    other = learned(tmp_path / "other", [["b"], ["b"], ["a"], []])
    mean = averaged([one, other])
    here, there, both = (weights(model, tmp_path / "again") for model in (one, other, mean))
    assert here != there
    assert both == pytest.approx({key: (here[key] + there[key]) / 2 for key in here}, abs=1e-5)


def test_the_mean_of_one_tagger_is_itself(tmp_path: Path) -> None:
    one = learned(tmp_path / "one")
    assert averaged([one]) == averaged([one, one]) == one


def test_taggers_of_other_features_have_no_mean(tmp_path: Path) -> None:
    one = learned(tmp_path / "one")
    other = learned(tmp_path / "other", [["d"], ["d"], ["e"], ["e"]])
    with pytest.raises(ValueError, match="more than their weights"):
        averaged([one, other])
    with pytest.raises(ValueError, match="no model"):
        averaged([bytes(100)])
