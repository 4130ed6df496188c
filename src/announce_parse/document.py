"""What passes between the stages: a document, and what was found in it.

All offsets count Unicode code points of `Document.text`, which is fixed by the reader and never changes afterwards.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Certainty = Literal["stated", "embedded", "inferred"]
BlockKind = Literal["header", "theme", "guests", "programme", "logistics", "other"]
BLOCK_KINDS: tuple[BlockKind, ...] = ("header", "theme", "guests", "programme", "logistics", "other")
BYTE_ORDER_MARK = "\ufeff"
# Codes of notices: stable names, each documented in docs/diagnostics.md.
Code = Literal[
    "ambiguous-day-month",
    "broken-data",
    "contradicting-dates",
    "contradicting-times",
    "contradicting-titles",
    "contradicting-venues",
    "deadline-after-event",
    "deep-markup",
    "doors-after-start",
    "dst-gap",
    "embedded-disagrees",
    "end-before-start",
    "impossible-date",
    "long-text",
    "mojibake",
    "no-event",
    "no-text",
    "past-event",
    "placeholder-text",
    "recurring-event",
    "scanned-pdf",
    "several-events",
    "title-variants",
    "truncated-text",
    "unreadable-member",
    "weekday-mismatch",
    "year-inferred",
    "year-unknown",
]
LineRole = Literal["text", "heading", "item", "row", "term", "noise"]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` up to `end` of a document's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text, without its line break.

    Attributes:
        number: its place among the lines, from 0.
        start: offset of its first character.
        end: offset behind its last character (the line break stands there).
        text: `document.text[start:end]`.
        role: what the markup says it is: a heading, a list item, a table row, a term of a definition list, noise
            (navigation, footer, cookie notice); "text" where the markup says nothing.
        level: depth of a heading (1 to 6) or of a list item (1 is outermost), else 0.
    """

    number: int
    start: int
    end: int
    text: str
    role: LineRole = "text"
    level: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink: the characters that it covers, and where it goes (already resolved against the page's URL)."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class EmbeddedFact:
    """A value that machine-readable data of the page or file gives for a field of the record.

    Attributes:
        path: the record's field, as in `sessions/0/start_date`, `title`, `venue/city`.
        value: the value in the record's own form (ISO date, `HH:MM`, text, number).
        origin: where it came from: "json-ld", "microdata", "rdfa", "microformat", "opengraph", "front-matter", "ics",
            "mail-header".
    """

    path: str
    value: Any
    origin: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a reader saw and a person should know; it becomes a diagnostic of the record."""

    code: Code
    severity: Literal["info", "warning", "error"]
    message: str
    start: int | None = None
    end: int | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One announcement as text, with everything that its reader knows of it.

    Attributes:
        text: the text; all offsets refer to it.
        lines: its lines, in order, covering the text but for the line breaks.
        links: hyperlinks, by start.
        embedded: machine-readable values, in document order.
        notices: what the reader remarked.
        media_type, encoding, sha256: of the input; encoding is None where the input was `str`.
        name: what to call the source in messages: a path, or "<string>".
        path: the path as given, or None.
        url: where the document was published, if known.
        reference_date: the day of publication or capture, given by the caller or told by the document itself.
        language: the language that the source declares (HTML `lang`, front matter), if any; not yet the decision.
    """

    text: str
    lines: tuple[Line, ...]
    links: tuple[Link, ...] = ()
    embedded: tuple[EmbeddedFact, ...] = ()
    notices: tuple[Notice, ...] = ()
    media_type: str = "text/plain"
    encoding: str | None = None
    sha256: str = ""
    name: str = "<string>"
    path: str | None = None
    url: str | None = None
    reference_date: date | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines of one kind; the blocks of a document partition its text."""

    kind: BlockKind
    start: int
    end: int
    first_line: int
    last_line: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Found:
    """A value that a recogniser found.

    Attributes:
        kind: what it is, e.g. "date", "time", "price", "email", "person", "venue", "city".
        start, end: the characters that it was read from.
        text: `document.text[start:end]`.
        value: its value; the type depends on the kind and is documented by the recogniser.
        confidence: probability that it is right, before calibration.
        certainty: whether it stands in the text, is embedded, or was inferred.
    """

    kind: str
    start: int
    end: int
    text: str
    value: Any = None
    confidence: float = 0.9
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value of the draft came from."""

    start: int
    end: int
    certainty: Certainty = "stated"
    confidence: float = 0.9


@dataclass(frozen=True, slots=True)
class Value:
    """A leaf of the draft record: a value with at least one evidence, the first being the one it was read from."""

    value: Any
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """What the assemblers make: the record's fields, nested as in the record, each leaf a `Value`, and the remarks.

    A leaf that is absent or None is not set. Lists keep their order.
    """

    fields: dict[str, Any]
    notices: tuple[Notice, ...] = field(default=())


def lines_of(text: str) -> tuple[Line, ...]:
    """Cut plain text into lines at "\\n"; a "\\r" before it, and a byte-order mark before all, are in no line's text.

    >>> [line.text for line in lines_of("Lezing\\n20.00 uur")]
    ['Lezing', '20.00 uur']
    """
    lines = []
    at = 0
    for number, raw in enumerate(text.split("\n")):
        mark = not at and raw.startswith(BYTE_ORDER_MARK)
        content = raw[mark : -1 if raw.endswith("\r") else None]
        lines.append(Line(number, at + mark, at + mark + len(content), content))
        at += len(raw) + 1
    return tuple(lines)


def stated(found: Found, value: Any = None) -> Value:
    """The draft leaf for something found: its value (or `value`, where that differs), with the place as evidence."""
    evidence = Evidence(found.start, found.end, found.certainty, found.confidence)
    return Value(found.value if value is None else value, (evidence,))
