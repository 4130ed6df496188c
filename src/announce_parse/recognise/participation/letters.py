"""E-mails that announce a seminar: how they are told, and the place that they name, by a tagger of its own.

A place in such an e-mail is written in one go, room and building in any order ("5409 Wean Hall", "DH 2315").
"""

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
    """Return the places that a seminar's e-mail names ("site"): tokens that are likely enough part of one."""
    likely = [1 - chance for chance in chances(context.models.tagger(MODEL), sequence.features, "O")]
    least = max(_LEAST, _SHARE * max(likely, default=0.0))
    labels = [(f"I-{SITE}" if chance >= least else "O", chance) for chance in likely]
    return list(spans_of(sequence.tokens, labels, document.text))
