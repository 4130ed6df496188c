"""Who asks in a conversation whose verb and other side stand apart, or whose other side is not named there.

'Journalist Anna Poel gaat met hen in gesprek', 'Danach spricht Anna Pohl mit ihr', 'Ann Poole talks to the author'.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from announce_parse.recognise.participation.interviews import has_job
from announce_parse.recognise.participation.joining import Place, joined, leads_to, stops, with_fellows
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

_SENTENCE = 24  # tokens between a verb of talking and with whom one talks
_NEAR = 6  # tokens between whoever asks and the verb or 'with'
_SIDES = 2  # names at least where somebody receives somebody
_APART = 3  # tokens behind with whom one talks in which the noun of a conversation stands ('met hen in gesprek')


def asking(
    page: Page, line: TokenLine, here: Sequence[Place], names: Sequence[Place], table: RoleWordTable
) -> dict[int, str]:
    """Return the moderators of conversations with those of whom a text has told before, by the first tokens of names.

    Args:
        page: the document's tokens and lines.
        line: a line.
        here: the names in it, by place.
        names: all names of the text.
        table: the words of the language.
    """
    told: dict[int, str] = {}
    if not here or table.talks_with.isdisjoint(page.lowers[line.start : line.end]):
        return told
    for at in range(line.start, line.end - 1):
        if page.lowers[at] not in table.talks_with:
            continue
        told |= _across(page, line, here, at, table)
        end = _behind_whom(page, at + 1, table)
        if not end:
            continue
        verb = _verb(page, line, at, end, table)
        if verb < 0:
            continue
        asks = _subject(page, here, at, verb)
        if asks and any(name[1] <= asks[0] for name in names):
            told |= {name[0]: "moderator" for name in with_fellows(page, here, [asks], table)}
    return told


def receiving(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> dict[int, str]:
    """Return the roles of who receives ("host") and whom ("guest"): 'Anne Poulain reçoit le chef Jean Mol'."""
    told: dict[int, str] = {}
    if len(here) < _SIDES or table.receives.isdisjoint(page.lowers[line.start : line.end]):
        return told
    for at in range(line.start, line.end):
        if page.lowers[at] not in table.receives:
            continue
        front, behind = _inside(here, 0, at)[-1:], _behind(here, at)
        if front and front[0][1] == at and behind and leads_to(page, at + 1, behind[0][0]):
            told |= {name[0]: "guest" for name in joined(page, behind, table, apposed=True)}
            told[front[0][0]] = "host"
    return told


def _across(page: Page, line: TokenLine, here: Sequence[Place], at: int, table: RoleWordTable) -> dict[int, str]:
    """Return the roles of two sides of which one stands between a verb and 'with' ('spricht Jan Vogt mit der Autorin').

    Whoever has the job of those who ask does so, or whose other side are several or has the job of those who answer.
    """
    verb = _verb(page, line, at, at + 1, table)
    behind = _behind(here, at) if line.start <= verb < at else ()
    if not behind or not leads_to(page, at + 1, behind[0][0]):
        return {}
    between = _inside(here, verb + 1, at)
    led = len(between) == 1 and leads_to(page, verb + 1, between[0][0])
    if not between and at - verb > 1:
        between = [name for name in _inside(here, line.start, verb) if name[1] == verb][
            -1:
        ]  # 'Anna praat hierover met'
        led = bool(between)
    if not led or not _is_aside(page, max(verb + 1, between[-1][1]), at):
        return {}
    answer = joined(page, behind, table, apposed=True)
    asks = has_job(page, between[0], table.interviewers, table) or len(answer) > 1
    asks = asks or any(has_job(page, name, table.makers, table) for name in answer)
    if not asks or any(has_job(page, name, table.interviewers, table) for name in answer):
        return {}
    return {**{name[0]: "guest" for name in answer}, between[0][0]: "moderator"}


def _is_aside(page: Page, start: int, end: int) -> bool:
    """Tell whether but a few words in small letters stand between two tokens ('hierover verder')."""
    return end - start <= _APART and all(page.known[at].shape == "x" for at in range(start, end))


def _behind_whom(page: Page, at: int, table: RoleWordTable) -> int:
    """Return the token behind a pronoun, or behind an article and the noun of who answers, 0 where neither stands."""
    noun = at + (page.lowers[at] in table.articles)
    behind = page.known[noun + 1] if noun + 1 < len(page.known) else None
    if noun == at:
        owned = page.lowers[at] in table.possessives and behind is not None and behind.shape[:1] in ("x", "X")
        small = table.subject_leads | table.joins | table.before_city
        owns = owned and behind is not None and behind.lower not in small  # 'praat met haar | moeder'
        return at + 1 if page.lowers[at] in table.whom and not owns else 0
    named = behind is not None and behind.shape[:1] == "X"
    return noun + 1 if noun < len(page.lowers) and page.lowers[noun] in table.makers and not named else 0


def _verb(page: Page, line: TokenLine, at: int, end: int, table: RoleWordTable) -> int:
    """Return the word of talking around 'with', in its sentence, -1 for none."""
    near = range(at - 1, max(line.start - 1, at - _SENTENCE), -1)
    front = next((n for n in near if page.lowers[n] in table.talking and not stops(page, n, at)), -1)
    behind = (at for n in range(end, min(line.end, end + _APART)) if page.lowers[n] in table.talking)
    return front if front >= 0 else next(behind, -1)  # 'gaat met hen in gesprek'


def _subject(page: Page, here: Sequence[Place], at: int, verb: int) -> Place | None:
    """Return the name between the verb and 'with', else the nearest one in front of them, in their sentence."""
    between = _inside(here, verb + 1, at)
    if between:
        return between[0] if len(between) == 1 else None
    end = min(verb, at)
    front = _inside(here, 0, end)[-1:]
    near = front and end - front[0][1] <= _NEAR and not stops(page, front[0][1], end)
    return front[0] if near else None


def _behind(names: Sequence[Place], at: int) -> Sequence[Place]:
    """Return the names, which are in order, that begin behind a token."""
    return names[bisect_left(names, (at + 1,)) :]


def _inside(names: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    """Return the names, which are in order and apart, that begin and end between two tokens."""
    return names[bisect_left(names, (start,)) : bisect_right(names, end, key=lambda name: name[1])]
