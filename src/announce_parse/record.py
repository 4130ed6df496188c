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

    path: str | None = Field(
        None, description="path of the file as given; null for text from memory", examples=["archive/115.txt"]
    )
    media_type: str = Field("text/plain", description="form of the input", examples=["text/plain", "text/html"])
    encoding: str | None = Field(
        None, description="encoding of the bytes; null where the input was text", examples=["utf-8"]
    )
    sha256: str = Field("", description="SHA-256 of the input's bytes (of its UTF-8 form where it was text)")
    reference_date: DateText | None = Field(
        None, description="day of publication or capture that dates without a year were resolved against"
    )
    url: str | None = Field(
        None, description="where the document was published", examples=["https://example.org/agenda/115"]
    )


class Series(Model):
    """The series that the event belongs to."""

    name: str | None = Field(None, description="name of the series, without the edition", examples=["Reuring!Café"])
    edition: int | None = Field(
        None, description="number of the edition, also where it is written as a word", examples=[115]
    )


class Theme(Model):
    """What the event is about."""

    summary: str | None = Field(None, description="the first paragraph of the theme, as written")
    questions: tuple[str, ...] = Field((), description="the questions that the theme asks, as written")


class Session(Model):
    """One day on which the event is held, or one run of days with the same times."""

    start_date: DateText | None = Field(
        None, description="the day, or the first day of a run; EDTF without a known year"
    )
    end_date: DateText | None = Field(None, description="last day of a run of days; null for one day")
    doors: ClockText | None = Field(None, description="walk-in, doors open, registration desk, coffee beforehand")
    start: ClockText | None = Field(None, description="when the event itself begins")
    end: ClockText | None = Field(None, description="when the event ends; past midnight it stays on its session")
    timezone: str | None = Field(
        None, description="IANA name, or a fixed offset", examples=["Europe/Amsterdam", "UTC+02:00"]
    )


class Venue(Model):
    """Where people go; null for an event that is online only."""

    name: str | None = Field(None, description="building or organisation that one visits", examples=["De Glazen Zaal"])
    room: str | None = Field(None, description="hall or floor in it", examples=["Kleine Zaal"])
    street: str | None = Field(None, description="street with its number", examples=["Kerkplein 1"])
    postcode: str | None = Field(None, description="as written", examples=["2514 JG"])
    city: str | None = Field(None, description="as written", examples=["Den Haag"])
    country: str | None = Field(None, description="as written", examples=["België"])


class Position(Model):
    """A job title and the organisation that it is held at; either may be null."""

    title: str | None = Field(
        None,
        description="job title, office or part, as written, without what leads to the organisation",
        examples=["wethouder"],
    )
    organisation: str | None = Field(None, description="where it is held, as written", examples=["gemeente Utrecht"])


class Person(Model):
    """Somebody (or a group) who takes part in the event."""

    name: str = Field(description="name as written, without honorific", examples=["Caspar van den Berg"])
    kind: Literal["person", "group"] = Field("person", description="one person, or a band, choir, company")
    honorific: str | None = Field(None, description="titles as written in front of the name", examples=["prof. dr."])
    role: Role = Field(
        description="part in the event; of several parts, the first of: " + ", ".join(ROLES), examples=["guest"]
    )
    positions: tuple[Position, ...] = Field((), description="job titles and organisations, in the text's order")


class Organisation(Model):
    """An organisation, its acronym apart."""

    name: str = Field(
        description="name as written, without a leading article", examples=["Vereniging voor OverheidsManagement"]
    )
    acronym: str | None = Field(None, description="acronym, where the text gives one", examples=["VOM"])


class Deadline(Model):
    """Until when one can register."""

    date: DateText | None = Field(None, description="last day on which one can register")
    time: ClockText | None = Field(None, description="until when on that day")


class Registration(Model):
    """Whether and how one signs up."""

    required: bool | None = Field(
        None, description="true where the text asks for it, false where it says that none is needed, else null"
    )
    url: str | None = Field(None, description="where one signs up or books", examples=["https://example.org/tickets"])
    email: str | None = Field(None, description="where one signs up by mail", examples=["aanmelden@example.org"])
    phone: str | None = Field(None, description="where one signs up by telephone, as written")
    deadline: Deadline = Field(Deadline(), description="until when one can register")


class Price(Model):
    """What it costs, and for whom."""

    amount: float = Field(ge=0, description="in units of the currency; 0 for those who enter free", examples=[7.5])
    currency: str | None = Field(None, description="ISO 4217 code; null where the text tells none", examples=["EUR"])
    label: str | None = Field(
        None, description="whom or what the price is for, as written", examples=["studenten", "voorverkoop"]
    )


class ProgrammeItem(Model):
    """A timed line of the timetable."""

    start: ClockText | None = Field(None, description="when the item begins")
    end: ClockText | None = Field(None, description="when the item ends, where the line says so")
    title: str | None = Field(None, description="what the item is, as written", examples=["Start bijeenkomst"])


class BlockText(Model):
    """A part of the text; all blocks together are the text."""

    kind: BlockKind = Field(description="what most of the part serves", examples=["guests"])
    start: int = Field(ge=0, description="offset of its first character", examples=[0])
    end: int = Field(ge=0, description="offset behind its last character", examples=[285])
    text: str = Field(description="the characters from start to end")


class EvidenceText(Model):
    """The characters that a value came from: `text` is the document's text from `start` to `end`.

    A value from machine-readable data that does not stand in the visible text has an empty span (0, 0).
    """

    start: int = Field(ge=0, description="offset of the first character", examples=[3120])
    end: int = Field(ge=0, description="offset behind the last character", examples=[3130])
    text: str = Field(description="the characters from start to end", examples=["21-11-2023"])
    certainty: Certainty = Field(
        description="stated in the text, embedded in machine-readable data, or inferred from something else"
    )
    confidence: float = Field(
        ge=0, le=1, description="calibrated: of the values with 0.9, nine in ten are right", examples=[0.99]
    )
    candidate: str | None = Field(
        None, description="the value, as text, that was left out for its confidence; null for evidence of a value"
    )


class Diagnostic(Model):
    """Something that a person should look at."""

    code: str = Field(description="stable short name of what was seen", examples=["placeholder-text"])
    severity: Literal["info", "warning", "error"] = Field(description="how much it matters")
    message: str = Field(description="what was seen, in a sentence")
    start: int | None = Field(None, description="offset of the first character it is about, if it has a place")
    end: int | None = Field(None, description="offset behind the last character it is about")
    field: str | None = Field(None, description="path of the field it is about", examples=["sessions"])


class Announcement(Model):
    """The structured record of one announcement."""

    schema_version: Literal["1.0"] = Field(SCHEMA_VERSION, description="version of this schema")
    id: str | None = Field(
        None, description="the file's name without its suffixes, or what the caller gave", examples=["115"]
    )
    source: Provenance = Field(Provenance(), description="the input that the record was made from")
    language: str | None = Field(None, description="ISO 639-1 code; null where nothing tells it", examples=["nl"])
    title: str | None = Field(
        None,
        description="the event's own title, without series and edition in front of it",
        examples=["Eén overheid?! – De samenwerkende overheid?"],
    )
    series: Series | None = Field(None, description="the series that the event belongs to")
    status: Status | None = Field(None, description="whether it goes on; null where there is no event")
    theme: Theme = Field(Theme(), description="what the event is about")
    sessions: tuple[Session, ...] = Field((), description="when it is held, one a day or a run of days, in order")
    venue: Venue | None = Field(None, description="where people go; null for an event that is online only")
    attendance: Attendance | None = Field(None, description="at a place, online, or both")
    people: tuple[Person, ...] = Field((), description="everyone who takes part, each once, in the text's order")
    organisers: tuple[Organisation, ...] = Field((), description="who holds the event")
    partners: tuple[Organisation, ...] = Field((), description="who supports it, sponsors it, or works along")
    registration: Registration = Field(Registration(), description="whether and how one signs up")
    prices: tuple[Price, ...] = Field((), description="what it costs, for whom")
    free: bool | None = Field(None, description="true where entrance is said to be free for all")
    programme: tuple[ProgrammeItem, ...] = Field((), description="the timed lines of the timetable")
    blocks: tuple[BlockText, ...] = Field((), description="the whole text in parts: in order, without gap or overlap")
    evidence: dict[str, tuple[EvidenceText, ...]] = Field(
        default_factory=dict,
        description="for every value that is set, by its path, where it came from",
        examples=[
            {
                "sessions/0/start_date": [
                    {"start": 3120, "end": 3130, "text": "21-11-2023", "certainty": "stated", "confidence": 0.99}
                ]
            }
        ],
    )
    diagnostics: tuple[Diagnostic, ...] = Field((), description="what a person should look at")
    duplicate_of: str | None = Field(
        None, description="in a batch: id (else path) of the earlier record that this one repeats"
    )
    other_sources: tuple[Provenance, ...] = Field(
        (), description="in a batch with merging: the inputs whose records were duplicates of this one"
    )

    def _repr_html_(self) -> str:
        """Return the record as a card, as a notebook shows it."""
        from announce_parse.review.card import html

        return html(self)
