"""Texts that only tell when something is, and are no titles: '@ 2:00 pm', 'Feb 3rd, 2025'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.recurring.formats import is_season
from announce_parse.assemble.titles.candidates import is_feast
from announce_parse.assemble.titles.occasion import is_rhythm
from announce_parse.assemble.view import View
from announce_parse.languages import CODES
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words

SENTENCE = 10  # words of a sentence that is no title if it tells a day, or another sentence stands beside it
_DAY_AND_YEAR = 2  # numbers of a date
_DATE_WORD = re.compile(r"\d{1,4}(?:st|nd|rd|th|er|e|de|ste)?(?![^\W_])|[^\W\d_]+|\w+")
JOINTS = 4  # letters around dates and times that tell nothing else ('op', 'uur')


def only_when(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate holds nothing but dates and times ('@ 2:00 pm - 3:00 pm'), or how often it is."""
    if _tells_hour_and_place(view, candidate):
        return True
    if "left=edition" in candidate.features:
        return False  # '#12: Kerst'
    if is_feast(view, candidate.start, candidate.end):
        return False
    if is_season(view.language, candidate.value):
        return True
    if is_rhythm(view, candidate.start, candidate.end) or _spells_date(candidate.value):
        return True
    at, left = candidate.start, 0
    for item in view.within(candidate.start, candidate.end, "date", "time"):
        left += sum(map(str.isalnum, view.text[at : item.start]))
        at = max(at, item.end)
    return at > candidate.start and left + sum(map(str.isalnum, view.text[at : candidate.end])) <= JOINTS


def _tells_hour_and_place(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate begins with an hour and goes on with where ('11am, at the weir')."""
    hours = view.within(candidate.start, candidate.end, "time")
    first = hours[0] if hours and hours[0].start == candidate.start else None
    return first is not None and _where(view.language).match(view.text, first.end, candidate.end) is not None


@lru_cache(maxsize=8)
def _where(language: str) -> re.Pattern[str]:
    return re.compile(rf",?\s(?:{any_of(languages.load(language).places.before_venue)})\s", re.I)


def _spells_date(shown: str) -> bool:
    """Tell whether a text is a day and its year in any language, be it not the text's ('Feb 3rd, 2025' in Dutch).

    >>> _spells_date("Feb 3rd, 2025"), _spells_date("Mai 1968"), _spells_date("24 uur 2012")
    (True, False, False)
    """
    words = _DATE_WORD.findall(shown.casefold())
    names = [word for word in words if not word[0].isdigit()]
    return len(words) - len(names) == _DAY_AND_YEAR and bool(names) and _calendar().issuperset(names)


@lru_cache(maxsize=1)
def _calendar() -> frozenset[str]:
    return frozenset(word.rstrip(".") for code in CODES for word in calendar_words(code))


def tells_when(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is a sentence that tells on which day what is held."""
    return (
        candidate.value[-1] in ".!"
        and len(candidate.value.split()) >= SENTENCE
        and bool(view.within(candidate.start, candidate.end, "date"))
    )
