"""Until when one can register."""

from typing import Any

from announce_parse.assemble.material import Material
from announce_parse.assemble.sessions import best
from announce_parse.document import Value
from announce_parse.values import DateValue, TimeValue

LEAST = 0.4


def deadline(material: Material) -> dict[str, Any]:
    """Return the registration's deadline, empty where none is found."""
    found = material.of("purpose")
    dates = best([f for f in found if isinstance(f.value.of, DateValue)], ("deadline",), "start_date")
    if dates is None or dates.chance < LEAST:
        return {"date": None, "time": None}
    line = material.document.text.find("\n", dates.evidence[0].end)
    near = [
        f
        for f in found
        if isinstance(f.value.of, TimeValue) and dates.evidence[0].end <= f.start and (line < 0 or f.start < line)
    ]
    time = best(near, ("deadline_time",), "start_time")
    return {
        "date": Value(dates.value, dates.evidence),
        "time": Value(time.value, time.evidence) if time else None,
    }
