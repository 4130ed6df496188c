"""Remarks on a draft: one module a subject, each check a function from document and draft to notices."""

from collections.abc import Callable, Iterable

from announce_parse.checks.contradictions import contradicting_dates, contradicting_times
from announce_parse.checks.dates import ambiguous_order, weekday_mismatch, year_unsaid
from announce_parse.checks.encoding import mojibake
from announce_parse.checks.events import no_event, several_events
from announce_parse.checks.impossible import impossible_date
from announce_parse.checks.names import contradicting_titles, contradicting_venues
from announce_parse.checks.order import (
    deadline_after_event,
    doors_after_start,
    dst_gap,
    end_before_start,
)
from announce_parse.checks.placeholders import placeholder_text
from announce_parse.checks.reports import past_event, truncated_text
from announce_parse.checks.titles import title_variants
from announce_parse.document import Document, Draft, Found, Notice
from announce_parse.options import Context

__all__ = ["CHECKS", "Check"]

Check = Callable[[Document, Draft, list[Found], Context], Iterable[Notice]]

CHECKS: tuple[Check, ...] = (
    no_event,
    several_events,
    mojibake,
    placeholder_text,
    title_variants,
    impossible_date,
    weekday_mismatch,
    year_unsaid,
    ambiguous_order,
    contradicting_dates,
    contradicting_times,
    contradicting_venues,
    contradicting_titles,
    past_event,
    truncated_text,
    end_before_start,
    doors_after_start,
    deadline_after_event,
    dst_gap,
)
