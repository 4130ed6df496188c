"""Quotation marks around a title, and around a part of it."""

import re

_MARKS = {  # what closes what
    "‘": "’", "“": "”", "„": '“”"', "«": "»", "»": "«", '"': '"', "'": "'", "‹": "›", "›": "‹",
}  # fmt: skip
_BY = re.compile(r"\s(?:van|door|by|von|de|par)\s(?:[^\W\d_][\w’'-]{0,20}\s?){1,4}\Z")  # whose book or film it is
_OPENED = re.compile(r"(?:^|(?<=[\s(]))[‘“„«»\"'‹›](?=\s?[^\W_])")


def balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a title with the mark that closes a quotation in it, or within the quotation that it opens.

    >>> text = "OPENING 'WATERKRINGEN' | De Kring"
    >>> text[slice(*balanced(text, 0, 21))]
    "OPENING 'WATERKRINGEN'"
    >>> text = "'Het huis aan de vaart' van Lida Stam"
    >>> text[slice(*balanced(text, 1, len(text)))]
    'Het huis aan de vaart'
    >>> text = "« Les Moissons » (1978, 105 min)"
    >>> text[slice(*balanced(text, 2, len(text)))]
    'Les Moissons'
    """
    whole = _MARKS.get(text[start : start + 1], "")
    if whole and end - start > 2 and _closed(text, start + 1, end, whole) == end - 1:
        return start + 1, end - 1  # '‘Waterkringen’'
    before = text[:start].rstrip(" \xa0")[-1:]
    closing = _closed(text, start, end, _MARKS.get(before, ""))
    if closing is not None and (
        not text[closing + 1 : end].lstrip()[:1].isalnum() or _BY.match(text, closing + 1, end)
    ):
        return start, start + len(text[start:closing].rstrip())
    opened = None
    for mark in _OPENED.finditer(text, start, end):
        opened = mark
    if opened and _closed(text, opened.end(), end, _MARKS[opened[0]]) is None:
        behind = text[end : end + 2].lstrip(" \xa0")[:1]
        if behind and behind in _MARKS[opened[0]]:
            return start, text.index(behind, end) + 1
    return start, end


def _closed(text: str, start: int, end: int, marks: str) -> int | None:
    """Return where one of the marks closes a quotation before `end`: behind a word, and before none."""
    plural = None
    for at in range(start, end):
        if text[at] not in marks or text[at + 1 : at + 2].isalnum():
            continue
        if text[at] not in "'’" or text[at - 1] != "s" or not text[at + 1 : at + 3].strip().isalnum():
            return at
        plural = at if plural is None else plural  # 'Pickers' holidays'
    return plural
