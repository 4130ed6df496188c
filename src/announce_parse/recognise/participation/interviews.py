"""Who asks and who answers where two talk: 'Anna Poel interviewt Jan Mol', 'in conversation with broadcaster Ann'."""

from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.recognise.participation.joining import (
    Place,
    is_copula,
    is_title,
    joined,
    leads_to,
    stops,
    with_fellows,
)
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

_REACH = 12  # tokens between whoever asks or answers and the verb
_OPENS = frozenset((",", "("))
_JOBS = 3  # tokens in front of a name in which its bearer's job may stand
_LEAST_OF_JOB = 6  # letters of a job that ends a compound
_ASKS = 16  # tokens of a sentence in which it is told who asks


def conversing(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> dict[int, str]:
    """Return the roles of who asks ("moderator") and who answers ("guest") in a line, by the first token of the name.

    A verb of asking tells both. In a conversation whoever has the job of those who ask does so, if only one side has,
    or of whom the next sentence tells it; else an author or an artist answers whoever has another job or none. Nobody
    asks of several who answer together, one of whom is such a maker.
    """
    told: dict[int, str] = {}
    for at in range(line.start, here[-1][0] if here else line.start):
        holds = page.lowers[at].endswith(table.interviews) and page.lowers[at + 1] in table.introductions
        asked = page.lowers[at] in table.asks or holds  # 'houdt een interview met'
        phrase = () if asked else table.converses.get(page.lowers[at], ())
        length = 1 if asked else next((len(p) for p in phrase if tuple(page.lowers[at : at + len(p)]) == p), 0)
        if not length:
            continue
        front = [name for name in here if name[1] <= at and at - name[1] <= _REACH and not stops(page, name[1], at)]
        behind = [name for name in here if name[0] >= at + length]
        if not behind or not leads_to(page, at + length, behind[0][0]) or (asked and not front):
            continue
        answer = joined(page, behind, table, apposed=True)
        jobs = table.interviewers
        asks = any(has_job(page, name, jobs, table) for name in front[-1:])
        made = len(answer) > 1 and any(has_job(page, name, table.makers, table) for name in answer)
        asked_for = not made and any(has_job(page, name, jobs, table) for name in answer)
        if front and not asks and not asked_for:
            asked_for = has_job(page, front[-1], table.makers, table)
            asks = any(has_job(page, name, table.makers, table) for name in answer)
        if asked:
            told |= {name[0]: "guest" for name in answer}
            told |= {front[-1][0]: "moderator"} if holds else {}
        elif _asks_next(page, line, answer[-1][1], table):
            ones = with_fellows(page, [name for name in here if name[1] <= at], front[-1:], table)
            told |= {**{name[0]: "guest" for name in ones}, **{name[0]: "moderator" for name in answer}}
        elif asked_for and not asks:
            told |= {name[0]: "moderator" for name in answer} | {name[0]: "guest" for name in front[-1:]}
        elif front and len(answer) > 1 and not asks and _is_moderated(page, table.code):
            told |= {name[0]: "guest" for name in (*front[-1:], *answer)}
        elif (asks and not asked_for) or (front and len(answer) > 1 and not (made or asked_for)):
            told |= {**{name[0]: "guest" for name in answer}, front[-1][0]: "moderator"}
    return told


def answering(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> dict[int, str]:
    """Return the roles that a passive tells: 'vrijdag wordt Anna Poel geïnterviewd door Jan Mol'."""
    told: dict[int, str] = {}
    for at in range(line.start, line.end) if len(here) > 1 else ():
        if page.lowers[at] not in table.asked:
            continue
        by = at + 1 if page.lowers[min(at + 1, line.end - 1)] in table.by_words else _by(page, line, at, table)
        behind = [name for name in here if name[0] > by]
        if not by or not behind or not leads_to(page, by + 1, behind[0][0]):
            continue
        asking = joined(page, behind, table, apposed=True)
        front = [name for name in here if name[1] <= min(by, at) and not stops(page, name[1], at)]
        told |= {name[0]: "guest" for name in _subject(page, front, table)}
        told |= {name[0]: "moderator" for name in asking}
    return told


def _by(page: Page, line: TokenLine, at: int, table: RoleWordTable) -> int:
    """Return the 'by' in front of a participle in its sentence ('wordt door Jan Mol | ondervraagd'), 0 for none."""
    near = range(at - 1, max(line.start, at - _REACH), -1)
    return next((by for by in near if page.lowers[by] in table.by_words and not stops(page, by, at)), 0)


def _subject(page: Page, front: Sequence[Place], table: RoleWordTable) -> Sequence[Place]:
    """Return the names of a sentence that its passive is said of: beside its 'is', else the first and its fellows."""
    if not front:
        return ()
    words = page.lowers
    beside = next((name for name in front if is_copula(words, name[1], table)), None)
    if beside:
        return with_fellows(page, front, [beside], table)
    led = next((n for n in range(len(front)) if _follows_copula(page, front[n][0], table)), 0)
    return joined(page, front[led:], table)


def _follows_copula(page: Page, start: int, table: RoleWordTable) -> bool:
    """Tell whether 'is' leads to a name, perhaps with a job between ('wordt schrijver Anna Poel')."""
    words = page.lowers
    return any(is_copula(words, at, table) and leads_to(page, at + 1, start) for at in range(max(0, start - 4), start))


def _asks_next(page: Page, line: TokenLine, end: int, table: RoleWordTable) -> bool:
    """Tell whether the next sentence tells of the last name of this one that its bearer asks ('Hij interviewt …')."""
    if end + 2 >= line.end or page.lowers[end] != "." or page.lowers[end + 1] not in table.pronouns:
        return False
    rest = range(end + 2, min(line.end, end + _ASKS))
    stop = next((at for at in rest if stops(page, at, at + 1)), rest.stop)
    return not table.asks.isdisjoint(page.lowers[end + 2 : stop])


def _is_moderated(page: Page, code: str) -> bool:
    """Tell whether a text tells of somebody that moderates, so that nobody of those who talk has to."""
    return not _moderating(code).isdisjoint(page.lowers)


@lru_cache(maxsize=8)
def _moderating(code: str) -> frozenset[str]:
    """Return the words for moderating, apart from those for asking and leading."""
    ways = languages.load(code).people.roles.moderator.model_dump().values()
    words = (word for phrases in ways for phrase in phrases for word in phrase.split())
    return frozenset(word for word in words if "moder" in word or "modér" in word)


def has_job(page: Page, name: Place, jobs: frozenset[str], table: RoleWordTable) -> bool:
    """Tell whether one of some jobs stands beside a name: 'journalist Jan Mol', 'Jan Mol, libraire'."""
    start, end = name
    if end + 1 < len(page.lowers) and page.lowers[end] in _OPENS and _is_of(page.lowers[end + 1], jobs):
        return True
    while start > 0 and is_title(page, start - 1):
        start -= 1
    for at in range(start - 1, max(-1, start - 1 - _JOBS), -1):
        if _is_of(page.lowers[at], jobs):
            return True
        if page.known[at].shape != "x" or page.lowers[at] in table.joins | table.articles:
            return False
    return False


def _is_of(word: str, jobs: frozenset[str]) -> bool:
    """Tell whether a word is one of some jobs, or a compound that ends with one ('filmjournalist')."""
    return word in jobs or any(word[-letters:] in jobs for letters in range(_LEAST_OF_JOB, len(word) - 1))
