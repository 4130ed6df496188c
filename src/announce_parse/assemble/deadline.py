"""Until when one can register."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from announce_parse.assemble.days import days_of
from announce_parse.assemble.hours import Chosen, best
from announce_parse.assemble.material import Material
from announce_parse.document import Found, Value
from announce_parse.values import DateValue, TimeValue

LEAST = 0.4
OPEN = frozenset({"context", "unknown"})  # where a year is from that neither the text nor the day of reference gives
AT = 3  # letters of a word between the last day and its time ('om', 'at')
AHEAD = timedelta(days=240)  # within which one signs up for an event


def deadline(material: Material) -> dict[str, Any]:
    """Return the registration's deadline, empty where none is found."""
    found = material.of("purpose")
    dates = [f for f in found if isinstance(f.value.of, DateValue)]
    last_days = [
        best([f for f in dates if f.value.of.end_date], ("deadline",), "end_date"),
        best([f for f in dates if not f.value.of.end_date], ("deadline",), "start_date"),
    ]
    chosen = max(last_days, key=lambda day: day.chance if day else 0.0)
    if chosen is None or chosen.chance < LEAST:
        return {"date": None, "time": None}
    line = material.document.text.find("\n", chosen.evidence[0].end)
    near = [
        f
        for f in found
        if isinstance(f.value.of, TimeValue) and chosen.evidence[0].end <= f.start and (line < 0 or f.start < line)
    ]
    time = best(near, ("deadline_time",), "start_time") or beside(material.document.text, chosen, near)
    places = {evidence.start for evidence in chosen.evidence}
    named = [f for f in dates if f.start in places]
    return {
        "date": Value(in_time(chosen.value, named, material), chosen.evidence),
        "time": Value(time.value, time.evidence) if time else None,
    }


def beside(text: str, day: Chosen, times: list[Found]) -> Chosen | None:
    """Return the time that stands right behind the last day, with a small word between them at most."""
    end = max(evidence.end for evidence in day.evidence)
    behind = next((time for time in times if time.start >= end), None)
    if behind is None or len(text[end : behind.start].strip(" ,")) > AT or "\n" in text[end : behind.start]:
        return None
    return best([behind], ("deadline_time", "start", "end", "item", "other_time"), "start_time")


def in_time(value: str, places: Iterable[Found], material: Material) -> str:
    """Return a last day to sign up with the year in which it comes last up to the event.

    Only where no more than other dates of the text told its year, and where that day is less than `AHEAD` in front of
    the event: a day soon after it is the last of something else.
    """
    if any(place.value.of.year not in OPEN for place in places):
        return value
    found = material.of("purpose")
    dates = [f for f in found if isinstance(f.value.of, DateValue)]
    times = [f for f in found if isinstance(f.value.of, TimeValue)]
    days = days_of(dates, material.document.text, material.context.reference_date, times=times)
    held = max((day.end_date or day.start_date for day in days), default="XXXX")
    if held.startswith("XXXX"):
        return value
    last = date.fromisoformat(held)
    for year in (last.year, last.year - 1):
        with suppress(ValueError):  # 29 February
            day = date.fromisoformat(f"{year:04}{value[4:]}")
            if timedelta() <= last - day < AHEAD:
                return day.isoformat()
    return value
