"""Bands that are called by two words: 'music by Flint & Steel'."""

from announce_parse.recognise.participation.joining import Place
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_PHRASE = 7  # tokens of a phrase that leads to who performs


def paired_bands(page: Page, table: RoleWordTable) -> list[Place]:
    """Return the pairs of words with '&' between them to which what tells of music leads."""
    known, bands = page.known, []
    for at in range(2, len(known) - 1):
        if known[at].lower != "&" or known[at - 1].shape != "Xx" or known[at + 1].shape != "Xx":
            continue
        line = page.lines[page.line_of[at]]
        start, end = at - 1, at + 2
        composed = "celebrated" in (*known[at - 1].classes, *known[at + 1].classes)  # 'music by Bach & Handel'
        if composed or (end < line.end and known[end].shape[:1] == "X"):
            continue
        if any(_leads(page, first, start, table) for first in range(max(line.start, start - _PHRASE), start)):
            bands.append((start, end))
    return bands


def _leads(page: Page, first: int, end: int, table: RoleWordTable) -> bool:
    """Tell whether the tokens `first` up to `end` lead to who makes music."""
    words = tuple(page.lowers[first:end])
    if words[-1] == ":" and " ".join(words[:-1]) in table.act_labels:
        return True  # 'Live: Flint & Steel'
    return not (table.music | table.act_words).isdisjoint(words) and any(
        role == "performer" and way == "brought_by" and phrase == words
        for phrase, role, way in table.phrases.get(words[0], ())
    )
