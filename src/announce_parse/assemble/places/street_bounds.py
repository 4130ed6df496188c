"""The bounds of a street's name: the house in front of it is none of it, nor are the town and the room behind it.

'Jacobushuis | Meerweg 7', '12 rue des Tilleuls | Villeurbanne', '410 Pine Street | Suite 300'.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word, is_house_or_body
from announce_parse.assemble.places.own_towns import is_own_town
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.lexicon import load_lexicon

SURE = 0.8  # of the room behind a street
LEAST = 3  # words of a street with its number, behind which a town stands
FRONT = 40  # characters in front of a street in which the noun of its house stands
_WORD = re.compile(r"\S+")
_BEGINS = re.compile(r"(?:\A|[\n,;:|•·–—-]\s{0,4})\Z")
_BREAK = re.compile(r"[\n,;:|•·–—!?()]")
_ENDS = re.compile(r"[ \t]{0,3}(?:[\n.;)|]|\Z|-\s)")


def with_bounded_streets(found: Iterable[Found], text: str, language: str) -> list[Found]:
    """Return what was found with the streets within their bounds, and the rooms that stood behind them."""
    bounded = [part for item in found for part in (_parts(item, text, language) if item.kind == "street" else (item,))]
    return sorted(bounded, key=lambda item: (item.start, -item.end))


def _parts(street: Found, text: str, language: str) -> Iterator[Found]:
    """Yield the street within its bounds, and the room or the town behind it."""
    start = street.start if street.text[0].isdigit() else _begin(street, text, language)
    end = street.end
    room = _room(language).search(text, start, min(len(text), street.end + len(" #1234")))
    if room and room.start() < street.end and len(text[start : room.start()].split()) > 1:
        end = room.start()
        yield _cut(replace(street, kind="room", confidence=SURE), text, *room.span("room"))
    elif body := _body(street, language):
        end = body
    elif town := _town(street, text, language):
        end = start + len(text[start : street.end].removesuffix(town).rstrip(" ,"))
        yield _cut(replace(street, kind="city", confidence=SURE), text, street.end - len(town), street.end)
    yield _cut(street, text, start, end) if (start, end) != (street.start, street.end) else street


def _cut(item: Found, text: str, start: int, end: int) -> Found:
    written = text[start:end]
    return replace(item, start=start, end=end, text=written, value=" ".join(written.split()))


def _begin(street: Found, text: str, language: str) -> int:
    """Return where a street begins behind the house, the town or the firm that stands in front of it."""
    words = [(match.start(), match[0]) for match in _WORD.finditer(street.text)]
    places = languages.load(language).places
    nouns = (*places.street_endings, *places.numbered_endings)
    at = next((i for i in range(len(words) - 1, 0, -1) if words[i][1].casefold().endswith(nouns)), None)
    glued = at is not None and words[at][1].casefold() not in (*places.street_words, *nouns)
    if at is None:
        last = [i for i in range(len(words) - 1, 0, -1) if words[i][1].casefold() in places.street_words]
        at = last[0] if last else 0
    ahead = [word for _, word in words[:at]]
    if not ahead or ahead[0].casefold() in places.suites:
        return street.start
    if _leads(ahead[0], language) and not _is_articled(ahead, language):
        return street.start
    houses = [
        i + 1
        for i, word in enumerate(ahead)
        if _is_house(word, language) or (glued and is_own_town(word, language) and not _is_forename(word))
    ]
    if glued and ahead[-1].casefold().endswith(places.squares):
        houses.append(at)  # 'Saal am Rossmarkt | Rossmarktplatz 6'
    first = max((i for i in houses if glued or i < at), default=0)
    if glued and first < at and _is_house_before(street, text, ahead[first:], first, language):
        first = at
    return street.start + words[first][0]


def _is_house_before(street: Found, text: str, ahead: list[str], cut: int, language: str) -> bool:
    """Tell whether the words in front of a street's own belong to what it is the street of.

    To a house that begins in front of them ('Haus der | Musik Bahnhofstraße 9'), or they are a name of their own that
    nobody has ('Brightleaf Kanaalstraat 33').
    """
    articled = _is_articled(ahead, language)
    named = not any(_leads(word, language) or _is_forename(word) or word.endswith("-") for word in ahead[articled:])
    front = text[max(0, street.start - FRONT) : street.start]
    if not named or cut:
        return bool(cut) and named
    if _BEGINS.search(front):
        return articled or not any(_is_known(word) for word in ahead)
    segment = _BREAK.split(front)[-1].split()
    pack = languages.load(language)
    joined = bool(segment) and segment[-1].casefold() not in pack.places.at_streets
    of = len(segment) > 1 and segment[-1] in pack.people.belongs_to and _is_house(segment[-2], language)
    return of or (joined and any(_is_house(word, language) for word in segment))


def _is_articled(words: list[str], language: str) -> bool:
    """Tell whether words begin with an article that a name follows ('De Rietzanger | Molendijk 4')."""
    return len(words) > 1 and words[0].casefold() in languages.load(language).organisations.articles


def _leads(word: str, language: str) -> bool:
    """Tell whether a word begins the name of a street ('Korte Nieuwstraat', 'St. Jansstraat')."""
    shown = word.casefold()
    return shown.endswith(".") or shown in languages.load(language).places.street_leads or shown in _openings(language)


def _is_house(word: str, language: str) -> bool:
    small = word.casefold().strip("“”\"'’,.")
    return is_house_or_body(small, language)


def _is_forename(word: str) -> bool:
    return load_lexicon().has("forename", word.casefold())


def _is_known(word: str) -> bool:
    """Tell whether a word may be somebody's name or an ordinary one, as streets are called."""
    return any(load_lexicon().has(kind, word.casefold()) for kind in ("forename", "surname", "ordinary"))


def _body(street: Found, language: str) -> int | None:
    """Return where a street with its number in front ends that a body follows ('3 Avenue Lilas | Université du')."""
    if not street.text[0].isdigit():
        return None
    words = list(_WORD.finditer(street.text))
    joints = languages.load(language).people.belongs_to
    for front, word in zip(words[LEAST - 1 : -1], words[LEAST:-1], strict=False):
        apart = word[0][0].isupper() and front[0][0].isupper() and front[0] not in joints
        if apart and is_body_word(word[0].casefold(), language):
            return street.start + front.end()
    return None


def _town(street: Found, text: str, language: str) -> str:
    """Return the town that ends a street with its number in front, where the address ends ('4 rue du Moulin | Lo')."""
    words = street.text.split()
    town = words[-1]
    if (
        len(words) < 4
        or not words[0][0].isdigit()
        or not is_own_town(town, language)
        or not _ENDS.match(text, street.end)
    ):
        return ""
    pack = languages.load(language)
    if town.casefold() in pack.places.street_words:
        return ""
    joints = pack.people.belongs_to
    return "" if words[-2].casefold() in joints or words[-2][0].islower() or _is_forename(words[-2]) else town


@lru_cache(maxsize=8)
def _openings(language: str) -> frozenset[str]:
    return frozenset(words.split()[0].casefold() for words in languages.load(language).places.street_openings)


@lru_cache(maxsize=8)
def _room(language: str) -> re.Pattern[str]:
    """Return the noun of a room with its number or letter, behind a street: ' Suite 300', ' Suite #210', ' Suite B'."""
    suites = any_of(languages.load(language).places.suites)
    return re.compile(rf"\s(?P<room>(?i:{suites})\.?\s(?:#\s?)?(?:[A-Z]?\d{{1,4}}[A-Za-z]?|[A-Z])(?!\w))")
