"""HTML into text as a reader of the page sees it: blocks as lines, lists with bullets, tables as rows.

What can hold no text is cut before the tree is built, the page is parsed once by lxml and walked once. Nothing is
fetched and nothing executed.
"""

import re
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from lxml import etree

from announce_parse.document import Document, Notice
from announce_parse.errors import LimitExceeded
from announce_parse.options import Limits
from announce_parse.read.embedded import embedded_data
from announce_parse.read.furniture import OUTER, SILENT, is_left_out, is_outer
from announce_parse.read.layout import BULLET, Layout, resolve

# Names of elements ignore the case of ASCII letters only.
_UNSEEN = re.compile(r"<(?:!--|(?ai:(script|style|noscript|template)\b))")
_UNSEEN_ENDS = {
    name: re.compile(rf"</(?ai:{name})\s{{0,100}}>") for name in ("script", "style", "noscript", "template")
}
_COMMENT_ENDS = re.compile(r"(?<=<!--)-?>|--!?>")  # the first is that of an empty comment
_FRAMES = re.compile(r"</?(?i:noframes|frameset|frame)\b[^<>]{0,1000}>")  # what is for readers without them counts
_LIQUID = re.compile(r"\{%[^%{}]{0,300}%\}|\{\{[^{}]{0,300}\}\}")
_ANY_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]{0,40})\b[^<>]{0,5000}>")
_MANY = 8_000  # characters of a tag, or attributes of a page, from which on tags are looked at
_OVERLOADED = re.compile(
    r"""<([a-zA-Z][^\s<>/]{0,40})(?:[\s/]+[^\s<>/=]+(?:=(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s<>"']{0,2000}))?){300,}"""
)
_LIMITS = Limits()
_TOO_DEEP = "Excessive depth"

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# Blocks that stand apart from their neighbours by a blank line, and those that only begin a line.
_PARAGRAPHS = frozenset(
    ("p", "ul", "ol", "dir", "dl", "table", "blockquote", "pre", "section", "article", "header", "footer", "main")
) | frozenset(("aside", "hr", "figure", "fieldset", "details", "form", *_HEADINGS))
_LINES = frozenset(
    ("div", "li", "tr", "dt", "dd", "address", "center", "summary", "caption", "figcaption", "legend", "body", "html")
) | frozenset(("thead", "tbody", "tfoot", "br", "td", "th"))
_STRUCTURE = _PARAGRAPHS | _LINES | {"a", "time"}  # every other element is only what it holds
_ROLE_ENDS = frozenset(("li", "dt", "tr"))
_FIRST_PIECES = 200
_FIRST_CHARACTERS = 3_000
_NO_WORD = re.compile(r"\W+")
_LISTS = frozenset(("ul", "ol", "dir"))
_CELLS = frozenset(("td", "th"))
_NO_DATA = frozenset(["table", "ul", "ol", "dl", "h1", "h2", "h3", "blockquote", "form"])
_ROW_CHARACTERS = 1_000
# Labels of picture links that name a network or the act of sharing.
_NETWORKS = re.compile(
    r"facebook|twitter|instagram|linkedin|youtube|whatsapp|mastodon|share|teilen|partager|delen", re.IGNORECASE
)


def read_html(
    page: str,
    url: str | None = None,
    title: str | None = None,
    masthead: tuple[str, ...] = (),
    *,
    name: str = "<string>",
    limits: Limits = _LIMITS,
) -> Document:
    """Read a page or a fragment of one.

    Args:
        page: the markup.
        url: where it was published; links are resolved against it, or against the page's `<base>`.
        title: what the site shows above the fragment; it heads the text, unless the fragment begins with it.
        masthead: lines to stand below that title.
        name: what to call the page in messages.
        limits: on its elements and their depth.

    Raises:
        LimitExceeded: it has too many elements.
    """
    markup = _FRAMES.sub("", _seen(page).replace("\x00", "\ufffd"))
    if "{%" in markup or "{{" in markup:
        markup = _LIQUID.sub("", markup)
    check_elements(markup.count("<") - markup.count("</"), name, limits)
    root, deep = _tree(_with_few_attributes(markup), limits.nesting)
    document = _read_tree(root, url, page, title, masthead)
    if deep:
        notice = Notice("deep-markup", "warning", "the markup is nested too deep; its structure was left aside")
        document = replace(document, notices=(notice, *document.notices))
    return document


def _seen(page: str) -> str:
    """Cut what can hold no text: comments, scripts, styles, templates; what does not end goes on to the end."""
    pieces = []
    at = 0
    while opening := _UNSEEN.search(page, at):
        pieces.append(page[at : opening.start()])
        ends = _UNSEEN_ENDS[opening[1].casefold()] if opening[1] else _COMMENT_ENDS
        end = ends.search(page, opening.end())
        at = end.end() if end else len(page)
    pieces.append(page[at:])
    return " ".join(pieces)


def check_elements(count: int, name: str, limits: Limits) -> None:
    """Make sure that markup has no more elements than are allowed.

    Raises:
        LimitExceeded: it has.
    """
    if count > limits.elements:
        raise LimitExceeded(name, f"its markup has more than {limits.elements:,} elements", "raise `limits.elements`")


def _with_few_attributes(markup: str) -> str:
    """Take the attributes off tags that have hundreds: the parser compares each with all others."""
    if len(markup) < _MANY or (markup.count("=") < _MANY and max(map(len, markup.split("<"))) < _MANY):
        return markup
    return _OVERLOADED.sub(r"<\1 ", markup)


def _tree(markup: str, nesting: int) -> tuple[Any, bool]:
    """Parse markup; where it is nested deeper than is allowed, or than the parser goes, once more without structure."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    root = _parsed(markup, parser)
    if any(_TOO_DEEP in entry.message for entry in parser.error_log) or _is_deeper(root, markup, nesting):
        flat = _ANY_TAG.sub(lambda tag: "<br>" if tag[2].casefold() in _LINES | _PARAGRAPHS else " ", markup)
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        return _parsed(flat, parser), True
    return root, False


def _is_deeper(root: Any, markup: str, nesting: int) -> bool:
    """Tell whether elements stand deeper than `nesting`; looked at only where there are that many of them."""
    if markup.count("<") - markup.count("</") <= nesting:
        return False
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > nesting:
            return True
    return False


def _parsed(markup: str, parser: Any) -> Any:
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:  # nothing but white space and comments
        root = None
    return etree.Element("html") if root is None else root


def _read_tree(root: Any, url: str | None, page: str, title: str | None, masthead: tuple[str, ...]) -> Document:
    base = url
    base_element = root.find(".//base[@href]")
    if base_element is not None:
        base = resolve(base_element.get("href"), url) or url
    layout = Layout(base)
    if title and not _begins_with(root, title):
        layout.role, layout.level = "heading", 1
        layout.add(title)
        layout.end_paragraph()
        layout.role, layout.level = "text", 0
    for line in masthead:
        layout.add(line)
        layout.end_line()
    if masthead:
        layout.end_paragraph()
    _walk(root, layout)
    headings = [" ".join("".join(heading.itertext()).split()) for heading in root.iter("h1")]
    data = embedded_data(page, root, headings)
    text = layout.text
    notices = data.notices if text else (*data.notices, Notice("no-text", "warning", "the page holds no visible text"))
    return Document(
        text,
        layout.lines(),
        links=tuple(sorted(layout.links, key=lambda link: (link.start, link.end))),
        embedded=data.facts,
        notices=notices,
        media_type="text/html",
        url=url,
        language=data.language,
        reference_date=data.published,
    )


def _begins_with(root: Any, title: str) -> bool:
    """Tell whether the title stands among the first words of the page."""
    first = "".join(islice((text for text in root.itertext()), _FIRST_PIECES))
    return _plain(title) in _plain(first[:_FIRST_CHARACTERS])


def _plain(text: str) -> str:
    return " ".join(_NO_WORD.sub(" ", text).casefold().split())


@dataclass(slots=True)
class _Open:
    """What is open at a point of the walk.

    Attributes:
        lists: for each open list 0 for bullets, else the number of its next item.
        rows: for each open table row whether its cells stand on one line.
        preformatted: number of open `<pre>` elements.
    """

    lists: list[int] = field(default_factory=list)
    rows: list[bool] = field(default_factory=list)
    preformatted: int = 0

    @property
    def in_row(self) -> bool:
        return bool(self.rows) and self.rows[-1]


def _walk(root: Any, layout: Layout) -> None:
    """Write the visible text of the tree into the layout; iterative, since trees may be deep."""
    state = _Open()
    skipped = False
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        if event == "start":
            if tag in SILENT or (element.attrib and is_left_out(element)) or (tag in OUTER and is_outer(element)):
                walker.skip_subtree()
                skipped = True
                continue
            if tag in _STRUCTURE:
                _enter(element, tag, layout, state)
            text = element.text
        else:
            if skipped:
                skipped = False
            elif tag in _STRUCTURE:
                _leave(element, tag, layout, state)
            text = element.tail
        if text:
            if state.preformatted:
                layout.add_verbatim(text)
            else:
                layout.add(text)


def _enter(element: Any, tag: str, layout: Layout, state: _Open) -> None:
    """Begin a block, item, row, cell or link."""
    _separate(tag, layout, state)
    if tag in _HEADINGS:
        layout.role, layout.level = "heading", _HEADINGS[tag]
    elif tag in _LISTS:
        state.lists.append(_first_number(element) if tag == "ol" else 0)
    elif tag == "pre":
        state.preformatted += 1
    elif tag == "li":
        _begin_item(layout, state.lists)
    elif tag == "dt":
        layout.role = "term"
    elif tag == "tr":
        state.rows.append(_is_data_row(element))
        if state.rows[-1]:
            layout.role = "row"
    elif tag == "a":
        layout.open_link(element.get("href") or "")


def _leave(element: Any, tag: str, layout: Layout, state: _Open) -> None:
    """End what `_enter` began."""
    if tag in _HEADINGS or tag in _ROLE_ENDS:
        layout.role, layout.level = "text", 0
    if tag in _LISTS and state.lists:
        state.lists.pop()
    elif tag == "pre":
        state.preformatted -= 1
    elif tag == "tr":
        state.rows.pop()
    elif tag == "a":
        label = element.get("aria-label")
        if label and not layout.link_has_text() and not _NETWORKS.search(label):
            layout.add(label)
        layout.close_link()
    elif tag == "time" and not len(element) and not (element.text or "").strip():
        layout.add(element.get("datetime") or "")
    if tag not in _CELLS and tag != "br":
        _separate(tag, layout, state)


def _separate(tag: str, layout: Layout, state: _Open) -> None:
    """Set a block off from what stands before it or behind it."""
    if tag in _CELLS and state.in_row:
        layout.tabulate()
    elif tag in _PARAGRAPHS:
        if state.in_row:
            layout.add(" ")
        elif tag in _LISTS and state.lists:
            layout.end_line()
        else:
            layout.end_paragraph()
    elif tag in _LINES:
        if state.in_row:
            layout.add(" ")
        else:
            layout.end_line()


def _first_number(element: Any) -> int:
    start = element.get("start") or "1"
    return int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1


def _begin_item(layout: Layout, lists: list[int]) -> None:
    """Put the bullet or number of a list item in front of its first line."""
    indent = "  " * (len(lists) - 1)
    if lists and lists[-1]:
        layout.prefix(f"{indent}{lists[-1]}. ")
        lists[-1] += 1
    else:
        layout.prefix(f"{indent}{BULLET} ")
    layout.role, layout.level = "item", max(1, len(lists))


def _is_data_row(row: Any) -> bool:
    """Tell a row of data from one that only lays out the page.

    A row of data has two cells or more, no block of its own inside but single paragraphs, and little text.
    """
    cells = [cell for cell in row if cell.tag in _CELLS]
    if len(cells) < 2:
        return False
    total = 0
    for cell in cells:
        paragraphs = 0
        for inner in cell.iter():
            if inner.tag in _NO_DATA:
                return False
            paragraphs += inner.tag in ("p", "div", "br")
            total += len(inner.text or "") + len(inner.tail or "")
        if paragraphs > 4:
            return False
    return total < _ROW_CHARACTERS
