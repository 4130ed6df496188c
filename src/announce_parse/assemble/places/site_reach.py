"""How far the place reaches that a seminar's e-mail names: what the tagger left out at its ends, or took too much.

A place goes on over the end of a line, and is told in parts: 'the Cole Room, 2nd floor, of | the Ash Library'.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_house_or_body, is_venue_word
from announce_parse.assemble.view import View
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of

WORDS = 4  # of what a bracket gives
PROSE = 45  # characters of a line that may go on in the next one
FRONT = 60  # characters in front of a place in which its beginning stands
_OTHERS = ("date", "time", "person", "url", "email")
_GAP = re.compile(r"[ \t]{3,}|\t")
_SPACE = r"(?: {1,3}|[ \t]?\n[ \t]{0,20})"  # no blank line
_WORD = r"[A-Z][\w’'&-]{0,25}"
_RUN = rf"{_WORD}(?:{_SPACE}(?:(?:of|and|&){_SPACE})?{_WORD}){{0,4}}"
_NUMBER = re.compile(rf"{_SPACE}[A-Za-z]{{0,3}}-?\d{{2,4}}(?:-\d{{2,4}})?[A-Za-z]?(?!\w|[-–:.]\d)")
_BEHIND_NUMBER = re.compile(
    r"(?<=\d) (?P<name>[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{0,20}){0,2})(?=\)?[ ]{0,20}(?:[\n.,;)]|\Z))"
)
_ASIDE = re.compile(r"\s{0,3}\((?P<inner>[^()]{2,80})")
_CLOSED = re.compile(r"(?:[ ][\w’'-]{1,20}){0,3}(?P<close>\))")
_BRACKET = re.compile(r"\s{1,3}\((?P<inner>[^()\n]{2,40}(?:\n[^()\n]{2,40})?)\)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Patterns built from a language's words.

    Attributes:
        lead, tail: small words and marks at the beginning and the end of a place.
        room: the noun of a room in front of its number.
        front: a name in front of a place, with what joins them.
        behind: what joins a room to the building behind it, with the building.
        between: what joins two places of which one is in the other.
        noun: the noun of a building or a room that a name goes on with.
    """

    lead: re.Pattern[str]
    tail: re.Pattern[str]
    room: re.Pattern[str]
    front: re.Pattern[str]
    behind: re.Pattern[str]
    between: re.Pattern[str]
    noun: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    leads = (*pack.people.belongs_to, *pack.people.serves, *pack.places.before_venue, *pack.organisations.articles)
    small = any_of(leads)
    rooms, houses = any_of(pack.places.rooms), any_of((*pack.places.houses, *pack.places.rooms))
    joints = any_of((*pack.people.belongs_to, *pack.places.inside))
    inside = rf"(?:\s?,)?{_SPACE}(?:{joints}){_SPACE}(?:(?i:{articles}){_SPACE})?"
    lower = rf"[a-z]{{2,12}}{_SPACE}"
    return _Patterns(
        lead=re.compile(rf"(?:[\W_]|(?:{small})\s){{0,8}}(?=\w)", re.I),
        tail=re.compile(rf"(?:{_SPACE}(?:{small})|[^\w)]){{1,8}}\Z", re.I),
        room=re.compile(rf"(?<!\w)(?:{rooms}){_SPACE}\Z", re.I),
        front=re.compile(rf"(?<![\w.’'-])(?P<name>{_RUN})(?P<joint>{_SPACE}|{inside})\Z"),
        behind=re.compile(
            rf"(?:{inside}|\s?,{_SPACE}|\s\()(?P<name>(?:{lower}){{0,2}}{_RUN}|(?:{lower}){{0,2}}(?:{houses})(?!\w))"
        ),
        between=re.compile(rf"(?:,?{_SPACE}[a-z]{{3,9}})?{inside}|\s?,{_SPACE}|{_SPACE}\("),
        noun=re.compile(rf"{_SPACE}(?:{houses})(?!\w)"),
    )


def reached(view: View, site: Found, named: bool) -> Found:
    """Return a place with its whole names, and the building that follows or stands in front of its room.

    Args:
        view: the view of the e-mail.
        site: the place.
        named: whether it names a building.
    """
    start, end = _bounded(view, site.start, site.end)
    start = _with_front(view, start, named)
    end = _with_behind(view, start, end, named)
    return _spread(view, site, start, end)


def _bounded(view: View, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a place up to a gap in its line, without small words and marks at its ends."""
    patterns = _patterns(view.language)
    cuts = [start, *(place for gap in _GAP.finditer(view.text, start, end) for place in gap.span()), end]
    start, end = max(zip(cuts[::2], cuts[1::2], strict=True), key=lambda part: len(view.text[slice(*part)].split()))
    aside = _ASIDE.search(view.text, start, end)
    if aside and aside.start() > start and _is_said(view, aside["inner"]):
        end = aside.start()
    lead = patterns.lead.match(view.text, start, end)
    start = lead.end() if lead else start
    tail = patterns.tail.search(view.text, start, end)
    return start, tail.start() if tail and tail.start() > start else end


def _is_said(view: View, inner: str) -> bool:
    """Tell whether what a bracket holds is said of a place, not another name of it ('note the room change')."""
    pack = view.material.context.pack
    return not {*pack.organisations.articles, *pack.people.copulas}.isdisjoint(inner.casefold().split())


def _with_front(view: View, start: int, named: bool) -> int:
    """Return where a place begins with the rest of its name in front, or the building in front of its room."""
    patterns = _patterns(view.language)
    room = patterns.room.search(view.text, max(0, start - FRONT), start)
    if room and view.text[start].isdigit():
        return room.start()
    front = patterns.front.search(view.text, max(0, start - FRONT), start)
    if front is None or view.within(*front.span("name"), *_OTHERS):
        return start
    words = front["name"].casefold().split()
    if any(languages.is_stop_word(word, view.language) for word in (words[0], words[-1])):
        return start
    if "\n" in front[0] and len(view.row_at(front.start()).line.text) < PROSE:
        return start
    if front["joint"].strip():
        house = any(is_house_or_body(word, view.language) for word in words)
        return front.start() if house and not named else start
    return front.start() if view.text[start].isalpha() or not named else start


def _with_behind(view: View, start: int, end: int, named: bool) -> int:
    """Return where a place ends with what a bracket gives, with its number, and with the building that it is in."""
    rooms = view.material.context.pack.places.rooms
    patterns = _patterns(view.language)
    if "(" in view.text[start:end]:
        closed = _CLOSED.match(view.text, end)
        return closed.start("close") if closed else end
    bracket = _BRACKET.match(view.text, end)
    inner = bracket["inner"].casefold().split() if bracket else []
    if (
        bracket
        and len(inner) <= WORDS
        and is_venue_word(inner[-1], view.language)
        and not _is_said(view, bracket["inner"])
    ):
        return bracket.end("inner")
    if view.text[start:end].casefold().rpartition(" ")[2] in rooms:
        end = _up_to(view, end, _NUMBER.match(view.text, end))
    noun = patterns.noun.match(view.text, end)
    end = noun.end() if noun else end
    if named:
        return end
    beside = _up_to(view, end, _BEHIND_NUMBER.match(view.text, end))
    if beside > end:
        return beside
    behind = patterns.behind.match(view.text, end)
    words = behind["name"].casefold().split() if behind else []
    house = any(is_venue_word(word, view.language) for word in words)
    return _up_to(view, end, behind) if house and not _is_said(view, " ".join(words)) else end


def _up_to(view: View, end: int, behind: re.Match[str] | None) -> int:
    """Return the end of what stands behind a place, which is neither a time nor somebody, else that of the place."""
    return end if behind is None or view.within(*behind.span(), *_OTHERS) else behind.end()


def joined(view: View, sites: list[Found]) -> list[Found]:
    """Return places, each with the next one where that tells where it is ('the Cole Room, located in AH 129')."""
    places: list[Found] = []
    for site in sites:
        if places and _is_in(view, places[-1], site):
            sure = min(places[-1].confidence, site.confidence)
            places[-1] = replace(_spread(view, site, places[-1].start, site.end), confidence=sure)
        else:
            places.append(site)
    return places


def _is_in(view: View, site: Found, other: Found) -> bool:
    """Tell whether the second of two places is where the first one is: not each has a number, it is no aside."""
    numbered = all(any(map(str.isdigit, item.text)) for item in (site, other))
    return not (numbered or _is_said(view, other.text)) and bool(
        _patterns(view.language).between.fullmatch(view.text, site.end, other.start)
    )


def _spread(view: View, site: Found, start: int, end: int) -> Found:
    return replace(site, start=start, end=end, text=view.text[start:end], value=view.shown(start, end))
