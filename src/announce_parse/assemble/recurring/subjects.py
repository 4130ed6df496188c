"""Series with which a sentence about their rhythm begins: 'Open Bouw Avond is een maandelijkse avond over bouwen'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.recurring.told_formats import leading_name
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

FEWEST = 2  # words of a name without quotation marks
_WORD = r"[^\W\d_a-zß-ÿ][\w’'&-]{0,30}"


def subject_of_rhythm(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Return where the name stands with which a sentence begins that goes on with a verb of events.

    It tells by its form that it recurs, or has two words at least, or quotation marks around it; a building, which may
    be open each week, needs these.
    """
    lead = _article(view.language).match(view.text, start, end)
    form = leading_name(view, lead.end() if lead else start, end)
    if form:
        return form
    match = _patterns(view.language).match(view.text, start, end)
    if match is None:
        return None
    quoted = match["quoted"] is not None
    first, last = match.span("quoted" if quoted else "name")
    if quoted:
        return first, last
    words = view.text[first:last].split()
    if len(words) < FEWEST or view.material.context.pack.people.capital_nouns:
        return None
    return None if view.within(first, last, "venue", "organiser", "date", "group") else (first, last)


@lru_cache(maxsize=8)
def _article(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s?(?:{any_of(languages.load(language).organisations.spaced_articles)})\s?", re.I)


@lru_cache(maxsize=8)
def _patterns(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    small = any_of(word for word in pack.organisations.connectors if word[-1].isalpha())
    verbs = any_of({*pack.titles.happens, *pack.people.copulas, *pack.titles.meets})
    quoted = r"[\"“„«‘']\s?(?P<quoted>[^\W_a-zß-ÿ][^\n\"“”„«»‘’]{2,50}?)\s?[\"”“»’']"
    return re.compile(
        rf"(?:(?i:{articles})\s?)?(?:{quoted}|(?P<name>{_WORD}(?:(?:\s(?:{small})){{0,2}}\s{_WORD}){{0,5}}))"
        rf"\s(?:{verbs})(?!\w)"
    )
