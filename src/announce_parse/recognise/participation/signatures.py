"""Who signs below a closing: 'Groetjes, / Carla, Chris en Gert (werkgroep Feest)', 'Ans Mol, voorzitter'."""

from announce_parse import languages
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.participation.told_roles import closes
from announce_parse.recognise.token_lines import Page

_SALUTED = 3  # lines of a text in which a salutation stands
_SIGNED = 2  # lines of such a signature
_BEGINS = 3  # tokens of a line in which its job stands
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


def ends_letter(page: Page, candidates: list[Candidate], code: str) -> dict[int, str]:
    """Return who signs in office where a letter has no closing, as an organiser, by first token.

    The text begins with a salutation, and ends with a name and a job behind a comma or in the line below.
    """
    salutations = languages.load(code).titles.salutations
    opens = any(page.lowers[line.start] in salutations for line in page.lines[:_SALUTED])
    if not opens:
        return {}
    lines = page.lines[-_SIGNED:]
    return {
        candidate.start: "organiser"
        for candidate in candidates
        if candidate.kind in PERSONS
        for line, below in zip(lines, (*lines[1:], None), strict=True)
        if candidate.start == line.start
        if (candidate.end == line.end and below is lines[-1] and _has_job(page, below.start, below.end))
        or (line is lines[-1] and _is_with_job(page, candidate.end, line.end))
    }


def _has_job(page: Page, start: int, end: int) -> bool:
    """Tell whether a short line begins with a job."""
    near = range(start, min(end, start + _BEGINS))
    return end - start <= _JOB + 2 and any(page.known[n].job or "position" in page.known[n].classes for n in near)


def _is_with_job(page: Page, at: int, end: int) -> bool:
    """Tell whether a comma and a job stand at a token, and no more of the line than a few words."""
    if not 1 < end - at <= _JOB or page.known[at].lower != ",":
        return False
    return any(page.known[place].job or "position" in page.known[place].classes for place in range(at + 1, end))
