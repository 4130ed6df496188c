"""The draft that the text gave, settled with the machine-readable data of its page or file.

The text counts. Where it is silent the data speaks, with the certainty `embedded`; where both agree the value is surer;
where they disagree a remark shows both.
"""

from collections.abc import Mapping
from typing import Any

from announce_parse.assemble.embedded import (
    CAREFUL,
    DOUBTFUL,
    Given,
    agreement,
    days_given,
    disagreement,
    entries,
    given_in,
    settled,
    standing,
    surer,
)
from announce_parse.assemble.embedded_days import reconciled_days
from announce_parse.assemble.embedded_towns import with_towns
from announce_parse.assemble.embedded_zones import at_the_place
from announce_parse.assemble.material import Material
from announce_parse.assemble.sessions import time_zone
from announce_parse.document import Notice, Value

_VENUE = ("name", "room", "street", "postcode", "city", "country")
_ROOM_WORDS = 2  # of a room without the building's name
_PLACE = ("street", "postcode", "city")  # of which two different ones are two places
_LISTS = {"people": ("name", "kind", "role"), "organisers": ("name",), "partners": ("name",)}


def reconciled(fields: dict[str, Any], material: Material) -> tuple[dict[str, Any], list[Notice]]:
    """Return the draft's fields settled with the document's embedded data, and remarks where they disagree."""
    given = given_in(material.document)
    if not given:
        return fields, []
    result = dict(fields)
    result["title"], notices = _title(fields.get("title"), given.get("title"), material.document.text)
    for path in ("status", "attendance"):
        result[path], remarks = settled(path, fields.get(path), given.get(path))
        notices += remarks
    drafts = fields.get("sessions") or []
    told = at_the_place(days_given(material.document.embedded), drafts, time_zone(material))
    days, remarks = reconciled_days(drafts, told, material)
    result["sessions"] = days
    notices += remarks
    rooms = frozenset((*material.context.pack.places.rooms, *material.context.pack.places.floors))
    result["venue"], remarks = _venue(fields.get("venue"), with_towns(given), rooms)
    notices += remarks
    result["registration"] = _registration(fields.get("registration"), given)
    for name, kept in _LISTS.items():
        if not fields.get(name):
            result[name] = [_entry(entry, kept) for entry in entries(given, name) if "name" in entry]
    result["organisers"], remarks = _organisers(result.get("organisers") or [], entries(given, "organisers"))
    result.update(_prices(fields, given))
    notices += remarks
    return result, notices


def _title(text: Value | None, told: Given | None, page: str) -> tuple[Value | None, list[Notice]]:
    """Settle the title: a doubtful one of the text gives way to the data's own if that stands in the text as well."""
    own, remarks = settled("title", text, told)
    if text is None and told:
        return standing(told, page) or own, remarks
    if remarks and text and told and text.evidence[0].confidence < DOUBTFUL and told.chance >= CAREFUL:
        return standing(told, page) or own, remarks
    return own, remarks


def _organisers(own: list[dict[str, Value]], told: list[dict[str, Given]]) -> tuple[Any, list[Notice]]:
    """Settle who holds the event: once the data confirms one, the doubtful others of the text are left out."""
    names = [entry["name"] for entry in told if "name" in entry]
    kept: list[dict[str, Value]] = []
    doubtful: list[dict[str, Value]] = []
    confirmed = False
    for entry in own:
        given = next((name for name in names if agreement(entry["name"].value, name.value) == "same"), None)
        if given and entry["name"].evidence[-1].certainty != "embedded":
            entry = {**entry, "name": surer(entry["name"], given)}  # noqa: PLW2901
        confirmed = confirmed or given is not None
        (kept if given or entry["name"].evidence[0].confidence >= DOUBTFUL else doubtful).append(entry)
    if not confirmed:
        return own, []
    return kept, [disagreement("organisers", entry["name"], names[0]) for entry in doubtful]


def _venue(
    text: dict[str, Value | None] | None, given: Mapping[str, Given], rooms: frozenset[str]
) -> tuple[Any, list[Notice]]:
    """Settle the parts of the venue; those of another place than that of the text are not mixed with it."""
    told = {part: given[f"venue/{part}"] for part in _VENUE if f"venue/{part}" in given}
    own = {part: value for part, value in (text or {}).items() if value is not None}
    if "name" in own and "name" in told and _is_room(own["name"].value, told["name"].value, rooms):
        room = own.pop("name")
        own.setdefault("room", room)
        text = {**own}
    if not own:
        return {part: value.leaf for part, value in told.items()} or text, []
    both = [(part, own[part], told[part]) for part in _VENUE if part in own and part in told]
    agree = {part: agreement(mine.value, theirs.value) for part, mine, theirs in both}
    elsewhere = any(agree.get(part) == "different" for part in _PLACE) and "same" not in agree.values()
    notices = [disagreement(f"venue/{part}", mine, theirs) for part, mine, theirs in both if agree[part] == "different"]
    if elsewhere or (both and set(agree.values()) == {"different"}):
        return text, notices
    venue = {part: settled(f"venue/{part}", own.get(part), told.get(part))[0] for part in _VENUE}
    return {part: value for part, value in venue.items() if value is not None}, notices


def _is_room(name: str, told: str, rooms: frozenset[str]) -> bool:
    """Tell whether a venue of the text is but a room ('Grote zaal', 'Zaal 3') of another one that the data names."""
    words = name.casefold().split()
    if not 0 < len(words) <= _ROOM_WORDS or agreement(name, told) != "different":
        return False
    return any(word in rooms for word in words) and "".join(words) not in "".join(told.casefold().split())


def _registration(text: dict[str, Any] | None, given: Mapping[str, Given]) -> dict[str, Any]:
    """Give the address to sign up at where the text has none; other addresses that it shows are as good."""
    fields = dict(text or {})
    for name in ("url", "email", "phone"):
        told = given.get(f"registration/{name}")
        if told and fields.get(name) is None:
            fields[name] = told.leaf
    return fields


def _prices(fields: Mapping[str, Any], given: Mapping[str, Given]) -> dict[str, Any]:
    """Return prices and whether entrance is free, where the text says neither; a single price of 0 is free entrance."""
    if fields.get("prices") or fields.get("free") is not None:
        return {}
    told = [entry for entry in entries(given, "prices") if "amount" in entry]
    free = given.get("free")
    if any(entry["amount"].value > 0 for entry in told):
        return {"prices": [_entry(entry, ("amount", "currency", "label")) for entry in told]}
    if free or told:
        chosen = free or told[0]["amount"]
        return {"free": Value(bool(free.value) if free else True, (chosen.evidence,))}
    return {}


def _entry(entry: Mapping[str, Given], kept: tuple[str, ...]) -> dict[str, Value]:
    return {name: entry[name].leaf for name in kept if name in entry}
