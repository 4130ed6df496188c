"""The people of the event: names with their honorifics, roles and positions, each person once."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from announce_parse.assemble.material import Material
from announce_parse.assemble.names import clean_name, honorific_before, same_person, words_of_name
from announce_parse.assemble.roles import role_of
from announce_parse.document import Evidence, Found, Value, stated


@dataclass(slots=True)
class Participant:
    """Somebody who takes part, with every place where the name stands; `best` is the first with the longest name."""

    best: Found
    mentions: list[Found] = field(default_factory=list)
    positions: list[Found] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name at the mention that has it most fully."""
        return str(self.best.value)


def people(material: Material) -> dict[str, Any]:
    """Make the record's people, in the order of the text."""
    participants = merged(material.of("person", "group"), material.context.options.limits.values)
    roles = {item.start: item for item in material.of("role")}
    owners = {mention.start: participant for participant in participants for mention in participant.mentions}
    for position in material.of("position"):
        owner = owners.get(position.value.person)
        if owner:
            owner.positions.append(position)
    return {"people": [_entry(participant, roles, material) for participant in participants]}


def merged(mentions: Sequence[Found], most: int) -> list[Participant]:
    """Put the mentions of one person together, of at most so many: the same name, or a part of it later on."""
    participants: list[Participant] = []
    sharing: dict[str, list[int]] = {}  # from the first and the last word of a name to those who bear it
    for mention in mentions:
        name = clean_name(str(mention.value))
        if not name:
            continue
        cleaned = Found(mention.kind, mention.start, mention.end, mention.text, name, mention.confidence)
        last = (words_of_name(name) or [""])[-1]
        known = next((at for at in sharing.get(last, ()) if same_person(participants[at].name, name)), None)
        if known is None:
            if len(participants) == most:
                continue
            known = len(participants)
            participants.append(Participant(cleaned))
        participant = participants[known]
        participant.mentions.append(cleaned)
        if len(name.split()) > len(participant.name.split()):
            participant.best = cleaned
        words = words_of_name(participant.name) or [""]
        for word in {words[0], words[-1]}:
            bearers = sharing.setdefault(word, [])
            place = bisect_left(bearers, known)
            if bearers[place : place + 1] != [known]:
                bearers.insert(place, known)
    return participants


def _entry(participant: Participant, roles: Mapping[int, Found], material: Material) -> dict[str, Any]:
    best = participant.best
    honorific = next((h for h in (honorific_before(m, material) for m in participant.mentions) if h is not None), None)
    role, evidence = role_of(participant.mentions, roles)
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
    """Return the positions, each once; one of which a part stands in another is left out."""
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
    employers = {str(entry["organisation"].value).casefold() for entry in made if len(entry) > 1}
    return [e for e in made if "title" in e or str(e["organisation"].value).casefold() not in employers]
