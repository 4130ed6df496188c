"""Options of a wrong type, or of a type that stands for another, are told by their name."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from announce_parse import find_temporal, parse
from announce_parse.errors import InvalidOption, UnsupportedMediaType
from announce_parse.options import Limits, Options

SECRET = "a secret of more than 16 letters"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("reference_date", value) for value in ("2024-01-01", 5, [], b"x")),
        *((name, 5) for name in ("media_type", "language", "timezone", "url", "id", "model", "entities")),
        *((name, b"x") for name in ("media_type", "language", "timezone", "url", "id", "model", "entities")),
        *(("timezone", value) for value in ([], {}, "", "localtime", "Factory", "posixrules", "../UTC")),
        *(("min_confidence", value) for value in ("x", None, float("nan"), [])),
        *(("redact", value) for value in (None, 5, "contacts", b"people", ("names",), (5,))),
        *(("redact_key", value) for value in (5, SECRET)),
        *(("limits", value) for value in (None, {}, "x")),
    ],
)
def test_a_wrong_type_is_named(name: str, value: Any) -> None:
    with pytest.raises(InvalidOption) as caught:
        parse("Lezing op 3 mei", **{name: value})
    assert caught.value.source == name
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("number", ["x", None, 1.5, True])
def test_a_limit_is_a_whole_number(number: Any) -> None:
    with pytest.raises(InvalidOption, match=r"limits\.pages: .* is no whole number"):
        Limits(pages=number)


def test_a_moment_stands_for_its_day() -> None:
    moment = datetime(2023, 10, 1, 23, 30, tzinfo=UTC)
    options = Options(reference_date=moment)
    assert (type(options.reference_date), options.reference_date) == (date, date(2023, 10, 1))
    record = parse("Lezing op 21 november om 20.00 uur", reference_date=moment)
    assert (record.source.reference_date, record.sessions[0].start_date) == ("2023-10-01", "2023-11-21")
    assert find_temporal("21 november", language="nl", reference_date=moment)[0].start_date == "2023-11-21"


@pytest.mark.parametrize("options", [{"language": "xx"}, {"language": ""}, {"language": 5}, {"reference_date": "x"}])
def test_find_temporal_names_wrong_options(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidOption, match=next(iter(options))):
        find_temporal("3 mei", **options)


@pytest.mark.parametrize("text", [None, 5, b"3 mei", ["3 mei"]])
def test_find_temporal_takes_text(text: Any) -> None:
    with pytest.raises(UnsupportedMediaType, match="is no text"):
        find_temporal(text)
