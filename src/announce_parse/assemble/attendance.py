"""Whether people come to a place, take part over the network, or may choose."""

from typing import Any

from announce_parse.assemble.judgement import ATTENDANCE, judge, likeliest
from announce_parse.assemble.material import Material
from announce_parse.assemble.surroundings import Cued, cued_lines, table_of
from announce_parse.document import Evidence, Found, Value

UNKNOWN = "unknown"
NETWORK = ("online", "platforms", "mixed")
LEAST = 0.5
MOSTLY = 0.6  # of a place's characters that name a platform
PLACES = ("street", "postcode", "city", "room")
CHOICE = 0.7  # chance that one may choose where one line names both
LINE = 160  # characters of a line that tells where an event is
MASTHEAD = 6  # lines at the top that name the event


def attendance(material: Material) -> dict[str, Any]:
    """Return the record's attendance, None where the text gives neither a place nor a platform, or is empty.

    Its evidence is the words for the network, or the places; without either it is inferred from other words of a visit.
    """
    if not any(map(str.isalnum, material.document.text)):
        return {"attendance": None}
    lines = cued_lines(material, "presence")
    chances = judge(material.context.models, ATTENDANCE, attendance_features(material, lines))
    visited = [f for f in material.of("venue", "street", "postcode") if not is_platform(f, material)]
    answer, chance = answered(chances, bool(visited), bool(visited or material.of(*PLACES)))
    if answer == "offline" and _or_from_home(lines, visited):
        answer, chance = "mixed", CHOICE
    if answer == UNKNOWN:
        return {"attendance": None}
    phrases = [p for cued in lines for p in cued.phrases]
    network = sorted((p for p in phrases if p.name in NETWORK), key=lambda p: p.name != "mixed")
    places = sorted(material.of("venue", *PLACES), key=lambda f: f.kind != "venue")
    spans: list[tuple[int, int]] = []
    if answer != "offline":
        spans += [(p.start, p.end) for p in network[:2]]
    if answer != "online":
        spans += [(f.start, f.end) for f in places[:2]]
    if spans:
        return {"attendance": Value(answer, tuple(Evidence(start, end, "stated", chance) for start, end in spans))}
    hints = [(p.start, p.end) for p in phrases if p.name == "in_person"][:1]
    if not hints:
        return {"attendance": None}
    return {"attendance": Value(answer, tuple(Evidence(start, end, "inferred", chance) for start, end in hints))}


def _or_from_home(lines: tuple[Cued, ...], visited: list[Found]) -> bool:
    """Tell whether a short line names an address and a platform besides: 'Dorpsstraat 1, Delft en via Zoom'."""
    addresses = [item.start for item in visited if item.kind in ("street", "postcode") and item.text[-1:].isalnum()]
    return any(
        "platforms" in cued.names
        and len(cued.line.text) <= LINE
        and any(cued.line.start <= start < cued.line.end for start in addresses)
        for cued in lines
    )


def is_platform(item: Found, material: Material) -> bool:
    """Tell whether a place is none that one visits: 'online via Microsoft Teams'."""
    shown = item.text
    phrases = [p for p in table_of(material.context.pack.code, "presence").find(shown) if p.name in NETWORK]
    return sum(p.end - p.start for p in phrases) >= MOSTLY * len(shown)


def answered(chances: dict[str, float], visited: bool, placed: bool) -> tuple[str, float]:
    """Return the answer with its probability: over the network and at a place at once is mixed.

    >>> answered({"offline": 0.3, "online": 0.6, "unknown": 0.1}, True, True)
    ('mixed', 0.6)
    """
    network = chances.get("online", 0.0) + chances.get("mixed", 0.0)
    if network >= LEAST:
        return ("mixed" if visited else "online"), network
    answer, chance = likeliest(chances)
    if answer == UNKNOWN and placed:
        return "offline", 1.0 - chance
    return answer, chance


def attendance_features(material: Material, lines: tuple[Cued, ...]) -> list[str]:
    """Return the features of a document that tell how people attend."""
    result = {"always"}
    kinds = {kind: len(material.of(kind)) for kind in PLACES}
    result.update(f"{kind}={min(2, number)}" for kind, number in kinds.items())
    addressed = bool(kinds["street"] or kinds["postcode"])
    result.add(f"address={addressed}")
    names = [p.name for cued in lines for p in cued.phrases]
    for name in (*NETWORK, "in_person"):
        result.add(f"{name}={sum(n == name for n in names) if names.count(name) < 3 else 3}")
    network = bool(set(NETWORK) & set(names))
    result.add(f"network={network} address={addressed}")
    result.add(f"network={network} place={any(kinds.values())}")
    for rank, cued in enumerate(lines):
        own = cued.names
        where = "top" if rank < MASTHEAD else cued.block
        for name in own - {"in_person"}:
            result.add(f"{name} {where}")
            result.add(f"{name} bare={cued.bare}")
            if "in_person" in own:
                result.add(f"{name}+in_person")
                first = min(p.start for p in cued.phrases if p.name == "in_person")
                if first - cued.line.start < 8:
                    result.add(f"labelled {name}")
    return sorted(result)
