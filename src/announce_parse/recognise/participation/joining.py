"""Names that are joined to each other, and what may stand between a name and what leads to it."""

from collections.abc import Iterator, Sequence

from announce_parse.recognise.name_words import job_endings
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

BEHIND_CUE = 8  # tokens between a cue and its name at most
MOST_JOINED = 30  # names of an enumeration
_INSIDE = frozenset((":", "/"))  # marks between a cue and its name ('Spreker is schrijver/dichter Jan Mol')
_LEAST_OF_BODY = 2  # tokens of 'of', a body and a comma, less one
_APPOSITION = 24  # tokens of what is told of a name in front of the next one of its enumeration
_SHORT = 4  # letters of a word that is no noun of a job
_LONG = 10  # letters of a job that no list has
_SENTENCE = 80  # tokens of a sentence on either side
JOB_WORDS = 3  # of a job in front of a name
JOBS = frozenset(("position", "position~"))
BODIES = frozenset(("body", "body~"))
Place = tuple[int, int]


def joined_names(page: Page, names: Sequence[Place], table: RoleWordTable) -> Iterator[list[Place]]:
    """Yield the names that commas and 'and' join, two and more together; brackets may stand between them."""
    at = 0
    while at < len(names):
        line_end = page.lines[page.line_of[names[at][0]]].end
        here = [name for name in names[at : at + MOST_JOINED] if name[0] < line_end]
        together = joined(page, here, table)
        if len(together) > 1:
            yield together
        at += len(together)


def joined(page: Page, names: Sequence[Place], table: RoleWordTable, *, apposed: bool = False) -> list[Place]:
    """Return the first of `names` and those that are joined to it by commas and 'and'; brackets may stand between.

    With `apposed`, so may what is told of a name between commas ('door Anna Poel, wethouder van Gouda, en Jan Mol').
    """
    taken = [names[0]]
    for name in names[1:]:
        end = taken[-1][1]
        start = max(end, in_front(page, name[0], table))
        if apposed and not JOBS.isdisjoint(page.known[name[1] - 1].classes) and _is_plain_job(page, name):
            continue  # 'Ann Poole, State Senator; Jo Mole'
        if is_joined(page, end, start, table) or (apposed and _is_apposition(page, end, start, table)):
            taken.append(name)
        elif not (apposed and _is_employer(page, name[0], table)):
            break
    return taken


def _is_plain_job(page: Page, name: Place) -> bool:
    """Tell whether all words of what ends like a job are ordinary ones."""
    return all("o" in page.known[at].likeness for at in range(*name))


def _is_employer(page: Page, start: int, table: RoleWordTable) -> bool:
    """Tell whether 'of' or 'at' leads to a name, which is where somebody works ('Leiterin des | Stadtforst Gera').

    The noun of a body may stand between ('van de groep | Groene Erven').
    """
    at = start - 1
    at -= page.known[at].shape in ("x", "Xx") and not BODIES.isdisjoint(page.known[at].classes)
    leads = table.belongs_to | table.works_at
    return page.lowers[at] in leads or (page.lowers[at] in table.articles and page.lowers[at - 1] in leads)


def with_fellows(
    page: Page, before: Sequence[Place], subject: Sequence[Place], table: RoleWordTable
) -> Sequence[Place]:
    """Return the subject of a verb and the names joined to it in front of it ('Anna Poel en Jan Mol gaan in')."""
    taken = list(subject)
    at = before.index(taken[0]) if taken else 0
    while at and len(taken) < MOST_JOINED:
        last, start = before[at - 1], in_front(page, taken[0][0], table)
        if not last[1] < start or not is_joined(page, last[1], start, table):
            break
        taken.insert(0, last)
        at -= 1
    return taken


def in_front(page: Page, start: int, table: RoleWordTable) -> int:
    """Return where the honorifics and the job in front of a name begin ('en artistiek leider Anna Poel')."""
    while is_title(page, start - 1):
        start -= 1
    job = page.known[start - 1]
    compound = job.shape == "Xx" and len(job.lower) >= _LONG and job.lower.endswith(job_endings())  # 'Verkehrsplaner'
    if JOBS.isdisjoint(job.classes) and "-" not in job.lower[1:] and not compound:  # 'oud-conducteur'
        return start - 2 if _is_articled(page, start, table) else start
    start -= 1
    compound = "-" in job.lower[1:] and job.shape[:1] == "X"  # 'Veen Schoon-voorzitter Anna Poel'
    for _ in range(JOB_WORDS - 1):
        if page.known[start - 1].shape != ("Xx" if compound else "x") or page.known[start - 1].lower in table.joins:
            break
        start -= 1
    return start - (page.known[start - 1].lower in table.articles)  # 'und dem Landwirt Jan Vogt'


def _is_articled(page: Page, start: int, table: RoleWordTable) -> bool:
    """Tell whether 'and', an article and a word no list of jobs has lead to a name ('et la navigatrice Anne')."""
    noun, before = page.known[start - 1], page.lowers[max(0, start - 3) : start - 1]
    shape = "Xx" if table.capital_nouns else "x"
    joined = len(before) > 1 and before[0] in table.joins and before[0].isalpha() and before[1] in table.articles
    return joined and noun.shape == shape and len(noun.lower) > _SHORT


def is_joined(page: Page, end: int, start: int, table: RoleWordTable) -> bool:
    """Tell whether nothing but commas, 'and' and brackets stands between two tokens."""
    depth = 0
    for place in range(end, start):
        word = page.known[place].lower
        depth += (word == "(") - (word == ")")
        before = page.known[place - 1].lower
        leads = word in table.introductions or word in table.belongs_to
        again = leads and before.isalpha() and before in table.joins  # 'met Anna en met Jan', "d'Anne et d'Hélène"
        if depth == 0 and word != ")" and word not in table.joins and not again and not is_title(page, place):
            return False
    return True


def _is_apposition(page: Page, end: int, start: int, table: RoleWordTable) -> bool:
    """Tell whether between two names stands what begins with a comma and ends with one or 'and', without a verb.

    Or what begins with the body that the first is of: 'Anna Poel van Glasnet, | Jan Mol van de Raad en | Mia Vos'.
    """
    words = [page.known[at].lower for at in range(end, start)]
    joint = words.pop() if len(words) > 1 and words[-1] in table.joins and words[-2] == ";" else ""
    parted = bool(words) and words[-1] == ";"  # 'Anna Poel, wethouder; Jan Mol van Rover; en Mia Vos'
    words = [*words[:-1], joint or ","] if parted else words
    if not 1 < len(words) <= _APPOSITION or words[-1] not in table.joins:
        return False
    if words[0] != "," and not (len(words) > _LEAST_OF_BODY and _leads_to_body(page, end, table)):
        return False
    said = (word.lower for word in page.known[end:start] if word.shape[:1] != "X")  # but 'State Senator'
    return table.verbs.isdisjoint(said) and all(word[0] not in ".;:!?\n" for word in words)


def _leads_to_body(page: Page, at: int, table: RoleWordTable) -> bool:
    """Tell whether 'of' or 'at' leads to a name, or the noun of a body and one ('van de Raad', 'van de groep Glas')."""
    if page.known[at].lower not in table.belongs_to | table.works_at:
        return False
    noun = at + 1 + (page.known[at + 1].lower in table.articles)
    known = page.known[noun : noun + 2]
    named = known[-1].shape[:1] == "X" and not BODIES.isdisjoint(known[0].classes)
    return named or known[0].shape[:1] == "X"


def leads_to(page: Page, end: int, start: int) -> bool:
    """Tell whether only a few words of a description stand between `end` and the name at `start`."""
    while start > end and is_title(page, start - 1):
        start -= 1
    if start - 1 >= end and page.known[start - 1].lower == "," and not JOBS.isdisjoint(page.known[start - 2].classes):
        start -= 1  # 'the secretary, Ann Poole'
    between = [page.known[at].lower for at in range(end, start) if not (is_title(page, at) or _abbreviates(page, at))]
    if between[-1:] == ["("] and len(between) > 1:
        between.pop()  # 'met de drie curatoren (Anna Poel en Jan Mol)'
    return len(between) <= BEHIND_CUE // 2 and all(word[0].isalnum() or word in _INSIDE for word in between)


def is_title(page: Page, at: int) -> bool:
    """Tell whether a token is an honorific, or the dot of one."""
    known = page.known
    if known[at].lower == "-" and known[at - 1].lower == ".":
        return "honorific" in known[at - 2].classes  # 'Dipl.-Ing.'
    return "honorific" in known[at].classes or (known[at].lower == "." and "honorific" in known[at - 1].classes)


def _abbreviates(page: Page, at: int) -> bool:
    """Tell whether a token is the full stop behind a single letter ('i. R.')."""
    return page.known[at].lower == "." and len(page.known[at - 1].lower) == 1


def is_copula(words: list[str], at: int, table: RoleWordTable) -> bool:
    """Tell whether a form of 'to be' begins at a word."""
    return any(tuple(words[at : at + len(copula)]) == copula for copula in table.copulas)


def stops(page: Page, start: int, end: int) -> bool:
    """Tell whether a sentence ends between two tokens."""
    return any(
        page.known[at].lower in ("!", "?", ";", ".")
        and page.tokens[at].end < page.tokens[at + 1].start
        and not is_title(page, at)
        and not (len(page.known[at - 1].lower) == 1 and page.known[at - 1].lower.isalpha())
        for at in range(start, min(end, len(page.tokens) - 1))
    )


def sentence_of(page: Page, line: TokenLine, at: int) -> Place:
    """Return where the sentence around a token begins and ends inside its line."""
    start, end = max(line.start, at - _SENTENCE), min(line.end, at + _SENTENCE)
    first = next((n + 1 for n in range(at - 1, start - 1, -1) if stops(page, n, n + 1)), start)
    return first, next((n for n in range(at + 1, end) if stops(page, n, n + 1)), end)
