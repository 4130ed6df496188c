"""Who made what is read or shown, and who plays in it: 'we lezen De avonden van …', 'Regie: …. Met … en …'."""

from collections.abc import Mapping, Sequence

from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.forms import NAME_KINDS
from announce_parse.recognise.participation.joining import Place, joined, stops
from announce_parse.recognise.participation.mastheads import top_of
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_TITLE = 12  # tokens of a work's title and the verb in front of it
_QUOTES = frozenset("\"“„«‘'")
_APART = frozenset((",", ".", "(", "|"))  # between who made a film and who plays in it
_CREDIT = 4  # tokens from a credit to its name


def shown_works(page: Page, candidates: Sequence[Candidate], table: RoleWordTable) -> set[int]:
    """Return the first tokens of those who made what is read or shown, and of those who play in it."""
    names = [(c.start, c.end) for c in candidates if c.kind in NAME_KINDS or c.kind == "words"]
    starts = {c.start for c in candidates if c.kind in NAME_KINDS}
    film = any(word.endswith(table.films) for word in top_of(page))
    told_by = (table.film_credits, table.film_labels) if film else (table.film_credits,)
    makers: set[int] = set()
    for at, (start, _) in enumerate(names):
        if start in makers or not (
            _made(page, start, starts, table) or any(_is_credited(page, start, told) for told in told_by)
        ):
            continue
        last = page.lines[page.line_of[start]].end
        rest = [name for name in names[at:] if name[0] < last]
        together = joined(page, rest, table)
        makers |= {one for one, _ in together}
        makers |= _players(page, together[-1][1], rest[len(together) :], table)
    return makers


def _made(page: Page, start: int, names: set[int], table: RoleWordTable) -> bool:
    """Tell whether a verb of reading or showing, a title with a capital and 'by' lead to a name."""
    by = start - 1
    line = page.lines[page.line_of[start]]
    if by <= line.start or page.lowers[by] not in table.belongs_to | table.by_words:
        return False
    for at in range(by - 1, max(line.start, by - _TITLE) - 1, -1):
        if stops(page, at, at + 1) or page.lowers[at] == ":":
            return False
        for phrase in table.shows.get(page.lowers[at], ()):
            title = at + len(phrase)
            if tuple(page.lowers[at:title]) == phrase and title < by:
                opened = page.lowers[title] in _QUOTES or page.known[title].shape[:1] == "X"
                return opened and title not in names
    return False


def _is_credited(page: Page, start: int, phrases: Mapping[str, tuple[tuple[str, ...], ...]]) -> bool:
    """Tell whether the credit of a film's maker leads to a name ('een film van'; of an evening of films 'Regie:')."""
    line = page.lines[page.line_of[start]]
    for at in range(start - 1, max(line.start, start - _CREDIT) - 1, -1):
        for phrase in phrases.get(page.lowers[at], ()):
            end = at + len(phrase)
            if tuple(page.lowers[at:end]) == phrase and all(page.lowers[n] == ":" for n in range(end, start)):
                return True
    return False


def _players(page: Page, end: int, rest: Sequence[Place], table: RoleWordTable) -> set[int]:
    """Return the names behind 'with' right behind who made a work, by their first token."""
    if not rest:
        return set()
    between = [page.lowers[at] for at in range(end, rest[0][0])]
    mark, lead = between[:-1], between[-1:]
    led = bool(lead) and lead[0] in table.introductions | table.stars
    return {start for start, _ in joined(page, rest, table)} if led and _APART.issuperset(mark) else set()
