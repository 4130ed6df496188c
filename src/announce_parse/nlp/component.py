"""The parser as a component of a spaCy pipeline: `nlp.add_pipe("announce_parse")`.

spaCy finds it by the entry point `spacy_factories`; importing this module registers it as well.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from announce_parse.api import parse
from announce_parse.dates import calendar_day
from announce_parse.errors import InvalidOption
from announce_parse.languages import CODES
from announce_parse.nlp.doc import SPANS, annotate, entities
from announce_parse.options import Options
from announce_parse.record import Announcement

RECORD = "announce_parse"
"""Key of a document's user data that holds the record, as JSON: it goes along when the document does."""


def record_of(doc: Doc) -> Announcement | None:
    """Return the record of a document, None where no component has parsed it; `doc._.announcement` is this."""
    held = doc.user_data.get(RECORD)
    return None if held is None else Announcement.model_validate_json(held)


if not Doc.has_extension("announcement"):
    Doc.set_extension("announcement", getter=record_of)
if not Doc.has_extension("reference_date"):
    Doc.set_extension("reference_date", default=None)


@dataclass(frozen=True, slots=True)
class Parser:
    """Parses a document's text and sets `doc._.announcement` and its spans.

    Attributes:
        reference_date: day of publication, ISO 8601, of documents whose `doc._.reference_date` is not set.
        language: code of the documents' language; by default the pipeline's own, else it is detected.
        timezone: IANA name for sessions whose text names no zone.
        spans_key: key of `doc.spans` for the evidence; the blocks stand under it with "_blocks".
        set_ents: add names and numbers to `doc.ents` where no entity stands yet.
    """

    reference_date: str | None
    language: str | None
    timezone: str | None
    spans_key: str
    set_ents: bool

    def __call__(self, doc: Doc) -> Doc:
        """Parse a document; it keeps everything that it has."""
        record = parse(
            doc.text,
            media_type="text/plain",
            reference_date=_day(doc._.reference_date or self.reference_date),
            language=self.language or (doc.lang_ if doc.lang_ in CODES else None),
            timezone=self.timezone,
        )
        doc.user_data[RECORD] = record.model_dump_json()
        annotate(doc, record, self.spans_key)
        if self.set_ents:
            taken = {token for entity in doc.ents for token in range(entity.start, entity.end)}
            free = [span for span in entities(doc, self.spans_key) if taken.isdisjoint(range(span.start, span.end))]
            doc.ents = [*doc.ents, *free]
        return doc


@Language.factory(
    "announce_parse",
    assigns=["doc._.announcement", "doc.spans"],
    default_config={
        "reference_date": None,
        "language": None,
        "timezone": None,
        "spans_key": SPANS,
        "set_ents": False,
    },
)
def make(
    nlp: Language,
    name: str,
    *,
    reference_date: str | None,
    language: str | None,
    timezone: str | None,
    spans_key: str,
    set_ents: bool,
) -> Parser:
    """Return the component; the settings are those of `Parser`, and go with the pipeline to disk.

    Raises:
        InvalidOption: a setting has a value that it cannot have.
    """
    Options(reference_date=_day(reference_date), language=language, timezone=timezone)
    return Parser(reference_date, language, timezone, spans_key, set_ents)


def _day(given: Any) -> date | None:
    if given is None or isinstance(given, date):
        return given
    try:
        return calendar_day(given)
    except (TypeError, ValueError) as error:
        raise InvalidOption("reference_date", f"{given!r} is no date", "write YYYY-MM-DD") from error
