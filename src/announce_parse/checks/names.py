"""Places of the text that name different venues or titles for one event."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, islice, product

from announce_parse import languages
from announce_parse.document import Document, Draft, Found, Line, Notice
from announce_parse.languages.alternation import any_of
from announce_parse.languages.folding import folded
from announce_parse.languages.phrases import PhraseTable
from announce_parse.options import Context

MOST = 20  # places that are compared
SHORTEST = 3  # letters of a word by which two names are told to be alike
LONGEST = 120  # characters of a name behind a label
REACH = 70  # characters of a sentence in front of the place in which it says that the event is held
SURE = 0.5  # of being a venue, from which on a name in a sentence counts
_LABELLED = re.compile(r"[\s\W]{0,6}([^\W\d_][^:|\n]{0,35}?)\s?:\s+(?=\S)")
_BEHIND_EDITION = re.compile(r"\s{0,3}[|:–—-]\s{1,3}(?=\S)")
_END = re.compile(r"[,|(;•\n]|\s[-–—]\s|\.(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Claim:
    """What a place of the text gives: its characters, the name that they are ("" for none), and cities behind it."""

    start: int
    end: int
    name: str
    cities: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        """The words by which the name is compared."""
        return frozenset(word for word in folded(self.name).split() if len(word) >= SHORTEST)


@lru_cache(maxsize=8)
def _labels(code: str, of: str) -> frozenset[str]:
    own = getattr(languages.load(code).claims, of)
    return frozenset(own) | frozenset(getattr(languages.load("en").claims, of))


def contradicting_venues(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on different venues, or venues in different cities, for a single session.

    Behind two labels, or behind one and where a sentence says that the event is held; that may be a building of a
    body ('Locatie: Universiteit Leiden').
    """
    if len(draft.fields.get("sessions") or ()) > 1:
        return
    claims = []
    for line, at in islice(_labelled(document, _labels(context.pack.code, "venue")), MOST):
        claim = _claim(document, line, at, found)
        if claim is not None:
            claims.append(claim)
    if not claims:
        return
    code = context.pack.code
    buildings = [claim for claim in claims if not any(p.name == "body" for p in _phrases(code).find(claim.name))]
    lines = [document.text[claim.start :].partition("\n")[0] for claim in buildings]
    told = [claim for claim in _told(document, found, code) if not any(claim.name in line for line in lines)]
    for one, other in [*combinations(claims, 2), *product(buildings, told)]:
        towns = one.cities and other.cities and not one.cities & other.cities
        if towns or (one.words and other.words and not _alike(one.words, other.words)):
            shown, again = document.text[one.start : one.end], document.text[other.start : other.end]
            message = f"the venue is {shown!r}, but also {again!r}"
            yield Notice("contradicting-venues", "warning", message, other.start, other.end, "venue")
            return


def contradicting_titles(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on two titles of one event: behind labels, or behind the same edition of a series."""
    claims = [
        Claim(at, end, document.text[at:end], frozenset())
        for line, at in _labelled(document, _labels(context.pack.code, "title"))
        if 0 < (end := line.end - (len(line.text) - len(line.text.rstrip()))) - at <= LONGEST
    ]
    claims += list(_behind_editions(document, found))
    claims.sort(key=lambda claim: claim.start)
    for one, other in combinations(claims[:MOST], 2):
        if one.words and other.words and not _alike(one.words, other.words):
            message = f"the title is {one.name!r}, but also {other.name!r}"
            yield Notice("contradicting-titles", "warning", message, other.start, other.end, "title")
            return


def _labelled(document: Document, labels: frozenset[str]) -> Iterator[tuple[Line, int]]:
    """Yield the lines that begin with one of the labels, with the offset of what stands behind it."""
    for line in document.lines:
        match = _LABELLED.match(line.text) if line.role != "noise" else None
        if match and match[1].casefold() in labels:
            yield line, line.start + match.end()


def _claim(document: Document, line: Line, at: int, found: list[Found]) -> Claim | None:
    """Return what a labelled line says of the venue; a street or a city alone is no name."""
    rest = document.text[at : line.end]
    cut = _END.search(rest)
    end = at + (cut.start() if cut else len(rest.rstrip()))
    inside = [item for item in found if item.start < line.end and at < item.end]
    cities = frozenset(
        folded(item.text)
        for item in inside
        if item.kind == "city" and (item.start >= end or item.end - item.start >= end - at)
    )
    parts = ("street", "postcode", "city", "url", "email")
    address = any(item.kind in parts and item.start <= at and end <= item.end + 3 for item in inside)
    address = address or any(item.kind == "street" and item.start < end for item in inside)
    name = "" if address else document.text[at:end].strip()
    return Claim(at, end, name, cities) if cities or name else None


def _told(document: Document, found: list[Found], code: str) -> Iterator[Claim]:
    """Yield the buildings in which a sentence says that the event is held ('vindt plaats in Theater De Ster')."""
    rooms = {item.start for item in found if item.kind == "room"}
    for item in found:
        if item.kind != "venue" or item.confidence < SURE or item.start in rooms:
            continue
        before = document.text[max(0, item.start - REACH) : item.start].rpartition("\n")[2]
        if _held(code).search(before) and not any(p.name == "aside" for p in _phrases(code).find(before)):
            name = item.text.rstrip(" .,;")
            yield Claim(item.start, item.start + len(name), name, frozenset())


@lru_cache(maxsize=8)
def _phrases(code: str) -> PhraseTable:
    """Return nouns of bodies, and words of sentences about something else than the event, such as the drinks."""
    pack = languages.load(code)
    return PhraseTable({"body": pack.blocks.cues.institution, "aside": (*pack.places.asides, *pack.purposes.drinks)})


@lru_cache(maxsize=8)
def _held(code: str) -> re.Pattern[str]:
    """Return the end of a sentence up to a place: that the event is held, and at most a day and an hour behind it."""
    return re.compile(
        rf"(?<!\w)(?:{any_of(languages.load(code).places.taking_place)})(?!\w)(?:[^.!?;]|\.(?!\s)){{0,60}}\Z", re.I
    )


def _behind_editions(document: Document, found: list[Found]) -> Iterator[Claim]:
    """Yield what follows an edition's number in its line, of the edition that is named first."""
    editions = [item for item in found if item.kind == "edition"][:MOST]
    for item in editions:
        if item.value != editions[0].value:
            continue
        match = _BEHIND_EDITION.match(document.text, item.end)
        if match:
            stop = document.text.find("\n", match.end())
            end = stop if stop >= 0 else len(document.text)
            shown = document.text[match.end() : end].rstrip()
            if (
                shown
                and len(shown) <= LONGEST
                and not any(
                    other.kind in {"date", "time"} and match.end() <= other.start < match.end() + len(shown)
                    for other in found
                )
            ):
                yield Claim(match.end(), match.end() + len(shown), shown, frozenset())


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two names share a word, or one of them is a part or the initials of the other."""
    if one & other:
        return True
    return any(a in b or b in a for a in one for b in other if min(len(a), len(b)) > SHORTEST)
