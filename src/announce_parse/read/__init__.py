"""Bytes or text into a Document; the reader is chosen by content, then by suffix."""

import hashlib
from typing import Any

from announce_parse.document import Document, lines_of
from announce_parse.options import Options


def read(source: Any, options: Options, *, path: str | None = None) -> Document:
    """Read one document."""
    text = source if isinstance(source, str) else source.decode("utf-8-sig")
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(text, lines_of(text), sha256=digest, name=path or "<string>", path=path, url=options.url)
