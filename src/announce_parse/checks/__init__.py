"""Remarks on a draft: one module a subject, each check a function from document and draft to notices."""

from collections.abc import Callable, Iterable

from announce_parse.checks.encoding import mojibake
from announce_parse.checks.events import no_event, several_events
from announce_parse.checks.titles import title_variants
from announce_parse.document import Document, Draft, Found, Notice
from announce_parse.options import Context

__all__ = ["CHECKS", "Check"]

Check = Callable[[Document, Draft, list[Found], Context], Iterable[Notice]]

CHECKS: tuple[Check, ...] = (no_event, several_events, mojibake, title_variants)
