"""Whose role a cue tells: the names behind it, or the one that it is said of."""

from collections.abc import Iterable, Sequence

from announce_parse.recognise.name_words import GENITIVES
from announce_parse.recognise.participation.joining import (
    BEHIND_CUE,
    JOB_WORDS,
    JOBS,
    Place,
    in_front,
    is_copula,
    is_joined,
    is_title,
    joined,
    leads_to,
    stops,
    with_fellows,
)
from announce_parse.recognise.participation.role_cues import OCCASION, RoleCue
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

_LED = 300  # tokens on either side of who leads in which it is told what is led
_BEFORE_CUE = 24  # tokens between a name and the verb that tells its role
_OPENERS = frozenset((",", "(", "-", "–", "—", "|", "["))
LABELS = frozenset((":", "|", "–", "-"))


def named_by(page: Page, line: TokenLine, here: Sequence[Place], cue: RoleCue, table: RoleWordTable) -> Iterable[Place]:
    """Return the names whose role a cue tells."""
    behind = [name for name in here if name[0] >= cue.end]
    before = [name for name in here if name[1] <= cue.start]
    if cue.way == "leads" and not _is_of_discussion(page, line, cue, table):
        return ()
    if cue.way in ("brought_by", "leads"):
        leads = behind and leads_to(page, cue.end, behind[0][0])
        if leads and cue.role == "organiser" and _goes_on(page, cue.end, behind[0][0], table):
            return ()  # 'Namens de VVD schuift Anna Poel aan'
        return joined(page, behind, table, apposed=True) if leads else ()
    subject = _subject(page, before, cue.start)
    if cue.way == "does" and subject and _owns(page, subject[0]):
        return ()  # "Councillor Poole's office will answer questions"
    if cue.way == "does" and subject:
        subject = _with_employer(page, before, subject[0], table)
    if cue.way == "between":
        leads = behind and leads_to(page, cue.end, behind[0][0])
        return [*subject, *(joined(page, behind, table, apposed=True) if leads else ())]
    if cue.way == "does":
        about = {page.known[cue.end - 1].lower, page.known[min(cue.end, line.end - 1)].lower}
        leads = behind and table.subject_leads.isdisjoint(about) and leads_to(page, cue.end, behind[0][0])
        if any(_is_oblique(page, name, table) for name in subject):
            direct = [name for name in before if not _is_oblique(page, name, table)]
            subject = _subject(page, direct, cue.start) or (() if leads else subject)
        subject = _chain(page, before, subject, cue.start, table)
        subject = with_fellows(page, before, subject, table)
        return subject or (joined(page, behind, table, apposed=True) if leads else ())
    if subject and _is_said_of(page, subject[0], cue.start, table):
        return () if _is_elsewhere(page, line, cue, table) else subject
    if behind and _introduces(page, cue.end, behind[0][0], table):
        return joined(page, behind, table, apposed=True)
    return ()


def _owns(page: Page, name: Place) -> bool:
    """Tell whether a name is in the genitive."""
    return page.lowers[name[1] - 1].endswith(GENITIVES) or page.lowers[name[1]] in GENITIVES


def _goes_on(page: Page, start: int, end: int, table: RoleWordTable) -> bool:
    """Tell whether a verb, or an 'and' behind a word, stands between two tokens."""
    words = page.lowers[start:end]
    return not table.verbs.isdisjoint(words) or not table.joins.isdisjoint(words[1:])


def _is_of_discussion(page: Page, line: TokenLine, cue: RoleCue, table: RoleWordTable) -> bool:
    """Tell whether what is led is a discussion: in front of the cue, or behind it in its sentence.

    So in 'het debat onder leiding van Anna Poel', 'Onder leiding van Anna Poel gaan zij in debat'.
    """
    first, last = max(line.start, cue.start - _LED), min(line.end, cue.end + _LED)
    if any(page.lowers[at].endswith(table.discussions) for at in range(first, cue.start)):
        return True
    stop = next((at for at in range(cue.end, last) if stops(page, at, at + 1)), last)
    debated = (*(noun for noun in table.discussions if not noun.endswith(table.occasions)), *table.debates)
    return any(page.lowers[at].endswith(debated) for at in range(cue.end, stop))


def _is_elsewhere(page: Page, line: TokenLine, cue: RoleCue, table: RoleWordTable) -> bool:
    """Tell whether a noun is somebody's job ('Sprecher der Fraktion'), no part in the event ('host van de avond').

    Who organises elsewhere has that body behind the job ('coördinator, Down to Earth', 'Secretaris Wetenschapsfonds').
    """
    if cue.role == "organiser" and cue.end + 1 < line.end:
        comma = page.known[cue.end].lower == ","
        behind = page.known[cue.end + comma]
        if behind.shape[:1] == "X" and behind.name_part != "F":
            return True
    if cue.end + 1 < line.end and cue.way == "called" and page.known[cue.end].lower in table.works_at:
        named = cue.end + 1 + (page.known[cue.end + 1].lower in table.articles)
        if page.known[named].shape[:1] == "X" and not page.known[named].lower.endswith(table.occasions):
            return True  # 'Ann Poole, Policy Lead at OpenCity'
    if cue.end >= line.end or page.known[cue.end].lower not in table.belongs_to:
        return False
    here = range(cue.end + 1, min(line.end, cue.end + OCCASION))
    return not any(page.known[at].lower.endswith(table.discussions + table.occasions) for at in here)


def _subject(page: Page, before: Sequence[Place], at: int) -> Sequence[Place]:
    """Return the name (if any) that a verb or noun at `at` is said of.

    That is the nearest in its sentence, or that of an apposition. In 'Anna de Wit, programmaleider Groene Hart, is de
    host' a name stands inside the apposition.
    """
    near = [name for name in before if at - name[1] <= _BEFORE_CUE and not stops(page, name[1], at)]
    if not near or not any(page.known[place].lower in (",", ")") for place in range(near[-1][1], at)):
        return near[-1:]
    return next(([name] for name in near if page.known[name[1]].lower in _OPENERS), near[-1:])


def _is_oblique(page: Page, name: Place, table: RoleWordTable) -> bool:
    """Tell whether 'by' or 'with' stands in front of a name and its job, so that it is no subject."""
    start = in_front(page, name[0], table)
    return page.lowers[start - 1] in table.introductions or page.lowers[start - 1] in table.by_words


def _with_employer(page: Page, before: Sequence[Place], subject: Place, table: RoleWordTable) -> Sequence[Place]:
    """Return the name in front of 'of' or 'from' and the subject of a verb: 'Jo Poole of | Reed Systems will speak'."""
    lead = subject[0] - 1
    lead -= page.known[lead].lower in table.articles
    if lead < 0 or page.known[lead].lower not in table.belongs_to | table.works_at:
        return [subject]
    return [name for name in before if name[1] == lead and page.known[name[0]].name_part == "F"] or [subject]


def _chain(
    page: Page, before: Sequence[Place], subject: Sequence[Place], at: int, table: RoleWordTable
) -> Sequence[Place]:
    """Return the subject of a verb at `at` with all that 'and' joins to it ('A (x) en B (y) discussiëren')."""
    if not subject or subject[0] == before[-1]:
        return subject
    together = joined(page, before[before.index(subject[0]) :], table)
    return together if is_joined(page, before[-1][1], at, table) and together[-1] == before[-1] else subject


def _is_said_of(page: Page, name: Place, start: int, table: RoleWordTable) -> bool:
    """Tell whether a noun at `start` says what a name in front of it is: 'Jan Vos (moderator)', 'is de moderator'."""
    end = name[1]
    between = [page.known[at].lower for at in range(end, start)]
    if between and table.articles.issuperset(between):
        before = page.known[in_front(page, name[0], table) - 1].lower
        return (before,) in table.copulas  # 'vrijdag is Anna Poel onze gast'
    if not between:
        line = page.lines[page.line_of[start]]
        return name[0] == line.start and start == line.end - 1  # 'Anna Poel viool'
    if len(between) > _BEFORE_CUE or stops(page, end, start):
        return False
    if (between[0] in _OPENERS and len(between) <= 3) or between[-1] in table.as_words:
        return True
    if between[0] in table.plays_on and table.articles.issuperset(between[1:]):
        return page.known[name[0]].name_part == "F"  # 'Anna Poel op viool'
    return any(is_copula(between, at, table) for at in range(max(0, len(between) - 4), len(between)))


def _introduces(page: Page, end: int, start: int, table: RoleWordTable) -> bool:
    """Tell whether a noun that ends at `end` leads to the name at `start`: right in front, a colon or 'is' between.

    A job may stand in front of the name ('Begrüßung: Pastor Jan Vos').
    """
    job = in_front(page, start, table)
    end = _behind_occasion(page, end, start, table)
    if end < job < start and page.known[job - 1].lower in LABELS:
        start = job
    between = [page.known[at].lower for at in range(end, start) if not is_title(page, at)]
    if len(between) > BEHIND_CUE:
        return False
    if tuple(between[between[:1] == [","] :]) in table.for_example:
        return True  # 'musicians, including Anna Poel'
    if between and between[0] == ":" and _is_job_only(page, end + 1, start):
        return True  # 'Guests: forensic chemist Anna Poel'
    if not between or between[-1] in LABELS or between == [","]:
        return all(word not in ".;!?" for word in between)
    return any(is_copula(between, at, table) for at in range(len(between))) and not stops(page, end, start)


def _behind_occasion(page: Page, end: int, start: int, table: RoleWordTable) -> int:
    """Return where the occasion ends that stands behind a noun: 'de gespreksleider van de avond | Anna Poel'."""
    if page.known[end].lower not in table.belongs_to:
        return end
    nouns = (at for at in range(end + 1, min(start, end + OCCASION)) if page.known[at].lower.endswith(table.occasions))
    return next(nouns, end - 1) + 1


def _is_job_only(page: Page, start: int, end: int) -> bool:
    """Tell whether nothing but a job in small letters, and honorifics, stands between two tokens."""
    while end > start and is_title(page, end - 1):
        end -= 1
    small = all(page.known[at].shape in ("x", "x-x") for at in range(start, end))
    return (
        0 < end - start <= JOB_WORDS
        and small
        and (page.known[end - 1].job or not JOBS.isdisjoint(page.known[end - 1].classes))
    )
