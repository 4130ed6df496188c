from typing import Any

import pytest

from announce_parse import parse
from announce_parse.confident import confident
from announce_parse.document import Evidence, Value


def value(content: Any, *confidences: float) -> Value:
    return Value(content, tuple(Evidence(0, 1, confidence=each) for each in confidences))


FIELDS = {
    "title": value("Lezing", 0.9),
    "free": value(True, 0.3, 0.8),
    "venue": {"name": value("De Zaal", 0.4)},
    "sessions": [{"start_date": value("2023-11-21", 0.95), "end": value("22:00", 0.2)}],
    "people": [
        {"name": value("Ada Smit", 0.9), "role": value("guest", 0.1), "positions": [{"title": value("lid", 0.2)}]},
        {"name": value("Ben Vos", 0.2), "role": value("guest", 0.9)},
    ],
    "theme": {"questions": [value("Wie?", 0.9), value("Wat?", 0.1)]},
}


def test_nothing_is_left_out_by_default() -> None:
    assert confident(FIELDS, 0.0) is FIELDS


def test_what_is_doubtful_is_left_out() -> None:
    kept = confident(FIELDS, 0.5)
    assert set(kept) == {"title", "free", "sessions", "people", "theme"}
    assert set(kept["sessions"][0]) == {"start_date"}
    assert [person["name"].value for person in kept["people"]] == ["Ada Smit"]
    assert kept["people"][0]["role"].value == "guest"
    assert kept["people"][0]["positions"] == []
    assert [question.value for question in kept["theme"]["questions"]] == ["Wie?"]


@pytest.mark.parametrize("least", [0.0, 0.5, 0.8, 0.95, 1.0])
def test_values_of_a_record_are_at_least_that_certain(least: float) -> None:
    record = parse("Lezing door Ada Smit op 21 november 2023 om 20.00 uur, De Zaal, Delft", min_confidence=least)
    certain = {path: max(each.confidence for each in places) for path, places in record.evidence.items()}
    certain = {path: value for path, value in certain.items() if record.evidence[path][0].candidate is None}
    assert all(value >= least for path, value in certain.items() if not path.endswith(("/kind", "/role")))


def test_what_was_left_out_is_listed_as_a_candidate() -> None:
    text = "Lezing door Ada Smit op 21 november 2023 om 20.00 uur, De Zaal, Delft"
    whole, sure = parse(text), parse(text, min_confidence=1.0)
    assert sure.title is None
    assert sure.people == ()
    told = {path: [place.candidate for place in places] for path, places in sure.evidence.items()}
    assert told["title"] == [whole.title]
    assert told["sessions/start_date"] == ["2023-11-21"]
    assert told["people/name"] == [person.name for person in whole.people]
    assert all(place.text == text[place.start : place.end] for places in sure.evidence.values() for place in places)
    assert all(place.candidate is None for places in whole.evidence.values() for place in places)


def test_candidates_are_redacted_as_well() -> None:
    text = "Lezing door Ada Smit op 21 november 2023 om 20.00 uur, De Zaal, Delft"
    for key in (None, b"a secret of 16 bytes"):
        assert "Smit" not in parse(text, min_confidence=1.0, redact=("people",), redact_key=key).model_dump_json()
