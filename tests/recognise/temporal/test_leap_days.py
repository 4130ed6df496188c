"""The 29th of February of years that have none, told by words beside the day."""

from datetime import date

import pytest

from announce_parse import find_temporal


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "29 februari volgend jaar"),
        ("nl", "2 dagen na 29 februari volgend jaar"),
        ("en", "28 Feb - 29 Feb next year"),
        ("nl", "28 februari t/m 29 februari"),
        ("nl", "van vandaag t/m 29 februari"),
        ("fr", "Noël dernier"),
        ("nl", "29 februari en 2 maart 2023"),
        ("nl", "2 dagen na 29 februari en 2 maart 2023"),
        ("en", "Fri Feb 29 16:10:05 2019"),
        ("en", "2 days after Feb 29 16:10:05 2019"),
        ("fr", "la veille du 29 février de l'année prochaine"),
    ],
)
@pytest.mark.parametrize("reference", [None, date(2025, 5, 15), date(2025, 1, 15), date.min, date.max])
def test_no_day_is_told_that_the_calendar_has_not(language: str, text: str, reference: date | None) -> None:
    found = [e for e in find_temporal(text, language=language, reference_date=reference) if e.kind == "date"]
    days = [day for e in found for day in (e.start_date, e.end_date) if day]
    assert days
    for day in days:
        date.fromisoformat(day.replace("XXXX", "2000"))  # raises ValueError where there is none


def test_a_leap_year_has_it() -> None:
    (found,) = find_temporal("29 February next year", language="en", reference_date=date(2027, 5, 15))
    assert found.start_date == "2028-02-29"
