"""The part that somebody has in the event: moderator, speaker, guest, host, performer, organiser or contact."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import cast

from announce_parse.document import Evidence, Found
from announce_parse.record import Role

_BESIDE = 0.3  # confidence of other roles from which somebody is more than whom to ask


def role_of(mentions: Sequence[Found], roles: Mapping[int, Found]) -> tuple[Role, Evidence]:
    """Return the role of the person whose mentions these are, with the place that tells it: the likeliest of all.

    `roles` holds what was found of roles, by the place of the mention.
    """
    told = [roles[mention.start] for mention in mentions if mention.start in roles]
    if not told:
        first = mentions[0]
        fallback: Role = "performer" if first.kind == "group" else "speaker"
        return fallback, Evidence(first.start, first.end, "inferred", 0.5 * first.confidence)
    shares: defaultdict[str, float] = defaultdict(float)
    for item in told:
        shares[str(item.value)] += item.confidence
    if math.fsum(shares.values()) - shares["contact"] >= _BESIDE:
        del shares["contact"]  # whom to ask is who speaks as well
    role = max(shares, key=lambda name: shares[name])
    place = next(item for item in told if item.value == role)
    return cast("Role", role), Evidence(place.start, place.end, "stated", place.confidence)
