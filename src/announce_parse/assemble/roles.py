"""The part that somebody has in the event: moderator, speaker, guest, host, performer, organiser or contact."""

from collections import defaultdict
from collections.abc import Sequence
from typing import cast

from announce_parse.assemble.material import Material
from announce_parse.document import Evidence, Found
from announce_parse.record import Role


def role_of(mentions: Sequence[Found], material: Material) -> tuple[Role, Evidence]:
    """Return the role of the person whose mentions these are, with the place that tells it: the likeliest of all."""
    starts = {mention.start for mention in mentions}
    told = [item for item in material.of("role") if item.start in starts]
    if not told:
        first = mentions[0]
        fallback: Role = "performer" if first.kind == "group" else "speaker"
        return fallback, Evidence(first.start, first.end, "inferred", 0.5 * first.confidence)
    shares: defaultdict[str, float] = defaultdict(float)
    for item in told:
        shares[str(item.value)] += item.confidence
    role = max(shares, key=lambda name: shares[name])
    place = next(item for item in told if item.value == role)
    return cast("Role", role), Evidence(place.start, place.end, "stated", place.confidence)
