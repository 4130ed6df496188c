"""E-mails that announce a seminar: how they are told, and the place that they name, by a tagger of its own.

A place in such an e-mail is written in one go, room and building in any order ("5409 Wean Hall", "DH 2315").
"""

from bisect import bisect_left

from announce_parse.document import Document, Found
from announce_parse.options import Context
from announce_parse.recognise.participation.told_sites import (
    LEAST,
    SITE,
    WHEN,
    is_place,
    labelled_sites,
    sites_beside_when,
)
from announce_parse.recognise.spans import chances, spans_of
from announce_parse.recognise.token_features import Sequence
from announce_parse.recognise.token_lines import Page

MODEL = "sites"
_SHARE = 0.4  # of the chance of the surest token, likewise
_HEADER = 14  # lines in which the header of a seminar's e-mail stands
_HEADER_LEAST = 3  # fields of a header that make one
_HEADER_FIELDS = frozenset(("type", "topic", "dates", "time", "place", "postedby", "host", "duration"))


def is_letter(page: Page) -> bool:
    """Tell whether a text begins with the header of a seminar's e-mail ("Topic: …", "Dates: …", "Place: …")."""
    labels = (
        page.known[line.start].lower
        for line in page.lines[:_HEADER]
        if line.end - line.start > 1 and page.known[line.start + 1].lower == ":"
    )
    return len(_HEADER_FIELDS.intersection(labels)) >= _HEADER_LEAST


def recognise_sites(document: Document, sequence: Sequence, found: list[Found], context: Context) -> list[Found]:
    """Return the places that a seminar's e-mail names ("site"): those with a label, else what its tagger tells."""
    labelled = list(labelled_sites(document, found, context))
    if labelled:
        return labelled
    features = without_blocks(sequence.features)
    likely = [1 - chance for chance in chances(context.models.tagger(MODEL), features, "O")]
    return likely_sites(document, sequence, likely, found)


def likely_sites(document: Document, sequence: Sequence, likely: list[float], found: list[Found]) -> list[Found]:
    """Return the runs of tokens that are likely enough part of a place; where none is, what stands beside the hour.

    Args:
        document: the e-mail.
        sequence: its tokens.
        likely: for each token the chance that it is part of a place.
        found: what rules found: no day and no hour is a place.
    """
    likely = list(likely)
    starts = [token.start for token in sequence.tokens]
    for item in found:
        if item.kind in WHEN:
            first, last = bisect_left(starts, item.start), bisect_left(starts, item.end)
            likely[first:last] = [0.0] * (last - first)
    least = max(LEAST, _SHARE * max(likely, default=0.0))
    labels = [(f"I-{SITE}" if chance >= least else "O", chance) for chance in likely]
    spans = [item for item in spans_of(sequence.tokens, labels, document.text) if is_place(item.value)]
    return spans or list(sites_beside_when(document, found))


def without_blocks(features: list[list[bytes]]) -> list[list[bytes]]:
    """Return features of tokens without those of their block, which e-mails with such a header hardly have."""
    return [[feature for feature in items if not feature.startswith(b"bl=")] for items in features]
