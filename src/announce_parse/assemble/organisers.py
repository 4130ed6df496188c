"""Who holds the event, and who takes part in holding or supports it."""

from typing import Any

from announce_parse.assemble.bodies.acronyms import acronym_of, spelt_out
from announce_parse.assemble.bodies.at_body import with_larger
from announce_parse.assemble.bodies.candidates import names_of
from announce_parse.assemble.bodies.closing_lines import closing_body, is_part
from announce_parse.assemble.bodies.denials import undenied
from announce_parse.assemble.bodies.ends import trimmed
from announce_parse.assemble.bodies.enumerations import is_area_of, with_field
from announce_parse.assemble.bodies.groups import Judged, distinct, with_fellows, with_hosts_apart
from announce_parse.assemble.bodies.name_ends import bared, in_base_form, with_environs, with_noun
from announce_parse.assemble.bodies.presented import is_behind_verb, is_presented
from announce_parse.assemble.bodies.rules import (
    KNOWN,
    LABELLED,
    NAMED,
    as_read,
    by_rule,
    cued,
    is_event,
    is_none,
    is_person,
    joined_apart,
    told_side,
)
from announce_parse.assemble.bodies.told import with_told
from announce_parse.assemble.phrases import name_words
from announce_parse.assemble.ranking import Candidate, Weights, probability, recut, value_of, weights_of
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value

LEAST = {"organiser": 0.25, "partner": 0.2}  # probability from which a name is taken
GUESS = 0.33  # probability below which a name is left out beside one that is as likely as
SURER = 0.5  # this
VISITED = 0.6  # probability below which the venue is left out beside a surer one
HOST = 0.4  # probability from which the venue holds the event
READ = frozenset({"tag:organiser=1", "tag:organiser=2", "tag:organiser=3"})  # read as an organiser in its sentence
TOLD = frozenset({"free:before:by", "label=organiser"})  # what tells who holds an event for certain
_MAY_PLAY = frozenset(("free:after:acts", "free:before:support"))  # cues that performers have as well
NAME = 4  # words that somebody's name has at most
REFINERS = (
    with_field,
    spelt_out,
    bared,
    trimmed,
    with_noun,
    in_base_form,
    with_environs,
)  # of the bounds of a name, in this order
FIELDS = {"organiser": "organisers", "partner": "partners"}


def organisers(view: View, title: Value | None, venue: dict[str, Value], series: Value | None = None) -> dict[str, Any]:
    """Return organisers and partners, each with its acronym where one stands in brackets behind the name.

    The title is the name of no body unless a noun of a body stands in it, or a cue beside it; nor are parts of the
    title and the venue without a cue. What is called like the series holds the event only where nobody else does.
    """
    weights: dict[str, Weights] = {side: weights_of(view.material.context.models, side) for side in FIELDS}
    judged: list[Judged] = []
    names = names_of(view)
    candidates = [as_read(view, candidate) for candidate in names.supported]
    everyone = [*candidates, *names.bare]
    closing = closing_body(view, title, venue)
    spelt = {c.start: c.end for c in candidates if "acronym" in c.features}  # 'Society for the Fens (SF)'
    house = venue.get("name")
    for candidate in candidates:
        likely = {
            side: max(probability(candidate.features, weights[side]), by_rule(view, candidate, side)) for side in FIELDS
        }
        side = told_side(candidate) or max(likely, key=lambda name: likely[name])
        if is_part(view, candidate, likely[side], closing, house) or is_area_of(view, candidate):
            continue
        if likely[side] < LEAST[side] or _is_refused(view, candidate, title) or _is_inside(view, candidate, everyone):
            continue
        end = max(candidate.end, spelt.get(candidate.start, 0))
        whole = recut(view, candidate, candidate.start, end)
        judged += [(likely[side], side, one) for one in joined_apart(view, whole)]
    judged = _without_place_and_title(view, judged, venue, title)
    judged = undenied(view, with_told(view, judged, title, venue, closing))
    judged = [
        (likely, side, _as_named(view, candidate)) for likely, side, candidate in with_fellows(view, judged, everyone)
    ]
    judged = [item for item in judged if item[2].value and not _is_nothing(view, item[2])]
    chosen = distinct(view, sorted(judged, key=lambda item: (-item[0], item[2].start)))
    chosen = _without_event(view, _without_guesses(with_larger(view, chosen, house)), title)
    chosen = _with_holder(with_hosts_apart(view, chosen, venue))
    fields: dict[str, Any] = {}
    for side, field in FIELDS.items():
        members = sorted((item for item in chosen if item[1] == side), key=lambda item: item[2].start)
        if series and side == "organiser":
            name = view.fold(series.value)
            members = [item for item in members if not _is_series(view, item[2], name)] or members
        if members:
            fields[field] = [_organisation(view, candidate, likely) for likely, _, candidate in members]
    return fields


def _is_nothing(view: View, candidate: Candidate) -> bool:
    """Tell whether an amount ends a name ('filmclub 4 euro'), or it is what a body is said to hold."""
    priced = bool(view.within(candidate.start, candidate.end, "price"))
    return priced or is_behind_verb(view, candidate.start)


def _is_refused(view: View, candidate: Candidate, title: Value | None) -> bool:
    """Tell whether a name is the event's, or that of no body, however likely."""
    event = view.fold(title.value) if title else ""
    if view.fold(candidate.value) == event and candidate.features.isdisjoint(NAMED) and not cued(candidate):
        return True
    return is_presented(view, candidate, title) or is_none(view, candidate) or _entertains(candidate)


def _entertains(candidate: Candidate) -> bool:
    """Tell whether a name without a body's noun is surely a group's, of which little else tells than what it will do.

    'The Hedge Warblers will be playing', 'music is provided by the Hedge Warblers'.
    """
    cues = {feature for feature in candidate.features if feature.startswith("free:") and feature != "free:under="}
    return "tag:group=2" in candidate.features and candidate.features.isdisjoint(NAMED) and cues <= _MAY_PLAY


def _is_inside(view: View, candidate: Candidate, candidates: list[Candidate]) -> bool:
    """Tell whether a name is, or is a part of, that of somebody, a lecture or a series."""
    around = (c for c in candidates if c.start <= candidate.start and candidate.end <= c.end)
    return any(is_event(view, c) or _is_somebody(view, c) for c in around)


def _is_somebody(view: View, candidate: Candidate) -> bool:
    short = candidate.features.isdisjoint(KNOWN) and len(candidate.value.split()) <= NAME
    return short and is_person(view, candidate)


def _as_named(view: View, candidate: Candidate) -> Candidate:
    """Return a body with the bounds and in the form in which it is named, by all `REFINERS`; nothing may be left."""
    for refined in REFINERS:
        if candidate.value:
            candidate = refined(view, candidate)
    return candidate


def _with_holder(chosen: list[Judged]) -> list[Judged]:
    """Return what is chosen; one body alone that nothing tells to be a partner holds the event, if it is likely."""
    if len(chosen) != 1 or chosen[0][1] == "organiser" or cued(chosen[0][2]) or not chosen[0][2].features:
        return chosen  # without features: told by a phrase
    likely, _, candidate = chosen[0]
    return [(likely, "organiser", candidate)] if likely >= SURER else []


def _is_series(view: View, candidate: Candidate, series: str) -> bool:
    """Tell whether a name is the series', or what it begins with, up to the noun of an event ('Kolloquium Physik')."""
    shown = view.fold(candidate.value)
    begins = series.startswith(f"{shown} ") and shown.split()[0].endswith(name_words(view.language).events)
    return shown == series or begins


def _without_guesses(chosen: list[Judged]) -> list[Judged]:
    """Return what is chosen without organisers that nothing tells of but weights that hardly do, beside a surer one."""
    if any(side == "organiser" and not candidate.features.isdisjoint(TOLD) for _, side, candidate in chosen):
        chosen = [item for item in chosen if item[1] != "organiser" or not _only_plays(item[2])]
    surest = max((likely for likely, side, _ in chosen if side == "organiser"), default=0.0)
    if surest < SURER:
        return chosen
    return [
        item
        for item in chosen
        if item[1] != "organiser"
        or item[0] >= (min(surest, VISITED) if "tag:venue=" in item[2].features else GUESS)
        or cued(item[2])
        or item[2].features & READ
    ]


def _without_event(view: View, chosen: list[Judged], title: Value | None) -> list[Judged]:
    """Return what is chosen without the event's own name, which no body's noun tells, where a label tells who holds it.

    'The Cheese Days invite you' below 'Cheese Days 2024', beside 'Organiser: Weir Traders Guild'.
    """
    labelled = any(side == "organiser" and not c.features.isdisjoint(LABELLED) for _, side, c in chosen)
    if title is None or not labelled:
        return chosen
    event, first = (f"{view.fold(text)} " for text in (title.value, view.rows[0].line.text))
    return [
        item
        for item in chosen
        if item[1] != "organiser"
        or not any(name.startswith(f"{view.fold(item[2].value)} ") for name in (event, first))
        or not item[2].features.isdisjoint(LABELLED | NAMED)
    ]


def _only_plays(candidate: Candidate) -> bool:
    """Tell whether a name is surely a group's that performs, and no cue tells that it holds the event."""
    return "tag:group=2" in candidate.features and not cued(candidate) and candidate.features.isdisjoint(READ)


def _without_place_and_title(
    view: View, judged: list[Judged], venue: dict[str, Value], title: Value | None
) -> list[Judged]:
    """Leave out the venue, with its city or without, its room, and names that stand in the title.

    Not where a cue beside them tells of who holds the event. The venue's own name stands for the organiser where there
    is no other, and it reads like one.
    """
    told = (venue.get("name"), venue.get("city"), venue.get("room"), title)
    name, city, room, event = (view.fold(value.value) if value else "" for value in told)
    place = f"{name} {city}"
    kept: list[Judged] = []
    hosts: list[Judged] = []
    for item in judged:
        likely, side, candidate = item
        shown = view.fold(candidate.value)
        if shown in room:
            continue  # 'Theatre 2' of 'Lecture Theatre 2'
        placed = bool(name) and shown.startswith(name) and "tag:venue=" in candidate.features
        if placed and likely < HOST and not cued(candidate) and candidate.features.isdisjoint(READ):
            continue  # 'Weir Church Room' where the venue was read as 'Weir Church'
        if cued(candidate) or not (shown in place or f" {shown} " in f" {event} "):
            kept.append(item)
        elif (
            side == "organiser"
            and likely >= HOST
            and (name.startswith(shown) or shown == place)  # 'Bücherei Lo' where the venue is 'Bücherei' in Lo
            and candidate.features & READ
        ):
            hosts.append(item)
    if hosts and all(side != "organiser" for _, side, _ in kept):
        kept.append(max(hosts, key=lambda item: item[0]))
    return kept


def _organisation(view: View, candidate: Candidate, likely: float) -> dict[str, Value]:
    fields = {"name": value_of(candidate, likely)}
    place = acronym_of(view, candidate.end)
    if place:
        fields["acronym"] = Value(view.text[place[0] : place[1]], (Evidence(*place, "stated", likely),))
    return fields
