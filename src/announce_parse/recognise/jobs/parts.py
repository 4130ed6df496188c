"""What is told of somebody ('wethouder van Gouda en lid Eerste Kamer') into job titles and organisations."""

import re

from announce_parse.recognise.jobs.degrees import degree_end
from announce_parse.recognise.jobs.periods import behind_since
from announce_parse.recognise.jobs.words import Reading

Place = tuple[int, int]  # first token, and the one behind the last
Position = tuple[Place | None, Place | None]  # job title, organisation

_SEPARATORS = frozenset((",", ";", "|", "•", "–", "—", "·"))
_ITEMS = frozenset(("-", "–", "—", "•", "*", "·"))  # in front of the first word of an item
_SHARING = frozenset((",", "/", "-", "–", "—", "|"))  # between job titles that have one organisation
_PLACES = frozenset(("city", "country"))
_COUNTRIES = frozenset(("country",))
_FINDINGS = frozenset(("date", "time", "url", "email", "phone", "price", "street", "postcode"))
_ADDRESSES = frozenset(("url", "email"))
_STATES = frozenset(
    ("US", "USA", "UK", "NL", "BE", "DE", "FR", "CH", "AT", "IE", "CA", "AU", "IT", "ES", "SE", "NO", "DK", "FI")
)
RETIRED = (("i", ".", "r", "."), ("a", ".", "d", "."), ("b", ".", "d", "."))
_INDEFINITE = frozenset(("een", "ein", "eine", "einem", "einer", "un", "une", "a", "an"))
_QUOTES = frozenset('«»“”„"‘‹')
_QUOTED = 7  # tokens of a quoted name with its marks
_CLOSING_QUOTES = frozenset('»”“"’')
_OPENING_QUOTES = frozenset('«“„"‘')
_SMALL_TAIL = 4  # tokens in small letters behind 'of' in the name of an organisation
_ADJECTIVES = tuple(f"{stem}{end}" for stem in ("ische", "ige", "liche", "deutsche") for end in ("", "r", "n", "s"))
_ROMAN = re.compile(r"[ivx]{1,5}")
_INSIDE = frozenset(("*", "&", "'", "’", ".", "-", "+", "/", "(", ")", "\n"))
_LONGEST_TITLE = 14  # tokens
_DESCRIBED = 4  # words in small letters of a body, its noun among them
_LEAST = 4  # letters of an unknown job, less one
_ENDED = 7  # letters of a word whose ending tells that it is a job
_FORM = 2  # letters of a legal form at least
_BARE_TITLE = 4  # tokens of a job title without a known noun


def positions_in(reading: Reading, place: Place, *, bracketed: bool = False) -> list[Position]:
    """Return the positions that a phrase tells, in order; it ends with the first part that tells none.

    Args:
        reading: what to read with.
        place: the phrase.
        bracketed: whether it stands in brackets, or alone on its line: then a few words without a known noun are a
            title.
    """
    positions: list[Position] = []
    for raw, separator in _pieces(reading, place):
        piece = _trimmed(reading, raw)
        if piece[0] >= piece[1] or _is_only(reading, piece, _PLACES) or (positions and _is_state(reading, piece)):
            continue
        if any(reading.kinds.get(at) == "phone" for at in range(*piece)):
            break  # '(Tel. 0226 …)'
        if _is_only(reading, piece, _FINDINGS) or _is_verb(reading, piece[0]) or _is_address(reading, piece):
            break
        if positions and separator == "," and reading.lower(raw[0]) in reading.words.works_at:
            break  # 'director at Leek College, with Anna'
        indefinite = reading.lower(raw[0]) in _INDEFINITE and reading.lower(place[0]) not in _INDEFINITE
        if positions and separator == "and" and indefinite:
            break  # 'maire de Brives et un représentant de l'ONF'
        if degree_end(reading, *piece) > piece[0] and not any(reading.titled(at) for at in range(*piece)):
            continue
        told = _read(reading, piece, bracketed=bracketed and not positions)
        if told is None:
            break
        title, body = told
        again = separator == "and" and reading.lower(raw[0]) in reading.words.belongs_to
        if title is None and body and positions and again and positions[-1][1]:
            positions.append((positions[-1][0], body))
        elif (
            title is None
            and body
            and positions
            and separator == "and"
            and reading.lower(piece[0]) in reading.words.works
        ):
            positions.append(told)
        elif title is None and body and positions:
            if separator == "," and any(_is_small_article(reading, at) for at in range(raw[0], piece[0])):
                break  # 'Varna Software, het bedrijf achter …'
            described = positions[-1][1] is not None and reading.page.known[body[0]].shape == "x"
            if separator == "," and described and not any(reading.capital(at) for at in range(*body)):
                break  # 'redacteur bij De Kade, blad voor schippers'
            _attach(reading, positions, body, separator)
        elif title and body is None and positions and separator == "," and positions[-1][0] is None:
            positions[-1] = title, positions[-1][1]
        else:
            positions.append(told)
    single = [one for item in _shared(reading, positions) for one in _coordinated(reading, item, bracketed=bracketed)]
    return [item for item in single if not _is_a_part(reading, item) and not _names_somebody(reading, item)]


def _is_state(reading: Reading, piece: Place) -> bool:
    """Tell whether a piece is the short form of a country behind an organisation ('Leek University, US')."""
    text = reading.page.tokens[piece[0]].text
    return piece[1] - piece[0] == 1 and text in _STATES


def _names_somebody(reading: Reading, position: Position) -> bool:
    """Tell whether a job title holds a forename and a further name, or a body begins so: it is told of somebody else."""
    title, body = position
    known = reading.page.known
    named = body is not None and not reading.body(body[0]) and known[body[0]].name_part == "F"
    if body and named and reading.capital(body[0] + 1) and not reading.body(body[0] + 1):
        leads = reading.words.works_at | reading.words.belongs_to
        if body[1] > body[0] + 2 and known[body[0] + 2].shape == "x" and reading.lower(body[0] + 2) in leads:
            return True  # 'wijkagent Jan Mol, en Marloes Poel van het Centrum'
    return title is not None and any(
        known[at].name_part == "F" and reading.capital(at + 1) and not reading.titled(at + 1)
        for at in range(title[0], title[1] - 1)
        if not any(reading.body(behind) for behind in range(at, title[1]))  # 'the Boyd Orr Centre'
    )


def _is_small_article(reading: Reading, at: int) -> bool:
    return reading.article(at) and not reading.capital(at)


def _coordinated(reading: Reading, position: Position, *, bracketed: bool) -> list[Position]:
    """Return 'schrijver en dichter' as two positions; as one where both are 'bij' one organisation, or in 'zang en spel'."""
    title, body = position
    leads = reading.words.belongs_to | reading.words.serves
    if title is None:
        return [position]
    alone = reading.lower(title[0]) in reading.words.independent  # 'publicist en hoogleraar aan de UvA'
    if body is not None and reading.lower(title[1]) not in leads and not alone:
        return [position]
    for at in range(title[0] + 1, title[1] - 1):
        if reading.lower(at).isalpha() and reading.lower(at) in reading.words.joins:
            sides = [_title(reading, (title[0], at)), _title(reading, (at + 1, title[1]))]
            first, second = (any(reading.titled(place) for place in range(*side)) for side in sides)
            both = second and (first or (body is not None and _is_unknown_job(reading, title[0], at)))
            played = not reading.words.instruments.isdisjoint(reading.lower(place) for place in range(*title))
            if both and not (bracketed and body is None and played and title[1] - title[0] == 3):
                return [(sides[0], None), (sides[1], body)]
    return [position]


def _is_unknown_job(reading: Reading, start: int, end: int) -> bool:
    """Tell whether one noun in front of 'and' and a job is a job too, though unknown ('melker en voorzitter van X')."""
    plain = "Xx" if reading.words.capital_nouns else "x"
    known = reading.page.known[start]
    job = end - start == 1 and known.shape == plain and len(known.lower) > _LEAST and not reading.body(start)
    return job and reading.titled(end + 1) and not known.lower.endswith(reading.words.job_adjectives)


def _pieces(reading: Reading, place: Place) -> list[tuple[Place, str]]:
    """Cut a phrase at commas, bars, dashes, and at an 'and' before a further job; each with what stands before it."""
    pieces: list[tuple[Place, str]] = []
    start, before, depth = place[0], "", 0
    for at in range(*place):
        lower = reading.lower(at)
        depth += (lower == "(") - (lower == ")")
        dash = lower in ("-", "/", "*") and _spaced(reading, at)
        if depth == 0 and (lower in _SEPARATORS or dash) and not _halves(reading, at):
            pieces.append(((start, at), before))
            start, before = at + 1, lower
        elif (
            depth == 0
            and lower.isalpha()
            and lower in reading.words.joins
            and _begins_anew(reading, (start, at), (at + 1, place[1]))
        ):
            pieces.append(((start, at), before))
            start, before = at + 1, "and"
    pieces.append(((start, place[1]), before))
    return pieces


def _halves(reading: Reading, at: int) -> bool:
    """Tell whether a comma stands behind half a word ('Ehe-, Familien- und Lebensberatung')."""
    return reading.lower(at) == "," and reading.lower(at - 1) == "-" and not _spaced(reading, at - 1)


def _spaced(reading: Reading, at: int) -> bool:
    tokens = reading.page.tokens
    return tokens[at - 1].end < tokens[at].start if at else True


def _begins_anew(reading: Reading, before: Place, behind: Place) -> bool:
    """Tell whether a second position begins behind an 'and'."""
    start = behind_since(reading, *behind)
    while start < behind[1] and (reading.article(start) or reading.lower(start) in reading.words.works_at):
        start += 1
    if start >= behind[1]:
        return False
    near = range(start, min(behind[1], start + 3))
    complete = any(reading.capital(at) for at in range(before[0] + 1, before[1])) or any(
        reading.body(at) for at in range(*before)
    )
    if reading.lower(start) in reading.words.works and reading.lower(start + 1) in reading.words.works_at:
        return True  # 'student en actief bij Woonstrijd'
    if _is_told_again(reading, before, behind):
        return True
    if any(reading.titled(at) and not reading.body(at) for at in near):
        return complete and not any(reading.lower(at) in reading.words.joins for at in near)
    if any(reading.titled(at) for at in range(*before)) or not any(reading.capital(at) for at in range(*before)):
        return False
    acronym = reading.page.known[start].shape == "XX"
    if reading.words.compounds_apart and not acronym and before[1] - before[0] == 1 and not reading.body(before[0]):
        return False  # 'Countryside and Community Unit'
    return acronym or any(reading.body(at) for at in range(start, min(behind[1], start + 2)))


def _is_told_again(reading: Reading, before: Place, behind: Place) -> bool:
    """Tell whether 'of' leads to a second body of one job: 'présidente de l'association X et de l'Institut Y'."""
    lead = reading.lower(behind[0])
    if lead not in reading.words.belongs_to or all(reading.lower(at) != lead for at in range(*before)):
        return False
    start = behind[0] + 1
    while start < behind[1] and reading.article(start):
        start += 1
    bodies = any(reading.body(at) for at in range(*before)) and start < behind[1] and reading.body(start)
    return bodies and reading.capital(start) and any(reading.titled(at) for at in range(*before))


def _read(reading: Reading, piece: Place, *, bracketed: bool) -> Position | None:
    """Return the job title and the organisation of one piece, None where it tells none."""
    start, end = piece
    sign = next((at for at in range(start + 1, end - 1) if reading.lower(at) == "@"), 0)
    if sign:
        return _title(reading, (start, sign)), _trimmed(reading, (sign + 1, end))
    start = behind_since(reading, start, end)
    while start < end - 1 and reading.lower(start) in reading.words.works:
        start += 1
    piece = start, end
    if bracketed and all(reading.lower(at) in reading.words.crafts | reading.words.joins for at in range(*piece)):
        return piece, None  # '(Malerei)'
    unit = reading.capital(start) and reading.lower(start).endswith(reading.words.units)
    if unit and reading.lower(start + 1) in reading.words.belongs_to and not reading.titled(end - 1):
        return None, _body(reading, (start, end))  # 'Department of Civil Engineering'
    titles = [at for at in range(*piece) if reading.titled(at)] or _like_titles(reading, piece)
    if titles:
        return _in_unit(reading, piece, titles[0]) or _title_and_body(reading, piece, titles)
    lead = next((at for at in range(start + 1, end - 1) if reading.lower(at) in reading.words.works_at), 0)
    office = not reading.words.capital_nouns and 1 < lead - start <= _BARE_TITLE
    office = office and all(reading.capital(at) and not reading.body(at) for at in range(start, lead))
    if office and reading.capital(lead + 1 + reading.article(lead + 1)):
        return _title(reading, (start, lead)), _body(reading, (lead + 1, end))  # 'VP Engineering at Pane'
    at_work = reading.lower(start) in reading.words.works_at
    if at_work or reading.lower(start) in reading.words.belongs_to:
        start += 1
        while start < end and (reading.article(start) or reading.lower(start) in reading.words.belongs_to):
            start += 1
    if start >= end:
        return None
    if at_work and _is_called(reading, start, end):
        return None, _body(reading, (start, end))
    if bracketed and reading.body(start) and end < len(reading.page.known) and reading.lower(end) == ")":
        return None, (start, end)
    bare = bracketed and end - start <= _BARE_TITLE and reading.page.tokens[start].text.replace("-", "").isalpha()
    if bare and reading.body(start) and not any(reading.capital(at) for at in range(start, end)):
        return None, (start, end)
    if reading.capital(start) or reading.body(start):
        described = bare and _is_described(reading, (start, end))
        if described and any(reading.article(at) for at in range(start, end)):
            return None  # the title of a work: 'Omhels de nacht'
        if described:
            return (start, end), None
        body = _body(reading, (start, end))
        small = body is not None and body[1] < end and reading.page.known[body[1]].shape == "x"
        if bracketed and body and small and not _located(reading, body[1]):
            return None  # 'Anna Poel - Duurzame software schrijven'
        return None, body
    noun = end - start > 1 and reading.page.known[start].shape == "x" and not reading.words.capital_nouns
    if bare and noun and all(reading.capital(at) for at in range(start + 1, end)):
        return None, (start, end)  # '(collectief Veenbrand)'
    numbered = any(reading.lower(at)[0].isdigit() for at in range(start, end))  # 'tel. 0226-123456'
    return ((start, end), None) if bare and not numbered else None


def _is_described(reading: Reading, piece: Place) -> bool:
    """Tell whether a few words end with one in small letters that is no noun of a body."""
    start, end = piece
    last = reading.page.known[end - 1]
    plain = last.shape == "x" and not last.name_part
    return end - start > 1 and plain and not reading.body(start) and not reading.body(end - 1)


def _like_titles(reading: Reading, piece: Place) -> list[int]:
    """Return the nouns of a short piece that end like those of jobs ('stadsgeograaf')."""
    tail = tuple(reading.lower(at) for at in range(piece[1] - len(RETIRED[0]), piece[1]))
    if piece[1] - piece[0] - (len(tail) if tail in RETIRED else 0) > _BARE_TITLE:
        return []
    return [at for at in range(*piece) if ends_like_job(reading, at)]


def ends_like_job(reading: Reading, at: int) -> bool:
    """Tell whether a noun ends like that of a job ('stadsgeograaf')."""
    shapes = ("x", "Xx") if reading.words.capital_nouns else ("x",)
    lower = reading.lower(at)
    first = at == reading.page.lines[reading.page.line_of[at]].start or reading.lower(at - 1) in _ITEMS
    shape = reading.page.known[at].shape
    noun = (shape in shapes or (first and shape == "Xx")) and len(lower) >= _ENDED
    noun = noun and reading.page.known[at].name_part != "F"  # 'Sebastian'
    return noun and lower.endswith(reading.words.title_endings) and not reading.body(at)


def _title_and_body(reading: Reading, piece: Place, titles: list[int]) -> Position | None:
    """Split a piece with a job title at the words that lead to the organisation."""
    start, end = piece
    head = titles[0]
    words = reading.words
    acronym = reading.page.known[start].shape == "XX" and end - start > 1 and not reading.titled(start)
    if acronym and titles == [start + 1] and len(reading.lower(start)) > 2:
        return _title(reading, (start + 1, end)), (start, start + 1)
    opened = _bracketed_body(reading, (head, end))
    if opened:
        return _title(reading, (start, opened)), _body(reading, (opened + 1, end - 1))
    for leads in (words.works_at, words.belongs_to | words.serves):
        for at in range(head + 1, end - 1):
            inner = leads is words.works_at and _is_of_before(reading, (head + 1, at))  # 'vom Zentrum Otto der Lange'
            if reading.lower(at) not in leads or reading.capital(at) or inner or _is_inside(reading, head, at):
                continue
            if reading.lower(at - 1) in words.authors and reading.lower(at) in words.belongs_to:
                return _title(reading, (start, at)), None  # 'schrijver van De vergeten dijk'
            body = at + 1
            while body < end and (reading.article(body) or reading.lower(body) in words.belongs_to):
                body += 1
            works = reading.lower(at) not in words.serves or reading.lower(at - 1) in words.works  # 'working for X'
            works = works or (reading.lower(at - 1) in words.hyphens.employed and not words.compounds_apart)
            named = body < end and (reading.body(body) or (reading.capital(body) and works))
            called = leads is words.works_at or (body == at + 2 and reading.article(at + 1))  # 'van het blad Veldpost'
            named = named or (called and _is_called(reading, body, end))
            named = named and not (
                _is_subject(reading, head, at, (body, end)) or _is_business(reading, at, (body, end))
            )
            if end - body == 1 and reading.lower(body).endswith(words.events):
                return _title(reading, piece), None  # 'Kuratorin der Ausstellung'
            described = _described_body(reading, at + 1, end)
            if leads is words.works_at and not described:
                described = _owned_body(reading, at + 1, end)
            if described:
                return _title(reading, (start, at)), described
            own = leads is words.works_at and not words.capital_nouns and reading.capital(body)
            if named and (own or not reading.titled(body)):  # 'journaliste au Nouvelliste'
                if _is_only(reading, (body, end), _COUNTRIES):  # "spécialiste de l'Allemagne"
                    return _title(reading, (start, end if reading.lower(at) in words.belongs_to else at)), None
                return _title(reading, (start, at)), _body(reading, (body, end))
    if reading.capital(head):
        head = next((at for at in reversed(titles) if all(reading.capital(n) for n in range(head, at + 1))), head)
    if _is_only(reading, (head + 1, end), _PLACES) and head + 1 < end and reading.capital(head + 1):
        return _title(reading, (start, head + 1)), (head + 1, end)
    for at in range(head + 1, end):
        if _ends(reading, at) or reading.lower(at) in words.introductions - words.belongs_to:
            break  # 'lid van een door Glasnet betaald project'
        if reading.lower(at) in _OPENING_QUOTES:
            return _title(reading, (start, at)), None  # 'Autor des Buches „Glas“'
        small = not reading.capital(head) or reading.page.known[head].shape == "XX"  # 'CEO Urbanly'
        begins = reading.capital(at) and (small or reading.body(at) or _ends_in_acronym(reading, at, end))
        if reading.lower(at - 1) in words.belongs_to and _is_subject(reading, head, at - 1, (at, end)):
            break
        if _is_business(reading, at - 1, (at, end)):
            break
        if reading.lower(at) in words.school_subjects and at == end - 1:
            break  # 'docent Nederlands'
        if not reading.titled(at) and (begins or (reading.body(at) and at + 1 < end and reading.capital(at + 1))):
            first = _body_start(reading, at, head)
            if _is_taught(reading, head, (first, end)) or (
                first - 1 > head and reading.lower(first - 1) in words.joins | words.serves
            ):
                break
            if reading.lower(first - 1) in _QUOTES or reading.lower(first - 1) in words.possessives:
                return _title(
                    reading, (start, first - 1)
                ), None  # 'autrice de « La fatigue »', 'Kandidatin ihrer Partei'
            if reading.lower(first - 1) in words.before_city and _is_only(reading, (first, end), _PLACES):
                return _title(reading, (start, first)), None  # 'veehouder te Ommen'
            return _title(reading, (start, first)), _body(reading, (first, end))
    common = _common_body(reading, (head + 1, end))
    return (_title(reading, (start, common[0])), common[1]) if common else (_title(reading, piece), None)


def _ends_in_acronym(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a piece ends in the acronym of a party or a body ('Nationalrätin SP'), not of a field ('Leiter IT')."""
    word = reading.page.known[at]
    acronym = word.shape == "XX" and reading.words.capital_nouns and at == end - 1
    return acronym and word.lower not in reading.words.hyphens.no_employers and not _ROMAN.fullmatch(word.lower)


def _body_start(reading: Reading, at: int, head: int) -> int:
    """Return where a body begins that goes on at a token, behind the noun of a job at `head`."""
    while at - 1 > head and not reading.titled(at - 1) and (reading.body(at - 1) or _is_adjective(reading, at - 1)):
        at -= 1
    return at


def _is_adjective(reading: Reading, at: int) -> bool:
    """Tell whether a word with a capital describes the body behind it ('Bergische Gemeinnützige Gesellschaft')."""
    return reading.words.capital_nouns and reading.capital(at) and reading.lower(at).endswith(_ADJECTIVES)


def _is_of_before(reading: Reading, place: Place) -> bool:
    """Tell whether a small word that may only tell whose something is leads to a body ('vom Zentrum'), in German."""
    words = reading.words
    return words.capital_nouns and any(
        reading.lower(at) in words.belongs_to - words.works_at and not reading.capital(at) and reading.body(at + 1)
        for at in range(*place)
    )


def _is_taught(reading: Reading, head: int, place: Place) -> bool:
    """Tell whether 'in' leads from an academic's title to a field ('professor in Klimaatverandering'), no body."""
    words = reading.words
    leads = reading.lower(place[0] - 1) in words.before_city and reading.lower(head) in words.academics
    named = any(reading.body(at) or reading.kinds.get(at) in _PLACES for at in range(*place))
    return leads and not named


def _is_inside(reading: Reading, head: int, at: int) -> bool:
    """Tell whether the noun of a body stands between a job and 'of' ('directeur Museum Poel van Weel')."""
    named = any(reading.capital(place) and reading.body(place) for place in range(head + 1, at - 1))
    named = named and reading.lower(at) in reading.words.belongs_to
    return named and reading.capital(at - 1) and not reading.body(at - 1) and reading.capital(at + 1)


def _in_unit(reading: Reading, piece: Place, head: int) -> Position | None:
    """Return a job in a part of a body that has its subject ('professor in the Department of Glass at Leek College')."""
    for at in range(head + 1, piece[1] - 2):
        noun = at + 1 + reading.article(at + 1)
        if reading.lower(at) not in reading.words.before_city or reading.capital(at) or not reading.capital(noun):
            continue
        if reading.lower(noun).endswith(reading.words.units) and reading.lower(noun + 1) in reading.words.belongs_to:
            return _title(reading, (piece[0], at)), _body(reading, (at + 1, piece[1]))
    return None


def _described_body(reading: Reading, start: int, end: int) -> Place | None:
    """Return a body that an article and words in small letters lead to: 'of the parish council', 'des städtischen Forstamts'."""
    first = start + reading.article(start)
    if first == start and reading.lower(start - 1) not in reading.words.articles:
        return None
    noun = next((at for at in range(first, min(end, first + _DESCRIBED)) if reading.body(at)), first)
    if noun == first or not all(_is_plain(reading, at) and not reading.titled(at) for at in range(first, noun)):
        return None
    named = _body(reading, (noun, end))
    return (first, named[1]) if named else None


def _owned_body(reading: Reading, start: int, end: int) -> Place | None:
    """Return a body that an unknown noun and 'of' tell: 'à la station marine de Brélès', 'bij de brandweer van Gouda'."""
    first = start + reading.article(start)
    if first == start or reading.lower(start) in _INDEFINITE:
        return None
    lead = next((at for at in range(first, min(end, first + _DESCRIBED)) if not _is_plain(reading, at)), first)
    named = lead + 1 < end and reading.lower(lead) in reading.words.belongs_to and reading.capital(lead + 1)
    if lead == first or not named or any(reading.titled(at) for at in range(first, lead)):
        return None
    behind = _body(reading, (lead + 1, end))
    return (first, behind[1]) if behind else None


def _is_plain(reading: Reading, at: int) -> bool:
    """Tell whether a token is a word in small letters that leads to nothing."""
    small = reading.words.belongs_to | reading.words.works_at | reading.words.joins | reading.words.articles
    return reading.page.known[at].shape == "x" and reading.lower(at) not in small and not _ends(reading, at)


def _common_body(reading: Reading, place: Place) -> tuple[int, Place] | None:
    """Return the small word that leads to a body told by an unknown noun, and the body: 'hydroloog bij het wetterskip'."""
    for at in range(place[0], place[1] - 2):
        if reading.lower(at) not in reading.words.works_at or reading.capital(at) or not reading.article(at + 1):
            continue
        stop = at + 3
        small = reading.page.known[at + 2].shape == "x"
        ended = stop == place[1] or not reading.lower(stop).isalpha() or reading.lower(stop) in reading.words.joins
        return (at, (at + 2, stop)) if small and ended else None
    return None


def _bracketed_body(reading: Reading, place: Place) -> int:
    """Return the bracket in front of the body that ends a job title ('hoogleraar filosofie van techniek (KU Leuven)')."""
    head, end = place
    if reading.lower(end - 1) != ")":
        return 0
    opened = next((at for at in range(end - 2, head, -1) if reading.lower(at) in ("(", ")")), 0)
    if not opened or reading.lower(opened) != "(" or opened + 1 == end - 1 or not reading.capital(opened + 1):
        return 0
    words = reading.words
    named = [reading.body(at) or (reading.capital(at) and not words.capital_nouns) for at in range(head + 1, opened)]
    if any(named):
        return 0  # 'voorzitter van de Vereniging voor Glas (VvG)'
    inside = range(opened + 1, end - 1)
    known = any(reading.body(at) or reading.page.known[at].shape == "XX" for at in inside)
    plain = not words.capital_nouns or "xX" in reading.page.known[opened + 1].shape
    return opened if known or (plain and not any(reading.titled(at) for at in inside)) else 0


def _is_called(reading: Reading, at: int, end: int) -> bool:
    """Tell whether an unknown noun in small letters stands in front of a body's name ('bij zuivelconcern Friesgoud')."""
    noun = reading.page.known[at].shape == "x" if at + 1 < end else False
    noun = noun and not reading.words.capital_nouns  # 'an einer großen Webanwendung'
    return noun and reading.capital(at + 1) and not reading.titled(at) and not _ends(reading, at)


def _is_subject(reading: Reading, head: int, at: int, place: Place) -> bool:
    """Tell whether 'of' leads from an academic's title to a field ('professor of American studies')."""
    field = reading.lower(head) in reading.words.academics and reading.lower(at) in reading.words.belongs_to
    small = next((n for n in range(*place) if reading.lower(n) in reading.words.works_at), place[1])
    known = reading.page.known[place[0]].shape == "XX" or any(reading.body(n) for n in range(place[0], small))
    return field and not known


def _is_business(reading: Reading, at: int, place: Place) -> bool:
    """Tell whether 'of' leads to what somebody is in charge of, told by one plural noun ('Director of Services')."""
    body, end = place
    alone = reading.words.compounds_apart and end - body == 1 and body == at + 1 and not reading.capital(at)
    return alone and reading.lower(at) in reading.words.belongs_to and reading.lower(body) in reading.words.charges


def _title(reading: Reading, place: Place) -> Place:
    """Return a job title without what follows it in the sentence, and without small words at its ends."""
    start, end = _trimmed(reading, place)
    stop = next((at for at in range(start + 1, end) if _ends(reading, at)), end)
    end = min(stop, start + _LONGEST_TITLE)
    praise = reading.words.adjectives | reading.words.possessives
    while start < end - 1 and (reading.lower(start) in praise or reading.article(start)):
        start += 1
    small = reading.words.works_at | reading.words.belongs_to | reading.words.joins | reading.words.as_words
    small |= reading.words.before_city
    while end - 1 > start and (reading.lower(end - 1) in small or reading.article(end - 1)):
        end -= 1
    return start, end


def _ends(reading: Reading, at: int) -> bool:
    """Tell whether a token goes on with the sentence."""
    return _is_verb(reading, at) or reading.lower(at) in reading.words.works


def _is_verb(reading: Reading, at: int) -> bool:
    return reading.lower(at) in reading.words.verbs or reading.lower(at) in reading.words.copulas


def _body(reading: Reading, place: Place) -> Place | None:
    """Return the organisation that begins a phrase: to its last capitalised word."""
    start, end = _trimmed(reading, place)
    last = start + 1
    depth = 0
    for at in range(start, end):
        depth += (reading.lower(at) == "(") - (reading.lower(at) == ")")
        if at > start and _located(reading, at) and not _is_of_town(reading, at, start):
            break
        if at == start or _is_named(reading, at, start, at == last):
            last = at + 1
        elif depth == 0 and not _joins_names(reading, at, end):
            break
    last = _behind_quoted(reading, last, end)
    last = min(end, _legal_form(reading, last))
    opened = next((at for at in range(start, last) if reading.lower(at) == "("), last)
    if all(reading.lower(at) != ")" for at in range(opened, last)):
        last = opened  # 'VOM (VOM, winnaar van …'
    if last < end - 1 <= last + _SMALL_TAIL and _is_small_tail(reading, start, last, end):
        last = end  # 'Office de l'eau'
    return (start, last) if start < last <= end else None


def _behind_quoted(reading: Reading, at: int, end: int) -> int:
    """Return the token behind the quoted name that follows the noun of a body ('Kleingartenverein „Frohe Zukunft“')."""
    if at + 2 >= end or reading.lower(at) not in _OPENING_QUOTES or not reading.body(at - 1):
        return at
    closed = (n for n in range(at + 2, min(end, at + _QUOTED)) if reading.lower(n) in _CLOSING_QUOTES)
    return next(closed, at - 1) + 1 if reading.capital(at + 1) else at


def _legal_form(reading: Reading, at: int) -> int:
    """Return the token behind a legal form with full stops that begins at a token ('e.V.'), the token where none does."""
    letters = at
    while reading.lower(letters).isalpha() and len(reading.lower(letters)) == 1 and reading.lower(letters + 1) == ".":
        letters += 2
    return letters if letters - at >= 2 * _FORM else at


def _is_small_tail(reading: Reading, start: int, last: int, end: int) -> bool:
    """Tell whether a body's noun goes on to the end of its piece with 'of' and words in small letters."""
    leads = reading.words.belongs_to | {"d", "l"}
    small = all(
        (not reading.capital(at) and reading.lower(at)[0].isalpha()) or reading.lower(at) in "'’"
        for at in range(last, end)
    )
    named = reading.body(last - 1) or (reading.lower(last - 2) in leads and reading.body(last - 3))
    named = named or (reading.body(start) and all(_adjective(reading, at, start) for at in range(start + 1, last)))
    small = small and not reading.article(end - 1) and reading.lower(end - 1) not in leads
    return small and named and reading.lower(last).rstrip("'’") in leads


def _is_named(reading: Reading, at: int, start: int, follows: bool) -> bool:
    """Tell whether a token is a word of the name of an organisation that begins at `start`."""
    lower = reading.lower(at)
    closes = lower == ")" and at > start and reading.capital(at - 1)
    number = lower[0].isdigit() and follows
    named = reading.capital(at) or reading.body(at)
    return named or closes or number or _glued(reading, at, start) or _adjective(reading, at, start)


def _joins_names(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a small word or mark may stand inside the name of an organisation."""
    lower, words = reading.lower(at), reading.words
    small = words.belongs_to | words.works_at | words.joins | words.articles | _INSIDE
    serves = lower in words.serves and reading.body(at - 1)
    return (
        reading.page.known[at].name_part == "p"
        or lower in small
        or serves
        or _goes_on(reading, at, end)
        or _halves(reading, at)
    )


def _located(reading: Reading, at: int) -> bool:
    """Tell whether a token leads to the place of an organisation ('in Gouda')."""
    small = reading.page.known[at].shape == "x" and reading.lower(at) not in reading.words.belongs_to
    small = small and not (reading.body(at - 1) and reading.lower(at).endswith(reading.words.adjective_endings))
    place = at + 1 + reading.article(at + 1)
    named = reading.body(place) or (reading.body(place + 1) and reading.capital(place + 1))  # 'at Leek College'
    return small and not reading.body(at) and reading.kinds.get(place) in _PLACES and not named


def _is_of_town(reading: Reading, at: int, start: int) -> bool:
    """Tell whether 'zu' and its town belong to the noun of a body in front ('Mieterverein zu Hamburg')."""
    return reading.lower(at) == "zu" and at == start + 1 and reading.body(start)


def _adjective(reading: Reading, at: int, start: int) -> bool:
    """Tell whether a word in lower case is part of a name by its ending ('École normale', 'Institut d’études politiques')."""
    if at == start or reading.page.known[at].shape != "x" or _ends(reading, at) or not reading.words.adjective_endings:
        return False
    lead = at - 1 - reading.article(at - 1)
    by_noun = reading.lower(lead) in reading.words.belongs_to and lead > start and reading.body(start)
    by_noun = by_noun and not reading.article(at)
    return by_noun or (reading.lower(at).endswith(reading.words.adjective_endings) and reading.lower(at - 1).isalpha())


def _glued(reading: Reading, at: int, start: int) -> bool:
    """Tell whether a token is joined to the one before it by a full stop or hyphen, as in 'Guides.co'."""
    tokens = reading.page.tokens
    return (
        at > start + 1
        and tokens[at].text.isalnum()
        and tokens[at - 1].text in (".", "-", "*")
        and tokens[at - 2].end == tokens[at - 1].start
        and tokens[at - 1].end == tokens[at].start
    )


def _goes_on(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a word in lower case stands inside a name ('Université catholique de Louvain')."""
    if not reading.lower(at).isalpha() or _ends(reading, at) or at + 1 >= end:
        return False
    leads = reading.words.serves | reading.words.belongs_to
    if reading.lower(at - 1) in leads and reading.body(at - 2) and reading.capital(at + 1) and reading.capital(at - 2):
        return True  # 'Institut für soziale Bewegungen'
    following = at + 2 if reading.lower(at + 1) in reading.words.belongs_to else at + 1
    return reading.body(at - 1) and following < end and reading.capital(following)


def _trimmed(reading: Reading, place: Place) -> Place:
    """Return a phrase without articles and marks at its ends."""
    start, end = place
    while start < end and (
        reading.article(start)
        or not reading.page.tokens[start].text[0].isalnum()
        or (reading.lower(start) in reading.words.joins and not reading.capital(start))
    ):
        start += 1
    while end > start and (
        not reading.page.tokens[end - 1].text[0].isalnum()
        and reading.lower(end - 1) not in (")", ".")
        and not _closes_quote(reading, start, end - 1)
    ):
        end -= 1
    if end > start and reading.lower(end - 1) == "." and len(reading.lower(end - 2)) > 2:
        end -= 1
    opened = sum((reading.lower(at) == "(") - (reading.lower(at) == ")") for at in range(start, end))
    return (start, end - 1) if opened < 0 and reading.lower(end - 1) == ")" else (start, end)


def _closes_quote(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a mark closes a name that is quoted behind the noun of a body ('coopérative « Le Pré »')."""
    opened = (n for n in range(at - 1, max(start, at - _QUOTED), -1) if reading.lower(n) in _OPENING_QUOTES)
    return reading.lower(at) in _CLOSING_QUOTES and reading.body(next(opened, start) - 1)


def _is_only(reading: Reading, piece: Place, kinds: frozenset[str]) -> bool:
    words = [at for at in range(*piece) if reading.page.tokens[at].text[0].isalnum() and not reading.article(at)]
    return all(reading.kinds.get(at) in kinds and not reading.body(at) for at in words)


def _is_address(reading: Reading, piece: Place) -> bool:
    """Tell whether an address of mail or of a page stands in a piece ('j.mol@dept.example')."""
    return any(reading.kinds.get(at) in _ADDRESSES for at in range(*piece))


def _attach(reading: Reading, positions: list[Position], body: Place, separator: str) -> None:
    """Give an organisation to the job title before it, or add it to the one before it ('ICT, Hogeschool Zuid').

    What stood for an organisation may be the field of the job: 'wethouder Groen, gemeente Bergen'.
    """
    title, known = positions[-1]
    if title is None and known and separator == "," and _is_office(reading, known, body):
        positions[-1] = known, body
    elif known is None:
        positions[-1] = title, body
    elif title and separator in (",", "|") and _is_field(reading, known, body) and not _is_at(reading, title, known):
        positions[-1] = (title[0], known[1]), body
    elif separator in (",", "/") and body[0] - known[1] <= 2:
        positions[-1] = title, (known[0], body[1])
    else:
        positions.append((None, body))


def _is_office(reading: Reading, known: Place, body: Place) -> bool:
    """Tell whether words in front of an organisation tell what somebody does there ('Public Relations, Leek College')."""
    plain = not any(reading.body(at) or reading.page.known[at].shape == "XX" for at in range(*known))
    return known[1] - known[0] > 1 and plain and any(reading.body(at) for at in range(*body))


def _is_at(reading: Reading, title: Place, known: Place) -> bool:
    """Tell whether a word between a job title and an organisation tells that one works there ('redacteur bij')."""
    between = {reading.lower(at) for at in range(title[1], known[0])}
    return not between.isdisjoint(reading.words.works_at - reading.words.belongs_to)


def _is_field(reading: Reading, known: Place, body: Place) -> bool:
    """Tell whether words that follow a job title name its field, since a body follows: no noun of a body, no acronym."""
    words = [reading.page.known[at] for at in range(*known)]
    acronym = any(word.shape == "XX" and len(word.lower) > _FORM for word in words)
    if acronym or any(reading.body(at) for at in range(*known)):
        return False
    plain = all("o" in word.likeness for word in words if word.lower.isalpha())
    return plain or any(reading.body(at) for at in range(*body))


def _shared(reading: Reading, positions: list[Position]) -> list[Position]:
    """Give job titles that stand side by side ('oprichter, directeur bij X') the organisation of the last of them."""
    shared = list(positions)
    for at in range(len(shared) - 2, -1, -1):
        (title, body), (following, known) = shared[at], shared[at + 1]
        if not (title and following and known) or body or following[0] - title[1] != 1:
            continue
        if reading.lower(title[1]) in _SHARING and reading.capital(title[0]) and reading.capital(following[0]):
            shared[at] = title, known
    return shared


def _is_a_part(reading: Reading, position: Position) -> bool:
    """Tell whether a position is only a role in the event ('moderator')."""
    title, body = position
    lowers = [reading.lower(at) for at in range(*title)] if title else []
    parts = reading.words.parts
    return body is None and bool(lowers) and (parts.issuperset(lowers) or " ".join(lowers) in parts)
