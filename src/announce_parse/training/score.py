"""Records compared with annotations, field by field: precision, recall and F1."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from announce_parse.document import BLOCK_KINDS
from announce_parse.training.folding import address, day, folded, near
from announce_parse.training.gold import GoldDocument

Item = tuple[str, ...]

FIELDS = (
    "attendance", "date", "free", "organisers", "partners", "people.name", "people.position", "people.role", "prices",
    "programme.time", "registration.deadline", "registration.email", "registration.required", "registration.url",
    "series.edition", "series.name", "status", "time.doors", "time.end", "time.start", "title", "venue.city",
    "venue.name", "venue.postcode", "venue.room", "venue.street",
)  # fmt: skip
TEXTS = frozenset({"title", "series.name", "organisers", "partners"})
COUNTED_EACH = frozenset({"prices"})  # fields in which the same value twice is two values


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What a record lacks of a field of its annotation, and what it has too much."""

    id: str
    missed: tuple[Item, ...]
    extra: tuple[Item, ...]


@dataclass(slots=True)
class FieldScore:
    """How often a field was right, missed and said too much; of blocks the unit is the character that is not blank."""

    right: int = 0
    missed: int = 0
    extra: int = 0
    errors: list[Disagreement] = field(default_factory=list)

    @property
    def precision(self) -> float | None:
        """Share of what was found that is right; None where nothing was found."""
        return self.right / (self.right + self.extra) if self.right + self.extra else None

    @property
    def recall(self) -> float | None:
        """Share of what is annotated that was found; None where nothing is annotated."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0.0 where there is nothing to compare."""
        total = 2 * self.right + self.missed + self.extra
        return 2 * self.right / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of some documents by field; the fields of blocks are named `block.KIND`."""

    documents: int
    fields: dict[str, FieldScore]

    @property
    def macro_f1(self) -> float:
        """Mean F1 over the fields of the record that are annotated at all."""
        rows = [row.f1 for name, row in self.fields.items() if not name.startswith("block.") and row.right + row.missed]
        return sum(rows) / len(rows) if rows else 0.0

    @property
    def blocks_macro_f1(self) -> float | None:
        """Mean F1 over the kinds of block, by character; None where no blocks were compared."""
        rows = [self.fields[name].f1 for kind in BLOCK_KINDS if (name := f"block.{kind}") in self.fields]
        return sum(rows) / len(rows) if rows else None


def score(documents: Iterable[GoldDocument], records: Mapping[str, Mapping[str, Any]]) -> Scores:
    """Compare records (as `model_dump` gives them, by id) with annotations; a record that is not there is empty."""
    fields: dict[str, FieldScore] = {}
    count = 0
    for document in documents:
        count += 1
        record = records.get(document.id, {})
        wanted, found = _by_field(document.gold), _by_field(record)
        for name in sorted(wanted.keys() | found.keys()):
            missed, extra, right = _paired(name, wanted.get(name, []), found.get(name, []))
            row = fields.setdefault(name, FieldScore())
            row.right += right
            row.missed += len(missed)
            row.extra += len(extra)
            if missed or extra:
                row.errors.append(Disagreement(document.id, tuple(missed), tuple(extra)))
        if record.get("blocks") is not None and document.gold.get("blocks"):
            _compare_blocks(document, record["blocks"], fields)
    return Scores(count, dict(sorted(fields.items())))


def _by_field(record: Mapping[str, Any]) -> dict[str, list[Item]]:
    table: dict[str, list[Item]] = {}
    for name, item in _items(record):
        row = table.setdefault(name, [])
        if name in COUNTED_EACH or item not in row:
            row.append(item)
    return table


def _items(record: Mapping[str, Any]) -> Iterator[tuple[str, Item]]:
    """Yield every value that a record or an annotation states, with the name of its field."""
    if record.get("title"):
        yield "title", (record["title"],)
    series = record.get("series") or {}
    if series.get("name"):
        yield "series.name", (folded(series["name"]),)
    if series.get("edition") is not None:
        yield "series.edition", (str(series["edition"]),)
    if record.get("status"):
        yield "status", (record["status"],)
    yield from _session_items(record)
    venue = record.get("venue") or {}
    for part in ("name", "room", "street", "postcode", "city"):
        if venue.get(part):
            yield f"venue.{part}", (venue[part],)
    if record.get("attendance"):
        yield "attendance", (record["attendance"],)
    yield from _people_items(record)
    for side in ("organisers", "partners"):
        for organisation in record.get(side) or ():
            if folded(organisation.get("name")):
                yield side, (folded(organisation["name"]),)
    yield from _practical_items(record)


def _session_items(record: Mapping[str, Any]) -> Iterator[tuple[str, Item]]:
    for session in record.get("sessions") or ():
        start = day(session.get("start_date"))
        if start:
            yield "date", (start, day(session.get("end_date")) or "")
        for part in ("doors", "start", "end"):
            if session.get(part):
                yield f"time.{part}", (start or "", str(session[part])[:5])


def _people_items(record: Mapping[str, Any]) -> Iterator[tuple[str, Item]]:
    for person in record.get("people") or ():
        name = folded(person.get("name"))
        if not name:
            continue
        yield "people.name", (name,)
        yield "people.role", (name, person.get("role") or "")
        for position in person.get("positions") or ():
            title, organisation = folded(position.get("title")), folded(position.get("organisation"))
            if title or organisation:
                yield "people.position", (name, title, organisation)


def _practical_items(record: Mapping[str, Any]) -> Iterator[tuple[str, Item]]:
    registration = record.get("registration") or {}
    if registration.get("url"):
        yield "registration.url", (address(str(registration["url"])),)
    if registration.get("email"):
        yield "registration.email", (registration["email"].casefold(),)
    deadline = day((registration.get("deadline") or {}).get("date"))
    if deadline:
        yield "registration.deadline", (deadline,)
    if registration.get("required") is not None:
        yield "registration.required", (str(bool(registration["required"])),)
    for price in record.get("prices") or ():
        if price.get("amount") is not None:
            yield "prices", (f"{float(price['amount']):.2f}", price.get("currency") or "")
    if record.get("free") is not None:
        yield "free", (str(bool(record["free"])),)
    for entry in record.get("programme") or ():
        time = entry.get("start") or entry.get("time")
        if time:
            yield "programme.time", (str(time)[:5],)


def _equal(name: str, one: Item, other: Item) -> bool:
    if name in TEXTS or name.startswith("venue."):
        return near(one[0], other[0])
    if name == "people.position":
        return one[0] == other[0] and all(a == b or near(a, b) for a, b in zip(one[1:], other[1:], strict=True))
    return one == other


def _paired(name: str, wanted: Sequence[Item], found: Sequence[Item]) -> tuple[list[Item], list[Item], int]:
    """Pair the values one to one; return those of both sides that stay alone, and the number of pairs."""
    left = list(found)
    missed = []
    for item in wanted:
        hit = next((at for at, other in enumerate(left) if _equal(name, item, other)), None)
        if hit is None:
            missed.append(item)
        else:
            left.pop(hit)
    return missed, left, len(wanted) - len(missed)


def _compare_blocks(document: GoldDocument, blocks: Iterable[Mapping[str, Any]], fields: dict[str, FieldScore]) -> None:
    text = document.text
    truth: list[str | None] = [None] * len(text)
    starts = [0]
    for line in text.split("\n"):
        starts.append(min(starts[-1] + len(line) + 1, len(text)))
    for block in document.gold["blocks"]:
        start, end = starts[block["first_line"] - 1], starts[min(block["last_line"], len(starts) - 1)]
        truth[start:end] = [block["kind"]] * (end - start)
    guess: list[str | None] = [None] * len(text)
    for block in blocks:
        start, end = max(0, block["start"]), min(block["end"], len(text))
        guess[start:end] = [block["kind"]] * (end - start)
    for letter, wanted, got in zip(text, truth, guess, strict=True):
        if letter.isspace():
            continue
        if wanted == got:
            fields.setdefault(f"block.{wanted}", FieldScore()).right += 1
        else:
            fields.setdefault(f"block.{wanted}", FieldScore()).missed += 1
            fields.setdefault(f"block.{got}", FieldScore()).extra += 1
