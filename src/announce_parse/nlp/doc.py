"""A record as a spaCy document: its text, with a span for every evidence."""

from typing import TYPE_CHECKING, Any

from announce_parse.extras import needing
from announce_parse.languages import CODES
from announce_parse.nlp.labels import ENTITIES, label_of
from announce_parse.record import Announcement

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

SPANS = "announcement"
BLOCKS = "announcement_blocks"


def to_spacy(record: Announcement, nlp: "Language | None" = None) -> "Doc":
    """Return the text of a record as a spaCy `Doc`.

    `doc.spans["announcement"]` holds a span for every evidence in the text, its label that of `LABELS`, its `id_` the
    path of the value ("people/0/name"); `doc.spans["announcement_blocks"]` the blocks by their kind; `doc.ents` the
    spans of names and numbers that do not overlap, the longest first. A span is widened to whole tokens.

    Args:
        record: what `parse` returned.
        nlp: whose tokenizer cuts the text; by default a blank pipeline of the record's language.

    Raises:
        MissingExtra: spaCy is not installed.
    """
    if nlp is None:
        nlp = _blank(record.language)
    doc = nlp.tokenizer("".join(block.text for block in record.blocks))
    annotate(doc, record)
    doc.ents = entities(doc)
    return doc


def annotate(doc: "Doc", record: Announcement, key: str = SPANS) -> None:
    """Set the spans of a record on a document of the same text; blocks under the key followed by "_blocks"."""
    spans = []
    for path, places in record.evidence.items():
        label = label_of(path)
        for place in places:
            if label is not None and place.start < place.end:
                spans.append(_span(doc, place.start, place.end, label, path))
    blocks = [_span(doc, block.start, block.end, block.kind.upper(), "") for block in record.blocks]
    doc.spans[key] = sorted((span for span in spans if span is not None), key=lambda span: (span.start, span.end))
    doc.spans[f"{key}_blocks"] = [span for span in blocks if span is not None]


def entities(doc: "Doc", key: str = SPANS) -> "list[Any]":
    """Return the spans of names and numbers that do not overlap each other, the longest first."""
    from spacy.util import filter_spans

    return filter_spans([span for span in doc.spans[key] if span.label_ in ENTITIES])


def _span(doc: "Doc", start: int, end: int, label: str, path: str) -> Any:
    return doc.char_span(start, end, label=label, span_id=path, alignment_mode="expand")


def _blank(language: str | None) -> "Language":
    with needing("spacy", "to_spacy", "needs the package spacy", "install announce-parse[spacy]"):
        import spacy
    return spacy.blank(language if language in CODES else "xx")
