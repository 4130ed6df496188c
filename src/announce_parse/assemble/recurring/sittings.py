"""Series of which a sentence tells a sitting: 'la prochaine séance du séminaire d'histoire rurale aura lieu le …'.

The name begins with the noun of what recurs, in small letters, or in English ends with it.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.recurring.formats import names_somebody
from announce_parse.assemble.titles.wording import unfinished
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words

FIRST = 12  # lines in which it may stand
LONGEST = 80  # characters of a name
_EDGES = " \t,;:–—-"
_STOP = r"(?=\s?[,;:.(!?\n]|\s[–—-]\s|\Z)"
_QUOTED = r"[«“„\"]\s?(?P<quoted>[^«»“”„\"\n]{3,60}?)\s?[»”“\"]"


def sitting_series(view: View) -> tuple[int, int] | None:
    """Return where the name of a series stands of which a sentence tells when it meets; None where none does."""
    if not view.has_any(_needed(view.language)):
        return None
    for row in view.rows[:FIRST]:
        for match in _pattern(view.language).finditer(view.text, row.line.start, row.line.end):
            start, end = match.span("quoted" if match.groupdict().get("quoted") else "name")
            day = next(iter(view.within(start, end, "date", "time")), None)
            end = day.start if day else end
            end = start + len(unfinished(view.language, view.text[start:end].rstrip(_EDGES)) or "")
            if _is_name(view, start, end):
                return start, end
    return None


def _is_name(view: View, start: int, end: int) -> bool:
    """Tell whether words name what recurs: more than its noun, no month and nobody."""
    shown = view.text[start:end]
    if " " not in shown or len(shown) > LONGEST:
        return False
    return calendar_words(view.language).isdisjoint(shown.casefold().split()) and not names_somebody(view, start, end)


@lru_cache(maxsize=8)
def _needed(language: str) -> Phrases:
    return phrases_of(languages.load(language).titles.sessions_of)


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    """Return a sitting, 'of', and the name up to the verb, a comma or where the sentence goes on elsewhere."""
    pack = languages.load(language)
    of = any_of(pack.people.belongs_to)
    articles = any_of(pack.organisations.spaced_articles)
    nouns = any_of(pack.titles.sits)
    ends = any_of({*pack.purposes.happens, *pack.titles.happens, *pack.people.copulas})
    stop = rf"(?:{_STOP}|(?=\s(?:{ends})(?!\w)))"
    words = r"[^,;:.(!?\n«“„\"]"
    if pack.people.compounds_apart:
        name = rf"(?P<name>(?:[\w’'&-]{{2,24}}\s){{1,5}}(?:{nouns}))(?!\w)"
    else:
        compound = r"[^\W\d_][\w-]{0,24}?" if pack.people.capital_nouns or language == "nl" else ""
        own = rf"(?P<name>(?:{compound})?(?:{nouns})(?!\w){words}{{0,60}}?){stop}"
        name = rf"(?:(?:{compound})?(?:{nouns})\s{_QUOTED}|{own})"
    lead = rf"(?:{of})\s(?:(?:{articles})\s|l['’])?"
    return re.compile(rf"(?<!\w)(?i:{any_of(pack.titles.sessions_of)})\s{lead}{name}", re.I)
