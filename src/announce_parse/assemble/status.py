"""Whether the event takes place as announced."""

from bisect import bisect_left
from typing import Any

from announce_parse.assemble.material import Material
from announce_parse.assemble.surroundings import Cued, cued_lines
from announce_parse.document import Evidence, Value

CHANGES = ("cancelled", "postponed", "moved", "sold_out")
MASTHEAD = 3  # lines at the top, which speak of the event itself
NEAR = 60  # characters within which a word like 'if' takes a phrase back
FAR = 200  # characters within which such a word is looked for at all
SHORT = 90  # characters of a line that is a remark of its own
SURE = 0.9


def status(material: Material) -> dict[str, Any]:
    """Return the record's status: a change that the text tells of this event, else scheduled if there is one."""
    changes = [
        (chance, name, evidence)
        for rank, cued in enumerate(cued_lines(material, "statuses"))
        for chance, name, evidence in changes_in(cued, rank, material)
    ]
    if changes:
        _, name, _ = max(changes, key=lambda change: (change[0], -CHANGES.index(change[1])))
        told = sorted((c for c in changes if c[1] == name), key=lambda change: -change[0])
        return {"status": Value(name, tuple(Evidence(e.start, e.end, "stated", c) for c, _, e in told))}
    sign = next(iter(material.of("title", "date")), None)
    if sign is None and not material.of("purpose", "time", "venue", "person"):
        return {"status": None}
    place = (sign.start, sign.end) if sign else (0, 0)
    return {"status": Value("scheduled", (Evidence(*place, "inferred", 0.95),))}


def changes_in(cued: Cued, rank: int, material: Material) -> list[tuple[float, str, Evidence]]:
    """Return the changes that a line tells of, with their probability.

    A remark of its own, a line of the masthead and one with an apology tell more than a phrase in prose; one near 'if',
    'last year', 'almost' tells nothing.
    """
    if cued.block == "other" and rank >= MASTHEAD:
        return []
    text = cued.line.text.strip()
    apology = any(p.name == "apology" for p in cued.phrases)
    result = []
    for phrase in cued.phrases:
        if phrase.name not in CHANGES:
            continue
        first, last = (bisect_left(cued.phrases, phrase.start + far, key=lambda p: p.start) for far in (-FAR, FAR))
        doubtful = any(
            p.name == "if_words" and abs(p.start - phrase.start) < NEAR + (p.end - p.start)
            for p in cued.phrases[first:last]
        )
        shown = material.document.text[phrase.start : phrase.end]
        loud = shown.isupper() and not text.isupper() and len(shown) > 3
        chance = 0.35 + 0.4 * (rank < MASTHEAD) + 0.25 * (len(text) < SHORT) + 0.2 * apology + 0.2 * loud
        chance -= 0.45 * doubtful
        if len(shown.split()) > 1:
            chance += 0.1
        if chance >= 0.5:
            result.append((min(SURE, chance), phrase.name, Evidence(phrase.start, phrase.end)))
    return result
