"""What stands in the text, by trained taggers: two CRFs over the same token features.

The layers are apart since their spans overlap: a title may hold the name of the venue.

places: "organiser", "partner", "venue", "room", "street", "postcode", "city".
title: "title", "series".
"""

from functools import partial

from announce_parse.document import Document, Found
from announce_parse.models import Models
from announce_parse.options import Context
from announce_parse.recognise.participation.letters import MODEL as SITES
from announce_parse.recognise.participation.letters import is_letter, recognise_sites
from announce_parse.recognise.seen_words import Vocabulary
from announce_parse.recognise.spans import spans_of, tag
from announce_parse.recognise.token_features import sequence_of
from announce_parse.recognise.token_lines import Page

_PLACES = frozenset(("venue", "room"))  # which the tagger of seminars' e-mails tells better
LAYERS: tuple[str, ...] = ("places", "title")


def recognise_tokens(document: Document, page: Page, found: list[Found], context: Context) -> list[Found]:
    """Return what the taggers find, by place; marks without a letter or digit are nothing's name."""
    letter = is_letter(page)
    known = (*LAYERS, SITES) if letter else LAYERS
    sequence = sequence_of(page, found, context.models.once(" ".join(known), partial(_vocabulary, known)))
    layers = tag([context.models.tagger(layer) for layer in LAYERS], sequence.features)
    spans = [item for tagged in layers for item in spans_of(sequence.tokens, tagged, document.text)]
    spans = [item for item in spans if any(map(str.isalnum, item.text))]
    if letter:
        spans = [item for item in spans if item.kind not in _PLACES]
        spans += recognise_sites(document, sequence, found, context)
    return sorted(spans, key=lambda item: (item.start, -item.end))


def _vocabulary(taggers: tuple[str, ...], models: Models) -> Vocabulary:
    return Vocabulary({name: name for name in models.attributes(taggers)})
