"""Job titles and organisations of participants, read from what stands around their names."""

from bisect import bisect_left
from collections.abc import Set

from announce_parse.document import Document, Found
from announce_parse.options import Context
from announce_parse.recognise.entities import ORGANISATION
from announce_parse.recognise.jobs.behind import represented, told_behind
from announce_parse.recognise.jobs.biographies import said_later
from announce_parse.recognise.jobs.hyphened import employer_length
from announce_parse.recognise.jobs.in_front import told_in_front
from announce_parse.recognise.jobs.limits import is_honorific
from announce_parse.recognise.jobs.said import told_by_verb
from announce_parse.recognise.jobs.several import in_singular, is_plural, last_joined, told_of_several
from announce_parse.recognise.jobs.spans import FINDINGS, PLACES, Place, Position
from announce_parse.recognise.jobs.words import Reading, position_words
from announce_parse.recognise.name_words import GENITIVES
from announce_parse.recognise.token_lines import Page
from announce_parse.values import PositionValue

_BEARERS = frozenset(("person", "group"))
_KINDS = FINDINGS | PLACES | {ORGANISATION}


def recognise_positions(
    document: Document, page: Page, participants: list[Found], found: list[Found], context: Context
) -> list[Found]:
    """Return the positions of the `participants`, given with their roles ("position", value: `PositionValue`)."""
    people = [item for item in participants if item.kind in _BEARERS]
    if not people:
        return []
    starts = [token.start for token in page.tokens]
    places = [(bisect_left(starts, item.start), bisect_left(starts, item.end)) for item in people]
    reading = Reading(page, position_words(context.pack.code), kinds_by_token(page, found))
    bearers = [
        place
        for person, place in zip(people, places, strict=True)
        if not (person.kind == "group" and _employs(reading, place[0]))
    ]
    names = {place for start, end in bearers for place in range(start, end)}
    ranges = dict(places)
    positions = []
    for person, name in zip(people, places, strict=True):
        if person.kind == "group":
            told = told_in_front(reading, name, names, group=True)
        else:
            joined = _joined(reading, name, ranges) or _of_forenames(reading, name, ranges)
            told = positions_of(reading, name, names)
            told = [] if is_plural(reading, told, context.pack.code) else told
            several = [] if told else told_of_several(reading, name, ranges, names, context.pack.code)
            positions += [_found(document, reading, person, position, context.pack.code) for position in several]
            told = told or ([] if several or not joined else told_behind(reading, joined, names))
        positions += [_found(document, reading, person, position) for position in told]
    values = [str(person.value) for person in people]
    known = {item.value.person for item in positions}
    employed = {value for person, value in zip(people, values, strict=True) if person.start in known}
    speaker = _only_speaker(people, participants)
    for said in said_later(reading, places, values, [p.kind for p in people], speaker):
        told = told_by_verb(reading, said.verb, said.start, names, alone=values[said.person] not in employed)
        positions += [_found(document, reading, people[said.person], position) for position in told]
    return sorted(dict.fromkeys(positions), key=lambda item: item.start)  # one may be told in two ways


def _only_speaker(people: list[Found], participants: list[Found]) -> int | None:
    """Return the place in the list of the only one who speaks, None where several do or nobody does."""
    speaking = {item.start for item in participants if item.kind == "role" and item.value == "speaker"}
    at = [number for number, person in enumerate(people) if person.start in speaking]
    return at[0] if len({str(people[number].value) for number in at}) == 1 else None


def _employs(reading: Reading, start: int) -> bool:
    """Tell whether a job and 'of' stand in front of a group: 'music director of the | Fen Band'."""
    at = start - 1
    at -= reading.article(at) or reading.lower(at) in reading.words.articles
    return reading.lower(at) in reading.words.belongs_to and reading.titled(at - 1)


def positions_of(reading: Reading, name: Place, names: Set[int]) -> list[Position]:
    """Return the positions that stand behind a name, else the one in front of it; `names` are the tokens of all names.

    An organisation behind the name belongs to a job in front of it ('Programme chair: Ann Berg (Leek University)').
    A job in front counts rather than words in brackets that name none ('wethouder Anna Poel (cultuur)').
    """
    behind = _with_body(reading, name, told_behind(reading, name, names))
    front = told_in_front(reading, name, names, group=False)
    served = represented(reading, name, names) if [body for _, body in front] == [None] else None
    if served and all(title is None for title, _ in behind):
        return [(front[0][0], served), *(item for item in behind if item[1] != served)]
    before = next((at for at in range(name[0] - 1, -1, -1) if not is_honorific(reading, at)), 0)
    labelled_front = reading.lower(before) in reading.words.present | {":"}
    bracketed = behind[0] if behind and reading.lower(name[1]) == "(" and not labelled_front else (None, None)
    if bracketed[0] and bracketed[1] and bracketed[1] < bracketed[0] and len(front) == 1 and front[0][1] is None:
        return [(front[0][0], bracketed[1]), (bracketed[0], None), *behind[1:]]  # 'dichter Anna Poel (Codarts), docent'
    if behind and (len(behind) > 1 or behind[0][0]) and any(_tells_a_job(reading, item) for item in behind):
        apart = (
            not labelled_front
            and reading.lower(name[1]) == ","
            and (behind[0][1] or reading.lower(behind[0][0][0] if behind[0][0] else 0) in reading.words.authors)
            and all(body is None for _, body in front)
        )
        return [*front, *behind] if apart else behind  # 'zangeres Anna Poel, docent bij Codarts'
    if front and behind and _is_site(reading, name[1], behind):
        return front
    if behind and behind[0][0] is None and len(front) == 1 and front[0][1] is None and not _is_word(reading, behind):
        return [(front[0][0], behind[0][1])]
    return front if front and behind and behind[0][0] and not labelled_front else behind or front


def _with_body(reading: Reading, name: Place, told: list[Position]) -> list[Position]:
    """Return positions, a job in brackets with the body behind them as one ('Anna Poel (director), Salt Trust')."""
    if len(told) != 2 or reading.lower(name[1]) != "(":
        return told
    (title, none), (nothing, body) = told
    return [(title, body)] if title and body and none is None and nothing is None else told


def _is_site(reading: Reading, at: int, told: list[Position]) -> bool:
    """Tell whether 'at' behind a name leads to where the event is ('by director Ann Poole | at the Mill Hall')."""
    title, body = told[0]
    if title or body is None or reading.lower(at) not in reading.words.works_at | reading.words.before_city:
        return False
    house = "place-noun" in reading.classes(body[1] - 1)
    return house and not any(reading.lower(n) in reading.words.bodies for n in range(*body))


def _is_word(reading: Reading, told: list[Position]) -> bool:
    """Tell whether a single ordinary word stands where a body might: a field ('wethouder Anna Poel (Mobiliteit)')."""
    body = told[0][1]
    if len(told) > 1 or body is None or body[1] - body[0] > 1 or reading.body(body[0]):
        return False
    known = reading.page.known[body[0]]
    return known.shape == "Xx" and "o" in known.likeness and not {"s", "f"}.intersection(known.likeness)


def _tells_a_job(reading: Reading, position: Position) -> bool:
    title, body = position
    return body is not None or (title is not None and any(reading.titled(at) for at in range(*title)))


def affiliations(document: Document, positions: list[Found]) -> list[Found]:
    """Return the organisations of the positions ("affiliation"): no organisers, though they may look like ones."""
    spans = [(item.value.organisation, item.confidence) for item in positions if item.value.organisation]
    return [
        Found("affiliation", start, end, document.text[start:end], document.text[start:end], confidence)
        for (start, end), confidence in spans
    ]


def kinds_by_token(page: Page, found: list[Found]) -> dict[int, str]:
    """Return the tokens that rule findings hold, with the kind of finding."""
    spans = [(item.start, item.end, item.kind) for item in found if item.kind in _KINDS]
    kinds: dict[int, str] = {}
    at = 0
    for start, end, kind in sorted(spans):
        while at < len(page.tokens) and page.tokens[at].end <= start:
            at += 1
        place = at
        while place < len(page.tokens) and page.tokens[place].start < end:
            if kind not in PLACES or page.tokens[place].start >= start:  # no 'France' in 'Radio-France'
                kinds.setdefault(place, kind)
            place += 1
    return kinds


def _joined(reading: Reading, name: Place, ranges: dict[int, int]) -> Place | None:
    """Return the name that 'and' joins to this one: what stands behind it is said of both, but no clause about one."""
    at = name[1]
    if reading.lower(at) not in reading.words.joins:
        return None
    at += 1
    while "honorific" in reading.classes(at) or reading.lower(at) == ".":
        at += 1
    if at not in ranges:
        return None
    clause = reading.lower(ranges[at]) == "," and reading.lower(ranges[at] + 1) in reading.words.verbs
    return None if clause else (at, ranges[at])  # 'Anna Poel en Jan Mol, die werkt bij Glasnet'


def _of_forenames(reading: Reading, name: Place, ranges: dict[int, int]) -> Place | None:
    """Return the last of several forenames: brackets behind it tell of all ('Anna, Bert en Cees (werkgroep Glas)')."""
    last = last_joined(reading, name, ranges) if name[1] - name[0] == 1 else name
    if last == name or reading.lower(last[1]) != "(":
        return None
    alone = all(ranges[at] - at == 1 for at in ranges if name[0] <= at <= last[0])
    return last if alone else None


def _found(document: Document, reading: Reading, person: Found, position: Position, plural: str = "") -> Found:
    """Return the position of somebody; a job told in the `plural` of a language is cut to its singular."""
    page = reading.page
    title, body = ((page.tokens[part[0]].start, page.tokens[part[1] - 1].end) if part else None for part in position)
    if title and position[0] and plural:
        title = title[0], title[1] - in_singular(reading, position[0], plural)
    if title and body is None:
        cut = title[0] + employer_length(document.text[slice(*title)], reading.words.hyphens)
        first = max(title[0], document.text.rfind(" ", title[0], cut) + 1)  # 'langjähriger GLS-Vorstand'
        title, body = (title, None) if cut == title[0] else ((cut + 1, title[1]), (first, cut))
    owner = position[1] and (position[0][0] == position[1][1] if position[0] else body and body[1] < person.start)
    if body and owner:
        body = body[0], body[1] - 2 * document.text[slice(*body)].endswith(GENITIVES)  # 'the Fen Trust's | director'
    spans = [span for span in (title, body) if span]
    start, end = min(s for s, _ in spans), max(e for _, e in spans)
    value = PositionValue(person.start, title, body)
    return Found("position", start, end, document.text[start:end], value, 0.7 * person.confidence)
