"""A day that a caller gives has one form."""

import pytest

from announce_parse.dates import calendar_day


@pytest.mark.parametrize("text", ["20240201", "2024-W05-1", "2024-2-1", "2024-02-30", "2024-02-01 ", "٢٠٢٤-02-01", ""])
def test_other_forms_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"YYYY-MM-DD|day is out of range|day"):
        calendar_day(text)
