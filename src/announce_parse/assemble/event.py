"""What the event is and where, and who holds it: title, series, venue, organisers, partners."""

from typing import Any

from announce_parse.assemble.material import Material
from announce_parse.assemble.organisers import organisers
from announce_parse.assemble.series import series
from announce_parse.assemble.title import title
from announce_parse.assemble.titles.behind_series import without_series
from announce_parse.assemble.venue import venue
from announce_parse.assemble.view import view_of


def event(material: Material) -> dict[str, Any]:
    """Return title, series, venue, organisers and partners, all from one view of the lines."""
    view = view_of(material)
    if not view.rows:
        return {}
    located = venue(view)
    place = located.get("venue", {})
    titled = title(view, place.get("name"))
    named = titled.get("title")
    recurring = series(view, named)
    name = recurring.get("series", {}).get("name")
    if name:  # what recurs is the title where there is no other
        titled["title"] = named = without_series(view, named, name) if named else name
    return {**titled, **recurring, **located, **organisers(view, named, place, name)}
