"""The people of the event: names with their honorifics, roles and positions, each person once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from announce_parse.assemble.material import Material
from announce_parse.assemble.names import clean_name, honorific_before, same_person
from announce_parse.assemble.roles import role_of
from announce_parse.document import Evidence, Found, Value, stated


@dataclass(slots=True)
class Participant:
    """Somebody who takes part, with every place where the name stands."""

    mentions: list[Found]
    positions: list[Found] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name at the mention that has it most fully."""
        return str(self.best.value)

    @property
    def best(self) -> Found:
        """The first of the mentions with the longest name."""
        return max(self.mentions, key=lambda found: (len(str(found.value).split()), -found.start))


def people(material: Material) -> dict[str, Any]:
    """Make the record's people, in the order of the text."""
    participants = merged(material.of("person", "group"))
    owners = {mention.start: participant for participant in participants for mention in participant.mentions}
    for position in material.of("position"):
        owner = owners.get(position.value.person)
        if owner:
            owner.positions.append(position)
    return {"people": [_entry(participant, material) for participant in participants]}


def merged(mentions: Sequence[Found]) -> list[Participant]:
    """Put the mentions of one person together: the same name, or a part of it later on."""
    participants: list[Participant] = []
    for mention in mentions:
        name = clean_name(str(mention.value))
        if not name:
            continue
        cleaned = Found(mention.kind, mention.start, mention.end, mention.text, name, mention.confidence)
        known = next((p for p in participants if same_person(p.name, name)), None)
        if known:
            known.mentions.append(cleaned)
        else:
            participants.append(Participant([cleaned]))
    return participants


def _entry(participant: Participant, material: Material) -> dict[str, Any]:
    best = participant.best
    honorific = next((h for h in (honorific_before(m, material) for m in participant.mentions) if h is not None), None)
    role, evidence = role_of(participant.mentions, material)
    entry: dict[str, Any] = {
        "name": stated(best),
        "kind": Value("group" if best.kind == "group" else "person", stated(best).evidence),
        "role": Value(role, (evidence,)),
        "positions": _positions(participant, material.document.text),
    }
    if honorific:
        entry["honorific"] = stated(honorific)
    return entry


def _positions(participant: Participant, text: str) -> list[dict[str, Value]]:
    """Return the positions, each once; one without an organisation is left out where its title stands with one."""
    made: list[dict[str, Value]] = []
    seen: set[tuple[str, str]] = set()
    for position in participant.positions:
        entry = {
            key: Value(
                " ".join(text[span[0] : span[1]].split()), (Evidence(span[0], span[1], "stated", position.confidence),)
            )
            for key, span in (("title", position.value.title), ("organisation", position.value.organisation))
            if span
        }
        title, body = (str(entry[key].value).casefold() if key in entry else "" for key in ("title", "organisation"))
        if any((not title or title == t) and (not body or body == b) for t, b in seen):
            continue
        seen.add((title, body))
        made.append(entry)
    return made
