"""Who plays by a list of acts, which are called anything: 'Line-up:' above 'Nachtdienst', '23u00 DJ Molen', 'KORST'."""

from collections.abc import Sequence

from announce_parse import languages
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page, TokenLine

_LONGEST = 12  # lines of such a list
_LABEL = 4  # tokens of what is called a list of acts
_APART = frozenset((",", "+", "/", "|", "•", "b2b", "vs", "(", "&"))


def on_line_up(page: Page, candidates: Sequence[Candidate], code: str) -> set[int]:
    """Return the first tokens of the names that fill items below such a heading, or behind its colon."""
    people = languages.load(code).people
    apart = _APART.union(people.and_words)
    by_line: dict[int, list[Candidate]] = {}
    acts: set[int] = set()
    for line in page.lines:
        behind = _behind_heading(page, line, people.bills)
        if not behind:
            continue
        by_line = by_line or _by_line(page, candidates)
        acts |= _items(page, behind, line.end, by_line.get(line.number, []), apart)
        if behind < line.end:
            continue
        for below in page.lines[line.number + 1 : line.number + 1 + _LONGEST]:
            here = _items(page, _behind_hour(page, below), below.end, by_line.get(below.number, []), apart)
            if not here:
                break
            acts |= here
    return acts


def _by_line(page: Page, candidates: Sequence[Candidate]) -> dict[int, list[Candidate]]:
    lines: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        lines.setdefault(page.line_of[candidate.start], []).append(candidate)
    return lines


def _behind_heading(page: Page, line: TokenLine, bills: frozenset[str]) -> int:
    """Return the token behind the heading or the label with which a line begins, 0 where it is none."""
    stop = min(line.end, line.start + _LABEL)
    for end in range(line.start + 1, stop + 1):
        if " ".join(page.lowers[line.start : end]) in bills:
            if end == line.end:
                return end
            return end + 1 if page.lowers[end] == ":" else 0
    return 0


def _behind_hour(page: Page, line: TokenLine) -> int:
    """Return the first token of an item behind its hour and its mark, and a label: '02u00 Afsluiter: '."""
    colon = next((at for at in range(line.start, line.end - 1) if page.lowers[at] == ":"), None)
    at = line.start
    while at < line.end and not page.lowers[at][0].isalpha():
        at += 1
    if colon is not None and at <= colon <= at + 1:
        at = colon + 1
    return at


def _items(page: Page, start: int, end: int, here: Sequence[Candidate], apart: frozenset[str]) -> set[int]:
    """Return the names that stand between marks from one token up to another, each whole."""
    return {
        c.start
        for c in here
        if c.start == start or (c.start > start and page.lowers[c.start - 1] in apart)
        if c.end == end or page.lowers[c.end] in apart
    }
