"""E-mails that announce a seminar: how they are told, and the place that they name, by a tagger of its own.

A place in such an e-mail is written in one go, room and building in any order ("5409 Wean Hall", "DH 2315").
"""

import re
from collections.abc import Iterator

from announce_parse.document import Document, Found
from announce_parse.options import Context
from announce_parse.recognise.spans import chances, spans_of
from announce_parse.recognise.token_features import Sequence
from announce_parse.recognise.token_lines import Page

MODEL = "sites"
SITE = "site"
_LEAST = 0.06  # chance from which a token is part of a place
_SHARE = 0.4  # of the chance of the surest token, likewise
_HEADER = 14  # lines in which the header of a seminar's e-mail stands
_HEADER_LEAST = 3  # fields of a header that make one
_LABELLED = 0.5  # chance that what the header gives for the place is one: 1 of 1 on the tagged mails
_PLACE = re.compile(r"Place:[ \t]*(\w(?:\S| (?! )){0,80})", re.I)
_HEADER_FIELDS = frozenset(("type", "topic", "dates", "time", "place", "postedby", "host", "duration"))


def is_letter(page: Page) -> bool:
    """Tell whether a text begins with the header of a seminar's e-mail ("Topic: …", "Dates: …", "Place: …")."""
    labels = (
        page.known[line.start].lower
        for line in page.lines[:_HEADER]
        if line.end - line.start > 1 and page.known[line.start + 1].lower == ":"
    )
    return len(_HEADER_FIELDS.intersection(labels)) >= _HEADER_LEAST


def recognise_sites(document: Document, sequence: Sequence, context: Context) -> list[Found]:
    """Return the places that a seminar's e-mail names ("site"): tokens that are likely enough part of one.

    Where none is, what its header gives for the place.
    """
    features = without_blocks(sequence.features)
    likely = [1 - chance for chance in chances(context.models.tagger(MODEL), features, "O")]
    least = max(_LEAST, _SHARE * max(likely, default=0.0))
    labels = [(f"I-{SITE}" if chance >= least else "O", chance) for chance in likely]
    return list(spans_of(sequence.tokens, labels, document.text)) or list(_in_header(document))


def without_blocks(features: list[list[bytes]]) -> list[list[bytes]]:
    """Return features of tokens without those of their block, which e-mails with such a header hardly have."""
    return [[feature for feature in items if not feature.startswith(b"bl=")] for items in features]


def _in_header(document: Document) -> Iterator[Found]:
    """Yield what stands behind 'Place:' in the first lines, up to a gap."""
    for line in document.lines[:_HEADER]:
        place = _PLACE.match(line.text)
        if place:
            start, end = line.start + place.start(1), line.start + place.end(1)
            yield Found(SITE, start, end, place[1], " ".join(place[1].split()), _LABELLED)
