"""Who plays whom, and whose play it is, where a text tells of a performance: 'Anna Poel as Nora', 'by Henrik Ibsen'."""

from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_REACH = 4  # tokens behind 'as' in which a part stands ('as the formidable Lady Bracknell')


def cast_of(page: Page, candidates: list[Candidate], table: RoleWordTable, performs: bool) -> tuple[set[int], set[int]]:
    """Return the first tokens of those who play a part, and of the parts and of who wrote what is played.

    A part has a capital, so that 'Anna Poel as moderator' plays none; whose name makes a line behind 'by' right below
    the first one wrote it. Several parts tell of a performance as well.
    """
    cast: set[int] = set()
    others: set[int] = set()
    starts = {candidate.start for candidate in candidates}
    for candidate in candidates:
        at = candidate.end
        if candidate.kind not in PERSONS or at >= len(page.known):
            continue
        line = page.lines[page.line_of[candidate.start]]
        if page.known[at].lower in table.as_words and at + 1 < line.end:
            behind = range(at + 1, min(line.end, at + 1 + _REACH))
            part = next((n for n in behind if "X" in page.known[n].shape), None)
            small = part is not None and all(page.known[n].lower.isalpha() for n in range(at + 1, part))
            if part is not None and small and page.known[part].shape == "Xx":
                cast.add(candidate.start)
                others |= {part} & starts
        written = page.known[line.start].lower in ("by", "van", "von", "de") and candidate.start == line.start + 1
        if written and candidate.end == line.end and line.number == 1:
            others.add(candidate.start)
    return (cast, others) if performs or len(cast) > 1 else (set(), set())
