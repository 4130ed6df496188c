"""A record in words, line by line, as the terminal and a notebook show it."""

from collections.abc import Iterator
from dataclasses import dataclass

from announce_parse.record import Announcement, Organisation, Person, Session

DOUBTFUL = 0.5  # values whose confidence is below this are marked
_VENUE = ("name", "room", "street", "postcode", "city", "country")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line.

    Attributes:
        text: what it says, as the record holds it: of unknown origin, on any number of lines.
        paths: the values that it says; empty for what joins others.
    """

    text: str
    paths: tuple[str, ...] = ()


def rows(record: Announcement) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    """Yield the label and the pieces of each line of the card; what is not set has no line."""
    if record.series and record.series.name:
        edition = record.series.edition
        behind = () if edition is None else (Piece(" #"), Piece(str(edition), ("series/edition",)))
        yield "series", (Piece(record.series.name, ("series/name",)), *behind)
    if record.status not in (None, "scheduled"):
        yield "status", (Piece(str(record.status), ("status",)),)
    for number, session in enumerate(record.sessions):
        yield "when", when(session, f"sessions/{number}")
    if record.venue:
        parts = [(name, getattr(record.venue, name)) for name in _VENUE]
        yield "where", _joined(", ", [Piece(text, (f"venue/{name}",)) for name, text in parts if text])
    if record.attendance not in (None, "offline"):
        yield "attendance", (Piece(str(record.attendance), ("attendance",)),)
    for number, person in enumerate(record.people):
        yield person.role, (Piece(described(person), (f"people/{number}/name",)),)
    for label, bodies in (("organiser", record.organisers), ("partner", record.partners)):
        for number, body in enumerate(bodies):
            yield label, (Piece(named(body), (f"{label}s/{number}/name",)),)
    yield from _entrance(record)
    for number, item in enumerate(record.programme):
        hours = "–".join(filter(None, (item.start, item.end)))
        yield "programme", (Piece(f"{hours:<11} "), Piece(item.title or "", (f"programme/{number}/title",)))
    if record.theme.summary:
        yield "theme", (Piece(record.theme.summary, ("theme/summary",)),)
    for number, question in enumerate(record.theme.questions):
        yield "question", (Piece(question, (f"theme/questions/{number}",)),)


def _entrance(record: Announcement) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    for number, price in enumerate(record.prices):
        text = " ".join(filter(None, (f"{price.amount:.2f}", price.currency, price.label)))
        yield "price", (Piece(text, (f"prices/{number}/amount",)),)
    if record.free is not None:
        yield "free", (Piece("yes" if record.free else "no", ("free",)),)
    registration = record.registration
    if registration.required is not None:
        yield "register", (Piece("required" if registration.required else "not needed", ("registration/required",)),)
    for name in ("url", "email", "phone"):
        if value := getattr(registration, name):
            yield "register", (Piece(value, (f"registration/{name}",)),)
    deadline = registration.deadline
    if deadline.date or deadline.time:
        paths = ("registration/deadline/date", "registration/deadline/time")
        yield "deadline", (Piece(" ".join(filter(None, (deadline.date, deadline.time))), paths),)


def _joined(by: str, pieces: list[Piece]) -> tuple[Piece, ...]:
    return tuple(part for piece in pieces if piece.text for part in (Piece(by), piece))[1:]


def doubts(record: Announcement, piece: Piece) -> tuple[str, ...]:
    """Return what a reader of a piece should know: "inferred" if a value in it is, "doubtful" if one is unsure."""
    evidence = [record.evidence[path] for path in piece.paths if record.evidence.get(path)]
    low = [max(place.confidence for place in places) < DOUBTFUL for places in evidence]
    inferred = any(places[0].certainty == "inferred" and not low[at] for at, places in enumerate(evidence))
    return tuple(name for name, holds in (("inferred", inferred), ("doubtful", any(low))) if holds)


def when(session: Session, path: str) -> tuple[Piece, ...]:
    """Return a session's days and hours.

    >>> [piece.text for piece in when(Session(start_date="2023-11-21", doors="16:30", start="17:00"), "sessions/0")]
    ['2023-11-21', '  ', '17:00 (doors 16:30)']
    """
    days = "–".join(filter(None, (session.start_date, session.end_date)))
    hours = "–".join(filter(None, (session.start, session.end)))
    doors = f"(doors {session.doors})" if session.doors else ""
    times = " ".join(filter(None, (hours, doors, session.timezone)))
    pieces = [
        Piece(days, (f"{path}/start_date", f"{path}/end_date")),
        Piece(times, (f"{path}/start", f"{path}/end", f"{path}/doors")),
    ]
    return _joined("  ", pieces)


def described(person: Person) -> str:
    """Return a person's name with honorific and positions.

    >>> described(Person(name="Ada Smit", role="guest", positions=({"title": "lid", "organisation": "Raad"},)))
    'Ada Smit (lid, Raad)'
    """
    held = "; ".join(", ".join(filter(None, (p.title, p.organisation))) for p in person.positions)
    name = " ".join(filter(None, (person.honorific, person.name)))
    return f"{name} ({held})" if held else name


def named(body: Organisation) -> str:
    """Return an organisation's name with its acronym."""
    return f"{body.name} ({body.acronym})" if body.acronym else body.name
