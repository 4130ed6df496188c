"""Text into tokens with their places: words, numbers, punctuation marks and line breaks."""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    (?:[dlDL]|[Qq]u)['’](?=\w)          # elided articles are tokens of their own: d'Arlon
    | (?:(?<=Mag)|(?<=Dr)|(?<=Prof))\.(?:a|in|ª)(?!\w)  # the full stop of women's titles: Mag.a, Dr.in
    | [^\W_]+(?:[-'’][^\W_]+){0,8}      # words and numbers, with hyphens and apostrophes inside
    | \n\s*                             # line breaks, blank lines with them
    | [^\w\s] | _                       # punctuation marks, one by one
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """Characters `start` up to `end` of a document's text; `text` is "\\n" for a line break, "\\n\\n" for blank lines.

    That of the full stop of a woman's title holds its ending ('Mag | .a').
    """

    text: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """Cut `text` into tokens, in order; white space within lines is left out.

    >>> [token.text for token in tokenize("Dr. A. de Wit\\n\\nl'école")]
    ['Dr', '.', 'A', '.', 'de', 'Wit', '\\n\\n', "l'", 'école']
    """
    return [Token(_written(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(text)]


def _written(token: str) -> str:
    if token[0] == "\n":
        return "\n" if token.count("\n") == 1 else "\n\n"
    return "." if token[0] == "." else token
