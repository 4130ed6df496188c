"""Who is named in a list of what comes another time ('Upcoming talks: …'), and takes no part here."""

from announce_parse.document import Document, Found
from announce_parse.recognise.later_lists import later_lists
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page


def another_time(
    document: Document, page: Page, candidates: list[Candidate], found: list[Found], code: str
) -> set[int]:
    """Return the first tokens of the names in such lists."""
    first = min((item.start for item in found if item.kind == "date"), default=None)
    later = [] if first is None else later_lists(document.text, document.lines, first, code)
    starts = ((c.start, page.tokens[c.start].start) for c in candidates) if later else ()
    return {token for token, at in starts if any(start <= at < end for start, end in later)}
