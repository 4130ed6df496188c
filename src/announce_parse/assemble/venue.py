"""Where the event is held: name, room, street, postcode, city, country."""

import re
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.bodies.name_ends import before_city, before_town
from announce_parse.assemble.phrases import is_body_word, is_venue_word
from announce_parse.assemble.places.addresses import (
    beside_street,
    is_behind,
    is_square,
    of_another,
    to_write_to,
    without_elsewhere,
)
from announce_parse.assemble.places.articled import articled
from announce_parse.assemble.places.asides import Aside, asides_of, is_once, streets_of_event, without_asides
from announce_parse.assemble.places.below_day import is_below_day, is_heading_below_day
from announce_parse.assemble.places.beside_address import room_beside
from announce_parse.assemble.places.bounds import before_stop, bounded, within_quotes
from announce_parse.assemble.places.buildings import (
    building_behind,
    hall_around,
    hall_behind,
    hall_bracketed,
    hall_in,
    hall_of,
    house_and_bracket,
    house_behind,
    house_in_front,
    inner_house,
    is_inside_out,
    turned,
    undivided,
)
from announce_parse.assemble.places.called_towns import is_some_town, is_told_of, town_called, town_of_people
from announce_parse.assemble.places.candidates import part_candidates, venue_candidates, without_tail
from announce_parse.assemble.places.closing_town import closing_town, town_above
from announce_parse.assemble.places.grounds import before_grounds
from announce_parse.assemble.places.hall_ahead import hall_ahead
from announce_parse.assemble.places.halls import hall_and_room
from announce_parse.assemble.places.homes import is_home
from announce_parse.assemble.places.house_in_body import in_body
from announce_parse.assemble.places.house_of_hall import house_of_hall
from announce_parse.assemble.places.house_of_room import house_of_room
from announce_parse.assemble.places.in_full import in_full
from announce_parse.assemble.places.in_heading import heads_place, in_heading
from announce_parse.assemble.places.lent_rooms import lent_by
from announce_parse.assemble.places.lodgings import without_lodgings
from announce_parse.assemble.places.named_before import named_before
from announce_parse.assemble.places.named_places import is_named
from announce_parse.assemble.places.no_venues import (
    begins_street,
    employs,
    is_along_street,
    is_event,
    is_noun,
    is_of_employer,
    is_sponsor,
    is_town,
    names_only,
    no_city,
    no_name,
    only_called,
    owns,
)
from announce_parse.assemble.places.other_house import without_other_house
from announce_parse.assemble.places.own_halls import own_hall
from announce_parse.assemble.places.owned_rooms import numbered_behind, owned_room
from announce_parse.assemble.places.premises import without_premises
from announce_parse.assemble.places.room_and_house import house_at, room_and_house, room_at
from announce_parse.assemble.places.rooms import (
    behind_preposition,
    is_hall,
    is_numbered,
    is_numbered_room,
    is_room,
    no_room,
    numbered_behind_label,
    numbered_in,
    own_room,
)
from announce_parse.assemble.places.sentences import is_act, is_call, is_sentence
from announce_parse.assemble.places.site import site
from announce_parse.assemble.places.storey_of_house import house_of_storey
from announce_parse.assemble.places.storeyed_rooms import storeyed_room
from announce_parse.assemble.places.storeys import is_storey, with_storey
from announce_parse.assemble.places.street_before import street_before
from announce_parse.assemble.places.told_halls import hall_of_told, hall_told
from announce_parse.assemble.places.told_places import is_somebody, is_told
from announce_parse.assemble.places.town import (
    before_unknown,
    dateline,
    is_whereabouts,
    town_behind,
    town_beside,
    town_inside,
    town_of_house,
    town_told,
)
from announce_parse.assemble.places.town_alone import town_alone
from announce_parse.assemble.places.town_and_country import town_and_country
from announce_parse.assemble.places.two_houses import first_of_two
from announce_parse.assemble.places.uninflected import uninflected
from announce_parse.assemble.ranking import Candidate, best_of, contenders, recut, value_of
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

LEAST = {"name": 0.25, "street": 0.25, "postcode": 0.4, "city": 0.3, "room": 0.14}  # measured on train by publisher
LABELLED = 0.05  # of a name that a label and an address tell, beside a likelier one
TOLD = frozenset(("+label=where:first", "+under:1", "+under:2", "+heldprep"))
SURELY_TOLD = frozenset(("+label=where:first", "+tag:venue=", "+next:street"))
ALONE = frozenset(("whole", "venue:last", "+label=where:first", "+tag:venue="))
_WHEN = frozenset(("date", "time", "price", "free"))
NUMBERED = 0.03  # of a room, or a street, with its number beside the building
SURELY = 0.4  # probability from which a name is a place's, though it could be somebody's ('Wesley Rooms')
BESIDE = 6  # characters between a venue and the city behind it
NEAR = 30  # characters behind a part of the venue in which a country is its: 14 of 17 right, within 400 14 of 35
_OWNER = re.compile(r"(?<!\w)(\w{1,40})[’']s\s(?=[A-ZÀ-Þ])")
_QUOTED = re.compile(r" (?:\"[^\"\n]{2,40}\"|[“„][^“”„\n]{2,40}[“”]|[‘'][^‘’'\n]{2,40}[’'](?!\w)|«\s?[^«»\n]{2,40}»)")
_STOP = re.compile(r"(?<=[a-zß-ÿ]{4})[.!?]\s(?=[A-ZÀ-Þ])")
_SENTENCE = re.compile(r"(?<=\d)\.\s(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=[a-zß-ÿ]{4})\.\s(?=[A-ZÀ-Þ])")
_COMMA = re.compile(r",\s{1,2}")
_STATE = re.compile(r"(?<=[a-z]),?\s[A-Z]{2}$")
_BLANK = re.compile(r"\n\s*\n")


def venue(view: View) -> dict[str, Any]:
    """Return the parts of the venue that are likely enough."""
    fields = site(view) or hall_and_room(view) or storeyed_room(view)
    spans = [(value.evidence[0].start, value.evidence[0].end) for value in fields.values()]
    asides = asides_of(view)
    whole = bool(fields)  # a place that is told in one go has no other room
    named, told = tuple(spans), {"name", "room"} if fields else set()
    for part, least in LEAST.items():
        if part in told:
            continue
        ranked = best_of(view, "venue" if part == "name" else part, _candidates(view, part, fields.get("name"), asides))
        ranked = [item for item in ranked if not _overlaps(item[0], named)]
        ranked = _refined(view, part, ranked, fields)
        if part == "city" and (town := _town(view, fields, ranked)):
            fields[part] = town
            spans.append((town.evidence[0].start, town.evidence[0].end))
            continue
        if not ranked or ranked[0][1] < (NUMBERED if _surely(view, part, ranked[0][0], fields) else least):
            continue
        chosen, likely = ranked[0]
        if part != "name":
            chosen = _closed(view, chosen)
        if part == "city":
            chosen = _without_state(view, chosen)
        fields[part] = value_of(chosen, likely)
        if part == "name":
            fields.update(_parted(view, chosen, likely))
            told.update(fields)
        spans.append((ranked[0][0].start, ranked[0][0].end))
    if "room" in fields and _said_twice(fields):
        del fields["room"]
    if "room" in fields and is_inside_out(view, fields.get("name"), fields["room"]):
        fields["name"], fields["room"] = fields["room"], fields["name"]
    fields |= _behind_city(view, fields) or house_at(view, fields) or house_of_room(view, fields)
    if "name" not in fields and "street" in fields and is_square(view, fields["street"]):
        fields["name"] = fields.pop("street")
    if "name" in fields and is_storey(view, fields.get("room")):
        fields |= house_of_storey(view, fields["name"])
    if "name" in fields:
        fields |= _named(view, fields, whole)
    fields = own_hall(view, fields | _told_apart(view, fields), asides)
    fields = town_alone(view, without_other_house(view, fields))
    if not (fields := with_storey(view, undivided(view, fields))):
        return {}
    for item in view.found.get("country", ()):
        near = any(0 <= item.start - end <= NEAR and not _BLANK.search(view.text, end, item.start) for _, end in spans)
        if near and set(fields) - {"name"}:
            fields["country"] = Value(item.value, (Evidence(item.start, item.end, "stated", item.confidence * 0.7),))
            break
    return {"venue": fields}


def _named(view: View, fields: dict[str, Value], whole: bool) -> dict[str, Value]:
    """Return name and room of a venue with a name by what stands beside that; `whole` if both are told in one go."""
    if not whole:
        fields = fields | room_at(view, fields["name"])
    name = fields["name"]
    if "room" not in fields and not whole:
        fields = fields | (
            house_of_hall(view, name)
            or owned_room(view, name)
            or numbered_behind(view, name)
            or house_of_storey(view, name)
            or house_in_front(view, name)
            or hall_of(view, name)
            or hall_behind(view, name)
            or numbered_in(view, name)
            or hall_ahead(view, name)
            or hall_of_told(view, name)
            or hall_told(view, name)
            or room_beside(view, fields)
        )
    if "room" in fields:
        fields = fields | turned(view, fields["name"], fields["room"])
    return fields | uninflected(view, fields["name"])


def _told_apart(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return the parts of the venue that a heading, a label, who lends the rooms or what stands beside them tell."""
    told: dict[str, Value] = {}
    if fields.keys().isdisjoint(("name", "room", "street")):
        told = numbered_behind_label(view) or articled(view) or in_heading(view)
    if {**fields, **told}.keys().isdisjoint(("name", "room")):
        told |= lent_by(view)
    told |= street_before(view, fields | told)
    return told | named_before(view, (fields | told).get("name"))


def _refined(
    view: View, part: str, ranked: list[tuple[Candidate, float]], fields: dict[str, Value]
) -> list[tuple[Candidate, float]]:
    """Return what is ranked for a part by what the text and the parts that are known tell."""
    if part == "name":
        return _names(view, ranked)
    if part == "city":
        ranked = [item for item in ranked if not only_called(view, item[0])]
        ranked = [item for item in ranked if not is_stop_word(item[0].value.casefold(), view.language)]  # 'Die'
        return beside_street(view, fields.get("street"), ranked)
    if part == "postcode" and "street" in fields:
        return [item for item in ranked if not of_another(view, item[0], fields["street"])]
    return ranked


def _parted(view: View, chosen: Candidate, likely: float) -> dict[str, Value]:
    """Return name and room of what names both, nothing where it names but one."""
    return (
        room_and_house(view, chosen, likely)
        or house_and_bracket(view, chosen, likely)
        or hall_around(view, chosen, likely)
        or hall_in(view, chosen, likely)
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


def _town(view: View, fields: dict[str, Value], ranked: list[tuple[Candidate, float]]) -> Value | None:
    """Return the city that stands behind, in or beside the venue's name, or closes its address, if none is likelier."""
    name = fields.get("name")
    town = town_above(view, fields.get("postcode")) or (town_behind(view, name) if name else None)
    if name and not town and "street" not in fields and "postcode" not in fields:
        town = town_of_house(view, name)
    if town or (ranked and ranked[0][1] >= LEAST["city"]):
        return town
    cities = [candidate for candidate, _ in ranked]
    beside = (town_inside(view, name, cities) or town_beside(view, name)) if name else None
    beside = beside or closing_town(view, fields) or town_told(view, cities)
    beside = beside or town_and_country(view, fields) or dateline(view)
    return beside or (None if view.found.get("postcode") else town_called(view) or town_of_people(view))


def _said_twice(fields: dict[str, Value]) -> bool:
    """Tell whether the room is only a part of the venue's name, or the street, or holds one ('Little Theatre')."""
    room = fields["room"].evidence[0]
    others = [fields[part].evidence[0] for part in ("name", "street") if part in fields]
    inside = any(other.start <= room.start and room.end <= other.end for other in others)
    return inside or any(room.start <= other.start and other.end <= room.end for other in others)


def _closed(view: View, candidate: Candidate) -> Candidate:
    """Return a part of an address without a bracket that is left open or that tells of it ('auditorium (niveau 1').

    And without the beginning of the next sentence ('Room 105. | Tea').
    """
    bracket = view.text.find(" (", candidate.start, candidate.end)
    end = bracket if bracket > candidate.start else candidate.end
    stop = _SENTENCE.search(view.text, candidate.start, end)
    end = stop.start() if stop else end
    return recut(view, candidate, candidate.start, end)


def _without_state(view: View, city: Candidate) -> Candidate:
    """Return a city without the code of its state or country ('Denver CO'); one in capitals keeps its last word."""
    state = _STATE.search(view.text, city.start, city.end)
    return recut(view, city, city.start, state.start()) if state else city


def _candidates(view: View, part: str, name: Value | None, asides: list[Aside]) -> list[Candidate]:
    """Return the candidates for a part; a hall that is visited itself is no room of its own."""
    if part == "name":
        candidates = contenders(view, "venue", venue_candidates(view), is_told)
    else:
        candidates = part_candidates(view, part)
    if name:
        candidates = [c for c in candidates if view.fold(c.value) != view.fold(name.value)]
    if part == "city":
        candidates = [c for c in candidates if not is_along_street(view, c)]
        candidates = [c for c in candidates if not no_city(view, c) and not (name and names_only(view, c, name))]
        candidates = [c for c in candidates if not is_told_of(view, c)]
        candidates = [c for c in candidates if not ((is_of_employer(view, c) or is_home(view, c)) and is_once(view, c))]
    if part == "room":
        candidates = [own_room(view, c, name) for c in candidates if not no_room(view, c)]
    if part in ("street", "postcode", "city"):
        candidates = [c for c in candidates if not to_write_to(view, c)]
    if part in ("street", "postcode"):
        candidates = [c for c in candidates if not is_numbered_room(view, c)]
    if part == "postcode":
        candidates = [c for c in candidates if sum(map(str.isdigit, c.value)) > 1]  # 'Weverslaan | 4 | Weel'
    if part == "street":
        grounds = languages.load(view.language).places.grounds
        candidates = streets_of_event(view, [c for c in candidates if c.value.casefold() not in grounds], asides)
    candidates = without_lodgings(view, without_elsewhere(view, candidates))
    if part == "name":
        candidates = [c for c in candidates if not (is_room(view, c) or begins_street(view, c))]
        candidates = [c for c in candidates if not (owns(view, c) or is_event(view, c) or no_name(view, c))]
        candidates = [c for c in candidates if not (employs(view, c) or is_town(view, c) or is_sponsor(view, c))]
    if part in ("name", "room", "city"):
        kept = without_asides(view, candidates, asides)
        beside = name is not None and any(0 < c.start - name.evidence[0].end < BESIDE for c in kept)
        candidates = kept if beside or part != "city" else candidates
    return [c for c in candidates if _WHEN.isdisjoint(view.kinds_in(c.start, c.end))]


def _names(view: View, ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return the venue's names with what their mentions have together ('in De Kring', 'De Kring, Delft'), bare.

    Where none is likely enough, buildings that a sentence tells are.
    """
    best: dict[str, tuple[Candidate, float]] = {}
    for candidate, likely in ranked:
        if is_act(view, candidate) or is_call(view, candidate) or heads_place(view, candidate):
            continue  # what they have of the likelihood is no other's
        bare = _bare(view, candidate)
        if not bare.value or is_whereabouts(view, bare.start, bare.end) or is_hall(view, bare) or is_room(view, bare):
            continue
        if is_town(view, bare) or is_some_town(view, bare) or is_heading_below_day(view, bare):
            continue
        if likely < SURELY and is_somebody(view, bare):
            continue
        first, before = best.get(view.fold(bare.value), (bare, 0.0))
        best[view.fold(bare.value)] = (first, min(1.0, before + likely))
    pooled = sorted(best.values(), key=lambda item: (-item[1], item[0].start, item[0].end))
    pooled = first_of_two(view, _labelled(in_body(view, _beside_room(_whole(view, pooled)))))
    pooled = in_full(view, pooled)
    if pooled and is_sentence(view, pooled[0][0]):
        return []
    if pooled and pooled[0][1] < LEAST["name"]:
        told = [candidate for candidate, _ in pooled if is_told(view, candidate)]
        told = told or [c for c, _ in pooled if is_named(view, c)]
        return [(c, LEAST["name"]) for c in told or [c for c, _ in pooled[:1] if is_below_day(view, c)]]
    return pooled


def _whole(view: View, ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return the venue's names with the whole one first where the likeliest is but its noun ('Museum of Fen Life')."""
    if len(ranked) < 2 or " " in ranked[0][0].value or not is_venue_word(view.fold(ranked[0][0].value), view.language):
        return ranked
    (noun, likely), (name, share), *others = ranked
    begins = view.fold(name.value).startswith(f"{view.fold(noun.value)} ")
    next_ = name.value[len(noun.value) :].split()[:1]
    called = bool(next_) and (next_[0][0].isupper() or next_[0] in view.material.context.pack.people.belongs_to)
    return [(name, likely), (noun, share), *others] if begins and called and share > likely / 2 else ranked


def _beside_room(ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return the venue's names with the building first whose room is told, in front of the body that heads the text.

    'University of Lowmoor … Room 1.07, Hargrave Building'.
    """
    if len(ranked) < 2 or not {"body", "whole:header"} <= ranked[0][0].features:
        return ranked
    (body, _), (building, likely) = ranked[:2]
    inside = {"venue", "+back:room"} <= building.features and "+back:room" not in body.features
    return [ranked[1], ranked[0], *ranked[2:]] if inside and likely >= LEAST["name"] else ranked


def _labelled(ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return the venue's names with the first in front that a label, the taggers and an address tell."""
    if not ranked or not ranked[0][0].features.isdisjoint(TOLD):
        return ranked
    employed = "tag:position<" in ranked[0][0].features and "+prep" not in ranked[0][0].features
    ways = (SURELY_TOLD, ALONE) if employed else (SURELY_TOLD,)  # below 'Thomas Hale, Leek University'
    told = [item for item in ranked[1:] if item[1] >= LABELLED and any(item[0].features >= way for way in ways)]
    if not told:
        return ranked
    first = min(told, key=lambda item: item[0].start)
    return [(first[0], ranked[0][1]), *(item for item in ranked if item is not first)]


def _bare(view: View, name: Candidate) -> Candidate:
    """Return a venue's name without the preposition in front of it and the city behind it ('De Kring in Delft')."""
    body = view.row_at(name.start).body
    start = behind_preposition(view, body if name.start < body < name.end else name.start, name.end)
    end = name.end
    owner = _OWNER.match(view.text, start, end)
    if owner and is_body_word(owner[1].casefold(), view.language):
        start = owner.end()  # 'the University's | Alder Building'
    first, _, rest = view.text[start:end].partition(" ")
    if rest and first.casefold() in languages.load(view.language).titles.owners:
        start = end - len(rest)  # 'in unserem Vereinsheim'
    stop = _STOP.search(view.text, start, end)
    end = stop.start() if stop else end  # 'Vereinsheim. Anna Poel'
    end = before_stop(view, start, end)
    line = view.text.find("\n", start, end)
    end = line if line > start and view.within(line, end, "city") else end  # 'Hôtel Palmier | Greater Lo'
    start = inner_house(view, start, end)
    start, end = without_premises(view, start, end)
    called = _QUOTED.match(view.text, end)
    if called and is_noun(view, start, end):
        end = called.end()  # 'Café "De Kade"'
    end = _before_street(view, start, end)
    performed = _performed(view.language).search(view.text, start, end)
    end = performed.start() if performed and performed.start() > start else end
    end = before_grounds(view, start, end)
    end = before_unknown(view, start, before_city(view, start, end))
    start, end = bounded(view, start, before_town(view, start, end))
    return recut(view, name, *without_tail(view, *within_quotes(view, start, end)))


def _before_street(view: View, start: int, end: int) -> int:
    """Return where a venue's name ends in front of the street with its number ('Jacobushuis | Meerweg 7')."""
    for street in view.within(start, end, "street"):
        front = view.text[start : street.start].rstrip(" ,")
        if start < street.start and end <= street.end and any(map(str.isdigit, street.text)) and front[-1:].isalnum():
            small = is_stop_word(front.split()[-1].casefold(), view.language)
            return end if small else start + len(front)
    return end


@lru_cache(maxsize=8)
def _performed(language: str) -> re.Pattern[str]:
    """Return what is performed in a house, behind its name ('Bürgersaal Lo | Werke von …')."""
    works = languages.load(language).places.performed
    return re.compile(rf"\s(?:[a-zß-ÿ]{{4,20}}\s)?(?:{any_of(works)})(?!\w)" if works else r"(?!)")
