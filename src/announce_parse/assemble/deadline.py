"""Until when one can register."""

from typing import Any

from announce_parse.assemble.hours import best
from announce_parse.assemble.material import Material
from announce_parse.document import Value
from announce_parse.values import DateValue, TimeValue

LEAST = 0.4


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
    time = best(near, ("deadline_time",), "start_time")
    return {
        "date": Value(chosen.value, chosen.evidence),
        "time": Value(time.value, time.evidence) if time else None,
    }
