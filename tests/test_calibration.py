import json
from pathlib import Path

import pytest

from announce_parse import parse
from announce_parse.calibration import Curve, along, calibrated, curves_of, features_of, group_of, leaves
from announce_parse.document import Draft, Evidence, Value
from announce_parse.models import Models

TEXT = "Lezing door Ada Smit op 21 november 2023 om 20.00 uur, De Zaal, Delft"


@pytest.fixture
def models(tmp_path: Path) -> Models:
    """Models with a curve for titles, and one for all other fields."""
    curves = {
        "title": {"weights": {"raw": 1.0}, "at": [0.2, 0.8], "rates": [0.5, 0.9]},
        "*": {"weights": {"bias": -1.0, "certainty=inferred": -5.0, "raw": 1.0}, "at": [], "rates": []},
    }
    (tmp_path / "calibration.json").write_text(json.dumps({"curves": curves}), encoding="utf-8")
    return Models(str(tmp_path))


def test_the_confidence_of_a_field_goes_along_its_curve(models: Models) -> None:
    draft = Draft({"title": Value("Lezing", (Evidence(0, 6, confidence=0.5), Evidence(9, 15, confidence=0.95)))})
    first, other = calibrated(draft, models).fields["title"].evidence
    assert first.confidence == pytest.approx(0.9)
    assert other.confidence == pytest.approx(0.9)
    assert (first.start, first.end) == (0, 6)


def test_a_field_without_a_curve_takes_the_common_one(models: Models) -> None:
    people = [{"name": Value("Ada Smit", (Evidence(12, 20, certainty, 0.9),))} for certainty in ("stated", "inferred")]
    told = [value.evidence[0].confidence for _, value in leaves(calibrated(Draft({"people": people}), models).fields)]
    assert 0.7 < told[0] < 0.9
    assert told[1] < 0.1


def test_models_without_a_calibration_leave_confidence_as_it_is(tmp_path: Path) -> None:
    draft = Draft({"title": Value("Lezing", (Evidence(0, 6, confidence=0.5),))})
    assert curves_of(Models(str(tmp_path))) == {}
    assert calibrated(draft, Models(str(tmp_path))) is draft


@pytest.mark.parametrize("raw", [0.0, 1e-9, 0.5, 1.0])
def test_every_raw_confidence_has_a_probability(raw: float) -> None:
    curve = Curve({"bias": 0.3, "raw": 40.0}, (0.1, 0.9), (0.0, 1.0))
    assert 0.0 <= curve.probability(features_of((Evidence(0, 1, confidence=raw),))) <= 1.0


@pytest.mark.parametrize(("place", "height"), [(-1.0, 0.2), (0.2, 0.2), (0.5, 0.4), (0.8, 0.6), (9.0, 0.6)])
def test_a_line_is_level_beyond_its_ends(place: float, height: float) -> None:
    assert along(place, (0.2, 0.8), (0.2, 0.6)) == pytest.approx(height)


def test_the_shipped_curves_rise() -> None:
    curves = curves_of(Models(""))
    assert curves
    for curve in curves.values():
        assert list(curve.at) == sorted(curve.at)
        assert list(curve.rates) == sorted(curve.rates)
        assert all(0.0 <= rate <= 1.0 for rate in curve.rates)


def test_the_curves_are_those_of_fields_of_the_record() -> None:
    fields = {group_of(path) for path in parse(TEXT).evidence}
    assert {"title", "sessions/start_date", "sessions/start"} <= fields
    assert {"sessions/start_date", "sessions/start", "people/name"} <= set(curves_of(Models("")))
