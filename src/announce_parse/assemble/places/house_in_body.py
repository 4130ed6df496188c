"""Of a building and the body that has it, told in one line, the building: 'Room 103, Alder Building, Leek College'."""

from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View


def in_body(view: View, ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return the venue's names with the building first that stands between its room and the body that has both.

    'Room 103, Hargrave Building, Lowmoor University'.
    """
    if len(ranked) < 2 or "body" not in ranked[0][0].features:
        return ranked
    body = ranked[0][0]
    for item in ranked[1:]:
        building = item[0]
        shown, places = view.fold(building.value), view.material.context.pack.places
        last = "" if shown in places.rooms else shown.rpartition(" ")[2]
        joined = view.text[building.end : body.start] == ", " and view.text[: building.start].endswith(", ")
        if (
            joined
            and last in view.material.context.pack.places.houses
            and view.within(view.row_at(building.start).line.start, building.start, "room")
        ):
            return [(building, ranked[0][1]), *(other for other in ranked if other is not item)]
    return ranked
