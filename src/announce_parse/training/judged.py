"""The values of records, each with its confidence and whether the annotation has it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from announce_parse.calibration import group_of
from announce_parse.training.folding import address, day, folded, near
from announce_parse.training.gold import GoldDocument

Record = Mapping[str, Any]

FIELDS = {  # what is compared with annotations, and the name of its score
    "title": "title", "series/name": "series.name", "series/edition": "series.edition", "status": "status",
    "sessions/start_date": "date", "sessions/end_date": "end date", "sessions/doors": "time.doors",
    "sessions/start": "time.start", "sessions/end": "time.end", "venue/name": "venue.name", "venue/room": "venue.room",
    "venue/street": "venue.street", "venue/postcode": "venue.postcode", "venue/city": "venue.city",
    "venue/country": "venue.country", "attendance": "attendance", "people/name": "people.name",
    "people/kind": "people.kind", "people/role": "people.role", "people/honorific": "people.honorific",
    "people/positions/title": "people.position.title", "people/positions/organisation": "people.position.organisation",
    "organisers/name": "organisers", "organisers/acronym": "organisers.acronym", "partners/name": "partners",
    "partners/acronym": "partners.acronym", "registration/required": "registration.required",
    "registration/url": "registration.url", "registration/email": "registration.email",
    "registration/phone": "registration.phone", "registration/deadline/date": "registration.deadline",
    "registration/deadline/time": "registration.deadline.time", "prices/amount": "prices",
    "prices/currency": "currency",
    "prices/label": "prices.label", "free": "free", "programme/start": "programme.time",
    "programme/end": "programme.end",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judged:
    """A value of a record.

    Attributes:
        document: id of its document.
        group: publisher of the document.
        path: where it stands in the record.
        confidence: of its best evidence.
        right: whether the annotation has it.
    """

    document: str
    group: str
    path: str
    confidence: float
    right: bool

    @property
    def field(self) -> str:
        """The name of the field, as scores name it."""
        return FIELDS[group_of(self.path)]


def judged(documents: Iterable[GoldDocument], records: Mapping[str, Record]) -> list[Judged]:
    """Return the values of the records that can be compared with annotations, in order."""
    found = []
    for gold in documents:
        record = records.get(gold.id)
        if record is None:
            continue
        for path, places in record["evidence"].items():
            if group_of(path) in FIELDS:
                confidence = max(place["confidence"] for place in places)
                found.append(Judged(gold.id, gold.group, path, confidence, is_right(path, record, gold.gold)))
    return found


def is_right(path: str, record: Record, gold: Record) -> bool:
    """Tell whether the annotation has the value at a path of the record.

    An hour is compared with the session of its day, and with all of them where the day itself is wrong; what is told of
    somebody, with whom the annotation has by that name.
    """
    parts = path.split("/")
    value = _at(record, parts)
    head = parts[0]
    if head in {"title", "status", "attendance", "free"}:
        return _same(head, value, gold.get(head))
    if head in {"series", "venue"}:
        return _same(f"{head}/{parts[1]}", value, (gold.get(head) or {}).get(parts[1]))
    if head == "registration":
        return _same("/".join(parts), value, _at(gold, parts))
    if head == "sessions":
        return _session_right(record["sessions"][int(parts[1])], parts[2], value, gold.get("sessions") or ())
    if head == "people":
        return _person_right(record["people"][int(parts[1])], parts[2:], value, gold.get("people") or ())
    entries: Sequence[Record] = gold.get(head) or ()
    if head == "prices":
        own = record["prices"][int(parts[1])]
        entries = [e for e in entries if parts[2] == "amount" or e.get("amount") == own["amount"]]
    if head == "programme":
        return any(
            str(e.get(parts[2]) or (e.get("time") if parts[2] == "start" else "") or "")[:5] == value for e in entries
        )
    return any(_same(f"{head}/{parts[2]}", value, entry.get(parts[2])) for entry in entries)


def _at(data: Any, parts: Sequence[str]) -> Any:
    for part in parts:
        if data is None:
            return None
        data = data[int(part)] if isinstance(data, (list, tuple)) else data.get(part)
    return data


def _same(field: str, value: Any, wanted: Any) -> bool:
    if wanted is None or value is None:
        return False
    if field in {"status", "attendance", "free", "series/edition", "registration/required"}:
        return str(value) == str(wanted)
    if field == "prices/amount":
        return float(value) == float(wanted)
    if field == "registration/url":
        return address(str(value)) == address(str(wanted))
    if field == "registration/phone":
        return "".join(filter(str.isdigit, value))[-8:] == "".join(filter(str.isdigit, str(wanted)))[-8:]
    if field.startswith("registration/deadline"):
        return str(value).replace("XXXX", "-") == str(wanted)
    if field in {"registration/email", "prices/currency"}:
        return str(value).casefold() == str(wanted).casefold()
    return near(str(value), str(wanted))


def _session_right(session: Record, part: str, value: Any, entries: Sequence[Record]) -> bool:
    days = (day(session.get("start_date")), day(session.get("end_date")) or None)
    if part == "timezone":
        return False
    if part in {"start_date", "end_date"}:
        return any((day(e.get("start_date")), day(e.get("end_date")) or None) == days for e in entries)
    same = [e for e in entries if day(e.get("start_date")) == days[0]] or entries
    return any(str(e.get(part) or "")[:5] == value for e in same)


def _person_right(person: Record, rest: Sequence[str], value: Any, entries: Sequence[Record]) -> bool:
    same = [e for e in entries if folded(e.get("name")) == folded(person["name"])]
    if rest[0] == "name":
        return bool(same)
    if rest[0] == "honorific":
        return any(folded(e.get("honorific")) == folded(value) for e in same)
    if rest[0] == "positions":
        return any(near(str(value), str(p.get(rest[2]) or "")) for e in same for p in e.get("positions") or ())
    return any(e.get(rest[0]) == value for e in same)


def by_field(values: Iterable[Judged]) -> dict[str, list[Judged]]:
    """Return the values by the name of their field, in alphabetical order."""
    table: dict[str, list[Judged]] = {}
    for value in values:
        table.setdefault(value.field, []).append(value)
    return dict(sorted(table.items()))


def pairs(values: Iterable[Judged]) -> Iterator[tuple[float, bool]]:
    """Yield the confidence of each value, and whether it is right."""
    for value in values:
        yield value.confidence, value.right
