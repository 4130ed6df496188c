"""Positions behind a name: in brackets, between commas, behind 'is', on the lines below."""

from collections.abc import Set

from announce_parse.recognise.jobs.below import SHORT_LINE, told_below, told_in_cells
from announce_parse.recognise.jobs.captions import is_caption
from announce_parse.recognise.jobs.clauses import behind_aside, told_by_clause
from announce_parse.recognise.jobs.degrees import behind_degrees, degree_end
from announce_parse.recognise.jobs.fronted import played_on
from announce_parse.recognise.jobs.inverted import told_inverted
from announce_parse.recognise.jobs.labelled import labelled
from announce_parse.recognise.jobs.limits import (
    LABEL,
    SMALL,
    before_names,
    closing,
    is_described,
    leads_to_place,
    until,
)
from announce_parse.recognise.jobs.loose_bodies import loose_body
from announce_parse.recognise.jobs.parts import ends_like_job, positions_in
from announce_parse.recognise.jobs.profiles import profile
from announce_parse.recognise.jobs.said import at_home, behind_joined_verb, employment, predicate, where_told, worthy
from announce_parse.recognise.jobs.spans import Place, Position
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.name_words import postnominals
from announce_parse.recognise.token_lines import TokenLine

_OPENERS = frozenset((",", "-", "–", "—", ":", "|", "/", "•", "·", "@", "["))
_BOLD = frozenset(("*", "**", "_", "__"))
_DASHES = frozenset(("-", "–", "—", "|", "/"))
_AND_OTHERS = ["et", "al", "."]
_BETWEEN_CODES = frozenset((",", "/", "&", "+", ".", "-"))
_LIST_START = 3  # tokens in front of a name that opens a list item
_HEADED = 4  # tokens behind a name and a full stop, in which a job stands
_JOBS = 8  # tokens of the jobs of the next name
_TAIL = 3  # tokens of a body behind a small word


def told_behind(reading: Reading, name: Place, names: Set[int]) -> list[Position]:
    """Return what is told behind a name: by the letters of an office, in brackets, by 'is', on the lines below."""
    told = _told(reading, name, names)
    if not _is_office(reading, name[1]):
        return told
    office = name[1], name[1] + 1
    return [(office, told[0][1]), *told[1:]] if told and told[0][0] is None else [(office, None), *told]


def _is_office(reading: Reading, at: int) -> bool:
    """Tell whether the letters behind a name are those of an office ('Ann Poole MP (Labour)'), no degree's."""
    return reading.capital(at) and reading.lower(at) in postnominals() and reading.titled(at)


def _told(reading: Reading, name: Place, names: Set[int]) -> list[Position]:
    """Return what is told behind a name and the letters that belong to it."""
    page = reading.page
    line = page.lines[page.line_of[name[1] - 1]]
    end = name[1]
    if [reading.lower(at) for at in range(end, end + 3)] == _AND_OTHERS:
        end += 3
    while end < line.end and reading.capital(end) and reading.lower(end) in postnominals():
        end += 1
    end = behind_degrees(reading, _behind_bold(reading, end, line.end), line.end)
    end += reading.lower(end) == "," and reading.lower(end + 1) == "("  # 'Anna Poel, (Glasnet)'
    by_label = labelled(reading, line, end, names)
    if by_label:
        return by_label
    if end >= line.end:
        return told_below(reading, line, name, names) or profile(reading, line, name, names)
    if end in page.cells:
        return told_in_cells(reading, line, end, names)
    coded = _part_codes(reading, line, name, end, names)
    if coded:
        return [(coded, None)]
    end = _behind_pronouns(reading, line, end)
    inverted = told_inverted(reading, line, name, end, names)
    if inverted:
        return inverted
    opener = reading.lower(end)
    if opener == "(":
        return _behind_bracket(reading, line, end, names)
    clause = told_by_clause(reading, line, end, names)
    if clause is not None:
        return clause
    if (opener in _OPENERS or opener == ".") and _labels_next(reading, line, end + 1, names):
        return []
    if reading.capital(end) and reading.lower(end + 1) == ":":
        return []  # 'Mise en scène : Anna Poel | Régie : Jan Mol'
    if opener == "," and (_joins_another(reading, end + 1) or _leads_next(reading, line, name, end + 1, names)):
        return []
    if (opener == "," and _is_ensemble(reading, end + 1)) or (opener in _DASHES and _is_work(reading, end + 1)):
        return []
    if opener in _OPENERS:
        place = until(reading, line, end + 1, names)
        enclosed = opener == "," and _is_enclosed(reading, name, place)
        if reading.kinds.get(line.start) == "time" and not enclosed and not _has_noun(reading, place):
            return []  # '16.00 Anna Poel – Eerlijk rekenen'
        colon = opener == ":"  # what follows it is rather what they talk about
        listed = enclosed or (not colon and _is_list(reading, line, name, place, names))
        told = _listed(reading, line, name, place) if listed else worthy(reading, place)
        body = loose_body(reading, name, end + 1, names) if opener == "," and not any(t for t, _ in told) else None
        further = behind_aside(reading, line, place, names) if opener == "," else []
        if further:
            return told + further
        return [(None, body)] if body else [item for item in told if item[0] or not colon]
    if opener in reading.words.copulas - reading.words.formerly:
        played = played_on(reading, end + 1)  # 'Anna Poel sera au piano'
        return [(played, None)] if played else predicate(reading, line, end + 1, names)
    if (opener, reading.lower(end + 1)) in reading.words.perfect:
        return predicate(reading, line, end + 2, names)  # 'has been director since'
    if opener == "." and name[0] - line.start <= _LIST_START:
        return _headed(reading, until(reading, line, end + 1, names))
    employed = _employed(reading, line, behind_joined_verb(reading, end), names)
    if employed is not None:
        return employed
    if played := played_on(reading, end):
        return [(played, None)]
    if opener in reading.words.works_at | reading.words.belongs_to and not leads_to_place(reading, end):
        place = until(reading, line, end, names)
        stop = next((at for at in range(*place) if reading.lower(at) in reading.words.verbs), place[1])
        return [item for item in positions_in(reading, (end, stop))[:1] if item[1]]
    if reading.titled(end) or _begins_job(reading, end):
        return _right_behind(reading, line, name, until(reading, line, end, names), names)
    return []


def _listed(reading: Reading, line: TokenLine, name: Place, place: Place) -> list[Position]:
    """Return what a list tells behind a name, but not the title of a work ('Ann Poole, Falling Leaf')."""
    caption = reading.lower(name[1]) == "," and is_caption(reading, line, name, place)
    return [] if caption else positions_in(reading, place, bracketed=True)


def _employed(reading: Reading, line: TokenLine, verb: int, names: Set[int]) -> list[Position] | None:
    """Return what a verb of working, or of living 'as' something, tells behind a name, None where none stands there."""
    if reading.lower(verb) in reading.words.lives and reading.lower(verb + 1) in reading.words.as_words:
        return employment(reading, at_home(reading, until(reading, line, verb + 1, names)))
    if reading.lower(verb) in reading.words.works:
        return employment(reading, until(reading, line, where_told(reading, verb + 1, line.end), names))
    return None


def _behind_bold(reading: Reading, at: int, end: int) -> int:
    """Return the first token behind the marks that close a name in bold ('**Anna Poel** (Glasnet)')."""
    while at < end - 1 and reading.lower(at) in _BOLD:
        at += 1
    return at


def _joins_another(reading: Reading, at: int) -> bool:
    """Tell whether 'and' goes on with somebody else ("en présence de X, | et de l'architecte Y", ', and the Mayor')."""
    if reading.lower(at) not in reading.words.joins:
        noun = at + 1 + reading.article(at + 1)
        of = reading.lower(at) in reading.words.belongs_to
        return of and reading.titled(noun) and not reading.capital(noun)  # ", de l'écrivain Y"
    definite = reading.article(at + 1) and reading.lower(at + 1) not in reading.words.indefinite
    return reading.lower(at + 1) in reading.words.belongs_to or (definite and reading.titled(at + 2))


def _is_ensemble(reading: Reading, at: int) -> bool:
    """Tell whether the group that somebody leads goes on with the sentence ('dirigé par X, | le chœur chante')."""
    noun = at + reading.article(at)
    definite = noun > at and reading.lower(at) not in reading.words.indefinite
    named = reading.capital(noun) or reading.capital(noun + 1)  # 'le collectif Rivage'
    return definite and not named and reading.lower(noun) in reading.words.ensembles


def _is_work(reading: Reading, at: int) -> bool:
    """Tell whether an article with a capital and a job begin what somebody talks about ('– The archivist who fled')."""
    definite = reading.article(at) and reading.capital(at) and reading.lower(at) not in reading.words.indefinite
    return definite and reading.titled(at + 1)


def _leads_next(reading: Reading, line: TokenLine, name: Place, start: int, names: Set[int]) -> bool:
    """Tell whether behind a name with a job in front only the jobs of the next name stand, in front of it as well.

    So in 'filosoof Anna Poel, | schrijver en ondernemer Jan Mol'.
    """
    if not reading.titled(name[0] - 1) or reading.lower(name[0] - 1) in reading.words.parts:
        return False
    following = next((at for at in range(start, min(line.end, start + _JOBS)) if at in names), start)
    plain = all(
        reading.titled(at) or is_described(reading, at) or reading.lower(at) in reading.words.joins | {"/"}
        for at in range(start, following)
    )
    return following > start and plain


def _behind_pronouns(reading: Reading, line: TokenLine, at: int) -> int:
    """Return the token behind brackets with the pronouns of somebody ('(she/her)')."""
    told = reading.lower(at) == "(" and reading.lower(at + 1) in reading.words.pronouns
    return min(closing(reading, line, at) + 1, line.end) if told and reading.lower(at + 2) in (")", "/") else at


def _behind_bracket(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return what the brackets that open at `end` tell, and what follows them: ', a job', 'is a job'."""
    close = closing(reading, line, end)
    stop = before_names(reading, end + 1, close, names)
    told = _in_brackets(reading, (end + 1, stop))
    if close + 1 < line.end and not told and reading.lower(close + 1) in reading.words.copulas:
        return predicate(reading, line, close + 2, names)
    on_behalf = _sent_by(reading, line, close + 1, names) if not any(title for title, _ in told) else []
    if on_behalf:
        return on_behalf
    if reading.lower(close + 1) in reading.words.works:
        return told + employment(reading, until(reading, line, close + 2, names))
    if close + 1 < line.end and reading.lower(close + 1) in (",", "-", "–"):
        place = until(reading, line, close + 2, names)
        alone = degree_end(reading, end + 1, close) > end + 1 and place[1] >= line.end
        if alone or not (_begins_another(reading, place) or _joins_another(reading, close + 2)):
            more = positions_in(reading, place, bracketed=True) if alone else worthy(reading, place)
            employed = len(told) == len(more) == 1 and told[0][0] is None and more[0][1] is None
            told = [(more[0][0], told[0][1])] if employed else told + more  # 'Anna Poel (Glasnet) - Developer'
    return told


def _sent_by(reading: Reading, line: TokenLine, at: int, names: Set[int]) -> list[Position]:
    """Return the body that 'for' leads to behind brackets: 'Anna Poel (Gouda) | namens het CDA'."""
    lead = reading.lower(at) in reading.words.works_at and not leads_to_place(reading, at)
    noun = at + 1 + reading.article(at + 1)
    named = reading.capital(noun) and (
        reading.body(noun) or reading.page.known[noun].shape == "XX" or reading.article(at + 1)
    )
    if at >= line.end or not lead or not (named or reading.page.known[noun].name_part == "A"):
        return []
    return [item for item in positions_in(reading, until(reading, line, at, names))[:1] if item[1]]


def represented(reading: Reading, name: Place, names: Set[int]) -> Place | None:
    """Return the body for which 'for' behind a name says that its bearer, and one joined in front, comes.

    'Bürgermeisterin Anna Pohl (SPD) und Stadtrat Jan Moll | für die Stadtverwaltung'.
    """
    line = reading.page.lines[reading.page.line_of[name[1] - 1]]
    at = _behind_brackets(reading, line, name[1])
    if reading.lower(at) in reading.words.joins:
        following = next((n for n in range(at + 1, min(line.end, at + _JOBS)) if n in names), line.end)
        told = all(
            reading.titled(n) or reading.article(n) or is_described(reading, n) for n in range(at + 1, following)
        )
        behind = next((n for n in range(following, line.end) if n not in names), line.end)
        at = _behind_brackets(reading, line, behind) if told else line.end
    noun = at + 1 + reading.article(at + 1)
    serves = at < line.end and reading.lower(at) in reading.words.serves
    bodies = list(map(reading.body, range(noun, min(line.end, noun + _TAIL - 1))))
    named = reading.capital(noun) or (bodies[:1] == [True] and reading.capital(noun + 1))
    if not serves or not named or not any(bodies):
        return None
    return next((body for _, body in positions_in(reading, until(reading, line, noun, names))[:1]), None)


def _behind_brackets(reading: Reading, line: TokenLine, at: int) -> int:
    """Return the token behind brackets that open at a token, else that token."""
    return min(closing(reading, line, at) + 1, line.end) if reading.lower(at) == "(" else at


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
    """Return positions, the last body up to the bracket where small words join capitals to it ('Down to Earth')."""
    title, body = told[-1] if told else (None, None)
    if body is None or reading.lower(end) != ")":
        return told
    start, last = body
    rest = [reading.page.known[at] for at in range(last, end)]
    small = bool(rest) and len(rest) <= _TAIL and rest[0].shape == "x" and len(rest[0].lower) <= SMALL
    if not small or not reading.capital(end - 1) or any(word.shape not in ("x", "Xx") for word in rest):
        return told
    return [*told[:-1], (title, (start, end))]


def _headed(reading: Reading, place: Place) -> list[Position]:
    """Return what a phrase tells behind a name that heads its line: 'Ann Poole. Lecturer, Leek University. She …'."""
    said = any(reading.lower(at) in reading.words.verbs | reading.words.copulas for at in range(*place))
    near = range(place[0], min(place[1], place[0] + _HEADED))
    return [] if said or not any(reading.titled(at) for at in near) else positions_in(reading, place)


def _begins_job(reading: Reading, at: int) -> bool:
    """Tell whether an article, or a field with a capital, begins a job at a token ('Systems administrator')."""
    if not reading.titled(at + 1):
        return False
    return not reading.instrument(at + 1) if reading.article(at) else reading.capital(at) > reading.capital(at + 1)


def _right_behind(reading: Reading, line: TokenLine, name: Place, place: Place, names: Set[int]) -> list[Position]:
    """Return what jobs without a mark in front tell, and the next phrase of a line: 'Jan Mol Arts. Lid van Glasnet'."""
    stop = place[1]
    if reading.article(place[0]) and reading.lower(stop) == "," and stop + 1 in names:
        return []  # 'interviewt Jan Mol de burgemeester, Anna Poel'
    told = worthy(reading, place)
    if name[0] != line.start or reading.lower(stop) != "." or not reading.titled(stop + 1):
        return told
    further = positions_in(reading, until(reading, line, stop + 1, names))
    return told + [item for item in further if item[0] and item[1]]


def _begins_another(reading: Reading, place: Place) -> bool:
    """Tell whether an article leads to the next who take part, not to a job: '(Bariton), das Kammerorchester'."""
    return reading.article(place[0]) and reading.body(place[0] + 1)


def _labels_next(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> bool:
    """Tell whether the label of the next name stands behind one: 'Sopran: Anna Poel, Orgel: Jan', 'vocals by Jo'."""
    if reading.instrument(start) and reading.lower(start + 1) in reading.words.introductions:
        return True
    colon = start
    while colon - start < LABEL and reading.lower(colon)[:1].isalpha() and colon not in names:
        colon += 1
    if colon == start or reading.lower(colon) != ":":
        return False
    list_of_labels = any(
        reading.lower(at) == ":" and reading.lower(at - 1).isalpha() for at in range(line.start, start)
    )
    return (list_of_labels and reading.capital(colon + 1)) or not names.isdisjoint((colon + 1, colon + 2))


def _part_codes(reading: Reading, line: TokenLine, name: Place, end: int, names: Set[int]) -> Place | None:
    """Return the abbreviated voices and instruments behind a player: 'Anna Poel (voc, p)', 'Jan Mol b' in a list."""
    bracketed = reading.lower(end) == "("
    if not bracketed and name[0] - line.start > _LIST_START:
        return None
    start = end + 1 if bracketed or reading.lower(end) in _OPENERS else end
    stop = closing(reading, line, end) if bracketed else line.end
    if not names.isdisjoint(range(start, stop)):
        return None  # 'Anna Poel, Violine, und Jan Mol, Cembalo'
    told = [at for at in range(start, stop) if reading.lower(at) not in _BETWEEN_CODES | reading.words.joins]
    codes = reading.words.part_codes | (reading.words.crafts if bracketed else frozenset())
    played = len(told) > 1 and reading.instrument(told[0])
    parts = all(reading.lower(at) in codes or (played and _may_be_played(reading, at)) for at in told)
    return (start, stop) if told and parts else None  # also '(Malerei, Grafik)', '(viool, zang)'


def _may_be_played(reading: Reading, at: int) -> bool:
    """Tell whether a token is an instrument, or an unknown word that may be one behind one ('trompet, elektronica')."""
    plain = ("x", "Xx") if reading.words.capital_nouns else ("x",)
    unknown = reading.page.known[at].shape in plain and at not in reading.kinds
    return reading.instrument(at) or (unknown and not reading.titled(at) and not reading.body(at))


def _has_noun(reading: Reading, place: Place) -> bool:
    """Tell whether the noun of a job or of an organisation, or an acronym, stands in a phrase."""
    return any(
        reading.titled(at) or reading.body(at) or ends_like_job(reading, at) or reading.page.known[at].shape == "XX"
        for at in range(*place)
    )


def _is_enclosed(reading: Reading, name: Place, place: Place) -> bool:
    """Tell whether brackets hold but a name and a few words with a capital: 'Dijken (Anna Poel, Glasnet)'."""
    closed = reading.lower(name[0] - 1) == "(" and reading.lower(place[1]) == ")"
    return closed and 0 < place[1] - place[0] <= _TAIL + 1 and reading.capital(place[0])


def _is_list(reading: Reading, line: TokenLine, name: Place, place: Place, names: Set[int]) -> bool:
    """Tell whether a line holds no more than a name, or several, and what is told of it."""
    if place[1] < line.end or place[1] - place[0] > SHORT_LINE:
        return False
    if line.number == 0 and reading.lower(place[0] - 1) in _DASHES and not reading.instrument(place[0]):
        return False  # 'Anna Poel – Sporen'
    others = [
        at for at in range(line.start, name[0]) if at not in names and reading.lower(at) not in reading.words.joins
    ]
    return len(others) <= _LIST_START
