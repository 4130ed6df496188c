"""Places of any name that a sentence leads to: 'vindt plaats in Kroon', 'join us at Hackspace'."""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.common_words import is_unknown
from announce_parse.assemble.phrases import name_words
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words

NO_PLACE = frozenset(
    ("tag:city=", "tag:person=", "tag:person>", "tag:title=", "small", "inside:when", "comma", "onlycity")
)
_BODIES = ("tag:organiser", "tag:partner", "tag:affiliation", "tag:series", "tag:group")
REACH = 120  # characters of a sentence in front of the name
AFTER = 40  # characters behind it in which a verb may close the sentence
_STOP = re.compile(r"[.!?:]\s|\n")
_GOES_ON = re.compile(r"['’-]| (?:& )?[A-ZÀ-Þ]")
_APART = re.compile(r"[,;]")
BETWEEN = 30  # characters between what says that people come and the preposition


class _Patterns(NamedTuple):
    """What says that people come together somewhere, what denies it, what says so behind the name; prepositions.

    `events` are the endings of what is an event and no place.
    Behind those of a place to go to, nobody is by that ('we are grateful to Tesco').
    """

    come: re.Pattern[str]
    denies: re.Pattern[str]
    behind: re.Pattern[str]
    at: re.Pattern[str]
    to: re.Pattern[str]
    stays: re.Pattern[str]
    events: tuple[str, ...]


def is_named(view: View, name: Candidate) -> bool:
    """Tell whether a sentence says that people come to what is named by one or more capitals.

    Where nouns have a capital as well, the name is of several words or no word that any text may have.
    """
    if not name.features.isdisjoint(NO_PLACE) or not name.value[0].isupper():
        return False
    if any(feature.startswith(_BODIES) for feature in name.features) or _GOES_ON.match(view.text, name.end):
        return False
    if view.material.context.pack.people.capital_nouns and not _is_unlike_noun(view, name.value):
        return False
    words, shown = _patterns(view.language), name.value.casefold()
    if shown.endswith(words.events) or not calendar_words(view.language).isdisjoint(shown.split()):
        return False  # 'wir sind im Sommerfest', 'im Wonnemonat Mai'
    front = view.text[max(0, name.start - REACH) : name.start]
    stops = [stop.end() for stop in _STOP.finditer(front)]
    sentence = front[stops[-1] :] if stops else front
    led = words.at.search(sentence)
    if not led or words.denies.search(sentence):
        return False
    if f"{led[0]}{shown}".casefold() in view.material.context.pack.purposes.over:
        return False  # 'im Anschluss'
    closed = words.behind.match(view.text, name.end, name.end + AFTER)
    return closed is not None or _comes(view, words, sentence, led.start())


def _comes(view: View, words: _Patterns, sentence: str, at: int) -> bool:
    """Tell whether it is said directly in front of the preposition at a character that people come, or are there."""
    come = [match for match in words.come.finditer(sentence) if at - match.end() <= BETWEEN]
    if not come:
        return False
    apart = _APART.search(sentence, come[-1].end(), at)
    joined = not {*sentence[come[-1].end() : at].casefold().split()}.isdisjoint(
        view.material.context.pack.people.and_words
    )
    return not (apart or joined or (words.to.match(sentence, at) and words.stays.search(come[-1][0])))


def _is_unlike_noun(view: View, name: str) -> bool:
    """Tell whether a name is none of a word that every text may have ('im Roxy', but not 'im Anschluss')."""
    words = name.casefold().split()
    return len(words) > 1 or (is_unknown(name) and words[0] not in name_words(view.language).venue_set)


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    places, articles = pack.places, any_of(pack.organisations.spaced_articles)
    led = any_of({*places.at_venue, *places.visited})
    come = any_of({*places.held, *places.come})
    return _Patterns(
        re.compile(rf"(?<!\w)(?:{come})(?!\w)", re.I),
        re.compile(rf"(?<!\w)(?:{any_of(pack.money.denied)})(?!\w)|n['’]t\s", re.I),
        re.compile(rf"[^.!?\n,;]{{0,30}}\s(?:{any_of(places.closes) or '(?!)'})(?!\w)", re.I),
        re.compile(rf"(?<!\w)(?:{led})(?:(?<=['’])|\s)(?:(?:{articles})\s)?\Z", re.I),
        re.compile(rf"(?:{any_of(places.visited)})(?!\w)", re.I),
        re.compile(rf"(?<!\w)(?:{any_of(pack.holders.first_person)})(?!\w)", re.I),
        (*name_words(language).events, *pack.titles.recurring),
    )
