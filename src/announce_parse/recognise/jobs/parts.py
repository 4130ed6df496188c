"""What is told of somebody ('wethouder van Gouda en lid Eerste Kamer') into job titles and organisations."""

import re

from announce_parse.recognise.fields import is_of_field
from announce_parse.recognise.jobs.coordination import coordinated, of_both, pieces, shared
from announce_parse.recognise.jobs.degrees import degree_end
from announce_parse.recognise.jobs.periods import behind_since
from announce_parse.recognise.jobs.spans import (
    FINDINGS,
    FORM,
    OPENING_QUOTES,
    PLACES,
    Place,
    Position,
    body_span,
    is_only,
    is_plain,
    is_verb,
    located,
    title_span,
    trimmed,
    without_town,
)
from announce_parse.recognise.jobs.splitting import in_unit, is_called, title_and_body
from announce_parse.recognise.jobs.words import Reading

_APART = frozenset((",", "|", "–", "—", "-", "•", "·"))  # between an organisation and the job in it
_BETWEEN = frozenset((",", "|", "–", "—", "-"))  # a job, its field and the organisation
_CELLS = frozenset(("|", "–", "—"))  # between a position and what somebody talks about
_ITEMS = frozenset(("-", "–", "—", "•", "*", "·"))  # in front of the first word of an item
_ADDRESSES = frozenset(("url", "email"))
_STATES = frozenset(
    ("US", "USA", "UK", "NL", "BE", "DE", "FR", "CH", "AT", "IE", "CA", "AU", "IT", "ES", "SE", "NO", "DK", "FI")
)
RETIRED = (("i", ".", "r", "."), ("a", ".", "d", "."), ("b", ".", "d", "."))
_PARTY = re.compile(r"[DRI]-[A-Z][a-zA-Z]{1,5}")  # of a member of Congress, with the state
_DATED = 2  # tokens of a noun and its year
_YEAR_DIGITS = 4
_ENDED = 7  # letters of a word whose ending tells that it is a job
_TASK = 8  # tokens of what somebody is there for
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
    for raw, separator in pieces(reading, place):
        piece = trimmed(reading, raw)
        if piece[0] >= piece[1] or is_only(reading, piece, PLACES) or (positions and _is_state(reading, piece)):
            continue
        if any(reading.kinds.get(at) == "phone" for at in range(*piece)) or _is_party(reading, piece[0]):
            break  # '(Tel. 0226 …)'
        if not positions and _is_carried(reading, raw):
            break
        if is_only(reading, piece, FINDINGS) or _is_said(reading, piece[0]) or _is_address(reading, piece):
            break
        if piece[1] - piece[0] == _DATED and _is_year(reading, piece[1] - 1) and not reading.body(piece[0]):
            break  # 'Jahrgang 1971'
        if positions and reading.lower(raw[0]) in reading.words.formerly:
            break  # 'director at Leek College, formerly a teacher'
        if positions and separator == "," and reading.lower(raw[0]) in reading.words.works_at:
            break  # 'director at Leek College, with Anna'
        if positions and separator in _APART and reading.lower(raw[0]) in OPENING_QUOTES:
            break  # 'Leek College, “The salt road”'
        articles = reading.words.indefinite
        indefinite = reading.lower(raw[0]) in articles and reading.lower(place[0]) not in articles
        if positions and separator == "and" and indefinite:
            break  # 'maire de Brives et un représentant de l'ONF'
        if degree_end(reading, *piece) > piece[0] and not any(reading.titled(at) for at in range(*piece)):
            continue
        titled = _is_titled_body(reading, raw, piece)
        told = (None, piece) if titled else _read(reading, piece, bracketed=bracketed and not positions)
        if told is None or (told[0] is None and _is_no_body(reading, piece, separator, positions)):
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
            articled = any(_is_small_article(reading, at) for at in range(raw[0], piece[0]))
            if separator == "," and (articled or _is_work(reading, positions[-1], body)):
                break  # 'Varna Software, het bedrijf achter …'
            described = positions[-1][1] is not None and reading.page.known[body[0]].shape == "x"
            if separator == "," and described and not any(reading.capital(at) for at in range(*body)):
                break  # 'redacteur bij De Kade, blad voor schippers'
            _attach(reading, positions, body, separator)
        elif title and body is None and positions and separator in _APART and positions[-1][0] is None:
            positions[-1] = title, positions[-1][1]
        else:
            positions.append(told)
    sharing = shared(reading, positions)
    single = [
        one
        for number, item in enumerate(sharing, 1)
        for one in coordinated(reading, item, bracketed=bracketed, last=1 < number == len(sharing))
    ]
    single = [_of_unit(reading, one) for item in single for one in of_both(reading, item)]
    return [item for item in single if not _is_a_part(reading, item) and not _names_somebody(reading, item)]


def _of_unit(reading: Reading, position: Position) -> Position:
    """Return a position as a job alone where it is of any unit, without an article: 'Head of School'.

    Likewise a job without its town where nouns have a capital ('Domorganist | in Gera').
    """
    title, body = position
    if title and body is None and reading.words.capital_nouns:
        return without_town(reading, title), None
    if title is None or body is None or body[1] - body[0] > 1 or body[0] != title[1] + 1:
        return position
    led = reading.lower(title[1]) in reading.words.belongs_to and not reading.article(title[1])
    unit = led and reading.lower(body[0]) in reading.words.units
    return ((title[0], body[1]), None) if unit else position


def _is_no_body(reading: Reading, piece: Place, separator: str, before: list[Position]) -> bool:
    """Tell whether a piece is but a part in the event ('Anna Poel – Moderation'), or what somebody talks about.

    So behind a bar and a position with a body, where ordinary or small words begin it ('| lid van Glas | Spelling').
    """
    if not before:
        return piece[1] - piece[0] == 1 and reading.lower(piece[0]) in reading.words.parts
    first = reading.page.known[piece[0]]
    plain = "o" in first.likeness or first.shape == "x"
    return separator in _CELLS and before[-1][1] is not None and plain and not any(map(reading.body, range(*piece)))


def _is_work(reading: Reading, position: Position, body: Place) -> bool:
    """Tell whether what follows a maker and 'of' names the work, no body ('author of a biography, The Lovely Fen')."""
    title, known = position
    if title is None or known is not None or any(map(reading.body, range(*body))):
        return False
    maker = reading.lower(title[1] - 1) in reading.words.authors
    return maker and reading.lower(title[1]) in reading.words.belongs_to


def _is_titled_body(reading: Reading, raw: Place, piece: Place) -> bool:
    """Tell whether a piece is an article with a capital and a name that ends in a body's noun ('The Leek Examiner')."""
    start, end = piece
    article = raw[0] == start - 1 and reading.capital(raw[0]) and end - start > 1
    named = reading.body(end - 1) or reading.lower(end - 1).endswith(reading.words.press)
    return article and named and all(map(reading.capital, range(start, end)))


def _is_party(reading: Reading, at: int) -> bool:
    """Tell whether a token is the party and the state of a member of Congress ('D-Ore.')."""
    return _PARTY.fullmatch(reading.page.tokens[at].text) is not None


def _is_said(reading: Reading, at: int) -> bool:
    """Tell whether a token is a verb, and no word that tells how somebody has a job ('currently an engineer')."""
    if reading.lower(at).startswith(("who'", "who’")):
        return True  # "who'll guide you"
    return is_verb(reading, at) and reading.lower(at) not in reading.words.adjectives


def _is_year(reading: Reading, at: int) -> bool:
    return reading.lower(at).isdigit() and len(reading.lower(at)) == _YEAR_DIGITS


def _is_carried(reading: Reading, raw: Place) -> bool:
    """Tell whether a small word leads to an instrument that somebody has there, to no body: ', with her new harp'."""
    start, end = raw
    led = end - start > 1 and reading.lower(start) in reading.words.works_at - {"@"}
    return led and reading.lower(end - 1) in reading.words.instruments and not any(map(reading.capital, range(*raw)))


def _is_state(reading: Reading, piece: Place) -> bool:
    """Tell whether a piece is the short form of a country behind an organisation ('Leek University, US')."""
    text = reading.page.tokens[piece[0]].text
    return piece[1] - piece[0] == 1 and text in _STATES


def _names_somebody(reading: Reading, position: Position) -> bool:
    """Tell whether a job title holds a forename and a further name, or a body begins so.

    Not where the forename is an ordinary word beside the noun of a job ('Digital Scholarship Librarian').
    """
    title, body = position
    known = reading.page.known
    named = body is not None and not reading.body(body[0]) and known[body[0]].name_part == "F"
    if body and named and reading.capital(body[0] + 1) and not reading.body(body[0] + 1):
        leads = reading.words.works_at | reading.words.belongs_to
        if body[1] > body[0] + 2 and known[body[0] + 2].shape == "x" and reading.lower(body[0] + 2) in leads:
            return True  # 'wijkagent Jan Mol, en Marloes Poel van het Centrum'
    job = title is not None and any(map(reading.titled, range(*title)))
    return title is not None and any(
        known[at].name_part == "F"
        and not (job and "o" in known[at].likeness)
        and reading.capital(at + 1)
        and not reading.titled(at + 1)
        for at in range(title[0], title[1] - 1)
        if not any(reading.body(behind) for behind in range(at, title[1]))  # 'the Boyd Orr Centre'
        and not _is_endowed(reading, at, title[1])
        and not is_of_field(known, at, reading.words.code)
    )


def _is_endowed(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a name is that of whom a post is called after ('the Ann B. Wren Professor of History')."""
    words = reading.words.endowed
    while at < end and (reading.capital(at) or reading.lower(at) == ".") and reading.lower(at) not in words:
        at += 1
    return at < end and reading.capital(at)


def _is_small_article(reading: Reading, at: int) -> bool:
    return reading.article(at) and not reading.capital(at)


def _read(reading: Reading, piece: Place, *, bracketed: bool) -> Position | None:
    """Return the job title and the organisation of one piece, None where it tells none."""
    start, end = piece
    sign = next((at for at in range(start + 1, end - 1) if reading.lower(at) == "@"), 0)
    if sign:
        return title_span(reading, (start, sign)), trimmed(reading, (sign + 1, end))
    start = behind_since(reading, start, end)
    verb = start + (reading.lower(start) in reading.words.adjectives)
    if (
        verb + 2 < end
        and reading.lower(verb) in reading.words.present
        and reading.lower(verb + 1) in reading.words.pronouns
    ):
        start = verb + 2  # ', daarnaast is ze docent'
    while start < end - 1 and reading.lower(start) in reading.words.works:
        start += 1
    piece = start, end
    crafts = reading.words.crafts | reading.words.instruments | reading.words.joins
    if bracketed and all(reading.lower(at) in crafts for at in range(*piece)):
        return piece, None  # '(Malerei)', '(Euphonium)'
    unit = reading.capital(start) and reading.lower(start).endswith(reading.words.units)
    if unit and reading.lower(start + 1) in reading.words.belongs_to and not reading.titled(end - 1):
        return None, body_span(reading, (start, end))  # 'Department of Civil Engineering'
    titles = [at for at in range(*piece) if reading.titled(at)] or _like_titles(reading, piece)
    titles = [] if _is_described_body(reading, piece) else titles
    if titles == [end - 1] and all(_is_shouted(reading, at) for at in range(*piece)):
        return piece, None  # 'GENERAL MANAGER'
    if titles and reading.lower(start) in reading.words.works_at and all(map(reading.capital, range(start + 1, end))):
        return None, body_span(reading, (start + 1, end))  # 'with Student Partners'
    if titles:
        return in_unit(reading, piece, titles[0]) or title_and_body(reading, piece, titles)
    lead = next((at for at in range(start + 1, end - 1) if reading.lower(at) in reading.words.works_at), 0)
    office = not reading.words.capital_nouns and 1 < lead - start <= _BARE_TITLE
    office = office and all(reading.capital(at) and not reading.body(at) for at in range(start, lead))
    if office and reading.capital(lead + 1 + reading.article(lead + 1)):
        return title_span(reading, (start, lead)), body_span(reading, (lead + 1, end))  # 'VP Engineering at Pane'
    at_work = reading.lower(start) in reading.words.works_at
    if at_work or reading.lower(start) in reading.words.belongs_to:
        start += 1
        while start < end and (reading.article(start) or reading.lower(start) in reading.words.belongs_to):
            start += 1
    if start >= end:
        return None
    of_house = not at_work and start == piece[0] + 1  # 'Anna Poel van | bloemenatelier Veen'
    if (at_work or of_house) and is_called(reading, start, end):
        return None, body_span(reading, (start, end))
    if bracketed and reading.body(start) and end < len(reading.page.known) and reading.lower(end) == ")":
        return None, (start, end)
    bare = bracketed and end - start <= _BARE_TITLE and reading.page.tokens[start].text.replace("-", "").isalpha()
    if bare and reading.body(start) and not any(reading.capital(at) for at in range(start, end)):
        return None, (start, end)
    if bracketed and reading.capital(start) and _is_whole_body(reading, (start, end)):
        return None, (start, end)
    if reading.capital(start) or reading.body(start):
        described = bare and _is_described(reading, (start, end))
        if described and _is_called(reading, (start, end)):
            return None, (start, end)
        if described and any(reading.article(at) for at in range(start, end)):
            return None  # the title of a work: 'Omhels de nacht'
        if described:
            return (start, end), None
        body = body_span(reading, (start, end))
        small = body is not None and body[1] < end and reading.page.known[body[1]].shape == "x"
        if bracketed and body and small and not located(reading, body[1]):
            return None  # 'Anna Poel - Duurzame software schrijven'
        return None, body
    noun = end - start > 1 and reading.page.known[start].shape == "x" and not reading.words.capital_nouns
    if bare and noun and all(reading.capital(at) for at in range(start + 1, end)):
        return None, (start, end)  # '(collectief Veenbrand)'
    numbered = any(reading.lower(at)[0].isdigit() for at in range(start, end))  # 'tel. 0226-123456'
    task = bracketed and start == piece[0] and _is_task(reading, (start, end))
    return ((start, end), None) if (bare and not numbered) or task else None


def _is_whole_body(reading: Reading, piece: Place) -> bool:
    """Tell whether brackets hold a capital and the small noun of a body at the end, or one and an adjective behind it.

    So in '(Seeing Differently working group)', '(Confédération paysanne)', where the language writes them so.
    """
    start, end = piece
    if end - start < 2 or reading.page.known[end - 1].shape != "x" or is_verb(reading, end - 1):
        return False
    described = bool(reading.words.adjective_endings) and end - start == 2 and reading.body(start)
    noun = reading.words.compounds_apart and end - start <= _BARE_TITLE and reading.body(end - 1)
    return described or noun


def _is_task(reading: Reading, piece: Place) -> bool:
    """Tell whether words in small letters tell what somebody is there for ('coordination du marché de la ville')."""
    start, end = piece
    words = reading.words
    leads = words.before_city | words.indefinite | words.introductions | words.as_words
    if words.capital_nouns or end - start > _TASK or not is_plain(reading, start) or reading.lower(start) in leads:
        return False
    of = any(reading.lower(at) in words.belongs_to for at in range(start + 1, end))
    small = all(not any(map(str.isupper, reading.page.tokens[at].text)) for at in range(start, end))
    return of and small and not any(is_verb(reading, at) for at in range(start, end))


def _is_shouted(reading: Reading, at: int) -> bool:
    """Tell whether a token is an ordinary word or a job in capitals."""
    known = reading.page.known[at]
    return known.shape == "XX" and len(known.lower) > FORM and ("o" in known.likeness or reading.titled(at))


def _is_described(reading: Reading, piece: Place) -> bool:
    """Tell whether a few words end with one in small letters that is no noun of a body."""
    start, end = piece
    last = reading.page.known[end - 1]
    plain = last.shape == "x" and not last.name_part
    return end - start > 1 and plain and not reading.body(start) and not reading.body(end - 1)


def _is_called(reading: Reading, piece: Place) -> bool:
    """Tell whether such words, in brackets or behind a comma, name a body in a language of few capitals.

    So in 'Anna Poel (Secours populaire)', where a job would begin in small letters, no instrument and no craft.
    """
    start, words = piece[0], reading.words
    apart = reading.lower(start - 1) in ("(", ",") and bool(words.adjective_endings)
    return apart and reading.capital(start) and not (reading.instrument(start) or reading.lower(start) in words.crafts)


def _is_described_body(reading: Reading, piece: Place) -> bool:
    """Tell whether the noun of a body begins a piece where adjectives stand behind nouns ('Parti socialiste').

    Then nothing in it is a job, though it may look like one ('Institut Pasteur').
    """
    start, words = piece[0], reading.words
    while start < piece[1] - 1 and (reading.article(start) or reading.lower(start) in words.works_at):
        start += 1
    noun = bool(words.adjective_endings) and reading.capital(start) and reading.body(start)
    return noun and not reading.titled(start)


def _like_titles(reading: Reading, piece: Place) -> list[int]:
    """Return the nouns that end like those of jobs in a few words, be it in front of 'at' ('stadsgeograaf bij X')."""
    tail = tuple(reading.lower(at) for at in range(piece[1] - len(RETIRED[0]), piece[1]))
    words = reading.words
    leads = words.works_at | words.belongs_to | words.serves | words.joins
    start, end = piece
    stop = next((at for at in range(start + 1, end) if reading.lower(at) in leads), end)
    if stop - start - (len(tail) if tail in RETIRED else 0) > _BARE_TITLE:
        return []
    return [at for at in range(start, stop) if ends_like_job(reading, at)]


def ends_like_job(reading: Reading, at: int) -> bool:
    """Tell whether a noun ends like that of a job ('stadsgeograaf')."""
    shapes = ("x", "Xx") if reading.words.capital_nouns else ("x",)
    lower = reading.lower(at)
    first = at == reading.page.lines[reading.page.line_of[at]].start or reading.lower(at - 1) in _ITEMS
    shape = reading.page.known[at].shape
    noun = (shape in shapes or (first and shape == "Xx")) and len(lower) >= _ENDED
    noun = noun and reading.page.known[at].name_part != "F"  # 'Sebastian'
    return noun and lower.endswith(reading.words.title_endings) and not reading.body(at)


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
    elif (
        title
        and separator in (",", "|", "–", "—", "-")
        and _is_field(reading, known, body)
        and not _is_at(reading, title, known)
    ):
        positions[-1] = (title[0], known[1]), body
    elif separator == "," and _describes_anew(reading, body):
        return  # 'verbonden aan de Universiteit Gouda, onderzoeksgroep Glas'
    elif separator in (",", "/") and body[0] - known[1] <= 2:
        positions[-1] = title, (known[0], body[1])
    else:
        positions.append((None, body))


def _describes_anew(reading: Reading, body: Place) -> bool:
    """Tell whether the noun of a body in small letters begins a further part of it, which is told beside its name."""
    first = reading.page.known[body[0]]
    return first.shape == "x" and reading.body(body[0]) and not reading.article(body[0] - 1)


def _is_office(reading: Reading, known: Place, body: Place) -> bool:
    """Tell whether words in front of an organisation tell what one does there ('Public Relations, Leek College')."""
    plain = not any(reading.body(at) or reading.page.known[at].shape == "XX" for at in range(*known))
    return known[1] - known[0] > 1 and plain and any(reading.body(at) for at in range(*body))


def _is_at(reading: Reading, title: Place, known: Place) -> bool:
    """Tell whether a word between a job title and an organisation tells that one works there ('redacteur bij')."""
    between = {reading.lower(at) for at in range(title[1], known[0])}
    return not between.isdisjoint(reading.words.works_at - reading.words.belongs_to)


def _is_field(reading: Reading, known: Place, body: Place) -> bool:
    """Tell whether words that follow a job title name its field: no noun of a body, no acronym."""
    words = [reading.page.known[at] for at in range(*known)]
    acronym = any(word.shape == "XX" and len(word.lower) > FORM for word in words)
    if acronym or any(reading.body(at) for at in range(*known)):
        return False
    plain = all("o" in word.likeness for word in words if word.lower.isalpha())
    short = body[1] - body[0] == 1 and reading.page.known[body[0]].shape == "XX"  # 'Digitale Inclusie, ICTU'
    return plain or short or any(reading.body(at) for at in range(*body))


def _is_a_part(reading: Reading, position: Position) -> bool:
    """Tell whether a position is only a role in the event ('moderator')."""
    title, body = position
    lowers = [reading.lower(at) for at in range(*title)] if title else []
    parts = reading.words.parts
    return body is None and bool(lowers) and (parts.issuperset(lowers) or " ".join(lowers) in parts)
