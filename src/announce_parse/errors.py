"""What is raised for input that cannot be read at all.

An imperfect document never raises: it gives a record with diagnostics. Every message names the input, the reason
and the remedy.
"""


class AnnounceParseError(Exception):
    """Base of every exception that this package raises on purpose.

    Attributes:
        source: what was being read, as the caller knows it (a path, a URL, or "<string>").
        reason: what is wrong with it.
        remedy: what to do about it.
    """

    def __init__(self, source: str, reason: str, remedy: str) -> None:
        super().__init__(source, reason, remedy)
        self.source = source
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}; {self.remedy}"


class UnreadableSource(AnnounceParseError):
    """The file does not exist, may not be read, or is damaged beyond reading."""


class UnsupportedMediaType(AnnounceParseError):
    """No reader knows this form of input."""


class MissingExtra(UnsupportedMediaType):
    """A reader or writer exists, but the package that it needs is not installed."""


class UndecodableText(AnnounceParseError):
    """The bytes are not text in any encoding that could be told."""


class LimitExceeded(AnnounceParseError):
    """The input is larger, deeper or slower than its limit allows."""


class SeveralDocuments(AnnounceParseError):
    """The source holds more than one document, and the call returns one."""


class InvalidOption(AnnounceParseError, ValueError):
    """An option has a value that it cannot have."""
