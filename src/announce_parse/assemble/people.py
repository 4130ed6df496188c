"""The people of the event: names with their honorifics, roles and positions, each person once."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from announce_parse.assemble.material import Material
from announce_parse.assemble.names import clean_name, honorific_before, is_misspelt, same_person, words_of_name
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.position_repeats import without_repeats
from announce_parse.assemble.roles import role_of
from announce_parse.document import Evidence, Found, Value, stated

ARTICLE = 4  # characters of an article and a space in front of a title
_LEAST_LETTERS = 2  # of a name: the 'V' of 'e. V.' is none


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


def without_title(fields: dict[str, Any], language: str) -> dict[str, Any]:
    """Return a record in which nobody works for what is the event's title ('Ann Poole, The Salt Road')."""
    title = fields.get("title")
    if title is None or not title.evidence[0].end:
        return fields
    start = title.evidence[0].start
    for entry in fields.get("people", ()):
        entry["positions"] = [told for told in entry["positions"] if not _is_title(told, start, language)]
    return fields


def _is_title(position: dict[str, Value], start: int, language: str) -> bool:
    """Tell whether a position is but a name without the noun of a body where the title starts."""
    body = position.get("organisation")
    if body is None or "title" in position or not 0 <= body.evidence[0].start - start <= ARTICLE:
        return False
    return not any(is_body_word(word, language) for word in str(body.value).casefold().split())


def merged(mentions: Sequence[Found], most: int) -> list[Participant]:
    """Put the mentions of one person together, of at most so many: the same name, one misspelt, or a part of it."""
    participants: list[Participant] = []
    sharing: dict[str, list[int]] = {}  # from the first and the last word of a name to those who bear it
    for mention in mentions:
        name = clean_name(str(mention.value))
        if sum(letter.isalpha() for letter in name) < _LEAST_LETTERS:
            continue
        cleaned = Found(mention.kind, mention.start, mention.end, mention.text, name, mention.confidence)
        words = words_of_name(name) or [""]
        known = next((at for at in sharing.get(words[-1], ()) if same_person(participants[at].name, name)), None)
        if known is None and len(words) > 1:
            known = next((at for at in sharing.get(words[0], ()) if is_misspelt(participants[at].name, name)), None)
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
        "positions": _positions(participant, material),
    }
    if honorific:
        entry["honorific"] = stated(honorific)
    return entry


def _place(position: Found) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return where a position stands: its job title, else its organisation; then its organisation."""
    title, organisation = position.value.title, position.value.organisation or (0, 0)
    return title or organisation, organisation


def _positions(participant: Participant, material: Material) -> list[dict[str, Value]]:
    """Return the positions, each once, in the order of their job titles."""
    text = material.document.text
    ordered = sorted(participant.positions, key=_place)
    made = [
        {
            key: Value(
                " ".join(text[span[0] : span[1]].split()), (Evidence(span[0], span[1], "stated", position.confidence),)
            )
            for key, span in (("title", position.value.title), ("organisation", position.value.organisation))
            if span
        }
        for position in ordered
    ]
    pack = material.context.pack
    small = (*pack.organisations.articles, *pack.people.works_at, *pack.people.belongs_to)
    return without_repeats(made, frozenset(small))
