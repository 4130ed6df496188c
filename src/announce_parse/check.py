"""Cross-field checks: each adds remarks to the draft, none changes a value silently."""

from announce_parse.checks import CHECKS
from announce_parse.document import Document, Draft, Found
from announce_parse.options import Context


def check(document: Document, draft: Draft, found: list[Found], context: Context) -> Draft:
    """Return the draft with the document's own notices and those of every check, each once."""
    noticed = [notice for each in CHECKS for notice in each(document, draft, found, context)]
    return Draft(draft.fields, tuple(dict.fromkeys((*document.notices, *draft.notices, *noticed))))
