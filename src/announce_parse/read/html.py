"""HTML into text as a reader of the page sees it: blocks as lines, lists with bullets, tables as rows.

What can hold no text is cut before the tree is built, the page is parsed once by lxml and walked once. Nothing is
fetched and nothing executed.
"""

import re
from dataclasses import replace
from typing import Any

from lxml import etree

from announce_parse.document import Document, EmbeddedFact, Notice
from announce_parse.read import embedded
from announce_parse.read.furniture import OUTER, SILENT, is_left_out, is_outer
from announce_parse.read.layout import BULLET, Layout, resolve

_UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|svg|noscript|template)\b[^>]*>.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL
)
_LIQUID = re.compile(r"\{%[^%{}]{0,300}%\}|\{\{[^{}]{0,300}\}\}")
_ANY_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]{0,40})\b[^<>]{0,5000}>")
_TOO_DEEP = "Excessive depth"

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# Blocks that stand apart from their neighbours by a blank line, and those that only begin a line.
_PARAGRAPHS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol dir dl table blockquote pre section article header footer main aside hr figure fieldset "
    "details form".split()
)
_LINES = frozenset(
    "div li tr dt dd address center summary caption figcaption legend body html thead tbody tfoot".split()
)
_LISTS = frozenset(("ul", "ol", "dir"))
_CELLS = frozenset(("td", "th"))
_NO_DATA = frozenset("table ul ol dl h1 h2 h3 blockquote form".split())
_ROW_CHARACTERS = 1_000
_NETWORKS = re.compile(r"facebook|twitter|instagram|linkedin|youtube|whatsapp|share|teilen|partager|delen", re.IGNORECASE)


def read_html(page: str, url: str | None = None) -> Document:
    """Read a page or a fragment of one.

    Args:
        page: the markup.
        url: where it was published; links are resolved against it, or against the page's `<base>`.
    """
    scripts = embedded.json_ld_scripts(page)
    markup = _UNSEEN.sub(" ", page).replace("\x00", "\ufffd")
    if "{%" in markup or "{{" in markup:
        markup = _LIQUID.sub("", markup)
    root, deep = _tree(markup)
    document = _read_tree(root, url, scripts) if root is not None else Document("", ())
    if deep:
        notice = Notice("deep-markup", "warning", "the markup is nested too deep; its structure was left aside")
        document = replace(document, notices=(notice, *document.notices))
    return document


def _tree(markup: str) -> tuple[Any, bool]:
    """Parse markup; where it is nested deeper than the parser goes, once more without its structure."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    root = _parsed(markup, parser)
    if any(_TOO_DEEP in entry.message for entry in parser.error_log):
        flat = _ANY_TAG.sub(lambda tag: "<br>" if tag[2].casefold() in _LINES | _PARAGRAPHS else " ", markup)
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        return _parsed(flat, parser), True
    return root, False


def _parsed(markup: str, parser: Any) -> Any:
    try:
        return etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None  # nothing but white space and comments


def _read_tree(root: Any, url: str | None, scripts: list[str]) -> Document:
    base = url
    base_element = root.find(".//base[@href]")
    if base_element is not None:
        base = resolve(base_element.get("href"), url) or url
    layout = Layout(base)
    _walk(root, layout)
    text = layout.text
    head = embedded.page_head(root)
    facts: list[EmbeddedFact] = []
    notices: list[Notice] = []
    return Document(
        text,
        layout.lines(),
        links=tuple(sorted(layout.links, key=lambda link: (link.start, link.end))),
        embedded=tuple(facts),
        notices=tuple(notices),
        media_type="text/html",
        url=url,
        language=head.language,
        reference_date=head.published,
    )


def _walk(root: Any, layout: Layout) -> None:
    """Write the visible text of the tree into the layout; iterative, since trees may be deep."""
    lists: list[int] = []  # for each open list: 0 for bullets, else the number of its next item
    rows: list[bool] = []  # for each open row: whether its cells stand on one line
    skipped = False
    preformatted = 0
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        if event == "start":
            if tag in SILENT or (element.attrib and is_left_out(element)) or (tag in OUTER and is_outer(element)):
                walker.skip_subtree()
                skipped = True
                continue
            in_row = bool(rows) and rows[-1]
            if tag in _PARAGRAPHS:
                if in_row:
                    layout.add(" ")
                elif lists and tag in _LISTS:
                    layout.end_line()
                else:
                    layout.end_paragraph()
                if tag in _HEADINGS:
                    layout.role, layout.level = "heading", _HEADINGS[tag]
                elif tag in _LISTS:
                    lists.append(_first_number(element) if tag == "ol" else 0)
                elif tag == "pre":
                    preformatted += 1
            elif tag in _LINES:
                if in_row:
                    layout.add(" ")
                else:
                    layout.end_line()
                if tag == "li":
                    _begin_item(layout, lists)
                elif tag == "dt":
                    layout.role = "term"
                elif tag == "tr":
                    rows.append(_is_data_row(element))
                    if rows[-1]:
                        layout.role = "row"
            elif tag in _CELLS:
                if in_row:
                    layout.tabulate()
                else:
                    layout.end_line()
            elif tag == "br":
                if in_row:
                    layout.add(" ")
                else:
                    layout.end_line()
            elif tag == "a":
                layout.open_link(element.get("href") or "")
            if element.text:
                if preformatted:
                    layout.add_verbatim(element.text)
                else:
                    layout.add(element.text)
            continue
        if skipped:
            skipped = False
        else:
            in_row = bool(rows) and rows[-1]
            if tag in _PARAGRAPHS:
                if tag in _HEADINGS:
                    layout.role, layout.level = "text", 0
                elif tag in _LISTS and lists:
                    lists.pop()
                elif tag == "pre":
                    preformatted -= 1
                if in_row:
                    layout.add(" ")
                elif lists and tag in _LISTS:
                    layout.end_line()
                else:
                    layout.end_paragraph()
            elif tag in _LINES:
                if tag == "tr" and rows:
                    rows.pop()
                    layout.role = "text"
                elif tag in ("li", "dt"):
                    layout.role, layout.level = "text", 0
                if in_row and tag != "tr":
                    layout.add(" ")
                else:
                    layout.end_line()
            elif tag == "a":
                label = element.get("aria-label")
                if label and not layout.link_has_text() and _tells(label):
                    layout.add(label)
                layout.close_link()
            elif tag == "time" and not len(element) and not (element.text or "").strip():
                layout.add(element.get("datetime") or "")
        if element.tail:
            if preformatted:
                layout.add_verbatim(element.tail)
            else:
                layout.add(element.tail)


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


def _tells(label: str) -> bool:
    """Tell whether the label of a picture link says something about the event rather than the name of a network."""
    return not _NETWORKS.search(label)
