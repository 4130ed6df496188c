"""Who conducts or directs, told in a sentence: 'Le concert, sous la direction de Jan Poel, réunira …'."""

from functools import lru_cache

from announce_parse import languages
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.joining import JOBS
from announce_parse.recognise.participation.mastheads import top_of
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page
from announce_parse.recognise.tokens import tokenize

_BETWEEN = 3  # tokens between what leads to a conductor and the name: 'son chef', 'la cheffe invitée'
_SENTENCE = 24  # tokens in front that may tell of former times
_SHORT = 3  # letters of a noun that ends no compound
_ENDS = frozenset(".!?;")
_TITLES = JOBS | {"honorific"}


def conductors(page: Page, candidates: list[Candidate], table: RoleWordTable, code: str) -> tuple[set[int], set[int]]:
    """Return the first tokens of the people who conduct, and of those who only did so in former times.

    'Na twintig jaar onder leiding van Jan Poel …' tells of former times.
    """
    leads = _leads(code)
    groups = tuple(noun for noun in table.sure_groups if len(noun) > _SHORT)
    spoken, played = (*table.discussions, *table.lessons, *table.lectures), (*table.concerts, *groups)
    concert = any(word.endswith(table.concerts) for word in top_of(page))
    now: set[int] = set()
    before: set[int] = set()
    last = 0  # token behind the last person in front
    for candidate in candidates:
        if candidate.kind not in PERSONS:
            continue
        line = max(last, page.lines[page.line_of[candidate.start]].start)
        start, last = _lead(page, candidate.start, line, leads), candidate.end
        if start is None:
            continue
        sentence = _sentence(page, start, line)
        if any(word.endswith(spoken) for word in sentence):
            continue
        if not (concert or any(word.endswith(played) for word in sentence)):
            continue
        if not _over(code).isdisjoint(sentence):
            before.add(candidate.start)
        elif _past(code).isdisjoint(sentence):
            now.add(candidate.start)
    return now, before - now


@lru_cache(maxsize=len(languages.CODES))
def _leads(code: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases of several words that lead to who conducts, by their last word."""
    led_by = languages.load(code).people.led_by
    written = [tuple(token.text for token in tokenize(phrase)) for phrase in led_by]
    phrases = [words for words in written if len(words) > 1]
    return {last: tuple(p for p in phrases if p[-1] == last) for last in {p[-1] for p in phrases}}


def _lead(page: Page, name: int, line: int, leads: dict[str, tuple[tuple[str, ...], ...]]) -> int | None:
    """Return where the phrase begins that leads to a name, a job or honorifics between, or None."""
    lowers = page.lowers
    for end in range(name, max(line, name - _BETWEEN - 1), -1):
        for words in leads.get(lowers[end - 1], ()):
            if end - len(words) >= line and tuple(lowers[end - len(words) : end]) == words:
                return end - len(words)
        if end == name and not _TITLES.isdisjoint(page.known[end - 1].classes):
            continue
        if end == name or page.known[end - 1].shape != "x":
            return None
    return None


def _sentence(page: Page, start: int, line: int) -> list[str]:
    """Return the words of a sentence in front of a token."""
    words: list[str] = []
    for at in range(start - 1, max(line, start - _SENTENCE) - 1, -1):
        if page.lowers[at] in _ENDS:
            break
        words.append(page.lowers[at])
    return words


@lru_cache(maxsize=len(languages.CODES))
def _over(code: str) -> frozenset[str]:
    """Return words that tell of former times, and those of a number of years."""
    pack = languages.load(code)
    return frozenset((*pack.people.formerly, *pack.temporal.year_units))


@lru_cache(maxsize=len(languages.CODES))
def _past(code: str) -> frozenset[str]:
    """Return verbs that may tell of former times as well as of the event."""
    return frozenset(languages.load(code).holders.past)
