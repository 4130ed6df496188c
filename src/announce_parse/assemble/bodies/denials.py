"""Names that a cue makes look like who holds an event and that are not: who had something written, whom to ask.

Nor is a group on a site for messages a body ('onze WhatsApp-groep'), nor one at which the event is not held.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.elsewhere import helps_elsewhere
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import article_of, pattern_of
from announce_parse.assemble.places.addresses import denied
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

ARTICLE = 4  # characters of an article and a space in front of a name
FRONT = 60  # characters in front of a name that are looked at
BESIDE = 20  # characters in front of a name in which somebody's name ends
_ACTS = frozenset({"after:organises", "after:glad", "before:by", "before:verb", "label=organiser", "under=organiser"})
_HOLDS = _ACTS - {"before:verb"} | {"host"}
SIGNED = 60  # characters of a line in which somebody may sign
SENTENCE = 200  # characters of a sentence to either side of a name
_ONLINE = re.compile(r"\b(?:Facebook|WhatsApp|LinkedIn|Telegram|Discord|Slack|Signal|Instagram)[\s-]\w", re.I)


class _Patterns(NamedTuple):
    """What stands in front of such names, of a language."""

    commissioned: re.Pattern[str]
    past: re.Pattern[str]
    holds: re.Pattern[str]
    informs: re.Pattern[str]
    of: re.Pattern[str]
    licensed: re.Pattern[str]
    receives: re.Pattern[str]
    some: re.Pattern[str]
    members: re.Pattern[str]
    cheaper: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    holders = pack.holders
    of = any_of([word for word in (*pack.people.belongs_to, *pack.organisations.signed) if word[-1].isalnum()])
    events = {*pack.blocks.cues.genre, *pack.titles.genres, *pack.titles.recurring, *holders.gatherings}
    return _Patterns(
        re.compile(rf"(?<!\w)(?:{pattern_of(holders.commissioned)})\s{article_of(language)}$", re.I),
        re.compile(rf"(?<!\w)(?:{any_of(holders.past)})(?!\w)", re.I),
        re.compile(
            rf"(?:{any_of(events)}|{pattern_of(pack.organisations.organised_by)}|organi[sz]\w{{1,8}})(?!\w)", re.I
        ),
        re.compile(rf"(?<!\w)(?:{pattern_of(holders.informs)})\s?:?\s?{article_of(language)}$", re.I),
        re.compile(rf"\s?[,(]?\s?(?:(?:{of})\s)?{article_of(language)}", re.I),
        re.compile(rf"(?<!\w)(?:{pattern_of(holders.licences)})\s?:?\s?{article_of(language)}$", re.I),
        re.compile(
            rf"(?<!\w)(?:{pattern_of(holders.receives)})\s?:?\s?{article_of(language)}(?:[a-zß-ÿ]{{4,20}}\s)?$", re.I
        ),
        re.compile(
            rf"(?<!\w)(?:{any_of(pack.people.frames)}|{pattern_of(holders.framed)})\s(?:d['’])?"
            rf"(?:{any_of(pack.organisations.indefinite)})\s(?:[a-zß-ÿ]{{3,20}}\s)?$",
            re.I,
        ),
        re.compile(rf"(?<!\w)(?:{pattern_of(holders.members_of)})\s{article_of(language)}$", re.I),
        re.compile(rf"(?<!\w)(?:{any_of((*pack.money.discounts, *pack.money.reduced))})(?!\w)", re.I),
    )


def undenied(view: View, judged: list[Judged]) -> list[Judged]:
    """Leave out who had something else made, who is asked about, and, where another holds it, whom to ask.

    Nor does the body hold an event from which one of its people comes to speak, nor beside another one the body whose
    members pay less.
    """
    denials = (
        _is_elsewhere,
        _is_licensing,
        _is_given,
        _is_asked_about,
        _is_heading,
        _is_affiliation,
        _is_online,
        _is_left,
        _is_some_frame,
        helps_elsewhere,
    )
    kept = [item for item in judged if not any(denies(view, item) for denies in denials)]
    informers = [item for item in kept if item[1] == "organiser" and (_informs(view, item) or _pays_less(view, item))]
    others = any(item[1] == "organiser" and item not in informers for item in kept)
    return [item for item in kept if item not in informers] if others else kept


def _is_elsewhere(view: View, item: Judged) -> bool:
    """Tell whether what was made for a body is no event ('De cijfers zijn verzameld in opdracht van de NASA')."""
    words = _patterns(view.language)
    place = item[2].start
    front = words.commissioned.search(view.text, max(0, place - FRONT), place)
    if front is None:
        return False
    begin = _sentence(view, place)
    leads = view.text[begin : front.start()].split()
    return len(leads) > 1 and not words.holds.search(view.text, begin, front.start())


def _is_asked_about(view: View, item: Judged) -> bool:
    """Tell whether a name stands nowhere but in a question that begins with a verb ('Is onze overheid klaar?')."""
    place = item[2].start
    if view.count(view.fold(item[2].value)) > 1:
        return False
    begin = _sentence(view, place)
    stop = min(
        (at for mark in ".!?\n" if (at := view.text.find(mark, item[2].end, item[2].end + SENTENCE)) >= 0), default=0
    )
    asks = _patterns(view.language).past.match(view.text, begin)
    return bool(stop and view.text[stop] == "?" and asks)


def _is_licensing(view: View, item: Judged) -> bool:
    """Tell whether a name is of who gives the rights to perform a work ('by arrangement with Quill Scripts')."""
    place = item[2].start
    front = _patterns(view.language).licensed.search(view.text, max(0, place - FRONT), place)
    return front is not None and view.count(view.fold(item[2].value)) == 1


def _is_given(view: View, item: Judged) -> bool:
    """Tell whether an event brings money for a body that stands nowhere else ('proceeds go to Weir Hospice')."""
    place = item[2].start
    front = _patterns(view.language).receives.search(view.text, max(0, place - FRONT), place)
    return front is not None and view.count(view.fold(item[2].value)) == 1


def _is_heading(view: View, item: Judged) -> bool:
    """Tell whether a name is the heading of what comes next ('Details' below 'Partners')."""
    return item[2].value.casefold() in languages.load(view.language).holders.headings


def _is_online(view: View, item: Judged) -> bool:
    """Tell whether a name is of a group on a site for messages ('Weir Facebook Group')."""
    del view
    return _ONLINE.search(item[2].value) is not None


def _is_left(view: View, item: Judged) -> bool:
    """Tell whether a name stands only where the text says that the event is not ('niet bij De Kring')."""
    start = item[2].start
    if view.count(view.fold(item[2].value)) > 1:
        return False
    ends = (match.end() for match in denied(view.language).finditer(view.text, max(0, start - FRONT), start))
    return any(start - ARTICLE <= end for end in ends)


def _is_some_frame(view: View, item: Judged) -> bool:
    """Tell whether an indefinite article leads from 'part of' to a name, which names nothing ('im Rahmen einer')."""
    place = item[2].start
    return _patterns(view.language).some.search(view.text, max(0, place - FRONT), place) is not None


def _is_affiliation(view: View, item: Judged) -> bool:
    """Tell whether somebody's name stands in front with a preposition ('Helen Marsh from the University')."""
    candidate = item[2]
    if "tag:affiliation=" not in candidate.features or not candidate.features.isdisjoint(_HOLDS):
        return False
    if len(view.row_at(candidate.start).line.text) < SIGNED:
        return False  # 'Jan Smit van De Kring' below a letter
    if item[1] == "organiser" and view.count(view.fold(candidate.value)) > 1:
        return False
    people = view.within(max(0, candidate.start - BESIDE), candidate.start, "person")
    behind = _patterns(view.language).of
    return any(behind.fullmatch(view.text, person.end, candidate.start) for person in people)


def _informs(view: View, item: Judged) -> bool:
    """Tell whether a name stands nowhere but behind what tells whom to ask."""
    start = item[2].start
    if view.count(view.fold(item[2].value)) > 1:
        return False
    return bool(_patterns(view.language).informs.search(view.text, max(0, start - FRONT), start))


def _pays_less(view: View, item: Judged) -> bool:
    """Tell whether nothing is told of a body but a price for its members ('Members of the Weir Club pay £3')."""
    candidate = item[2]
    if not candidate.features.isdisjoint(_ACTS):
        return False
    words = _patterns(view.language)
    if not words.members.search(view.text, max(0, candidate.start - FRONT), candidate.start):
        return False
    begin, end = _sentence(view, candidate.start), view.row_at(candidate.start).line.end
    priced = bool(view.within(begin, end, "price"))
    return priced or words.cheaper.search(view.text, candidate.end, end) is not None


def _sentence(view: View, place: int) -> int:
    """Return where the sentence of a place begins."""
    first = max(view.row_at(place).line.start, place - SENTENCE)
    ends = [view.text.rfind(mark, first, place) for mark in (". ", "! ", "? ")]
    begin = max(first, *(at + 1 for at in ends))
    while begin < place and not view.text[begin].isalnum():
        begin += 1
    return begin
