"""Cross-field checks: each adds remarks to the draft, none changes a value silently."""

from announce_parse.document import Document, Draft, Found
from announce_parse.options import Context


def check(document: Document, draft: Draft, found: list[Found], context: Context) -> Draft:
    """Return the draft with the document's own notices and those of every check."""
    return Draft(draft.fields, document.notices + draft.notices)
