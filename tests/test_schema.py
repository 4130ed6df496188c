import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from announce_parse.record import Announcement, Person, Session
from announce_parse.schema import DIALECT, build, dumps

PUBLISHED = Path(__file__).parent.parent / "schemas" / "announcement.schema.json"


def validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(PUBLISHED.read_text(encoding="utf-8")))


def properties() -> list[tuple[str, dict[str, Any]]]:
    schema = build()
    models = [("Announcement", schema), *schema["$defs"].items()]
    return [
        (f"{model}.{name}", body) for model, definition in models for name, body in definition["properties"].items()
    ]


def test_published_schema_is_what_the_models_give() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == dumps(), (
        "write it anew: python -m announce_parse.schema schemas/announcement.schema.json"
    )


def test_schema_is_itself_valid_and_names_its_dialect() -> None:
    Draft202012Validator.check_schema(build())
    assert build()["$schema"] == DIALECT
    assert build()["$id"].endswith(":1.0")
    assert build()["title"] == "Announcement"


@pytest.mark.parametrize(("name", "body"), properties())
def test_every_property_is_described(name: str, body: dict[str, Any]) -> None:
    assert body.get("description"), name


def test_empty_record_is_valid() -> None:
    validator().validate(Announcement().model_dump(mode="json"))


def test_date_without_a_year_is_valid() -> None:
    record = Announcement(sessions=(Session(start_date="XXXX-11-21", start="17:00"),))
    validator().validate(record.model_dump(mode="json"))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("status", "perhaps"),
        ("attendance", "hybrid"),
        ("surprise", 1),
        ("schema_version", "0.9"),
        ("sessions", [Session().model_dump() | {"start_date": "21-11-2023"}]),
        ("sessions", [Session().model_dump() | {"start": "24:00"}]),
        ("people", [Person(name="Ada Smit", role="guest").model_dump(mode="json") | {"role": "king"}]),
        ("prices", [{"amount": -1, "currency": "EUR", "label": None}]),
    ],
)
def test_wrong_records_are_invalid(path: str, value: Any) -> None:
    record = Announcement().model_dump(mode="json")
    with pytest.raises(ValidationError):
        validator().validate(record | {path: value})
