"""Where the event is held: name, room, street, postcode, city, country."""

import re
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.bodies.name_ends import before_city, before_town
from announce_parse.assemble.bodies.rules import is_person
from announce_parse.assemble.phrases import PROSE, is_body_word, is_venue_word, name_words, of_words
from announce_parse.assemble.places.addresses import is_behind, is_square, of_another, to_write_to, without_elsewhere
from announce_parse.assemble.places.articled import articled
from announce_parse.assemble.places.asides import Aside, asides_of, is_once, streets_of_event, without_asides
from announce_parse.assemble.places.candidates import is_online, part_candidates, venue_candidates
from announce_parse.assemble.places.halls import hall_and_room
from announce_parse.assemble.places.homes import is_home
from announce_parse.assemble.places.named_before import named_before
from announce_parse.assemble.places.rooms import (
    behind_preposition,
    building_behind,
    hall_before,
    hall_behind,
    hall_bracketed,
    hall_in,
    hall_of,
    house_behind,
    house_in_front,
    inner_house,
    is_hall,
    is_inside_out,
    is_numbered,
    is_numbered_room,
    is_room,
    no_room,
    numbered_behind_label,
    numbered_in,
    own_room,
    turned,
    undivided,
)
from announce_parse.assemble.places.site import site
from announce_parse.assemble.places.storeys import with_storey
from announce_parse.assemble.places.told_halls import hall_told
from announce_parse.assemble.places.town import (
    before_unknown,
    dateline,
    is_whereabouts,
    town_behind,
    town_beside,
    town_inside,
    town_told,
)
from announce_parse.assemble.ranking import Candidate, best_of, recut, value_of
from announce_parse.assemble.titles.wording import is_only_genre
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.folding import folded
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.languages.lexicon import load_lexicon

LEAST = {"name": 0.25, "street": 0.25, "postcode": 0.4, "city": 0.3, "room": 0.14}  # measured on train by publisher
_BESIDE = frozenset(("+prep", "+heldprep", "+back:postcode", "+back:street", "+next:postcode", "+label=where:first"))
_TOLD = frozenset(("+heldprep", "+whenprep"))
_LOCATED = frozenset(("+next:street", "+next:postcode", "+next:city", "+next:room"))
_DATED = frozenset(("+ahead:date", "+ahead:time"))
_WHEN = frozenset(("date", "time", "price", "free"))
_NO_BUILDING = frozenset(
    ("tag:city=", "tag:person=", "tag:person>", "tag:title=", "small", "block=guests", "inside:when", "comma")
)
_NOBODY_THERE = _NO_BUILDING - {"block=guests"} | {"onlycity"}
WHEN = 56  # characters behind a place in which a day or an hour stands, with the town and small words between
AT = 6  # characters in front of a town in which the small word stands that leads to it
OF = 16  # characters in front of a name in which 'of the' stands
HEADING = 3  # lines of which one is the heading
NUMBERED = 0.03  # of a room, or a street, with its number beside the building
BETWEEN = 48  # characters in front of a town in which it is said that something is between it and another
SURELY = 0.4  # probability from which a name is a place's, though it could be somebody's ('Wesley Rooms')
NEAR = 30  # characters behind a part of the venue in which a country is its: 14 of 17 right, within 400 14 of 35
_LAST = re.compile(r"[^\W\d_]+\Z")
_OWNER = re.compile(r"(?<!\w)(\w{1,40})[’']s\s(?=[A-ZÀ-Þ])")
_INITIAL = re.compile(r"\s[A-ZÀ-Þ]\Z")
_GENITIVE = re.compile(r"[’']s [A-ZÀ-Þ]")
_GOES_ON = re.compile(r" [A-ZÀ-Þ]")
STREET = 24  # characters in front of a name in which the noun of a street stands
_HYPHEN = re.compile(r"\w?-\w")
_QUOTED = re.compile(r" (?:\"[^\"\n]{2,40}\"|[“„][^“”„\n]{2,40}[“”]|[‘'][^‘’'\n]{2,40}[’'](?!\w)|«\s?[^«»\n]{2,40}»)")
_OPENS = re.compile(r"[.!?]\s{1,2}\Z")
_FRONTED = re.compile(r"(?:\A|\n|[.!?]\s)[A-ZÀ-Þ][a-zß-ÿ]{1,5}\s\Z")  # 'In Café De Linde wordt gedebatteerd'
_STOP = re.compile(r"(?<=[a-zß-ÿ]{4})[.!?]\s(?=[A-ZÀ-Þ])")
_VERB = re.compile(r" [a-zß-ÿ]")
_COMMA = re.compile(r",\s{1,2}")
_LABEL = re.compile(r"\s?:\s")
_STATE = re.compile(r"(?<=[a-z]),?\s[A-Z]{2}$")
_BLANK = re.compile(r"\n\s*\n")


def venue(view: View) -> dict[str, Any]:
    """Return the parts of the venue that are likely enough."""
    fields = site(view) or hall_and_room(view)
    spans = [(value.evidence[0].start, value.evidence[0].end) for value in fields.values()]
    asides = asides_of(view)
    named, told = tuple(spans), {"name", "room"} if fields else set()
    for part, least in LEAST.items():
        if part in told:
            continue
        ranked = best_of(view, "venue" if part == "name" else part, _candidates(view, part, fields.get("name"), asides))
        ranked = [item for item in ranked if not _overlaps(item[0], named)]
        if part == "name":
            ranked = _names(view, ranked)
        if part == "city" and (town := _town(view, fields.get("name"), ranked)):
            fields[part] = town
            spans.append((town.evidence[0].start, town.evidence[0].end))
            continue
        if part == "postcode" and "street" in fields:
            ranked = [item for item in ranked if not of_another(view, item[0], fields["street"])]
        if not ranked or ranked[0][1] < (NUMBERED if _surely(view, part, ranked[0][0], fields) else least):
            continue
        chosen, likely = ranked[0]
        if part != "name":
            chosen = _closed(view, chosen)
        if part == "city":
            chosen = _without_state(view, chosen)
        fields[part] = value_of(view, chosen, likely)
        if part == "name":
            fields.update(_parted(view, chosen, likely))
            told.update(fields)
        spans.append((ranked[0][0].start, ranked[0][0].end))
    if "room" in fields and _said_twice(view, fields):
        del fields["room"]
    if "room" in fields and is_inside_out(view, fields.get("name"), fields["room"]):
        fields["name"], fields["room"] = fields["room"], fields["name"]
    fields |= _behind_city(view, fields)
    if "name" in fields and "room" not in fields:
        fields |= house_in_front(view, fields["name"])
    if "name" not in fields and "street" in fields and is_square(view, fields["street"]):
        fields["name"] = fields.pop("street")
    if "name" in fields and "room" not in fields:
        fields |= (
            hall_of(view, fields["name"])
            or hall_behind(view, fields["name"])
            or numbered_in(view, fields["name"])
            or hall_told(view, fields["name"])
        )
    if "name" in fields and "room" in fields:
        fields |= turned(view, fields["name"], fields["room"])
    if "name" not in fields and "room" not in fields and "street" not in fields:
        fields |= numbered_behind_label(view) or articled(view)
    fields |= named_before(view, fields.get("name"))
    if not (fields := with_storey(view, undivided(view, fields))):
        return {}
    for item in view.found.get("country", ()):
        near = any(0 <= item.start - end <= NEAR and not _BLANK.search(view.text, end, item.start) for _, end in spans)
        if near and set(fields) - {"name"}:
            fields["country"] = Value(item.value, (Evidence(item.start, item.end, "stated", item.confidence * 0.7),))
            break
    return {"venue": fields}


def _parted(view: View, chosen: Candidate, likely: float) -> dict[str, Value]:
    """Return name and room of what names both, nothing where it names but one."""
    return (
        hall_in(view, chosen, likely)
        or hall_bracketed(view, chosen, likely)
        or building_behind(view, chosen, likely)
        or house_behind(view, chosen, likely)
    )


def _behind_city(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return name and city of a venue that begins with its city and a comma ('Zwolle, Het Kade')."""
    name = fields.get("name")
    if name is None or "city" in fields:
        return {}
    start, end = name.evidence[0].start, name.evidence[0].end
    for city in view.within(start, end, "city"):
        comma = _COMMA.match(view.text, city.end, end)
        if city.start == start and comma and comma.end() < end:
            likely = name.evidence[0].confidence
            return {"name": view.stated(comma.end(), end, likely), "city": view.stated(start, city.end, likely)}
    return {}


def _surely(view: View, part: str, candidate: Candidate, fields: dict[str, Value]) -> bool:
    """Tell whether what stands beside it makes a part of the venue sure: its number, building or postcode."""
    if part == "room":
        return is_numbered(view, candidate)
    if part == "city":
        return "+next:postcode" in candidate.features
    return part == "street" and is_behind(view, candidate, fields.get("name"))


def _overlaps(candidate: Candidate, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(candidate.start < end and start < candidate.end for start, end in spans)


def _town(view: View, name: Value | None, ranked: list[tuple[Candidate, float]]) -> Value | None:
    """Return the city that stands behind, in or beside the venue's name, if none is likelier."""
    town = town_behind(view, name) if name else None
    if town or (ranked and ranked[0][1] >= LEAST["city"]):
        return town
    cities = [candidate for candidate, _ in ranked]
    beside = (town_inside(view, name, cities) or town_beside(view, name)) if name else None
    return beside or town_told(view, cities) or dateline(view)


def _said_twice(view: View, fields: dict[str, Value]) -> bool:
    """Tell whether the room is only a part of the venue's name, or the street, or holds one ('Little Theatre')."""
    room = fields["room"].evidence[0]
    others = [fields[part].evidence[0] for part in ("name", "street") if part in fields]
    inside = any(other.start <= room.start and room.end <= other.end for other in others)
    return inside or any(room.start <= other.start and other.end <= room.end for other in others)


def _no_city(view: View, candidate: Candidate) -> bool:
    """Tell whether a place's name is rather a platform, a month, a label or a word ('Webinar', 'March', 'Hall').

    A word that the text writes small as well may be a city behind a preposition or beside a postcode.
    """
    name = view.fold(candidate.value)
    if is_online(view, candidate.start, candidate.end) or candidate.value in _countries(view.language):
        return True
    if " " in name and name.rpartition(" ")[2] in languages.load(view.language).places.street_words:
        return True  # 'Church Street'
    if " " in name:  # 'Alder Park'
        return candidate.features.isdisjoint(_BESIDE) and is_venue_word(name.rpartition(" ")[2], view.language)
    if _between(view.language).search(view.text, max(0, candidate.start - BETWEEN), candidate.start):
        return True  # 'zwischen Rodenbach und Simmer'
    if load_lexicon().has("ordinary", name) and _is_field(view, candidate):
        return True
    if name in calendar_words(view.language) or label_class(name, label_classes(view.language)):
        return True
    places = languages.load(view.language).places
    if name in places.street_heads or name in places.street_words:
        return True  # 'Rue', 'Street'
    if _LABEL.match(view.text, candidate.end) and load_lexicon().has("ordinary", name):
        return True  # 'Name:'
    if candidate.features.isdisjoint(_BESIDE) and (
        is_body_word(name, view.language) or is_venue_word(name, view.language)
    ):
        return True  # 'Barrow Credit Union', 'School of Law'
    small = is_stop_word(name, view.language)
    opens = _OPENS.search(view.text, max(0, candidate.start - 3), candidate.start)
    if opens and _VERB.match(view.text, candidate.end) and (small or load_lexicon().has("ordinary", name)):
        return True  # 'Alte Schulstr. 3. Dort gibt es'
    ordinary = small or f" {candidate.value.casefold()} " in view.text
    return ordinary and candidate.features.isdisjoint(_BESIDE)


def _is_field(view: View, candidate: Candidate) -> bool:
    """Tell whether a word is what a body is of ('School of Law')."""
    of = _of(view.language).search(view.text, max(0, candidate.start - OF), candidate.start)
    front = view.text[max(0, (of.start() if of else 0) - BETWEEN) : of.start()].split() if of else []
    return bool(front) and is_body_word(front[-1].casefold(), view.language)


@lru_cache(maxsize=8)
def _between(language: str) -> re.Pattern[str]:
    """Return how a text ends in front of the first or the second of two towns between which something is."""
    temporal = languages.load(language).temporal
    return re.compile(
        rf"(?<!\w)(?:{any_of(temporal.between)})\s(?:[A-ZÀ-Þ][\w’'-]{{1,24}}\s(?:{any_of(temporal.and_words)})\s)?\Z"
    )


def _names_only(view: View, city: Candidate, venue: Value) -> bool:
    """Tell whether what seems to be a town is but a part of the venue's name wherever it stands.

    That begins with it ('Hartley Building'), or is it with an article ('De Bron').
    """
    named, called = view.fold(city.value), view.fold(venue.value)
    behind_article = called.removesuffix(f" {named}") in languages.load(view.language).organisations.articles
    if not (behind_article or called.startswith(f"{named} ")):
        return False
    return view.count(named) <= view.count(called)


def _closed(view: View, candidate: Candidate) -> Candidate:
    """Return a part of an address without a bracket that is left open or that tells of it ('auditorium (niveau 1')."""
    bracket = view.text.find(" (", candidate.start, candidate.end)
    end = bracket if bracket > candidate.start else candidate.end
    return recut(view, candidate, candidate.start, end)


def _without_state(view: View, city: Candidate) -> Candidate:
    """Return a city without the code of its state or country ('Denver CO'); one in capitals keeps its last word."""
    state = _STATE.search(view.text, city.start, city.end)
    return recut(view, city, city.start, state.start()) if state else city


@lru_cache(maxsize=8)
def _countries(language: str) -> frozenset[str]:
    return frozenset(languages.load(language).places.countries)


def _candidates(view: View, part: str, name: Value | None, asides: list[Aside]) -> list[Candidate]:
    """Return the candidates for a part; a hall that is visited itself is no room of its own."""
    candidates = venue_candidates(view) if part == "name" else part_candidates(view, part)
    if name:
        candidates = [c for c in candidates if view.fold(c.value) != view.fold(name.value)]
    if part == "city":
        candidates = [c for c in candidates if not _no_city(view, c) and not (name and _names_only(view, c, name))]
        candidates = [
            c for c in candidates if not ((_is_of_employer(view, c) or is_home(view, c)) and is_once(view, c))
        ]
    if part == "room":
        candidates = [own_room(view, c, name) for c in candidates if not no_room(view, c)]
    if part in ("street", "postcode", "city"):
        candidates = [c for c in candidates if not to_write_to(view, c)]
    if part in ("street", "postcode"):
        candidates = [c for c in candidates if not is_numbered_room(view, c)]
    if part == "postcode":
        candidates = [c for c in candidates if sum(map(str.isdigit, c.value)) > 1]  # 'Weverslaan | 4 | Weel'
    if part == "street":
        candidates = streets_of_event(view, candidates, asides)
    candidates = without_elsewhere(view, candidates)
    if part == "name":
        candidates = [c for c in candidates if not (is_room(view, c) or _begins_street(view, c))]
        candidates = [c for c in candidates if not (_owns(view, c) or _is_event(view, c) or _no_name(view, c))]
        candidates = [c for c in candidates if not _employs(view, c)]
    if part in ("name", "room"):
        candidates = without_asides(view, candidates, asides)
    return [c for c in candidates if _WHEN.isdisjoint(view.kinds_in(c.start, c.end))]


def _is_of_employer(view: View, city: Candidate) -> bool:
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


def _no_name(view: View, name: Candidate) -> bool:
    """Tell whether a name is cut at a hyphen ('salle Anne' of 'salle Anne-Blanc'), or but a kind of event or pause."""
    if _HYPHEN.match(view.text, name.end) or _HYPHEN.match(view.text, name.start - 2):
        return True
    words = view.fold(name.value).split()
    if words and words[0] in _events(view.language) and not is_venue_word(words[0], view.language):
        return True  # 'Conférence Saint-Martin'
    if _along(view.language).search(view.text, max(0, name.start - STREET), name.start):
        return True  # 'rue de la Fonderie'
    pauses, beside = _pauses(view.language)
    if not pauses.isdisjoint(words) and beside.issuperset(words):
        return True  # 'Pause-café'
    return is_only_genre(view.language, name.value) and not any(is_venue_word(word, view.language) for word in words)


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


def _employs(view: View, name: Candidate) -> bool:
    """Tell whether a body is only what somebody with a job works for ('Lecturer at the University of Leeds')."""
    return {"tag:position<", "tag:affiliation="} <= name.features and is_once(view, name)


def _begins_street(view: View, name: Candidate) -> bool:
    """Tell whether a name is but the first words of a street ('Priory' of 'Priory Street')."""
    streets = view.within(name.start, name.end, "street")
    return any(s.start <= name.start and name.end < s.end and s.text[-1:].isalpha() for s in streets)


def _is_event(view: View, name: Candidate) -> bool:
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
    return named or (_held(view.language).match(view.text, name.end) is not None and not _is_house_at(view, name))


def _is_house_at(view: View, name: Candidate) -> bool:
    """Tell whether a preposition leads to a name with the noun of a building ('at | St Anne's Church')."""
    at, _ = _at(view.language)
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


def _owns(view: View, name: Candidate) -> bool:
    """Tell whether a name only begins that of a place, called after its owner ('Miller' of 'Miller's Arms')."""
    if _INITIAL.search(name.value) and view.text[name.end : name.end + 1] == ".":
        return True  # 'Anna R' of 'Anna R. Poel Room'
    return bool(_GENITIVE.match(view.text, name.end)) and not _is_noun(view, name.start, name.end)


def _names(view: View, ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return the venue's names with what their mentions have together ('in De Kring', 'De Kring, Delft'), bare.

    Where none is likely enough, buildings that a sentence tells are.
    """
    best: dict[str, tuple[Candidate, float]] = {}
    for candidate, likely in ranked:
        bare = _bare(view, candidate)
        if is_whereabouts(view, bare.start, bare.end) or is_hall(view, bare):
            continue
        if likely < SURELY and _is_somebody(view, bare):
            continue
        first, before = best.get(view.fold(bare.value), (bare, 0.0))
        best[view.fold(bare.value)] = (first, min(1.0, before + likely))
    pooled = sorted(best.values(), key=lambda item: (-item[1], item[0].start, item[0].end))
    pooled = _beside_room(pooled)
    if pooled and _is_sentence(view, pooled[0][0]):
        return []
    if pooled and pooled[0][1] < LEAST["name"]:
        return [(candidate, LEAST["name"]) for candidate, _ in pooled if _is_told(view, candidate)]
    return pooled


def _is_somebody(view: View, name: Candidate) -> bool:
    """Tell whether a name is somebody's, behind no label of a place and without the noun of a building or body."""
    if any(feature.startswith(("+label=where", "+under", "+prep")) for feature in name.features):
        return False
    words = name.value.casefold().split()
    house = any(is_venue_word(word, view.language) or is_body_word(word, view.language) for word in words)
    return not house and is_person(view, name)


def _is_sentence(view: View, name: Candidate) -> bool:
    """Tell whether a name is a sentence ("L'entrée est libre"), but not one that tells a name."""
    rests = (name.value.partition(f" {verb} ")[2] for verb in view.material.context.pack.people.copulas)
    return any(rest and rest.islower() for rest in rests)


def _beside_room(ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return the venue's names with the building first whose room is told, in front of the body that heads the text.

    'University of Lowmoor … Room 1.07, Hargrave Building'.
    """
    if len(ranked) < 2 or not {"body", "whole:header"} <= ranked[0][0].features:
        return ranked
    (body, _), (building, likely) = ranked[:2]
    inside = {"venue", "+back:room"} <= building.features and "+back:room" not in body.features
    return [ranked[1], ranked[0], *ranked[2:]] if inside and likely >= LEAST["name"] else ranked


def _is_told(view: View, candidate: Candidate) -> bool:
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
    if not features.isdisjoint(_TOLD):
        return house or located
    if house and "+prep" in features and _ends_heading(view, candidate):
        return True
    if located and "+label=where:first" in features:
        return True
    if _of(view.language).search(view.text, max(0, candidate.start - OF), candidate.start):
        return False  # 'les Gars du Verger'
    called = "venue:first" in features and " " in candidate.value
    called = called and _FRONTED.search(view.text[max(0, candidate.start - OF) : candidate.start]) is not None
    return house and "+prep" in features and (called or not features.isdisjoint(_DATED))


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
    at, joint = _at(view.language)
    return (
        when is not None
        and joint.fullmatch(view.text, candidate.end, when) is not None
        and at.search(view.text, max(0, candidate.start - OF), candidate.start) is not None
    )


@lru_cache(maxsize=8)
def _at(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
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
def _of(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with whose something is: 'van de', 'du'."""
    return re.compile(rf"(?<!\w)(?:{of_words(language)})(?:\s(?:de|la|het|the|der|den))?\s\Z", re.I)


def _is_noun(view: View, start: int, end: int) -> bool:
    """Tell whether characters end with the noun of a building or a body."""
    last = view.text[start:end].casefold().split()[-1]
    return is_venue_word(last, view.language) or is_body_word(last, view.language)


def _bare(view: View, name: Candidate) -> Candidate:
    """Return a venue's name without the preposition in front of it and the city behind it ('De Kring in Delft')."""
    start, end = behind_preposition(view, name.start, name.end), name.end
    owner = _OWNER.match(view.text, start, end)
    if owner and is_body_word(owner[1].casefold(), view.language):
        start = owner.end()  # 'the University's | Alder Building'
    first, _, rest = view.text[start:end].partition(" ")
    if rest and first.casefold() in languages.load(view.language).titles.owners:
        start = end - len(rest)  # 'in unserem Vereinsheim'
    stop = _STOP.search(view.text, start, end)
    end = stop.start() if stop else end  # 'Vereinsheim. Anna Poel'
    start = inner_house(view, start, end)
    called = _QUOTED.match(view.text, end)
    if called and _is_noun(view, start, end):
        end = called.end()  # 'Café "De Kade"'
    end = before_unknown(view, start, before_city(view, start, end))
    return recut(view, name, start, before_town(view, start, end))
