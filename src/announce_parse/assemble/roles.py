"""The part that somebody has in the event: moderator, speaker, guest, host, performer, organiser or contact."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from announce_parse.document import Evidence, Found
from announce_parse.record import Role

if TYPE_CHECKING:
    from announce_parse.assemble import Material


def role_of(mentions: Sequence[Found], material: "Material") -> tuple[Role, Evidence]:
    """Return the role of the person whose mentions these are, with the place that tells it."""
    first = mentions[0]
    role: Role = "performer" if first.kind == "group" else "speaker"
    return role, Evidence(first.start, first.end, "stated", first.confidence * 0.7)
