"""Whether people come to a place, take part over the network, or may choose."""

import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.event import event
from announce_parse.assemble.from_afar import (
    NETWORK,
    SALE,
    SENTENCES,
    is_joined_from_afar,
    sentence_at,
    without_asides,
)
from announce_parse.assemble.judgement import ATTENDANCE, judge, likeliest
from announce_parse.assemble.material import Material, begin_of
from announce_parse.assemble.surroundings import Cued, cued_lines, rank_at, table_of
from announce_parse.assemble.unnamed_places import unnamed_place
from announce_parse.document import Evidence, Found, Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.languages.phrases import Phrase

UNKNOWN = "unknown"
PLAYERS = "teams"  # and no platform, without a capital
TOWN = 24  # characters of the beginning of a town's name
SIZE = 8  # characters behind it in which 'of' stands
LEAST = 0.5
MOSTLY = 0.6  # of a place's characters that name a platform
PLACES = ("street", "postcode", "city", "room")
CHOICE = 0.7  # chance that one may choose where one line names both
LINE = 160  # characters of a line that tells where an event is
OFFERED = frozenset(("reserve", "available"))  # what is done with tickets
SOLD = SALE - {"sign_up"}  # of which the sentence in front may speak
AT_ONCE = 12  # characters that may stand between a label and the platform
MARKS = 2  # characters in front of a room, behind a label
VISIT = 24  # characters in front of a word for coming to a place
KIND = 36  # characters in front of words for the network in which the kind of event stands
HELD = 48  # characters in front of words for the network in which it is said that it is held
FOOT = 4  # lines at the end in which the address of the sender may stand
MASTHEAD = 6  # lines at the top that name the event
PLACED = frozenset(("name", "room", "street"))  # parts of a venue where one may come as well
WEBINAR = re.compile(r"webinai?re?s?(?!\w)", re.I)
_LABEL = re.compile(r"[\s\W]{0,6}([^\W\d_][^:|\t\n]{0,35}?)\s?[:|\t](?!//)\s*")  # not 'Book online at https://'


def attendance(material: Material) -> dict[str, Any]:
    """Return the record's attendance, None where the text gives neither a place nor a platform, or is empty.

    Its evidence is the words for the network, or the places; without either it is inferred from other words of a visit.
    """
    if not any(map(str.isalnum, material.document.text)):
        return {"attendance": None}
    code = material.context.pack.code
    lines = cued_lines(material, "presence")
    placed = bool(material.of("venue", "street", "postcode")) or not PLACED.isdisjoint(
        material.once(event).get("venue", {})
    )
    lines = tuple(_without_players(without_asides(cued, code, placed), material) for cued in lines)
    chances = judge(material.context.models, ATTENDANCE, attendance_features(material, lines))
    visited = [f for f in material.of("venue", "street", "postcode") if not is_platform(f, material)]
    if not any(p.name in NETWORK for cued in lines for p in cued.phrases):
        chances = {name: chance for name, chance in chances.items() if name not in NETWORK}
    placed = bool(visited) or any(_opens_with_room(cued, material) for cued in lines)
    answer, chance = answered(chances, placed, bool(visited or material.of(*PLACES)))
    if answer == "mixed" and _only_sold(material, lines):
        answer, chance = "offline", CHOICE
    if answer != "online":
        answer, chance = _over_the_network(material, lines, visited) or (answer, chance)
    elif _only_spoken_of(material, lines):
        answer, chance = "offline", CHOICE
    elif _only_sold(material, lines):
        answer, chance = ("offline", CHOICE) if material.of("venue", *PLACES) else (UNKNOWN, CHOICE)
    if any(
        _may_join(cued, material)
        or is_joined_from_afar(cued, code, answer == "online")
        or (answer == "online" and _is_attended(cued, material))
        for cued in lines
    ) and not PLACED.isdisjoint(material.once(event).get("venue", {})):
        answer, chance = "mixed", CHOICE
    if answer == UNKNOWN and not visited and any(_is_said_online(cued, code) for cued in lines):
        answer, chance = "online", LEAST
    if answer == UNKNOWN:
        return {"attendance": _unnamed(material, lines)}
    phrases = [p for cued in lines for p in cued.phrases]
    network = sorted((p for p in phrases if p.name in NETWORK), key=lambda p: p.name != "mixed")
    places = sorted(_places(material), key=lambda f: f.kind != "venue")
    spans: list[tuple[int, int]] = []
    if answer != "offline":
        spans += [(p.start, p.end) for p in network[:2]]
    if answer != "online":
        spans += [(f.start, f.end) for f in places[:2]]
    if spans:
        return {"attendance": Value(answer, tuple(Evidence(start, end, "stated", chance) for start, end in spans))}
    hints = [(p.start, p.end) for p in phrases if p.name == "in_person" and _tells_visit(p, material)][:1]
    if not hints:
        return {"attendance": _unnamed(material, lines)}
    return {"attendance": Value(answer, tuple(Evidence(start, end, "inferred", chance) for start, end in hints))}


def _unnamed(material: Material, lines: tuple[Cued, ...]) -> Value | None:
    """Return that people come where a place without a name tells it ('in ons clubhuis'), and nothing the network."""
    there = None if any(not cued.names.isdisjoint(NETWORK) for cued in lines) else unnamed_place(material)
    return Value("offline", (Evidence(*there, "inferred", CHOICE),)) if there else None


def _is_attended(cued: Cued, material: Material) -> bool:
    """Tell whether a line begins with a label of coming there ('In person: Civic Hub, 14 Market Street')."""
    label = _LABEL.match(cued.line.text)
    return label is not None and label[1].casefold() in material.context.pack.places.attended


def _places(material: Material) -> list[Found]:
    """Return the places that tell where people come.

    Where the event has none, a town is only one that the text speaks of, and a street or a room has its number.
    """
    if material.once(event).get("venue"):
        return material.of("venue", *PLACES)
    numbered = [place for place in material.of("street", "room") if any(map(str.isdigit, place.text))]
    return [*material.of("venue", "postcode"), *numbered]


def _tells_visit(phrase: Phrase, material: Material) -> bool:
    """Tell whether a word for coming to a place tells one, and is not part of a name ('MRC Centre for Virology').

    One that is another word as well does so only as a label or behind an article ('Where:', 'at the address').
    """
    pack, text = material.context.pack, material.document.text
    ahead, word = text[max(0, phrase.start - VISIT) : phrase.start], text[phrase.start : phrase.end]
    opens = not ahead or ahead.endswith("\n") or not any(map(str.isalnum, ahead.rpartition("\n")[2]))
    if word[0].isupper() and not opens and not pack.people.capital_nouns:
        return False
    if word.casefold() not in pack.presence.ambiguous:
        return True
    if any(p.name in SALE for p in table_of(pack.code, "registration").find(_line_around(text, phrase))):
        return False  # 'reserve a place'
    labels = (opens and _LABEL.match(text, phrase.start) is not None) or text[
        phrase.end : phrase.end + 2
    ].strip() == "?"
    articled = ahead.split()[-1:]
    return labels or (bool(articled) and articled[0].casefold() in pack.organisations.articles)


def _line_around(text: str, phrase: Phrase) -> str:
    """Return what stands around a phrase in its line, up to `VISIT` characters to both sides."""
    ahead, behind = text[max(0, phrase.start - VISIT) : phrase.start], text[phrase.start : phrase.end + VISIT]
    return ahead.rpartition("\n")[2] + behind.partition("\n")[0]


def _is_said_online(cued: Cued, code: str) -> bool:
    """Tell whether a line says that all is online: small words or 'is' in front, nothing behind ('En visioconférence').

    But not what is done there ('Book online').
    """
    pack = languages.load(code)
    if "online" not in cued.names or table_of(code, "registration").find(cued.line.text):
        return False
    for phrase in cued.phrases:
        ahead, behind = cued.line.text[: phrase.start - cued.line.start], cued.line.text[phrase.end - cued.line.start :]
        words = ahead.casefold().split()
        told = all(is_stop_word(word, code) or word in pack.organisations.articles for word in words)
        told = told or words[-1] in pack.people.copulas
        if phrase.name == "online" and words and told and not any(map(str.isalnum, behind)):
            return cued.block != "other"
    return False


def _without_players(cued: Cued, material: Material) -> Cued:
    """Return a line without teams that play in a quiz ('Teams of up to six'), or the end of a town's name."""
    text, played = material.document.text, _played(material.context.pack.code)
    kept = tuple(
        p
        for p in cued.phrases
        if text[p.start : p.end] != PLAYERS
        and not played.match(text, p.start, p.end + SIZE)
        and not any(
            town.start < p.start for town in material.beginning(p.start - TOWN, p.start, "city") if town.end >= p.end
        )
    )
    return (
        cued if len(kept) == len(cued.phrases) else replace(cued, phrases=kept, names=frozenset(p.name for p in kept))
    )


@lru_cache(maxsize=8)
def _played(code: str) -> re.Pattern[str]:
    """Return teams that begin a sentence, with how many they are: 'Teams of up to six', 'Teams von 4 Personen'."""
    return re.compile(rf"{PLAYERS}\s(?:{any_of(languages.load(code).people.belongs_to)})\s", re.I)


def _only_spoken_of(material: Material, lines: tuple[Cued, ...]) -> bool:
    """Tell whether no line names a platform, and one tells of a place and when one meets there ('Safe online')."""
    return not any("platforms" in cued.names for cued in lines) and _told_in_text(material, lines, len(lines))


def _only_sold(material: Material, lines: tuple[Cued, ...]) -> bool:
    """Tell whether the network is named but in sentences about tickets ('Karten können online bestellt werden')."""
    table = table_of(material.context.pack.code, "registration")
    clauses = [
        sentence_at(cued.line.text, p.start - cued.line.start)
        for cued in lines
        for p in cued.phrases
        if p.name in NETWORK
    ]
    told = [{p.name for p in table.find(clause)} for clause in dict.fromkeys(clauses)]
    return bool(told) and all("tickets" in names and not names.isdisjoint(OFFERED) for names in told)


def with_place(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with the attendance of a venue that is told where nothing else tells how one takes part."""
    venue = fields.get("venue") or {}
    told = next((venue[part] for part in ("name", "room", "street", "postcode") if part in venue), None)
    if fields.get("attendance") is not None or told is None:
        return fields
    return fields | {"attendance": Value("offline", told.evidence)}


def without_place(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields without a venue where one only takes part over the network: it is somebody's address."""
    told = fields.get("attendance")
    if told is None or told.value != "online":
        return fields
    return {name: value for name, value in fields.items() if name != "venue"}


def _over_the_network(material: Material, lines: tuple[Cued, ...], visited: list[Found]) -> tuple[str, float] | None:
    """Return that one takes part over the network, or may, where single lines say so; None where none does."""
    code = material.context.pack.code
    wheres = [cued for cued in lines if _label(cued, code) == "where"]
    addressed = [item for item in visited if item.kind in ("street", "postcode")]
    if any(_names_only_platform(cued, visited) for cued in wheres):
        elsewhere = any(_holds(cued, addressed) for cued in wheres)
        return ("mixed" if elsewhere else "online"), CHOICE
    if _or_from_home(lines, visited) or any(_chosen(material, cued) for cued in lines):
        return "mixed", CHOICE
    told = any(_is_online(cued, code) for cued in lines[:MASTHEAD])
    told = told or any(_is_held_online(cued, code) for cued in lines)
    told = told or any(not _holds(cued, visited) and _is_online_event(cued, material) for cued in lines)
    if wheres or not told:
        return None
    last = max(min(MASTHEAD, len(lines) - 2), len(lines) - FOOT)
    at_foot = all(rank_at(lines, item.start) >= last for item in addressed)
    return ("online", CHOICE) if at_foot and not _told_in_text(material, lines, last) else None


def _label(cued: Cued, code: str) -> str:
    """Return the class of the label that a line begins with, "" where it begins with none."""
    label = _LABEL.match(cued.line.text)
    return label_class(label[1], label_classes(code)) if label else ""


def _opens_with_room(cued: Cued, material: Material) -> bool:
    """Tell whether the label of the place is followed by a room with its number: 'Where: 366 Moor Hall / Zoom'."""
    label = _LABEL.match(cued.line.text)
    if not label or _label(cued, material.context.pack.code) != "where":
        return False
    begin = cued.line.start + label.end()
    rooms = material.beginning(begin, begin + MARKS + 1, "room")
    return any(any(map(str.isdigit, item.text)) and not is_platform(item, material) for item in rooms)


def _names_only_platform(cued: Cued, visited: list[Found]) -> bool:
    """Tell whether a line with a label of the place names a platform at once, and nothing to visit: 'Waar: Zoom'."""
    label = _LABEL.match(cued.line.text)
    begin = cued.line.start + (label.end() if label else 0)
    first = next((p for p in cued.phrases if p.name in NETWORK and p.start >= begin), None)
    return first is not None and first.start - begin <= AT_ONCE and not _holds(cued, visited)


def _holds(cued: Cued, places: list[Found]) -> bool:
    """Tell whether one of the places, which are in order, begins in the line."""
    at = bisect_left(places, cued.line.start, key=begin_of)
    return at < len(places) and places[at].start < cued.line.end


def _is_online(cued: Cued, code: str) -> bool:
    """Tell whether a line at the top begins with words for the network, or has them in brackets: 'Webinar: …'."""
    told = [p for p in cued.phrases if p.name == "online"]
    if any(WEBINAR.match(cued.line.text, p.start - cued.line.start) for p in told):
        return True
    return len(cued.line.text) <= LINE and any(
        p.name in ("online", "platforms") and _opens(code).search(cued.line.text[: p.start - cued.line.start])
        for p in cued.phrases
    )


def _is_held_online(cued: Cued, code: str) -> bool:
    """Tell whether a line says that it is held over the network: 'will be held on Zoom', 'findet online statt'."""
    start = cued.line.start
    return not any(p.name == "mixed" for p in cued.phrases) and any(
        p.name in ("online", "platforms")
        and _held(code).search(cued.line.text, max(0, p.start - start - HELD), p.start - start)
        for p in cued.phrases
    )


def _is_online_event(cued: Cued, material: Material) -> bool:
    """Tell whether a line with a day or an hour tells of an event over the network: 'on 3 May … an online lecture'."""
    if not material.beginning(cued.line.start, cued.line.end, "date", "time"):
        return False
    kind = _kind(material.context.pack.code)
    places = ((p.start - cued.line.start, p.end - cued.line.start) for p in cued.phrases if p.name == "online")
    return any(
        kind.match(cued.line.text, end) or kind.search(cued.line.text[max(0, start - KIND) : start])
        for start, end in places
    )


@lru_cache(maxsize=8)
def _kind(code: str) -> re.Pattern[str]:
    """Return what stands beside 'online': the kind of event, with at most one word between ('guest lecture')."""
    pack = languages.load(code)
    kinds = any_of({*pack.blocks.cues.genre, *pack.titles.genres, *pack.titles.entitled})
    return re.compile(rf"[ -](?:[\w-]{{2,16}} )?(?:{kinds})(?!\w)|(?<!\w)(?:{kinds}) (?:[\w-]{{2,16}} )?\Z", re.I)


@lru_cache(maxsize=8)
def _held(code: str) -> re.Pattern[str]:
    """Return how a text ends that tells that an event is held, with at most two small words behind."""
    pack = languages.load(code)
    verbs = any_of(pack.places.taking_place)
    also = any_of(pack.presence.also)
    return re.compile(rf"(?<!\w)(?:{verbs})(?:\s(?!{also})[a-zß-ÿ]{{1,7}}){{0,2}}\s\Z", re.I)


@lru_cache(maxsize=8)
def _opens(code: str) -> re.Pattern[str]:
    """Return what stands in front of words for the network that open a line: 'Gratis ', '(', 'via '."""
    free = any_of(word.rstrip("*") for word in languages.load(code).money.free)
    return re.compile(rf"(?:^[\s\W]{{0,6}}(?:(?:{free})\w{{0,3}}\s)?|[(:|–—-]\s?|\b(?:via|per|über|par|on)\s)\Z", re.I)


def _told_in_text(material: Material, lines: tuple[Cued, ...], last: int) -> bool:
    """Tell whether a line above the foot names a place to visit behind a date or a time: 'om 20 uur in de Kapel'."""
    places = [item for item in material.of("venue", "room") if not is_platform(item, material)]
    ranks = {rank_at(lines, item.start) for item in material.of("date", "time")}
    return any(rank in ranks and rank < last for rank in (rank_at(lines, item.start) for item in places))


def _chosen(material: Material, cued: Cued) -> bool:
    """Tell whether a line adds the network: 'in room 3, or join via Teams', 'ook te volgen via', 'Livestream: …'.

    Where it names no place, it has to say so in more than one word, or as a label.
    """
    networks = [p for p in cued.phrases if p.name in NETWORK]
    if not networks or len(cued.line.text) > SENTENCES:
        return False
    start, choices = cued.line.start, _choices(material.context.pack.code)
    label = _LABEL.match(cued.line.text)
    if label and start + label.start(1) <= networks[0].start and networks[0].end <= start + label.end(1):
        return cued.block != "theme" and not WEBINAR.match(cued.line.text, networks[0].start - start)
    added = [p for p in networks if p.name == "mixed" and " " in cued.line.text[p.start - start : p.end - start]]
    if added:
        asked = table_of(material.context.pack.code, "registration")
        if any(p.name in SOLD for p in asked.find(cued.line.text)):
            return False
        clauses = (sentence_at(cued.line.text, p.start - start) for p in added)
        return any(not any(p.name in SALE for p in asked.find(clause)) for clause in clauses)
    told = material.beginning(start, cued.line.end, "venue", "room", "street", "postcode")
    told = [item for item in told if not is_platform(item, material) and item.confidence >= LEAST]
    dated = cued.block in ("header", "logistics") or material.beginning(start, cued.line.end, "date", "time") != []
    return dated and any(
        item.end <= p.start and choices.search(cued.line.text[max(0, item.end - start) : p.start - start])
        for p in networks
        for item in told
    )


@lru_cache(maxsize=8)
def _choices(code: str) -> re.Pattern[str]:
    """Return the end of what leads to a choice in front of a platform: ', or join us via '."""
    pack = languages.load(code)
    words = any_of([*pack.temporal.or_words, *pack.temporal.and_words, *pack.presence.also])
    return re.compile(rf"(?<!\w)(?:{words})(?:\s[\w-]{{1,12}}){{0,3}}[\s(]{{1,2}}\Z", re.I)


def _may_join(cued: Cued, material: Material) -> bool:
    """Tell whether a sentence without a place says that one may take part over the network ('Teilnahme via Zoom')."""
    presence = material.context.pack.presence
    for phrase in cued.phrases:
        if phrase.name != "platforms":
            continue
        words = set(re.findall(r"\w+", sentence_at(cued.line.text, phrase.start - cued.line.start).casefold()))
        if not (presence.joining.isdisjoint(words) or presence.possible.isdisjoint(words) or words & presence.only):
            return not material.beginning(cued.line.start, cued.line.end, "venue", "room", "street")
    return False


def _or_from_home(lines: tuple[Cued, ...], visited: list[Found]) -> bool:
    """Tell whether a short line names an address and a platform besides: 'Dorpsstraat 1, Delft en via Zoom'."""
    addresses = [item for item in visited if item.kind in ("street", "postcode") and item.text[-1:].isalnum()]
    return any("platforms" in cued.names and len(cued.line.text) <= LINE and _holds(cued, addresses) for cued in lines)


def is_platform(item: Found, material: Material) -> bool:
    """Tell whether a place is none that one visits: 'online via Microsoft Teams'."""
    shown = item.text
    phrases = [p for p in table_of(material.context.pack.code, "presence").find(shown) if p.name in NETWORK]
    return sum(p.end - p.start for p in phrases) >= MOSTLY * len(shown)


def answered(chances: dict[str, float], visited: bool, placed: bool) -> tuple[str, float]:
    """Return the answer with its probability: over the network and at a place at once is mixed.

    >>> answered({"offline": 0.3, "online": 0.6, "unknown": 0.1}, True, True)
    ('mixed', 0.6)
    """
    network = chances.get("online", 0.0) + chances.get("mixed", 0.0)
    if network >= LEAST:
        return ("mixed" if visited else "online"), network
    answer, chance = likeliest(chances)
    if answer == UNKNOWN and placed:
        return "offline", 1.0 - chance
    return answer, chance


def attendance_features(material: Material, lines: tuple[Cued, ...]) -> list[str]:
    """Return the features of a document that tell how people attend."""
    result = {"always"}
    kinds = {kind: len(material.of(kind)) for kind in PLACES}
    result.update(f"{kind}={min(2, number)}" for kind, number in kinds.items())
    addressed = bool(kinds["street"] or kinds["postcode"])
    result.add(f"address={addressed}")
    names = [p.name for cued in lines for p in cued.phrases]
    for name in (*NETWORK, "in_person"):
        result.add(f"{name}={sum(n == name for n in names) if names.count(name) < 3 else 3}")
    network = bool(set(NETWORK) & set(names))
    result.add(f"network={network} address={addressed}")
    result.add(f"network={network} place={any(kinds.values())}")
    for rank, cued in enumerate(lines):
        own = cued.names
        where = "top" if rank < MASTHEAD else cued.block
        for name in own - {"in_person"}:
            result.add(f"{name} {where}")
            result.add(f"{name} bare={cued.bare}")
            if "in_person" in own:
                result.add(f"{name}+in_person")
                first = min(p.start for p in cued.phrases if p.name == "in_person")
                if first - cued.line.start < 8:
                    result.add(f"labelled {name}")
    return sorted(result)
