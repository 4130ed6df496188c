"""Spellings of the title that differ."""

import re
from collections.abc import Iterator

from announce_parse.document import Document, Draft, Found, Notice, Value
from announce_parse.languages.folding import folded
from announce_parse.options import Context

_WORD = re.compile(r"[^\W_]+")
_SEPARATOR = re.compile(r"\s{0,30}[|:–—-]\s{1,30}")  # between series and title, title and subtitle
SHORTEST = 8  # letters from which a title is looked for again


def title_variants(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark that the title stands in the text a second time with other accents or punctuation.

    Another separator between its parts ("Café 7: …", "Café 7 | …") is no other spelling.

    >>> from announce_parse.document import lines_of
    >>> text = "Café 7 | Één stad, één plan?\\n\\nEén stad, een plan?"
    >>> draft = Draft({"title": Value("Één stad, één plan?", ())})
    >>> [notice.code for notice in title_variants(Document(text, lines_of(text)), draft, [], None)]
    ['title-variants']
    """
    title = draft.fields.get("title")
    if not isinstance(title, Value) or len(folded(str(title.value))) < SHORTEST:
        return
    wanted = folded(str(title.value))
    for line in document.lines:
        written = line.text.strip()
        spelt = _part(written, wanted) if wanted in folded(written) else None
        if spelt and _spelling(spelt) != _spelling(str(title.value)):
            start = line.start + line.text.index(spelt)
            message = f"the title is also spelt {spelt!r}"
            yield Notice("title-variants", "info", message, start, start + len(spelt), "title")
            return


def _spelling(title: str) -> str:
    """Return what of a title makes it a spelling: its case, its separators and the full stop of a sentence apart.

    >>> _spelling("Café 7 | Wonen") == _spelling("Café 7: wonen")
    True
    """
    return re.sub(r"\s(?=[?!])|(?<!\.)\.\Z", "", _SEPARATOR.sub(" ", title)).casefold()


def _part(line: str, wanted: str) -> str | None:
    """Return the words of a line that fold to `wanted`, from the first word to the end of the last one or its mark."""
    words = list(_WORD.finditer(line))
    count = wanted.count(" ") + 1
    for first in range(len(words) - count + 1):
        start, end = words[first].start(), words[first + count - 1].end()
        if folded(line[start:end]) == wanted:
            mark = re.match(r"(?:\s?[?!]|[.…]){0,3}", line[end:])
            return line[start : end + (mark.end() if mark else 0)]
    return None
