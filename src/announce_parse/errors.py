"""What is raised for input that cannot be read at all.

An imperfect document never raises: it gives a record with diagnostics. Every message names the input, the reason
and the remedy.
"""

from typing import ClassVar


class AnnounceParseError(Exception):
    """Base of every exception that this package raises on purpose.

    Attributes:
        source: what was being read, as the caller knows it (a path, a URL, or "<string>").
        reason: what is wrong with it.
        remedy: what to do about it.
        code: stable short name of the kind of error, as batch reports count it.
    """

    code: ClassVar[str] = "error"

    def __init__(self, source: str, reason: str, remedy: str) -> None:
        super().__init__(source, reason, remedy)
        self.source = source
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}; {self.remedy}"


class UnreadableSource(AnnounceParseError):
    """The file does not exist, may not be read, or is damaged beyond reading."""

    code = "unreadable"


class UnsupportedMediaType(AnnounceParseError):
    """No reader knows this form of input."""

    code = "unsupported"


class MissingExtra(UnsupportedMediaType):
    """A reader or writer exists, but the package that it needs is not installed."""

    code = "missing-extra"


class UndecodableText(AnnounceParseError):
    """The bytes are not text in any encoding that could be told."""

    code = "undecodable"


class LimitExceeded(AnnounceParseError):
    """The input is larger, deeper or slower than its limit allows."""

    code = "limit"


class SeveralDocuments(AnnounceParseError):
    """The source holds more than one document, and the call returns one."""

    code = "several-documents"


class InvalidOption(AnnounceParseError, ValueError):
    """An option has a value that it cannot have."""

    code = "invalid-option"


class TimedOut(LimitExceeded):
    """A document took longer than it was given."""

    code = "timeout"


class OutOfMemory(LimitExceeded):
    """A document needed more memory than a worker may use."""

    code = "memory"


class WorkerCrashed(AnnounceParseError):
    """The process that parsed a document died."""

    code = "crash"


class UnexpectedError(AnnounceParseError):
    """A fault of this package or of one that it needs: an exception of another kind while a document was parsed."""

    code = "unexpected"


class OutputError(AnnounceParseError):
    """An output cannot be written: it exists already, or the disk is full."""

    code = "output"
