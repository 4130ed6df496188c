"""Bytes or text into a Document; the reader is chosen by content, then by suffix."""

import hashlib
from dataclasses import replace
from typing import Any

from announce_parse.document import Document
from announce_parse.errors import LimitExceeded
from announce_parse.options import Options
from announce_parse.read.decode import decode, without_surrogates
from announce_parse.read.text import read_text


def read(source: Any, options: Options, *, path: str | None = None) -> Document:
    """Read one document."""
    name = path or "<string>"
    data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
    if len(data) > options.limits.input_bytes:
        raise LimitExceeded(name, f"it has {len(data)} bytes", "raise `limits.input_bytes`")
    if isinstance(source, str):
        text, encoding = without_surrogates(source), None
    else:
        decoded = decode(data, name)
        text, encoding = decoded.text, decoded.encoding
    document = read_text(text)
    return replace(
        document,
        encoding=encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        name=name,
        path=path,
        url=options.url,
    )
