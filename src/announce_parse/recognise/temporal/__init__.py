"""Dates and times: found and bounded by an own grammar, resolved where the text, the reference or a weekday allows."""

from datetime import date

from announce_parse.document import Document, Found
from announce_parse.languages import LanguagePack
from announce_parse.options import Context
from announce_parse.recognise.temporal import refine
from announce_parse.recognise.temporal.dates import written_dates
from announce_parse.recognise.temporal.grammar import grammar
from announce_parse.recognise.temporal.halves import resolve
from announce_parse.recognise.temporal.times import written_times
from announce_parse.recognise.temporal.years import known_years
from announce_parse.recognise.temporal.zones import zones

__all__ = ["find", "recognise"]


def recognise(document: Document, context: Context) -> list[Found]:
    """Return the dates ("date", `DateValue`), times ("time", `TimeValue`) and zones ("timezone", name) of a document."""
    return find(document.text, context.pack, context.reference_date, document.url)


def find(text: str, pack: LanguagePack, reference: date | None, url: str | None = None) -> list[Found]:
    """Return the temporal expressions of a text, by place."""
    words = grammar(pack.code)
    blocked = refine.addresses(text)
    dates = refine.longest(refine.outside(written_dates(text, words, pack, reference), blocked))
    dates = refine.settled(refine.joined(refine.ordered(dates, text), text, words))
    years = known_years(dates, text, url)
    times = refine.longest(refine.outside(written_times(text, words), [*blocked, *refine.spans(dates)]))
    clocked = resolve(times, text, words)
    found = [refine.dated(item, text, years, reference) for item in dates]
    found += [refine.timed(item, inferred, text) for item, inferred in clocked]
    found += zones(text, pack.code, [item.end for item in times])
    return sorted(found, key=lambda item: item.start)
