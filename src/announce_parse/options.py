"""Options of a call and the context that the stages work in."""

import hashlib
import hmac
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any

from announce_parse.errors import InvalidOption
from announce_parse.languages import CODES, LanguagePack
from announce_parse.zones import zone_names

if TYPE_CHECKING:
    from announce_parse.models import Models


REDACTIONS = ("contacts", "people")
LEAST_KEY = 16  # bytes
_TEXTS = ("media_type", "language", "timezone", "url", "id", "model", "entities")


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read; beyond one of them the call raises `LimitExceeded`.

    Attributes:
        input_bytes: size of an input.
        characters: length of a document's text.
        lines: of a document's text.
        searched: characters of a text, from its beginning, in which an announcement is looked for; the rest is a block
            `other`, and a diagnostic tells of it. Passing this limit is no error.
        elements: of a page's or office file's markup.
        nesting: depth of a page's markup; what is deeper is read without its structure, and a diagnostic tells of it.
        pages: of a PDF.
        operations: drawing operations of a PDF; the pages behind those that stay within it are left out, and a
            diagnostic tells of it, unless there are none.
        members: members of an archive, messages of a mailbox, records of a crawl.
        member_bytes: size of one unpacked member.
        expansion: how many times larger than the archive its members may be together.
        values: sessions, people, prices or programme items of one record.
    """

    input_bytes: int = 50_000_000
    characters: int = 10_000_000
    lines: int = 300_000
    searched: int = 25_000
    elements: int = 300_000
    nesting: int = 2_000
    pages: int = 1_000
    operations: int = 100_000
    members: int = 1_000_000
    member_bytes: int = 50_000_000
    expansion: int = 200
    values: int = 1_000

    def __post_init__(self) -> None:
        for limit in fields(self):
            number = getattr(self, limit.name)
            if not isinstance(number, Integral) or isinstance(number, bool):
                raise InvalidOption(f"limits.{limit.name}", f"{number!r} is no whole number", "use a number from 0")
            if number < 0:
                raise InvalidOption(f"limits.{limit.name}", "is less than 0", "use a number from 0")


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller chose; None means: told by the document, else unknown.

    Attributes:
        media_type: form of the input, e.g. "text/html"; detected when None.
        reference_date: day of publication or capture, of a `datetime` its date; dates without a year are resolved
            against it.
        language: code of the language; detected when None.
        timezone: IANA name for sessions whose text names no zone; hours that data gives in UTC are told by its clocks.
        url: where the document was published; relative links are resolved against it.
        id: the record's id; by default the file's name without its suffixes.
        model: folder with models of one's own; the shipped ones when None.
        entities: name of an installed spaCy pipeline whose entities are used as additional evidence.
        min_confidence: values below it are left out of the record, and listed in its evidence as candidates.
        redact: what is taken out of the record: "contacts" (mail addresses, telephone numbers), "people" (names).
        redact_key: secret of at least 16 bytes, with which what is redacted gets pseudonyms in place of being left out.
        limits: bounds on what is read.
    """

    media_type: str | None = None
    reference_date: date | None = None
    language: str | None = None
    timezone: str | None = None
    url: str | None = None
    id: str | None = None
    model: str | None = None
    entities: str | None = None
    min_confidence: float = 0.0
    redact: tuple[str, ...] = ()
    redact_key: bytes | None = field(default=None, repr=False)
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        if isinstance(self.model, os.PathLike):
            object.__setattr__(self, "model", os.fsdecode(self.model))
        for name in _TEXTS:
            if not isinstance(getattr(self, name), str | None):
                raise InvalidOption(name, f"{getattr(self, name)!r} is no text", "give a text, or None")
        object.__setattr__(self, "reference_date", _day(self.reference_date))
        if self.language is not None and self.language not in CODES:
            raise InvalidOption("language", f"{self.language!r} is not supported", f"use one of {', '.join(CODES)}")
        if self.timezone is not None and self.timezone not in zone_names():
            raise InvalidOption(
                "timezone", f"{self.timezone!r} is not an IANA name", "use a name such as Europe/Amsterdam"
            )
        if not isinstance(self.min_confidence, Real) or not 0.0 <= self.min_confidence <= 1.0:
            reason = f"{self.min_confidence!r} is no number from 0 to 1"
            raise InvalidOption("min_confidence", reason, "use such a number, e.g. 0.5")
        if not isinstance(self.limits, Limits):
            raise InvalidOption("limits", f"{self.limits!r} is none", "give a `Limits`")
        check_redaction(self.redact, self.redact_key)

    def but(self, **changes: Any) -> "Options":
        """Return these options with some of them changed."""
        return replace(self, **changes) if changes else self

    def fingerprint(self) -> str:
        """Return what tells these options from others: in words, the key by a digest from which nobody can compute it.

        >>> one, other = (Options(redact=("people",), redact_key=n * LEAST_KEY).fingerprint() for n in (b"1", b"2"))
        >>> one == other
        False
        """
        key = hmac.new(self.redact_key, b"fingerprint", hashlib.sha256).hexdigest()[:16] if self.redact_key else None
        return f"{self!r} {key}"


def check_redaction(what: Iterable[str], key: bytes | None) -> frozenset[str]:
    """Return what is to be redacted, once it and the key are known to be possible.

    Raises:
        InvalidOption: there is no such redaction, the key is too short, or there is a key and nothing to redact.
    """
    if isinstance(what, str | bytes) or not isinstance(what, Iterable):
        raise InvalidOption("redact", f"{what!r} is no tuple of names", f"give names of {' and '.join(REDACTIONS)}")
    wanted = frozenset(map(str, what))
    for name in sorted(wanted - set(REDACTIONS)):
        raise InvalidOption("redact", f"{name!r} cannot be redacted", f"use {' or '.join(REDACTIONS)}")
    if not isinstance(key, bytes | None):
        raise InvalidOption("redact_key", f"{type(key).__name__} is not bytes", "encode the secret")
    if key is not None and len(key) < LEAST_KEY:
        raise InvalidOption("redact_key", f"{len(key)} bytes are too few", f"use a secret of {LEAST_KEY} bytes or more")
    if key is not None and not wanted:
        raise InvalidOption(
            "redact_key", "nothing is to be redacted with it", f"give {' or '.join(REDACTIONS)} as well"
        )
    return wanted


def _day(given: date | None) -> date | None:
    """Return a day, of a moment (`datetime.datetime`) the day on which it is where it is.

    Raises:
        InvalidOption: it is neither.
    """
    if isinstance(given, datetime):
        with suppress(ValueError):  # which pandas raises for its missing moment
            return given.date()
    elif given is None or isinstance(given, date):
        return given
    raise InvalidOption("reference_date", f"{given!r} is no date", "give a `datetime.date`")


@dataclass(frozen=True, slots=True)
class Context:
    """What every stage may consult: the options, the words of the language, the models, the day of reference.

    Attributes:
        pack: the words that the rules look for, Dutch ones where nothing tells the language.
        language: its code, as the caller, the text or the document tells it; None where nothing does.
    """

    options: Options
    pack: LanguagePack
    models: "Models"
    reference_date: date | None = None
    language: str | None = None
