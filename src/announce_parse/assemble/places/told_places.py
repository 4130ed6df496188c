"""Names of places that the text tells to be where the event is: in a heading, beside a day, led to by a preposition."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.rules import is_person
from announce_parse.assemble.bodies.shapes import is_acronym, is_camel
from announce_parse.assemble.common_words import is_unknown
from announce_parse.assemble.phrases import PROSE, is_house_or_body, name_words, of_words
from announce_parse.assemble.places.buildings import hall_before
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

_TOLD = frozenset(("+heldprep", "+whenprep"))
_LOCATED = frozenset(("+next:street", "+next:postcode", "+next:city", "+next:room"))
_DATED = frozenset(("+ahead:date", "+ahead:time"))
_NO_BUILDING = frozenset(
    ("tag:city=", "tag:person=", "tag:person>", "tag:title=", "small", "block=guests", "inside:when", "comma")
)
_NOBODY_THERE = _NO_BUILDING - {"block=guests"} | {"onlycity"}
_BODIES = ("tag:organiser", "tag:partner", "tag:affiliation", "tag:series")
WHEN = 56  # characters behind a place in which a day or an hour stands, with the town and small words between
OF = 16  # characters in front of a name in which 'of the' stands
NEAR = 20  # characters in front of such a word in which the hour ends
SHORT = 8  # letters of a word that is no compound
HEADING = 3  # lines of which one is the heading
_GOES_ON = re.compile(r" [A-ZÀ-Þ]")
_FRONTED = re.compile(r"(?:\A|\n|[.!?]\s)[A-ZÀ-Þ][a-zß-ÿ]{1,5}\s\Z")  # 'In Café De Linde wordt gedebatteerd'


def is_somebody(view: View, name: Candidate) -> bool:
    """Tell whether a name is somebody's, behind no label of a place and without the noun of a building or body."""
    words = name.value.casefold().split()
    house = any(is_house_or_body(word, view.language) for word in words)
    if house or any(feature.startswith(("+label=where", "+under", "+prep")) for feature in name.features):
        return False
    return is_person(view, name)


def is_told(view: View, candidate: Candidate) -> bool:
    """Tell whether a sentence says that the event is held in a building ('vindt plaats in', 'um 15 Uhr im …haus').

    What the address or a room follows may be called anything ('gaat door in Idealoods, Kadestraat 19'), and so may
    what a hall is in ('in de aula van De Kring'); a date or a time may follow as well ('at our … Centre on 3 May').
    """
    features = candidate.features
    house, located = "venue" in features, not features.isdisjoint(_LOCATED)
    named = house or not candidate.value.islower()  # not 'ruimte in het programma'
    if named and "tag:person=" not in features and hall_before(view, candidate.start):
        return True
    if {"+heldprep", "+tag:venue="} <= features and not _GOES_ON.match(view.text, candidate.end):
        return True  # "rendez-vous devant l'office de tourisme"
    if {"+label=where:first", "+next:room"} <= features and "comma" not in features:
        return named  # 'Locatie: Griffioen, lokaal 1.07'
    if _is_where_and_when(view, candidate):
        return True
    if candidate.value.islower() or not features.isdisjoint(_NO_BUILDING) or "tag:affiliation=" in features:
        return False
    if "digit" in features and "in=street1" in features:
        return False
    if not features.isdisjoint(_TOLD) and _is_unlike_words(view, candidate):
        return True
    if not features.isdisjoint(_TOLD):
        return house or located
    if house and "+prep" in features and _ends_heading(view, candidate):
        return True
    if located and "+label=where:first" in features:
        return True
    if of_the(view.language).search(view.text, max(0, candidate.start - OF), candidate.start):
        return False  # 'les Gars du Verger'
    called = "venue:first" in features and " " in candidate.value
    called = called and _FRONTED.search(view.text[max(0, candidate.start - OF) : candidate.start]) is not None
    return house and "+prep" in features and (called or not features.isdisjoint(_DATED))


def _is_unlike_words(view: View, name: Candidate) -> bool:
    """Tell whether one word behind 'at' is no word of the language ('vindt plaats in VORK', 'doors 7pm at Fibbers').

    Behind an hour, or a verb that tells that the event is there. Compounds are no words of the lexicon: where nouns
    have a capital a short word does.
    """
    written, features = name.value, name.features
    if " " in written or not written[0].isupper() or not features.isdisjoint(_NOBODY_THERE):
        return False
    nouns = view.material.context.pack.people.capital_nouns
    if ("+heldprep" not in features or nouns) and not view.within(name.start - NEAR, name.start, "time"):
        return False
    if any(feature.startswith(_BODIES) for feature in features):
        return False
    known = not (is_unknown(written) or is_acronym(written, view.language) or is_camel(written))
    long = nouns and len(written) > SHORT
    goes_on = _GOES_ON.match(view.text, name.end) or view.text[name.end : name.end + 1] in "-:'’"
    at, _ = at_place(view.language)
    led = at.search(view.text, max(0, name.start - OF), name.start) is not None
    return led and not (known or long or goes_on) and not is_stop_word(written.casefold(), view.language)


def _ends_heading(view: View, name: Candidate) -> bool:
    """Tell whether a building ends one of the first lines, which is no sentence ('Bilderabend in der Turnhalle')."""
    row = view.row_at(name.start)
    if name.value.casefold() in name_words(view.language).venue_set:
        return False  # 'in het atelier'
    return row.rank < HEADING and len(row.line.text) < PROSE and not view.text[name.end : row.line.end].strip()


def _is_where_and_when(view: View, candidate: Candidate) -> bool:
    """Tell whether a capital name stands between 'at' and a day or an hour ('at The Ferry in Orme on 3 May')."""
    features = candidate.features
    if "+prep" not in features or candidate.value[0].islower() or not features.isdisjoint(_NOBODY_THERE):
        return False
    after = view.within(candidate.end, candidate.end + WHEN, "date", "time")
    when = next((item.start for item in after if item.start >= candidate.end), None)
    at, joint = at_place(view.language)
    return (
        when is not None
        and joint.fullmatch(view.text, candidate.end, when) is not None
        and at.search(view.text, max(0, candidate.start - OF), candidate.start) is not None
    )


@lru_cache(maxsize=8)
def at_place(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how a text ends in front of a place, and what between a place and when: ', on the ', ' in Orme, '."""
    pack = languages.load(language)
    temporal, articles = pack.temporal, any_of(pack.organisations.spaced_articles)
    town = rf"(?:,|\s(?:{any_of(pack.places.before_city)}))\s[A-ZÀ-Þ][\w’'-]{{1,24}}(?:\s[A-ZÀ-Þ][\w’'-]{{1,24}})?"
    small = any_of({*temporal.on_words, *temporal.at_words, *temporal.from_words, *temporal.articles})
    return (
        re.compile(rf"(?<!\w)(?:{any_of(pack.places.at_venue)})(?:(?<=['’])|\s)(?:(?:{articles})\s)?\Z", re.I),
        re.compile(rf"(?:{town})?,?(?:\s(?:{any_of(pack.titles.takes_place)}))?(?:\s(?:{small})){{0,2}}\s"),
    )


@lru_cache(maxsize=8)
def of_the(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with whose something is: 'van de', 'du'."""
    return re.compile(rf"(?<!\w)(?:{of_words(language)})(?:\s(?:de|la|het|the|der|den))?\s\Z", re.I)
