"""Who holds the event, and who takes part in holding or supports it."""

import re
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.name_ends import before_city
from announce_parse.assemble.organiser_candidates import acronym_of, organiser_candidates
from announce_parse.assemble.phrases import phrases
from announce_parse.assemble.ranking import Candidate, Weights, probability, value_of, weights_of
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value
from announce_parse.languages.alternation import any_of

LEAST = {"organiser": 0.25, "partner": 0.2}
# How often a bounded name with this cue is the organiser or partner: of a name that looks like a body's, of any name.
RULES: dict[str, dict[str, tuple[float, float]]] = {
    "organiser": {
        "before:by": (0.67, 0.39), "before:verb": (0.56, 0.5), "after:organises": (0.5, 0.3), "under=organiser": (0.6, 0.2),
        "whole:under=organiser": (0.6, 0.3), "after:acts": (0.4, 0.1),
    },
    "partner": {
        "before:support": (0.7, 0.26), "before:with": (0.4, 0.4), "loose:with": (0.4, 0.4), "list:with": (0.5, 0.5),
        "after:supports": (0.4, 0.4), "before:lends": (0.3, 0.3),
    },
}  # fmt: skip
INNER = ("after", "loose")
_OTHER = (
    "tag:person",
    "tag:group",
    "tag:position",
    "tag:city=",
    "tag:title=",
    "inside:when",
    "ahead=capital",
    "behind=capital",
    "stop",
    "small",
)
_PERSON = "tag:person="  # somebody's name, whole
_ORDINARY = frozenset({"ordinary=3/1", "ordinary=3/2", "ordinary=3/3"})  # nothing but ordinary words
_KNOWN = frozenset({"body", "form", "host", "acronym", "one:upper", "one:camel"})
FIELDS = {"organiser": "organisers", "partner": "partners"}


def organisers(view: View) -> dict[str, Any]:
    """Return organisers and partners, each with its acronym where one stands in brackets behind the name."""
    weights: dict[str, Weights] = {side: weights_of(view.material.context.models, side) for side in FIELDS}
    judged: list[tuple[float, str, Candidate]] = []
    for candidate in organiser_candidates(view):
        if _is_none(candidate):
            continue
        likely = {
            side: max(probability(candidate.features, weights[side]), by_rule(candidate, side)) for side in FIELDS
        }
        side = max(likely, key=lambda name: likely[name])
        if likely[side] >= LEAST[side]:
            judged.append((likely[side], side, candidate))
    chosen = distinct(view, sorted(judged, key=lambda item: (-item[0], item[2].start)))
    fields: dict[str, Any] = {}
    for side, field in FIELDS.items():
        members = sorted((item for item in chosen if item[1] == side), key=lambda item: item[2].start)
        if members:
            fields[field] = [_organisation(view, candidate, likely) for likely, _, candidate in members]
    return fields


def _is_none(candidate: Candidate) -> bool:
    """Tell whether a name is a person's, or nothing but ordinary words without a word for a body."""
    features = candidate.features
    return any(feature.startswith(_PERSON) for feature in features) or (
        not features.isdisjoint(_ORDINARY) and features.isdisjoint(_KNOWN)
    )


def by_rule(candidate: Candidate, side: str) -> float:
    """Return how likely a candidate is by its cue alone; 0 where it is cut off, a person, a place or a time."""
    features = candidate.features
    if features.isdisjoint(RULES[side]):
        return 0.0
    if candidate.value[0].islower() or any(feature.startswith(_OTHER) for feature in features):
        return 0.0
    place = 0 if features & _KNOWN else 1
    if place and features & _ORDINARY:
        return 0.0
    inner = "behind=connector" in features  # a part of a longer name, unless the cue is what stands in front
    return max(
        (likely[place] for cue, likely in RULES[side].items() if cue in features and not (inner and cue[:5] in INNER)),
        default=0.0,
    )


def distinct(view: View, judged: list[tuple[float, str, Candidate]]) -> list[tuple[float, str, Candidate]]:
    """Leave out names that are part of a likelier one, hold one, or are its acronym."""
    kept: list[tuple[float, str, Candidate]] = []
    taken: list[set[str]] = []
    places = [acronym_of(view, item[2].end) for item in judged]
    acronyms = {view.fold(view.text[place[0] : place[1]]) for place in places if place}
    for item in judged:
        name = view.fold(item[2].value)
        words = set(name.split())
        if name not in acronyms and not any(words <= other or other <= words for other in taken):
            kept.append(item)
            taken.append(words)
    return kept


def _organisation(view: View, candidate: Candidate, likely: float) -> dict[str, Value]:
    candidate = _bare(view, spelt_out(view, candidate))
    fields = {"name": value_of(view, candidate, likely)}
    place = acronym_of(view, candidate.end)
    if place:
        fields["acronym"] = Value(view.text[place[0] : place[1]], (Evidence(*place, "stated", likely),))
    return fields


def spelt_out(view: View, candidate: Candidate) -> Candidate:
    """Return the name in front of the brackets that hold an acronym ('Kring Water (KW)'), instead of the acronym."""
    if not candidate.value.isupper() or " " in candidate.value:
        return candidate
    brackets = re.search(rf"\s?\(\s?{re.escape(candidate.value)}\s?\)", view.text)
    if not brackets:
        return candidate
    letters = [letter for letter in candidate.value.casefold() if letter.isalpha()]
    names = (
        (start, end)
        for start, end in phrases(view)
        if end == brackets.start() and _abbreviates(letters, view.text[start:end])
    )
    start, end = min(names, default=(candidate.start, candidate.end))
    return candidate._replace(start=start, end=end, value=" ".join(view.text[start:end].split()))


def _abbreviates(letters: list[str], name: str) -> bool:
    """Tell whether letters stand in a name in their order, the first one at its beginning."""
    rest = iter(name.casefold())
    return name[:1].casefold() == letters[0] and all(letter in rest for letter in letters)


def _bare(view: View, candidate: Candidate) -> Candidate:
    """Return a name without what tells of it in front ('Veranstaltung des Kulturrings'), and without the city behind."""
    start, end = candidate.start, before_city(view, candidate.start, candidate.end)
    lead = _told_by(view.language).match(view.text, start, end)
    if lead and not view.text[lead.end() : end].split(None, 1)[0].islower():
        start = lead.end()
    return candidate._replace(start=start, end=end, value=" ".join(view.text[start:end].split()))


@lru_cache(maxsize=8)
def _told_by(language: str) -> re.Pattern[str]:
    words = languages.load(language).organisations
    articles = any_of([article for article in words.articles if article.isalpha()])
    return re.compile(rf"(?:{any_of(words.organised_by)})\s+(?:(?:{articles})\s+)?(?=\S)", re.I)
