"""Forenames below the closing of a letter: 'Groetjes, / Carla, Chris en Gert (werkgroep Feest)'."""

from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.told_roles import RoleWordTable, closes
from announce_parse.recognise.token_lines import Page

_LEAST = 2  # names of such a signature


def signed(page: Page, candidates: list[Candidate], table: RoleWordTable) -> dict[int, str]:
    """Return the forenames with which several people sign, as organisers, by their token."""
    forenames = {candidate.start for candidate in candidates if candidate.kind == "oneF"}
    if not forenames:
        return {}
    names: dict[int, str] = {}
    for line, below in zip(page.lines, page.lines[1:], strict=False):
        if not closes(page, line, table):
            continue
        at, here = below.start, list[int]()
        while at < below.end and (at in forenames or (here and page.known[at].lower in table.joins)):
            here += [at] if at in forenames else []
            at += 1
        if len(here) >= _LEAST:
            names.update(dict.fromkeys(here, "organiser"))
    return names
