"""Names that head a paragraph which tells of their bearer: 'Anna Poel / Anna studeerde in Gent'."""

from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.token_lines import Page, TokenLine

_WORDS = 4  # of a name


def heads(page: Page, candidate: Candidate) -> bool:
    """Tell whether a name makes a line by itself, and the next one begins with its forename."""
    if candidate.kind not in PERSONS or candidate.end - candidate.start > _WORDS:
        return False
    line = page.lines[page.line_of[candidate.start]]
    marks = all(not page.lowers[at][0].isalnum() for at in range(line.start, candidate.start))
    return marks and candidate.end == line.end and tells_of_head(page, line.number + 1)


def tells_of_head(page: Page, number: int) -> bool:
    """Tell whether a line begins with the first word of a short line above it and a small one: 'Anna zingt'."""
    if not 0 < number < len(page.lines):
        return False
    above, line = page.lines[number - 1], page.lines[number]
    first = _first(page, above)
    if not 1 < above.end - first <= _WORDS or line.end - line.start <= _WORDS:
        return False
    return page.lowers[first] == page.lowers[line.start] and page.known[line.start + 1].shape == "x"


def _first(page: Page, line: TokenLine) -> int:
    """Return the first token of a line that is no mark."""
    return next((at for at in range(line.start, line.end) if page.lowers[at][0].isalnum()), line.start)
