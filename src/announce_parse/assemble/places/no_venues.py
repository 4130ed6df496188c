"""What is no venue and no town of the event: names of events, series and streets, towns that tell whose somebody is."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.rules import is_employer
from announce_parse.assemble.phrases import (
    is_body_word,
    is_house_or_body,
    is_place_noun,
    is_venue_word,
    name_words,
    of_words,
)
from announce_parse.assemble.places.asides import is_once
from announce_parse.assemble.places.candidates import is_online
from announce_parse.assemble.places.own_towns import is_own_town
from announce_parse.assemble.places.told_places import OF, at_place, of_the
from announce_parse.assemble.places.town import is_ordinary
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.titles.wording import is_only_genre
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.folding import folded
from announce_parse.languages.gazetteer import load_cities
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.languages.lexicon import load_lexicon

_BESIDE = frozenset(("+prep", "+heldprep", "+back:postcode", "+back:street", "+next:postcode", "+label=where:first"))
_TOLD = frozenset(("+heldprep", "+label=where:first", "+label=where:more", "+under:1"))
_KNOWN = 6  # digits of the population of a town that is as well known as who is called like it
AT = 6  # characters in front of a town in which the small word stands that leads to it
NAMED = 0.7  # confidence of somebody's name from which it is no town's
BETWEEN = 48  # characters in front of a town in which it is said that something is between it and another
_LAST = re.compile(r"[^\W\d_]+\Z")
_INITIAL = re.compile(r"\s[A-ZÀ-Þ]\Z")
_GENITIVE = re.compile(r"[’']s [A-ZÀ-Þ]")
SUPPORT = 80  # characters in front of a name that tell of support
STREET = 24  # characters in front of a name in which the noun of a street stands
_HYPHEN = re.compile(r"\w?-\w")
_OPENS = re.compile(r"(?:[.!?]\s{1,2}|\n)\Z")
CHURCH = 12  # characters of the noun of a church and white space
_SAINT = re.compile(r"(?:Saint|Sainte|St|Ste|Sint|Sankt|Notre)[ .-]|Notre-Dame")
_VERB = re.compile(r" [a-zß-ÿ]")
_LABEL = re.compile(r"\s?:\s")
_ARTICLED = re.compile(r"(?<!\w)(?:the|a|an) \Z")
_GOES_ON = re.compile(r" [A-ZÀ-Þ]")
_FIRM = re.compile(r" & [A-ZÀ-Þ]")
_ROOM = re.compile(r" (?!(?:19|20)\d\d(?!\d))[A-Z]?\d{3,4}(?![\w:.-]\d|\w)")


def no_city(view: View, candidate: Candidate) -> bool:
    """Tell whether a place's name is rather a platform, a month, a label or a word ('Webinar', 'March', 'Hall').

    A word that the text writes small as well may be a city behind a preposition or beside a postcode.
    """
    name = view.fold(candidate.value)
    if is_online(view, candidate.start, candidate.end) and not (" " in name and candidate.value in load_cities()):
        return True  # but not 'Bergen op Zoom'
    if candidate.value in _countries(view.language):
        return True
    if " " in name and name.rpartition(" ")[2] in languages.load(view.language).places.street_words:
        return True  # 'Church Street'
    if " " in name and any(view.fold(p.text) == name for p in view.found.get("person", ()) if p.confidence >= NAMED):
        return True
    if any(is_body_word(word, view.language) for word in name.split()[1:-1]):
        return True  # "Weir's College London"
    if _SAINT.match(candidate.value) and _behind_church(view, candidate.start):
        return True  # 'église Saint-Paul'
    alone = candidate.features.isdisjoint(_BESIDE)
    if (alone and _FIRM.match(view.text, candidate.end)) or _is_other(view, candidate):
        return True  # 'Alder & Weir Recruitment', 'Kaffee und Kuchen', 'Werke von Handel'
    if " " in name:  # 'Alder Park', 'Alder Insurance'
        last = name.rpartition(" ")[2]
        return alone and (is_venue_word(last, view.language) or last in name_words(view.language).body_set)
    if _between(view.language).search(view.text, max(0, candidate.start - BETWEEN), candidate.start):
        return True  # 'zwischen Rodenbach und Simmer'
    if is_ordinary(name) and _is_field(view, candidate):
        return True
    if name in calendar_words(view.language) or label_class(name, label_classes(view.language)):
        return True
    places = languages.load(view.language).places
    if name in places.street_heads or name in places.street_words:
        return True  # 'Rue', 'Street'
    if _LABEL.match(view.text, candidate.end) and load_lexicon().has("ordinary", name):
        return True  # 'Name:'
    if alone and is_place_noun(name, view.language):
        return True  # 'Barrow Credit Union', 'School of Law'
    small = is_stop_word(name, view.language)
    opens = _OPENS.search(view.text, max(0, candidate.start - 3), candidate.start)
    if opens and _VERB.match(view.text, candidate.end) and (small or load_lexicon().has("ordinary", name)):
        return True  # 'Alte Schulstr. 3. Dort gibt es'
    ordinary = small or f" {candidate.value.casefold()} " in view.text
    return ordinary and alone


def _is_other(view: View, candidate: Candidate) -> bool:
    """Tell whether a town's name is a word too, or that of a composer or writer better known than the town."""
    front = view.text[max(0, candidate.start - AT) : candidate.start].split()[-1:]
    of = bool(front) and front[0] in languages.load(view.language).people.belongs_to
    if not candidate.features.isdisjoint(_BESIDE - {"+prep"} if of else _BESIDE):
        return False
    name = candidate.value.casefold()
    if name in languages.load(view.language).places.no_towns:
        return True
    return name in languages.celebrated() and int(load_cities().get(candidate.value, "XX9")[2:]) < _KNOWN


def _behind_church(view: View, start: int) -> bool:
    """Tell whether the noun of a church stands in front of a place."""
    front = view.text[max(0, start - CHURCH) : start].casefold().split()
    return bool(front) and front[-1] in languages.load(view.language).places.churches


def only_called(view: View, candidate: Candidate) -> bool:
    """Tell whether what seems to be a town is somebody's surname, or a building is called so ('Kendal Hall')."""
    if _is_numbered(view, candidate):
        return True
    if _ARTICLED.search(view.text, max(0, candidate.start - AT), candidate.start) and not _GOES_ON.match(
        view.text, candidate.end
    ):
        return True  # 'across from the Union', but not 'at the Leek Town Office'
    alone = candidate.features.isdisjoint(_BESIDE)
    return alone and (_is_surname(view, candidate) or _begins_hall(view, candidate))


def _is_surname(view: View, candidate: Candidate) -> bool:
    """Tell whether a place's name is that of somebody whose whole name the text has ('Ann Kendal … Kendal will')."""
    if " " in candidate.value:
        return False
    people = (item.text.split() for item in view.found.get("person", ()))
    return any(len(words) > 1 and words[-1] == candidate.value and _is_forename(words[-2]) for words in people)


def _is_forename(word: str) -> bool:
    """Tell whether a word begins with a capital and is no short name of a body ('Fenna van UX Haarlem')."""
    return word[0].isupper() and not (word.isupper() and word.isalpha() and len(word) > 1)


def _begins_hall(view: View, candidate: Candidate) -> bool:
    """Tell whether a place's name only begins that of a building on a campus ('Kendal Hall'), where it stands once."""
    behind = _hall_behind(view.language).match(view.text, candidate.end)
    return behind is not None and is_once(view, candidate)


@lru_cache(maxsize=8)
def _hall_behind(language: str) -> re.Pattern[str]:
    """Return the noun of a building that is called after somebody, where compounds are written apart."""
    places = languages.load(language).places
    nouns = any_of(noun.title() for noun in {*places.houses, *places.inner} - {*places.own_houses})
    return re.compile(rf" (?:{nouns})(?!\w)" if languages.load(language).people.compounds_apart else r"(?!)")


def _is_numbered(view: View, candidate: Candidate) -> bool:
    """Tell whether the number of a room stands behind a place's name, which is a building's ('in Kendal 2101')."""
    apart = view.material.context.pack.people.compounds_apart and is_once(view, candidate)
    return apart and _ROOM.match(view.text, candidate.end) is not None


def _is_field(view: View, candidate: Candidate) -> bool:
    """Tell whether a word is what a body is of or for ('School of Law', 'Centre for Law')."""
    of = of_the(view.language).search(view.text, max(0, candidate.start - OF), candidate.start)
    of = of or _serves(view.language).search(view.text, max(0, candidate.start - OF), candidate.start)
    front = view.text[max(0, (of.start() if of else 0) - BETWEEN) : of.start()].split() if of else []
    return bool(front) and any(known(front[-1].casefold(), view.language) for known in (is_body_word, is_venue_word))


@lru_cache(maxsize=8)
def _serves(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(languages.load(language).people.serves)})\s\Z")


@lru_cache(maxsize=8)
def _between(language: str) -> re.Pattern[str]:
    """Return how a text ends in front of the first or the second of two towns between which something is."""
    temporal = languages.load(language).temporal
    return re.compile(
        rf"(?<!\w)(?:{any_of(temporal.between)})\s(?:[A-ZÀ-Þ][\w’'-]{{1,24}}\s(?:{any_of(temporal.and_words)})\s)?\Z"
    )


def names_only(view: View, city: Candidate, venue: Value) -> bool:
    """Tell whether what seems to be a town is but a part of the venue's name wherever it stands.

    That begins with it ('Hartley Building'), or is it with an article ('De Bron', 'Café De Bron'), or begins with an
    article and has no noun of a house ('The Red Lion').
    """
    named, called = view.fold(city.value), view.fold(venue.value)
    articles = languages.load(view.language).organisations.articles
    front = venue.value.removesuffix(city.value).split()
    ends = bool(front) and len(venue.value) > len(city.value) and venue.value.endswith(f" {city.value}")
    behind_article = ends and front[-1][0].isupper() and front[-1].casefold() in articles
    called_so = ends and front[0].casefold() in articles and not is_venue_word(called.split()[-1], view.language)
    called_so = called_so and not any(is_house_or_body(word.casefold(), view.language) for word in front)
    if not (behind_article or called_so or called.startswith(f"{named} ")):
        return False
    return view.count(named) <= view.count(called)


@lru_cache(maxsize=8)
def _countries(language: str) -> frozenset[str]:
    return frozenset(languages.load(language).places.countries)


def is_of_employer(view: View, city: Candidate) -> bool:
    """Tell whether a city stands in the name of where somebody works, or right behind it ('het Kantmuseum te Weel')."""
    if "tag:affiliation<" in city.features:
        return True
    lead = _at_town(view.language).search(view.text, max(0, city.start - AT), city.start)
    return lead is not None and any(
        item.end == lead.start() for item in view.within(lead.start() - 1, lead.start(), "affiliation")
    )


@lru_cache(maxsize=8)
def _at_town(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(languages.load(language).places.before_city)})\s\Z")


def no_name(view: View, name: Candidate) -> bool:
    """Tell whether a name is cut at a hyphen ('salle Anne' of 'salle Anne-Blanc'), a band, but an event or a pause."""
    if _HYPHEN.match(view.text, name.end) or _HYPHEN.match(view.text, name.start - 2):
        return True
    words = view.fold(name.value).split()
    if name.value.casefold().endswith(languages.load(view.language).places.no_venues):
        return True  # 'Google Maps', 'Infos zur Barrierefreiheit'
    if _is_group(view, name) or _is_honoured(view, name):
        return True
    if words and words[0] in _events(view.language) and not is_venue_word(words[0], view.language):
        return True  # 'Conférence Saint-Martin'
    if _along(view.language).search(view.text, max(0, name.start - STREET), name.start):
        return True  # 'rue de la Fonderie'
    pauses, beside = _pauses(view.language)
    if not pauses.isdisjoint(words) and beside.issuperset(words):
        return True  # 'Pause-café'
    return is_only_genre(view.language, name.value) and not any(is_venue_word(word, view.language) for word in words)


def _is_honoured(view: View, name: Candidate) -> bool:
    """Tell whether an honorific begins a name that is somebody's ('Dr Ann Poole')."""
    honorific = name.value.partition(" ")[0].rstrip(".").casefold() in view.material.context.pack.people.honorifics
    return honorific and any(item.end == name.end for item in view.within(name.start, name.end, "person"))


def _is_group(view: View, name: Candidate) -> bool:
    """Tell whether the noun of a group that performs leads a name, or begins it ('band De Kade').

    Or ends it where nothing tells of a place ('Ferry Chamber Orchestra').
    """
    groups, endings = _groups(view.language)
    if name.features.isdisjoint(_BESIDE | _TOLD) and name.value.casefold().endswith(endings):
        return True
    first, _, rest = name.value.partition(" ")
    front = view.text[max(0, name.start - STREET) : name.start].split()
    ahead = bool(front) and front[-1] in groups and view.text.endswith(" ", 0, name.start)
    if "tag:group=" in name.features and name.features.isdisjoint(_BESIDE) and first.casefold() in groups:
        return True  # 'Trio Poel'
    return ahead or (bool(rest) and first in groups and rest[0].isupper())


@lru_cache(maxsize=8)
def _groups(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the nouns of groups that perform, and how names end that end with one."""
    groups = frozenset(languages.load(language).people.groups)
    return groups, tuple(f" {noun}" for noun in groups)


@lru_cache(maxsize=8)
def _events(language: str) -> frozenset[str]:
    return frozenset(map(folded, languages.load(language).titles.entitled))


@lru_cache(maxsize=8)
def _along(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with the name of a street behind its noun ('rue de la')."""
    heads = any_of(languages.load(language).places.street_heads)
    return re.compile(rf"(?<!\w)(?:{heads})\s(?:(?:{of_words(language)})(?:\sla|\sl['’])?\s?|d['’])?\Z", re.I)


@lru_cache(maxsize=8)
def _pauses(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return words for pauses, and those with what one drinks then."""
    purposes = languages.load(language).purposes
    pauses = frozenset(folded(word.strip("*")) for word in purposes.pause)
    return pauses, pauses.union(folded(word.strip("*")) for word in (*purposes.drinks, *purposes.doors))


def employs(view: View, name: Candidate) -> bool:
    """Tell whether a body is only what somebody with a job works for ('Lecturer at the University of Leeds').

    In brackets behind somebody's name it is as well, where no label or verb tells a place.
    """
    bracket = view.text.rfind("(", max(0, name.start - OF), name.start) + 1
    inside = bracket > 0 and not {",", ")", "\n"} & set(view.text[bracket : name.start])
    if inside and name.features.isdisjoint(_TOLD) and is_employer(view, bracket):
        return True
    if "tag:position<" not in name.features or not is_once(view, name):
        return False
    return "tag:affiliation=" in name.features or is_body_word(name.value.casefold(), view.language)  # 'Head of School'


def is_sponsor(view: View, name: Candidate) -> bool:
    """Tell whether it is said right in front of a name that it supports the event ('sponsored by | Weir Motors')."""
    led = _supported(view.language).search(view.text, max(0, name.start - SUPPORT), name.start)
    return led is not None and is_once(view, name) and not is_noun(view, name.start, name.end)


@lru_cache(maxsize=8)
def _supported(language: str) -> re.Pattern[str]:
    words = languages.load(language).organisations
    articles = any_of(words.spaced_articles)
    others = r"(?:[^.;:\n]{2,40}(?:,|\s(?:and|en|und|et|&))\s)?"
    return re.compile(rf"(?<!\w)(?:{any_of(words.supported_by)}):?\s{others}(?:(?:{articles})\s)?\Z", re.I)


def is_along_street(view: View, city: Candidate) -> bool:
    """Tell whether a city is but what a street is called after ('8 Rue de | Colmar')."""
    if not is_once(view, city):
        return False
    of = of_the(view.language).search(view.text, max(0, city.start - OF), city.start)
    streets = view.within(city.start, city.end, "street")
    return any(s.start < city.start and (of or city.end < s.end) for s in streets if any(map(str.isdigit, s.text)))


def is_town(view: View, name: Candidate) -> bool:
    """Tell whether a name is nothing but the town that the text writes behind a postcode ('68100 Mulhouse').

    Or a known one that it only says something to be in ('op 28 juni in Utrecht'), without the label of a place.
    """
    if {"onlycity", "+back:postcode"} <= name.features:
        return True
    led = _at_town(view.language).search(view.text, max(0, name.start - AT), name.start) is not None
    return led and is_own_town(name.value, view.language) and "+label=where:first" not in name.features


def begins_street(view: View, name: Candidate) -> bool:
    """Tell whether a name is but the first words of a street ('Priory' of 'Priory Street').

    Or all of one behind a house and a comma ('Weir Museum, Castle Gate').
    """
    streets = view.within(name.start, name.end, "street")
    line = view.row_at(name.start).line
    house = view.text[line.start : name.start].rstrip(" ").removesuffix(",").rpartition(" ")[2].casefold()
    if is_venue_word(house, view.language) and any((s.start, s.end) == (name.start, name.end) for s in streets):
        behind = view.within(name.end, min(line.end, name.end + 2 * STREET), "postcode")
        return view.text[name.start - 2] == "," and bool(behind)
    cut = any(name.start < s.start < name.end < s.end for s in streets if s.text[0].isdigit())  # 'Lo, 5 Rue'
    return cut or any(s.start <= name.start and name.end < s.end and s.text[-1:].isalpha() for s in streets)


def is_event(view: View, name: Candidate) -> bool:
    """Tell whether a name ends with the noun of an event that is none of a body ('Wren-Lecture'), or takes place.

    A building may be called after one ('Palais des congrès'), and an event may take place 'at St Anne's Church'. What a
    series or a programme is called after is none ('the Irish Cinema programme').
    """
    shown = name.value.casefold()
    last = _LAST.search(shown)
    titles = languages.load(view.language).titles
    if (last and last[0] in _programmes(view.language)) or _in_programme(view.language).match(view.text, name.end):
        return True
    named = last is not None and last[0] in titles.entitled and not is_body_word(last[0], view.language)
    named = named and not any(is_venue_word(word, view.language) for word in shown.split()[:-1])
    named = named or _recurs(view, name, shown.split())
    return named or (_held(view.language).match(view.text, name.end) is not None and not _is_house_at(view, name))


def _recurs(view: View, name: Candidate, words: list[str]) -> bool:
    """Tell whether the first line tells of words with the noun of what is held each year ('Harvest Supper')."""
    pack = languages.load(view.language)
    nouns = set(pack.titles.recurring).difference(pack.places.street_words)
    if (
        len(words) < 2
        or words[0] in pack.organisations.articles
        or words[-1] not in nouns
        or not name.features.isdisjoint(_BESIDE | _TOLD)
    ):
        return False
    first = view.rows[0].line.text.casefold() if view.rows else ""
    return " ".join(words) in first and not any(is_house_or_body(word, view.language) for word in words)


def _is_house_at(view: View, name: Candidate) -> bool:
    """Tell whether a preposition leads to a name with the noun of a building ('at | St Anne's Church')."""
    at, _ = at_place(view.language)
    led = at.search(view.text, max(0, name.start - OF), name.start) is not None
    return led and "venue" in name.features and name.value[0].isupper()


@lru_cache(maxsize=8)
def _programmes(language: str) -> frozenset[str]:
    """Return nouns of series and programmes, which are no place."""
    titles = languages.load(language).titles
    return frozenset((*titles.bills, *titles.series_nouns))


@lru_cache(maxsize=8)
def _in_programme(language: str) -> re.Pattern[str]:
    """Return how a text goes on behind what a series is called after ('the Irish Cinema | programme')."""
    return re.compile(rf"\s(?:{any_of(_programmes(language))})(?!\w)")


@lru_cache(maxsize=8)
def _held(language: str) -> re.Pattern[str]:
    """Return how a text goes on behind the name of an event: ', will take place'."""
    return re.compile(rf",?\s(?:{any_of(languages.load(language).titles.takes_place)})(?!\w)")


def owns(view: View, name: Candidate) -> bool:
    """Tell whether a name only begins that of a place, called after its owner ('Miller' of 'Miller's Arms')."""
    if _INITIAL.search(name.value) and view.text[name.end : name.end + 1] == ".":
        return True  # 'Anna R' of 'Anna R. Poel Room'
    return bool(_GENITIVE.match(view.text, name.end)) and not is_noun(view, name.start, name.end)


def is_noun(view: View, start: int, end: int) -> bool:
    """Tell whether characters end with the noun of a building or a body."""
    last = view.text[start:end].casefold().split()[-1]
    return is_house_or_body(last, view.language)
