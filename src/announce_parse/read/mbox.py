"""The messages of a mailbox, one after the other."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from announce_parse.errors import LimitExceeded
from announce_parse.options import Limits
from announce_parse.read.part import Part

# Begins a message wherever it stands; any other line that begins with "From " does so behind a blank line.
_ENVELOPE = re.compile(rb"From \S{1,300} {1,4}\w{3} \w{3} {1,2}\d{1,2} \d\d:\d\d")
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
    while True:
        line = stream.readline(_LINE)
        starts = line_begins and line.startswith(b"From ") and (after_blank or _ENVELOPE.match(line) is not None)
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
