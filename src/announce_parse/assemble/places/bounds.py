"""The bounds of a house's name: its noun in front, no town, no entrance and no employer of a speaker's beside it."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_venue_word, name_words
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.lexicon import load_lexicon

NOUN = 24  # characters of the noun in front of a name
_QUOTED = re.compile(r"[a-zà-ÿ]{3,20}\s[\"“„«]\s?(?P<name>[^\"“”„«»\n]{2,50}?)\s?[\"”“»]")
_TOWN = re.compile(r"\s(?:de\s|d['’]|à\s|in\s|te\s)[A-ZÀ-Þ][\w’'-]{1,30}")
_CLOSED = re.compile(r"[^\"“”„«»\n]{2,50}?(?=\s?[\"”“»])")
_NOUN = re.compile(r"(?<![\w-])(?P<noun>[^\W\d_]{4,20})\s\Z")
_STOP = re.compile(r"[a-zß-ÿ]{4}\.\Z")
_OF_TOWN = re.compile(r"\s(?:de\s|d['’])(?=[A-ZÀ-Þ])")


def bounded(view: View, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a venue's name of which these were read."""
    start = _behind_employer(view, _behind_entrance(view, start, end), end)
    if not view.material.context.pack.people.adjective_endings:
        return start, end
    return _with_noun(view, start, end), _before_town(view, start, end)


def before_stop(view: View, start: int, end: int) -> int:
    """Return where a name ends without the full stop of its sentence ('Alter Torfsaal.', but not 'Haus 3 e. V.')."""
    return end - bool(_STOP.search(view.text, start, end))


def within_quotes(view: View, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a name in quotes behind the noun of a house in small letters ('librairie | "La Roue"').

    One that begins in quotes ends with them.
    """
    quoted = _QUOTED.match(view.text, start, min(len(view.text), end + 1))
    if quoted and (quoted.end() >= end - 1 or _TOWN.fullmatch(view.text, quoted.end(), end)):
        return quoted.span("name")
    inner = _CLOSED.match(view.text, start, end) if view.text[start - 1 : start] in tuple('"“„«') else None
    return (start, inner.end()) if inner else (start, end)


def _behind_employer(view: View, start: int, end: int) -> int:
    """Return where a house begins that follows where somebody works ('University of Lo at | Alder Books')."""
    for lead in _at(view.language).finditer(view.text, start, end):
        works = any(item.start <= start for item in view.within(start, lead.start(), "affiliation"))
        bodies = name_words(view.language).body_set
        ours, house = (
            set(text.casefold().split()) for text in (view.text[start : lead.start()], view.text[lead.end() : end])
        )
        if works and ours & bodies and not house & bodies:
            return lead.end()
    return start


def _behind_entrance(view: View, start: int, end: int) -> int:
    """Return where a house begins at whose entrance one meets ('Eingang | Stadtmuseum', 'ingang van | De Kring')."""
    lead = _entrance(view.language).match(view.text, start, end)
    return lead.end() if lead else start


def _with_noun(view: View, start: int, end: int) -> int:
    """Return where a name begins that the noun of a house or room leads ('à la | salle Jean-Moulin')."""
    words = view.text[start:end].split()
    if (
        not words
        or not words[0][0].isupper()
        or not name_words(view.language).venue_set.isdisjoint(map(str.casefold, words))
    ):
        return start
    front = _NOUN.search(view.text, max(0, start - NOUN), start)
    noun = front["noun"].casefold() if front else ""
    led = front is not None and front["noun"] == noun and is_venue_word(noun, view.language)
    return front.start("noun") if front and led else start


def _before_town(view: View, start: int, end: int) -> int:
    """Return where a name ends that has a word of its own in front of its town ('salle Jean-Moulin | de Quimper')."""
    for of in _OF_TOWN.finditer(view.text, start, end):
        words = view.text[start : of.start()].split()
        town = any(c.start == of.end() and c.end == end for c in view.within(of.end(), end, "city"))
        nouns = name_words(view.language)
        own = words[-1][0].isupper() and not load_lexicon().has("ordinary", words[-1].casefold())
        body = not nouns.body_set.isdisjoint(map(str.casefold, words))  # 'Université Diderot de Lo'
        housed = len(words) > 1 and words[0].casefold() in nouns.venue_set  # not 'IRM de Lo'
        if town and own and housed and not body and words[-1].casefold() not in nouns.venue_set:
            return of.start()
    return end


@lru_cache(maxsize=8)
def _at(language: str) -> re.Pattern[str]:
    """Return what leads from where somebody works to the house: ' at ', ' in der '."""
    leads = any_of(languages.load(language).places.at_venue)
    articles = any_of(languages.load(language).organisations.spaced_articles)
    return re.compile(rf"\s(?:{leads})\s(?:(?:{articles})\s)?(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=8)
def _entrance(language: str) -> re.Pattern[str]:
    """Return words for an entrance, with 'of' and an article, in front of a house."""
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    of = rf"(?:(?:{any_of(word for word in pack.people.belongs_to if word[-1].isalpha())})\s)?(?:(?:{articles})\s)?"
    return re.compile(rf"(?i:{any_of(pack.places.entrances)})\s{of}(?=[A-ZÀ-Þ])")
