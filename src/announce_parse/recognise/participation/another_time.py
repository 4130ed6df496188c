"""Who is named in a list of what comes another time ('Upcoming talks: …'), and takes no part here."""

from bisect import bisect_left

from announce_parse.document import Document, Found
from announce_parse.recognise.later_lists import is_in_list, later_lists
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page


def another_time(
    document: Document, page: Page, candidates: list[Candidate], found: list[Found], code: str
) -> set[int]:
    """Return the first tokens of the names in such lists."""
    dates = sorted((item for item in found if item.kind == "date"), key=lambda item: item.start)
    later = later_lists(document.text, document.lines, dates, code) if dates else []
    days = [item.start for item in dates]
    later = [(start, end) for start, end in later if bisect_left(days, start) < bisect_left(days, end)]
    return {c.start for c in candidates if is_in_list(later, page.tokens[c.start].start)} if later else set()
