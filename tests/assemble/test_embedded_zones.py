"""Times that data gives in UTC, with and without a zone that tells what the clocks of the place show."""

from typing import Any

import pytest
from tests.assemble.test_reconcile import SILENT, disagreements, page

from announce_parse import parse

HOUR = "<h1>Lezing over water</h1><p>Woensdag 13 maart 2024 om 20.30 uur in De Remise, Arnhem.</p>"
DAY = "<h1>Lezing over water</h1><p>Woensdag 13 maart 2024 in De Remise, Arnhem.</p>"
ZONED = HOUR.replace("uur", "uur (CET)")
AMSTERDAM = "Europe/Amsterdam"


@pytest.mark.parametrize(
    ("body", "data", "timezone", "expected"),
    [
        (SILENT, {"startDate": "2024-03-13T19:30:00Z"}, None, ("2024-03-13", "19:30", "UTC")),
        (SILENT, {"startDate": "2024-03-13T19:30:00Z"}, AMSTERDAM, ("2024-03-13", "20:30", AMSTERDAM)),
        (SILENT, {"startDate": "2024-07-13T19:30:00+00:00"}, AMSTERDAM, ("2024-07-13", "21:30", AMSTERDAM)),
        (SILENT, {"startDate": "2024-03-13T23:30:00Z"}, AMSTERDAM, ("2024-03-14", "00:30", AMSTERDAM)),
        (SILENT, {"startDate": "2024-03-13T20:30:00+01:00"}, None, ("2024-03-13", "20:30", None)),
        (SILENT, {"startDate": "2024-03-13T20:30:00+01:00"}, AMSTERDAM, ("2024-03-13", "20:30", AMSTERDAM)),
        (SILENT, {"startDate": "2024-03-13T20:30"}, AMSTERDAM, ("2024-03-13", "20:30", AMSTERDAM)),
        (SILENT, {"startDate": "2024-03-13T00:00:00Z"}, None, ("2024-03-13", None, None)),
        (DAY, {"startDate": "2024-03-13T19:30:00Z"}, None, ("2024-03-13", "19:30", "UTC")),
        (DAY, {"startDate": "2024-03-12T23:30:00Z"}, AMSTERDAM, ("2024-03-13", "00:30", AMSTERDAM)),
        (HOUR, {"startDate": "2024-03-13T19:30:00Z"}, None, ("2024-03-13", "20:30", None)),
        (HOUR, {"startDate": "2024-03-13T19:30:00Z"}, AMSTERDAM, ("2024-03-13", "20:30", AMSTERDAM)),
        (HOUR, {"startDate": "2024-03-13T20:30:00Z"}, AMSTERDAM, ("2024-03-13", "20:30", AMSTERDAM)),
        (HOUR, {"startDate": "2024-03-14T00:30:00Z"}, None, ("2024-03-13", "20:30", None)),
        (SILENT, {"startDate": "0001-01-01T00:30:00Z"}, "America/New_York", ("0001-01-01", "00:30", "UTC")),
    ],
)
def test_hours_in_utc(body: str, data: dict[str, Any], timezone: str | None, expected: tuple[str, ...]) -> None:
    record = parse(page(body, **data), language="nl", timezone=timezone)
    [session] = record.sessions
    assert (session.start_date, session.start, session.timezone) == expected
    assert not disagreements(record)


def test_the_zone_of_the_text_tells_the_hours_of_the_data() -> None:
    record = parse(page(ZONED, startDate="2024-03-13T19:30:00Z", endDate="2024-03-13T22:00:00Z"), language="nl")
    [session] = record.sessions
    assert (session.start, session.end) == ("20:30", "23:00")
    assert session.timezone is not None
    assert not disagreements(record)


@pytest.mark.parametrize("start", ["2024-03-13T19:45:00Z", "2024-03-13T20:00:00+01:00"])
def test_hours_that_no_zone_explains_disagree(start: str) -> None:
    record = parse(page(HOUR, startDate=start), language="nl")
    assert [field for field, _ in disagreements(record)] == ["sessions/0/start"]
    assert record.sessions[0].start == "20:30"
    assert record.sessions[0].timezone is None


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"startDate": "2024-05-02T22:00:00Z", "endDate": "2024-05-03T22:00:00Z"}, ("2024-05-03", None, None, None)),
        (
            {"startDate": "2024-05-02T22:00:00Z", "endDate": "2024-05-05T22:00:00Z"},
            ("2024-05-03", "2024-05-05", None, None),
        ),
        (
            {"startDate": "2024-05-03T20:00:00Z", "endDate": "2024-05-04T01:00:00Z"},
            ("2024-05-03", None, "22:00", "03:00"),
        ),
        (
            {"startDate": "2024-05-03T08:00:00Z", "endDate": "2024-05-05T15:00:00Z"},
            ("2024-05-03", "2024-05-05", "10:00", "17:00"),
        ),
    ],
)
def test_ends_in_utc(data: dict[str, Any], expected: tuple[str | None, ...]) -> None:
    [session] = parse(page(SILENT, **data), language="nl", timezone=AMSTERDAM).sessions
    assert (session.start_date, session.end_date, session.start, session.end) == expected
