"""Who holds the event, and who takes part in holding or supports it."""

import re
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.acronyms import acronym_of, has_acronym, spelt_out
from announce_parse.assemble.common_words import only_nouns
from announce_parse.assemble.enumerations import fellows, lists_below, parts_of
from announce_parse.assemble.name_ends import before_city
from announce_parse.assemble.organiser_candidates import cue_words, organiser_candidates
from announce_parse.assemble.phrases import is_body_word, name_words
from announce_parse.assemble.ranking import Candidate, Weights, probability, value_of, weights_of
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.lexicon import load_lexicon

SURE = 0.35  # of a name whose fellows are taken as well
_CUT = re.compile(r"[!?]\s|\s(?:een|eine?n?|une)\s")  # behind which a name does not go on
HELD = 0.6  # confidence of a person's name inside a name
NEARLY = 0.7
LISTED = 0.6  # of a name in a list of those whom a line above thanks
FELLOW = 0.9  # how much less sure they are
_COMPANY = frozenset({"co", "company", "cie"})  # what a legal form goes on with ('GmbH & Co. KG')
Judged = tuple[float, str, Candidate]  # probability, side, name
LEAST = {"organiser": 0.25, "partner": 0.2}
# How often a bounded name with this cue is the organiser or partner: of a name that looks like a body's, of any name.
RULES: dict[str, dict[str, tuple[float, float]]] = {
    "organiser": {
        "before:by": (0.67, 0.39), "before:verb": (0.56, 0.5), "after:organises": (0.5, 0.3), "under=organiser": (0.6, 0.2),
        "whole:under=organiser": (0.6, 0.3), "after:acts": (0.4, 0.1), "before:belongs": (0.5, 0.35),
        "after:board": (0.5, 0.4),
    },
    "partner": {
        "before:support": (0.7, 0.26), "before:with": (0.4, 0.4), "loose:with": (0.4, 0.4), "list:with": (0.5, 0.5),
        "after:supports": (0.4, 0.4), "before:lends": (0.3, 0.3),
    },
}  # fmt: skip
INNER = ("after", "loose")
_OTHER = (
    "tag:person=2",
    "tag:person=3",
    "tag:person>",
    "tag:group",
    "tag:position",
    "tag:city=",
    "tag:title=",
    "inside:when",
    "stop",
    "small",
)
_PERSON = frozenset({"tag:person=2", "tag:person=3"})  # surely somebody's name, whole
_ORDINARY = frozenset({"ordinary=3/1", "ordinary=3/2", "ordinary=3/3"})  # nothing but ordinary words
_KNOWN = frozenset({"body", "form", "host", "acronym", "one:upper", "one:camel"})
FIELDS = {"organiser": "organisers", "partner": "partners"}


def organisers(view: View) -> dict[str, Any]:
    """Return organisers and partners, each with its acronym where one stands in brackets behind the name."""
    weights: dict[str, Weights] = {side: weights_of(view.material.context.models, side) for side in FIELDS}
    judged: list[Judged] = []
    candidates = organiser_candidates(view)
    people = [(c.start, c.end) for c in candidates if c.features.isdisjoint(_KNOWN) and _is_person(view, c)]
    for candidate in candidates:
        if _is_none(view, candidate) or any(a <= candidate.start and candidate.end <= b for a, b in people):
            continue
        likely = {
            side: max(probability(candidate.features, weights[side]), by_rule(candidate, side)) for side in FIELDS
        }
        side = max(likely, key=lambda name: likely[name])
        if likely[side] >= LEAST[side]:
            judged.append((likely[side], side, candidate))
    judged = [(likely, side, spelt_out(view, c)) for likely, side, c in _with_fellows(view, judged, candidates)]
    chosen = distinct(view, sorted(judged, key=lambda item: (-item[0], item[2].start)))
    fields: dict[str, Any] = {}
    for side, field in FIELDS.items():
        members = sorted((item for item in chosen if item[1] == side), key=lambda item: item[2].start)
        if members:
            fields[field] = [_organisation(view, candidate, likely) for likely, _, candidate in members]
    return fields


def _with_fellows(view: View, judged: list[Judged], candidates: list[Candidate]) -> list[Judged]:
    """Return what is judged with joined names apart, and with the other names of enumerations and lists."""
    known = {view.fold(candidate.value): candidate for candidate in candidates}

    def candidate_at(start: int, end: int) -> Candidate:
        own = known.get(view.fold(view.text[start:end]))
        features = own.features if own else frozenset()
        return Candidate(start, end, " ".join(view.text[start:end].split()), features)

    def is_name(start: int, end: int) -> bool:
        features = candidate_at(start, end).features
        words = view.text[start:end].split()
        if features & _KNOWN:
            return words[0].rstrip(".").casefold() not in _COMPANY
        return len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper() and not features & _ORDINARY

    result: dict[tuple[int, int], Judged] = {}
    for likely, side, candidate in judged:
        whole = (candidate.start, candidate.end)
        for start, end in [whole] if has_acronym(view, *whole) else parts_of(view, *whole, is_name):
            own = candidate if (start, end) == whole else candidate_at(start, end)
            result[start, end] = max(result.get((start, end), (0.0, "", own)), (likely, side, own))
    for likely, side, candidate in list(result.values()):
        if likely < SURE or not _cued(candidate, side):
            continue
        for start, end in fellows(view, candidate.start, candidate.end, is_name):
            other = candidate_at(start, end)
            told = view.text[start].islower() or (is_name(start, end) and not _is_none(view, other))
            if not told or view.within(start, end, "person"):
                continue
            result[start, end] = max(result.get((start, end), (0.0, "", other)), (FELLOW * likely, side, other))
    for start, end in lists_below(view, cue_words(view.language).before["support"]):
        other = candidate_at(start, end)
        if not view.within(start, end, "person"):
            result[start, end] = max(result.get((start, end), (0.0, "", other)), (LISTED, "partner", other))
    return list(result.values())


def _cued(candidate: Candidate, side: str) -> bool:
    """Tell whether a cue of a side stands at a name."""
    return not candidate.features.isdisjoint(RULES[side])


def _is_none(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is a person's, cut off, a city, or nothing but ordinary words without a word for a body."""
    features = candidate.features
    if not features.isdisjoint(_PERSON) or candidate.value.split()[-1] in name_words(view.language).articles:
        return True
    if "tag:city=" in features and features.isdisjoint(_KNOWN):
        return True
    return features.isdisjoint(_KNOWN) and (only_nouns(candidate.value, view.language) or _is_person(view, candidate))


def _is_person(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is a forename and one more word, particles aside, or holds somebody's name."""
    particles = languages.load(view.language).people.particles
    words = [word for word in candidate.value.casefold().split() if word not in particles]
    if len(words) == 2 and load_lexicon().has("forename", words[0]) and not is_stop_word(words[0], view.language):
        return True
    return any(person.confidence >= HELD for person in view.within(candidate.start, candidate.end, "person"))


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
        (
            likely[place]
            for cue, likely in RULES[side].items()
            if f"free:{cue}" in features and not (inner and cue[:5] in INNER)
        ),
        default=0.0,
    )


def distinct(view: View, judged: list[Judged]) -> list[Judged]:
    """Leave out names that are part of a likelier one, hold one, or are its acronym.

    A name that holds a likelier one stands for it where it is nearly as likely.
    """
    kept: list[Judged] = []
    taken: list[set[str]] = []
    places = [acronym_of(view, item[2].end) for item in judged]
    acronyms = {view.fold(view.text[place[0] : place[1]]) for place in places if place}
    words_of = [set(view.fold(item[2].value).split()) for item in judged]
    for item, words in zip(judged, words_of, strict=True):
        whole = any(
            words < other and likely >= NEARLY * item[0]
            for (likely, side, _), other in zip(judged, words_of, strict=True)
        )
        if (
            view.fold(item[2].value) not in acronyms
            and not whole
            and not any(words <= other or other <= words for other in taken)
        ):
            kept.append(item)
            taken.append(words)
    return kept


def _organisation(view: View, candidate: Candidate, likely: float) -> dict[str, Value]:
    candidate = _bare(view, candidate)
    fields = {"name": value_of(view, candidate, likely)}
    place = acronym_of(view, candidate.end)
    if place:
        fields["acronym"] = Value(view.text[place[0] : place[1]], (Evidence(*place, "stated", likely),))
    return fields


def _bare(view: View, candidate: Candidate) -> Candidate:
    """Return a name without what tells of it in front, and without the city behind.

    In front stand 'Veranstaltung des', 'Uitnodiging', and nouns of bodies in small letters: "l'association Ogmios".
    """
    start, end = candidate.start, before_city(view, candidate.start, candidate.end)
    cut = _CUT.search(view.text, start, end)
    if cut:
        end = cut.start()
    for words in (_told_by(view.language), _announcing(view.language)):
        lead = words.match(view.text, start, end)
        if lead and not view.text[lead.end() : end].split(None, 1)[0].islower():
            start = lead.end()
    first, _, rest = view.text[start:end].partition(" ")
    called = first.islower() and is_body_word(first, view.language) and rest[:1].isupper()
    if called and not only_nouns(rest, view.language) and not view.within(end - len(rest), end, "city"):
        start = end - len(rest)
    return candidate._replace(start=start, end=end, value=" ".join(view.text[start:end].split()))


@lru_cache(maxsize=8)
def _announcing(language: str) -> re.Pattern[str]:
    titles = languages.load(language).titles
    return re.compile(rf"(?:{any_of([*titles.announcing, *titles.inviting])})\s+(?=\S)", re.I)


@lru_cache(maxsize=8)
def _told_by(language: str) -> re.Pattern[str]:
    words = languages.load(language).organisations
    articles = any_of([article for article in words.articles if article.isalpha()])
    return re.compile(rf"(?:{any_of(words.organised_by)})\s+(?:(?:{articles})\s+)?(?=\S)", re.I)
