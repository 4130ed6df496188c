"""Series that a sentence tells: 'de volgende Zaadzaterdag', "this month's Garden Gathering", 'deze editie van …'."""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.candidates import series_words
from announce_parse.assemble.recurring.formats import is_format, names_somebody
from announce_parse.assemble.titles.wording import is_masthead, is_only_genre
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.lexicon import load_lexicon

FIRST = 30  # lines in which it may stand
LONGEST = 50  # characters of a name
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_WORD = rf"(?:{_CAPITAL}[\w’'&-]{{0,30}}(?:\.\w{{1,12}}){{0,3}}|[a-z]{{1,30}}(?:\.[a-z]{{2,12}}){{1,3}})"
_SMALL = r"(?:aan|am|au|aux|d[eu]|den|der|des|en|et|het|la|le|les|of|op|sur|the|und|van|van de|von)"
_TAIL = r"(?: (?:meetup|café|quiz|borrel|camp|colloquium|seminar|kolloquium|séminaire)(?!\w))?"  # in small letters
_NAME = rf"(?P<name>{_WORD}(?: (?:{_SMALL} )?{_WORD}){{0,5}}{_TAIL})"
_ARTICLE = r"(?:l[ea]s?|the|de|het|de[rmn]|die|das)\s"  # behind a word that opens a sentence ('Pour le …')
_EDGES = " .,;:!?’'"


class _Patterns(NamedTuple):
    """What stands in front of the name of a series; what stands around it; the phrases that each needs."""

    edition: re.Pattern[str]
    next: re.Pattern[str]
    month: re.Pattern[str]
    needed: tuple[Phrases, ...]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    titles = languages.load(language).titles
    articles = rf"(?:(?:{any_of(languages.load(language).organisations.spaced_articles)})\s+)?"
    quote = r"[\"“„«‘']?\s?"
    return _Patterns(
        re.compile(rf"(?<!\w)(?i:{any_of(titles.this_edition)})\s+{articles}{quote}{_NAME}"),
        re.compile(rf"(?<!\w)(?i:{any_of((*titles.coming, *titles.again))})\s+{quote}{_NAME}"),
        re.compile(
            rf"(?<!\w)(?:{_CAPITAL}\w{{1,8}}\s(?={_ARTICLE}))?(?i:{articles}){_NAME}\s(?i:{any_of(titles.of_month)})(?!\w)"
        ),
        tuple(map(phrases_of, (titles.this_edition, (*titles.coming, *titles.again), titles.of_month))),
    )


def sentence_series(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where the name of a series stands of which a sentence says that it goes on; None where none does."""
    event = f" {view.fold(title.value)} " if title else ""
    words = _patterns(view.language)
    for pattern, phrases in zip((words.edition, words.next, words.month), words.needed, strict=True):
        if not view.has_any(phrases):
            continue
        for row in view.rows[:FIRST]:
            for match in pattern.finditer(view.text, row.line.start, row.line.end):
                start, end = match.span("name")
                end -= len(match["name"]) - len(match["name"].rstrip(_EDGES))
                if f" {view.fold(view.text[start:end])} " not in event and _is_name(view, start, end):
                    return start, end
    return None


def _is_name(view: View, start: int, end: int) -> bool:
    """Tell whether words with capitals may name what goes on: several words, a format, or a word that is no other."""
    shown = view.text[start:end]
    if not 3 < len(shown) <= LONGEST or is_only_genre(view.language, shown) or is_masthead(view.language, shown):
        return False
    if any(item.start <= start and end <= item.end for item in view.within(start, end, "city")):
        return False
    nouns = view.material.context.pack.people.capital_nouns
    of = _of(view.language).match(shown) if nouns else None
    if of and not of["noun"].casefold().endswith(series_words(view.language)[1]):
        return False  # 'der nächste Teil der Zeitreise'
    days = calendar_words(view.language)
    named = {word.removesuffix("s") for word in shown.casefold().split()}
    if view.within(start, end, "date", "time") or not days.isdisjoint(named) or names_somebody(view, start, end):
        return False
    if " " in shown or is_format(view.language, shown):
        return True
    return not nouns and shown[0].isupper() and not load_lexicon().has("ordinary", shown.casefold())


@lru_cache(maxsize=8)
def _of(language: str) -> re.Pattern[str]:
    """Return a noun and whose it is: 'Sitzung des'."""
    return re.compile(rf"(?P<noun>\w+)\s(?:{any_of(languages.load(language).people.belongs_to)})\s")
