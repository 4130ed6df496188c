"""Who signs below a closing: 'Groetjes, / Carla, Chris en Gert (werkgroep Feest)', 'Ans Mol, voorzitter'."""

from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.participation.told_roles import closes
from announce_parse.recognise.token_lines import Page

_LEAST = 2  # forenames of such a signature
_JOB = 6  # tokens of a job behind a name, and its comma


def signed(page: Page, candidates: list[Candidate], table: RoleWordTable) -> dict[int, str]:
    """Return the forenames with which several people sign, and a name with its job, as organisers, by first token."""
    forenames = {candidate.start for candidate in candidates if candidate.kind == "oneF"}
    words = {candidate.start: candidate.end for candidate in candidates if candidate.kind == "words"}
    if not forenames and not words:
        return {}
    names: dict[int, str] = {}
    for line, below in zip(page.lines, page.lines[1:], strict=False):
        if not closes(page, line, table):
            continue
        if below.start in words and _is_with_job(page, words[below.start], below.end):
            names[below.start] = "organiser"
        at, here = below.start, list[int]()
        while at < below.end and (at in forenames or (here and page.known[at].lower in table.joins)):
            here += [at] if at in forenames else []
            at += 1
        if len(here) >= _LEAST:
            names.update(dict.fromkeys(here, "organiser"))
    return names


def _is_with_job(page: Page, at: int, end: int) -> bool:
    """Tell whether a comma and a job stand at a token, and no more of the line than a few words."""
    if not 1 < end - at <= _JOB or page.known[at].lower != ",":
        return False
    return any(page.known[place].job or "position" in page.known[place].classes for place in range(at + 1, end))
