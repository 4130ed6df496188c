"""The city that the venue's own name tells: behind it, or in it; names that are nothing but a city and its country."""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import PROSE, is_house_or_body, is_place_noun, is_venue_word
from announce_parse.assemble.places.closing_town import TOWN, is_town
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.lexicon import load_lexicon

KNOWN = 0.5  # of a city that a postcode or a street tells, or that is large
MENTIONS = 6  # of the venue that are looked at
LIKELY = 0.6  # of a city behind the venue's name
HEADS = 2  # lines that are headings
DATED = 5  # lines among which the first of a newspaper stands
INSIDE = 0.4  # of one in it
_TOWN = r"(?P<town>[A-ZÀ-Þ][\w’'-]{2,40})(?![\w@])"
_IN = re.compile(rf"\s(?:in|te|à)\s{_TOWN}")
_IN_OF = re.compile(rf"\s(?:(?:in|te|à|van|de|von|of)\s|d['’]){_TOWN}")
_BESIDE = re.compile(rf"(?:\szu)?[ \xa0]{_TOWN}(?=\s*(?:[\n,.;|)]|\Z))")  # a church
_INTO = re.compile(rf"\s(?:in|te|(?P<at>à)|(?P<zu>zu))\s{_TOWN}(?:[ -][A-ZÀ-Þ][\w’'-]{{1,30}})?\Z")
_OF = re.compile(r"\s(?:(?:van|de|von|of)\s|d['’])(?P<town>[A-ZÀ-Þ][\w’'-]{2,40})\Z")
_COMMA = re.compile(
    r",\s(?P<town>[A-ZÀ-Þ][\w’'-]{2,30}(?:[ \xa0][A-ZÀ-Þ][\w’'-]{2,30})?)(?=\s*(?:[\n.;|)]|\Z)|,?\s[a-zß-ÿ@(–-])"
)
_BRACKETED = re.compile(rf"\s\((?P<town>{TOWN})\)")
_LED = re.compile(
    r"\W{0,3}(?P<town>[A-ZÀ-Þ]{3}[A-ZÀ-Þ’'-]{0,30}(?:\s[A-ZÀ-Þ-]{2,20}){0,2})(?:,\s[A-Z][a-z]{1,5}\.)?(?:\s\([A-Z]{2,4}\))?(?:\s[-–]|\s?—|\s?/)\s\w"
)
_LED_SMALL = re.compile(
    r"\W{0,3}(?P<town>(?:S(?:t|ankt)\.?\s)?[A-ZÀ-Þ][a-zß-ÿ’'-]{2,30}(?:\s[A-ZÀ-Þ][a-zß-ÿ-]{2,20}){0,2})"
    r"(?:\s[–—]\s\w|\.\s?[A-ZÀ-Þ][a-zß-ÿ]|\s\([a-z/]{2,8}\)\s[A-ZÀ-Þ])"
)
_ARTICLED = re.compile(r"(?<!\w)[Tt]he\s")
_STOP = re.compile(r"[!?]\s|(?<=[\w)]{3})\.\s")
_PART = re.compile(r"\w")
_SUBJECTS = ("ics", "logy", "istry", "nomy", "logie", "nomie", "matica", "matik", "matiques", "schaften", "sciences")
_STATE = re.compile(r",?\s[A-Z]{2}")  # ', MD'
_GOES_ON = re.compile(r"[ -][A-ZÀ-Þ]")


def town_behind(view: View, venue: Value) -> Value | None:
    """Return the city that a mention of the venue says that it is in ('De Kring te Lo', 'Sint-Annakerk Lo').

    Whether the city is a known one or not.
    """
    joint = _IN_OF if venue.value.islower() or _is_named_house(view, venue.value) else _IN  # 'salle des fêtes de Lo'
    church = _is_church(venue.value, view.language)
    for place in _ends(view, venue):
        behind = joint.match(view.text, place) or (_BESIDE.match(view.text, place) if church else None)
        if behind is None or _is_word(behind["town"], view.language):
            continue
        start, end = behind.span("town")
        known = [city.end for city in view.within(start, end, "city") if city.start == start]
        end = max([end, *known])
        if not _GOES_ON.match(view.text, end):  # 'in Marten Hill Park'
            return view.stated(start, end, LIKELY)
    return None


def _is_named_house(view: View, name: str) -> bool:
    """Tell whether a name is the noun of a house and a name of its own ('église Saint-Paul de Lo'), in French."""
    first, _, rest = name.partition(" ")
    french = bool(view.material.context.pack.people.adjective_endings)
    return french and rest[:1].isupper() and is_venue_word(first.casefold(), view.language)


def town_beside(view: View, venue: Value) -> Value | None:
    """Return the town that no list has, behind the venue's name and a comma or in brackets ("St Mary's (Penn)")."""
    for place in _ends(view, venue):
        behind = _COMMA.match(view.text, place)
        bracket = None if behind else _BRACKETED.match(view.text, place)
        if bracket and is_town(view, *bracket.span("town")) and not bracket["town"].isupper():
            return view.stated(*bracket.span("town"), INSIDE)
        if behind and not _is_word(behind["town"], view.language) and not _is_else(view, *behind.span("town")):
            return Value(behind["town"], (Evidence(*behind.span("town"), "stated", INSIDE),))
    return None


def town_told(view: View, cities: list[Candidate]) -> Value | None:
    """Return the one city that a heading or a sentence with a day says that the event is in ('op 3 mei in Utrecht')."""
    told = [city for city in cities if _is_told(view, city)]
    if len({view.fold(city.value) for city in told}) != 1:
        return None
    return Value(told[0].value, (Evidence(told[0].start, told[0].end, "stated", INSIDE),))


def _is_told(view: View, city: Candidate) -> bool:
    row = view.row_at(city.start)
    if not _before(view.language).search(view.text, row.line.start, city.start):
        return False
    if row.rank < HEADS and len(row.line.text) < PROSE:
        return True
    first = max((end.end() for end in _STOP.finditer(view.text, row.line.start, city.start)), default=row.line.start)
    stop = _STOP.search(view.text, city.end, row.line.end)
    days = view.within(first, stop.start() if stop else row.line.end, "date")
    return any(any(map(str.isdigit, day.text)) for day in days)


@lru_cache(maxsize=8)
def _before(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with the city where something is: 'in ', 'à '."""
    words = set(languages.load(language).places.before_city) & {"in", "te", "à", "en"}
    return re.compile(rf"(?<!\w)(?:{any_of(words)})\s\Z", re.I)


def dateline(view: View) -> Value | None:
    """Return the town with which a newspaper begins ('VEENDAM – Het koor …'), in small letters if known."""
    for row in view.rows[:DATED]:
        line = _LED.match(row.line.text)
        small = _LED_SMALL.match(row.line.text) if line is None and len(row.line.text) > PROSE else None
        if small:
            start, end = row.line.start + small.start("town"), row.line.start + small.end("town")
            told = f" in {small['town']}" in view.text
            if told or any((city.start, city.end) == (start, end) for city in view.found.get("city", ())):
                return view.stated(start, end, INSIDE)
        if (
            line is None
            or row.line.text.isupper()
            or any(_is_word(word, view.language) for word in line["town"].split())
        ):
            continue
        start, end = row.line.start + line.start("town"), row.line.start + line.end("town")
        if view.within(start, end, "city") or "-" in line["town"] or len(row.line.text) > PROSE:
            return Value(line["town"], (Evidence(start, end, "stated", INSIDE),))
    return None


def _is_else(view: View, start: int, end: int) -> bool:
    """Tell whether words are somebody's name, a body's, a room, a street, a day, or hold a building's noun."""
    if view.within(start, end, "person", "group", "room", "street", "date", "time", "organiser", "country", "venue"):
        return True
    return any(_is_word(word, view.language) for word in view.text[start:end].split())


def town_inside(view: View, venue: Value, cities: list[Candidate]) -> Value | None:
    """Return the city that ends the venue's name ('Schouwburg Hengelo'), or that it is of ('kerk van Lo')."""
    for city in cities:
        front = venue.value.removesuffix(city.value)
        if front.endswith(" ") and front != venue.value and _may_precede(front.split()[-1].casefold(), view.language):
            return Value(city.value, (Evidence(city.start, city.end, "stated", INSIDE),))
    evidence = venue.evidence[0]
    of = _OF.search(view.text, evidence.start, evidence.end)
    known = of and any(city.start == of.start("town") for city in view.within(*of.span("town"), "city"))
    if of and (of["town"] in languages.load(view.language).places.countries or (not known and _is_subject(of["town"]))):
        return None  # 'Collège de France', 'School of Engineering'
    if of is None or not any(
        is_venue_word(word, view.language) for word in view.text[evidence.start : of.start()].casefold().split()
    ):
        return None
    return Value(of["town"], (Evidence(*of.span("town"), "stated", INSIDE),))


def town_of_house(view: View, venue: Value) -> Value | None:
    """Return the known town that a house without a name of its own is of ('château de Lo'), in French.

    Not where another stands behind a comma ('château de Lo, Weel').
    """
    place = venue.evidence[0]
    of = _OF.search(view.text, place.start, place.end)
    french = bool(view.material.context.pack.people.adjective_endings)
    if of is None or not french or not view.text[place.start : of.start()].islower():
        return None
    known = any(city.start == of.start("town") for city in view.within(*of.span("town"), "city"))
    return town_inside(view, venue, []) if known and not _COMMA.match(view.text, place.end) else None


def _is_subject(word: str) -> bool:
    """Tell whether a word names what is taught or done in a house."""
    return "-" not in word and (is_ordinary(word.casefold()) or word.endswith(_SUBJECTS))


def is_ordinary(word: str) -> bool:
    """Tell whether a word in lower case is an ordinary one, be it in the plural ('House of Lords')."""
    return any(load_lexicon().has("ordinary", form) for form in {word, word.removesuffix("s")})


def before_unknown(view: View, start: int, end: int) -> int:
    """Return where a building's name ends that a town follows which no list has ('Klosterkirche zu Wendelbach').

    A building without a name of its own is also one of its town ('salle des fêtes de Lo'), where no other is told.
    """
    behind = _INTO.search(view.text, start, end)
    words = view.text[start : behind.start()].casefold().split() if behind else []
    housed = any(is_venue_word(word, view.language) for word in words) or (
        behind and _is_pub(view, start, behind.start())
    )
    if behind and housed and not _is_word(behind["town"], view.language):
        town = behind["town"].casefold()
        known = not behind["at"] or bool(view.within(behind.start("town"), behind.end("town"), "city"))
        known = known or not load_lexicon().has("ordinary", town)  # not 'Moulin à Sel'
        if known and (not behind["zu"] or _is_church(view.text[start : behind.start()], view.language)):
            return behind.start()
        return end
    of = _OF.search(view.text, start, end)
    if (
        of
        and " " in (noun := view.text[start : of.start()])
        and noun.islower()
        and not _is_word(of["town"], view.language)
    ):
        near = [city for city in view.found.get("city", ()) if city.confidence >= KNOWN]
        if any(city.start == of.start("town") for city in near) or not near:
            return of.start()
    return end


def _is_pub(view: View, start: int, end: int) -> bool:
    """Tell whether an article and capitals name a place, as a pub's do ('at the Red Lion', 'The Engineer')."""
    articled = _ARTICLED.search(view.text, max(0, start - 4), start + 4)
    return articled is not None and all(word[0].isupper() for word in view.text[start:end].split())


def _is_church(name: str, language: str) -> bool:
    return name.casefold().endswith(languages.load(language).places.churches)


def is_whereabouts(view: View, start: int, end: int) -> bool:
    """Tell whether a name is but a city with its country, its state or the rest of a sentence ('Nairobi – Kenya').

    A city alone may be a building's name as well ('Neude').
    """
    cities = [item for item in view.kinds_in(start, end).get("city", ()) if item.start == start]
    if not cities or cities[-1].end >= end:
        return False
    behind = max(item.end for item in cities)
    if _STATE.fullmatch(view.text, behind, end):
        return True
    rest = view.text[behind:end].split()
    if len(rest) > 1 and all(word.islower() for word in rest):  # 'Leeds among old maps'
        return not any(is_house_or_body(word, view.language) for word in rest)
    return any(
        item.end == end and not _PART.search(view.text, behind, item.start)
        for item in view.within(behind, end, "country")
    )


def _may_precede(word: str, language: str) -> bool:
    """Tell whether a word in front of a city is no part of its name: 'Schouwburg', 'van', not 'De Hoge'."""
    return word in {"de", "van", "von", "of", "in", "te"} or is_house_or_body(word, language)


def _ends(view: View, venue: Value) -> Iterator[int]:
    """Yield where the mentions of a venue end, the one that it was read from first."""
    evidence = venue.evidence[0]
    yield evidence.end
    at = -1
    for _ in range(MENTIONS):
        at = view.text.find(venue.value, at + 1)
        if at < 0:
            return
        yield at + len(venue.value)


def _is_word(town: str, language: str) -> bool:
    name = town.casefold()
    return languages.is_stop_word(name, language) or is_place_noun(name, language)
