"""A card to read in the terminal: the record's fields in words, doubtful values marked, remarks below."""

import io
import re
import sys
from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from announce_parse.record import Announcement, Organisation, Person, Session

DOUBTFUL = 0.5  # values whose confidence is below this are marked with a question mark
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SEVERITY_STYLE = {"info": "dim", "warning": "yellow", "error": "red"}
_LEGEND = "? doubtful   * inferred"


def dumps(record: Announcement) -> str:
    """Return the card as text, coloured where standard output is a terminal."""
    buffer = io.StringIO()
    colour = sys.stdout.isatty()
    console = Console(file=buffer, force_terminal=colour, no_color=not colour, width=None if colour else 100)
    console.print(card(record))
    return buffer.getvalue()


def card(record: Announcement) -> RenderableType:
    """Return the card of a record."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    marked = False
    for label, text in rows(record):
        marked = marked or text.endswith((" ?", " *")) or " ? " in text or " * " in text
        table.add_row(label, Text(text))
    parts: list[RenderableType] = [table]
    if record.diagnostics:
        remarks = Table.grid(padding=(0, 2))
        for remark in record.diagnostics:
            style = _SEVERITY_STYLE[remark.severity]
            remarks.add_row(Text(remark.code, style=style), Text(clean(remark.message), style=style))
        parts += [Text(), remarks]
    title = Text(clean(record.title or "No title"), style="bold")
    subtitle = Text(_LEGEND, style="dim") if marked else None
    return Panel(Group(*parts), title=title, title_align="left", subtitle=subtitle, subtitle_align="right")


def rows(record: Announcement) -> Iterator[tuple[str, str]]:
    """Yield the label and the text of each line of the card; what is not set has no line."""

    def mark(path: str, text: str | float | None) -> str:
        return "" if text is None else clean(str(text)) + doubt(record, path)

    if record.series and record.series.name:
        edition = f" #{mark('series/edition', record.series.edition)}" if record.series.edition is not None else ""
        yield "series", mark("series/name", record.series.name) + edition
    if record.status not in (None, "scheduled"):
        yield "status", mark("status", record.status)
    for number, session in enumerate(record.sessions):
        yield "when", when(session) + "".join(sorted({doubt(record, f"sessions/{number}/{name}") for name in _TIMES}))
    if record.venue:
        names = ("name", "room", "street", "postcode", "city", "country")
        set_names = [name for name in names if getattr(record.venue, name)]
        yield "where", ", ".join(mark(f"venue/{name}", getattr(record.venue, name)) for name in set_names)
    if record.attendance not in (None, "offline"):
        yield "attendance", mark("attendance", record.attendance)
    for number, person in enumerate(record.people):
        yield person.role, described(person) + doubt(record, f"people/{number}/name")
    for label, bodies in (("organisers", record.organisers), ("partners", record.partners)):
        for number, body in enumerate(bodies):
            yield label.removesuffix("s"), named(body) + doubt(record, f"{label}/{number}/name")
    for price in record.prices:
        yield "price", clean(" ".join(filter(None, (f"{price.amount:.2f}", price.currency, price.label))))
    if record.free is not None:
        yield "free", mark("free", "yes" if record.free else "no")
    registration = record.registration
    if registration.required is not None:
        yield "register", mark("registration/required", "required" if registration.required else "not needed")
    for name in ("url", "email", "phone"):
        if value := getattr(registration, name):
            yield "register", mark(f"registration/{name}", value)
    if registration.deadline.date or registration.deadline.time:
        yield "deadline", " ".join(filter(None, (registration.deadline.date, registration.deadline.time)))
    for item in record.programme:
        hours = "–".join(filter(None, (item.start, item.end)))
        yield "programme", clean(f"{hours:<11} {item.title or ''}")
    if record.theme.summary:
        yield "theme", mark("theme/summary", record.theme.summary)
    for question in record.theme.questions:
        yield "question", clean(question)


_TIMES = ("start_date", "end_date", "doors", "start", "end")


def doubt(record: Announcement, path: str) -> str:
    """Return " ?" for a value of low confidence, " *" for an inferred one, else nothing."""
    evidence = record.evidence.get(path)
    if not evidence:
        return ""
    if max(place.confidence for place in evidence) < DOUBTFUL:
        return " ?"
    return " *" if evidence[0].certainty == "inferred" else ""


def when(session: Session) -> str:
    """Return a session's days and hours.

    >>> when(Session(start_date="2023-11-21", doors="16:30", start="17:00"))
    '2023-11-21  17:00 (doors 16:30)'
    """
    days = "–".join(filter(None, (session.start_date, session.end_date)))
    hours = "–".join(filter(None, (session.start, session.end)))
    doors = f"(doors {session.doors})" if session.doors else ""
    return "  ".join(filter(None, (days, " ".join(filter(None, (hours, doors, session.timezone))))))


def described(person: Person) -> str:
    """Return a person's name with honorific and positions.

    >>> described(Person(name="Ada Smit", role="guest", positions=({"title": "lid", "organisation": "Raad"},)))
    'Ada Smit (lid, Raad)'
    """
    held = "; ".join(", ".join(filter(None, (p.title, p.organisation))) for p in person.positions)
    name = " ".join(filter(None, (person.honorific, person.name)))
    return clean(f"{name} ({held})" if held else name)


def named(body: Organisation) -> str:
    """Return an organisation's name with its acronym."""
    return clean(f"{body.name} ({body.acronym})" if body.acronym else body.name)


def clean(text: str) -> str:
    """Return text on one line without what a terminal would act upon: escapes and changes of direction.

    >>> clean("Lezing \\x1b[31mrood")
    'Lezing \\ufffd[31mrood'
    """
    return _CONTROL.sub("\ufffd", " ".join(text.split()))
