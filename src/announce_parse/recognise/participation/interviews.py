"""Who asks and who answers where two talk: 'Anna Poel interviewt Jan Mol', 'in conversation with broadcaster Ann'."""

from collections.abc import Sequence

from announce_parse.recognise.participation.joining import Place, is_title, joined, leads_to, stops
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

_REACH = 12  # tokens between whoever asks or answers and the verb
_JOBS = 3  # tokens in front of a name in which its bearer's job may stand


def conversing(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> dict[int, str]:
    """Return the roles of who asks ("moderator") and who answers ("guest") in a line, by the first token of the name.

    A verb of asking tells both. In a conversation whoever has the job of those who ask does so, if only one side has.
    """
    told: dict[int, str] = {}
    for at in range(here[0][1], here[-1][0]) if len(here) > 1 else ():
        asked = page.lowers[at] in table.asks
        phrase = () if asked else table.converses.get(page.lowers[at], ())
        length = 1 if asked else next((len(p) for p in phrase if tuple(page.lowers[at : at + len(p)]) == p), 0)
        if not length:
            continue
        front = [name for name in here if name[1] <= at and at - name[1] <= _REACH and not stops(page, name[1], at)]
        behind = [name for name in here if name[0] >= at + length]
        if not front or not behind or not leads_to(page, at + length, behind[0][0]):
            continue
        answer = joined(page, behind, at + length, table, apposed=True)
        asks, asked_for = _has_job(page, front[-1], table), any(_has_job(page, name, table) for name in answer)
        if asked:
            told |= {name[0]: "guest" for name in answer}
        elif asked_for and not asks:
            told |= {**{name[0]: "moderator" for name in answer}, front[-1][0]: "guest"}
        elif asks and not asked_for:
            told |= {**{name[0]: "guest" for name in answer}, front[-1][0]: "moderator"}
    return told


def _has_job(page: Page, name: Place, table: RoleWordTable) -> bool:
    """Tell whether the job of those who ask stands in front of a name: 'journalist Jan Mol'."""
    start = name[0]
    while start > 0 and is_title(page, start - 1):
        start -= 1
    for at in range(start - 1, max(-1, start - 1 - _JOBS), -1):
        if page.lowers[at] in table.interviewers:
            return True
        if page.known[at].shape != "x" or page.lowers[at] in table.joins | table.articles:
            return False
    return False
