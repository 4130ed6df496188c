"""Series that a sentence tells: 'de volgende Zaadzaterdag', "this month's Garden Gathering", 'deze editie van …'.

Or that begins its season, or whose evening it is.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.candidates import series_words
from announce_parse.assemble.recurring.formats import is_format, names_somebody
from announce_parse.assemble.recurring.insides import with_front, with_rest
from announce_parse.assemble.recurring.mottos import in_title
from announce_parse.assemble.recurring.names import may_recur
from announce_parse.assemble.recurring.told import with_article
from announce_parse.assemble.titles.wording import is_masthead, is_only_genre
from announce_parse.assemble.view import SIDE, Phrases, View, phrases_of
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.later import later
from announce_parse.languages.lexicon import load_lexicon

FIRST = 30  # lines in which it may stand
LONGEST = 50  # characters of a name
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_WORD = rf"(?:{_CAPITAL}[\w’'&-]{{0,30}}(?:\.\w{{1,12}}){{0,3}}|[a-z]{{1,30}}(?:\.[a-z]{{2,12}}){{1,3}})"
_SMALL = r"(?:aan|am|au|aux|d[eu]|den|der|des|en|et|het|la|le|les|of|op|sur|the|und|van|van de|von)"
_TAIL = r"(?: (?:meetup|café|quiz|borrel|camp|colloquium|seminar|kolloquium|séminaire)(?!\w))?"  # in small letters
_RUN = rf"{_WORD}(?: (?:(?:{_SMALL}|&) |[dl]['’])?{_WORD}){{0,5}}{_TAIL}"
_NAME = rf"(?P<name>{_RUN})"
_ARTICLE = r"(?:l[ea]s?|the|de|het|de[rmn]|die|das)\s"  # behind a word that opens a sentence ('Pour le …')
_EDGES = " .,;:!?’'"


class _Patterns(NamedTuple):
    """What stands in front of the name of a series; what stands around it; the phrases that each of these needs.

    And what begins its season, or whose evening it is; how the words end that each of these needs.
    """

    next: re.Pattern[str]
    month: re.Pattern[str]
    season: re.Pattern[str]
    edition: re.Pattern[str]
    evening: re.Pattern[str]
    needed: tuple[Phrases, Phrases, Phrases]
    ends: tuple[tuple[str, ...], tuple[str, ...]]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    titles = pack.titles
    articles = rf"(?:(?:{any_of(pack.organisations.spaced_articles)})\s+)?"
    quote = r"[\"“„«‘']?\s?"
    of, own = any_of(pack.people.belongs_to), any_of(titles.own_editions)
    months = any_of({*(month for names in pack.temporal.months for month in names), *titles.seasons})
    dated = rf"(?:{months})[\s-]?(?:{own})\s(?:{of})|(?:{own})\s(?:{of})\s?(?:{months})\s(?:{of})"
    at = any_of((*titles.at_meetings, *titles.part_of, *pack.places.before_venue))
    evening = rf"(?i:{articles})[\w-]{{0,24}}(?:{any_of(titles.evenings)})"
    name = _name_in_sentence(language)
    return _Patterns(
        later(rf"(?<!\w)(?i:{any_of((*titles.coming, *titles.again))})\s+{quote}{_NAME}"),
        later(
            rf"(?<!\w)(?:{_CAPITAL}\w{{1,8}}\s(?={_ARTICLE}))?(?i:{articles}){_NAME}\s(?i:{any_of(titles.of_month)})(?!\w)"
        ),
        later(rf"(?<![\w-])(?i:{articles}){_NAME}\s(?i:{any_of(titles.opens_season)})(?!\w)"),
        later(rf"(?<!\w)(?i:{any_of(titles.this_edition)}|{dated})\s+(?i:{articles}){quote}{name}"),
        later(rf"(?<!\w)(?i:{at})\s{evening}\s{name}"),
        (phrases_of((*titles.coming, *titles.again)), phrases_of(titles.of_month), phrases_of(titles.opens_season)),
        (titles.this_edition + titles.own_editions, titles.evenings),
    )


def _name_in_sentence(language: str) -> str:
    """Return a name of words with capitals; where others have none, with a word in front of a mark ('Lire à deux,')."""
    if not languages.load(language).people.adjective_endings:
        return _NAME
    return rf"(?P<name>{_RUN}(?:\s[a-zà-ÿ]{{1,3}}\s[a-zß-ÿ]{{2,14}}(?=\s?[,;:.!?\n]))?)"


def sentence_series(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where the name of a series stands of which a sentence says that it goes on; None where none does."""
    words = _patterns(view.language)
    needed = [view.has_any(phrases) for phrases in words.needed]
    ended = [any(end in view.lowered for end in ends) for ends in words.ends]  # 'junieditie', 'themaavond'
    order = (words.edition, words.next, words.month, words.season, words.evening)
    for pattern, told in zip(order, (ended[0], *needed, ended[1]), strict=True):
        for row in view.rows[:FIRST] if told else ():
            for match in pattern.finditer(view.text, row.line.start, min(row.line.end, row.line.start + SIDE)):
                start, end = match.span("name")
                end -= len(match["name"]) - len(match["name"].rstrip(_EDGES))
                if pattern is words.season:
                    start = with_front(view, start, row.line.start)  # its verb stands behind it
                else:
                    end = with_rest(view, start, end)
                sure = pattern is words.edition
                start = with_article(view, start, view.text[start:end]) if sure else start
                strict = pattern in (words.season, words.evening)
                if (
                    not in_title(view, title, start, end)
                    and _is_name(view, start, end, sure=sure)
                    and (not strict or may_recur(view, start, end))
                ):
                    return start, end
    return None


def _is_name(view: View, start: int, end: int, *, sure: bool) -> bool:
    """Tell whether words with capitals may name what goes on: several words, a format, or a word that is no other.

    Where it is sure that it has editions, a noun is a name where others have a capital as well.
    """
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
    return (sure or not nouns) and shown[0].isupper() and not load_lexicon().has("ordinary", shown.casefold())


@lru_cache(maxsize=8)
def _of(language: str) -> re.Pattern[str]:
    """Return a noun and whose it is: 'Sitzung des'."""
    return re.compile(rf"(?P<noun>\w+)\s(?:{any_of(languages.load(language).people.belongs_to)})\s")
