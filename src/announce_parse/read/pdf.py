"""PDF with a text layer: the pages' text in reading order, with the addresses that their links lead to."""

import io
import logging
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from typing import Any

from announce_parse.document import Code, Document, Line, Link, Notice, lines_of
from announce_parse.errors import LimitExceeded, UnreadableSource
from announce_parse.extras import needing
from announce_parse.options import Limits

# What pypdf remarks on broken files belongs to whoever set up logging, and is not to be printed without that.
logging.getLogger("pypdf").addHandler(logging.NullHandler())

_OPERATION = 32  # bytes of a drawing operation, generously


class _TooMany(Exception):
    """More operations than are allowed."""


def read_pdf(data: bytes, name: str, limits: Limits) -> Document:
    """Read a PDF; one that only holds pictures of pages gives an empty text and a notice.

    Raises:
        MissingExtra: pypdf is not installed.
        UnreadableSource: it is damaged or encrypted.
        LimitExceeded: it has too many pages or too much text.
    """
    with needing("pypdf", name, "PDF needs pypdf", "pip install 'announce-parse[pdf]'"):
        from pypdf import PdfReader
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        encrypted = reader.is_encrypted and not reader.decrypt("")
        pages = [] if encrypted else list(islice(reader.pages, limits.pages + 1))
        if len(pages) > limits.pages:
            raise LimitExceeded(name, f"it has more than {limits.pages:,} pages", "raise `limits.pages` or split it")
        texts, targets, pictures = _contents(pages, name, limits)
    except LimitExceeded:
        raise
    except Exception as error:  # pypdf raises whatever its reading of a broken file stumbles over
        reason = f"damaged: {type(error).__name__}: {error}"
        raise UnreadableSource(name, " ".join(reason.split())[:300], "repair it, or print it to PDF again") from error
    if encrypted:
        raise UnreadableSource(name, "it is encrypted", "give it without a password")
    document = _document(texts, targets, pictures)
    if len(texts) == len(pages):
        return document
    message = f"only the first {len(texts)} of {len(pages)} pages were read; the others hold too much to draw"
    return replace(document, notices=(*document.notices, Notice("long-text", "info", message)))


def _contents(pages: list[Any], name: str, limits: Limits) -> tuple[list[str], list[list[str]], bool]:
    """Return the text and the link targets of each page, and whether any page holds a picture."""
    texts: list[str] = []
    targets: list[list[str]] = []
    length = 0
    pictures = False
    read = _reader(limits.operations)
    for page in pages:
        try:
            text = read(page).replace("\x00", "").replace("\r", "\n")
        except _TooMany:
            if texts:
                break
            reason = f"its first page has more than {limits.operations:,} drawing operations"
            raise LimitExceeded(name, reason, "raise `limits.operations`, or print it to PDF again") from None
        lines = [line.rstrip() for line in text.split("\n")]
        texts.append("\n".join(lines).strip("\n"))
        length += len(texts[-1])
        if length > limits.characters:
            raise LimitExceeded(name, f"more than {limits.characters:,} characters", "raise `limits.characters`")
        targets.append(_targets(page))
        if not texts[-1] and not pictures:
            resources = page.get("/Resources")
            pictures = resources is not None and "/XObject" in resources.get_object()
    return texts, targets, pictures


def _reader(allowed: int) -> Callable[[Any], str]:
    """Return a function from pages to their texts, which raises `_TooMany` when it has drawn too much for them."""
    done = 0

    def count(*_: Any) -> None:
        nonlocal done
        done += 1
        if done > allowed:
            raise _TooMany

    def read(page: Any) -> str:
        contents = page.get_contents()
        if contents is not None and len(contents.get_data()) > (allowed - done) * _OPERATION:
            raise _TooMany
        return str(page.extract_text(visitor_operand_before=count))

    return read


def _targets(page: Any) -> list[str]:
    """Return the addresses that the links of a page lead to, each once."""
    found: dict[str, None] = {}
    for reference in page.get("/Annots") or ():
        action = reference.get_object().get("/A")
        target = action.get_object().get("/URI") if action is not None else None
        if isinstance(target, str) and target.startswith(("http://", "https://", "mailto:")):
            found[target] = None
    return list(found)


def _document(texts: list[str], targets: list[list[str]], pictures: bool) -> Document:
    """Put the pages together; a target that no page's text shows stands below its page, as a line of its own."""
    pieces: list[str] = []
    links: list[Link] = []
    noise: set[int] = set()
    length = 0
    for text, addresses in zip(texts, targets, strict=True):
        for address in addresses:
            shown = address.removeprefix("mailto:").removeprefix("https://").removeprefix("http://").rstrip("/")
            at = text.find(shown)
            if at >= 0:
                links.append(Link(length + at, length + at + len(shown), address))
        hidden = [a for a in addresses if not any(link.url == a for link in links)] if text else []
        page = text
        for address in hidden:
            page += "\n" if page else ""
            start = length + len(page)
            page += address
            noise.add(start)
            links.append(Link(start, start + len(address), address))
        if page:
            pieces.append(page)
            length += len(page) + 2
    text = "\n\n".join(pieces)
    notices: tuple[Notice, ...] = ()
    if not text.strip():
        code: Code = "scanned-pdf" if pictures else "no-text"
        message = "the PDF holds pictures of pages and no text" if pictures else "the PDF holds no text"
        notices = (Notice(code, "warning", message),)
    lines = tuple(Line(x.number, x.start, x.end, x.text, "noise") if x.start in noise else x for x in lines_of(text))
    return Document(text, lines, tuple(sorted(links, key=lambda x: x.start)), (), notices, "application/pdf")
