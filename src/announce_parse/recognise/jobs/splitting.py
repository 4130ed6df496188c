"""A phrase with the noun of a job into the job title and the organisation."""

import re

from announce_parse.recognise.jobs.charges import is_charge
from announce_parse.recognise.jobs.spans import (
    OPENING_QUOTES,
    PLACES,
    Place,
    Position,
    body_span,
    ends,
    is_only,
    is_plain,
    is_verb,
    title_span,
    trimmed,
)
from announce_parse.recognise.jobs.words import Reading

_COUNTRIES = frozenset(("country",))
_QUOTES = frozenset('«»“”„"‘‹')
_ROMAN = re.compile(r"[ivx]{1,5}")
_COMPOUND = 9  # letters of a field that no list has
_FIELD = 3  # words of a field
_DESCRIBED = 4  # words in small letters of a body, its noun among them


def title_and_body(reading: Reading, piece: Place, titles: list[int]) -> Position | None:
    """Split a piece with a job title at the words that lead to the organisation."""
    start, end = piece
    head = titles[0]
    words = reading.words
    acronym = reading.page.known[start].shape == "XX" and end - start > 1 and not reading.titled(start)
    acronym = acronym and (head == start + 1 or not reading.capital(head))
    acronym = acronym and all(map(reading.capital, range(start, head)))
    acronym = acronym and reading.lower(start) not in words.hyphens.no_employers  # 'GIS Analyst'
    if acronym and titles == [head] and len(reading.lower(start)) > 2:
        return title_span(reading, (head, end)), (start, head)
    if titles == [end - 1] and _has_body_in_front(reading, start, end - 1):
        return (end - 1, end), (start, end - 1)
    opened = _bracketed_body(reading, (head, end))
    if opened:
        return title_span(reading, (start, opened)), body_span(
            reading, (opened + 1, _before_town(reading, opened + 1, end - 1))
        )
    led = _led_to_body(reading, piece, head)
    if led:
        return led
    if reading.capital(head):
        head = next((at for at in reversed(titles) if all(reading.capital(n) for n in range(head, at + 1))), head)
    if is_only(reading, (head + 1, end), PLACES) and head + 1 < end and reading.capital(head + 1):
        return title_span(reading, (start, head + 1)), (head + 1, end)
    for at in range(head + 1, end):
        if ends(reading, at) or reading.lower(at) in words.introductions - words.belongs_to:
            break  # 'lid van een door Glasnet betaald project'
        if reading.lower(at) in OPENING_QUOTES:
            return title_span(reading, (start, at)), None  # 'Autor des Buches „Glas“'
        small = not reading.capital(head) or reading.page.known[head].shape == "XX"  # 'CEO Urbanly'
        begins = reading.capital(at) and (
            small or reading.body(at) or _ends_in_acronym(reading, at, end) or _is_party(reading, head, at)
        )
        begins = begins and reading.lower(at) not in words.hyphens.no_employers  # 'hoogleraar AI'
        if reading.lower(at - 1) in words.belongs_to and _is_subject(reading, head, at - 1, (at, end)):
            break
        if is_charge(reading, at - 1, (at, end)):
            break
        taught = reading.lower(at) in words.school_subjects and at == end - 1  # 'docent Nederlands'
        if taught or _describes_a_field(reading, at, end):
            break
        leading = _behind_field(reading, at, end) if small and begins else 0
        if leading:
            return title_span(reading, (start, leading)), body_span(reading, (leading, end))
        if not reading.titled(at) and (begins or (reading.body(at) and at + 1 < end and reading.capital(at + 1))):
            first = _named_start(reading, at, head) or _body_start(reading, at, head)
            if _is_taught(reading, head, (first, end)) or (
                first - 1 > head and reading.lower(first - 1) in words.joins | words.serves
            ):
                break
            if reading.lower(first - 1) in _QUOTES or reading.lower(first - 1) in words.possessives:
                return title_span(
                    reading, (start, first - 1)
                ), None  # 'autrice de « La fatigue »', 'Kandidatin ihrer Partei'
            lead, body = reading.lower(first - 1), body_span(reading, (first, end))
            if lead in words.before_city and body and _is_ordinary_field(reading, body):
                break  # 'researcher in Computational Linguistics'
            if lead in words.origins or (lead in words.before_city and body and _is_region(reading, body)):
                return title_span(reading, (start, first)), None  # 'trainer uit Ommen', 'veehouder te Ommen'
            return title_span(reading, (start, first)), body
    common = _common_body(reading, (head + 1, end))
    return (title_span(reading, (start, common[0])), common[1]) if common else (title_span(reading, piece), None)


def _behind_field(reading: Reading, at: int, end: int) -> int:
    """Return where a body begins behind the field of a job: 'hoogleraar Familierecht | Universiteit Weel', else 0.

    Its noun leads to its name; ordinary words with capitals, no adjectives, stand in front ('Vrije Universiteit Weel').
    """
    words, known = reading.words, reading.page.known
    if words.compounds_apart or words.capital_nouns or reading.body(at):
        return 0
    noun = next((n for n in range(at + 1, min(end - 1, at + 1 + _FIELD)) if reading.body(n)), 0)
    if not noun or not reading.capital(noun + 1) or reading.body(noun + 1):
        return 0
    field = known[at:noun]
    compound = field[-1].likeness == "-" and len(field[-1].lower) >= _COMPOUND
    plain = all(word.shape == "Xx" and "s" not in word.likeness for word in field)
    described = field[-1].lower.endswith((*words.job_adjectives, *words.body_adjectives))
    described = described or field[-1].lower in words.adjectives
    return noun if plain and not described and ("o" in field[-1].likeness or compound) else 0


def _led_to_body(reading: Reading, piece: Place, head: int) -> Position | None:
    """Return a job title and the organisation that 'at', 'of' or 'for' behind the job at `head` leads to."""
    start, end = piece
    words = reading.words
    end = next((at for at in range(head + 1, end) if _goes_on_with_verb(reading, at)), end)
    sent = _sent_abroad(reading, head + 1, end)
    if sent:
        return trimmed(reading, (start, sent)), None  # 'Ambassador to the United States'
    organ = _behind_organ(reading, head + 1, end)
    if organ:
        return title_span(reading, (start, organ)), body_span(reading, (organ, end))
    charged = False  # 'adjointe à la culture', behind which 'of' leads to no field
    for leads in (words.works_at, words.belongs_to | words.serves):
        for at in range(head + 1, end - 1):
            if reading.lower(at) not in leads or reading.capital(at) or _is_inside(reading, head, at):
                continue
            if leads is words.works_at and (
                _is_of_before(reading, (head + 1, at))  # 'vom Zentrum Otto der Lange'
                or _is_part_of_body(reading, (head + 1, at), end)
            ):
                continue
            if reading.lower(at - 1) in words.authors and reading.lower(at) in words.belongs_to:
                return title_span(reading, (start, at)), None  # 'schrijver van De vergeten dijk'
            body = _behind_among(reading, at + 1)
            while body < end and (reading.article(body) or reading.lower(body) in words.belongs_to):
                body += 1
            if reading.lower(at) in words.origins and is_only(reading, (body, end), PLACES):
                return title_span(reading, (start, at)), None  # 'trainer from Leek'
            sent = _sent_to(reading, (body, end))
            if sent:
                return trimmed(reading, (start, sent)), None
            if reading.lower(at) in words.of_fields and body == at + 1 < end and not _has_capital(reading, (body, end)):
                continue  # 'chef de chœur', 'chef de chœur professionnel'
            works = reading.lower(at) not in words.serves or reading.lower(at - 1) in words.works  # 'working for X'
            works = works or (reading.lower(at - 1) in words.hyphens.employed and not words.compounds_apart)
            works = works or _is_employer(reading, head, (body, end)) or _ends_in_body(reading, (body, end))
            named = body < end and (
                reading.body(body)
                or (reading.capital(body) and works)
                or _is_house(reading, body, end)
                or _is_district(reading, (body, end))
            )
            called = leads is words.works_at or (body == at + 2 and reading.article(at + 1))  # 'van het blad Veldpost'
            named = named or (called and is_called(reading, body, end))
            named = named and (charged or not _is_subject(reading, head, at, (body, end)))
            if end - body == 1 and reading.lower(body).endswith(words.events):
                return title_span(reading, piece), None  # 'Kuratorin der Ausstellung'
            also = charged and reading.lower(at - 1) in words.joins and not reading.body(body)
            if also or is_charge(reading, at, (body, end)):  # 'ministre du Commerce et de l'Artisanat'
                charged = True
                continue
            described = _described_body(reading, at + 1, end)
            if leads is words.works_at and not described:
                described = _owned_body(reading, at + 1, end)
            if described:
                return title_span(reading, (start, at)), described
            own = leads is words.works_at and not words.capital_nouns and reading.capital(body)
            own = own or (reading.body(body + 1) and reading.capital(body) and reading.capital(body + 1))
            if named and (own or not reading.titled(body)):  # 'journaliste au Nouvelliste'
                if is_only(reading, (body, end), _COUNTRIES):  # "spécialiste de l'Allemagne"
                    return title_span(reading, (start, end if reading.lower(at) in words.belongs_to else at)), None
                return title_span(reading, (start, at)), body_span(reading, (body, end))
    return None


def _goes_on_with_verb(reading: Reading, at: int) -> bool:
    """Tell whether a verb in small letters stands at a token, and not the 'to' of an ambassador."""
    return is_verb(reading, at) and not reading.capital(at) and reading.lower(at) not in reading.words.sent_to


def _is_region(reading: Reading, place: Place) -> bool:
    """Tell whether what 'in' leads to is a place: a known one, or capitals without the noun of a body or an acronym."""
    plain = not any(reading.body(at) or reading.page.known[at].shape != "Xx" for at in range(*place))
    return plain or is_only(reading, place, PLACES)


def _sent_abroad(reading: Reading, start: int, end: int) -> int:
    """Return the token behind the country to which somebody is sent, where 'to' and it begin at `start`, else 0."""
    if start + 1 >= end or reading.lower(start) not in reading.words.sent_to:
        return 0
    at = first = start + 1 + reading.article(start + 1)
    while at < end and reading.kinds.get(at) in _COUNTRIES:
        at += 1
    return at if at > first else 0


def _sent_to(reading: Reading, place: Place) -> int:
    """Return where the title of an ambassador ends that goes on with a country, 'to' and another one, else 0."""
    start, end = place
    to = next((at for at in range(start + 1, end - 1) if reading.lower(at) in reading.words.sent_to), start)
    if to == start or not is_only(reading, (start, to), _COUNTRIES):
        return 0
    return next((at for at in range(to + 1, end) if ends(reading, at)), end)


def _has_capital(reading: Reading, place: Place) -> bool:
    return any(map(reading.capital, range(*place)))


def _is_ordinary_field(reading: Reading, place: Place) -> bool:
    """Tell whether several ordinary words with capitals, which are no place, name a field."""
    known = [reading.page.known[at] for at in range(*place)]
    ordinary = len(known) > 1 and all("o" in word.likeness and word.shape == "Xx" for word in known)
    placed = any(reading.kinds.get(at) in PLACES or reading.body(at) for at in range(*place))
    return ordinary and not placed and not reading.words.capital_nouns


def _describes_a_field(reading: Reading, at: int, end: int) -> bool:
    """Tell whether the adjective of a people, with its capital, stands in front of the last words.

    So in 'hoogleraar Nederlandse taalkunde': those are in small letters, and none is the noun of a body.
    """
    endings = reading.words.people_endings
    shapes = [reading.page.known[n].shape for n in range(at + 1, end) if reading.lower(n) != "-"]
    field = bool(shapes) and set(shapes) <= {"x", "x-", "x-x"} and not any(reading.body(n) for n in range(at, end))
    return bool(endings) and field and reading.capital(at) and reading.lower(at).endswith(endings)


def _ends_in_acronym(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a piece ends in the acronym of a party or a body ('Rätin SP'), not of a field ('Leiter IT').

    The place of the body may stand behind it ('Chefredakteur MDR Thüringen').
    """
    word = reading.page.known[at]
    acronym = word.shape == "XX" and reading.words.capital_nouns and is_only(reading, (at + 1, end), PLACES)
    return acronym and word.lower not in reading.words.hyphens.no_employers and not _ROMAN.fullmatch(word.lower)


def _is_party(reading: Reading, head: int, at: int) -> bool:
    """Tell whether a party, or another acronym, stands right behind a job with a capital ('Tweede Kamerlid PvdA')."""
    called = reading.page.known[at].shape != "Xx" or reading.lower(at) in reading.words.parties
    return called and at == head + 1 and reading.lower(head) in reading.words.hyphens.employed


def _named_start(reading: Reading, at: int, head: int) -> int:
    """Return the token behind an office where the name of its body begins ('President Royal Fen Society')."""
    office = reading.lower(head) in reading.words.within and reading.capital(head) and at > head + 1
    return head + 1 if office and all(map(reading.capital, range(head, at))) else 0


def _body_start(reading: Reading, at: int, head: int) -> int:
    """Return where a body begins that goes on at a token, behind the noun of a job at `head`."""
    while at - 1 > head and not reading.titled(at - 1) and (reading.body(at - 1) or _is_adjective(reading, at - 1)):
        at -= 1
    return at


def _is_adjective(reading: Reading, at: int) -> bool:
    """Tell whether a word with a capital describes the body behind it ('Bergische Gemeinnützige Gesellschaft')."""
    town = reading.words.capital_nouns and reading.lower(at).endswith("er") and reading.body(at + 1)
    return reading.capital(at) and (town or reading.lower(at).endswith(reading.words.body_adjectives))


def _is_of_before(reading: Reading, place: Place) -> bool:
    """Tell whether a small word that may only tell whose something is leads to a body ('vom Zentrum'), in German."""
    words = reading.words
    return words.capital_nouns and any(
        reading.lower(at) in words.belongs_to - words.works_at and not reading.capital(at) and reading.body(at + 1)
        for at in range(*place)
    )


def _has_body_in_front(reading: Reading, start: int, job: int) -> bool:
    """Tell whether the name of a body stands in front of the job that ends it ('Glass Research Institute Fellow')."""
    words = reading.words
    named = words.compounds_apart and job - start > 2 and reading.lower(job - 1) in words.lends_name
    return named and all(map(reading.capital, range(start, job)))


def _is_part_of_body(reading: Reading, place: Place, end: int) -> bool:
    """Tell whether 'at' behind a body that 'of' leads to goes on with the larger one that has it.

    So 'director of the Centre for Glass at the University of Leek', where the whole is the organisation.
    """
    at = place[1]
    larger = at + 1 + reading.article(at + 1)
    of = reading.lower(larger + 1) in reading.words.belongs_to and larger + 2 < end  # 'binnen de provincie Elft'
    if larger >= end or not reading.body(larger) or not (reading.capital(larger) or of):
        return False
    for lead in range(*place):
        article = reading.article(lead + 1)
        noun = lead + 1 + article
        of = reading.lower(lead) in reading.words.belongs_to and (article or not reading.words.compounds_apart)
        while of and noun < at and reading.capital(noun):
            if reading.body(noun):
                return True
            noun += 1
    return False


def _is_employer(reading: Reading, head: int, place: Place) -> bool:
    """Tell whether 'for' leads from a job in small letters to a name that is no field ('AI expert for Lindwerk')."""
    if reading.words.capital_nouns or reading.capital(head) or place[0] >= place[1]:
        return False
    words = [reading.page.known[at] for at in range(*place) if reading.capital(at)]
    return any("o" not in word.likeness for word in words) and not is_only(reading, place, PLACES)


def _is_house(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a house begins a name that goes on with 'of' ('organiste de la | cathédrale de Brélès')."""
    house = at + 2 < end and "place-noun" in reading.classes(at) and reading.lower(at + 1) in reading.words.belongs_to
    return house and not reading.words.capital_nouns and reading.capital(at + 2 + reading.article(at + 2))


def _ends_in_body(reading: Reading, place: Place) -> bool:
    """Tell whether capitals that end in the noun of a body make a phrase ('Manager for | Leek Libraries')."""
    start, end = place
    named = end - start > 1 and not reading.words.capital_nouns and reading.body(end - 1)
    return named and all(map(reading.capital, range(start, end)))


def _is_district(reading: Reading, place: Place) -> bool:
    """Tell whether capitals and ordinals end in the noun of what an office is for ('for | Ohio 9th District')."""
    start, end = place
    named = end - start > 1 and reading.lower(end - 1) in reading.words.districts
    return named and all(reading.capital(at) or reading.lower(at)[0].isdigit() for at in range(start, end))


def _behind_organ(reading: Reading, start: int, end: int) -> int:
    """Return the token behind an organ of a body and 'of' ('van het bestuur van de Bond') near `start`, else 0."""
    small = reading.words.belongs_to | reading.words.works_at
    while start < end and (reading.lower(start) in small or reading.article(start)):
        start += 1
    for organ in reading.words.organs:
        behind = start + len(organ)
        if behind + 1 < end and all(reading.lower(start + place) == word for place, word in enumerate(organ)):
            return behind + 1 if reading.lower(behind) in reading.words.belongs_to else 0
    return 0


def _behind_among(reading: Reading, at: int) -> int:
    """Return the token behind 'among others' where that stands at a token ('lid van o.a. Glasnet'), else `at`."""
    for phrase in reading.words.among:
        if all(reading.lower(at + place) == word for place, word in enumerate(phrase)):
            return at + len(phrase) + (reading.lower(at + len(phrase)) == ".")
    return at


def _is_taught(reading: Reading, head: int, place: Place) -> bool:
    """Tell whether 'in' leads from an academic's title to a field ('professor in Klimaatverandering'), no body."""
    words = reading.words
    leads = reading.lower(place[0] - 1) in words.before_city and reading.lower(head) in words.academics
    named = any(reading.body(at) or reading.kinds.get(at) in PLACES for at in range(*place))
    return leads and not named


def _is_inside(reading: Reading, head: int, at: int) -> bool:
    """Tell whether the noun of a body stands between a job and 'of' ('directeur Museum Poel van Weel')."""
    if reading.lower(at) not in reading.words.belongs_to:
        return False
    if at > head + 1 and reading.capital(head + 1) and reading.body(head + 1):
        return True  # 'présidente Ligue des familles du Lac'
    named = any(reading.capital(place) and reading.body(place) for place in range(head + 1, at - 1))
    return named and reading.capital(at - 1) and not reading.body(at - 1) and reading.capital(at + 1)


def in_unit(reading: Reading, piece: Place, head: int) -> Position | None:
    """Return a job in a part of a body that has its subject ('professor in the Department of Glass, Leek College')."""
    for at in range(head + 1, piece[1] - 2):
        noun = at + 1 + reading.article(at + 1)
        if reading.lower(at) not in reading.words.before_city or reading.capital(at) or not reading.capital(noun):
            continue
        if reading.lower(noun).endswith(reading.words.units) and reading.lower(noun + 1) in reading.words.belongs_to:
            return title_span(reading, (piece[0], at)), body_span(reading, (at + 1, piece[1]))
    return None


def _described_body(reading: Reading, start: int, end: int) -> Place | None:
    """Return a body that an article and words in small letters lead to: 'of the parish council'."""
    first = start + reading.article(start)
    if first == start and reading.lower(start - 1) not in reading.words.articles:
        return None
    noun = next((at for at in range(first, min(end, first + _DESCRIBED)) if reading.body(at)), first)
    if noun == first or not all(is_plain(reading, at) and not reading.titled(at) for at in range(first, noun)):
        return None
    named = body_span(reading, (noun, end))
    return (first, named[1]) if named else None


def _owned_body(reading: Reading, start: int, end: int) -> Place | None:
    """Return a body that an unknown noun and 'of' tell: 'à la station marine de Brélès', 'bij de politie van Gouda'."""
    first = start + reading.article(start)
    if first == start or reading.lower(start) in reading.words.indefinite:
        return None
    lead = next((at for at in range(first, min(end, first + _DESCRIBED)) if not is_plain(reading, at)), first)
    named = lead + 1 < end and reading.lower(lead) in reading.words.belongs_to and reading.capital(lead + 1)
    if lead == first or not named or any(reading.titled(at) for at in range(first, lead)):
        return None
    behind = body_span(reading, (lead + 1, end))
    return (first, behind[1]) if behind else None


def _common_body(reading: Reading, place: Place) -> tuple[int, Place] | None:
    """Return the word that leads to a body told by an unknown noun, and the body: 'hydroloog bij het wetterskip'."""
    for at in range(place[0], place[1] - 2):
        if reading.lower(at) not in reading.words.works_at or reading.capital(at) or not reading.article(at + 1):
            continue
        stop = at + 3
        small = reading.page.known[at + 2].shape == "x" and reading.lower(at + 2) not in reading.words.charges
        ended = stop == place[1] or not reading.lower(stop).isalpha() or reading.lower(stop) in reading.words.joins
        return (at, (at + 2, stop)) if small and ended else None
    return None


def _bracketed_body(reading: Reading, place: Place) -> int:
    """Return the bracket in front of the body that ends a job title ('hoogleraar filosofie (KU Gouda)')."""
    head, end = place
    if reading.lower(end - 1) != ")":
        return 0
    opened = next((at for at in range(end - 2, head, -1) if reading.lower(at) in ("(", ")")), 0)
    if not opened or reading.lower(opened) != "(" or opened + 1 == end - 1 or not reading.capital(opened + 1):
        return 0
    words = reading.words
    fields = words.hyphens.no_employers
    capital = not words.capital_nouns
    named = [
        (reading.body(at) and reading.lower(at) not in words.charges)
        or (capital and reading.capital(at) and reading.lower(at) not in fields)
        for at in range(head + 1, opened)
    ]
    inside = range(opened + 1, end - 1)
    known = any(reading.body(at) or reading.page.known[at].shape == "XX" for at in inside)
    between = any(map(reading.body, range(head + 1, opened)))
    subject = known and (
        _is_subject(reading, head, head + 1, (head + 2, opened))
        or (reading.lower(head) in words.academics and not between)
    )
    if any(named) and not subject:
        return 0  # 'voorzitter van de Vereniging voor Glas (VvG)', but 'Professor of Soil Science (Leek University)'
    plain = not words.capital_nouns or "xX" in reading.page.known[opened + 1].shape
    known = known or _before_town(reading, opened + 1, end - 1) < end - 1  # '(Büro Lot, Trier)'
    return opened if known or (plain and not any(reading.titled(at) for at in inside)) else 0


def _before_town(reading: Reading, start: int, end: int) -> int:
    """Return where a body in brackets ends in front of a comma and its town ('(Büro Lot, | Trier)')."""
    comma = next((at for at in range(start, end) if reading.lower(at) == ","), end)
    return comma if is_only(reading, (comma, end), PLACES) else end


def is_called(reading: Reading, at: int, end: int) -> bool:
    """Tell whether an unknown noun in small letters stands in front of a body's name ('bij bakker Friesgoud')."""
    noun = reading.page.known[at].shape == "x" if at + 1 < end else False
    noun = noun and not reading.words.capital_nouns  # 'an einer großen Webanwendung'
    return noun and reading.capital(at + 1) and not reading.titled(at) and not ends(reading, at)


def _is_subject(reading: Reading, head: int, at: int, place: Place) -> bool:
    """Tell whether 'of' leads from an academic's title to a field ('professor of American studies')."""
    academic = reading.lower(head) in reading.words.academics or _is_portfolio(reading, head, place[0])
    field = academic and reading.lower(at) in reading.words.belongs_to
    others = reading.words.works_at | reading.words.joins
    small = next((n for n in range(*place) if reading.lower(n) in others), place[1])
    known = reading.page.known[place[0]].shape == "XX" or any(reading.body(n) for n in range(place[0], small))
    return field and not known


def _is_portfolio(reading: Reading, head: int, at: int) -> bool:
    """Tell whether an ordinary word with a capital behind an alderman is what they are in charge of, and no town."""
    at += reading.article(at)
    ordinary = reading.capital(at) and ("o" in reading.page.known[at].likeness or reading.article(at - 1))
    return ordinary and reading.lower(head) in reading.words.aldermen and reading.kinds.get(at) not in PLACES
