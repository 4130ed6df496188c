"""What a sentence tells that somebody does, where verb and object, or 'by' and participle, stand apart.

'Ein Grußwort überbringt Landrat Jan Vogt', 'geführt wird die Tour von Anna Pohl', 'das von Anna geleitete Gespräch'.
"""

from collections.abc import Iterator, Sequence

from announce_parse.recognise.participation.act_words import Act
from announce_parse.recognise.participation.joining import BEHIND_CUE, Place, leads_to, sentence_of
from announce_parse.recognise.participation.mastheads import top_of
from announce_parse.recognise.participation.role_words import LEADER, TEACHER, RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

_INFLECTED = (1, 2)  # letters of the ending of a participle in front of a noun ('moderierte')
_NOUN = 6  # tokens behind 'under' in which the noun of leading stands
_CLAUSE_ENDS = frozenset(",.;!?:)–-")


def acting(
    page: Page, line: TokenLine, here: Sequence[Place], table: RoleWordTable
) -> Iterator[tuple[int, int, str, str]]:
    """Yield the cues of a line in which the names `here` stand: first token, the one behind, role and way."""
    acts = table.acts
    for at in range(line.start, line.end if here else line.start):
        word = page.lowers[at]
        if word in acts.by_verb:
            yield from _does(page, line, at, here, table)
        elif word in acts.under:
            yield from _under(page, line, at, table)
        if word in acts.by_participle:
            by, role = _by(page, line, at, here, table), acts.by_participle[word]
        else:
            role = next((acts.by_participle.get(word[:-letters], "") for letters in _INFLECTED), "")
            named = [name for name in here if name[1] == at] if role else []
            by = _in_front(page, line, named[0], table) if named else 0
        role = _leading(page, line, at, table) if by and role == LEADER else role
        if by and role:
            yield by, by + 1, role, "brought_by"


def _does(
    page: Page, line: TokenLine, at: int, here: Sequence[Place], table: RoleWordTable
) -> Iterator[tuple[int, int, str, str]]:
    """Yield the cues of a verb, and of 'with' in front of who does the same together with its subject, or is led."""
    start, end = sentence_of(page, line, at)
    for act in table.acts.by_verb[page.lowers[at]]:
        if not (_ends_with_particle(page, act, at, end) or _has_object(page, act, range(start, end), here, table)):
            continue
        yield at, at + 1, act.role, "does"
        fellow = _with(page, at, end, here, table)
        if fellow:
            led = act.role == "moderator"  # 'Mia Vos leidt het gesprek met Anna Poel'
            yield fellow, fellow + 1, "guest" if led else act.role, "brought_by"
        return


def _under(page: Page, line: TokenLine, at: int, table: RoleWordTable) -> Iterator[tuple[int, int, str, str]]:
    """Yield the cue of who leads, behind 'under' and a noun ('unter der bewährten Leitung ihres Kantors Jan Mol')."""
    acts, lowers = table.acts, page.lowers
    noun = next((n for n in range(at + 1, min(line.end, at + _NOUN)) if lowers[n] in acts.by_noun), line.end)
    if any(not word.isalpha() for word in lowers[at:noun]):
        return
    role = acts.by_noun.get(lowers[noun], "") if noun < line.end else ""
    role = _leading(page, line, at, table) if role == LEADER else role
    if role:
        yield at, noun + 1, role, "brought_by"


def _leading(page: Page, line: TokenLine, at: int, table: RoleWordTable) -> str:
    """Return the role of who leads, by what a sentence tells of those who are led, "" where it tells nothing."""
    words = page.lowers[slice(*sentence_of(page, line, at))]
    performing = (*table.group_ends, *table.concerts)
    if any(word.endswith(performing) for word in (*words, *top_of(page))):
        return "performer"
    if any(word.endswith(table.discussions) for word in words):
        return "moderator"
    return TEACHER if any(word.endswith(table.lessons) for word in (*words, *top_of(page))) else ""


def _ends_with_particle(page: Page, act: Act, at: int, end: int) -> bool:
    """Tell whether a particle of an act ends the clause of its verb at `at`."""
    behind = (n for n in range(at + 1, end if act.particles else at) if page.lowers[n] in act.particles)
    return any(n + 1 >= end or page.lowers[n + 1] in _CLAUSE_ENDS for n in behind)


def _has_object(page: Page, act: Act, sentence: range, here: Sequence[Place], table: RoleWordTable) -> bool:
    """Tell whether an object of an act stands in a sentence, outside names and not behind 'under'."""
    inside = {n for name in here for n in range(*name)}
    under, lowers = table.acts.under, page.lowers
    objects = (n for n in sentence if act.is_object(lowers[n]) and n not in inside)
    return any(under.isdisjoint(lowers[max(sentence.start, n - _NOUN) : n]) for n in objects)


def _with(page: Page, at: int, end: int, here: Sequence[Place], table: RoleWordTable) -> int:
    """Return the token of 'with' in front of who does the same together with the subject, 0 without one."""
    behind = [name for name in here if at < name[0] < end]
    for n in range(at + 1, end):
        first = next((name for name in behind if name[0] > n), None)
        if first and page.lowers[n] in table.together and leads_to(page, n + 1, first[0]):
            return n
    return 0


def _by(page: Page, line: TokenLine, at: int, here: Sequence[Place], table: RoleWordTable) -> int:
    """Return the token of 'by' in the sentence of a passive's participle, 0 without one.

    It stands behind the verb of the passive, and not behind the noun of a work that somebody made.
    """
    start, end = sentence_of(page, line, at)
    verb = next((n for n in range(start, end) if page.lowers[n] in table.acts.passive), end)
    for n in range(verb + 1, end):
        first = next((name for name in here if n < name[0] < end), None)
        made = page.lowers[n - 1].endswith(table.acts.works)
        if first and page.lowers[n] in table.by_words and not made and leads_to(page, n + 1, first[0]):
            return n
    return 0


def _in_front(page: Page, line: TokenLine, name: Place, table: RoleWordTable) -> int:
    """Return the token of 'by' in front of a name, 0 without one."""
    near = range(name[0] - 1, max(line.start, name[0] - 2 * BEHIND_CUE) - 1, -1)
    by = next((n for n in near if page.lowers[n] in table.by_words), 0)
    return by if by and leads_to(page, by + 1, name[0]) else 0
