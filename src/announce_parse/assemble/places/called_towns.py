"""Towns to which a text calls, those whose people it invites, and those of which it only tells.

'Kom op 7 en 8 juni naar Ommen', 'See you in Orme!'; 'Dessinons Bressuire demain', where 'les Bressuirais' are invited;
but a film about 'un village alsacien, Lo'.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_place_noun
from announce_parse.assemble.places.closing_town import TOWN
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.lexicon import load_lexicon

LIKELY = 0.4
TITLE = 2  # lines of which one is the title
STEM = 4  # letters that a town and its people have in common at least
CUT = 2  # letters of a town's name that the name of its people may lose
MENTIONS = 6  # of a town that are looked at
FRONT = 64  # characters in front of a town in which it is told to be some village
_SOME = re.compile(r"[A-ZÀ-Þ][\w’'-]{4,30}")


def town_called(view: View) -> Value | None:
    """Return the town to which a sentence calls people.

    One that no list has closes its sentence, and is led to by what leads to no house.
    """
    pattern = _calls(view.language)
    for row in view.rows:
        for call in pattern.finditer(view.text, row.line.start, row.line.end):
            start, end = call.span("town")
            known = [city for city in view.within(start, end, "city") if city.start == start]
            if known:
                return view.stated(start, max(city.end for city in known), LIKELY)
            behind = view.text[end : view.row_at(end - 1).line.end].split()
            closes = view.text[end : end + 2].strip(" \n")[:1] in ("", ".", "!")
            closes = closes or (bool(behind) and is_stop_word(behind[0], view.language))  # '… in Orme this autumn'
            if closes and call["sure"] and _may_be_town(view, start, end):
                return view.stated(start, end, LIKELY)
    return None


def _may_be_town(view: View, start: int, end: int) -> bool:
    """Tell whether what closes such a sentence may be a town: no month, nobody's name, no noun of a house ."""
    words = view.text[start:end].casefold().split()
    if view.within(start, end, "person", "group", "date", "time", "title", "series", "organiser"):
        return False
    if words[-1].endswith(("’s", "'s")):
        return False
    calendar = calendar_words(view.language)
    return not any(
        word in calendar or is_place_noun(word, view.language) or is_stop_word(word, view.language) for word in words
    )


@lru_cache(maxsize=8)
def _calls(language: str) -> re.Pattern[str]:
    """Return a call to come, up to a day and its like behind it, the preposition, and a town."""
    places = languages.load(language).places
    return re.compile(
        rf"(?<!\w)(?i:{any_of(places.calls_to)})(?!\w)[^.!?;:\n]{{0,48}}?\s"
        rf"(?:(?P<sure>{any_of(places.to_towns)})|{any_of(places.to_places)})\s(?P<town>{TOWN})(?![\w-]| [A-ZÀ-Þ])"
    )


def town_of_people(view: View) -> Value | None:
    """Return the town in the title whose people the text names ('Dessinons Vire demain … les Virois').

    They address one that no list has ('Chers Loais').
    """
    known = {(city.start, city.end) for city in view.found.get("city", ()) if view.row_at(city.start).rank < TITLE}
    for row in view.rows[:TITLE]:
        for town in _SOME.finditer(view.text, row.line.start, row.line.end):
            sure = town.span() in known
            if (sure or not load_lexicon().has("ordinary", town[0].casefold())) and _has_people(view, town[0], sure):
                return view.stated(*town.span(), LIKELY)
    return None


def _has_people(view: View, town: str, known: bool) -> bool:
    """Tell whether the text names the people of a town, which it has to address where no list has the town."""
    places = languages.load(view.language).places
    if town in places.countries:
        return False
    stem = town[: max(STEM, len(town) - CUT)]
    if view.text.count(stem) < 2:
        return False
    people = rf"(?P<people>{re.escape(stem)}[a-zß-ÿ]{{0,3}}(?:{any_of(places.people_endings)}))(?!\w)"
    lead = r"(?<!\w)" if known else rf"(?<!\w)(?i:{any_of(places.addressed)})\s"
    names = (match["people"] for match in re.finditer(lead + people, view.text))
    return any(name != town and not load_lexicon().has("surname", name.casefold()) for name in names)


def is_told_of(view: View, city: Candidate) -> bool:
    """Tell whether a town is named as some village of which the text tells ('un village alsacien, Lo')."""
    if not city.features.isdisjoint(("+label=where:first", "+back:postcode", "+back:street", "+heldprep")):
        return False
    pattern, at = _some(view.language), -1
    for _ in range(MENTIONS):
        at = view.text.find(city.value, at + 1)
        if at < 0:
            return False
        if pattern.search(view.text, max(0, at - FRONT), at):
            return True
    return False


def is_some_town(view: View, name: Candidate) -> bool:
    """Tell whether a name is but the noun of a town, and where that is ('Stadt im Erzgebirge')."""
    first, *others = name.value.casefold().split()
    places = view.material.context.pack.places
    return first in places.town_nouns and bool(others) and others[0] in (*places.before_city, *places.inside)


@lru_cache(maxsize=8)
def _some(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with the name of some village: 'un village alsacien, '."""
    pack = languages.load(language)
    near = any_of(pack.places.before_city)
    nouns, some = any_of(pack.places.town_nouns), any_of(pack.organisations.indefinite)
    return re.compile(
        rf"(?<!\w)(?:{some})\s(?:[\w-]{{2,20}}\s){{0,2}}(?:{nouns})(?:(?:\s[^.,!?;:\n]{{2,32}})?,|\s(?:{near}))\s\Z",
        re.I,
    )
