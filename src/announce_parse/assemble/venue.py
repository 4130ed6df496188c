"""Where the event is held: name, room, street, postcode, city, country."""

from typing import Any

from announce_parse.assemble.ranking import best_of, value_of
from announce_parse.assemble.site import site
from announce_parse.assemble.venue_candidates import part_candidates, venue_candidates
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value

LEAST = {"name": 0.3, "street": 0.25, "postcode": 0.4, "city": 0.3, "room": 0.2}  # measured on train by publisher
FAR = 400  # characters from the venue within which a country is taken to be its


def venue(view: View) -> dict[str, Any]:
    """Return the parts of the venue that are likely enough."""
    fields = site(view)
    spans = [(value.evidence[0].start, value.evidence[0].end) for value in fields.values()]
    told = {"name", "room"} if fields else set()
    for part, least in LEAST.items():
        if part in told:
            continue
        candidates = venue_candidates(view) if part == "name" else part_candidates(view, part)
        if "name" in fields:  # a hall that is visited itself is no room of its own
            name = view.fold(fields["name"].value)
            candidates = [candidate for candidate in candidates if view.fold(candidate.value) != name]
        ranked = best_of(view, "venue" if part == "name" else part, candidates)
        if ranked and ranked[0][1] >= least:
            fields[part] = value_of(view, *ranked[0])
            spans.append((ranked[0][0].start, ranked[0][0].end))
    if not fields:
        return {}
    for item in view.found.get("country", ()):
        if any(abs(item.start - end) <= FAR for _, end in spans) and set(fields) - {"name"}:
            fields["country"] = Value(item.value, (Evidence(item.start, item.end, "stated", item.confidence * 0.7),))
            break
    return {"venue": fields}
