"""Places by rule: postcodes, streets with their number, cities, countries, rooms.

Each is a `Found` whose value is what is written, with spaces in place of line breaks.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from announce_parse import languages
from announce_parse.document import Document, Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.gazetteer import joined_cities, load_cities
from announce_parse.languages.later import later
from announce_parse.options import Context
from announce_parse.recognise.place_nouns import ROOM, STREET, Nouns, nouns_by_line
from announce_parse.recognise.subjects import is_subject

_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]{0,30}\.?|\d{1,3}(?:th|st|nd|rd|e|er)\b)"
_LEAD = (
    r"(?:[A-ZÀ-ÖØ-Þ](?:[\w’'-]{0,30}|[\w’'-]{0,3}\.)|\d{1,3}(?:th|st|nd|rd|e|er)\b)"  # no longer word ends in a stop
)
_NUMBER = (
    r"(?:\d{1,3}(?!\d)|\d{4}(?!\d|\s?[,-]?\s?[A-ZÀ-Þ]))(?:\s?[-–/+]\s?\d{1,3}(?!\d))?"
    r"(?:\s?-?\s?(?:bis|ter|[A-Za-z])\b)?(?:-[\dA-Z]{1,4}\b)?"
)
_POSTCODES = re.compile(
    r"""
    (?<![\w.,/-])(?:
      (?P<nl>(?:NL-)?[1-9]\d{3}\ ?(?!AM\b|PM\b|SA\b|SD\b|SS\b|EN\b|IS\b|IN\b|OP\b)[A-Z]{2})(?![\w-])
    | (?P<gb>[A-Z]{1,2}\d[A-Z\d]?,?\ ?\d[ABD-HJLNP-UW-Z]{2})\b
    | (?P<ie>(?:[AC-FHKNPRTV-Y]\d\d|D6W)\ (?=[A-Z]{0,3}\d)[\dAC-FHKNPRTV-Y]{4})\b
    | (?P<in>(?<=[a-z]\ )[1-9]\d{5})(?=\s*(?:[.,;)]|\n|$))
    | (?P<ca>[A-Z]\d[A-Z]\ ?\d[A-Z]\d)\b
    | (?P<us>(?<=[A-Z]{2}\ )\d{5}(?:-\d{4})?|(?<=[A-Z]{2},\ )\d{5})\b
    | (?P<au>(?<=\ (?:NSW|VIC|QLD|TAS|ACT)\ )\d{4}|(?<=\ (?:WA|SA|NT)\ )\d{4})\b
    | (?P<five>(?:D-|F-)?\d{5})(?=\ {1,3}[A-ZÀ-Þ(]|,\ {0,2}[A-ZÀ-Þ])
    | (?P<region>(?<=[a-zé]\ )\d{5})(?=\ (?:France|FR)\b|\ *(?:\n|$))
    | (?P<dashed>(?<=\w\ -\ )[1-9]\d{5})\b
    | (?P<four>(?:B-|A-|CH-|L-)?[1-9]\d{3})(?=\ {1,3}(?:'t\ |’t\ |s-)?[A-ZÀ-Þ]|,\ {0,2}[A-ZÀ-Þ])
    )""",
    re.VERBOSE,
)
_TOWN = re.compile(
    r"(?:(?:’s|'s|'t|’t|St|Sint|Saint|Ste|Le|La|Les|L')[-. ]?)?[A-ZÀ-Þ][\w’'-]{1,30}"
    r"(?:(?: (?:aan den|aan de|an der|am|im|in der|sur|sous|en|lès|les|op|upon|de|la|le|du|ob der|bij|-)){1,2}"
    r" [A-ZÀ-Þ][\w’'-]{1,30}"
    r"| [A-ZÀ-Þ][\w’'-]{2,30}){0,3}"
)
_BEHIND_STREET = re.compile(
    r"(?:,\ ?|\ [-–|·]\ |,?\ (?:te|in|à)\ )(?P<town>[A-ZÀ-Þ][\w’'-]{3,40}(?:\ [A-ZÀ-Þ][\w’'-]{2,30})?)(?=\s*(?:[\n.,;)|(]|\Z))"
)
_BEFORE = re.compile(
    r"([A-ZÀ-Þ][\w.’'-]{1,30}(?: [A-ZÀ-Þ][\w.’'-]{1,30}){0,2}),?\s{1,3}"
    r"(?:[A-Z]{2,3}\.?,?\s|(?:Co\.?|County)\s[A-Z]\w{2,15},?\s{1,3})?$"
)
_STATE = re.compile(r"\s[A-Z]{2,3}$")  # 'Forrest ACT'
_CITY = re.compile(
    r"(?<![\w@./#-])(?:’s-|'s-|(?:Den|Le|La|Les|St\.?|Sint|Saint|Bad|New|San|Santa|Los|Las|El) )?"
    r"[A-ZÀ-Þ][\w’'-]{1,30}(?: [A-ZÀ-Þ][\w’'-]{1,30}){0,2}"
)
_CODE = re.compile(r"(?<![\w.@/-])(?:[A-Z]{1,3}[ .-]?\d[\dA-Z]{0,2}[.-]?\d{0,4}[A-Za-z]?)(?![\w@/%€-])")
_REGISTERED = re.compile(r"\.\s?V\.")  # what is left of 'e. V.'
_NOUN = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w-]{3,40}[”“\"»]?\s\Z")  # in front of a year
_ALONG = re.compile(r"(?:(?<!\w)(?:the|de|het|der|die|das|le|la|copyright)|©|\(c\))\s\Z", re.I)
_DIGIT = re.compile(r"\d")
_HONOURED = re.compile(r"(?:\A|\s)(?:Dr|Mr|Mrs|Ms|Prof|Rev)\.\s")  # 'Dr. Anna Hill' is somebody, without a number
_TWO_SENTENCES = re.compile(r"[a-zß-ÿ]{5}\.\s")  # 'Elst. De markt'
_TITLED = re.compile(r"\sDr\.?$")  # a street's short noun, or what stands in front of a name
_NAMED = re.compile(r"\.?[ ][^\W\da-zß-ÿ_]")
_BEHIND_LINE = 100  # characters of the lines below that tell whether a number is a street's
COUNTRY = 24  # characters behind a postcode in which the country stands
YEARS = range(1900, 2100)
FOUNDED = range(1700, 1900)  # years in which clubs were founded
BEHIND = ("gb", "ie", "ca", "us", "au", "dashed", "in")  # forms of postcodes that stand behind the city


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Patterns built from a language's words."""

    street: re.Pattern[str]
    nounless: re.Pattern[str]
    bare: re.Pattern[str]
    code: re.Pattern[str]
    room: re.Pattern[str]
    country: re.Pattern[str]
    calendar: frozenset[str]
    no_town: re.Pattern[str]


def recognise(document: Document, context: Context) -> list[Found]:
    """Find the parts of addresses, and rooms."""
    patterns = _patterns(context.pack.code)
    text = document.text
    nouns = nouns_by_line(document, context.pack.code)
    streets = _streets(document, patterns, context.pack.code, nouns)
    found = _postcodes(text, streets, context.pack.code)
    found += streets
    taken = {item.start for item in found if item.kind == "city"}
    found += [city for city in _cities(text) if city.start not in taken]
    found += _unknown(text, streets, found, patterns)
    found += [_found("country", text, m.start(), m.end(), 0.9) for m in patterns.country.finditer(text)]
    found += [_found("room", text, *match.span(), 0.5) for match in _rooms(document, patterns, nouns)]
    return found


def _rooms(document: Document, patterns: _Patterns, nouns: list[Nouns]) -> Iterator[re.Match[str]]:
    """Yield the rooms; without the noun of one in its line, a room has but a code."""
    for line, held in zip(document.lines, nouns, strict=True):
        pattern = patterns.room if ROOM in held else patterns.code
        yield from pattern.finditer(document.text, line.start, line.end)


def _found(kind: str, text: str, start: int, end: int, confidence: float) -> Found:
    written = text[start:end]
    return Found(kind, start, end, written, " ".join(written.split()), confidence)


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    words = languages.load(language).places
    small = r"(?:(?:de[ ]l[’']|l[’']|d[’']|(?:de[ ]la|des|de|du|la|le|les|den|der|dem|of|van[ ]de|van[ ]den|van|the|[’']t)[ ])){1,2}"
    named = rf"(?i:{any_of(words.street_heads)})\ (?:{small})?(?:{_WORD}(?:[ -](?:{small})?{_WORD}){{0,4}}|(?<=[’'aesu]\ )[\w’'-]{{4,30}})"
    opened = rf"(?:{any_of(words.street_openings)})\ {_WORD}(?:[ -]{_WORD}){{0,2}}" if words.street_openings else named
    lead = rf"(?:{_LEAD}\ (?:(?:van|de|den|der|of|the|'t)\ ){{0,2}}){{0,3}}"
    ended = rf"{lead}(?=[A-ZÀ-Þ])[\w'’-]{{1,30}}(?i:(?<=[\w-])(?:{any_of(words.street_endings)}))(?!\w)"
    endings = any_of(words.street_endings + words.numbered_endings)
    numbered = rf"{lead}\b[\w'’-]{{0,30}}(?i:{endings})(?<!ering)(?!\w)"  # no 'Vergadering 24-1'
    apart = rf"(?:{_WORD}\ ){{1,4}}(?i:{any_of(words.street_words)})(?!\w)(?:\ [NESW]{{1,2}}\b)?"
    plain = r"[A-ZÀ-Þ][\w’'-]{1,25}(?:\ [A-ZÀ-Þ][\w’'-]{1,25}){0,2}"
    after = r"\ (?:nr\.?\ |n°\ ?|no\.\ )?" + _NUMBER + r"(?!\w|[.:]\d|\ ?(?:uur|Uhr|h\b|€))"
    heads = any_of(word.capitalize() for word in words.street_heads)
    coded = rf"""(?P<coded>{plain}\ {_NUMBER}(?=,?\s{{1,3}}(?:[1-9]\d{{3}}\ ?[A-Z]{{2}}\b|\d{{4,5}}\ [A-ZÀ-Þ])|(?:,\ |\ (?!{heads}\ ))(?:in\ |te\ |à\ )?(?P<town>[A-ZÀ-Þ][\w-]{{2,25}})))"""
    street = rf"""
        (?<![\w@.#])(?:
          (?P<before>\d{{1,5}}(?:\ ?[-–]\ ?\d{{1,4}})?\ ?(?:bis\b|ter\b|[a-zA-Z]\b)?,?\ (?:{named}|{apart}))
        | (?P<after>(?:{named},?|{opened}|{numbered}|{apart}){after})
        | {coded}
        )"""
    nounless = rf"(?<![\w@.#])(?:(?P<before>(?!))|(?P<after>{opened}{after})|{coded})"  # without the noun of a street
    bare = rf"(?<![\w@.#/])(?<!sur\ )(?:{named}|{ended}|{apart})(?![\w@])"
    rooms = any_of(words.rooms)
    code = r"(?:[A-Z]{0,3}[ .-]?\d[\d.-]{0,6}[A-Za-z]?|[A-Z]\b)"
    room = rf"""
        (?<![\w@.-])(?:
          (?i:{any_of(words.floors)})\ \d{{1,2}}\b
        | \d{{1,3}}(?:e|de|ste|th|st|nd|rd|er|ème|\.)?\ (?i:{any_of(words.floors)})(?!\w)
        | (?i:{rooms})\ (?:\#\ ?)?{code}(?!\w)
        | (?i:{rooms})\ (?:(?:de|du|des|van|der|“|"|‘)\ ?)?[A-ZÀ-Þ][\w’'-]{{1,25}}(?:\ [A-ZÀ-Þ][\w’'-]{{1,25}}){{0,2}}
        | (?:[A-ZÀ-Þ][\w’'-]{{1,25}}\ ){{0,3}}[A-ZÀ-Þ][\w’'-]{{0,25}}(?i:{rooms})(?!\w)
        | (?:[A-ZÀ-Þ][\w’'-]{{1,25}}\ ){{1,3}}(?i:{rooms})(?!\w)
        | {_CODE.pattern}
        )"""
    calendar = calendar_words(language)
    return _Patterns(
        later(street, re.VERBOSE),
        later(nounless, re.VERBOSE),
        later(bare),
        later(rf"(?<![\w@.-]){_CODE.pattern}"),
        later(room, re.VERBOSE),
        later(rf"(?<!\w)(?:{any_of(words.countries)})(?!\w)"),
        calendar,
        later(rf"(?:{any_of([*words.countries, *sorted(calendar)])}|[\w -]{{0,40}}(?:{rooms}))", re.I),
    )


def _streets(document: Document, patterns: _Patterns, language: str, nouns: list[Nouns]) -> list[Found]:
    text = document.text
    streets = [
        _found("street", text, match.start(), match.end(), 0.8)
        for match in _numbered(document, patterns, nouns)
        if not _behind_month(text, match, patterns.calendar)
        and not _REGISTERED.match(text, match.end())  # 'Imkerverein Oberes Tal 1897 e. V.'
        and (
            not match["town"] or (match["town"] in load_cities() and match["town"].casefold() not in patterns.calendar)
        )
    ]
    starts, ends = [street.start for street in streets], [street.end for street in streets]
    named = (line for line, held in zip(document.lines, nouns, strict=True) if STREET in held)
    for found in chain.from_iterable(patterns.bare.finditer(text, line.start, line.end) for line in named):
        stop = _TWO_SENTENCES.search(text, found.start(), found.end())
        match = patterns.bare.fullmatch(text, found.start(), stop.end() - 2) if stop else found
        if match is None:
            continue
        at = bisect_left(starts, match.end())
        titled = _TITLED.search(match[0]) and _NAMED.match(text, match.end())
        titled = titled or _HONOURED.search(match[0])
        if is_subject(language, text, match.start()):
            continue
        if not titled and (not at or ends[at - 1] <= match.start()):
            streets.append(_found("street", text, match.start(), match.end(), 0.3))
    return sorted(streets, key=lambda item: item.start)


def _numbered(document: Document, patterns: _Patterns, nouns: list[Nouns]) -> Iterator[re.Match[str]]:
    """Yield the streets with a number, which begin in lines with a digit: half the text has none."""
    behind = 0
    for line, held in zip(document.lines, nouns, strict=True):
        if _DIGIT.search(line.text):
            street = patterns.street if STREET in held else patterns.nounless
            for match in street.finditer(document.text, max(behind, line.start), line.end + _BEHIND_LINE):
                if match.start() >= line.end:
                    break
                behind = match.end()
                yield match


def _behind_month(text: str, street: re.Match[str], calendar: frozenset[str]) -> bool:
    """Tell whether a street's number is the year of a date in front ('13 octobre 2024, place de la Mairie')."""
    if not street["before"] or not (street[0][:4].isdigit() and int(street[0][:4]) in YEARS):
        return False
    ahead = text[max(0, street.start() - 14) : street.start()].split()
    return bool(ahead) and ahead[-1].strip(".").casefold() in calendar


def _postcodes(text: str, streets: list[Found], language: str) -> list[Found]:
    """Postcodes, each with the city behind it, or before it in the British and American forms."""
    found: list[Found] = []
    ends = [street.end for street in streets if street.confidence > 0.5]
    street_ends = {street.end for street in streets}
    for match in _POSTCODES.finditer(text):
        form = match.lastgroup or ""
        near = bisect_left(ends, match.start() - 40) < bisect_right(ends, match.start())
        town = _TOWN.match(text, _skip(text, match.end()))
        known = bool(town and _known(town[0]))
        bare = match[0][0].isdigit()
        if form == "four" and bare and not near and (int(match[0]) in YEARS or not known or language == "en"):
            continue
        if (
            form == "four"
            and bare
            and int(match[0]) in YEARS
            and _ALONG.search(text, max(0, match.start() - 11), match.start())
        ):
            continue  # 'the 2016 Fen Luncheon', '© 2026 Fen Society'
        if (
            form == "four"
            and bare
            and int(match[0]) in FOUNDED
            and _NOUN.search(text, max(0, match.start() - 44), match.start())
        ):
            continue  # 'Sängerbund 1863 Talheim'
        abroad = form == "five" and not near and _before_country(text, match)
        if form == "five" and not (near or known or abroad):
            continue
        if form == "in" and not _behind_city(text, match.start()):
            continue  # 'Raised 120000'
        ends_line = form == "region" and text[match.end() :].lstrip(" ")[:1] in ("", "\n")
        told = near or known or form in BEHIND or ends_line or abroad
        start = match.start() + (match[0].find("-") + 1 if form in ("nl", "five", "four") and not bare else 0)
        found.append(_found("postcode", text, start, match.end(), 0.9 if told else 0.7))
        if form in BEHIND or ends_line or abroad:
            before = _BEFORE.search(text, max(0, match.start() - 80), match.start())
            if before and before.end(1) not in street_ends:
                written = _STATE.sub("", before[1])
                # between a comma and a British postcode is nothing but the town, which the list may not have
                alone = form == "gb" and text[max(0, before.start(1) - 2) : before.start(1)].rstrip(" ")[-1:] in {
                    "",
                    ",",
                    "\n",
                }
                start, end = (0, len(written)) if alone else _city_in(written)
                found.append(_found("city", text, before.start(1) + start, before.start(1) + end, 0.8))
        elif town:
            start, end = _city_in(town[0])
            found.append(_found("city", text, town.start() + start, town.start() + end, 0.9))
    return found


@lru_cache(maxsize=1)
def _countries() -> tuple[str, ...]:
    """Return the names of countries in all languages."""
    return tuple(languages.of_all(lambda pack: pack.places.countries))


def _before_country(text: str, number: re.Match[str]) -> bool:
    """Tell whether a number stands between a known city and a country ('Lomé 00228 Togo')."""
    country = text[number.end() : number.end() + COUNTRY].lstrip()
    return country.startswith(_countries()) and _behind_city(text, number.start())


def _behind_city(text: str, start: int) -> bool:
    """Tell whether a known city stands right in front of a place."""
    before = _BEFORE.search(text, max(0, start - 80), start)
    return before is not None and _known(before[1].rsplit(" ", 1)[-1]) is not None


def _unknown(text: str, streets: list[Found], found: list[Found], patterns: _Patterns) -> list[Found]:
    """Towns that the list has not, behind a street with its number: 'Kerkstraat 5, Oosterveen'."""
    taken = {item.start for item in found if item.kind == "city"}
    behind = (_BEHIND_STREET.match(text, street.end) for street in streets if street.confidence > 0.5)
    return [
        _found("city", text, *match.span("town"), 0.5)
        for match in behind
        if match and match.start("town") not in taken and not patterns.no_town.fullmatch(match["town"])
    ]


def _skip(text: str, at: int) -> int:
    """Return the first offset from `at` on that is no space, comma or line break (at most six are skipped)."""
    end = min(len(text), at + 6)
    while at < end and text[at] in " ,\n\t\xa0":
        at += 1
    return at


def _known(name: str) -> str | None:
    """Return the country of the longest city that `name` begins with, if any."""
    words = name.split(" ")
    cities = load_cities()
    return next(
        (cities[part] for count in range(len(words), 0, -1) if (part := " ".join(words[:count])) in cities), None
    )


def _city_in(name: str) -> tuple[int, int]:
    """Return where the city stands in the words behind or before a postcode: the longest one known, else all."""
    words = name.split(" ")
    cities = load_cities()
    for count in range(len(words), 0, -1):
        part = " ".join(words[:count])
        if part in cities:
            return 0, len(part)
    return 0, len(name)


def _plain(name: str) -> str:
    """Return a name as lists have it: not in capitals, with straight apostrophes."""
    return (name.title() if name.isupper() else name).replace("’", "'")


def _is_whole(text: str, at: int, name: str) -> bool:
    """Tell whether a name stands at an offset, and no word goes on behind it."""
    end = at + len(name)
    return text.startswith(name, at) and not (text[end : end + 1].isalnum() or text[end : end + 1] in tuple("-’'"))


def _cities(text: str) -> list[Found]:
    """Names of the list of cities."""
    cities, joined = load_cities(), joined_cities()
    found: list[Found] = []
    behind = 0
    for match in _CITY.finditer(text):
        words = match[0].split(" ")
        at = match.start()
        first = 0
        while first < len(words):
            whole = next((name for name in joined.get(words[first], ()) if _is_whole(text, at, name)), "")
            if whole and at >= behind:
                found.append(_found("city", text, at, at + len(whole), 0.2 + 0.08 * int(cities[whole][2:])))
                behind = at + len(whole)
            if at < behind:
                at += len(words[first]) + 1
                first += 1
                continue
            for count in range(len(words) - first, 0, -1):
                name = " ".join(words[first : first + count])
                place = cities.get(name) or cities.get(_plain(name))
                if place:
                    found.append(_found("city", text, at, at + len(name), 0.2 + 0.08 * int(place[2:])))
                    break
            else:
                name, count = words[first], 1
            at += len(name) + 1
            first += count
    return found
