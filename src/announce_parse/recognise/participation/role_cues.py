"""Words of a line that tell a role: of a noun, a verb or 'by', by what else stands in the line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from announce_parse.recognise.participation.acts import acting
from announce_parse.recognise.participation.joining import Place, stops
from announce_parse.recognise.participation.mastheads import HEAD, ends_panel, is_lecture, top_of
from announce_parse.recognise.participation.quoted_groups import QUOTES, UNQUOTES
from announce_parse.recognise.participation.role_words import LECTURER, TEACHER, RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

OCCASION = 4  # tokens behind a noun in which the event is looked for that somebody has a part in
_LECTURE = 24  # tokens in front of 'led by' in which it is told what is led
_ENDS = frozenset(".!?;:")
_QUOTED = 24  # tokens of a talk's quoted title
_MARKS = frozenset("\"“„«»‘'")
_LED = 10  # tokens between the noun of a group and who leads it
_SUBJECT = 14  # tokens of a line in front of 'by', and behind it
_PANEL_TITLE = 16  # tokens of a panel's title in front of 'with'


@dataclass(frozen=True, slots=True)
class RoleCue:
    """Words that tell a role: tokens `start` up to `end`; `way` is one of `languages.sections.roles.RoleWords`."""

    start: int
    end: int
    role: str
    way: str


def phrase_cues(page: Page, line: TokenLine, table: RoleWordTable, *, verbs: bool) -> list[RoleCue]:
    """Return the cues of a line's phrases, those of verbs only with `verbs`."""
    return [cue for cue in _cues(page, line, table) if verbs or cue.way != "does"]


def other_cues(
    page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable, *, verbs: bool
) -> list[RoleCue]:
    """Return the cues of a line that more than a phrase tells, where the names `here` stand in it."""
    cues = _lecture_with(page, line, here, table)
    cues += _panel_with(page, line, here, table) + _talk_by(page, line, here, table) + _leaders(page, line, here, table)
    if verbs:
        cues += _will_act(page, line, here, table) + [RoleCue(*told) for told in acting(page, line, here, table)]
    return cues


def _cues(page: Page, line: TokenLine, table: RoleWordTable) -> Iterator[RoleCue]:
    lowers, phrases = page.lowers, table.phrases
    at = line.start
    while at < line.end:
        step = 1
        for words, role, way in phrases.get(lowers[at], ()):
            end = at + len(words)
            if len(words) == 1 or (end <= line.end and tuple(lowers[at:end]) == words):
                step = len(words)
                following = lowers[end] if end < len(lowers) else ""
                if words in table.guided_by and _is_lecture_by(page, line, at, table):
                    yield RoleCue(at, at + step, LECTURER, "brought_by")
                elif words in table.guided_by and _is_lesson(page, line, at, table):
                    yield RoleCue(at, at + step, TEACHER, "brought_by")
                elif role == "moderator" and way == "does" and _is_of_a_body(page, at + step, line.end):
                    break  # 'Ann Poole chairs the transport committee'
                elif way != "does" or role != "performer" or following not in table.as_words:  # 'treedt op als gids'
                    yield RoleCue(at, at + step, role, way)
                break
        at += step


def _lecture_with(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> list[RoleCue]:
    """Return the cue of a speaker where the line of a lecture begins with 'with': 'Met Anna Poel'."""
    led = bool(here) and page.lowers[line.start] in table.introductions and is_lecture(page, table)
    return [RoleCue(line.start, line.start + 1, "speaker", "brought_by")] if led else []


def _panel_with(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> list[RoleCue]:
    """Return the cue of guests behind a panel with its title: 'Table ronde « Le verre » avec Anna Poel'."""
    if not here:
        return []
    for at in range(line.start, here[-1][0]):
        if page.known[at].lower not in table.introductions:
            continue
        before = [page.known[n].lower for n in range(max(line.start, at - _PANEL_TITLE), at)]
        titled = any(mark in QUOTES or mark in (":", "»") for mark in before)
        if titled and any(
            ends_panel(before, n, words) for words in table.panels for n in range(len(words) - 1, len(before))
        ):
            return [RoleCue(at, at + 1, "guest", "brought_by")]
    return []


def _talk_by(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> list[RoleCue]:
    """Return the cues of who gives a talk or a concert, behind it and its quoted title.

    So in 'findet der Vortrag „Moore“ von Anna Poel statt', 'orgelconcert door Jan Mol'; behind the title alone, as in
    '‘Moore’ door Anna Poel', where the text speaks of talks and of no concert.
    """
    cues = []
    for at in range(line.start + 1, here[-1][0] if here else 0):
        if page.lowers[at] not in table.by_words:
            continue
        noun = at - 1 - (page.lowers[at - 1] == ",")
        if page.lowers[noun] in _MARKS:
            places = range(noun - 1, max(line.start - 1, noun - _QUOTED), -1)
            opened = next((n for n in places if page.lowers[n] in _MARKS), None)
            if opened is None:
                continue
            if opened == line.start and _is_of_talks(page, table):
                cues.append(RoleCue(at, at + 1, "speaker", "brought_by"))
            noun = opened - 1
            noun -= noun > line.start and page.lowers[noun] in (":", ",")
        if noun < line.start:
            continue
        if page.lowers[noun].endswith(table.talks) or _is_talk_about(page, line, at, table):
            cues.append(RoleCue(at, at + 1, "speaker", "brought_by"))
        elif page.lowers[noun].endswith(table.concerts):
            cues.append(RoleCue(at, at + 1, "performer", "brought_by"))
    return cues


def _is_of_talks(page: Page, table: RoleWordTable) -> bool:
    """Tell whether a text names talks, one or several, and no concert."""
    talks = any(word.endswith(table.talks) or word[:-1].endswith(table.talks) for word in page.lowers)
    return talks and not any(word.endswith(table.concerts) for word in page.lowers)


def _is_talk_about(page: Page, line: TokenLine, by: int, table: RoleWordTable) -> bool:
    """Tell whether a short line begins with a talk and its subject in front of 'by': 'Lezing over de duinen door'."""
    if by - line.start > _SUBJECT or line.end - by > _SUBJECT:
        return False
    noun = next((at for at in range(line.start, by) if page.lowers[at].endswith(table.talks)), by)
    between = page.lowers[noun + 1 : by]
    if by - noun < 3 or not table.verbs.isdisjoint(set(between) - table.subject_leads):
        return False
    dated = not any(word.isalpha() and word not in table.months for word in page.lowers[line.start : noun])
    return dated and all(word[0].isalnum() or word in _MARKS for word in between) and table.by_words.isdisjoint(between)


def _leaders(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> list[RoleCue]:
    """Return the cues of who leads those who perform: of a group, or at a concert ('ein Chor unter Leitung von')."""
    cues = []
    for at in range(line.start, line.end if here else line.start):
        led = next(
            (w for w in table.guides.get(page.lowers[at], ()) if tuple(page.lowers[at : at + len(w)]) == w), None
        )
        if led and (
            any(word.endswith(table.group_ends) for word in page.lowers[max(line.start, at - _LED) : at])
            or any(word.endswith(table.concerts) for word in top_of(page))
        ):
            cues.append(RoleCue(at, at + len(led), "performer", "brought_by"))
    return cues


def _will_act(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> list[RoleCue]:
    """Return the cues of verbs of the future whose sentence ends with what somebody does: 'Anna wird … erzählen'."""
    cues: list[RoleCue] = []
    verbs = [at for at in range(line.start, line.end) if page.lowers[at] in table.will] if here else []
    stop = line.start
    for at in verbs:
        if stop <= at:
            stop = next((n for n in range(at + 1, line.end) if stops(page, n, min(n + 1, line.end))), line.end)
        behind = page.lowers[at + 1 : stop]
        role = "speaker" if not table.will_speak.isdisjoint(behind) else ""
        role = role or ("performer" if not table.will_perform.isdisjoint(behind) else "")
        if role:
            cues.append(RoleCue(at, at + 1, role, "does"))
    return cues


def at_panel(page: Page, cue: RoleCue, table: RoleWordTable) -> RoleCue:
    """Return the cue of a guest for one of a speaker that may tell either."""
    words = " ".join(page.known[at].lower for at in range(cue.start, cue.end))
    return replace(cue, role="guest") if cue.role == "speaker" and words in table.at_panels else cue


def contributing_cue(page: Page, cue: RoleCue, table: RoleWordTable) -> RoleCue:
    """Return the cue of a speaker for the noun of those who take part, where they give talks."""
    attends = cue.role == "guest" and page.known[cue.start].lower in table.attending
    return replace(cue, role="speaker") if attends else cue


def _is_of_a_body(page: Page, start: int, end: int) -> bool:
    """Tell whether the noun of a body stands closely behind a verb, which tells no role in the event then."""
    near = page.known[start : min(end, start + OCCASION)]
    return any("body" in word.classes for word in near if word.lower[0].isalnum())


def _is_lesson(page: Page, line: TokenLine, at: int, table: RoleWordTable) -> bool:
    """Tell whether the line up to a token, the line above or the text's first two tell of what one is taught."""
    if page.known[at - 1].lower in table.groups:
        return False  # 'het koor onder leiding van'
    above = page.lines[line.number - 1].start if line.number else line.start
    head = page.lines[min(HEAD, len(page.lines)) - 1].end
    places = (*range(min(head, at)), *range(above, at))
    return any(page.known[place].lower.endswith(table.lessons) for place in places)


def _is_lecture_by(page: Page, line: TokenLine, at: int, table: RoleWordTable) -> bool:
    """Tell whether what is led is a lecture: in its sentence, quoted titles aside, or by the masthead.

    'Une conférence « Les haies », animée par', but not 'conférence de Jean Mol, animée par'.
    """
    quoted = named = False
    for place in range(at - 1, max(line.start, at - _LECTURE) - 1, -1):
        word = page.known[place].lower
        if word in QUOTES or word in UNQUOTES:
            quoted = not quoted
        elif quoted:
            continue
        elif word in _ENDS:
            break
        elif word.endswith((*table.lectures, *table.discussions)):
            return not named and word.endswith(table.lectures) and "-" not in word
        named = named or page.known[place].shape[:1] == "X"
    return is_lecture(page, table)
