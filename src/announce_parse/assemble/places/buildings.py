"""A room and its building that stand together, told apart: 'grote zaal van De Kring', 'Old Library, Ridley Hall'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import AND, is_body_word, is_house_or_body, is_venue_word, name_words
from announce_parse.assemble.ranking import Candidate, recut, value_of
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.remembering import WORDS

_HALL_NUMBER = re.compile(r"\s[a-z]?\d{1,4}[a-z]?$")
_ABBREVIATED = re.compile(r"(?:[a-z]\.){2,4}")
NOUN = 4  # letters of a noun in which compounds end
JOINT = 16  # characters in front of a venue in which 'of the' stands
HALL = 48  # characters in front of a venue in which the room stands
ROOM = 2  # words of a hall's name
ARTICLE = 6  # characters in which an article stands
_BUILDING = re.compile(r",\s(?P<name>[A-Z][\w’'.-]{0,25}(?:\s[A-Z][\w’'.-]{0,25}){1,4})(?=\s*(?:[\n.,;|)(]|\Z))")
_ROOM = r"\w[\w’'-]{1,24}(?: [‘“\"]?[\w’'.”\"-]{1,24}){0,3}"
_BESIDE_VENUE = re.compile(
    rf"\s\((?P<bracketed>{_ROOM})\)|(?:,|\s[-–—|])\s(?P<room>{_ROOM})(?=\s{{0,3}}(?:[,;|(\n]|\.\s|\Z))"
)
CAPITALS = re.compile(r"[A-ZÀ-Þ][\w’'-]{1,30}(?: [A-ZÀ-Þ][\w’'-]{1,30}){0,3}")
_HOUSE = re.compile(r"(?:^|[:|•·–]\s)(?P<house>[A-ZÀ-Þ][\w’'.-]{1,24}(?: [\w’'.-]{1,24}){0,4}),\s{1,3}\Z", re.M)
_ROOMS = re.compile(r"\((?P<rooms>[^(),\n]{2,24},\s[^(),\n]{2,24})\)")
_FRONT = re.compile(r"[\w’'-]{1,30}")
HOUSE = 4  # words of a house in front of a bracket
_COMMA = re.compile(r"\s?,\s{1,3}")


def hall_in(view: View, venue: Candidate, likely: float) -> dict[str, Value]:
    """Return room and name of a venue that names both ('Festsaal des Rathauses', 'grote zaal van De Kring')."""
    joints = joint_behind(view.language).finditer(view.text, venue.start, venue.end)
    return next((parts for joint in joints if (parts := _parted(view, venue, joint, likely))), {})


def hall_around(view: View, venue: Candidate, likely: float) -> dict[str, Value]:
    """Return room and name of a venue that begins inside the name of its room ('salle du | conseil de la mairie')."""
    joints = list(joint_behind(view.language).finditer(view.text, venue.start, venue.end))
    hall = hall_before(view, venue.start) if joints else None
    if hall is None:
        return {}
    rooms = view.material.context.pack.places.rooms
    joint = next((j for j in joints if view.text[hall[0] : j.start()].casefold() in rooms), None)
    if joint is None:
        return {}
    name, room = (joint.end(), venue.end), (hall[0], joint.start())
    return {"name": view.stated(*name, likely), "room": view.stated(*room, likely)}


def hall_bracketed(view: View, venue: Candidate, likely: float) -> dict[str, Value]:
    """Return name and room of a venue that holds its room in brackets ("Parkhotel (Zaal 'Riet')")."""
    bracket = view.text.find(" (", venue.start, venue.end)
    if bracket <= venue.start:
        return {}
    name = value_of(recut(view, venue, venue.start, bracket), likely)
    room = hall_behind(view, name)
    return {"name": name, **room} if room else {}


def house_and_bracket(view: View, venue: Candidate, likely: float) -> dict[str, Value]:
    """Return name and room where a bracket behind a house tells its rooms: 'centre culturel (Studio, salle B)'.

    The venue is what was read of it: the house, or what the bracket begins with.
    """
    bracket = venue.end + 1 if view.text.startswith(" (", venue.end) else venue.start - 1
    rooms = _ROOMS.match(view.text, bracket)
    if rooms is None or view.within(*rooms.span("rooms"), "street", "city", "date", "time", "person"):
        return {}
    words = rooms["rooms"].casefold().replace(",", " ").split()
    if not any(word in view.material.context.pack.places.rooms for word in words):
        return {}
    front = [
        w for w in _FRONT.finditer(view.text, max(0, bracket - HALL), bracket - 1) if w.start() >= venue.start - HALL
    ]
    if bracket > venue.end:
        start = venue.start
    else:
        house = next((w for w in front[-HOUSE:] if is_venue_word(w[0].casefold(), view.language)), None)
        if house is None:
            return {}
        start = house.start()
    return {"name": view.stated(start, bracket - 1, likely), "room": view.stated(*rooms.span("rooms"), likely)}


def building_behind(view: View, venue: Candidate, likely: float) -> dict[str, Value]:
    """Return room and name where a hall has its building behind a comma ('Old Library, Ridley Hall').

    Only languages that write compounds apart name the smaller place first.
    """
    if not view.material.context.pack.people.compounds_apart:
        return {}
    words = view.fold(venue.value).split()
    behind = _BUILDING.match(view.text, venue.end)
    if len(words) < ROOM or words[-1] not in view.material.context.pack.places.rooms or behind is None:
        return {}
    start, end = behind.span("name")
    last = view.text[start:end].split()[-1].casefold()
    if not is_house_or_body(last, view.language) or view.within(start, end, "street", "person", "date"):
        return {}
    return {
        "name": value_of(recut(view, venue, start, end), likely),
        "room": value_of(venue, likely),
    }


def house_behind(view: View, venue: Candidate, likely: float) -> dict[str, Value]:
    """Return room and name where the venue is but the noun of a room, whose house follows ('Vortragsraum des Stifts').

    The house ends in its noun, which may have the ending of a genitive.
    """
    words, places = venue.value.casefold().split(), view.material.context.pack.places
    noun = words[-1]
    called = len(words) == ROOM and noun in places.inner and noun in places.called_rooms  # 'Tromp zaal'
    whole = venue.value.casefold() in places.rooms or (len(words) == 1 and is_compound(noun, view.language))
    described = len(words) == ROOM and words[0].endswith(places.described)  # 'Historischen Sitzungssaal'
    described = described and (noun in places.rooms or is_compound(noun, view.language))
    if not called and not whole and not described:
        return {}
    joint = joint_behind(view.language).match(view.text, venue.end)
    people = view.material.context.pack.people
    listed = people.compounds_apart or (people.capital_nouns and whole and noun in places.inner)
    if joint is None and listed:
        joint = _COMMA.match(view.text, venue.end)  # 'Boardroom, Ridley Hall', 'Foyer, Stadtmuseum Aue'
    house = _house_name(view.language).match(view.text, joint.end()) if joint else None
    if house is None or view.within(*house.span(), "person", "date", "time"):
        return {}
    first, last = (house["noun"].split()[at].casefold() for at in (0, -1))
    if joint and "," in joint[0] and not {first, last}.isdisjoint((*places.rooms, *places.floors)):
        return {}  # 'Common Room, Level 2'
    forms = (last, last.removesuffix("s"), last.removesuffix("es"))
    fronts = (first, first.removesuffix("s"), first.removesuffix("es"))  # 'des Kulturhauses Talheim'
    if not any(is_house_or_body(form, view.language) for form in (*forms, *fronts)):
        return {}
    ending = next((len(last) - len(form) for form in forms[::-1] if is_house_or_body(form, view.language)), 0)
    start, end = house.span()
    return {
        "name": value_of(recut(view, venue, start, end - (0 if house["of"] else ending)), likely),
        "room": value_of(venue, likely),
    }


@lru_cache(maxsize=8)
def _house_name(language: str) -> re.Pattern[str]:
    """Return a name with capitals, and the town, the field or the like that it is of ('Universiteit van Leiden')."""
    pack = languages.load(language)
    of, word = any_of(pack.people.belongs_to), r"[A-ZÀ-Þ][\w’'-]{1,30}"
    further = (
        rf"(?:\s(?:{any_of(pack.people.and_words)})\s(?:(?:{any_of(pack.organisations.spaced_articles)})\s)?{word})?"
    )
    return re.compile(rf"(?P<noun>{CAPITALS.pattern})(?P<of>\s(?:{of})\s{word}{further})?")


def inner_house(view: View, start: int, end: int) -> int:
    """Return where a building begins to which what is held there leads ('Andacht in der Kirche'); else `start`."""
    if len(view.text[start:end].split(maxsplit=1)) < 2:
        return start
    for lead in _inside(view.language).finditer(view.text, start, end):
        front, house = view.text[start : lead.start()].casefold().split(), view.text[lead.end() : end].casefold()
        if not front or any(is_house_or_body(word, view.language) for word in front):
            return start
        held = (front[-1], front[-1].removesuffix("n").removesuffix("e"), front[-1].removesuffix("s"))
        temporal = languages.load(view.language).temporal
        shown = (*name_words(view.language).events, *temporal.showings, *temporal.day_units)
        if not any(form.endswith(shown) for form in held):
            return start  # 'Kunst im Turm'
        if is_venue_word(house.rpartition(" ")[2], view.language):
            return lead.end()
    return start


@lru_cache(maxsize=8)
def _inside(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    return re.compile(rf"\s(?:{any_of(pack.places.before_venue)})\s(?:(?:{articles})\s)?(?=[A-ZÀ-Þ])")


def _parted(view: View, venue: Candidate, joint: re.Match[str], likely: float) -> dict[str, Value]:
    """Return room and name of a venue that are parted at a joint, nothing where that parts no room from a building."""
    hall = _HALL_NUMBER.sub("", view.text[venue.start : joint.start()].casefold())  # 'Hörsaal 1 des Forums'
    house = view.fold(view.text[joint.end() : venue.end])
    first = view.text[joint.end() : venue.end].split(maxsplit=1)[0]
    noun = first.casefold()
    rooms, is_house = view.material.context.pack.places.rooms, is_house_or_body(noun, view.language)
    bare = (noun.removesuffix("es"), noun.removesuffix("s"))  # 'des Kulturhauses'
    is_house = is_house or any(is_house_or_body(form, view.language) for form in bare)
    named = first[0].isupper() or _ABBREVIATED.fullmatch(first)  # 'v.v. Oranje'
    if not (named or is_house) or is_body_word(hall, view.language):
        return {}
    if view.text[venue.start : venue.end].casefold() in rooms or joint[0].lstrip()[:1].isupper():
        return {}  # 'Salle des Fêtes', 'Theatercafé De Kring'
    own = " " not in house and first[0].isupper() and hall in view.material.context.pack.places.named_like_houses
    if own and view.count(house) < 2:
        return {}  # 'Salle du Moulin'
    last = hall.rpartition(" ")[2]
    compound = is_compound(last, view.language) and any(is_venue_word(word, view.language) for word in house.split())
    housed = is_house or is_house_or_body(house.rpartition(" ")[2], view.language)  # 'Minor Hall of Fern Centre'
    fronted = is_house and hall.partition(" ")[0] in view.material.context.pack.places.called_rooms
    if hall not in rooms and not (housed and last in rooms) and not compound and not fronted:
        return {}  # 'großen Saal des Kulturhauses', 'bovenfoyer van De Fabriek', 'salle Colette de la médiathèque'
    forms = (house, house.removesuffix("es"), house.removesuffix("s"))  # 'Rathauses'
    told = is_house or any(is_house_or_body(word, view.language) for form in forms for word in form.split())
    if view.count(house) < 2 and not told and not _of_the(view, venue.start, joint):
        return {}
    written = next((form for form in forms[1:] if form != house and view.count(form)), "")
    written = written or next(
        (form for form in forms[::-1] if is_house_or_body(form.split()[-1], view.language)), house
    )
    end = venue.end - len(house) + len(written)
    return {
        "name": value_of(recut(view, venue, joint.end(), end), likely),
        "room": value_of(recut(view, venue, venue.start, joint.start()), likely),
    }


def _of_the(view: View, start: int, joint: re.Match[str]) -> bool:
    """Tell whether a hall with an article belongs to what has one as well ('het Atrium van de VOK').

    Such a hall is in a house, by its noun; where adjectives follow their nouns a name is 'salle de la Châtaigneraie'.
    """
    pack = view.material.context.pack
    if pack.people.adjective_endings:
        return False
    hall = view.text[start : joint.start()].casefold()
    articles = pack.organisations.spaced_articles
    apart = hall.endswith(pack.places.inner) and " " not in hall and joint[0].split()[-1] in articles
    before = view.text[max(0, start - ARTICLE) : start].casefold().split()
    return apart and bool(before) and before[-1] in articles


def undivided(view: View, fields: dict[str, Value]) -> dict[str, Value]:
    """Return the parts of a venue with a hall in one that was parted where no building is named.

    'Salle de la | Châtaigneraie', but not 'Zaal in De Kring', 'Salle du Château'.
    """
    name, room = fields.get("name"), fields.get("room")
    if name is None or room is None or " " in room.value or not room.value[0].isupper():
        return fields
    pack, (hall, house) = view.material.context.pack, (room.evidence[0], name.evidence[0])
    joint = joint_behind(view.language).match(view.text, hall.end, house.start + 1)
    if (
        pack.people.capital_nouns
        or room.value.casefold() not in pack.places.rooms
        or joint is None
        or joint.end() != house.start
    ):
        return fields
    if joint[0].split()[0].casefold() not in pack.people.belongs_to or _of_the(view, hall.start, joint):
        return fields
    if any(is_house_or_body(word, view.language) for word in name.value.casefold().split()):
        return fields
    evidence = (Evidence(hall.start, house.end, "stated", house.confidence), *name.evidence[1:])
    others = {part: value for part, value in fields.items() if part not in ("name", "room")}
    return {"name": Value(view.shown(hall.start, house.end), evidence), **others}


@lru_cache(maxsize=WORDS)
def is_compound(word: str, language: str) -> bool:
    """Tell whether a word ends in the noun of a room, and is no church or body ('bovenfoyer')."""
    places = languages.load(language).places
    nouns = tuple(noun for noun in places.rooms if len(noun) >= NOUN and noun not in places.churches)
    return word not in nouns and word.endswith(nouns) and not is_body_word(word, language)


def hall_of(view: View, venue: Value) -> dict[str, Value]:
    """Return the room that stands in front of the venue ('in de grote zaal van De Kring')."""
    hall = hall_before(view, venue.evidence[0].start)
    if not hall:
        return {}
    return {"room": view.stated(*hall, venue.evidence[0].confidence)}


def hall_behind(view: View, venue: Value) -> dict[str, Value]:
    """Return the room right behind the venue: in brackets, or behind a comma or a dash up to the next mark.

    'Het Gasthuis (kapel)', 'Oude Raadhuis, raadzaal': nothing but the noun of a room and a word or two.
    """
    end = venue.evidence[0].end
    behind = _BESIDE_VENUE.match(view.text, end)
    if behind is None:
        return {}
    start, stop = behind.span("bracketed" if behind["bracketed"] else "room")
    words = view.text[start:stop].casefold().split()
    rooms = view.material.context.pack.places.rooms
    if not any(word in rooms or is_compound(word, view.language) for word in (words[0], words[-1])):
        return {}
    other = any(word not in rooms and is_house_or_body(word, view.language) for word in (words[0], words[-1]))
    town = any(city.text.casefold() not in rooms for city in view.within(start, stop, "city"))  # 'Saal' is one
    if other or town or view.within(start, stop, "person", "date", "street"):
        return {}
    return {"room": view.stated(start, stop, venue.evidence[0].confidence)}


def turned(view: View, name: Value, room: Value) -> dict[str, Value]:
    """Return name and room the other way round where the name is a room's, behind its building and a comma."""
    own, other = name.evidence[0], room.evidence[0]
    apart = view.text[other.end : own.start].strip() == "," if other.end < own.start else False
    inner = view.material.context.pack.places.inner
    last, first = (value.value.casefold().split()[-1] for value in (name, room))
    if not apart or not last.endswith(inner) or first.endswith(inner):
        return {}
    return {"name": room, "room": name}


def hall_before(view: View, start: int) -> tuple[int, int] | None:
    """Return where the room stands that is in the building whose name begins at `start` ('de grote zaal van ')."""
    joint = _joint_before(view.language).search(view.text, max(0, start - JOINT), start)
    joint = joint or _inside_before(view.language).search(view.text, max(0, start - JOINT), start)
    if not joint:
        return None
    hall = _named_hall(view, start, joint.start()) or _halls(view.language).search(
        view.text, max(0, start - HALL), joint.start()
    )
    return hall.span() if hall and not is_body_word(view.fold(hall[0]), view.language) else None


def _named_hall(view: View, start: int, end: int) -> re.Match[str] | None:
    """Return a room with its own name at the end of a text ('the Presidents’ Lounge'), where compounds are apart."""
    if not view.material.context.pack.people.compounds_apart:
        return None
    hall = _named_halls(view.language).search(view.text, max(0, start - HALL), end)
    return None if hall is None or view.within(*hall.span(), "date", "person") else hall


@lru_cache(maxsize=8)
def _inside_before(language: str) -> re.Pattern[str]:
    """Return what may stand between a room and the building that it is inside: 'in the', 'im'."""
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    leads = any_of(word for word in pack.places.inside if " " not in word)
    return re.compile(rf"\s(?:{leads})\s(?:(?:{articles})\s)?\Z", re.I)


@lru_cache(maxsize=8)
def _named_halls(language: str) -> re.Pattern[str]:
    """Return up to three words with a capital and the noun of a room behind an article, or at the head of a line."""
    pack = languages.load(language)
    nouns = any_of(noun.capitalize() for noun in pack.places.rooms if " " not in noun and noun.isalpha())
    word = r"[A-Z](?:[\w’'-]{1,20}|\.)"
    return re.compile(rf"(?:(?<=\bthe\s)|^)(?:{word}\s){{1,3}}(?:{nouns})(?!\n)$", re.M)


def is_inside_out(view: View, name: Value | None, room: Value) -> bool:
    """Tell whether what was read as the venue is a hall, and as its room the building behind it.

    'Salle Jean-Vilar, maison des associations': the hall has no other noun of a building, the building none of a hall.
    """
    if name is None or not _COMMA.fullmatch(view.text, name.evidence[0].end, room.evidence[0].start):
        return False
    rooms = view.material.context.pack.places.rooms
    hall, house = name.value.casefold().split(), room.value.casefold().split()
    is_hall_ = hall[0] in rooms or hall[-1] in rooms
    other = any(word not in rooms and is_house_or_body(word, view.language) for word in hall)
    return is_hall_ and not other and is_house_or_body(house[0], view.language) and not set(house) & set(rooms)


def house_in_front(view: View, name: Value) -> dict[str, Value]:
    """Return name and room where what was read as the venue is a hall behind its house ('Bezirksamt, Festsaal').

    The house begins its line or what stands behind a mark.
    """
    start, end = name.evidence[0].start, name.evidence[0].end
    rooms = view.material.context.pack.places.rooms
    front = _HOUSE.search(view.text, view.row_at(start).line.start, start)
    if (
        name.value.casefold() not in rooms
        or front is None
        or not _COMMA.fullmatch(view.text, front.end("house"), start)
    ):
        return {}
    words = front["house"].casefold().split()
    if not any(is_house_or_body(word, view.language) and word not in rooms for word in (words[0], words[-1])):
        return {}
    likely = name.evidence[0].confidence
    return {"name": view.stated(*front.span("house"), likely), "room": view.stated(start, end, likely)}


@lru_cache(maxsize=8)
def _halls(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    storey = rf"(?:{any_of(pack.titles.ordinals)})\s(?:{any_of(pack.places.floors)})"  # 'au premier étage du'
    return re.compile(rf"(?<!\w)(?:{storey}|{any_of(pack.places.rooms)})$", re.I)


@lru_cache(maxsize=8)
def joint_behind(language: str) -> re.Pattern[str]:
    """Return what stands between a room and its building, in a language: 'van de', 'des', 'of the', "de l'"."""
    return re.compile(rf"{_small(language)}(?=\w)", re.I)


@lru_cache(maxsize=8)
def _joint_before(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?!\szu[rm]?\s){_small(language)}\Z", re.I)  # not 'stellt ihre Kantine zur Verfügung'


def _small(language: str) -> str:
    words = languages.load(language).organisations
    small = [word for word in words.connectors if word not in AND]
    elided = "|".join(re.escape(word) for word in words.articles if not word[-1].isalnum())  # "de l'hôtel"
    whole, joined = [w for w in small if w[-1].isalnum()], [w for w in small if not w[-1].isalnum()]
    of = rf"(?:{any_of(whole)})\s" + (rf"|(?:{any_of(joined)})\s?" if joined else "")
    return rf"\s(?:{of})(?:(?:{any_of(words.spaced_articles)})\s)?(?:{elided})?"
