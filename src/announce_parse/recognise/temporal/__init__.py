"""Dates and times: found and bounded by an own grammar, resolved where the text, the reference or a weekday allows."""

from datetime import date

from announce_parse.document import Document, Found
from announce_parse.languages import LanguagePack
from announce_parse.options import Context
from announce_parse.recognise.temporal import refine
from announce_parse.recognise.temporal.dates import masked, written_dates
from announce_parse.recognise.temporal.foreign import foreign_dates
from announce_parse.recognise.temporal.grammar import grammar
from announce_parse.recognise.temporal.halves import resolve
from announce_parse.recognise.temporal.lexicon import tokenise
from announce_parse.recognise.temporal.offsets import with_offsets
from announce_parse.recognise.temporal.relative import relative_dates
from announce_parse.recognise.temporal.settle import dated, timed
from announce_parse.recognise.temporal.shared_months import days_before
from announce_parse.recognise.temporal.times import written_times
from announce_parse.recognise.temporal.years import known_years
from announce_parse.recognise.temporal.zones import without_repeats, zones

__all__ = ["find", "recognise"]


def recognise(document: Document, context: Context) -> list[Found]:
    """Return the dates ("date", `DateValue`), times ("time", `TimeValue`) and zones ("timezone", name) of a document."""
    return find(document.text, context.pack, context.reference_date, document.url)


def find(
    text: str, pack: LanguagePack, reference: date | None, url: str | None = None, *, bare: bool = False
) -> list[Found]:
    """Return the temporal expressions of a text, by place; with `bare` also weekdays that nothing makes a day.

    An announcement means most of those in general ('we meet Friday afternoons', hours of opening).
    """
    words = grammar(pack.code)
    tokens = tokenise(text, words.lexicon)
    dates = written_dates(tokens, words)
    dates = sorted([*dates, *days_before(dates, tokens, words)], key=lambda item: item.start)
    dates += relative_dates(tokens, masked(tokens.symbols, dates), words, reference, bare=bare)
    dates = refine.without_overlaps(dates)
    dates = refine.ordered(dates, tokens, words, reference)
    dates = with_offsets(dates, tokens, words)
    dates = refine.with_turned_years(refine.joined_dates(dates, tokens, words), tokens, words, reference)
    dates = refine.with_shared_years(dates, tokens, words)
    symbols = masked(tokens.symbols, dates)
    times = refine.joined_times(written_times(tokens, symbols, words), tokens, words)
    times = refine.led_times(refine.seated(times, tokens, words), tokens, words)
    times = without_repeats(times, symbols, words)
    times = refine.open_ended(times, tokens, words)
    dates = refine.with_years_behind(dates, times, tokens, words)
    years = known_years(dates, text, url, pack.code)
    found = [dated(item, tokens, years, reference) for item in dates]
    if not any(item.first.day for item in dates):
        found += foreign_dates(text, pack.code, reference)
    found += [timed(item, inferred, tokens) for item, inferred in resolve(times, tokens, words)]
    found += zones(tokens, masked(symbols, times, "T"), times, words)
    return sorted(found, key=lambda item: item.start)
