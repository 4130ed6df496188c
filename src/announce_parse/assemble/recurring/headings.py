"""The whole name of a series, where a heading tells more of it than a sentence: 'Energiecafé | Texel'."""

import re

from announce_parse.assemble.view import View

FIRST = 2  # lines that may begin with it
_REST = re.compile(r"(?:\s[^\W\da-zß-ÿ_][\w’'-]{1,20}){1,2}(?=\s?[:|]|\s[-–—]\s|\s20\d\d\b|\s?$)", re.M)


def whole_in_heading(view: View, start: int, end: int) -> tuple[int, int]:
    """Return where a name stands with the one or two names behind it with which one of the first lines begins."""
    name = view.text[start:end]
    for row in view.rows[:FIRST]:
        at = row.line.start + len(row.line.text) - len(row.line.text.lstrip(" \t#*"))
        rest = _REST.match(view.text, at + len(name), row.line.end) if name and view.text.startswith(name, at) else None
        if rest and at != start and not view.within(*rest.span(), "date", "time", "person", "group"):
            return at, rest.end()
    return start, end
