"""Sources that hold several documents: told by their content, and taken apart in a stream, still as bytes."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO

from announce_parse.errors import AnnounceParseError, LimitExceeded
from announce_parse.options import Options
from announce_parse.read import formats
from announce_parse.read.formats import Format
from announce_parse.read.part import Part

NESTED = 3  # containers inside containers
_HEAD = 4_096  # bytes that tell the format

Taken = Callable[[str], bool]


def _all(_: str) -> bool:
    return True


def members(
    stream: BinaryIO, options: Options, path: str | None, takes: Taken | None = None, depth: int = 0
) -> Iterator[Part] | None:
    """Return the documents of a source that holds several, those of containers inside it included; None if it is one.

    Of zip and tar archives only those members are read that `takes` tells by their paths, if it is given.

    A member that cannot be read is a part with its error, and one that is no document a part that says so. While the
    parts are drawn, the errors of `read_all` are raised where the source as a whole cannot be read further.
    """
    name = path or "<string>"
    form = format_of(stream, options, path)
    if depth >= NESTED and form is not None and (form.several or form is formats.GZIP):
        raise LimitExceeded(name, "archives inside archives", "unpack the outer one")
    if form is formats.GZIP:
        from announce_parse.read import archive

        if not _head_format(archive.first_bytes(stream, _HEAD), path):
            return None
        data = io.BytesIO(archive.unpacked(stream, name, options.limits))
        return members(data, options.but(media_type=None), path, takes, depth + 1)
    if form is formats.ICS:
        return _events(stream, options, name)
    if form is None or not form.several:
        return None
    return _flattened(parts_of(form, stream, name, options, takes), options, takes, depth + 1)


def _flattened(parts: Iterator[Part], options: Options, takes: Taken | None, depth: int) -> Iterator[Part]:
    """Yield the parts; those that hold several documents taken apart in their turn."""
    for part in parts:
        if part.error or part.passed_over is not None:
            yield part
            continue
        try:
            own = options.but(media_type=part.media_type)
            inside = members(io.BytesIO(part.data), own, part.path, takes, depth)
            if inside is None:
                yield part
                continue
            for inner in inside:
                day = inner.reference_date or part.reference_date
                yield replace(inner, url=inner.url or part.url, reference_date=day)
        except AnnounceParseError as error:
            yield Part(part.path, url=part.url, error=error)


def _head_format(head: bytes, path: str | None) -> bool:
    """Tell whether what begins like this may hold several documents."""
    form = formats.by_content(head) or formats.by_text(head.decode("utf-8", "replace"), path)
    return form.several or form in (formats.GZIP, formats.ICS)


def _events(stream: BinaryIO, options: Options, name: str) -> Iterator[Part] | None:
    """Return the events of a calendar file; None where it is none or holds no more than one."""
    data = stream.read(options.limits.input_bytes + 1)
    stream.seek(0)
    if len(data) > options.limits.input_bytes or data.upper().count(b"\nBEGIN:VEVENT") < 2:
        return None
    from announce_parse.read.ics import event_parts

    return event_parts(data, name, options.limits)


def format_of(stream: BinaryIO, options: Options, path: str | None) -> Format | None:
    """Tell the format of a stream, None where its text must be looked at."""
    head = stream.read(_HEAD)
    stream.seek(0)
    if options.media_type:
        form: Format | None = formats.by_media_type(options.media_type, path or "<string>")
        if form is not formats.GZIP:
            return form
    else:
        form = formats.by_content(head)
    promised = formats.by_suffix(path)
    if form is formats.GZIP:
        if promised in (formats.WARC, formats.TAR):
            return promised
        from announce_parse.read import archive

        inner = formats.by_content(archive.first_bytes(stream, 512))
        return inner if inner in (formats.WARC, formats.TAR) else form
    if form is formats.ZIP:
        from announce_parse.read import archive

        return archive.zip_kind(stream)
    if form is None and b"\x00" not in head:
        start = head.decode("utf-8", "replace")
        told = formats.by_text(start, path)
        return told if told in (formats.MBOX, formats.WARC, formats.ICS) else None
    return form


def parts_of(form: Format, stream: BinaryIO, name: str, options: Options, takes: Taken | None = None) -> Iterator[Part]:
    """Yield the members of a source whose format holds several documents, containers among them as they are.

    Of zip and tar archives only those members are read that `takes` tells by their paths, if it is given.
    """
    if form in (formats.ZIP, formats.TAR):
        from announce_parse.read import archive

        parts = archive.zip_parts if form is formats.ZIP else archive.tar_parts
        return parts(stream, name, options.limits, takes or _all)
    if form is formats.WARC:
        from announce_parse.read.warc import warc_parts

        return warc_parts(stream, name, options.limits)
    from announce_parse.read.mbox import mailbox_parts

    return mailbox_parts(stream, name, options.limits)
