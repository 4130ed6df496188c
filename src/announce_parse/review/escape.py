"""Text of unknown origin, made fit to stand in a page."""

import re
from html import escape

_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff]"
)


def escaped(text: object) -> str:
    """Return text as HTML, in an element or an attribute; what would be acted upon unseen is shown as a sign.

    Controls, changes of direction, spaces without width and broken surrogates become U+2421; joiners stay, since emoji
    and some scripts need them.

    >>> escaped('<b title="x">\\u202eb')
    '&lt;b title=&quot;x&quot;&gt;␡b'
    """
    return escape(_CONTROL.sub("\u2421", str(text)), quote=True)


def shortened(text: str, most: int) -> str:
    """Return text on one line, cut with an ellipsis where it is longer than `most` characters.

    >>> shortened("De  Oude Remise", 9)
    'De Oude …'
    """
    line = " ".join(text[: 20 * most].split())
    return line if len(line) <= most else line[: most - 1] + "…"
