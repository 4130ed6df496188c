"""Sources into documents: the reader is chosen by the caller's word, then by content, then by suffix."""

import hashlib
from dataclasses import replace
from typing import Any

from announce_parse.document import Document
from announce_parse.errors import LimitExceeded, UndecodableText, UnsupportedMediaType
from announce_parse.options import Options
from announce_parse.read.decode import decode, without_surrogates
from announce_parse.read.formats import FORMATS, HTML, MARKDOWN, Format, by_content, by_media_type, by_text

__all__ = ["FORMATS", "Format", "read"]


def read(source: Any, options: Options, *, path: str | None = None) -> Document:
    """Read one document.

    Args:
        source: text, bytes, or a BeautifulSoup object.
        options: of the call.
        path: where the source came from, if from a file.

    Raises:
        UnsupportedMediaType: no reader knows the source's form.
        UndecodableText: it is no text.
        LimitExceeded: it is larger than its limits allow.
    """
    name = path or "<string>"
    data, text = _content(source, name)
    if len(data) > options.limits.input_bytes:
        raise LimitExceeded(
            name,
            f"{len(data):,} bytes are more than the {options.limits.input_bytes:,} allowed",
            "raise `limits.input_bytes` or split it",
        )
    chosen = by_media_type(options.media_type, name) if options.media_type else by_content(data[:512])
    encoding = None
    if text is None:
        decoded = decode(data, name)
        text, encoding = decoded.text, decoded.encoding
    elif text.lstrip()[:5] == "%PDF-":
        raise UndecodableText(name, "a PDF is not text", "give its bytes, or the path to `parse_file`")
    if len(text) > options.limits.characters:
        raise LimitExceeded(name, f"its text has {len(text):,} characters", "raise `limits.characters` or split it")
    document = _read_text(text, chosen or by_text(text, path), options, path)
    return replace(
        document,
        encoding=encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        name=name,
        path=path,
        url=options.url or document.url,
    )


def _content(source: Any, name: str) -> tuple[bytes, str | None]:
    """Return the source's bytes, and its text where it is text already."""
    if isinstance(source, bytes):
        return source, None
    if isinstance(source, bytearray | memoryview):
        return bytes(source), None
    if not isinstance(source, str):
        if not type(source).__module__.startswith("bs4"):
            raise UnsupportedMediaType(
                name, f"{type(source).__name__} is no source", "give text, bytes or a BeautifulSoup object"
            )
        source = str(source)
    text = without_surrogates(source)
    return text.encode(), text


def _read_text(text: str, form: Format, options: Options, path: str | None) -> Document:
    """Read what is text, by the reader of its format."""
    if form is HTML:
        from announce_parse.read.front_matter import read_front_matter
        from announce_parse.read.markdown import read_with

        front = read_front_matter(text, path)
        return replace(read_with(front, text[front.length :], options.url), media_type=HTML.media_types[0])
    if form is MARKDOWN:
        from announce_parse.read.markdown import read_markdown

        return read_markdown(text, options.url, path)
    from announce_parse.read.text import read_text

    return read_text(text)
