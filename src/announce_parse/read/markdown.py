"""Markdown with front matter, as static sites keep their pages: the body as the text that its readers see."""

import re
from dataclasses import replace
from functools import lru_cache
from html import escape
from typing import Any

from announce_parse.document import Document, Notice
from announce_parse.options import Limits
from announce_parse.read.front_matter import FrontMatter, read_front_matter
from announce_parse.read.html import read_html

_TEMPLATE = re.compile(r"\{%-?[^%{}]{0,300}-?%\}|\{\{[<%]?[^{}]{0,300}[%>]?\}\}")
_MODULE_LINE = re.compile(r"^(?:import|export)\s.{0,300}$", re.MULTILINE)  # of MDX
_ATTRIBUTES = re.compile(r"\{:[^{}\n]{0,200}\}")  # of kramdown
_LIMITS = Limits()
_DEEPEST = 100  # nesting of quotes and lists
_LONGEST = 200_000  # characters whose structure is read
_BRACKETS = 5_000  # beyond which they are no links: each open one is looked at again and again
_TOO_DEEP = re.compile(r"^(?:[ \t>*+-]|\d{1,9}[.)]){90,}", re.MULTILINE)  # marks that would nest deeper


@lru_cache(maxsize=1)
def _parser() -> Any:
    from markdown_it import MarkdownIt

    # Indentation is layout in announcements, and never a listing of code.
    parser = MarkdownIt("commonmark", {"html": True, "breaks": False, "maxNesting": _DEEPEST})
    return parser.enable(["table", "strikethrough"]).disable("code")


def read_markdown(source: str, url: str | None = None, path: str | None = None, limits: Limits = _LIMITS) -> Document:
    """Read Markdown; the title of the front matter heads the text where the body does not begin with it.

    >>> read_markdown("---\\ntitle: Lezing\\n---\\nOver *water*").text
    'Lezing\\n\\nOver water'
    """
    front = read_front_matter(source, path)
    body = source[front.length :]
    body = _ATTRIBUTES.sub("", _TEMPLATE.sub("", body))
    if path and path.removesuffix(".gz").endswith(".mdx"):
        body = _MODULE_LINE.sub("", body)
    if len(body) > _LONGEST:
        markup = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in body.split("\n\n"))
        document = read_with(front, markup.replace("\n", "<br>"), url, path or "<string>", limits)
        notice = Notice("deep-markup", "info", "the Markdown is very long; its structure was left aside")
        return replace(document, media_type="text/markdown", notices=(notice, *document.notices))
    if body.count("[") > _BRACKETS:
        body = body.replace("[", "\\[")
    markup = _parser().render(_TOO_DEEP.sub("", body))
    return replace(read_with(front, markup, url, path or "<string>", limits), media_type="text/markdown")


def read_page(source: str, url: str | None = None, path: str | None = None, limits: Limits = _LIMITS) -> Document:
    """Read HTML that may have front matter."""
    front = read_front_matter(source, path)
    return replace(read_with(front, source[front.length :], url, path or "<string>", limits), media_type="text/html")


def read_with(front: FrontMatter, markup: str, url: str | None, name: str, limits: Limits) -> Document:
    """Read markup below its front matter."""
    document = read_html(markup, url, front.title, front.lines, name=name, limits=limits)
    return replace(
        document,
        embedded=(*front.facts, *document.embedded),
        reference_date=front.published or document.reference_date,
        language=front.language or document.language,
    )
