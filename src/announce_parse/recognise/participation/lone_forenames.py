"""Roles of forenames that stand alone: 'Gastvrouw is Yara', 'Quizmasters Bas en Roos', 'door mevrouw Poel'."""

from collections.abc import Mapping

from announce_parse import languages
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.forms import NAME_KINDS, is_honoured, is_job, is_unknown
from announce_parse.recognise.participation.role_words import TEACHER, RoleWordTable
from announce_parse.recognise.participation.told_roles import told_roles
from announce_parse.recognise.token_lines import Page
from announce_parse.recognise.word_features import is_plain_name

_BY_WORD = frozenset(("speaker", "guest", "moderator", TEACHER))  # roles that a noun or 'by' tells of such names


def lone_forenames(
    page: Page, candidates: list[Candidate], told: Mapping[int, str], table: RoleWordTable, code: str
) -> dict[int, str]:
    """Return the roles of single names that a noun or 'by' tells ('Gastvrouw is Yara', 'door mevrouw Poel'), by token.

    A forename of somebody who has a full name as well, and one that is another word too, is left out.
    """
    full = {c.text.split()[0] for c in candidates if c.kind in NAME_KINDS}
    alone = {
        c.start
        for c in candidates
        if c.kind[:3] == "one"
        and c.text not in full
        and (
            (c.kind == "oneF" and (is_plain_name(page.known[c.start]) or _is_written_as_name(page, c, code)))
            or (is_honoured(page, c) and not is_job(page.known[c.start]))
        )
    }
    unknown = {c.start for c in candidates if is_unknown(page, c, table)}
    if not alone and not unknown:
        return {}
    names = [(c.start, c.end) for c in candidates if c.start in alone or c.start in told]
    roles = told_roles(page, names, table, verbs=False).items()
    return {start: role for start, role in roles if start in alone or (start in unknown and role in _BY_WORD)}


def _is_written_as_name(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a forename that is another word too has its capital inside a sentence ('quizmasters | Bas en Roos').

    No mark follows it, as one does behind a label ('Bas: Jan Mol').
    """
    inside = page.lines[page.line_of[candidate.start]].start < candidate.start
    before, behind = page.known[candidate.start - 1], page.known[candidate.end : candidate.end + 1]
    led = inside and before.shape in ("x", "Xx") and (before.shape == "x" or before.job)
    marked = any(not word.lower[0].isalnum() and word.lower not in (",", ".", "\n") for word in behind)
    return led and not marked and not languages.load(code).people.capital_nouns
