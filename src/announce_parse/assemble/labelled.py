"""The title behind a label ('Titel: ...'), which is stronger than the heading of an institute or a club."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import Row, View
from announce_parse.languages.folding import folded

ROWS = 60  # lines that are looked at
_LABEL = re.compile(r"[\s\W]{0,6}([^\W\d_][^:\t\n|]{0,40}?)\s?(?::[\s*_]+|\t\s*|\s\|\s+)(?=[^\s|])")
_MAIL = re.compile(r"(?:from|to|cc|date|van|aan|von|an|de|à|newsgroups|organization|sender|received)\s?:", re.I)
_BOOK = re.compile(r"(?:isbn|author|auteur|autor|autorin|autrice|uitgever|publisher|verlag|éditeur)(?!\w)", re.I)
_NEXT = 2  # lines to either side in which the head of a mail, or of a book, is looked for


@lru_cache(maxsize=8)
def _labels(language: str) -> tuple[frozenset[str], frozenset[str]]:
    own, english = languages.load(language).titles, languages.load("en").titles
    return (
        frozenset(folded(word) for word in (*own.labels, *english.labels)),
        frozenset(folded(word) for word in (*own.topics, *english.topics)),
    )


def labelled(view: View) -> tuple[tuple[int, int], bool] | None:
    """Return where the one title behind a label stands, and whether the label is sure to be a title's.

    Several titles behind the same label are those of a list of talks; a label in the head of a mail, or beside the
    author of a book, tells of no event.
    """
    told: list[list[tuple[int, int]]] = [[], []]
    for row in view.rows[:ROWS]:
        match = _LABEL.match(row.line.text)
        if match is None or not any(map(str.isalpha, row.line.text[match.end() :])) or _elsewhere(view, row):
            continue
        label = folded(match[1])
        for kind, words in enumerate(_labels(view.language)):
            if label in words:
                start = row.line.start + match.end()
                told[kind].append((start, row.line.start + len(row.line.text.rstrip(" \t*_"))))
    for kind, places in enumerate(told):
        if len({view.fold(view.text[start:end]) for start, end in places}) == 1:
            return places[0], kind == 0
        if places:
            break
    return None


def _elsewhere(view: View, row: Row) -> bool:
    around = view.rows[max(0, row.rank - _NEXT) : row.rank + _NEXT + 1]
    return any(_MAIL.match(other.line.text) or _BOOK.match(other.line.text) for other in around)
