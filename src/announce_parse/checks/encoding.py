"""Text that was decoded wrongly before it came here."""

import re
from collections.abc import Iterator

from announce_parse.document import Document, Draft, Found, Notice
from announce_parse.options import Context

# UTF-8 read as Windows-1252 or Latin-1: a lead byte shown as a letter, with continuation bytes behind it.
_CONTINUATION = "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
_MOJIBAKE = re.compile(f"[\u00c2-\u00c5\u00cb]{_CONTINUATION}|\u00e2{_CONTINUATION}{_CONTINUATION}|\ufffd")


def mojibake(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on characters that a wrong encoding leaves behind ('Ã©' for 'é', or the replacement character).

    >>> from announce_parse.document import lines_of
    >>> text = "CafÃ© De Zon"
    >>> [notice.code for notice in mojibake(Document(text, lines_of(text)), Draft({}), [], None)]
    ['mojibake']
    """
    places = list(_MOJIBAKE.finditer(document.text))
    if places:
        first = places[0]
        yield Notice(
            "mojibake",
            "warning",
            f"{len(places)} places look wrongly decoded, the first is {first[0]!r}; decode the source anew",
            first.start(),
            first.end(),
        )
