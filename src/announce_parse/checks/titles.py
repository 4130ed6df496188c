"""Spellings of the title that differ."""

import re
import unicodedata
from collections.abc import Iterator

from announce_parse.document import Document, Draft, Found, Notice, Value
from announce_parse.options import Context

_WORD = re.compile(r"[^\W_]+")
SHORTEST = 8  # letters from which a title is looked for again


def title_variants(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark that the title stands in the text a second time with other accents or punctuation.

    >>> from announce_parse.document import lines_of
    >>> text = "Café 7 | Één stad, één plan?\\n\\nEén stad, een plan?"
    >>> draft = Draft({"title": Value("Één stad, één plan?", ())})
    >>> [notice.code for notice in title_variants(Document(text, lines_of(text)), draft, [], None)]
    ['title-variants']
    """
    title = draft.fields.get("title")
    if not isinstance(title, Value) or len(plain(str(title.value))) < SHORTEST:
        return
    wanted = plain(str(title.value))
    for line in document.lines:
        written = line.text.strip()
        spelt = _part(written, wanted) if wanted in plain(written) else None
        if spelt and spelt.casefold() != str(title.value).casefold():
            start = line.start + line.text.index(spelt)
            message = f"the title is also spelt {spelt!r}"
            yield Notice("title-variants", "info", message, start, start + len(spelt), "title")
            return


def _part(line: str, wanted: str) -> str | None:
    """Return the words of a line that fold to `wanted`, from the first word to the end of the last one or its mark."""
    words = list(_WORD.finditer(line))
    count = wanted.count(" ") + 1
    for first in range(len(words) - count + 1):
        start, end = words[first].start(), words[first + count - 1].end()
        if plain(line[start:end]) == wanted:
            mark = re.match(r"[?!.…]{0,3}", line[end:])
            return line[start : end + (mark.end() if mark else 0)]
    return None


def plain(text: str) -> str:
    """Return the words of a text in lower case, without accents and punctuation."""
    if text.isascii():
        return " ".join(_WORD.findall(text.lower()))
    letters = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(_WORD.findall("".join(c for c in letters if not unicodedata.combining(c))))
