"""Several positions in one phrase: what commas, bars and 'and' join, and which of them share an organisation."""

from announce_parse.recognise.jobs.periods import behind_since
from announce_parse.recognise.jobs.spans import Place, Position, halves, spaced, title_span
from announce_parse.recognise.jobs.words import Reading

_SEPARATORS = frozenset((",", ";", "|", "•", "–", "—", "·"))
_SHARING = frozenset((",", "/", "-", "–", "—", "|"))  # between job titles that have one organisation
_LEAST = 4  # letters of an unknown job, less one
_UNKNOWN = 3  # tokens of an unknown job at the end of an enumeration, with 'and' in front


def coordinated(reading: Reading, position: Position, *, bracketed: bool, last: bool) -> list[Position]:
    """Return 'schrijver en dichter' as two positions; as one where one organisation has both, or in 'zang en spel'.

    Behind the `last` comma of several the second may be unknown ('econoom, filosoof en dromer').
    """
    title, body = position
    if title is None:
        return [position]
    leads = reading.words.belongs_to | reading.words.serves | reading.words.subject_leads
    alone = reading.lower(title[0]) in reading.words.independent  # 'publicist en hoogleraar aan de UvA'
    if body is not None and reading.lower(title[1]) not in leads and not alone:
        return [position]
    for at in range(title[0] + 1, title[1] - 1):
        if reading.lower(at) in reading.words.joins:
            if body is not None and reading.lower(at - 1) in reading.words.within:
                return [position]  # 'oprichter en directeur van X'
            sides = [title_span(reading, (title[0], at)), title_span(reading, (at + 1, title[1]))]
            first, second = (any(reading.titled(place) for place in range(*side)) for side in sides)
            unknown = last and first and body is None and title[1] - at <= _UNKNOWN and _is_small(reading, sides[1])
            unknown = unknown and leads.isdisjoint(reading.lower(place) for place in range(title[0], at))
            both = (second or unknown) and (first or (body is not None and _is_unknown_job(reading, title[0], at)))
            played = not reading.words.instruments.isdisjoint(reading.lower(place) for place in range(*title))
            if both and not (bracketed and body is None and played and title[1] - title[0] == 3):
                return [(sides[0], None), (sides[1], body)]
    return [position]


def of_both(reading: Reading, position: Position) -> list[Position]:
    """Return a job in two bodies as two: 'member of the Fen Trust and the Soil Society'.

    Each has its article, or begins with its noun and goes on with a name ('directeur van Theater X en Poppodium Y').
    """
    title, body = position
    if title is None or body is None:
        return [position]
    articles = reading.article(body[0] - 1)
    for at in range(body[0] + 1, body[1] - 2):
        if reading.lower(at) not in reading.words.joins:
            continue
        article = articles and reading.article(at + 1)
        sides = (body[0], at), (at + 1 + article, body[1])
        both = article and all(reading.capital(side[0]) and _holds_body(reading, side) for side in sides)
        if both or all(_is_called_body(reading, side) for side in sides):
            return [(title, side) for side in sides]
    return [position]


def _holds_body(reading: Reading, place: Place) -> bool:
    """Tell whether a phrase holds the noun of a body or of a paper, or is but an acronym ('la RTX et La Gazette')."""
    acronym = place[1] - place[0] == 1 and reading.page.known[place[0]].shape == "XX"
    press = reading.words.press
    return acronym or any(reading.body(at) or reading.lower(at).endswith(press) for at in range(*place))


def _is_called_body(reading: Reading, place: Place) -> bool:
    """Tell whether a phrase is the noun of a body and a name behind it, all in capitals ('Theater De Ark')."""
    start, end = place
    noun = reading.body(start) or "place-noun" in reading.classes(start)
    return end - start > 1 and noun and all(map(reading.capital, range(start, end)))


def _is_small(reading: Reading, place: Place) -> bool:
    """Tell whether all words of a phrase are written as ordinary ones are."""
    shapes = ("x", "Xx") if reading.words.capital_nouns else ("x",)
    return all(reading.page.known[at].shape in shapes for at in range(*place))


def _is_unknown_job(reading: Reading, start: int, end: int) -> bool:
    """Tell whether one noun in front of 'and' and a job is a job too, though unknown ('melker en voorzitter van X')."""
    plain = "Xx" if reading.words.capital_nouns else "x"
    known = reading.page.known[start]
    job = end - start == 1 and known.shape == plain and len(known.lower) > _LEAST and not reading.body(start)
    return job and reading.titled(end + 1) and not known.lower.endswith(reading.words.job_adjectives)


def pieces(reading: Reading, place: Place) -> list[tuple[Place, str]]:
    """Cut a phrase at commas, bars, dashes, and at an 'and' before a further job; each with what stands before it."""
    cut: list[tuple[Place, str]] = []
    start, before, depth = place[0], "", 0
    for at in range(*place):
        lower = reading.lower(at)
        depth += (lower == "(") - (lower == ")")
        dash = lower in ("-", "/", "*") and spaced(reading, at)
        apart = (lower in _SEPARATORS or dash) and not halves(reading, at)
        if depth == 0 and apart and not _in_portfolio(reading, start, at, place[1]):
            cut.append(((start, at), before))
            start, before = at + 1, lower
        elif (
            depth == 0
            and lower.isalpha()
            and lower in reading.words.joins
            and _begins_anew(reading, (start, at), (at + 1, place[1]))
        ):
            cut.append(((start, at), before))
            start, before = at + 1, "and"
    cut.append(((start, place[1]), before))
    return cut


def _in_portfolio(reading: Reading, start: int, comma: int, end: int) -> bool:
    """Tell whether a comma stands between what a minister or an alderman is in charge of.

    So in 'minister van Volksgezondheid, Welzijn en Sport': a single word on both sides, and 'and' with another behind.
    """
    if reading.lower(comma) != "," or comma + 3 >= end or reading.lower(comma + 2) not in reading.words.joins:
        return False
    before = comma - 2
    if reading.lower(before) in reading.words.belongs_to | reading.words.serves:
        before -= 1
    governs = before >= start and reading.lower(before) in reading.words.academics | reading.words.aldermen
    fields = (comma - 1, comma + 1, comma + 3)
    plain = all(reading.capital(at) and "o" in reading.page.known[at].likeness for at in fields)
    return governs and plain and not any(reading.body(at) or reading.kinds.get(at) for at in fields)


def _begins_anew(reading: Reading, before: Place, behind: Place) -> bool:
    """Tell whether a second position begins behind an 'and'."""
    start = behind_since(reading, *behind)
    while start < behind[1] and (reading.article(start) or reading.lower(start) in reading.words.works_at):
        start += 1
    if start >= behind[1]:
        return False
    near = range(start, min(behind[1], start + 3))
    complete = _has_body(reading, before) or any(behind_since(reading, at, before[1]) > at for at in range(*before))
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


def _has_body(reading: Reading, place: Place) -> bool:
    """Tell whether an organisation stands behind a job: its noun, or a capital behind small letters.

    None in a job title that is all in capitals ('Senior Engineer and Architect at Leek Tools').
    """
    if reading.titled(place[1] - 1) and all(map(reading.capital, range(*place))):
        return False
    small = False
    for at in range(*place):
        if reading.body(at) or (small and reading.capital(at) and not reading.titled(at)):
            return True
        small = small or reading.page.known[at].shape == "x"
    return False


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


def shared(reading: Reading, positions: list[Position]) -> list[Position]:
    """Give job titles that stand side by side ('oprichter, directeur bij X') the organisation of the last of them."""
    told = list(positions)
    for at in range(len(told) - 2, -1, -1):
        (title, body), (following, known) = told[at], told[at + 1]
        if not (title and following and known) or body or following[0] - title[1] != 1:
            continue
        if reading.lower(title[1]) in _SHARING and reading.capital(title[0]) and reading.capital(following[0]):
            told[at] = title, known
    return told
