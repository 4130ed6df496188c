"""Who speaks by the top of a text: 'Anna Poel, Leek University' beside the day, 'Meetup with Anna Poel on …'."""

from bisect import bisect_right
from collections.abc import Sequence

from announce_parse.document import Found
from announce_parse.recognise.name_words import sections
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.joining import is_title
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

_HEAD = 6  # lines of a text in which its head stands
_TITLE = 2  # of them that may be its title
_WORDS = 4  # of a name
_LONG = 16  # tokens of such a line
_ACRONYM = 2  # letters of the short name of a body
_BODY = frozenset(("body", "body~"))
_OPENS = frozenset((",", "("))


def headed(page: Page, candidates: Sequence[Candidate], found: Sequence[Found], table: RoleWordTable) -> dict[int, str]:
    """Return the speakers that the head of a text names, by their first tokens.

    Args:
        page: the document's tokens and lines.
        candidates: what may be names, by place.
        found: what rules found, days among them.
        table: the words of the language.
    """
    starts = [page.tokens[line.start].start for line in page.lines[: _HEAD + 1]]
    days = {bisect_right(starts, item.start) - 1 for item in found if item.kind == "date"}
    speakers: dict[int, str] = {}
    for candidate in candidates:
        line = page.lines[page.line_of[candidate.start]]
        if line.number >= _HEAD:
            break
        if not _is_name(page, candidate):
            continue
        beside = not days.isdisjoint((line.number - 1, line.number + 1)) and line.number not in days
        if (beside and line.number and _is_with_body(page, candidate, line)) or (
            line.number < _TITLE and _is_topic_of(page, candidate, line, table)
        ):
            speakers[candidate.start] = "speaker"
    return speakers


def _is_name(page: Page, candidate: Candidate) -> bool:
    """Tell whether words may be somebody's name: a few, the first no ordinary one and no noun of a body."""
    first = page.known[candidate.start]
    plain = first.shape[:1] == "X" and "o" not in first.likeness and not first.classes
    known = candidate.kind in PERSONS or candidate.kind == "words"
    return known and plain and 1 < candidate.end - candidate.start <= _WORDS


def _is_with_body(page: Page, candidate: Candidate, line: TokenLine) -> bool:
    """Tell whether a line is a name, and behind a comma or in brackets a body or its short name."""
    if candidate.start != line.start and not all(is_title(page, at) for at in range(line.start, candidate.start)):
        return False
    rest = page.known[candidate.end : line.end]
    if not 1 < len(rest) < _LONG or rest[0].lower not in _OPENS or (rest[0].lower == "(") != (rest[-1].lower == ")"):
        return False
    if rest[1].lower in sections():
        return False  # 'Imkersbond Zuid, | Afdeling Lo'
    named = any(
        not _BODY.isdisjoint(word.classes) or (word.shape == "XX" and len(word.lower) > _ACRONYM) for word in rest
    )
    return named and rest[1].shape[:1] == "X" and all(word.lower not in ".:!?" and word.shape != "d" for word in rest)


def _is_topic_of(page: Page, candidate: Candidate, line: TokenLine, table: RoleWordTable) -> bool:
    """Tell whether 'with' leads to a name in a title, and the name to what its bearer talks about."""
    at, end = candidate.start - 1, candidate.end
    led = at > line.start and page.lowers[at] in table.introductions and page.lowers[at] not in table.by_words
    return led and end + 1 < line.end and page.lowers[end] in table.subject_leads
