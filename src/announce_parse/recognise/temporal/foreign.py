"""Dates in another language than the text's: 'donderdag 14 maart 2024' in an English text of a Dutch house."""

import re
from datetime import date

from announce_parse import languages
from announce_parse.document import Found
from announce_parse.languages.calendar import weekday_words
from announce_parse.recognise.temporal.dates import written_dates
from announce_parse.recognise.temporal.grammar import grammar
from announce_parse.recognise.temporal.lexicon import tokenise
from announce_parse.recognise.temporal.settle import dated
from announce_parse.recognise.temporal.written import WrittenDate
from announce_parse.recognise.temporal.years import known_years

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[^\W\d_]{2,}")


def foreign_dates(text: str, code: str, reference: date | None) -> list[Found]:
    """Return the days that the first other language finds in a text of which its own language finds none.

    A day counts that has its year or its weekday beside it: a month alone is often another word.
    """
    year, written = _YEAR.search(text), frozenset(_WORD.findall(text.casefold()))
    for other in languages.CODES:
        if other == code or (year is None and weekday_words(other).isdisjoint(written)):
            continue
        words = grammar(other)
        tokens = tokenise(text, words.lexicon)
        dates = [item for item in written_dates(tokens, words) if _is_sure(item)]
        if dates:
            years = known_years(dates, text, None, other)
            return [dated(item, tokens, years, reference) for item in dates]
    return []


def _is_sure(item: WrittenDate) -> bool:
    return bool(item.first.day and item.first.month) and (item.first.year is not None or item.first.weekday is not None)
