"""Names that what stands beside them makes sure: others of one enumeration, or 'by' behind a talk in a short line."""

from collections.abc import Mapping, Sequence

from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.forms import NAME_KINDS, is_surely
from announce_parse.recognise.participation.joining import joined_names
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_KINDS = NAME_KINDS | {"words"}
_SHORT_FORENAME = 4  # letters of a forename that is another word too
_LONGEST = 5  # words of a name


def beside_sure(page: Page, candidates: Sequence[Candidate], told: Mapping[int, str], table: RoleWordTable) -> set[int]:
    """Return the first tokens of names with one role in an enumeration of which one is surely somebody's.

    Likewise of one between 'by' and the end of the line of a talk ('Lezing over de duinen door | Cor Speek').
    """
    plain = [c for c in candidates if c.start in told and c.kind in _KINDS and _may_be(page, c)]
    sure = {c.start for c in plain if told[c.start] == "speaker" and _ends_talk(page, c, table)}
    ones = {c.start: c for c in plain}
    for together in joined_names(page, [(c.start, c.end) for c in plain], table):
        for role in sorted({told[start] for start, _ in together}):
            alike = [start for start, _ in together if told[start] == role]
            if len(alike) > 1 and any(is_surely(role, page, ones[start], table) for start in alike):
                sure |= set(alike)
    return sure


def _ends_talk(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    line = page.lines[page.line_of[candidate.start]]
    return candidate.end == line.end and page.lowers[candidate.start - 1] in table.by_words


def _may_be(page: Page, candidate: Candidate) -> bool:
    """Tell whether a name is two words and more with a capital, and small particles, of which the last is a surname.

    The first is no ordinary word ('Missing Maps') unless it is as short as forenames are ('Han').
    """
    words = page.known[candidate.start : candidate.end]
    named = [word for word in words if word.name_part != "p"]
    if not 1 < len(named) <= len(words) <= _LONGEST:
        return False
    shaped = all(word.shape in ("Xx", "Xx-Xx", "X", ".") and not word.classes for word in named)
    likely = named[0].likeness != "o" or len(named[0].lower) <= _SHORT_FORENAME
    return shaped and likely and "s" in named[-1].likeness
