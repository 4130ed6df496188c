"""XML of any kind, such as a feed, into the text that it holds: an element begins a line, a title is a heading."""

import re
from dataclasses import replace
from html import unescape

from announce_parse.document import Document
from announce_parse.options import Limits
from announce_parse.read.formats import looks_like_html
from announce_parse.read.html import read_html

_TAG_OR_TEXT = re.compile(r"<(/?)([A-Za-z_][\w.:-]{0,60})(?:\s[^<>]{0,5000})?>|[^<]+")
_SHOWN_AS = {"title": "h2", **dict.fromkeys(("item", "entry", "event"), "section")}


def read_xml(source: str, url: str | None, name: str, limits: Limits) -> Document:
    """Read XML; markup that stands in it as text, as feeds have it, is read as well.

    Raises:
        LimitExceeded: it has too many elements.

    >>> read_xml("<event><title>Lezing</title><day>3 mei</day></event>", None, "x", Limits()).text
    'Lezing\\n\\n3 mei'
    """
    outside, *sections = source.split("<![CDATA[")
    pieces = [_as_html(outside)]
    for section in sections:
        inside, _, behind = section.partition("]]>")
        pieces += [inside, _as_html(behind)]
    return replace(read_html("".join(pieces), url, name=name, limits=limits), media_type="application/xml")


def _as_html(source: str) -> str:
    """Return XML without CDATA as HTML."""
    return _TAG_OR_TEXT.sub(_element, source)


def _element(match: re.Match[str]) -> str:
    text, name = match[0], match[2]
    if name is None:
        plain = unescape(text) if "&lt;" in text else text
        return plain if plain != text and looks_like_html(plain) else text
    if text.endswith("/>"):
        return ""
    return f"<{match[1]}{_SHOWN_AS.get(name.rpartition(':')[2].casefold(), 'div')}>"
