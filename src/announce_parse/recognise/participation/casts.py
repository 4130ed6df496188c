"""Who plays whom, and whose play it is, where a text tells of a performance: 'Anna Poel as Nora', 'by Henrik Ibsen'."""

from collections.abc import Mapping, Sequence

from announce_parse.recognise.participation.exhibited import tells_of_performing
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.joining import joined
from announce_parse.recognise.participation.mastheads import top_of
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_SURELY_PERFORMS = 0.6  # probability from which a name speaks for a performance of which nothing else tells
_LED = 2  # tokens between 'starring' and a name, as a colon
_REACH = 4  # tokens behind 'as' in which a part stands ('as the formidable Lady Bracknell')


def cast_of(page: Page, candidates: list[Candidate], table: RoleWordTable, performs: bool) -> tuple[set[int], set[int]]:
    """Return the first tokens of those who play a part, and of the parts and of who wrote what is played.

    A part has a capital, so that 'Anna Poel as moderator' plays none; whose name makes a line behind 'by' right below
    the first one wrote it. Several parts tell of a performance as well.
    """
    cast: set[int] = set()
    others: set[int] = set()
    starts = {candidate.start for candidate in candidates}
    for candidate in candidates:
        at = candidate.end
        if candidate.kind not in PERSONS or at >= len(page.known):
            continue
        line = page.lines[page.line_of[candidate.start]]
        if page.known[at].lower in table.as_words and at + 1 < line.end:
            behind = range(at + 1, min(line.end, at + 1 + _REACH))
            part = next((n for n in behind if "X" in page.known[n].shape), None)
            small = part is not None and all(page.known[n].lower.isalpha() for n in range(at + 1, part))
            if part is not None and small and page.known[part].shape == "Xx":
                cast.add(candidate.start)
                others |= {part} & starts
        written = page.known[line.start].lower in ("by", "van", "von", "de") and candidate.start == line.start + 1
        if written and candidate.end == line.end and line.number == 1:
            others.add(candidate.start)
        if line.number == 0 and candidate.end == line.end and _is_of_a_play(page, line.start, candidate.start, table):
            others |= {
                c.start for c in candidates if line.start <= c.start < line.end
            }  # 'Hedda Gabler by Henrik Ibsen'
    return (cast, others) if performs or len(cast) > 1 else (set(), set())


def _is_of_a_play(page: Page, start: int, name: int, table: RoleWordTable) -> bool:
    """Tell whether the first line is the title of a play, 'by' and who wrote it: the next one names a theatre."""
    by = name - 1
    if by - start < 1 or page.lowers[by] not in table.by_words | table.belongs_to:
        return False
    given = any(word.endswith((*table.concerts, *table.talks)) for word in page.lowers[start:by])
    return not given and any(word.endswith(table.plays) for word in top_of(page)[name - start :])


def filmed(page: Page, candidates: list[Candidate], table: RoleWordTable) -> set[int]:
    """Return the first tokens of those who play in a film that is shown, so that they are not there themselves.

    The top of the text tells of a film, and 'starring' leads to them.
    """
    if not any(word.endswith(table.films) for word in top_of(page)):
        return set()
    names = [(c.start, c.end) for c in candidates if c.kind in PERSONS]
    stars: set[int] = set()
    for at, word in enumerate(page.lowers):
        for phrase in table.starring.get(word, ()):
            end = at + len(phrase)
            if tuple(page.lowers[at:end]) == phrase:
                last = page.lines[page.line_of[at]].end
                behind = [name for name in names if end <= name[0] < last]
                led = behind and behind[0][0] - end <= _LED
                stars |= {start for start, _ in joined(page, behind, table)} if led else set()
    return stars


def performance(
    text: str, page: Page, candidates: list[Candidate], table: RoleWordTable, *, several: bool
) -> tuple[set[int], set[int], bool]:
    """Return the first tokens of the cast, those of the parts that they play, and whether anybody performs at all.

    That `several` surely do tells it as well.
    """
    tells = several or tells_of_performing(text, table.code)
    cast, played = cast_of(page, candidates, table, tells)
    return cast, played, tells or bool(cast)


def several_perform(
    candidates: list[Candidate], judged: Sequence[Mapping[str, float]], told: Mapping[int, str]
) -> bool:
    """Tell whether several of whom the text tells that they perform do so by the judge as well, as with instruments."""
    told_so = zip(candidates, judged, strict=True)
    names = {
        c.text
        for c, labels in told_so
        if told.get(c.start) == "performer" and labels.get("performer", 0.0) >= _SURELY_PERFORMS
    }
    return len(names) > 1
