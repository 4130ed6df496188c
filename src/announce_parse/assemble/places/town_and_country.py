"""The town that no list has, beside its country: 'Lo, Portugal, 25-26 August', 'in Lo (Zwitserland)'.

In one of the first lines, in a line with a day, or behind the venue's name or street.
"""

import re

from announce_parse.assemble.places.closing_town import TOWN, is_town
from announce_parse.assemble.view import View
from announce_parse.document import Value

LIKELY = 0.4
HEAD = 6  # lines at the head of a text
NAME = 40  # characters of a town's name
NEAR = 12  # characters between the venue and its town
_TOWN = re.compile(
    rf"(?:(?:^|[\n,;|–—:-]|(?<=\d)\s|\b(?:in|te|à|near|at|of)\s)\s{{0,3}})(?P<town>{TOWN})(?:,[ ]|[ ]\()\Z"
)


def town_and_country(view: View, fields: dict[str, Value]) -> Value | None:
    """Return the first such town."""
    ends = [fields[part].evidence[0].end for part in ("name", "street") if part in fields]
    for country in view.found.get("country", ()):
        town = _TOWN.search(view.text, max(0, country.start - NAME), country.start)
        if town and is_town(view, *town.span("town")) and _tells(view, town.start("town"), ends):
            return view.stated(*town.span("town"), LIKELY)
    return None


def _tells(view: View, start: int, ends: list[int]) -> bool:
    """Tell whether a town stands where the event's is told."""
    if any(0 <= start - end <= NEAR for end in ends):
        return True
    row = view.row_at(start)
    dated = any(any(map(str.isdigit, day.text)) for day in view.within(row.line.start, row.line.end, "date"))
    someones = view.within(row.line.start, start, "person", "group") or row.label == "who"
    return not (ends or someones) and (dated or row.rank < HEAD) and row.block in ("header", "logistics")
