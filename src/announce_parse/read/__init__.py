"""Sources into documents: the reader is chosen by the caller's word, then by content, then by suffix."""

import hashlib
import io
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from announce_parse.document import BYTE_ORDER_MARK, Document, Notice, lines_of
from announce_parse.errors import (
    AnnounceParseError,
    LimitExceeded,
    SeveralDocuments,
    UndecodableText,
    UnreadableSource,
    UnsupportedMediaType,
)
from announce_parse.options import Options
from announce_parse.read import formats
from announce_parse.read.decode import decode, without_surrogates
from announce_parse.read.formats import FORMATS, Format
from announce_parse.read.length import check_length
from announce_parse.read.members import NESTED, format_of, members, parts_of
from announce_parse.read.part import Part
from announce_parse.read.published import known_day

__all__ = ["FORMATS", "Format", "members", "opened", "read", "read_all"]


def read(source: Any, options: Options, *, path: str | None = None) -> Document:
    """Read the one document of a source.

    Args:
        source: text, bytes, a BeautifulSoup object, or a `Path` to read from.
        options: of the call.
        path: where the source came from, if from a file.

    Raises:
        SeveralDocuments: it holds more than one.
        UnreadableSource, UnsupportedMediaType, UndecodableText, LimitExceeded: it cannot be read.
    """
    name = path or (os.fsdecode(source) if isinstance(source, os.PathLike) else "<string>")
    documents = read_all(source, options, path=path)
    first = next(documents, None)
    if first is None:
        raise UnreadableSource(name, "it holds no document", "check what it should hold")
    if next(documents, None) is not None:
        raise SeveralDocuments(name, "it holds more than one document", "use `parse_all`, or `announce-parse batch`")
    return first


def read_all(source: Any, options: Options, *, path: str | None = None) -> Iterator[Document]:
    """Yield each document of a source, in order; archives, mailboxes and crawls are read in a stream.

    A member that cannot be read gives an empty document with the notice "unreadable-member".

    Raises:
        UnreadableSource, UnsupportedMediaType, UndecodableText, LimitExceeded: the source as a whole cannot be read.
    """
    if isinstance(source, os.PathLike):
        path = path or os.fsdecode(source)
        try:
            with opened(source) as file:
                stream = file if file.seekable() else _held(file, path, options)
                yield from _from_stream(stream, options, path, 0)
        except OSError as error:
            raise UnreadableSource(path, error.strerror or str(error), "check the path and its permissions") from error
    elif isinstance(source, bytes | bytearray | memoryview):
        yield from _from_stream(io.BytesIO(source), options, path, 0)
    else:
        yield from _from_text(_text(source, path or "<string>", options), options, path)


def opened(path: str | os.PathLike[str]) -> BinaryIO:
    """Open a file for reading.

    Raises:
        UnreadableSource: no file can have that name, as with a zero in it.
        OSError: there is none, or it may not be read.
    """
    try:
        return Path(os.fsdecode(path)).open("rb")
    except ValueError as error:
        raise UnreadableSource(os.fsdecode(path), f"no file has such a name: {error}", "check the path") from error


def _held(pipe: BinaryIO, name: str, options: Options) -> BinaryIO:
    """Return what comes out of a pipe as a stream in memory.

    Raises:
        LimitExceeded: it is too much.
    """
    data = pipe.read(options.limits.input_bytes + 1)
    if len(data) > options.limits.input_bytes:
        raise _too_large(name, options)
    return io.BytesIO(data)


def _from_stream(
    stream: BinaryIO, options: Options, path: str | None, depth: int, charset: str | None = None
) -> Iterator[Document]:
    """Yield the documents of a stream of bytes, whatever its format."""
    name = path or "<string>"
    form = format_of(stream, options, path)
    limits = options.limits
    if form is not None and (form.several or form is formats.GZIP) and depth >= NESTED:
        raise LimitExceeded(name, "archives inside archives", "unpack the outer one")
    if form is formats.GZIP:
        from announce_parse.read import archive

        data = archive.unpacked(stream, name, limits)
        yield from _from_stream(io.BytesIO(data), options.but(media_type=None), path, depth + 1)
    elif form is not None and form.several:
        for part in parts_of(form, stream, name, options):
            if part.passed_over is None:
                yield from _of_part(part, options, depth + 1)
    else:
        data = stream.read(limits.input_bytes + 1)
        if len(data) > limits.input_bytes:
            raise _too_large(name, options)
        for document in _from_bytes(data, form, options, path, charset):
            yield _described(document, data, name, path, options)


def _of_part(part: Part, options: Options, depth: int) -> Iterator[Document]:
    """Yield the documents of a member; one that cannot be read becomes an empty document that says why."""
    own = options.but(media_type=part.media_type, url=part.url or options.url)
    try:
        if part.error:
            raise part.error
        for document in _from_stream(io.BytesIO(part.data), own, part.path, depth, part.charset):
            day = document.reference_date or part.reference_date
            yield replace(document, reference_date=day) if day != document.reference_date else document
    except AnnounceParseError as error:
        notice = Notice("unreadable-member", "error", str(error))
        yield Document("", lines_of(""), notices=(notice,), name=part.path, path=part.path, url=own.url)


def _from_bytes(
    data: bytes, form: Format | None, options: Options, path: str | None, charset: str | None
) -> Iterator[Document]:
    """Yield the documents of bytes: those of binary formats as they are, the others after decoding."""
    name = path or "<string>"
    if form is formats.PDF:
        from announce_parse.read.pdf import read_pdf

        yield read_pdf(data, name, options.limits)
    elif form in (formats.DOCX, formats.ODT) and form is not None:
        from announce_parse.read.office import read_office

        yield read_office(data, form, name, options.limits)
    elif form is formats.MAIL:
        from announce_parse.read.mail import read_mail

        yield read_mail(data, name, options.limits)
    else:
        decoded = decode(data, name, charset or formats.charset_of(options.media_type))
        check_length(decoded.text, name, options.limits)
        form = form or formats.by_text(decoded.text, path)
        for document in _by_format(decoded.text, form, options, path, data):
            yield replace(document, encoding=decoded.encoding)


def _from_text(text: str, options: Options, path: str | None) -> Iterator[Document]:
    """Yield the documents of what is text already."""
    name = path or "<string>"
    if text.lstrip()[:5] == "%PDF-":
        raise UndecodableText(name, "a PDF is not text", "give its bytes, or its path to `parse_file`")
    check_length(text, name, options.limits)
    form = formats.by_media_type(options.media_type, name) if options.media_type else formats.by_text(text, path)
    data = text.encode()
    if form.several:
        yield from _from_stream(io.BytesIO(data), options.but(media_type=form.media_types[0]), path, 0)
        return
    if form in (formats.PDF, formats.DOCX, formats.ODT, formats.GZIP):
        raise UndecodableText(name, f"{form.name} is not text", "give its bytes, or its path to `parse_file`")
    bare = text if form is formats.TEXT else text.removeprefix(BYTE_ORDER_MARK)
    for document in _by_format(bare, form, options, path, data):
        yield _described(document, data, name, path, options)


def _by_format(text: str, form: Format, options: Options, path: str | None, data: bytes) -> Iterator[Document]:
    """Yield the documents of a text by the reader of its format."""
    if form is formats.HTML:
        from announce_parse.read.markdown import read_page

        yield read_page(text, options.url, path, options.limits)
    elif form is formats.XML:
        from announce_parse.read.xml import read_xml

        yield read_xml(text, options.url, path or "<string>", options.limits)
    elif form is formats.MARKDOWN:
        from announce_parse.read.markdown import read_markdown

        yield read_markdown(text, options.url, path, options.limits)
    elif form is formats.ICS:
        from announce_parse.read.ics import read_events

        yield from read_events(text, path or "<string>", options.limits, options.timezone)
    elif form is formats.MAIL:
        from announce_parse.read.mail import read_mail

        yield read_mail(data, path or "<string>", options.limits)
    else:
        from announce_parse.read.text import read_text

        yield read_text(text)


def _text(source: Any, name: str, options: Options) -> str:
    """Return the text of a source that is text, or a BeautifulSoup object."""
    if not isinstance(source, str):
        if not type(source).__module__.startswith("bs4"):
            raise UnsupportedMediaType(
                name, f"{type(source).__name__} is no source", "give text, bytes, a path or a BeautifulSoup object"
            )
        source = str(source)
    if len(source) > options.limits.input_bytes:
        raise _too_large(name, options)
    return without_surrogates(source)


def _described(document: Document, data: bytes, name: str, path: str | None, options: Options) -> Document:
    """Return the document, once its length is known to be allowed, with what is known of its source."""
    check_length(document.text, name, options.limits)
    return replace(
        document,
        sha256=hashlib.sha256(data).hexdigest(),
        name=name,
        path=path,
        url=options.url or document.url,
        reference_date=known_day(document.reference_date),
    )


def _too_large(name: str, options: Options) -> LimitExceeded:
    allowed = options.limits.input_bytes
    return LimitExceeded(name, f"more than {allowed:,} bytes", "raise `limits.input_bytes` or split it")
