"""Roles that the text tells in so many words: 'moderator: Jan Vos', 'Jan Vos, wethouder, is onze debatleider'."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from announce_parse import languages
from announce_parse.recognise.token_lines import Page, TokenLine

_LECTURER = "lecturer"  # who leads a lecture: its speaker, or the moderator of others
TEACHER = "teacher"  # a speaker who teaches or guides, which is told more surely than other speakers are
# The first of two roles counts.
ORDER = ("moderator", TEACHER, "speaker", "guest", "host", "performer", "organiser", "contact")
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|[^\w\s]")
_BEHIND_CUE = 8  # tokens between a cue and its name at most
_BEFORE_CUE = 24  # tokens between a name and the verb that tells its role
_OCCASION = 4  # tokens behind a noun in which the event is looked for that somebody has a part in
_LIST_START = 3  # tokens in front of a name that opens a list item
_MOST_JOINED = 30  # names of an enumeration
_JOINS = frozenset((",", "&", "/", "+"))
_BETWEEN = frozenset(("•", "·", "–", "—", "|"))  # likewise between the names of a list in one line
_APPOSITION = 24  # tokens of what is told of a name in front of the next one of its enumeration
_JOB_WORDS = 3  # of a job in front of a name
_JOBS = frozenset(("position", "position~"))
_OPENERS = frozenset((",", "(", "-", "–", "—", "|", "["))
_QUOTES = frozenset("'‘’\"“”„«‹")
_UNQUOTES = frozenset("'’‘\"”“»›")
_GROUP_WORDS = 7  # tokens of the name of a group, and the quotation mark
_APPOSED = 12  # tokens in front of a comma in which the noun of a group is looked for
_SIGNED = 2  # tokens of a forename alone below the closing of a letter, with the whole name in the next line
_LECTURE = 24  # tokens in front of 'led by' in which it is told what is led
_OTHERS = 2  # names beside those who lead a lecture alone
_ENDS = frozenset(".!?;:")
_HEAD = 2  # lines of a masthead
_TITLED = 40  # tokens at the top in which a title tells that a panel meets
_QUOTED_NAME = 2  # tokens of a group's name with the noun of one, and the mark
_QUOTED = 24  # tokens of a talk's quoted title
_MARKS = frozenset("\"“„«»‘'")
_LED = 10  # tokens between the noun of a group and who leads it
_SHORT_GROUP = 3  # letters of a noun that ends no compound
_PART_MARKS = frozenset(("-", "–", "—", ":", "…"))
_PANEL_TITLE = 16  # tokens of a panel's title in front of 'with'
_LEADS = frozenset((":", ";"))  # what ends a line in front of those of whom it tells
_SILENT = frozenset((",", "!", "."))  # in the closing of a letter
_LABELS = frozenset((":", "|", "–", "-"))
_GREETING = 4  # words of a closing that ends with its noun ('mit imkerlichen Grüßen')

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class RoleCue:
    """Words that tell a role: tokens `start` up to `end`; `way` is one of those of `languages.sections.RoleWords`."""

    start: int
    end: int
    role: str
    way: str


@dataclass(frozen=True, slots=True)
class RoleWordTable:
    """The words that tell a role, as tokens by their first, the longest first, and small words around them."""

    phrases: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]
    joins: frozenset[str]
    copulas: frozenset[tuple[str, ...]]
    closings: frozenset[tuple[str, ...]]
    closing_starts: frozenset[str]
    closing_nouns: frozenset[str]
    verbs: frozenset[str]
    plays_on: frozenset[str]
    groups: frozenset[str]
    sure_groups: frozenset[str]
    kinds_of_groups: frozenset[str]
    group_ends: tuple[str, ...]
    discussions: tuple[str, ...]
    occasions: tuple[str, ...]
    lessons: tuple[str, ...]
    guided_by: frozenset[tuple[str, ...]]
    guides: dict[str, tuple[tuple[str, ...], ...]]
    panels: tuple[tuple[str, ...], ...]
    panel_ends: tuple[str, ...]
    at_panels: frozenset[str]
    lectures: tuple[str, ...]
    talks: tuple[str, ...]
    by_words: frozenset[str]
    concerts: tuple[str, ...]
    will: frozenset[str]
    will_speak: frozenset[str]
    will_perform: frozenset[str]
    introductions: frozenset[str]
    as_words: frozenset[str]
    articles: frozenset[str]
    belongs_to: frozenset[str]
    subject_leads: frozenset[str]
    no_subjects: frozenset[str]
    for_example: frozenset[tuple[str, ...]]


@lru_cache(maxsize=len(languages.CODES))
def role_words(code: str) -> RoleWordTable:
    """Return the words of a language that tell a role."""
    people = languages.load(code).people
    phrases: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for role, ways in people.roles.model_dump().items():
        for way, written in ways.items():
            for phrase in written:
                words = tuple(_WORD.findall(phrase))
                phrases.setdefault(words[0], []).append((words, role, "called" if way == "as_title" else way))
    guided_by = frozenset(tuple(_WORD.findall(phrase)) for phrase in people.guided_by)
    guides: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(guided_by, key=lambda words: (-len(words), words)):
        if len(words) > 1:
            guides.setdefault(words[0], []).append(words)
    return RoleWordTable(
        phrases={first: tuple(sorted(items, key=lambda item: -len(item[0]))) for first, items in phrases.items()},
        joins=_JOINS.union(_BETWEEN, people.and_words),
        closings=frozenset(tuple(_WORD.findall(words)) for words in people.closings),
        closing_starts=frozenset(_WORD.findall(words)[0] for words in people.closings),
        closing_nouns=frozenset(people.closing_nouns),
        copulas=frozenset(tuple(words.split()) for words in people.copulas),
        verbs=frozenset(people.verbs),
        plays_on=frozenset(people.plays_on),
        groups=frozenset(people.groups),
        sure_groups=frozenset(people.groups).difference(people.loose_groups),
        kinds_of_groups=people.kinds_of_groups,
        group_ends=tuple(group for group in people.groups if len(group) > _SHORT_GROUP),
        discussions=people.discussions,
        occasions=people.occasions,
        lessons=people.lessons,
        guided_by=guided_by,
        guides={first: tuple(items) for first, items in guides.items()},
        panels=tuple(tuple(_WORD.findall(phrase)) for phrase in people.panels),
        panel_ends=tuple({_WORD.findall(phrase)[-1] for phrase in people.panels}),
        at_panels=frozenset(" ".join(_WORD.findall(phrase)) for phrase in people.at_panels),
        lectures=people.lectures,
        talks=people.talks,
        by_words=frozenset(people.by_words),
        concerts=people.concerts,
        will=frozenset(people.will),
        will_speak=frozenset(people.will_speak),
        will_perform=frozenset(people.will_perform),
        introductions=frozenset(people.introductions),
        as_words=frozenset(people.as_words),
        articles=frozenset(languages.load(code).organisations.articles),
        belongs_to=frozenset(people.belongs_to),
        subject_leads=frozenset(people.subject_leads),
        no_subjects=frozenset((*people.roles.performer.as_title, *people.no_subjects)),
        for_example=frozenset(tuple(words.split()) for words in people.for_example),
    )


def quoted_groups(page: Page, table: RoleWordTable) -> list[Place]:
    """Return the quoted names of groups: behind a group's noun, or in apposition to it ('de huisband van …, de "…"')."""
    groups: list[Place] = []
    known = page.known
    for at in range(1, len(known) - 2):
        if known[at].lower not in _QUOTES or known[at + 1].shape[:1] != "X" or known[at - 1].lower == "\n":
            continue
        end = next((n for n in range(at + 2, min(len(known), at + 2 + _GROUP_WORDS)) if known[n].lower in _UNQUOTES), 0)
        start = at - 1
        while start > 0 and known[start].lower in table.articles:
            start -= 1
        apposed = known[start].lower == ","
        near = [known[n].lower for n in range(max(0, start - (_APPOSED if apposed else 0)), start + 1)]
        joined = bool(groups) and groups[-1][1] == at - 2 and known[at - 1].lower in table.joins  # '„Vera“ und „Lux“'
        called = end - at > _QUOTED_NAME and known[end - 1].lower.endswith(table.group_ends)
        noun = known[end - 1].shape[:1] == "X" or known[end - 1].lower in table.sure_groups
        called = called and noun  # no 'informatie', no 'Vivre ensemble'
        if end and (table.groups.intersection(near) or joined or called):
            groups.append((at + 1, end))
    return groups


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
    closed = False
    for line in page.lines:
        here = names[bisect_left(starts, line.start) : bisect_right(starts, line.end)]
        told_below = here or _introduces_below(page, line)  # else nobody is there of whom a cue could tell
        cues = [cue for cue in _cues(page, line, table) if verbs or cue.way != "does"] if told_below else []
        cues += _panel_with(page, line, here, table)
        cues += _talk_by(page, line, here, table)
        cues += _leaders(page, line, here, table)
        if verbs:
            cues += _will_act(page, line, here, table)
        if panel:
            cues = [_at_panel(page, cue, table) for cue in cues]
        if section == "performer" and not panel and here and _plays_somebody(page, line, here[-1]):
            _tell(told, here[-1], section)
        elif section and here and _opens(page, line, here[0][0]):
            for name in _joined(page, here, here[0][0], table):
                _tell(told, name, section)
        reached = {cue.end for cue in cues if cue.role == "contact"}
        for cue in cues:
            named = _named(page, line, here, cue, table)
            lecturer = TEACHER if cue.role == _LECTURER and _are_few(page, named, names) else "moderator"
            role = lecturer if cue.role == _LECTURER else cue.role
            for name in named:
                if not (role == "organiser" and name[1] <= cue.start and _honoured(page, name[0]) in reached):
                    _tell(told, name, role)  # not 'contact Anna Poel, project coordinator'
        if here and here[0][0] not in told and _talks(page, line, here[0], table):
            told[here[0][0]] = TEACHER
        closed = closes(page, line, table) or (closed and not here and line.end - line.start <= _SIGNED)
        section = "organiser" if closed else _section(page, line, here, cues, section)
    return told


def joined_names(page: Page, names: Sequence[Place], table: RoleWordTable) -> Iterator[list[Place]]:
    """Yield the names that commas and 'and' join, two and more together; brackets may stand between them."""
    at = 0
    while at < len(names):
        line_end = page.lines[page.line_of[names[at][0]]].end
        here = [name for name in names[at : at + _MOST_JOINED] if name[0] < line_end]
        together = _joined(page, here, names[at][0], table)
        if len(together) > 1:
            yield together
        at += len(together)


def first_of(known: str | None, role: str) -> str:
    """Return which of two roles of somebody counts."""
    return role if known not in ORDER else min(known, role, key=ORDER.index)


def is_panel(page: Page, table: RoleWordTable) -> bool:
    """Tell whether the top of a text names a panel, at which those who speak are guests ('Podiumsdiskussion: …')."""
    top = _top(page)
    ends = [at for at, word in enumerate(top) if word.endswith(table.panel_ends)]
    return any(at >= len(words) - 1 and _ends_panel(top, at, words) for words in table.panels for at in ends)


def _tell(told: dict[int, str], name: Place, role: str) -> None:
    told[name[0]] = first_of(told.get(name[0]), role)


def _honoured(page: Page, start: int) -> int:
    """Return where the honorifics in front of a name begin."""
    while start > 0 and _is_title(page, start - 1):
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
    return sum(not _is_title(page, at) for at in range(line.start, start)) <= _LIST_START


def _section(page: Page, line: TokenLine, here: Sequence[Place], cues: list[RoleCue], before: str | None) -> str | None:
    """Return the role that the lines below are about: a heading tells it, or a line that ends in a colon."""
    if not _introduces_below(page, line):
        return before if (here and _opens(page, line, here[0][0])) or line.role in ("item", "row") else None
    if any(not _stops(page, end, line.end - 1) for _, end in here):
        return before
    last = [cue for cue in cues if not _stops(page, cue.end, line.end - 1)]
    roles = {cue.role for cue in last if cue.way == "called"}
    if not roles:
        roles = {cue.role for cue in last if cue.end >= line.end - 1 and cue.way != "leads"}  # 'Deze avond spelen:'
    if not roles and page.known[line.end - 1].lower in _LEADS:
        roles = {cue.role for cue in last if cue.way in ("brought_by", "between")}  # 'Zu Gast sind drei Menschen:'
    role = roles.pop() if len(roles) == 1 else None
    return TEACHER if role == _LECTURER else role


def _introduces_below(page: Page, line: TokenLine) -> bool:
    """Tell whether a line may tell the role of those below."""
    return line.is_heading or page.lowers[line.end - 1] in _LEADS


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
                    yield RoleCue(at, at + step, _LECTURER, "brought_by")
                elif words in table.guided_by and _is_lesson(page, line, at, table):
                    yield RoleCue(at, at + step, TEACHER, "brought_by")
                elif role == "moderator" and way == "does" and _is_of_a_body(page, at + step, line.end):
                    break  # 'Ann Poole chairs the transport committee'
                elif way != "does" or following not in table.as_words:  # 'treedt op als moderator'
                    yield RoleCue(at, at + step, role, way)
                break
        at += step


def _panel_with(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> list[RoleCue]:
    """Return the cue of guests behind a panel with its title: 'Table ronde « Le verre » avec Anna Poel'."""
    if not here:
        return []
    for at in range(line.start, here[-1][0]):
        if page.known[at].lower not in table.introductions:
            continue
        before = [page.known[n].lower for n in range(max(line.start, at - _PANEL_TITLE), at)]
        titled = any(mark in _QUOTES or mark in (":", "»") for mark in before)
        if titled and any(
            _ends_panel(before, n, words) for words in table.panels for n in range(len(words) - 1, len(before))
        ):
            return [RoleCue(at, at + 1, "guest", "brought_by")]
    return []


def _talk_by(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> list[RoleCue]:
    """Return the cues of speakers behind a talk and its quoted title: 'findet der Vortrag „Moore“ von Anna Poel statt'."""
    cues = []
    for at in range(line.start + 1, here[-1][0] if here else 0):
        if page.lowers[at] not in table.by_words:
            continue
        noun = at - 1 - (page.lowers[at - 1] == ",")
        if page.lowers[noun] in _MARKS:
            opened = range(noun - 1, max(line.start, noun - _QUOTED), -1)
            noun = next((n for n in opened if page.lowers[n] in _MARKS), 0) - 1
            noun -= noun > line.start and page.lowers[noun] in (":", ",")
        if noun >= line.start and page.lowers[noun].endswith(table.talks):
            cues.append(RoleCue(at, at + 1, "speaker", "brought_by"))
    return cues


def _leaders(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> list[RoleCue]:
    """Return the cues of who leads those who perform: of a group, or at a concert ('ein Chor unter der Leitung von')."""
    cues = []
    for at in range(line.start, line.end if here else line.start):
        led = next(
            (w for w in table.guides.get(page.lowers[at], ()) if tuple(page.lowers[at : at + len(w)]) == w), None
        )
        if led and (
            any(word.endswith(table.group_ends) for word in page.lowers[max(line.start, at - _LED) : at])
            or any(word.endswith(table.concerts) for word in _top(page))
        ):
            cues.append(RoleCue(at, at + len(led), "performer", "brought_by"))
    return cues


def _will_act(page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable) -> list[RoleCue]:
    """Return the cues of verbs of the future whose sentence ends with what somebody does: 'Anna Poel wird … erzählen'."""
    cues = []
    for at in range(line.start, line.end if here else line.start):
        if page.lowers[at] not in table.will:
            continue
        stop = next((n for n in range(at + 1, line.end) if _stops(page, n, min(n + 1, line.end))), line.end)
        behind = page.lowers[at + 1 : stop]
        role = "speaker" if not table.will_speak.isdisjoint(behind) else ""
        role = role or ("performer" if not table.will_perform.isdisjoint(behind) else "")
        if role:
            cues.append(RoleCue(at, at + 1, role, "does"))
    return cues


def is_lecture(page: Page, table: RoleWordTable) -> bool:
    """Tell whether the top of a text names a lecture, whose only guest is its speaker."""
    return any(word.endswith(table.lectures) for word in _top(page))


def _top(page: Page) -> list[str]:
    """Return the words of the masthead, in lower case."""
    last = page.lines[min(_HEAD, len(page.lines)) - 1].end if page.lines else 0
    return page.lowers[: min(last, _TITLED)]


def _ends_panel(words: list[str], at: int, panel: tuple[str, ...]) -> bool:
    """Tell whether the noun of a panel ends at a word."""
    return words[at].endswith(panel[-1]) and tuple(words[at + 1 - len(panel) : at]) == panel[:-1]


def _at_panel(page: Page, cue: RoleCue, table: RoleWordTable) -> RoleCue:
    """Return the cue of a guest for one of a speaker that may tell either."""
    words = " ".join(page.known[at].lower for at in range(cue.start, cue.end))
    return replace(cue, role="guest") if cue.role == "speaker" and words in table.at_panels else cue


def _is_of_a_body(page: Page, start: int, end: int) -> bool:
    """Tell whether the noun of a body stands right behind a verb, which tells no role in the event then."""
    near = range(start, min(end, start + _OCCASION))
    nouns = ["body" in page.known[at].classes for at in near if page.known[at].lower[0].isalnum()]
    return any(nouns)


def _is_lesson(page: Page, line: TokenLine, at: int, table: RoleWordTable) -> bool:
    """Tell whether the line up to a token, the line above or the text's first two tell of what one is taught."""
    if page.known[at - 1].lower in table.groups:
        return False  # 'het koor onder leiding van'
    above = page.lines[line.number - 1].start if line.number else line.start
    head = page.lines[min(_HEAD, len(page.lines)) - 1].end
    places = (*range(min(head, at)), *range(above, at))
    return any(page.known[place].lower.endswith(table.lessons) for place in places)


def _are_few(page: Page, led: Iterable[Place], names: Sequence[Place]) -> bool:
    """Tell whether but few names besides stand in the text, so that who leads a lecture gives it."""
    every = {" ".join(page.lowers[start:end]) for start, end in names if page.known[start].name_part == "F"}
    return len(every - {" ".join(page.lowers[start:end]) for start, end in led}) <= _OTHERS


def _is_lecture_by(page: Page, line: TokenLine, at: int, table: RoleWordTable) -> bool:
    """Tell whether what is led is a lecture: in its sentence, quoted titles aside, or by the masthead.

    'Une conférence « Les haies », animée par', but not 'conférence de Jean Mol, animée par'.
    """
    quoted = named = False
    for place in range(at - 1, max(line.start, at - _LECTURE) - 1, -1):
        word = page.known[place].lower
        if word in _QUOTES or word in _UNQUOTES:
            quoted = not quoted
        elif quoted:
            continue
        elif word in _ENDS:
            break
        elif word.endswith((*table.lectures, *table.discussions)):
            return not named and word.endswith(table.lectures) and "-" not in word
        named = named or page.known[place].shape[:1] == "X"
    return is_lecture(page, table)


def _named(page: Page, line: TokenLine, here: Sequence[Place], cue: RoleCue, table: RoleWordTable) -> Iterable[Place]:
    """Return the names whose role a cue tells."""
    behind = [name for name in here if name[0] >= cue.end]
    before = [name for name in here if name[1] <= cue.start]
    if cue.way == "leads" and not any(
        page.known[at].lower.endswith(table.discussions) for at in range(line.start, cue.start)
    ):
        return ()
    if cue.way in ("brought_by", "leads"):
        leads = behind and _leads(page, cue.end, behind[0][0])
        return _joined(page, behind, cue.end, table, apposed=True) if leads else ()
    subject = _subject(page, before, cue.start)
    if cue.way == "between":
        leads = behind and _leads(page, cue.end, behind[0][0])
        return [*subject, *(_joined(page, behind, cue.end, table, apposed=True) if leads else ())]
    if cue.way == "does":
        about = {page.known[cue.end - 1].lower, page.known[min(cue.end, line.end - 1)].lower}
        leads = behind and table.subject_leads.isdisjoint(about) and _leads(page, cue.end, behind[0][0])
        subject = _with_fellows(page, before, subject, table)
        return subject or (_joined(page, behind, cue.end, table, apposed=True) if leads else ())
    if subject and _is_said_of(page, subject[0], cue.start, table):
        return () if _is_elsewhere(page, line, cue, table) else subject
    if behind and _introduces(page, cue.end, behind[0][0], table):
        return _joined(page, behind, cue.end, table, apposed=True)
    return ()


def _is_elsewhere(page: Page, line: TokenLine, cue: RoleCue, table: RoleWordTable) -> bool:
    """Tell whether a noun is somebody's job ('Sprecher der Fraktion'), no part in the event ('host van de avond').

    Who organises elsewhere has that body behind the job ('coördinator, Down to Earth', 'Secretaris Wetenschapsfonds').
    """
    if cue.role == "organiser" and cue.end + 1 < line.end:
        comma = page.known[cue.end].lower == ","
        behind = page.known[cue.end + comma]
        if behind.shape[:1] == "X" and behind.name_part != "F":
            return True
    if cue.end >= line.end or page.known[cue.end].lower not in table.belongs_to:
        return False
    here = range(cue.end + 1, min(line.end, cue.end + _OCCASION))
    return not any(page.known[at].lower.endswith(table.discussions + table.occasions) for at in here)


def _talks(page: Page, line: TokenLine, name: Place, table: RoleWordTable) -> bool:
    """Tell whether a line or an item begins with a name and what its bearer talks about: 'Jan Mol over ramen'."""
    start, end = name
    if start - line.start > _LIST_START or end + 1 >= line.end or page.known[end].lower not in table.subject_leads:
        return False
    opening = all(not page.known[at].lower[0].isalpha() or _is_title(page, at) for at in range(line.start, start))
    rest = {page.known[at].lower for at in range(end + 1, min(line.end, end + 1 + _OCCASION))}
    return opening and rest.isdisjoint(table.no_subjects)


def _subject(page: Page, before: Sequence[Place], at: int) -> Sequence[Place]:
    """Return the name (if any) that a verb or noun at `at` is said of.

    That is the nearest in its sentence, or that of an apposition. In 'Anna de Wit, programmaleider Groene Hart, is de host' a name stands inside the apposition.
    """
    near = [name for name in before if at - name[1] <= _BEFORE_CUE and not _stops(page, name[1], at)]
    if not near or not any(page.known[place].lower in (",", ")") for place in range(near[-1][1], at)):
        return near[-1:]
    return next(([name] for name in near if page.known[name[1]].lower in _OPENERS), near[-1:])


def _with_fellows(
    page: Page, before: Sequence[Place], subject: Sequence[Place], table: RoleWordTable
) -> Sequence[Place]:
    """Return the subject of a verb with the names that are joined to it in front ('Anna Poel en Jan Mol gaan in op')."""
    taken = list(subject)
    at = before.index(taken[0]) if taken else 0
    while at and len(taken) < _MOST_JOINED:
        last, start = before[at - 1], _in_front(page, taken[0][0], table)
        if not last[1] < start or not _is_joined(page, last[1], start, table):
            break
        taken.insert(0, last)
        at -= 1
    return taken


def _is_said_of(page: Page, name: Place, start: int, table: RoleWordTable) -> bool:
    """Tell whether a noun at `start` says what a name in front of it is: 'Jan Vos (moderator)', 'is de moderator'."""
    end = name[1]
    between = [page.known[at].lower for at in range(end, start)]
    if between and table.articles.issuperset(between):
        before = page.known[_in_front(page, name[0], table) - 1].lower
        return (before,) in table.copulas  # 'vrijdag is Anna Poel onze gast'
    if not between:
        line = page.lines[page.line_of[start]]
        return name[0] == line.start and start == line.end - 1  # 'Anna Poel viool'
    if len(between) > _BEFORE_CUE or _stops(page, end, start):
        return False
    if (between[0] in _OPENERS and len(between) <= 3) or between[-1] in table.as_words:
        return True
    if between[0] in table.plays_on and table.articles.issuperset(between[1:]):
        return page.known[name[0]].name_part == "F"  # 'Anna Poel op viool'
    return any(_is_copula(between, at, table) for at in range(max(0, len(between) - 4), len(between)))


def _introduces(page: Page, end: int, start: int, table: RoleWordTable) -> bool:
    """Tell whether a noun that ends at `end` leads to the name at `start`: right in front, with a colon or 'is' between.

    A job may stand in front of the name ('Begrüßung: Pastor Jan Vos').
    """
    job = _in_front(page, start, table)
    end = _behind_occasion(page, end, start, table)
    if end < job < start and page.known[job - 1].lower in _LABELS:
        start = job
    between = [page.known[at].lower for at in range(end, start) if not _is_title(page, at)]
    if len(between) > _BEHIND_CUE:
        return False
    if tuple(between[between[:1] == [","] :]) in table.for_example:
        return True  # 'musicians, including Anna Poel'
    if between and between[0] == ":" and _is_job_only(page, end + 1, start):
        return True  # 'Guests: forensic chemist Anna Poel'
    if not between or between[-1] in _LABELS or between == [","]:
        return all(word not in ".;!?" for word in between)
    return any(_is_copula(between, at, table) for at in range(len(between))) and not _stops(page, end, start)


def _behind_occasion(page: Page, end: int, start: int, table: RoleWordTable) -> int:
    """Return where the occasion ends that stands behind a noun: 'de gespreksleider van de avond | Anna Poel'."""
    if page.known[end].lower not in table.belongs_to:
        return end
    nouns = (at for at in range(end + 1, min(start, end + _OCCASION)) if page.known[at].lower.endswith(table.occasions))
    return next(nouns, end - 1) + 1


def _is_job_only(page: Page, start: int, end: int) -> bool:
    """Tell whether nothing but a job in small letters, and honorifics, stands between two tokens."""
    while end > start and _is_title(page, end - 1):
        end -= 1
    small = all(page.known[at].shape in ("x", "x-x") for at in range(start, end))
    return (
        0 < end - start <= _JOB_WORDS
        and small
        and (page.known[end - 1].job or not _JOBS.isdisjoint(page.known[end - 1].classes))
    )


def _leads(page: Page, end: int, start: int) -> bool:
    """Tell whether only a few words of a description stand between `end` and the name at `start`."""
    while start > end and _is_title(page, start - 1):
        start -= 1
    if start - 1 >= end and page.known[start - 1].lower == "," and not _JOBS.isdisjoint(page.known[start - 2].classes):
        start -= 1  # 'the secretary, Ann Poole'
    between = [page.known[at].lower for at in range(end, start) if not (_is_title(page, at) or _abbreviates(page, at))]
    if between[-1:] == ["("] and len(between) > 1:
        between.pop()  # 'met de drie curatoren (Anna Poel en Jan Mol)'
    return len(between) <= _BEHIND_CUE // 2 and all(word[0].isalnum() or word == ":" for word in between)


def _joined(page: Page, names: Sequence[Place], at: int, table: RoleWordTable, *, apposed: bool = False) -> list[Place]:
    """Return the first of `names` and those that are joined to it by commas and 'and'; brackets may stand between.

    With `apposed`, so may what is told of a name between commas ('door Anna Poel, wethouder van Gouda, en Jan Mol').
    """
    taken = [names[0]]
    for name in names[1:]:
        end = taken[-1][1]
        start = max(end, _in_front(page, name[0], table))
        if not (_is_joined(page, end, start, table) or (apposed and _is_apposition(page, end, start, table))):
            break
        taken.append(name)
    return taken


def _in_front(page: Page, start: int, table: RoleWordTable) -> int:
    """Return where the honorifics and the job in front of a name begin ('en artistiek leider Anna Poel')."""
    while _is_title(page, start - 1):
        start -= 1
    job = page.known[start - 1]
    if _JOBS.isdisjoint(job.classes) and "-" not in job.lower[1:]:  # 'oud-conducteur'
        return start
    start -= 1
    for _ in range(_JOB_WORDS - 1):
        if page.known[start - 1].shape != "x" or page.known[start - 1].lower in table.joins:
            break
        start -= 1
    return start - (page.known[start - 1].lower in table.articles)  # 'und dem Landwirt Jan Vogt'


def _is_joined(page: Page, end: int, start: int, table: RoleWordTable) -> bool:
    """Tell whether nothing but commas, 'and' and brackets stands between two tokens."""
    depth = 0
    for place in range(end, start):
        word = page.known[place].lower
        depth += (word == "(") - (word == ")")
        before = page.known[place - 1].lower
        again = word in table.introductions and before.isalpha() and before in table.joins  # 'met Anna en met Jan'
        if depth == 0 and word != ")" and word not in table.joins and not again and not _is_title(page, place):
            return False
    return True


def _is_apposition(page: Page, end: int, start: int, table: RoleWordTable) -> bool:
    """Tell whether what stands between two names begins with a comma and ends with one or with 'and', without a verb."""
    words = [page.known[at].lower for at in range(end, start)]
    if not 1 < len(words) <= _APPOSITION or words[0] != "," or words[-1] not in table.joins:
        return False
    return table.verbs.isdisjoint(words) and all(word[0] not in ".;:!?\n" for word in words)


def _is_title(page: Page, at: int) -> bool:
    """Tell whether a token is an honorific, or the dot of one."""
    known = page.known
    return "honorific" in known[at].classes or (known[at].lower == "." and "honorific" in known[at - 1].classes)


def _abbreviates(page: Page, at: int) -> bool:
    """Tell whether a token is the full stop behind a single letter ('i. R.')."""
    return page.known[at].lower == "." and len(page.known[at - 1].lower) == 1


def _is_copula(words: list[str], at: int, table: RoleWordTable) -> bool:
    return any(tuple(words[at : at + len(copula)]) == copula for copula in table.copulas)


def _stops(page: Page, start: int, end: int) -> bool:
    """Tell whether a sentence ends between two tokens."""
    return any(
        page.known[at].lower in ("!", "?", ";", ".")
        and page.tokens[at].end < page.tokens[at + 1].start
        and not _is_title(page, at)
        and not (len(page.known[at - 1].lower) == 1 and page.known[at - 1].lower.isalpha())
        for at in range(start, min(end, len(page.tokens) - 1))
    )
