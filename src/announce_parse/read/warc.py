"""Pages of web crawls in WARC files: one document a response, read in a stream."""

import io
import re
import zlib
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from announce_parse.errors import LimitExceeded, UnreadableSource
from announce_parse.extras import needing
from announce_parse.options import Limits
from announce_parse.read.formats import FORMATS, by_content
from announce_parse.read.part import Part
from announce_parse.read.published import known_day
from announce_parse.read.schema_org import day_of

_READABLE = frozenset(media_type for form in FORMATS if not form.several for media_type in form.media_types)
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,7})[^\r\n]{0,200}\r?\n")
_UNTOLD = "application/octet-stream"  # media type of servers that do not know what they send
_HEAD = 4_096  # bytes that tell whether content is a document
_PIECE = 1 << 20
_ALWAYS_ALLOWED = 200_000_000  # unpacked bytes below which the expansion does not matter


def warc_parts(stream: BinaryIO, name: str, limits: Limits) -> Iterator[Part]:
    """Yield the documents of a crawl: successful responses, resources and conversions (WET), with address and day.

    What is no document (pictures, style sheets) is passed over; so are redirections, which are not even counted. Where
    a server does not say what it sends, the content tells.

    Raises:
        MissingExtra: fastwarc is not installed.
        UnreadableSource: the file is damaged; what stood before the damage was yielded.
        LimitExceeded: it unpacks to too much.
    """
    with needing("fastwarc", name, "WARC needs fastwarc", "pip install 'announce-parse[warc]'"):
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    unpacked = number = at = 0
    stem = name.rpartition("/")[2].partition(".")[0]
    try:
        for record in ArchiveIterator(stream, record_types=WarcRecordType.any_type, parse_http=True):
            unpacked += max(0, record.content_length)
            at = record.stream_pos
            if unpacked > max(_ALWAYS_ALLOWED, limits.expansion * stream.tell()):
                raise LimitExceeded(name, "unpacks to far more than its size", "raise `limits.expansion`")
            if not record.record_type & kinds or not _is_answer(record):
                _check_length(record, record.reader.consume())
                continue
            media_type, charset = _media_type(record)
            path = f"{name}/{stem}-{number + 1}"
            part = None
            if media_type is None or media_type in _READABLE:
                part = _part(record, path, media_type, charset, limits)
                if media_type is None and part.error is None and not _is_readable(part.data):
                    part = None
            else:
                _check_length(record, record.reader.consume())
            if part is None:
                yield Part(path, passed_over=media_type or _UNTOLD)
                continue
            number += 1
            if number > limits.members:
                raise LimitExceeded(name, f"more than {limits.members:,} records", "raise `limits.members`")
            yield part
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


def _part(record: Any, path: str, media_type: str | None, charset: str | None, limits: Limits) -> Part:
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
    encoding = (headers.get("Content-Encoding") or "").strip().casefold()
    if encoding in ("br", "zstd"):
        return _unpacked(data, encoding, name, limits)
    if encoding not in ("gzip", "x-gzip", "deflate"):
        return data
    for bits in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):  # with a header of its own, or bare as some servers send it
        unpacker = zlib.decompressobj(bits)
        try:
            page = unpacker.decompress(data, limits.member_bytes)
        except zlib.error:
            continue
        if unpacker.unconsumed_tail:
            raise _too_large(name, limits)
        return page
    return data


def _unpacked(data: bytes, encoding: str, name: str, limits: Limits) -> bytes:
    """Undo Brotli and Zstandard, in which browsers keep what they got."""
    from fastwarc.stream_io import BrotliReader, ZstdReader

    reader = BrotliReader if encoding == "br" else ZstdReader
    pieces = []
    left = limits.member_bytes
    try:
        with reader(io.BytesIO(data)) as stream:
            while piece := stream.read(_PIECE):
                left -= len(piece)
                if left < 0:
                    raise _too_large(name, limits)
                pieces.append(piece)
    except OSError:  # the end is missing, or it is not packed at all
        return b"".join(pieces) or data
    return b"".join(pieces)


def _too_large(name: str, limits: Limits) -> LimitExceeded:
    reason = f"unpacks to more than {limits.member_bytes:,} bytes"
    return LimitExceeded(name, reason, "raise `limits.member_bytes`")


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


def _is_answer(record: Any) -> bool:
    """Tell whether a record holds what was asked for, rather than a redirection or an error."""
    return not record.is_http or (record.http_headers is not None and record.http_headers.status_code == 200)


def _is_readable(data: bytes) -> bool:
    """Tell whether content of which nothing is said is a document, by what it begins with."""
    form = by_content(data[:_HEAD])
    return not form.several if form else b"\x00" not in data[:_HEAD]


def _media_type(record: Any) -> tuple[str | None, str | None]:
    """Return the media type and charset of a record; None where nothing is said of it."""
    if record.is_http:
        media_type = (record.http_content_type or "").strip().casefold()
        return None if media_type in ("", _UNTOLD) else media_type, record.http_charset
    declared = record.headers.get("Content-Type") or ""
    media_type, _, parameters = declared.partition(";")
    charset = parameters.partition("charset=")[2].strip(" \"'") or None
    media_type = media_type.strip().casefold()
    return None if media_type in ("", _UNTOLD) else media_type, charset


def _day(record: Any) -> date | None:
    day = day_of(record.headers.get("WARC-Date"))
    return known_day(date.fromisoformat(day)) if day else None
