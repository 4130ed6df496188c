"""The people of the event: names with their honorifics, roles and positions, each person once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from announce_parse.assemble.names import clean_name, honorific_before, same_person
from announce_parse.assemble.roles import role_of
from announce_parse.document import Found, Value, stated

if TYPE_CHECKING:
    from announce_parse.assemble import Material


@dataclass(slots=True)
class Participant:
    """Somebody who takes part, with every place where the name stands."""

    mentions: list[Found]
    positions: list[tuple[Found | None, Found | None]] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name at the mention that has it most fully."""
        return str(self.best.value)

    @property
    def best(self) -> Found:
        """The first of the mentions with the longest name."""
        return max(self.mentions, key=lambda found: (len(str(found.value).split()), -found.start))


def people(material: "Material") -> dict[str, Any]:
    """Make the record's people, in the order of the text."""
    participants = merged(material.of("person", "group"))
    link_positions(participants, material)
    return {"people": [_entry(participant, material) for participant in participants]}


def merged(mentions: Sequence[Found]) -> list[Participant]:
    """Put the mentions of one person together: the same name, or a part of it later on."""
    participants: list[Participant] = []
    for mention in mentions:
        name = clean_name(str(mention.value))
        if not name:
            continue
        cleaned = _with_name(mention, name)
        known = next((p for p in participants if same_person(p.name, name)), None)
        if known:
            known.mentions.append(cleaned)
        else:
            participants.append(Participant([cleaned]))
    return participants


def _with_name(mention: Found, name: str) -> Found:
    at = mention.text.find(name)
    start = mention.start + max(at, 0)
    end = start + len(name) if at >= 0 else mention.end
    text = name if at >= 0 else mention.text
    return Found(mention.kind, start, end, text, name, mention.confidence, mention.certainty)


def link_positions(participants: list[Participant], material: "Material") -> None:
    """Give each position title and affiliation to the person that it stands nearest to, behind the name first."""
    text = material.document.text
    last: tuple[Participant, Found] | None = None
    for found in material.of("position", "affiliation"):
        owner = _owner(found, participants, text)
        if owner is None:
            continue
        if (
            found.kind == "affiliation"
            and last
            and last[0] is owner
            and owner.positions
            and owner.positions[-1][1] is None
            and "\n" not in text[last[1].end : found.start]
        ):
            owner.positions[-1] = (owner.positions[-1][0], found)
        elif found.kind == "position":
            owner.positions.append((found, None))
        else:
            owner.positions.append((None, found))
        last = (owner, found)


def _owner(found: Found, participants: list[Participant], text: str) -> Participant | None:
    best: tuple[float, Participant] | None = None
    for participant in participants:
        for mention in participant.mentions:
            behind = mention.end <= found.start
            between = text[mention.end : found.start] if behind else text[found.end : mention.start]
            if between.count("\n") > 2 or len(between) > 300:
                continue
            distance = len(between) + 40 * between.count("\n") + (0 if behind else 25)
            if best is None or distance < best[0]:
                best = (distance, participant)
    return best[1] if best else None


def _entry(participant: Participant, material: "Material") -> dict[str, Any]:
    best = participant.best
    honorific = next(
        (found for found in (honorific_before(m, material) for m in participant.mentions) if found is not None), None
    )
    role, evidence = role_of(participant.mentions, material)
    entry: dict[str, Any] = {
        "name": stated(best),
        "kind": Value("group" if best.kind == "group" else "person", stated(best).evidence),
        "role": Value(role, (evidence,)),
        "positions": [
            {key: stated(found) for key, found in (("title", title), ("organisation", body)) if found}
            for title, body in participant.positions
        ],
    }
    if honorific:
        entry["honorific"] = stated(honorific)
    return entry
