"""Who holds an event that no name tells: the noun of a body behind an article ('Die Volkshochschule lädt ein').

Where the place is called so, the noun is that: 'De bibliotheek nodigt u uit', in the Bibliotheek Oost.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import is_else, judged, pattern_of
from announce_parse.assemble.phrases import is_body_word, is_house_or_body, name_words, phrases
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

LIKELY = 0.5
_SHORT = 3  # letters of a noun that ends no compound


def told_by_noun(view: View, venue: dict[str, Value]) -> Iterator[Judged]:
    """Yield the nouns of bodies in front of a verb of those who hold an event, or behind it; or the place for them.

    The noun is a compound, which tells which body of a town it is ('Musikschule'; not 'Verein'), or one of which a
    town has but one ('gemeente').
    """
    for match in _pattern(view.language).finditer(view.text):
        start, end = match.span("first" if match["first"] else "second")
        noun = view.text[start:end].casefold()
        house = _house_of(view, noun, venue)
        if house:
            yield judged(view, LIKELY, "organiser", *house)
        elif not match["opens"] and tells_which(noun, view.language) and not is_else(view, start, end):
            yield judged(view, LIKELY, "organiser", start, end)


def _house_of(view: View, noun: str, venue: dict[str, Value]) -> tuple[int, int] | None:
    """Return the place that a noun stands for: several words, of which one is the noun or ends in it."""
    if not is_house_or_body(noun, view.language):
        return None
    place = venue.get("name")
    if place is not None and place.evidence and place.evidence[0].end and _is_called(place.value, noun):
        return place.evidence[0].start, place.evidence[0].end
    named = [span for span in phrases(view) if _is_called(view.text[slice(*span)], noun)]
    names = {view.fold(view.text[slice(*span)]) for span in named}
    return named[0] if len(names) == 1 and not is_else(view, *named[0]) else None


def _is_called(name: str, noun: str) -> bool:
    """Tell whether a name of several words begins or ends with a noun."""
    words = name.casefold().split()
    return len(words) > 1 and any(word.endswith(noun) for word in (words[0], words[-1]))


def tells_which(noun: str, language: str) -> bool:
    """Tell whether a noun of a body tells which one of a town it is."""
    holders = languages.load(language).holders
    if not is_body_word(noun, language) or noun in holders.any_body:
        return noun in holders.bare
    return noun not in name_words(language).body_set or noun in _known(language) or noun in holders.bare


@lru_cache(maxsize=8)
def _known(language: str) -> frozenset[str]:
    """Return the compounds among the nouns of bodies: those that end in another one."""
    nouns = [noun for noun in name_words(language).body_set if len(noun) > _SHORT]
    ends = tuple(nouns)
    return frozenset(noun for noun in nouns if any(noun != end and noun.endswith(end) for end in ends))


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    articles = rf"(?:(?:{any_of(pack.organisations.spaced_articles)})\s|[Ll]['’])"
    capitals = pack.people.capital_nouns
    verbs = pattern_of(pack.organisations.organises if capitals else pack.holders.invites)
    noun = r"[A-ZÀ-Þ][a-zß-ÿ-]{5,30}" if capitals else r"[a-zß-ÿ-]{4,30}(?:\s[a-zß-ÿ-]{4,30})?"
    single = noun.partition("(")[0]
    behind = (
        rf"|(?:{verbs})\s(?:{articles})(?P<second>{single})(?=\s[a-zß-ÿ]|[.,])"
        if pack.holders.verb_second
        else "|(?P<second>(?!))"
    )
    return re.compile(
        rf"(?<!\w)(?:(?i:{articles})(?P<first>{noun})\s(?:{verbs}|(?P<opens>{pattern_of(pack.holders.opens)}))(?!\w){behind})"
    )
