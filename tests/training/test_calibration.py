import json
import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from announce_parse.calibration import curves_of, features_of
from announce_parse.document import Evidence
from announce_parse.models import Models
from announce_parse.training.gold import GoldDocument
from announce_parse.training.judged import Judged, is_right, judged
from announce_parse.training.reliability import bins, calibration_error, reliability_table, risk_coverage

GOLD: dict[str, Any] = {
    "title": "Café de Unie",
    "status": "scheduled",
    "sessions": [
        {"start_date": "2024-03-12", "end_date": None, "doors": "19:30", "start": "20:00", "end": None},
        {"start_date": "2024-03-19", "end_date": None, "doors": None, "start": "21:00", "end": None},
    ],
    "venue": {"name": "De Remise", "city": "Zutphen"},
    "people": [
        {"name": "Ada Smit", "kind": "person", "role": "guest", "positions": [{"title": "lid", "organisation": "Raad"}]}
    ],
    "prices": [{"amount": 7.5, "currency": "EUR", "label": "leden"}],
    "registration": {"url": "https://www.remise.example/aanmelden/", "deadline": {"date": None}},
    "programme": [{"start": "20:00", "title": "Opening"}],
}


def record(**fields: Any) -> dict[str, Any]:
    return {"sessions": [], "people": [], "prices": [], "programme": [], "evidence": {}, **fields}


@pytest.mark.parametrize(
    ("path", "fields", "right"),
    [
        ("title", {"title": "Cafe De Unie!"}, True),
        ("title", {"title": "Zutphen"}, False),
        ("free", {"free": True}, False),
        ("sessions/0/start_date", {"sessions": [{"start_date": "2024-03-12", "end_date": None}]}, True),
        ("sessions/0/start_date", {"sessions": [{"start_date": "2024-03-12", "end_date": "2024-03-14"}]}, False),
        ("sessions/0/start", {"sessions": [{"start_date": "2024-03-12", "start": "20:00"}]}, True),
        ("sessions/0/start", {"sessions": [{"start_date": "2024-03-12", "start": "21:00"}]}, False),
        ("sessions/0/start", {"sessions": [{"start_date": "2024-05-05", "start": "21:00"}]}, True),
        ("venue/city", {"venue": {"city": "zutphen"}}, True),
        ("venue/street", {"venue": {"street": "Kerkplein 3"}}, False),
        ("people/0/name", {"people": [{"name": "Ada Smit"}]}, True),
        ("people/0/role", {"people": [{"name": "Ada Smit", "role": "host"}]}, False),
        ("people/0/positions/0/title", {"people": [{"name": "Ada Smit", "positions": [{"title": "Lid"}]}]}, True),
        ("people/0/positions/0/title", {"people": [{"name": "Bo Smit", "positions": [{"title": "Lid"}]}]}, False),
        ("prices/0/amount", {"prices": [{"amount": 7.5}]}, True),
        ("prices/0/label", {"prices": [{"amount": 9.0, "label": "leden"}]}, False),
        ("registration/url", {"registration": {"url": "http://remise.example/aanmelden"}}, True),
        ("programme/0/start", {"programme": [{"start": "20:00"}]}, True),
    ],
)
def test_a_value_is_right_where_the_annotation_has_it(path: str, fields: dict[str, Any], right: bool) -> None:
    assert is_right(path, record(**fields), GOLD) is right


def test_what_is_not_annotated_is_not_judged() -> None:
    gold = GoldDocument("1", "Café de Unie", GOLD, "unie", "nl", date(2024, 1, 1))
    places = [{"start": 0, "end": 4, "certainty": "stated", "confidence": 0.8}]
    made = record(title="Café de Unie", theme={"summary": "Unie"}, evidence={"title": places, "theme/summary": places})
    assert judged([gold], {"1": made}) == [Judged("1", "unie", "title", 0.8, True)]
    assert judged([gold], {}) == []


def test_values_that_are_as_often_right_as_they_say_have_no_error() -> None:
    values = [(0.8, n % 5 > 0) for n in range(100)]
    assert calibration_error(values) == pytest.approx(0.0)
    assert calibration_error([(1.0, n % 5 > 0) for n in range(100)]) == pytest.approx(0.2)
    assert calibration_error([]) == 0.0
    assert [(b.count, b.low) for b in bins([(1.0, True), (0.0, False)])] == [(1, 0.0), (1, 0.9)]


def test_precision_is_that_of_the_surest_values() -> None:
    values = [(n / 100, n >= 20) for n in range(100)]
    rows = {coverage: (least, precision) for coverage, least, precision in risk_coverage(values)}
    assert rows[1.0] == (0.0, 0.8)
    assert rows[0.8] == (0.2, 1.0)


def test_the_table_names_fields_and_coverage() -> None:
    told = reliability_table([Judged("1", "a", "title", 0.9, True), Judged("1", "a", "venue/city", 0.2, False)])
    assert "venue.city" in told
    assert "80%" in told
    assert reliability_table([])


def test_fitted_confidence_is_as_often_right_as_it_says(tmp_path: Path) -> None:
    pytest.importorskip("scipy")
    from announce_parse.training.calibration import train_calibration

    chance = random.Random(5)
    documents, records = [], {}
    for number in range(400):
        raw = chance.random()
        title = "Café de Unie" if chance.random() < raw * raw else "Zutphen"  # as stated, far too sure
        documents.append(GoldDocument(str(number), title, {"title": "Café de Unie"}, str(number), "nl"))
        place = {"start": 0, "end": 3, "certainty": "stated", "confidence": raw}
        records[str(number)] = {"title": title, "evidence": {"title": [place]}}
    train_calibration(documents, records, tmp_path)
    first = (tmp_path / "calibration.json").read_bytes()
    train_calibration(list(reversed(documents)), records, tmp_path)
    assert (tmp_path / "calibration.json").read_bytes() == first
    curve = curves_of(Models(str(tmp_path)))["title"]
    for raw in (0.2, 0.5, 0.8):
        assert curve.probability(features_of((Evidence(0, 3, confidence=raw),))) == pytest.approx(raw * raw, abs=0.12)
    assert set(json.loads(first)["curves"]) == {"*", "title"}
