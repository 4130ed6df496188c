"""DOCX and ODT: paragraphs, headings, lists, tables and links, out of the XML inside."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from announce_parse.document import Document, Notice
from announce_parse.errors import LimitExceeded, UnreadableSource
from announce_parse.options import Limits
from announce_parse.read.formats import DOCX, ODT, Format
from announce_parse.read.html import check_elements
from announce_parse.read.layout import BULLET, Layout

_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError, NotImplementedError, RuntimeError, ValueError)
_MAIN = {DOCX.name: "word/document.xml", ODT.name: "content.xml"}
_LINKS = "word/_rels/document.xml.rels"
_SKIPPED = frozenset(
    # DOCX: deleted text, field codes, the older form of what stands beside it. ODT: remarks, deleted text, notes.
    ("del", "moveFrom", "instrText", "Fallback", "annotation", "tracked-changes", "note", "sequence-decls", "forms")
)


def read_office(data: bytes, form: Format, name: str, limits: Limits) -> Document:
    """Read a DOCX or ODT file.

    Raises:
        UnreadableSource: it is damaged, or declares entities.
        LimitExceeded: it unpacks to too much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            root = _tree(_member(archive, _MAIN[form.name], name, limits), name, limits)
            targets = {}
            if _LINKS in archive.namelist():
                links = _tree(_member(archive, _LINKS, name, limits), name, limits)
                targets = {link.get("Id"): link.get("Target") or "" for link in links}
    except (LimitExceeded, UnreadableSource):
        raise
    except _DAMAGE as error:
        raise UnreadableSource(name, f"damaged: {error}", "open and save it again") from error
    layout = Layout()
    _walk(root, layout, targets)
    text = layout.text
    notices = () if text else (Notice("no-text", "warning", "the file holds no text"),)
    links = tuple(sorted(layout.links, key=lambda link: (link.start, link.end)))
    return Document(text, layout.lines(), links, (), notices, form.media_types[0])


def _member(archive: zipfile.ZipFile, member: str, name: str, limits: Limits) -> bytes:
    with archive.open(member) as file:
        data = file.read(limits.member_bytes + 1)
    if len(data) > limits.member_bytes:
        raise LimitExceeded(name, f"{member} unpacks to more than {limits.member_bytes:,} bytes", "split the document")
    return data


def _tree(data: bytes, name: str, limits: Limits) -> Any:
    """Parse XML without entities, network or document types."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UnreadableSource(
            name, "its XML declares entities, which no office suite writes", "open and save it again"
        )
    check_elements(data.count(b"<") - data.count(b"</"), name, limits)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, recover=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableSource(name, f"damaged: {error}", "open and save it again") from error


@dataclass(slots=True)
class _Open:
    """What is open at a point of the walk: depth of ODT lists, whether each open table row has a cell yet."""

    lists: int = 0
    rows: list[int] = field(default_factory=list)


def _walk(root: Any, layout: Layout, targets: dict[str, str]) -> None:
    """Write the text of the document into the layout; iterative, since trees may be deep."""
    state = _Open()
    skipped = False
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _SKIPPED:
                walker.skip_subtree()
                skipped = True
            else:
                _enter(element, tag, layout, state, targets)
            continue
        if skipped:
            skipped = False
        else:
            _leave(tag, layout, state)
        if element.tail and _is_odt_text(element.getparent()):
            layout.add(element.tail)


def _enter(element: Any, tag: str, layout: Layout, state: _Open, targets: dict[str, str]) -> None:
    match tag:
        case "p" | "h":
            _begin_paragraph(element, tag, layout, state)
        case "t":
            layout.add(element.text or "")
        case "tab" | "s":
            layout.add(" ")
        case "br" | "cr" | "line-break":
            layout.add(" ") if state.rows else layout.end_line()
        case "list":
            state.lists += 1
        case "tr" | "table-row":
            layout.end_line()
            layout.role = "row"
            state.rows.append(0)
        case "tc" | "table-cell":
            if state.rows and state.rows[-1]:
                layout.tabulate()
            if state.rows:
                state.rows[-1] += 1
        case "tbl" | "table":
            layout.end_paragraph()
        case "hyperlink":
            layout.open_link(targets.get(_attribute(element, "id") or "", ""))
        case "a":
            layout.open_link(_attribute(element, "href") or "")
    if element.text and _is_odt_text(element):
        layout.add(element.text)


def _leave(tag: str, layout: Layout, state: _Open) -> None:
    match tag:
        case "p" | "h":
            if state.rows:
                layout.add(" ")
            else:
                layout.end_line() if layout.role == "item" else layout.end_paragraph()
                layout.role, layout.level = "text", 0
        case "list":
            state.lists -= 1
            if not state.lists:
                layout.end_paragraph()
        case "tr" | "table-row":
            state.rows.pop()
            layout.end_line()
            layout.role = "text"
        case "tbl" | "table":
            layout.end_paragraph()
        case "hyperlink" | "a":
            layout.close_link()


def _begin_paragraph(element: Any, tag: str, layout: Layout, state: _Open) -> None:
    """Set the role of a paragraph: heading, list item or text."""
    if state.rows:
        return
    style = ""
    level = 0
    for inner in _properties(element):
        name = inner.tag.rpartition("}")[2]
        if name == "pStyle":
            style = (_attribute(inner, "val") or "").casefold()
        elif name == "numPr":
            written = next((_attribute(x, "val") or "" for x in inner if str(x.tag).endswith("}ilvl")), "")
            level = 1 + (int(written) if written.isdecimal() and len(written) == 1 else 0)
    if tag == "h" or style.startswith(("heading", "kop", "berschrift", "titre", "title")):
        digits = [c for c in (_attribute(element, "outline-level") or style) if c.isdigit()]
        layout.role, layout.level = "heading", min(6, int(digits[0])) if digits else 1
    elif level or state.lists:
        depth = level or state.lists
        layout.end_line()
        layout.role, layout.level = "item", depth
        layout.prefix("  " * (depth - 1) + BULLET + " ")


def _properties(element: Any) -> Iterator[Any]:
    for child in element:
        if isinstance(child.tag, str) and child.tag.endswith("}pPr"):
            yield from child


def _is_odt_text(element: Any) -> bool:
    """Tell whether an element of an ODT file holds running text itself."""
    return (
        element is not None
        and isinstance(element.tag, str)
        and element.tag.startswith("{urn:oasis:names:tc:opendocument:xmlns:text")
    )


def _attribute(element: Any, name: str) -> str | None:
    """Return an attribute whatever its namespace."""
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), None)
