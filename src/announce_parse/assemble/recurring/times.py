"""Series that a sentence counts: 'Zum dritten Mal findet … der Dorfmarkt statt', 'in its sixth year, the Fair'.

The name is what stands behind an article in that sentence and ends in what recurs, or the title where it is told of.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.recurring.counted import name_at
from announce_parse.assemble.recurring.editions import TOLD, Told
from announce_parse.assemble.recurring.mentioned import is_mentioned
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.folding import small

FIRST = 6  # lines in which it may be told
SURE = 0.7  # confidence of a year as an edition
LEAST = 2  # times; a first time may be anybody's
AHEAD = 24  # characters in front of an ordinal that are looked at
SENTENCE = 220  # characters on either side of it
_STOP = re.compile(r"(?<=[^\W\d_]{2})[.!?](?=\s|$)")


class _Patterns(NamedTuple):
    """What stands in front of a number of times, and behind it; a year of its own; what stands in front of a name."""

    ahead: re.Pattern[str]
    times: re.Pattern[str]
    year: re.Pattern[str]
    leads: re.Pattern[str]
    ordinals: dict[str, int]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    own, words = pack.titles, pack.organisations
    suffixes = any_of([*pack.temporal.ordinal_suffixes, *own.edition_suffixes, "."])
    leads = {*words.spaced_articles, *own.owners, *words.contracted}
    return _Patterns(
        re.compile(rf"(?<!\w)(?:{any_of(own.for_the)})\s+\Z", re.I),
        re.compile(rf"\s?(?:{any_of(own.times)})(?!\w)", re.I),
        re.compile(
            rf"(?<!\w)(?:{any_of(own.into_its)})\s(?:(?P<word>{any_of(own.ordinals)})|(?P<digits>\d{{1,3}})(?:{suffixes}))"
            rf"\s(?:{any_of(own.turns)})(?!\w)",
            re.I,
        ),
        re.compile(rf"(?<![\w-])(?:{any_of(leads)})\s", re.I),
        dict(own.ordinals),
    )


def timed_series(view: View) -> Told | None:
    """Return the first series of the first lines whose times or years a sentence tells, with its name in there."""
    for item in (*view.found.get("edition", ()), *_years(view)):
        row = view.row_at(item.start)
        if (
            row.rank < FIRST
            and (row.block in TOLD or not row.rank)
            and (item.kind == "year" or counts_times(view, item))
        ):
            start, end = sentence_around(view, item)
            for lead in _patterns(view.language).leads.finditer(view.text, start, end):
                name = name_at(view, lead.end(), end)
                first = view.text[slice(*name)].split(maxsplit=1)[0] if name else ""
                if (
                    name
                    and not (item.start < name[1] and name[0] < item.end)
                    and not is_body_word(first, view.language)
                ):
                    return Told(item, name)
    return None


def _years(view: View) -> Iterator[Found]:
    """Yield the years in which something is by its own count ('in its sixth year')."""
    words = _patterns(view.language)
    if not view.has_any(_into(view.language)):
        return
    reach = view.rows[min(FIRST, len(view.rows)) - 1].line.end
    for match in words.year.finditer(view.text, 0, reach):
        value = int(match["digits"]) if match["digits"] else words.ordinals[small(match["word"])]
        if value >= LEAST and not is_mentioned(view.text, match.start(), view.language):
            place = match.span("digits" if match["digits"] else "word")
            yield Found("year", *place, view.text[slice(*place)], value, SURE)


@lru_cache(maxsize=8)
def _into(language: str) -> Phrases:
    return phrases_of(languages.load(language).titles.into_its)


def counts_times(view: View, item: Found) -> bool:
    """Tell whether a number counts how often something is held."""
    words, ordinal = _patterns(view.language), item.start + len(item.text.split()[0])
    if item.value < LEAST or item.text[-1].isdigit():
        return False
    ahead = words.ahead.search(view.text, max(0, item.start - AHEAD), item.start)
    return bool(ahead and words.times.match(view.text, ordinal))


def sentence_around(view: View, item: Found) -> tuple[int, int]:
    """Return the bounds of the sentence in which a number stands."""
    line = view.row_at(item.start).line
    first, last = max(line.start, item.start - SENTENCE), min(line.end, item.end + SENTENCE)
    after = _STOP.search(view.text, item.end, last)
    start = max((stop.end() for stop in _STOP.finditer(view.text, first, item.start)), default=first)
    return start, after.start() if after else last
