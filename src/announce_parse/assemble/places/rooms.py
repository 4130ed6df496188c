"""A room against what only looks like one, and a room against the building that it is in."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.places.bounds import before_stop
from announce_parse.assemble.places.buildings import HALL, joint_behind
from announce_parse.assemble.ranking import Candidate, recut
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.labels import label_class, label_classes

_CODE = re.compile(r"[A-Z]{1,3}[ .-]?\d[\w.-]{0,8}")
FIRST = 40  # lines in which a label stands
LABELLED = 0.6  # probability of a name and a number behind one
_NAMED_NUMBER = re.compile(
    r"(?P<name>[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2}) (?P<room>[A-Z]?\d{2,4}[A-Z]?|\d{1,2}[-.]\d{2,4}[A-Z]?)"
)
_NUMBER = re.compile(r"(\d{1,4}[A-Z]?)\s(?=[A-Z])")
_WORD = re.compile(r"\w[\w’'-]{0,30}")
_STOPPED = re.compile(r"(?:(?<=\d)|(?<=\d [A-Z]{2}))\.\Z")  # 'Seminarraum 102.', 'room 222 IP.'
_QUOTES = frozenset("'‘’\"“”„«»")
_LETTER = re.compile(r"\s(?:[‘'\"“][A-Z\d]{1,2}[’'\"”]|[A-Z]?\d{1,4}[A-Z]?|[A-Z])(?![\w’'])")
_OF_AUTHOR = re.compile(r"['’\"“”»«]\s(?:van|von|de|d['’]|by)\s?[A-ZÀ-Þ][\w’'-]{1,20}\s(?:\w{2,4}\s){0,2}[A-ZÀ-Þ]")
_CALLED = re.compile(r"(?<!\w)(?:[A-Z](?:[\w’'-]{1,20}|\.)\s){1,3}\Z")
ROOM_NAME = 40  # characters behind a venue in which a room's own name would begin inside it
NUMBERED = 4  # words of a room with its number
_BESIDE = frozenset(("+back:venue", "+next:venue", "+label=where:first", "+label=where:more", "+label=where:later"))
_PLACED = ("+prep", "+label=where", "+under", "+whole:under=where", "+back:", "+next:", "above:")
_ROAD = re.compile(r"[ABDEKLMNR]\d{1,4}")
_ALONG = re.compile(r"(?<!\w)(?:de|der|die|the|la|l['’])\s?\Z", re.I)


def no_room(view: View, candidate: Candidate) -> bool:
    """Tell whether a room is rather a label, a postcode, a country, part of a link or bracket, a code or a sentence."""
    name = view.fold(candidate.value)
    if candidate.value.count(")") > candidate.value.count("(") or _is_the_room(view, candidate.value):
        return True
    if view.within(candidate.start, candidate.end, "postcode", "country", "url"):
        return True
    if name.endswith(view.material.context.pack.places.no_venues):
        return True  # 'Open podium'
    if _is_organiser(view, candidate):
        return True
    if _ROAD.fullmatch(candidate.value) and _ALONG.search(view.text, max(0, candidate.start - 8), candidate.start):
        return True  # 'an der L123'
    if any(f" {verb} " in candidate.value for verb in view.material.context.pack.people.copulas):
        return True  # 'Zaal 2 is rolstoeltoegankelijk'
    coded = _CODE.fullmatch(candidate.value) and not is_venue_word(name.split()[0], view.language)  # not 'HS 2'
    if coded:  # 'K581' is a quartet, 'ES2015' a language
        return not any(feature.startswith(_PLACED) for feature in candidate.features)
    people, places = view.material.context.pack.people, view.material.context.pack.places
    if people.compounds_apart and name.isalpha() and name not in places.rooms:
        return True  # 'Mushroom'
    quoted = view.text[candidate.start - 1 : candidate.start] in _QUOTES and candidate.start > 0
    half = candidate.value[-1] in _QUOTES and candidate.value[0] not in _QUOTES
    if half or (quoted and _OF_AUTHOR.match(view.text, candidate.end)):
        return True  # "'De vergaderzaal' van Jan Mol"
    alone = {"first", "whole"} <= candidate.features
    if alone and label_class(name, label_classes(view.language)):
        return True
    return candidate.value.islower() and not any(is_venue_word(word, view.language) for word in name.split())


def _is_organiser(view: View, candidate: Candidate) -> bool:
    """Tell whether a room's noun ends the name of a body behind or below the label of one ('Free Ports Chamber')."""
    row = view.row_at(candidate.start)
    told = "organiser" in (row.label, row.under) or "partner" in (row.label, row.under)
    return told and not any(map(str.isdigit, candidate.value)) and "where" not in (row.label, row.under)


def _is_the_room(view: View, shown: str) -> bool:
    """Tell whether a text is but the noun of a room with an article ('The room')."""
    first, _, rest = shown.casefold().partition(" ")
    pack = view.material.context.pack
    return first in pack.organisations.articles and rest in pack.places.rooms


def is_numbered_room(view: View, candidate: Candidate) -> bool:
    """Tell whether what seems to be a street is a room with its number ('Rm 2315')."""
    return bool(_numbered(view.language).fullmatch(candidate.value))


@lru_cache(maxsize=8)
def _numbered(language: str) -> re.Pattern[str]:
    rooms = any_of(languages.load(language).places.rooms)
    return re.compile(rf"(?:{rooms})\s(?:#\s?)?(?:[A-Z]{{0,3}}[ .-]?\d[\w.-]{{0,8}}|(?-i:[A-Z]))", re.I)


def is_numbered(view: View, candidate: Candidate) -> bool:
    """Tell whether a room is a noun with its number beside the building or behind a label ('zittingszaal 4')."""
    words = view.fold(candidate.value).split()
    noun = any(is_venue_word(word, view.language) for word in words)
    numbered = 1 < len(words) <= NUMBERED and any(map(str.isdigit, candidate.value))
    return noun and numbered and not candidate.features.isdisjoint(_BESIDE)


def is_room(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is but that of a storey or a numbered room ('Erdgeschoss', '1er étage', 'Raum 0.14').

    Its number or letter may stand behind it ("Conference Room | 'B'").
    """
    if _numbered(view.language).fullmatch(candidate.value):
        return True
    pack = view.material.context.pack
    name = candidate.value.casefold()
    if _LETTER.match(view.text, candidate.end):
        first, _, noun = name.partition(" ")
        house = is_venue_word(first, view.language)  # 'Clubhouse Room 2'
        if name in pack.places.rooms or (noun in pack.places.inner and not house):
            return True
    words = _WORD.findall(candidate.value.casefold())  # folded, 'étage' would be none of the words
    return any(word in pack.places.floors for word in words) and all(
        word in pack.places.floors
        or word in pack.titles.ordinals
        or not word.isalpha()
        or is_stop_word(word, view.language)
        for word in words
    )


def is_hall(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is but the noun of a room in small letters, which is in a building ('zaal', 'salle')."""
    noun = candidate.value  # not 'salle des fêtes', which is a building
    return noun in view.material.context.pack.places.rooms and noun.islower() and " " not in noun


def numbered_in(view: View, venue: Value) -> dict[str, Value]:
    """Return room and building of a venue that begins with the number of the room ('104 Adler Building')."""
    match = _NUMBER.match(venue.value)
    last = venue.value.rpartition(" ")[2].casefold()
    place = venue.evidence[0]
    labelled = view.row_at(place.start).label == "where" and _NAMED_NUMBER.fullmatch(venue.value)
    if labelled:
        return numbered_behind_label(view)
    if not view.material.context.pack.people.compounds_apart or match is None or not is_venue_word(last, view.language):
        return {}
    return {
        "name": view.stated(place.start + match.end(), place.end, place.confidence),
        "room": view.stated(place.start, place.start + match.end(1), place.confidence),
    }


def numbered_behind_label(view: View) -> dict[str, Value]:
    """Return building and room of a name and a number alone behind a label ('Location: Adler-Mills 1021')."""
    if not view.material.context.pack.people.compounds_apart:
        return {}
    for row in view.rows[:FIRST]:
        match = _NAMED_NUMBER.match(view.text, row.body, row.line.end) if row.label == "where" else None
        if match and match.end() == row.line.end and not view.within(*match.span(), "street", "date", "time", "person"):
            return {part: view.stated(*match.span(part), LABELLED) for part in ("name", "room")}
    return {}


def own_room(view: View, candidate: Candidate, venue: Value | None) -> Candidate:
    """Return a room without the preposition in front and the venue behind it ('im Festsaal des Rathauses')."""
    start, end = behind_preposition(view, candidate.start, candidate.end), candidate.end
    if dashed := _dashed(view.language).match(view.text, start, end):
        start = dashed.end()  # 'ROOM - CC201'
    elif not (venue and venue.evidence[0].start < end and start < venue.evidence[0].end + ROOM_NAME):
        start = _named_start(view, start, end)
    storey = _storey(view.language).search(view.text, start, end)
    end = storey.start() if storey else end - bool(_STOPPED.search(view.text, start, end))
    if venue:
        joint = joint_behind(view.language).search(view.text, start, end)
        if joint and view.text[joint.end() : end].casefold().startswith(venue.value.casefold()):
            end = joint.start()
        if view.text[start:end].endswith(f", {venue.value}"):
            end -= len(venue.value) + 2  # 'First floor, Guildhall'
    return recut(view, candidate, start, before_stop(view, start, end))


def _named_start(view: View, start: int, end: int) -> int:
    """Return where the name of a room begins of which only the noun was found ('Ann B. Marlow | Auditorium')."""
    pack = view.material.context.pack
    noun = view.text[start:end]
    if not pack.people.compounds_apart or noun.casefold() not in pack.places.rooms or not noun[0].isupper():
        return start
    named = _CALLED.search(view.text, max(0, start - HALL), start)
    first = named[0].split()[0].casefold() if named else ""
    if named is None or is_stop_word(first, view.language) or view.within(*named.span(), "date", "time"):
        return start
    return named.start()


@lru_cache(maxsize=8)
def _dashed(language: str) -> re.Pattern[str]:
    """Return the noun of a room with a dash in front of the room's code."""
    return re.compile(rf"(?:{any_of(languages.load(language).places.rooms)})\s[-–]\s(?=[A-Z]{{0,3}}\d)", re.I)


@lru_cache(maxsize=8)
def _storey(language: str) -> re.Pattern[str]:
    """Return the words that tell on which floor a room is (', on the 2nd floor')."""
    places = languages.load(language).places
    return re.compile(rf",\s(?:{any_of(places.before_venue)})\s(?=[^,]{{0,16}}\b(?:{any_of(places.floors)})\b)", re.I)


def behind_preposition(view: View, start: int, end: int) -> int:
    """Return where the name of a place begins behind its preposition, or a label with its verb.

    'im Festsaal', 'chez Paul', 'Treffpunkt ist die Klosterpforte'.
    """
    label = _label(view.language).match(view.text, start, end)
    start = label.end() if label else start
    lead = _lead(view.language).match(view.text, start, end)
    return lead.end() if lead else start


@lru_cache(maxsize=8)
def _label(language: str) -> re.Pattern[str]:
    """Return a label of places with 'is' and an article ('Treffpunkt ist die '), or what leads to a preposition."""
    pack = languages.load(language)
    labels, is_ = any_of(pack.blocks.labels.where), any_of(pack.people.copulas)
    articles, leads = any_of(pack.organisations.spaced_articles), any_of(pack.places.before_venue)
    told = rf"(?:{any_of(pack.places.held)})\s(?=(?:{leads})(?:\s|(?<=[’'])))"
    return re.compile(rf"(?:{labels})\s(?:{is_})\s(?:(?:{articles})\s)?(?=\w)|{told}", re.I)


@lru_cache(maxsize=8)
def _lead(language: str) -> re.Pattern[str]:
    places = languages.load(language).places
    words = [word for word in places.before_venue if word not in places.rooms]  # 'salle'
    return re.compile(rf"(?:{any_of(words)})\s+(?=\w)", re.I)  # venue .704; with small letters only .696
