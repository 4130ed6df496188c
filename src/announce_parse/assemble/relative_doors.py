"""Doors that a text counts from the start: 'Zaal open een half uur voor aanvang', 'Einlass eine Stunde vorher'."""

import re
from dataclasses import replace
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.hours import Chosen, Hours, minutes
from announce_parse.document import Evidence
from announce_parse.languages.alternation import any_of

CHANCE = 0.85  # that such doors are the session's
_MINUTES = 24 * 60


def doors_ahead(text: str, code: str) -> tuple[int, Evidence] | None:
    """Return how many minutes before the start the doors open, None where the text does not tell it so.

    >>> doors_ahead("De zaal gaat een half uur van tevoren open.", "nl")[0]
    30
    """
    found = _ahead(code).search(text)
    if found is None:
        return None
    spoken, written = found["spoken"] or found["spoken_"], found["number"] or found["number_"]
    count = languages.load(code).purposes.durations[spoken.casefold()] if spoken else int(written)
    return count, Evidence(*found.span(), "inferred", CHANCE)


def with_doors(hours: Hours, ahead: tuple[int, Evidence] | None) -> Hours:
    """Return the hours of a session with doors that open so long before its start, unless others are told."""
    if ahead is None or hours.start is None or hours.doors is not None:
        return hours
    count, evidence = ahead
    opened = (minutes(hours.start) - count) % _MINUTES
    chance = CHANCE * hours.start.chance
    doors = Chosen(f"{opened // 60:02}:{opened % 60:02}", (replace(evidence, confidence=chance),), chance)
    return replace(hours, doors=doors)


@lru_cache(maxsize=8)
def _ahead(code: str) -> re.Pattern[str]:
    pack = languages.load(code)
    words = pack.purposes
    opens, before, units = any_of(words.openings), any_of(words.ahead), any_of(pack.temporal.minute_units)
    spans = any_of(words.durations)

    def span(mark: str) -> str:
        return rf"(?:(?P<spoken{mark}>{spans})|(?<!\d)(?P<number{mark}>\d{{2}})\s?(?:{units}))\s(?:{before})(?!\w)"

    return re.compile(
        rf"(?<!\w)(?:{opens})(?!\w)(?:[^\w.!?\n]|[^\W_]{{1,12}}\s){{1,6}}?{span('')}"
        rf"|{span('_')}(?:\s[^\W_]{{1,14}}){{0,4}}\s(?:{opens})(?!\w)",
        re.IGNORECASE,
    )
