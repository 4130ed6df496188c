"""Job titles and organisations of participants, read from what stands around their names."""

from bisect import bisect_left
from collections.abc import Set
from itertools import pairwise

from announce_parse.document import Document, Found
from announce_parse.languages.lexicon import load_lexicon
from announce_parse.options import Context
from announce_parse.recognise.entities import ORGANISATION
from announce_parse.recognise.jobs.biographies import said_later
from announce_parse.recognise.jobs.degrees import behind_degrees, degree_end
from announce_parse.recognise.jobs.directed import directed
from announce_parse.recognise.jobs.employers import employed
from announce_parse.recognise.jobs.fronted import compound, instrument, played_on, retired
from announce_parse.recognise.jobs.hyphened import employer_length
from announce_parse.recognise.jobs.labelled import labelled
from announce_parse.recognise.jobs.loose_bodies import loose_body
from announce_parse.recognise.jobs.parts import ends_like_job, positions_in
from announce_parse.recognise.jobs.periods import behind_since
from announce_parse.recognise.jobs.profiles import profile, tied
from announce_parse.recognise.jobs.spans import Place, Position, is_plain
from announce_parse.recognise.jobs.words import Reading, position_words
from announce_parse.recognise.names import postnominals
from announce_parse.recognise.token_lines import Page, TokenLine
from announce_parse.values import PositionValue

_OPENERS = frozenset((",", "-", "–", "—", ":", "|", "/", "•", "·", "@", "["))
_BULLETS = frozenset(("-", "–", "•", "*", "·"))
_STOPS = frozenset((";", "!", "?", "…", ":"))
_SAINTS = frozenset(("st", "ste"))
_QUOTES = frozenset("'‘’\"“”„«»")
_AND_OTHERS = ["et", "al", "."]
_BETWEEN_CODES = frozenset((",", "/", "&", "+", ".", "-"))
_LIST_START = 3  # tokens in front of a name that opens a list item
_REACH = 34  # tokens behind a name
_BEFORE = 14  # tokens in front of it
_WHEN = frozenset(("date", "time"))
_SHORT_LINE = 14  # tokens of a line that tells a position
_LINES_BELOW = 2
_SAID_TITLE = 6  # tokens of a job title in a sentence of a biography
_DOES = 8  # tokens behind a verb in which it is told where somebody works
_TITLE_WORDS = 5  # tokens of a job title in front of a name
_OPENING = 10  # tokens in which the noun of a job or an organisation is looked for
_HEADED = 4  # tokens behind a name and a full stop, in which a job stands
_LIST_LINE = 24  # tokens of a line that lists jobs
_CELLS = 2  # of a table, behind a name
_PARTS = frozenset((",", ";", "|", "/", "•"))  # between labels of one line
_WIDE = 50  # characters of a line that is broken at a width
_LABEL = 3  # words of a label
_LABELLED = 5  # tokens of a line in which the colon of its label stands
_SHORT = 4  # letters of a body's abbreviated noun
_TAIL = 3  # tokens of a body behind a small word
_SMALL = 3  # letters of a word that may be a preposition
_FINDINGS = frozenset(("date", "time", "url", "email", "phone", "price", "street", "postcode"))
_KINDS = _FINDINGS | {"city", "country", ORGANISATION}


def recognise_positions(
    document: Document, page: Page, people: list[Found], found: list[Found], context: Context
) -> list[Found]:
    """Return the positions of the participants `people` ("position", value: `PositionValue`), by place."""
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
            told = _in_front(reading, name, names, group=True)
        else:
            joined = _joined(reading, name, ranges)
            told = positions_of(reading, name, names) or (_behind(reading, joined, names) if joined else [])
        positions += [_found(document, reading, person, position) for position in told]
    for said in said_later(reading, places, [str(person.value) for person in people], [p.kind for p in people]):
        told = _said(reading, said.verb, said.start, names)
        positions += [_found(document, reading, people[said.person], position) for position in told]
    return sorted(dict.fromkeys(positions), key=lambda item: item.start)  # one may be told in two ways


def _employs(reading: Reading, start: int) -> bool:
    """Tell whether a job and 'of' stand in front of a group: 'music director of the | Fen Band'."""
    at = start - 1
    at -= reading.article(at) or reading.lower(at) in reading.words.articles
    return reading.lower(at) in reading.words.belongs_to and reading.titled(at - 1)


def positions_of(reading: Reading, name: Place, names: Set[int]) -> list[Position]:
    """Return the positions that stand behind a name, else the one in front of it; `names` are the tokens of all names.

    An organisation behind the name belongs to a job in front of it ('Programme chair: Ann Berg (Northford University)').
    A job in front counts rather than words in brackets that name none ('wethouder Anna Poel (cultuur)').
    """
    behind = _behind(reading, name, names)
    front = _in_front(reading, name, names, group=False)
    before = next((at for at in range(name[0] - 1, -1, -1) if not _is_honorific(reading, at)), 0)
    labelled_front = reading.lower(before) == ":"
    if behind and (len(behind) > 1 or behind[0][0]) and any(_tells_a_job(reading, item) for item in behind):
        apart = (
            not labelled_front
            and reading.lower(name[1]) == ","
            and (behind[0][1] or reading.lower(behind[0][0][0] if behind[0][0] else 0) in reading.words.authors)
            and all(body is None for _, body in front)
        )
        return [*front, *behind] if apart else behind  # 'zangeres Anna Poel, docent bij Codarts'
    if behind and behind[0][0] is None and len(front) == 1 and front[0][1] is None and not _is_word(reading, behind):
        return [(front[0][0], behind[0][1])]
    return front if front and behind and behind[0][0] and not labelled_front else behind or front


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
            kinds.setdefault(place, kind)
            place += 1
    return kinds


def _behind(reading: Reading, name: Place, names: Set[int]) -> list[Position]:
    """Return what is told behind a name: in brackets, between commas, by 'is', on the lines below."""
    page = reading.page
    line = page.lines[page.line_of[name[1] - 1]]
    end = name[1]
    if [reading.lower(at) for at in range(end, end + 3)] == _AND_OTHERS:
        end += 3
    while end < line.end and reading.capital(end) and reading.lower(end) in postnominals():
        end += 1
    end = behind_degrees(reading, end, line.end)
    by_label = labelled(reading, line, end, names)
    if by_label:
        return by_label
    if end >= line.end:
        return _below(reading, line, name, names) or profile(reading, line, name, names)
    if end in page.cells:
        return _in_cells(reading, line, end, names)
    coded = _part_codes(reading, line, name, end)
    if coded:
        return [(coded, None)]
    end = _behind_pronouns(reading, line, end)
    opener = reading.lower(end)
    if opener == "(":
        return _behind_bracket(reading, line, end, names)
    if opener in _OPENERS and reading.lower(end + 1) in reading.words.copulas:
        return _predicate(reading, line, end + 2, names)
    if opener == "," and reading.lower(end + 1) in reading.words.works:
        return _work(reading, _until(reading, line, end + 2, names))  # ', werkzaam bij'
    if opener == "," and _leads_to_body(reading, end + 1):
        return [item for item in positions_in(reading, _until(reading, line, end + 1, names))[:1] if item[1]]
    relative = opener == "," and reading.lower(end + 1) in reading.words.verbs  # ', who leads the team at'
    if relative and reading.lower(end + 2) in reading.words.copulas - reading.words.formerly:
        return _predicate(reading, line, end + 3, names)  # ', who is a lecturer at'
    if reading.lower(end + 2 * relative) in reading.words.directs:
        return directed(reading, _until(reading, line, end + 2 * relative + 1, names))
    if (opener in _OPENERS or opener == ".") and _labels_next(reading, line, end + 1, names):
        return []
    if opener in _OPENERS:
        place = _until(reading, line, end + 1, names)
        if reading.kinds.get(line.start) == "time" and not _has_noun(reading, place):
            return []  # '16.00 Anna Poel – Eerlijk rekenen'
        colon = opener == ":"  # what follows it is rather what they talk about
        listed = not colon and _is_list(reading, line, name, place, names)
        told = positions_in(reading, place, bracketed=True) if listed else _worthy(reading, place)
        body = loose_body(reading, name, end + 1, names) if opener == "," and not any(t for t, _ in told) else None
        return [(None, body)] if body else [item for item in told if item[0] or not colon]
    if opener in reading.words.copulas - reading.words.formerly:
        return _predicate(reading, line, end + 1, names)
    if (opener, reading.lower(end + 1)) in reading.words.perfect:
        return _predicate(reading, line, end + 2, names)  # 'has been director since'
    if opener == "." and name[0] - line.start <= _LIST_START:
        return _headed(reading, _until(reading, line, end + 1, names))
    if opener in reading.words.lives and reading.lower(end + 1) in reading.words.as_words:
        return _work(reading, _at_home(reading, _until(reading, line, end + 1, names)))
    if opener in reading.words.works:
        return _work(reading, _until(reading, line, _where(reading, end + 1, line.end), names))
    if played := played_on(reading, end):
        return [(played, None)]
    if opener in reading.words.works_at | reading.words.belongs_to and not _leads_to_place(reading, end):
        place = _until(reading, line, end, names)
        stop = next((at for at in range(*place) if reading.lower(at) in reading.words.verbs), place[1])
        return [item for item in positions_in(reading, (end, stop))[:1] if item[1]]
    if reading.titled(end) or (reading.article(end) and reading.titled(end + 1) and not reading.instrument(end + 1)):
        place = _until(reading, line, end, names)
        apposed = reading.article(end) and reading.lower(place[1]) == "," and place[1] + 1 in names
        return [] if apposed else _worthy(reading, place)  # 'interviewt Jan Mol de burgemeester, Anna Poel'
    return []


def _behind_pronouns(reading: Reading, line: TokenLine, at: int) -> int:
    """Return the token behind brackets with the pronouns of somebody ('(she/her)')."""
    told = reading.lower(at) == "(" and reading.lower(at + 1) in reading.words.pronouns
    return min(_closing(reading, line, at) + 1, line.end) if told and reading.lower(at + 2) in (")", "/") else at


def _behind_bracket(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return what the brackets that open at `end` tell, and what follows them: ', a job', 'is a job'."""
    close = _closing(reading, line, end)
    stop = _before_names(reading, end + 1, close, names)
    told = _in_brackets(reading, (end + 1, stop))
    if close + 1 < line.end and not told and reading.lower(close + 1) in reading.words.copulas:
        return _predicate(reading, line, close + 2, names)
    if reading.lower(close + 1) in reading.words.works:
        return told + _work(reading, _until(reading, line, close + 2, names))
    if close + 1 < line.end and reading.lower(close + 1) in (",", "-", "–"):
        place = _until(reading, line, close + 2, names)
        alone = degree_end(reading, end + 1, close) > end + 1 and place[1] >= line.end
        if alone or not _begins_another(reading, place):
            more = positions_in(reading, place, bracketed=True) if alone else _worthy(reading, place)
            employed = len(told) == len(more) == 1 and told[0][0] is None and more[0][1] is None
            told = [(more[0][0], told[0][1])] if employed else told + more  # 'Anna Poel (Glasnet) - Developer'
    return told


def _in_brackets(reading: Reading, place: Place) -> list[Position]:
    """Return what brackets tell; capitals behind a capital article are a body ('(The Leek Examiner)')."""
    start, end = place
    if reading.lower(start) == "@" or reading.lower(start) in reading.words.captions:
        return []  # '(Foto: privat)'
    titled = reading.article(start) and reading.capital(start) and end - start > 2
    if titled and all(map(reading.capital, range(start + 1, end))):
        return [(None, (start + 1, end))]
    told = positions_in(reading, place, bracketed=True)
    return _to_bracket(reading, told, end)


def _to_bracket(reading: Reading, told: list[Position], end: int) -> list[Position]:
    """Return positions with the last body up to the bracket, where small words join capitals to it ('Down to Earth')."""
    title, body = told[-1] if told else (None, None)
    if body is None or reading.lower(end) != ")":
        return told
    start, last = body
    rest = [reading.page.known[at] for at in range(last, end)]
    small = bool(rest) and len(rest) <= _TAIL and rest[0].shape == "x" and len(rest[0].lower) <= _SMALL
    if not small or not reading.capital(end - 1) or any(word.shape not in ("x", "Xx") for word in rest):
        return told
    return [*told[:-1], (title, (start, end))]


def _before_names(reading: Reading, start: int, end: int, names: Set[int]) -> int:
    """Return where brackets tell no more of somebody: in front of the part in which another name stands."""
    other = next((at for at in range(start, end) if at in names), end)
    return other if other == end else next((at for at in range(other, start, -1) if reading.lower(at) in _PARTS), start)


def _headed(reading: Reading, place: Place) -> list[Position]:
    """Return what a phrase tells behind a name that heads its line: 'Ann Poole. Senior lecturer, Leek University. She …'."""
    said = any(reading.lower(at) in reading.words.verbs | reading.words.copulas for at in range(*place))
    near = range(place[0], min(place[1], place[0] + _HEADED))
    return [] if said or not any(reading.titled(at) for at in near) else positions_in(reading, place)


def _begins_another(reading: Reading, place: Place) -> bool:
    """Tell whether an article leads to the next who take part, not to a job: '(Bariton), das Kammerorchester'."""
    return reading.article(place[0]) and reading.body(place[0] + 1)


def _in_cells(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> list[Position]:
    """Return what the next cells of a table tell of the name in front of them: a job, its body behind it."""
    cells = [start, *(at for at in range(start + 1, line.end) if at in reading.page.cells), line.end]
    places = list(pairwise(cells))[:_CELLS]
    told: list[Position] = []
    for place in places:
        here = _worthy(reading, place) if names.isdisjoint(range(*place)) else []
        whole = _with_field(reading, told, here)
        if whole:
            return whole
        if told or not here:
            break
        told = here
    return told


def _with_field(reading: Reading, told: list[Position], following: list[Position]) -> list[Position]:
    """Return a job with the body that the next cell or line names: what looked like one in the first is its field.

    So 'Chair of Statistics | Leek University', where neither has a further job.
    """
    if len(told) != 1 or len(following) != 1 or following[0][0] is not None:
        return []
    title, body = told[0]
    if title is None or following[0][1] is None or (body and any(reading.body(at) for at in range(*body))):
        return []
    sure = body is None or any(reading.body(at) for at in range(*following[0][1]))
    return [((title[0], (body or title)[1]), following[0][1])] if sure else []


def _labels_next(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> bool:
    """Tell whether the label of the next name stands behind one: 'Sopran: Anna Poel, Orgel: Jan Mol', 'vocals by Jo'."""
    if reading.instrument(start) and reading.lower(start + 1) in reading.words.introductions:
        return True
    colon = start
    while colon - start < _LABEL and reading.lower(colon)[:1].isalpha() and colon not in names:
        colon += 1
    labelled = colon > start and reading.lower(colon) == ":"
    list_of_labels = any(
        reading.lower(at) == ":" and reading.lower(at - 1).isalpha() for at in range(line.start, start)
    )
    return labelled and (
        (list_of_labels and reading.capital(colon + 1)) or not names.isdisjoint((colon + 1, colon + 2))
    )


def _part_codes(reading: Reading, line: TokenLine, name: Place, end: int) -> Place | None:
    """Return the abbreviated voices and instruments behind a player: 'Anna Poel (voc, p)', 'Jan Mol b' in a list."""
    bracketed = reading.lower(end) == "("
    if not bracketed and name[0] - line.start > _LIST_START:
        return None
    start = end + 1 if bracketed or reading.lower(end) in _OPENERS else end
    stop = _closing(reading, line, end) if bracketed else line.end
    told = [at for at in range(start, stop) if reading.lower(at) not in _BETWEEN_CODES | reading.words.joins]
    codes = reading.words.part_codes | (reading.words.crafts if bracketed else frozenset())
    played = len(told) > 1 and reading.instrument(told[0])
    parts = all(reading.lower(at) in codes or (played and _may_be_played(reading, at)) for at in told)
    return (start, stop) if told and parts else None  # also '(Malerei, Grafik)', '(viool, zang)'


def _may_be_played(reading: Reading, at: int) -> bool:
    """Tell whether a token is an instrument or an unknown word, which may be one behind another ('trompet, elektronica')."""
    plain = ("x", "Xx") if reading.words.capital_nouns else ("x",)
    unknown = reading.page.known[at].shape in plain and at not in reading.kinds
    return reading.instrument(at) or (unknown and not reading.titled(at) and not reading.body(at))


def _closing(reading: Reading, line: TokenLine, opened: int) -> int:
    """Return the bracket that closes what is opened at a token, in its line or the next; else the end of the line."""
    lines = reading.page.lines
    wrapped = reading.lower(line.end) == "\n" and line.number + 1 < len(lines)
    last = lines[line.number + 1].end if wrapped else line.end
    depth = 0
    for at in range(opened, min(last, opened + _REACH)):
        depth += (reading.lower(at) == "(") - (reading.lower(at) == ")")
        if depth == 0:
            return at
    return line.end


def _joined(reading: Reading, name: Place, ranges: dict[int, int]) -> Place | None:
    """Return the name that 'and' joins to this one: what stands behind it is said of both."""
    at = name[1]
    if reading.lower(at) not in reading.words.joins:
        return None
    at += 1
    while "honorific" in reading.classes(at) or reading.lower(at) == ".":
        at += 1
    return (at, ranges[at]) if at in ranges else None


def _has_noun(reading: Reading, place: Place) -> bool:
    """Tell whether the noun of a job or of an organisation, or an acronym, stands in a phrase."""
    return any(
        reading.titled(at) or reading.body(at) or ends_like_job(reading, at) or reading.page.known[at].shape == "XX"
        for at in range(*place)
    )


def _is_labelled(reading: Reading, line: TokenLine) -> bool:
    """Tell whether a line begins with a label of a few words."""
    return any(reading.lower(at) == ":" for at in range(line.start + 1, min(line.end, line.start + 1 + _LABEL)))


def _is_list(reading: Reading, line: TokenLine, name: Place, place: Place, names: Set[int]) -> bool:
    """Tell whether a line holds no more than a name, or several, and what is told of it."""
    if place[1] < line.end or place[1] - place[0] > _SHORT_LINE:
        return False
    others = [
        at for at in range(line.start, name[0]) if at not in names and reading.lower(at) not in reading.words.joins
    ]
    return len(others) <= _LIST_START


def _stops_at(reading: Reading, at: int) -> bool:
    """Tell whether a sentence ends with a token ('20 uur. Organisator: Anna Poel')."""
    tokens = reading.page.tokens
    return reading.lower(at) == "." and tokens[at].end < tokens[at + 1].start and not _abbreviates(reading, at)


def _below(reading: Reading, line: TokenLine, name: Place, names: Set[int]) -> list[Position]:
    """Return what the short lines below a name tell, if it stands alone or at the end of a label."""
    lines = reading.page.lines
    following = lines[line.number + 1] if line.number + 1 < len(lines) else None
    if following and reading.lower(following.start) in reading.words.works:
        return _work(reading, _until(reading, following, following.start, names))
    if following and reading.lower(following.start) in reading.words.copulas - reading.words.formerly:
        return _predicate(reading, following, following.start + 1, names)
    about = {reading.lower(at) for at in range(*name)} | reading.words.pronouns
    told: list[Position] = []
    item = reading.lower(line.start) in _BULLETS
    for below in lines[line.number + 1 : line.number + 1 + _LINES_BELOW]:
        place = (below.start, below.end)
        if item and reading.lower(below.start) in _BULLETS:
            break  # the next item of a list
        listed = reading.titled(below.start) and reading.lower(below.start + 1) in _PARTS
        long = below.end - below.start > (_LIST_LINE if listed else _SHORT_LINE)
        if not names.isdisjoint(range(*place)) or (long and not told):
            break
        if long or reading.lower(below.end - 1) in (":", "!", "?") or below.role == "heading":
            break
        if reading.kinds.get(below.start) in _WHEN:
            break  # 'Jeudi 14 novembre à 19h, médiathèque'
        if reading.lower(below.start) in about:
            break  # a sentence about the person
        if reading.lower(below.start) in _QUOTES or _is_labelled(reading, below):
            break  # the title of a talk, 'Supported by: …'
        if below.is_heading and reading.page.known[below.start].shape == "XX" and below.end - below.start == 1:
            break  # 'PROGRAMMA'
        stop = _until(reading, below, below.start, names)[1]
        sentence = stop < below.end - 1 and reading.lower(stop) == "."  # 'Dichter, docent in Gouda. Zij schrijft …'
        here = _worthy(reading, (below.start, stop) if sentence else place)
        if sentence:
            return told or here
        if here and here[0][0] is None and here[-1][1] and here[-1][1][1] < below.end - 1:
            break
        whole = _with_field(reading, told, here)
        if whole:
            return whole
        if told and here and here[0][0] is not None and reading.titled(below.start):
            told += here  # a job a line
            continue
        if told and here and (here[0][0] is not None or told[-1][1] is not None):
            break
        if not here:
            break
        if told:
            told[-1] = told[-1][0], here[0][1]
        else:
            told = here
    return told


def _predicate(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> list[Position]:
    """Return what 'is' says of somebody: 'is hoogleraar X aan de Universiteit Y'."""
    place = _until(reading, line, start, names)
    at = behind_since(reading, *place)
    place = at, place[1]
    if at < place[1] and reading.lower(at) in reading.words.as_words:
        return _work(reading, place)
    bound = tied(reading, place)
    if bound:
        return bound
    while at < place[1] and reading.lower(at) in reading.words.adjectives:
        at += 1  # 'is also secretary'
    place = at, place[1]
    while at < place[1] and not _is_noun_of_job(reading, at) and at - place[0] < 6:
        at += 1
    if at >= place[1] or not _is_noun_of_job(reading, at):
        return []
    told = positions_in(reading, place)
    return [item for item in told if item[0]]


def _is_noun_of_job(reading: Reading, at: int) -> bool:
    return reading.titled(at) or ends_like_job(reading, at)


def _said(reading: Reading, verb: int, start: int, names: Set[int]) -> list[Position]:
    """Return what a verb and the words from `start` on say of somebody."""
    line = reading.page.lines[reading.page.line_of[verb]]
    if reading.lower(verb) in reading.words.directs:
        return directed(reading, _until(reading, line, start, names))
    if reading.lower(verb) in reading.words.lives:
        told = _work(reading, _at_home(reading, _until(reading, line, start, names)))
    elif reading.lower(verb) in reading.words.works:
        told = _work(reading, _until(reading, line, _where(reading, start, line.end), names))
    else:
        told = _predicate(reading, line, start, names)
    bare = [(title and _behind_as(reading, title), body) for title, body in told]
    lives = reading.lower(verb) in reading.words.lives
    return [
        (title, body)
        for title, body in bare
        if (body or lives or _is_of_a_field(reading, title)) and (title is None or _is_short(reading, title))
    ]


def _is_of_a_field(reading: Reading, title: Place | None) -> bool:
    """Tell whether a job title is an academic's with the field ('hoogleraar Latijnse letterkunde')."""
    return title is not None and title[1] - title[0] > 1 and reading.lower(title[0]) in reading.words.academics


def _at_home(reading: Reading, place: Place) -> Place:
    """Return what somebody lives as, without where ('als freie Autorin | in Gera')."""
    start, end = place
    return start, next((at for at in range(start, end) if reading.lower(at) in reading.words.before_city), end)


def _where(reading: Reading, start: int, end: int) -> int:
    """Return the token that leads to where somebody works, behind what they do ('doceert wiskunde aan de'), else `start`."""
    for at in range(start, min(end - 1, start + _DOES)):
        if reading.lower(at) in reading.words.as_words:
            break
        if reading.lower(at) in reading.words.works_at:
            return at
    return start


def _behind_as(reading: Reading, title: Place) -> Place:
    """Return a job title without what stands in front of 'as' ('sinds dit jaar als conservator')."""
    places = [at for at in range(title[0], title[1] - 1) if reading.lower(at) in reading.words.as_words]
    return (places[-1] + 1, title[1]) if places else title


def _is_short(reading: Reading, title: Place) -> bool:
    """Tell whether a job title has few words and no small word in front."""
    small = reading.words.works_at | reading.words.belongs_to | reading.words.serves
    return title[1] - title[0] <= _SAID_TITLE and reading.lower(title[0]) not in small


def _work(reading: Reading, place: Place) -> list[Position]:
    """Return what 'works as X at Y' or 'works at Y as X' says."""
    start, end = place
    while start < end and (
        reading.lower(start) in reading.words.as_words or reading.lower(start) in reading.words.works
    ):
        start += 1
    if reading.lower(start) in reading.words.works_at | reading.words.serves:
        role = next((at for at in range(start + 1, end) if reading.lower(at) in reading.words.as_words), end)
        employer = positions_in(reading, (start + 1, role)) if role < end else []
        if len(employer) == 1 and employer[0][1] and employer[0][0] is None:
            told = positions_in(reading, (role + 1, end))
            titles = [(_without_deed(reading, title), body) for title, body in told if title]
            return [(title, body or employer[0][1]) for title, body in titles]  # 'bij Glasnet als architect'
        start += reading.lower(start) in reading.words.serves  # 'works for Glasnet'
    return [item for item in positions_in(reading, (start, end))[:2] if item[1] or item[0]]


def _without_deed(reading: Reading, title: Place) -> Place:
    """Return a job title without what 'and' joins to it that is no job ('glaszetter en fietst')."""
    joins = (at for at in range(title[0] + 1, title[1] - 1) if reading.lower(at) in reading.words.joins)
    other = next((at for at in joins if not any(map(reading.titled, range(at + 1, title[1])))), title[1])
    return title[0], other


def _worthy(reading: Reading, place: Place) -> list[Position]:
    """Return the positions of a phrase that has the noun of a job or of an organisation, or an acronym, in it."""
    start = place[0] + 1 + reading.article(place[0] + 1)
    if reading.lower(place[0]) in reading.words.plays_on and reading.lower(start) in reading.words.instruments:
        return []  # 'am Klavier begleitet sie …'
    told = positions_in(reading, place)
    first = range(place[0], min(place[1], place[0] + _OPENING))
    sure = any(reading.titled(at) or reading.body(at) or reading.lower(at) == "@" for at in first)
    sure = sure or any(title for title, _ in told) or reading.lower(place[1] - 1).endswith(reading.words.press)
    shape = reading.page.known[first[0]].shape if first else ""
    short = (shape == "XX" or (shape[:1] == "X" and "xX" in shape)) and place[1] - place[0] <= 4
    if told and told[0][0] is None and _begins_sentence(reading, told[0][1], place[1]):
        return []
    return told if sure or short else []


def _begins_sentence(reading: Reading, body: Place | None, end: int) -> bool:
    """Tell whether a body is but the ordinary word with which a sentence begins ('Followed | by tea in the church')."""
    if body is None or body[1] - body[0] > 1 or body[1] >= end:
        return False
    small = reading.page.known[body[1]].shape == "x"
    return small and reading.page.known[body[0]].shape == "Xx" and _is_ordinary(reading, body[0])


def _until(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> Place:
    """Return the tokens from `start` to where an apposition ends: at a full stop, a name, a date, an address.

    One with a job may go on in the next line of a text that is broken at a width.
    """
    tokens = reading.page.tokens
    end = start
    depth = 0
    told = reading.lower(start - 1) != ":" and any(reading.titled(at) for at in range(start, line.end))
    last = _wrapped(reading, line) if told else line.end
    while end < last and end - start < _REACH and not _leads_to_occasion(reading, end):
        lower = reading.lower(end)
        depth += (lower == "(") - (lower == ")")
        if (
            (end > start and end in reading.page.cells)
            or lower in _STOPS
            or depth < 0
            or end in names
            or reading.kinds.get(end) in _FINDINGS
        ):
            break
        if (
            lower == "."
            and (end + 1 in (line.end, last) or tokens[end + 1].start > tokens[end].end)
            and not _abbreviates(reading, end)
        ):
            break
        end += 1
    if end < last and end in names:
        while end > start and _is_honorific(reading, end - 1):
            end -= 1
        if end - 1 > start and reading.lower(end - 1) in reading.words.introductions:
            end -= 1  # 'Anna Poel, vocals by Jo Mol'
        job = end
        while end > start and (reading.titled(end - 1) or ends_like_job(reading, end - 1)):
            end -= 1
        joins = reading.words.joins | {","}
        if end < job and reading.words.compounds_apart:  # 'Anna Poel, | Leek University historian Jo Mol'
            end = next((at for at in range(end - 1, start - 2, -1) if reading.lower(at) in joins), end)
            end = max(start, end)
        while end > start and (
            reading.lower(end - 1) in joins or reading.article(end - 1) or _is_honorific(reading, end - 1)
        ):
            end -= 1
    return start, end


def _wrapped(reading: Reading, line: TokenLine) -> int:
    """Return the end of the line in which a long one goes on, with a small letter or behind a small word, else its own."""
    page = reading.page
    wide = page.tokens[line.end - 1].end - page.tokens[line.start].start >= _WIDE
    if not wide or reading.lower(line.end) != "\n" or line.number + 1 >= len(page.lines):
        return line.end
    below = page.lines[line.number + 1]
    pairs = pairwise(page.tokens[line.start : line.end])
    if any(right.start - left.end > 1 for left, right in pairs):
        return line.end  # set in columns
    small = reading.words.works_at | reading.words.belongs_to | reading.words.joins
    leads = reading.lower(line.end - 1) in small or reading.article(line.end - 1)
    labelled = any(reading.lower(at) == ":" for at in range(below.start, min(below.end, below.start + _LABELLED)))
    named = reading.body(line.end - 1) and reading.capital(line.end - 1) and reading.capital(below.start)
    leads = leads or (named and not labelled and not _is_ordinary(reading, below.start))
    return below.end if leads or page.known[below.start].shape == "x" else line.end


def _is_ordinary(reading: Reading, at: int) -> bool:
    """Tell whether a token is an ordinary word or a job that begins a sentence ('Doors open …'), no body's noun."""
    if reading.body(at):
        return False
    return reading.titled(at) or is_plain(reading, at + 1) or load_lexicon().has("ordinary", reading.lower(at))


def _leads_to_place(reading: Reading, at: int) -> bool:
    """Tell whether a small word leads to the building where somebody appears ('im Vereinsheim')."""
    noun = any("place-noun" in name for name in reading.classes(at + 1 + reading.article(at + 1)))
    return noun and reading.lower(at) not in reading.words.works_at


def _leads_to_body(reading: Reading, at: int) -> bool:
    """Tell whether a small word behind a comma leads to a name that is no place's (', of Oakdown Alpacas')."""
    name = at + 1 + reading.article(at + 1)
    named = reading.capital(name) and reading.kinds.get(name) not in ("city", "country")
    leads = reading.lower(at) in reading.words.belongs_to | reading.words.works_at
    return leads and named and not _leads_to_place(reading, at)


def _leads_to_occasion(reading: Reading, at: int) -> bool:
    """Tell whether words begin that lead to the occasion of an event ('dans le cadre de la Semaine …')."""
    if reading.lower(at) not in reading.words.frame_starts:
        return False
    return any(all(reading.lower(at + n) == word for n, word in enumerate(frame)) for frame in reading.words.frames)


def _is_honorific(reading: Reading, at: int) -> bool:
    """Tell whether a token is an honorific or its full stop."""
    return reading.lower(at) == "." or "honorific" in reading.page.known[at].classes


def _abbreviates(reading: Reading, at: int) -> bool:
    """Tell whether a full stop belongs to an abbreviation ('e.V.', 'B.V.')."""
    letter = reading.lower(at - 1).isalpha() and len(reading.lower(at - 1)) == 1
    letter = letter or (reading.lower(at - 1) in _SAINTS and reading.capital(at + 1))
    letter = letter or (
        reading.body(at - 1) and reading.lower(at + 1).isalpha() and len(reading.lower(at - 1)) <= _SHORT
    )
    number = reading.words.capital_nouns and reading.lower(at - 1).isdigit()  # '1. Vorsitzende'
    return at > 0 and (letter or number or "honorific" in reading.page.known[at - 1].classes)


def _in_front(reading: Reading, name: Place, names: Set[int], *, group: bool) -> list[Position]:
    """Return the job in front of a name: 'wethouder Anna de Wit', 'de voorzitter van de VOM, Anna de Wit'."""
    page = reading.page
    line = page.lines[page.line_of[name[0]]]
    end = name[0]
    while end > line.start and (
        "honorific" in page.known[end - 1].classes
        or (reading.lower(end - 1) == "." and "honorific" in page.known[end - 2].classes)
        or reading.lower(end - 1) in _QUOTES
    ):
        end -= 1
    if end > line.start + 1 and reading.lower(end - 1) == "(" and reading.titled(end - 2):
        end -= 1
    apposed = _apposed(reading, line, end, names) or _heads_line(reading, line, name, end)
    if apposed:
        return apposed
    if group or end <= line.start:
        return []
    end = _behind_label(reading, line, end, names)
    if reading.lower(end - 1) == ":" and end - 1 > line.start:
        parts = _PARTS | {"("}
        first = next(
            (at + 1 for at in range(end - 2, line.start, -1) if reading.lower(at) in parts or _stops_at(reading, at)),
            line.start,
        )
        label = [at for at in range(first, end - 1) if page.tokens[at].text[0].isalnum()]
        if label and reading.lower(label[0]) in reading.words.plays_on and reading.instrument(label[-1]):
            return [((label[-1], label[-1] + 1), None)] if len(label) <= _LABEL else []  # 'Aan de vleugel: Anna Poel'
        titled = label and len(label) <= 3 and reading.titled(label[-1]) and names.isdisjoint(label)
        leads = reading.words.works_at | reading.words.before_city
        titled = titled and reading.lower(label[0]) not in leads  # 'An der Orgel: …', 'In the chair: …'
        titled = titled and (len(label) > 1 or reading.lower(label[0]) not in reading.words.moderates)  # 'Chair: …'
        return [item for item in positions_in(reading, (label[0], label[-1] + 1)) if item[0]] if titled else []
    played = instrument(reading, line, end, names)
    several = played or compound(reading, line, end, names)
    if several:
        return [(several, None)]
    job_end = end
    end = retired(reading, end)
    if end - 1 in names or not (reading.titled(end - 1) or ends_like_job(reading, end - 1)):
        return _belonging(reading, line, end, names)
    start = end - 1
    while (
        start > line.start and end - start < _TITLE_WORDS and start - 1 not in names and _describes(reading, start - 1)
    ):
        start -= 1
    if start - 2 > line.start and _abbreviates(reading, start - 1) and reading.lower(start - 2).isdigit():
        start -= 2  # 'durch den 1. Vorsitzenden Anton Vogt'
    acronym = (
        start - 1 >= line.start and start == end - 1 and start - 1 not in names and _is_acronym(reading, start - 1)
    )
    if acronym and not reading.titled(start - 1):
        return positions_in(reading, (start - 1, end))[:1]  # 'NVG-voorzitter', 'NVG President Ann Poole'
    if (
        start - 2 >= line.start
        and reading.lower(start - 1) in reading.words.joins
        and _is_job(reading, start - 2, names)
        and not any(reading.lower(at) in reading.words.plays_on for at in (start - 3, start - 4))  # 'op contrabas en …'
    ):
        return positions_in(reading, (start - 2, end))[:2]  # 'historian and broadcaster Ann Poole'
    if job_end > end:
        return [((start, job_end), None)]
    told = employed(reading, line, (start, end), names)
    return [told] if told else positions_in(reading, (start, end))[:1]


def _behind_label(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> int:
    """Return the token behind the label of an instrument that several play ('Violas: Ann Poole, Jan Mol'), else `end`."""
    between = reading.words.joins | {","}
    at = end
    while at > line.start and (at - 1 in names or reading.lower(at - 1) in between):
        at -= 1
    played = at < end and at - 1 > line.start and reading.lower(at - 1) == ":" and reading.instrument(at - 2)
    return at if played and at - 1 - line.start <= _LABEL else end


def _is_acronym(reading: Reading, at: int) -> bool:
    return reading.page.known[at].shape == "XX" and len(reading.lower(at)) > _SMALL - 1


def _is_job(reading: Reading, at: int, names: Set[int]) -> bool:
    """Tell whether a token is the noun of a job and no part of a name ('Thijs Molenaar en architect Anna Poel')."""
    return reading.titled(at) and at not in names


def _describes(reading: Reading, at: int) -> bool:
    """Tell whether a word in front of a job title belongs to it: another title, or a noun where compounds are written apart."""
    if reading.titled(at):
        return True
    words, known = reading.words, reading.page.known
    if known[at].shape == "x" and known[at].lower.endswith(words.job_adjectives) and len(known[at].lower) > _SMALL + 1:
        return known[at].lower not in words.adjectives  # 'kerkelijk werker', 'künstlerische Leiterin'
    if (
        words.compounds_apart
        and known[at].shape == known[at + 1].shape == "Xx"
        and known[at - 1].shape[:1] in ("x", "X")
    ):
        return "o" in known[at].likeness and not reading.body(at) and at not in reading.kinds  # 'State Senator'
    small = (
        words.works_at | words.belongs_to | words.serves | words.joins | words.verbs | words.copulas | words.adjectives
    )
    small |= words.says  # 'said organiser Anna Poel'
    small |= words.reached_by  # 'contact manager Anna Poel'
    joined = known[at].shape == "x-x" and known[at].lower.index("-") > 1  # 'front-end', no 'e-mail'
    plain = (known[at].shape == "x" or joined) and known[at + 1].shape in ("x", "x-x") and len(known[at].lower) > _SMALL
    return words.compounds_apart and plain and not reading.article(at) and known[at].lower not in small


def _belonging(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return a job with its organisation directly in front of a name: 'medeoprichter van de Jutfabriek Anna de Wit'."""
    for at in range(end - 2, max(line.start, end - _BEFORE) - 1, -1):
        if at in names or not reading.lower(at)[0].isalnum():
            return []
        if reading.titled(at) and (not reading.capital(at) or reading.page.known[at - 1].shape == "x"):
            if reading.lower(at + 1) not in reading.words.works_at | reading.words.belongs_to:
                return []
            told = positions_in(reading, (at, end))
            noun = at + 2 + reading.article(at + 2)
            field = noun == end - 1 and reading.page.known[noun].shape == "x"  # 'schepen van cultuur Anna Poel'
            whole = len(told) == 1 and max(part[1] for part in told[0] if part) == end
            return told if whole and (told[0][1] or field) else []
    return []


def _apposed(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return what a name is in apposition to: 'de huisband van het ministerie, de ‘Wizards’'."""
    while end > line.start and (reading.article(end - 1) or reading.lower(end - 1) in _QUOTES):
        end -= 1
    if end <= line.start or reading.lower(end - 1) != ",":
        return []
    leads = reading.words.works_at | reading.words.belongs_to
    start = _job_start(reading, line, end - 1, names)
    if start < end - 1:
        return [item for item in positions_in(reading, (start, end - 1)) if item[0]]  # 'de voorzitter, Anna Poel'
    for at in range(end - 2, max(line.start, end - _BEFORE) - 1, -1):
        if at in names or reading.lower(at) in (".", ",", ":", ")", *_STOPS):
            return []
        titled = reading.titled(at) and (reading.words.capital_nouns or not reading.capital(at))
        if titled and reading.lower(at + 1) in leads and at > line.start and reading.article(at - 1):
            return positions_in(reading, (at, end - 1))[:1]
    return []


def _heads_line(reading: Reading, line: TokenLine, name: Place, end: int) -> list[Position]:
    """Return the job that begins a line with a name behind a comma and nothing else: 'Director of Music, Ann Poole'."""
    alone = name[1] >= line.end and reading.lower(end - 1) == "," and 0 < end - 1 - line.start <= _TITLE_WORDS
    titled = alone and reading.titled(line.start) and reading.capital(line.start)
    return [item for item in positions_in(reading, (line.start, end - 1)) if item[0]] if titled else []


def _job_start(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> int:
    """Return where the job begins that ends at `end` and has an article in front ('de nieuwe directeur'), else `end`."""
    for start in range(end - 1, max(line.start, end - 1 - _LABEL), -1):
        if start in names or not reading.lower(start).isalpha() or reading.article(start):
            return end
        if reading.article(start - 1) or reading.lower(start - 1) in reading.words.possessives:
            return start if reading.titled(end - 1) or (reading.titled(start) and not reading.capital(start)) else end
    return end


def _found(document: Document, reading: Reading, person: Found, position: Position) -> Found:
    page = reading.page
    title, body = ((page.tokens[part[0]].start, page.tokens[part[1] - 1].end) if part else None for part in position)
    if title and body is None:
        cut = title[0] + employer_length(document.text[slice(*title)], reading.words.hyphens)
        first = max(title[0], document.text.rfind(" ", title[0], cut) + 1)  # 'langjähriger GLS-Vorstand'
        title, body = (title, None) if cut == title[0] else ((cut + 1, title[1]), (first, cut))
    spans = [span for span in (title, body) if span]
    start, end = min(s for s, _ in spans), max(e for _, e in spans)
    value = PositionValue(person.start, title, body)
    return Found("position", start, end, document.text[start:end], value, 0.7 * person.confidence)
