"""The title behind a label ('Titel: ...'), which is stronger than the heading of an institute or a club."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.mail_heads import MAIL, stands_near
from announce_parse.assemble.view import Row, View
from announce_parse.languages.folding import folded

ROWS = 60  # lines that are looked at
_LABEL = re.compile(r"[\s\W]{0,6}([^\W\d_][^:\t\n|]{0,40}?)\s?(?::[\s*_]+|\t\s*|\s\|\s+)(?=[^\s|])")
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
    """Return where the one title behind a label stands, and whether the label is sure to be a title's."""
    for places, sure in zip(view.once(_behind_labels), (True, False), strict=True):
        if _different(view, places) == 1:
            return places[0], sure
        if places:
            break
    return None


def talks(view: View) -> frozenset[int]:
    """Return the ranks of the lines with titles behind labels if these are several, as in a list of talks."""
    several = (start for places in view.once(_behind_labels) if _different(view, places) > 1 for start, _ in places)
    return frozenset(view.row_at(start).rank for start in several)


def _different(view: View, places: list[tuple[int, int]]) -> int:
    return len({view.fold(view.text[start:end]) for start, end in places})


def _behind_labels(view: View) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return what stands behind labels of titles, and behind labels of topics.

    A label in the head of a mail, or beside the author of a book, tells of no event.
    """
    told: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    for row in view.rows[:ROWS]:
        match = _LABEL.match(row.line.text)
        if match is None or not any(map(str.isalpha, row.line.text[match.end() :])) or _elsewhere(view, row):
            continue
        label = folded(match[1])
        for places, words in zip(told, _labels(view.language), strict=True):
            if label in words:
                start = row.line.start + match.end()
                places.append((start, row.line.start + len(row.line.text.rstrip(" \t*_"))))
    return told


def _elsewhere(view: View, row: Row) -> bool:
    return stands_near(view, row, MAIL, _NEXT) or stands_near(view, row, _BOOK, _NEXT)
