"""The record: what `parse` returns, as frozen pydantic models. Its published JSON Schema is generated from here."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from announce_parse.document import BlockKind, Certainty

SCHEMA_VERSION: Literal["1.0"] = "1.0"
Role = Literal["moderator", "speaker", "guest", "host", "performer", "organiser", "contact"]
ROLES: tuple[Role, ...] = ("moderator", "speaker", "guest", "host", "performer", "organiser", "contact")
Status = Literal["scheduled", "cancelled", "postponed", "moved", "sold_out"]
Attendance = Literal["offline", "online", "mixed"]

_DATE = r"^(\d{4}|XXXX)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"
_CLOCK = r"^([01]\d|2[0-3]):[0-5]\d$"
DateText = Annotated[
    str,
    Field(
        pattern=_DATE,
        description="ISO 8601 date, or EDTF with an unknown year",
        examples=["2023-11-21", "XXXX-11-21"],
    ),
]
ClockText = Annotated[str, Field(pattern=_CLOCK, description="local wall-clock time, 24 hours", examples=["19:30"])]


class Model(BaseModel):
    """Base of the record's models: frozen, and strict about keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Provenance(Model):
    """The input that the record was made from."""

    path: str | None = Field(None, description="path of the file as given; null for text from memory")
    media_type: str = Field("text/plain", examples=["text/plain", "text/html"])
    encoding: str | None = Field(None, description="encoding of the bytes; null where the input was text")
    sha256: str = Field("", description="SHA-256 of the input's bytes (of its UTF-8 form where it was text)")
    reference_date: DateText | None = Field(
        None, description="day of publication or capture that dates without a year were resolved against"
    )
    url: str | None = Field(None, description="where the document was published")


class Series(Model):
    """The series that the event belongs to."""

    name: str | None = Field(None, examples=["Reuring!Café"])
    edition: int | None = Field(None, examples=[115])


class Theme(Model):
    """What the event is about."""

    summary: str | None = Field(None, description="the first paragraph of the theme")
    questions: tuple[str, ...] = Field((), description="the questions that the theme asks, as written")


class Session(Model):
    """One day on which the event is held, or one run of days with the same times."""

    start_date: DateText | None = None
    end_date: DateText | None = Field(None, description="last day of a run of days")
    doors: ClockText | None = Field(None, description="walk-in, doors open, registration desk")
    start: ClockText | None = Field(None, description="when the event itself begins")
    end: ClockText | None = None
    timezone: str | None = Field(
        None, description="IANA name, or a fixed offset", examples=["Europe/Amsterdam", "UTC+02:00"]
    )


class Venue(Model):
    """Where people go."""

    name: str | None = None
    room: str | None = None
    street: str | None = Field(None, description="street with its number")
    postcode: str | None = None
    city: str | None = None
    country: str | None = None


class Position(Model):
    """A job title and the organisation that it is held at; either may be null."""

    title: str | None = None
    organisation: str | None = None


class Person(Model):
    """Somebody (or a group) who takes part in the event."""

    name: str
    kind: Literal["person", "group"] = "person"
    honorific: str | None = Field(None, description="titles as written in front of the name", examples=["prof. dr."])
    role: Role
    positions: tuple[Position, ...] = ()


class Organisation(Model):
    """An organisation, its acronym apart."""

    name: str
    acronym: str | None = None


class Deadline(Model):
    """Until when one can register."""

    date: DateText | None = None
    time: ClockText | None = None


class Registration(Model):
    """Whether and how one signs up."""

    required: bool | None = None
    url: str | None = None
    email: str | None = None
    phone: str | None = None
    deadline: Deadline = Deadline()


class Price(Model):
    """What it costs, and for whom."""

    amount: float = Field(ge=0)
    currency: str | None = Field(None, description="ISO 4217 code", examples=["EUR"])
    label: str | None = Field(None, description="whom or what the price is for, as written")


class ProgrammeItem(Model):
    """A timed line of the timetable."""

    start: ClockText | None = None
    end: ClockText | None = None
    title: str | None = None


class BlockText(Model):
    """A part of the text; all blocks together are the text."""

    kind: BlockKind
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str


class EvidenceText(Model):
    """The characters that a value came from: `text` is the document's text from `start` to `end`.

    A value from machine-readable data that does not stand in the visible text has an empty span (0, 0).
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str
    certainty: Certainty
    confidence: float = Field(ge=0, le=1)


class Diagnostic(Model):
    """Something that a person should look at."""

    code: str = Field(examples=["placeholder-text"])
    severity: Literal["info", "warning", "error"]
    message: str
    start: int | None = None
    end: int | None = None
    field: str | None = Field(None, description="path of the field it is about", examples=["sessions"])


class Announcement(Model):
    """The structured record of one announcement."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    id: str | None = None
    source: Provenance = Provenance()
    language: str | None = Field(None, description="ISO 639-1 code", examples=["nl"])
    title: str | None = None
    series: Series | None = None
    status: Status | None = None
    theme: Theme = Theme()
    sessions: tuple[Session, ...] = ()
    venue: Venue | None = None
    attendance: Attendance | None = None
    people: tuple[Person, ...] = ()
    organisers: tuple[Organisation, ...] = ()
    partners: tuple[Organisation, ...] = ()
    registration: Registration = Registration()
    prices: tuple[Price, ...] = ()
    free: bool | None = None
    programme: tuple[ProgrammeItem, ...] = ()
    blocks: tuple[BlockText, ...] = ()
    evidence: dict[str, tuple[EvidenceText, ...]] = Field(
        default_factory=dict, description="for every value that is set, by its path, where it came from"
    )
    diagnostics: tuple[Diagnostic, ...] = ()
    duplicate_of: str | None = Field(
        None, description="in a batch: id (else path) of the earlier record that this one repeats"
    )
    other_sources: tuple[Provenance, ...] = Field(
        (), description="in a batch with merging: the inputs whose records were duplicates of this one"
    )
