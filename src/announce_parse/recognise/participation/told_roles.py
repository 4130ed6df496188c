"""Roles that the text tells in so many words: 'moderator: Jan Vos', 'Jan Vos, wethouder, is onze debatleider'."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from announce_parse.recognise.participation.asking import asking, receiving
from announce_parse.recognise.participation.bearers import named_by
from announce_parse.recognise.participation.contributing import contribute
from announce_parse.recognise.participation.interviews import answering, conversing
from announce_parse.recognise.participation.joining import Place, is_title, joined, stops
from announce_parse.recognise.participation.mastheads import is_panel
from announce_parse.recognise.participation.portraits import tells_of_head
from announce_parse.recognise.participation.role_cues import (
    OCCASION,
    RoleCue,
    at_panel,
    contributing_cue,
    other_cues,
    phrase_cues,
)
from announce_parse.recognise.participation.role_words import LECTURER, TEACHER, RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

ORDER = ("moderator", TEACHER, "speaker", "guest", "host", "performer", "organiser", "contact")
_ASIDE = frozenset(("organiser", "contact"))  # roles that count less than what a job tells of who teaches or asks
_LED = frozenset(("speaker", "guest"))  # roles of those whom a chair leads
_SPEAKS = frozenset(("speaker", TEACHER))
LIST_START = 3  # tokens in front of a name that opens a list item
_SIGNED = 2  # tokens of a forename alone below the closing of a letter, with the whole name in the next line
_OTHERS = 2  # names beside those who lead a lecture alone
_PART_MARKS = frozenset(("-", "–", "—", ":", "…"))
_LEADS = frozenset((":", ";"))  # what ends a line in front of those of whom it tells
_SILENT = frozenset((",", "!", "."))  # in the closing of a letter
_SHORT = 8  # tokens of a line that tells somebody's job
_JOBS = frozenset(("position", "position~", "body", "body~"))
_GREETING = 4  # words of a closing that ends with its noun ('mit imkerlichen Grüßen')


def told_roles(page: Page, names: Sequence[Place], table: RoleWordTable, *, verbs: bool = True) -> dict[int, str]:
    """Return the role of each name (by its first token) of which the text tells it.

    Args:
        page: the document's tokens and lines.
        names: the names, as first token and the token behind the last, by place.
        table: the words of the language.
        verbs: whether verbs tell a role too, and not only nouns and 'by'.
    """
    told: dict[int, str] = {}
    starts = [start for start, _ in names]
    section: str | None = None
    panel = is_panel(page, table)
    contributing = not panel and contribute(page, table)
    closed = False
    by_job: set[int] = set()  # names of which but a job told a role first
    for line in page.lines:
        here = names[bisect_left(starts, line.start) : bisect_right(starts, line.end)]
        told_below = here or _introduces_below(page, line, table)  # else nobody is there of whom a cue could tell
        cues = phrase_cues(page, line, table, verbs=verbs) if told_below else []
        cues += other_cues(page, line, here, table, verbs=verbs)
        if panel:
            cues = [at_panel(page, cue, table) for cue in cues]
        elif contributing:
            cues = [contributing_cue(page, cue, table) for cue in cues]
        if section == "performer" and not panel and here and _plays_somebody(page, line, here[-1]):
            _tell(told, here[-1], section)
        elif section and here and _opens(page, line, here[0][0]):
            chairs = section in _LED and _is_chair(page, line, table)
            for name in joined(page, here, table):
                _tell(told, name, "moderator" if chairs else section)
        reached = {cue.end for cue in cues if cue.role == "contact"}
        for cue in sorted(cues, key=lambda cue: _is_job(page, cue, table)):
            named = [
                name
                for name in named_by(page, line, here, cue, table)
                if not (_is_job(page, cue, table) and _is_told(told, name, cue))  # 'Gäste: Anna Pohl (Autorin)'
            ]
            lecturer = TEACHER if cue.role == LECTURER and _are_few(page, named, names) else "moderator"
            role = lecturer if cue.role == LECTURER else cue.role
            for name in named:
                if not (role == "organiser" and name[1] <= cue.start and _honoured(page, name[0]) in reached):
                    by_job |= {name[0]} if _is_job(page, cue, table) and name[0] not in told else set()
                    _tell(told, name, role)  # not 'contact Anna Poel, project coordinator'
        if verbs and not panel:
            spoken = {name for name, role in told.items() if role in _SPEAKS} - by_job
            asked = conversing(page, line, here, table)
            told |= {name: role for name, role in asked.items() if role != "guest" or name not in spoken}
        if verbs:
            told |= {n: role for n, role in receiving(page, line, here, table).items() if told.get(n) != "moderator"}
            told |= answering(page, line, here, table) | asking(page, line, here, names, table)
        if here and here[0][0] not in told and _talks(page, line, here[0], table):
            told[here[0][0]] = TEACHER
        closed = closes(page, line, table) or (closed and not here and line.end - line.start <= _SIGNED)
        section = "organiser" if closed else _section(page, line, here, cues, table, before=section)
    return told


def _is_chair(page: Page, line: TokenLine, table: RoleWordTable) -> bool:
    """Tell whether a line below those who speak has the label of who leads them ('Voorzitter: Anna Poel')."""
    colon = next((at for at in range(line.start, min(line.end, line.start + LIST_START)) if page.lowers[at] == ":"), 0)
    return " ".join(page.lowers[line.start : colon]) in table.chairs


def _is_told(told: dict[int, str], name: Place, cue: RoleCue) -> bool:
    """Tell whether a role is told of a name that counts more than that of a job."""
    known = told.get(name[0])
    return known is not None and (known not in _ASIDE or cue.role in _ASIDE)


def _is_job(page: Page, cue: RoleCue, table: RoleWordTable) -> bool:
    """Tell whether a cue is the noun of a job, which tells the role of those of whom nothing else does."""
    return tuple(page.lowers[cue.start : cue.end]) in table.as_titles


def first_of(known: str | None, role: str) -> str:
    """Return which of two roles of somebody counts."""
    return role if known not in ORDER else min(known, role, key=ORDER.index)


def _tell(told: dict[int, str], name: Place, role: str) -> None:
    told[name[0]] = first_of(told.get(name[0]), role)


def _honoured(page: Page, start: int) -> int:
    """Return where the honorifics in front of a name begin."""
    while start > 0 and is_title(page, start - 1):
        start -= 1
    return start


def closes(page: Page, line: TokenLine, table: RoleWordTable) -> bool:
    """Tell whether a line closes a letter: who signs below is who invites."""
    first = page.lowers[line.start]
    if first not in table.closing_starts and first not in _SILENT:
        return False
    words = tuple(word for word in page.lowers[line.start : line.end] if word not in _SILENT)
    return words in table.closings or (1 < len(words) <= _GREETING and words[-1] in table.closing_nouns)


def _plays_somebody(page: Page, line: TokenLine, name: Place) -> bool:
    """Tell whether a name ends its line behind a dash or a colon, as whoever plays a part does ('Loes – Anna Poel')."""
    start, end = name
    return end == line.end and start - line.start > 1 and page.known[start - 1].lower in _PART_MARKS


def _opens(page: Page, line: TokenLine, start: int) -> bool:
    """Tell whether a name at a token opens its line, but for a mark or a few words and honorifics."""
    ahead = (at for at in range(line.start, start) if page.lowers[at] != "#")
    return sum(not is_title(page, at) for at in ahead) <= LIST_START


def _section(
    page: Page, line: TokenLine, here: Sequence[Place], cues: list[RoleCue], table: RoleWordTable, *, before: str | None
) -> str | None:
    """Return the role that the lines below are about: a heading tells it, or a line that ends in a colon."""
    if before in _SPEAKS and not (here or cues) and _tells_job(page, line):
        return before
    if not _introduces_below(page, line, table):
        if tells_of_head(page, line.number):
            return before
        return before if (here and _opens(page, line, here[0][0])) or line.role in ("item", "row") else None
    named = (end for start, end in here if not any(cue.start <= start < cue.end for cue in cues))
    if any(not stops(page, end, line.end - 1) for end in named):
        return before
    last = [cue for cue in cues if not stops(page, cue.end, line.end - 1)]
    roles = {cue.role for cue in last if cue.way == "called"}
    if not roles:
        roles = {cue.role for cue in last if cue.end >= line.end - 1 and cue.way != "leads"}  # 'Deze avond spelen:'
    if not roles and page.known[line.end - 1].lower in _LEADS:
        roles = {cue.role for cue in last if cue.way in ("brought_by", "between")}  # 'Zu Gast sind drei Menschen:'
    role = roles.pop() if len(roles) == 1 else None
    return TEACHER if role == LECTURER else role


def _tells_job(page: Page, line: TokenLine) -> bool:
    """Tell whether a short line is but a job or a body of the one named above it."""
    words = page.known[line.start : line.end]
    told = any(word.job or not _JOBS.isdisjoint(word.classes) for word in words)
    return len(words) <= _SHORT and told and words[0].shape[:1] == "X" and words[-1].lower not in (".", "!", "?")


def _introduces_below(page: Page, line: TokenLine, table: RoleWordTable) -> bool:
    """Tell whether a line may tell the role of those below: a heading, or one that 'with' ends above a blank line."""
    last = page.lowers[line.end - 1]
    if line.is_heading or last in _LEADS:
        return True
    ends = line.end < len(page.lowers) and page.lowers[line.end] == "\n\n"
    return ends and (last in table.introductions or last in table.works_at or last in table.talks_with)


def _are_few(page: Page, led: Iterable[Place], names: Sequence[Place]) -> bool:
    """Tell whether but few names besides stand in the text, so that who leads a lecture gives it."""
    every = {" ".join(page.lowers[start:end]) for start, end in names if page.known[start].name_part == "F"}
    return len(every - {" ".join(page.lowers[start:end]) for start, end in led}) <= _OTHERS


def _talks(page: Page, line: TokenLine, name: Place, table: RoleWordTable) -> bool:
    """Tell whether a line or an item begins with a name and what its bearer talks about: 'Jan Mol over ramen'."""
    start, end = name
    if start - line.start > LIST_START or end + 1 >= line.end or page.known[end].lower not in table.subject_leads:
        return False
    opening = all(not page.known[at].lower[0].isalpha() or is_title(page, at) for at in range(line.start, start))
    rest = {page.known[at].lower for at in range(end + 1, min(line.end, end + 1 + OCCASION))}
    return opening and rest.isdisjoint(table.no_subjects)
