"""Where a name ends: in front of the city that only tells where it is."""

import re

from announce_parse.assemble.view import View

_IN = re.compile(r"\s+(?:in|te|à|im|at)\s+$")


def before_city(view: View, start: int, end: int) -> int:
    """Return where a name ends that a preposition and a city follow ('De Kring in Delft'); `end` where none do."""
    for city in view.within(start, end, "city"):
        behind = _IN.search(view.text, start, city.start)
        if behind and city.end >= end and behind.start() > start:
            return behind.start()
    return end
