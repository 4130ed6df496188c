"""Where a job title and the name of an organisation begin and end."""

from announce_parse.recognise.jobs.periods import behind_since
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.name_words import GENITIVES

Place = tuple[int, int]  # first token, and the one behind the last
Position = tuple[Place | None, Place | None]  # job title, organisation
PLACES = frozenset(("city", "country"))
FINDINGS = frozenset(("date", "time", "url", "email", "phone", "price", "street", "postcode"))  # in no position
_QUOTED = 7  # tokens of a quoted name with its marks
_CLOSING_QUOTES = frozenset('»”“"’')
OPENING_QUOTES = frozenset('«“„"‘')
_COMMON_TAIL = 5  # tokens in small letters of a name that begins with one ordinary word
_SMALL_TAIL = 10  # tokens in small letters behind 'of' in the name of an organisation
_INSIDE = frozenset(("*", "&", "'", "’", ".", "-", "+", "/", "(", ")", "\n"))
_LONGEST_TITLE = 14  # tokens
_INITIAL = 2  # letters of an initial or of an abbreviation that keeps its full stop
_LEGAL_FORMS = frozenset(("inc", "ltd", "corp", "bros"))
FORM = 2  # letters of a legal form at least


def halves(reading: Reading, at: int) -> bool:
    """Tell whether a comma stands behind half a word ('Ehe-, Familien- und Lebensberatung')."""
    return reading.lower(at) == "," and reading.lower(at - 1) == "-" and not spaced(reading, at - 1)


def spaced(reading: Reading, at: int) -> bool:
    """Tell whether white space stands in front of a token."""
    tokens = reading.page.tokens
    return tokens[at - 1].end < tokens[at].start if at else True


def title_span(reading: Reading, place: Place) -> Place:
    """Return a job title without what follows it in the sentence, and without small words at its ends."""
    start, end = trimmed(reading, place)
    stop = next((at for at in range(start + 1, end) if ends(reading, at) or _goes_elsewhere(reading, at, end)), end)
    end = min(stop, start + _LONGEST_TITLE)
    praise = reading.words.adjectives | reading.words.possessives
    while start < end - 1 and (
        (
            reading.lower(start) in praise
            and f"{reading.lower(start)} {reading.lower(start + 1)}" not in reading.words.titles
        )
        or reading.article(start)
    ):
        start += 1
    if end - start > 1 and reading.lower(start).endswith(GENITIVES) and not reading.capital(start):
        start += 1  # 'the orchestra's | conductor'
    small = reading.words.works_at | reading.words.belongs_to | reading.words.joins | reading.words.as_words
    small |= reading.words.before_city
    while end - 1 > start and (reading.lower(end - 1) in small or reading.article(end - 1)):
        end -= 1
    return start, end


def _goes_elsewhere(reading: Reading, at: int, end: int) -> bool:
    """Tell whether since when somebody has a job, or where they come from, begins at a token ('Trainer aus Jena')."""
    return behind_since(reading, at, end) > at or (
        reading.lower(at) in reading.words.origins and reading.capital(at + 1)
    )


def ends(reading: Reading, at: int) -> bool:
    """Tell whether a token goes on with the sentence."""
    lives = reading.lower(at) in reading.words.lives and reading.lower(at - 1) in reading.words.joins
    says = reading.lower(at) in reading.words.says and not reading.capital(at)
    return lives or says or is_verb(reading, at) or reading.lower(at) in reading.words.works


def is_verb(reading: Reading, at: int) -> bool:
    """Tell whether a token is a verb, be it only 'is'."""
    return reading.lower(at) in reading.words.verbs or reading.lower(at) in reading.words.copulas


def body_span(reading: Reading, place: Place) -> Place | None:
    """Return the organisation that begins a phrase: to its last capitalised word."""
    start, end = trimmed(reading, place)
    last = start + 1
    depth = 0
    for at in range(start, end):
        depth += (reading.lower(at) == "(") - (reading.lower(at) == ")")
        if at > start and located(reading, at) and not _is_of_town(reading, at, start):
            break
        if at > start and reading.lower(at) in reading.words.as_words:
            break  # 'bei der Lehm GmbH als Vermesserin'
        if at > start and _leads_on(reading, at):
            break  # 'erzählt Anna Pohl von der Caritas | aus der Praxis'
        if at == start or _is_named(reading, at, start, at == last):
            last = at + 1
        elif depth == 0 and not _joins_names(reading, at, end):
            break
    last = _behind_quoted(reading, last, end)
    last = min(end, _legal_form(reading, last))
    opened = next((at for at in range(start, last) if reading.lower(at) == "("), last)
    if all(reading.lower(at) != ")" for at in range(opened, last)):
        last = opened  # 'VOM (VOM, winnaar van …'
    stop = next((at for at in range(start, end) if reading.lower(at) in reading.words.since), end)
    first = last if any(reading.capital(at) for at in range(start + 1, stop)) else start + 1
    if first < stop - 1 <= first + _SMALL_TAIL and _is_small_tail(reading, start, first, stop):
        last = stop  # 'Office de l'eau', 'École des hautes études en sciences sociales'
    elif last < stop - 1 <= last + _COMMON_TAIL and _is_common_name(reading, start, last, stop):
        last = stop  # 'Terre de liens', 'Mensen met dieren'
    return (start, last) if start < last <= end else None


def _leads_on(reading: Reading, at: int) -> bool:
    """Tell whether 'from' and an article, behind a name, go on with the sentence."""
    return reading.lower(at) in reading.words.origins and reading.article(at + 1) and not reading.capital(at)


def _behind_quoted(reading: Reading, at: int, end: int) -> int:
    """Return the token behind the quoted name that follows the noun of a body ('Kleingartenverein „Frohe Zukunft“')."""
    if at + 2 >= end or reading.lower(at) not in OPENING_QUOTES or not reading.body(at - 1):
        return at
    closed = (n for n in range(at + 2, min(end, at + _QUOTED)) if reading.lower(n) in _CLOSING_QUOTES)
    return next(closed, at - 1) + 1 if reading.capital(at + 1) else at


def _legal_form(reading: Reading, at: int) -> int:
    """Return the token behind a legal form with full stops that begins at a token ('e.V.'), or ends there ('B.V.').

    The token itself where none does.
    """
    if (
        reading.lower(at) == reading.lower(at - 2) == "."
        and len(reading.lower(at - 1)) == len(reading.lower(at - 3)) == 1
    ):
        return at + 1
    if reading.lower(at) == "." and reading.lower(at - 1) in _LEGAL_FORMS:
        return at + 1  # 'Glassworks Inc.'
    letters = at
    while reading.lower(letters).isalpha() and len(reading.lower(letters)) == 1 and reading.lower(letters + 1) == ".":
        letters += 2
    return letters if letters - at >= 2 * FORM else at


def _is_small_tail(reading: Reading, start: int, last: int, end: int) -> bool:
    """Tell whether a body's noun goes on to the end of its piece with 'of' and words in small letters."""
    leads = reading.words.belongs_to | reading.words.serves | reading.words.subject_leads | {"d", "l"}
    small = all(
        (not reading.capital(at) and reading.lower(at)[0].isalpha()) or reading.lower(at) in "'’"
        for at in range(last, end)
    )
    named = reading.body(last - 1) or (reading.lower(last - 2) in leads and reading.body(last - 3))
    named = named or (reading.body(start) and all(_adjective(reading, at, start) for at in range(start + 1, last)))
    small = small and not reading.article(end - 1) and reading.lower(end - 1) not in leads
    small = small and not any(ends(reading, at) for at in range(last, end))
    described = last == start + 1 and is_plain(reading, last) and not reading.words.capital_nouns
    lead = last + (described and reading.lower(last) not in leads)
    return small and named and reading.lower(lead).rstrip("'’") in leads  # also 'réseau local de lutte'


def _is_common_name(reading: Reading, start: int, last: int, end: int) -> bool:
    """Tell whether ordinary words with one capital name a body to the end of the piece ('La Nuit des temps')."""
    words, known = reading.words, reading.page.known
    first = start + (reading.body(start) and last - start > 1 and not reading.capital(start))
    first += last - first > 1 and reading.lower(first) in words.articles
    if words.capital_nouns or words.compounds_apart or last - first != 1 or not _is_common(reading, first):
        return False
    leads = words.belongs_to | words.name_leads
    elsewhere = reading.lower(last) in words.name_leads and reading.lower(last + 1) in words.no_names
    if reading.lower(last) not in leads or elsewhere:
        return False
    small = all(known[at].shape == "x" or reading.lower(at) in "'’" for at in range(last, end))
    free = all(at not in reading.kinds and not ends(reading, at) for at in range(first, end))
    return small and free and reading.lower(end - 1) not in leads | words.articles


def _is_common(reading: Reading, at: int) -> bool:
    """Tell whether a token is an ordinary word with a capital, or a plural, neither a job nor the noun of a body."""
    known = reading.page.known[at]
    ordinary = "o" in known.likeness or (known.likeness == "-" and known.lower.endswith(("s", "x", "en")))
    ordinary = ordinary and known.shape == "Xx" and len(known.lower) > FORM
    return ordinary and not reading.titled(at) and not reading.body(at) and reading.kinds.get(at) not in PLACES


def is_plain(reading: Reading, at: int) -> bool:
    """Tell whether a token is a word in small letters that leads to nothing."""
    words = reading.words
    small = words.belongs_to | words.works_at | words.serves | words.joins | words.articles
    shape = reading.page.known[at].shape if at < len(reading.page.known) else ""
    return shape == "x" and reading.lower(at) not in small and not ends(reading, at)


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
    named = reading.capital(at - 1) and reading.article(at + 1) and reading.capital(at + 2)  # 'Prijs voor de Kunst'
    serves = lower in words.serves and (reading.body(at - 1) or (named and not words.capital_nouns))
    return (
        reading.page.known[at].name_part == "p"
        or lower in small
        or serves
        or _goes_on(reading, at, end)
        or halves(reading, at)
    )


def located(reading: Reading, at: int) -> bool:
    """Tell whether a token leads to the place of an organisation ('in Gouda')."""
    joins = reading.words.belongs_to | reading.words.joins
    small = reading.page.known[at].shape == "x" and reading.lower(at) not in joins and not reading.article(at)
    small = small and reading.lower(at + 1) not in reading.words.belongs_to  # 'Ligue des familles de Lo'
    small = small and not (reading.body(at - 1) and reading.lower(at).endswith(reading.words.adjective_endings))
    place = at + 1 + reading.article(at + 1)
    named = reading.body(place) or (reading.body(place + 1) and reading.capital(place + 1))  # 'at Leek College'
    return small and not reading.body(at) and reading.kinds.get(place) in PLACES and not named


def _is_of_town(reading: Reading, at: int, start: int) -> bool:
    """Tell whether 'zu' and its town belong to the noun of a body in front ('Mieterverein zu Hamburg')."""
    return reading.lower(at) in reading.words.before_own_town and at == start + 1 and reading.body(start)


def _adjective(reading: Reading, at: int, start: int) -> bool:
    """Tell whether a word in lower case is part of a name by its ending ('Institut d’études rurales')."""
    if at == start or reading.page.known[at].shape != "x" or ends(reading, at) or not reading.words.adjective_endings:
        return False
    lead = at - 1 - (reading.article(at - 1) and reading.lower(at - 1) not in reading.words.belongs_to)
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
    if not reading.lower(at).isalpha() or ends(reading, at) or at + 1 >= end:
        return False
    leads = reading.words.serves | reading.words.belongs_to
    if reading.lower(at - 1) in leads and reading.body(at - 2) and reading.capital(at + 1) and reading.capital(at - 2):
        return True  # 'Institut für soziale Bewegungen'
    following = at + 2 if reading.lower(at + 1) in reading.words.belongs_to else at + 1
    return reading.body(at - 1) and following < end and reading.capital(following)


def trimmed(reading: Reading, place: Place) -> Place:
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
    short = len(reading.lower(end - 2)) <= _INITIAL or reading.lower(end - 2) in _LEGAL_FORMS
    if end > start and reading.lower(end - 1) == "." and not short:
        end -= 1
    opened = sum((reading.lower(at) == "(") - (reading.lower(at) == ")") for at in range(start, end))
    return (start, end - 1) if opened < 0 and reading.lower(end - 1) == ")" else (start, end)


def _closes_quote(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a mark closes a name that is quoted behind the noun of a body ('coopérative « Le Pré »')."""
    opened = (n for n in range(at - 1, max(start, at - _QUOTED), -1) if reading.lower(n) in OPENING_QUOTES)
    return reading.lower(at) in _CLOSING_QUOTES and reading.body(next(opened, start) - 1)


def is_only(reading: Reading, piece: Place, kinds: frozenset[str]) -> bool:
    """Tell whether a phrase is no more than findings of some kinds, with articles and marks."""
    words = [at for at in range(*piece) if reading.page.tokens[at].text[0].isalnum() and not reading.article(at)]
    return all(reading.kinds.get(at) in kinds and not reading.body(at) for at in words)


def without_town(reading: Reading, title: Place) -> Place:
    """Return a job title without where somebody has the job ('freie Journalistin in Köln')."""
    start, end = title
    leads = (at for at in range(start + 1, end - 1) if reading.lower(at) in reading.words.before_city)
    return start, next((at for at in leads if is_only(reading, (at + 1, end), PLACES)), end)
