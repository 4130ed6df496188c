"""The messages of a mailbox, one after the other."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from announce_parse.errors import LimitExceeded
from announce_parse.options import Limits
from announce_parse.read.part import Part

# Begins a message wherever it stands.
_ENVELOPE = re.compile(rb"From \S{1,300} {1,4}\w{3} \w{3} {1,2}\d{1,2} \d\d:\d\d")
# Begins one behind a blank line: a sender alone, or with his time. Others do so in front of a header.
_SENDER = re.compile(
    rb"From (?:-|[^\s@]{0,300}@\S{0,300})\s{0,4}(?:$|.{0,80}(?:\d\d:\d\d|\b\d{4}\b))"
    rb"|From \S{1,300} at \S{1,300}\s.{0,80}\d\d:\d\d:\d\d"
)
_HEADER = re.compile(
    rb"(?:>From |(?:Return-Path|Received|From|To|Subject|Message-ID|MIME-Version|Content-Type|Delivered-To|"
    rb"X-[\w-]{1,40}):)",
    re.I,
)
_LINE = 1 << 16  # bytes of a line that are looked at together


def mailbox_parts(stream: BinaryIO, name: str, limits: Limits) -> Iterator[Part]:
    """Yield the messages of an mbox file.

    Raises:
        LimitExceeded: too many messages.
    """
    stem = name.rpartition("/")[2].partition(".")[0]
    number = size = 0
    lines: list[bytes] = []
    after_blank = True
    line_begins = True
    following = stream.readline(_LINE)
    while True:
        line, following = following, stream.readline(_LINE)
        starts = line_begins and line.startswith(b"From ") and _begins(line, following, after_blank, number + size)
        if (starts or not line) and size:
            number += 1
            if number > limits.members:
                raise LimitExceeded(name, f"more than {limits.members:,} messages", "raise `limits.members`")
            path = f"{name}/{stem}-{number}"
            if size > limits.member_bytes:
                reason = f"more than {limits.member_bytes:,} bytes"
                yield Part(path, error=LimitExceeded(path, reason, "raise `limits.member_bytes`"))
            else:
                yield Part(path, b"".join(lines), "message/rfc822")
            lines, size = [], 0
        if not line:
            return
        if not starts:
            size += len(line)
            if size <= limits.member_bytes:
                lines.append(line[1:] if line_begins and re.match(rb">{1,20}From ", line) else line)
        after_blank = line_begins and line in (b"\n", b"\r\n")
        line_begins = line.endswith(b"\n")


def _begins(line: bytes, following: bytes, after_blank: bool, behind: int) -> bool:
    """Tell whether a line that begins with "From " begins a message, rather than a sentence of one.

    Args:
        line: it.
        following: the next line.
        after_blank: whether a blank line stands before it.
        behind: 0 where nothing does.
    """
    if not behind or _ENVELOPE.match(line):
        return True
    return after_blank and bool(_SENDER.match(line) or _HEADER.match(following))
