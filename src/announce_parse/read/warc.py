"""Pages of web crawls in WARC files: one document a response, read in a stream."""

import re
import zlib
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from announce_parse.errors import LimitExceeded, MissingExtra, UnreadableSource
from announce_parse.options import Limits
from announce_parse.read.formats import FORMATS, XML
from announce_parse.read.part import Part
from announce_parse.read.published import known_day
from announce_parse.read.schema_org import day_of

_READABLE = frozenset(
    media_type for form in FORMATS if not form.several and form is not XML for media_type in form.media_types
)
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,7})[^\r\n]{0,200}\r?\n")
_PIECE = 1 << 20
_ALWAYS_ALLOWED = 200_000_000  # unpacked bytes below which the expansion does not matter


def warc_parts(stream: BinaryIO, name: str, limits: Limits) -> Iterator[Part]:
    """Yield the documents of a crawl: successful responses, resources and conversions (WET), with address and day.

    What is no document (pictures, style sheets, redirections) is passed over.

    Raises:
        MissingExtra: fastwarc is not installed.
        UnreadableSource: the file is damaged; what stood before the damage was yielded.
        LimitExceeded: it unpacks to too much.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        raise MissingExtra(name, "WARC needs fastwarc", "pip install 'announce-parse[warc]'") from error
    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    unpacked = number = at = 0
    stem = name.rpartition("/")[2].partition(".")[0]
    try:
        for record in ArchiveIterator(stream, record_types=WarcRecordType.any_type, parse_http=True):
            unpacked += max(0, record.content_length)
            at = record.stream_pos
            if unpacked > max(_ALWAYS_ALLOWED, limits.expansion * stream.tell()):
                raise LimitExceeded(name, "unpacks to far more than its size", "raise `limits.expansion`")
            media_type, charset = _media_type(record) if record.record_type & kinds else (None, None)
            if media_type not in _READABLE:
                _check_length(record, record.reader.consume())
                continue
            number += 1
            if number > limits.members:
                raise LimitExceeded(name, f"more than {limits.members:,} records", "raise `limits.members`")
            yield _part(record, f"{name}/{stem}-{number}", media_type, charset, limits)
        _check_end(stream, at)
    except (OSError, EOFError, ValueError, RuntimeError, zlib.error) as error:
        raise UnreadableSource(name, f"damaged: {error}", "fetch the file again, or repair it") from error
    if not number and unpacked == 0:
        raise UnreadableSource(name, "it holds no WARC record", "check that it is a WARC file")


def _check_length(record: Any, length: int) -> None:
    """Make sure that a record is as long as it says: fastwarc takes the end of a file for that of its last record.

    Raises:
        EOFError: it is cut off.
    """
    if not record.headers.get("Content-Length") or length < record.content_length:
        url = record.headers.get("WARC-Target-URI")
        raise EOFError(f"it ends within the record of {url}" if url else "it ends within a record")


def _check_end(stream: BinaryIO, at: int) -> None:
    """Make sure that a packed file goes on to its end from where its last record begins.

    Raises:
        EOFError, zlib.error: it is cut off or damaged there.
    """
    stream.seek(at)
    left = stream.read(_PIECE)
    while left.startswith(b"\x1f"):
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        while not unpacker.eof:
            if not left:
                raise EOFError("its end is missing")
            unpacker.decompress(left, _PIECE)
            left = unpacker.unused_data or unpacker.unconsumed_tail or stream.read(_PIECE)


def _part(record: Any, path: str, media_type: str, charset: str | None, limits: Limits) -> Part:
    data = record.reader.read(limits.member_bytes + 1)
    url = record.headers.get("WARC-Target-URI")
    if len(data) > limits.member_bytes:
        reason = f"more than {limits.member_bytes:,} bytes"
        return Part(path, url=url, error=LimitExceeded(url or path, reason, "raise `limits.member_bytes`"))
    _check_length(record, len(data))
    try:
        page = _decoded(record, data, url or path, limits)
    except LimitExceeded as error:
        return Part(path, url=url, error=error)
    return Part(path, page, media_type, charset, url, _day(record))


def _decoded(record: Any, data: bytes, name: str, limits: Limits) -> bytes:
    """Undo the chunks and the compression in which a server sent a page; what is broken stays as it is."""
    headers = record.http_headers
    if headers is None:
        return data
    if "chunked" in (headers.get("Transfer-Encoding") or "").casefold():
        data = _without_chunks(data)
    if (headers.get("Content-Encoding") or "").casefold() not in ("gzip", "x-gzip", "deflate"):
        return data
    for bits in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):  # with a header of its own, or bare as some servers send it
        unpacker = zlib.decompressobj(bits)
        try:
            page = unpacker.decompress(data, limits.member_bytes)
        except zlib.error:
            continue
        if unpacker.unconsumed_tail:
            raise LimitExceeded(
                name, f"unpacks to more than {limits.member_bytes:,} bytes", "raise `limits.member_bytes`"
            )
        return page
    return data


def _without_chunks(data: bytes) -> bytes:
    """Put the chunks of a page together; many crawlers did so already, and left the header."""
    pieces = []
    at = 0
    while match := _CHUNK_SIZE.match(data, at):
        size = int(match[1], 16)
        pieces.append(data[match.end() : match.end() + size])
        if not size:
            return b"".join(pieces)
        at = match.end() + size
        at += 2 if data[at : at + 2] == b"\r\n" else 0
    return b"".join(pieces) if pieces and at >= len(data) else data


def _media_type(record: Any) -> tuple[str | None, str | None]:
    """Return the media type and charset of a record that is a document, None where it is none."""
    if record.is_http:
        if record.http_headers is None or record.http_headers.status_code != 200:
            return None, None
        return (record.http_content_type or "").casefold() or None, record.http_charset
    declared = record.headers.get("Content-Type") or ""
    media_type, _, parameters = declared.partition(";")
    charset = parameters.partition("charset=")[2].strip(" \"'") or None
    return media_type.strip().casefold() or None, charset


def _day(record: Any) -> date | None:
    day = day_of(record.headers.get("WARC-Date"))
    return known_day(date.fromisoformat(day)) if day else None
