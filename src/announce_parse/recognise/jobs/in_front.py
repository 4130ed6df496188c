"""Positions in front of a name: a job, a label, what stands between commas ('de directeur van X, Anna Poel')."""

from collections.abc import Set

from announce_parse.languages import is_stop_word
from announce_parse.recognise.jobs.described import described_job
from announce_parse.recognise.jobs.employers import employed, house, owner
from announce_parse.recognise.jobs.fronted import compound, instrument, retired
from announce_parse.recognise.jobs.limits import LABEL, PARTS, QUOTES, SMALL, STOPS, abbreviates, is_described, stops_at
from announce_parse.recognise.jobs.parts import ends_like_job, positions_in
from announce_parse.recognise.jobs.said import employment
from announce_parse.recognise.jobs.spans import Place, Position
from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.name_words import GENITIVES, summons
from announce_parse.recognise.token_lines import TokenLine

_ENUMERATED = 200  # tokens of names behind one label
_BEFORE = 14  # tokens in front of it
_FIELD = 2  # words of a field, less one
_TITLE_WORDS = 5  # tokens of a job title in front of a name


def told_in_front(reading: Reading, name: Place, names: Set[int], *, group: bool) -> list[Position]:
    """Return the job in front of a name: 'wethouder Anna de Wit', 'de voorzitter van de VOM, Anna de Wit'."""
    page = reading.page
    line = page.lines[page.line_of[name[0]]]
    end = name[0]
    described = [] if group else described_job(reading, line, end, names)
    if described:
        return described
    while end > line.start and (
        "honorific" in page.known[end - 1].classes
        or (reading.lower(end - 1) == "." and "honorific" in page.known[end - 2].classes)
        or reading.lower(end - 1) in QUOTES
    ):
        end -= 1
    professor = house(reading, line, end, names) if end < name[0] and reading.titled(end) else None
    if professor and name[0] - end == 1:
        return [((end, name[0]), professor)]  # 'Leek University professor Ann Poole'
    if end > line.start + 1 and reading.lower(end - 1) == "(" and reading.titled(end - 2):
        end -= 1
    apposed = _apposed(reading, line, end, names) or _heads_line(reading, line, name, end)
    apposed = apposed or ([] if group else _as_what(reading, line, end, names))
    if apposed:
        return apposed
    again = end - line.start > 1 and reading.lower(end - 2) == "," and _is_job(reading, end - 1, names)
    if again and reading.capital(end - 1) and (of_office := _apposed(reading, line, end - 1, names)):
        return [*of_office, ((end - 1, end), None)]  # 'the Mayor, Councillor Ann Poole'
    if group or end <= line.start:
        return []
    end = _behind_label(reading, line, end, names)
    if reading.lower(end - 1) in reading.words.present | {":"} and end - 1 > line.start:
        return _in_label(reading, line, end - 1, names) or _office(reading, end, name[0])
    owned = owner(reading, line, end, names)
    if owned:
        return [(None, owned)]
    played = instrument(reading, line, end, names)
    several = played or compound(reading, line, end, names)
    if several:
        return [(several, None)]
    job_end = end
    end = retired(reading, end)
    if end - 1 in names or not (reading.titled(end - 1) or ends_like_job(reading, end - 1)):
        joined = _of_field(reading, line, end, names) or _belonging(reading, line, end, names)
        return joined or _office(reading, end, name[0])
    start = end - 1
    while (
        start > line.start and end - start < _TITLE_WORDS and start - 1 not in names and _describes(reading, start - 1)
    ):
        start -= 1
    stop = start - 2 > line.start and reading.lower(start - 1) == "." and abbreviates(reading, start - 1)
    if stop and reading.lower(start - 2).isdigit():
        start -= 2  # 'durch den 1. Vorsitzenden Anton Vogt'
    acronym = (
        start - 1 >= line.start and start == end - 1 and start - 1 not in names and _is_acronym(reading, start - 1)
    )
    if acronym and not reading.titled(start - 1):
        return positions_in(reading, (start - 1, end))[:1]  # 'NVG-voorzitter', 'NVG President Ann Poole'
    first = _first_of_two(reading, line, start, names)
    if first < start:
        return positions_in(reading, (first, end))  # 'historian and broadcaster Ann Poole'
    if job_end > end:
        return [((start, job_end), None)]
    told = employed(reading, line, (start, end), names)
    fields = all(reading.lower(at) in reading.words.job_fields for at in range(start, end - 1))
    if not told and fields and reading.lower(end - 1) not in reading.words.parts:
        return [((start, end), None)]  # 'Public Works Director'
    return [told] if told else positions_in(reading, (start, end))[:1]


def _as_what(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return the job with which a sentence begins whose subject stands behind its verb: 'Als arts bij X ziet Anna'."""
    words = reading.words
    first = next(
        (at for at in range(end - 2, max(line.start, end - _BEFORE) - 1, -1) if reading.lower(at) in words.as_words), 0
    )
    if not first or not _opens(reading, first) or reading.page.known[end - 1].shape != "x":
        return []
    between = range(first + 1, end - 1)
    if not names.isdisjoint(between) or any(not reading.lower(at)[0].isalnum() for at in between):
        return []
    told = employment(reading, (first, end - 1)) if between else []
    return [(title, body) for title, body in told if title and body and body[1] == end - 1]


def _office(reading: Reading, start: int, end: int) -> list[Position]:
    """Return the honorific in front of a name that is a job as well ('Pfarrerin Anna Pohl')."""
    offices = [at for at in range(start, end) if reading.lower(at) in reading.words.offices]
    return [((offices[-1], offices[-1] + 1), None)] if offices else []


def _in_label(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return the job of the label that ends at `end` in front of a colon, or of what 'is' says: 'Dirigent is …'."""
    page = reading.page
    parts = PARTS | {"("} if reading.lower(end) == ":" else PARTS | {"("} | reading.words.joins
    first = next(
        (at + 1 for at in range(end - 1, line.start, -1) if reading.lower(at) in parts or stops_at(reading, at)),
        line.start,
    )
    label = [at for at in range(first, end) if page.tokens[at].text[0].isalnum()]
    if label and reading.lower(label[0]) in reading.words.plays_on and reading.instrument(label[-1]):
        return [((label[-1], label[-1] + 1), None)] if len(label) <= LABEL else []  # 'Aan de vleugel: Anna Poel'
    described = len(label) > 1 and reading.lower(label[-1]).endswith(reading.words.adjective_endings)
    job = label and (reading.titled(label[-1]) or (described and reading.titled(label[-2])))
    titled = job and len(label) <= LABEL and names.isdisjoint(label)
    leads = reading.words.works_at | reading.words.before_city
    titled = titled and reading.lower(label[0]) not in leads  # 'An der Orgel: …', 'In the chair: …'
    apart = reading.words.moderates if reading.lower(end) == ":" else reading.words.moderates | reading.words.academics
    alone = len(label) == 1 or reading.lower(end) != ":"
    titled = titled and not (alone and reading.lower(label[-1]) in apart)  # 'Chair: …', 'Docent is …'
    return [item for item in positions_in(reading, (label[0], label[-1] + 1)) if item[0]] if titled else []


def _behind_label(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> int:
    """Return the token behind the label of an instrument that several play ('Violas: Ann, Jan Mol'), else `end`."""
    between = reading.words.joins | {","}
    at, first = end, max(line.start, end - _ENUMERATED)
    while at > first and (at - 1 in names or reading.lower(at - 1) in between):
        at -= 1
    played = at < end and at - 1 > line.start and reading.lower(at - 1) == ":" and reading.instrument(at - 2)
    return at if played and at - 1 - line.start <= LABEL else end


def _first_of_two(reading: Reading, line: TokenLine, start: int, names: Set[int]) -> int:
    """Return where the jobs begin that 'and', a slash or commas join to the one at `start`, in front of a name."""
    first = start
    while first - 2 >= line.start and _is_job(reading, first - 2, names):
        joined = reading.lower(first - 1) in (reading.words.joins | {"/"} if first == start else {","})
        labelled = reading.lower(first - 1) == "," and _ends_name(reading, first - 3, names)
        played = any(reading.lower(at) in reading.words.plays_on for at in (first - 3, first - 4))
        if not joined or played or labelled:
            break  # 'op contrabas en …'
        first -= 2
    return first


def _ends_name(reading: Reading, at: int, names: Set[int]) -> bool:
    """Tell whether a name, or what brackets tell of it, ends in front of a comma: 'Anna Poel, | schrijver, dichter'."""
    return at in names or reading.lower(at) == ")"


def _is_acronym(reading: Reading, at: int) -> bool:
    return reading.page.known[at].shape == "XX" and len(reading.lower(at)) > SMALL - 1


def _is_job(reading: Reading, at: int, names: Set[int]) -> bool:
    """Tell whether a token is the noun of a job and no part of a name ('Thijs Molenaar en architect Anna Poel')."""
    return reading.titled(at) and at not in names


def _describes(reading: Reading, at: int) -> bool:
    """Tell whether a word in front of a job title belongs to it: a title, or a noun where those are written apart."""
    if reading.titled(at):
        return True
    words, known = reading.words, reading.page.known
    if reading.lower(at) in words.ordinals and known[at].shape == known[at + 1].shape == "Xx":
        return True  # 'Tweede Kamerlid', 'Erster Bürgermeister'
    if is_described(reading, at) or reading.lower(at) in words.formers:
        return True  # 'kerkelijk werker', 'künstlerische Leiterin', 'ehemalige Ministerin'
    alike = known[at].shape == known[at + 1].shape and known[at].shape in ("Xx", "x")
    if known[at].lower in words.job_fields and alike and not reading.body(at):
        return True  # 'Finance Director', 'product owner' also between words of another language
    capitals = sum(letter.isupper() for letter in reading.page.tokens[at].text)
    if capitals > 1 and known[at].lower in words.hyphens.no_employers | words.degrees:
        return True  # 'AI researcher', 'PhD student'
    if (
        words.compounds_apart
        and known[at].shape == known[at + 1].shape == "Xx"
        and (known[at - 1].shape[:1] in ("x", "X") or _opens(reading, at))
    ):
        return "o" in known[at].likeness and not reading.body(at) and at not in reading.kinds  # 'State Senator'
    if words.compounds_apart and known[at].shape == "Xx" and known[at + 1].shape == "x" and _opens(reading, at):
        other = words.no_fields | words.verbs | words.adjectives
        plain = "f" not in known[at].likeness and known[at].lower not in other
        plain = plain and not is_stop_word(known[at].lower, "en")
        return plain and not reading.body(at) and at not in reading.kinds  # 'Quilt historian'
    small = (
        words.works_at | words.belongs_to | words.serves | words.joins | words.verbs | words.copulas | words.adjectives
    )
    small |= words.between | words.says  # 'said organiser Anna Poel'
    small |= words.reached_by | words.no_fields  # 'contact manager Anna Poel', 'hear poet Anna Poel'
    joined = known[at].shape == "x-x" and known[at].lower.index("-") > 1  # 'front-end', no 'e-mail'
    ordinary = known[at].shape == "Xx" and "o" in known[at].likeness and at not in reading.kinds
    opens = ordinary and _opens(reading, at) and known[at].lower not in summons() | words.possessives  # 'Art historian'
    plain = known[at].shape == "x" or joined or opens
    plain = plain and known[at + 1].shape in ("x", "x-x") and (opens or len(known[at].lower) > SMALL)
    return words.compounds_apart and plain and not reading.article(at) and known[at].lower not in small


def _opens(reading: Reading, at: int) -> bool:
    """Tell whether a line or a sentence begins with a token ('Music Director Ann Poole will …')."""
    return at == reading.page.lines[reading.page.line_of[at]].start or reading.lower(at - 1) in STOPS | {".", "—", "–"}


def _of_field(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return an academic's title with its field in front of a name: 'hoogleraar Romeins staatsrecht Anna Poel'."""
    words, known = reading.words, reading.page.known
    said = reading.lower(end - 1) in words.verbs | words.copulas | words.works
    field = known[end - 1]
    plain = field.shape == "x" or (field.shape == "Xx" and field.name_part in ("O", "C"))
    if words.capital_nouns or words.compounds_apart or not plain or said or end - 1 in names:
        return []
    for at in range(end - 2, max(line.start, end - 2 - _FIELD) - 1, -1):
        if reading.lower(at) in words.academics:
            return [((at, end), None)]
        people = reading.lower(at).endswith(words.people_endings) and reading.capital(at)
        small = words.works_at | words.joins | words.verbs | words.copulas
        if at in names or not (known[at].shape == "x" or people) or reading.lower(at) in small:
            break
    return []


def _belonging(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return a job with its organisation directly in front of a name: 'medeoprichter van de Jutfabriek Anna de Wit'."""
    for at in range(end - 2, max(line.start, end - _BEFORE) - 1, -1):
        if at in names or not reading.lower(at)[0].isalnum():
            return []
        employer = house(reading, line, at, names) if reading.titled(at) else None
        if reading.titled(at) and (not reading.capital(at) or reading.page.known[at - 1].shape == "x" or employer):
            if reading.lower(at + 1) not in reading.words.works_at | reading.words.belongs_to:
                return []
            first = at - 2 if reading.lower(at - 1) in reading.words.joins and _is_job(reading, at - 2, names) else at
            while first > line.start and first - 1 not in names and _describes(reading, first - 1):
                first -= 1  # 'former deputy | chair of'
            told = positions_in(reading, (first, end))
            noun = at + 2 + reading.article(at + 2)
            field = noun == end - 1 and reading.page.known[noun].shape == "x"  # 'schepen van cultuur Anna Poel'
            if employer and len(told) == 1 and told[0][0] and told[0][1] is None:
                return [(told[0][0], employer)] if told[0][0][1] == end else []
            whole = len(told) == 1 and max(part[1] for part in told[0] if part) == end
            return told if whole and (told[0][1] or field) else []
    return []


def _apposed(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> list[Position]:
    """Return what a name is in apposition to: 'de huisband van het ministerie, de ‘Wizards’'."""
    while end > line.start and (reading.article(end - 1) or reading.lower(end - 1) in QUOTES):
        end -= 1
    if end <= line.start or reading.lower(end - 1) != ",":
        return []
    leads = reading.words.works_at | reading.words.belongs_to
    start = _job_start(reading, line, end - 1, names)
    if start < end - 1:
        return [item for item in positions_in(reading, (start, end - 1)) if item[0]]  # 'de voorzitter, Anna Poel'
    for at in range(end - 2, max(line.start, end - _BEFORE) - 1, -1):
        if at in names or reading.lower(at) in (".", ",", ":", ")", *STOPS):
            return []
        small = reading.words.capital_nouns or not reading.capital(at) or reading.article(at - 1)
        titled = reading.titled(at) and small
        before = at - 1 - (reading.lower(at - 1) in reading.words.adjectives)  # 'der langjährige Leiter des Zoos, …'
        bare = reading.titled(at) and _is_led_to(reading, at, names)  # 'by President of the Trust, …'
        if bare or (titled and reading.lower(at + 1) in leads and before >= line.start and reading.article(before)):
            return positions_in(reading, (at, end - 1))[:1]
    return []


def _is_led_to(reading: Reading, at: int, names: Set[int]) -> bool:
    """Tell whether 'by', or a comma and 'and' behind a name, leads to a job with a capital and 'of' at a token."""
    if not reading.capital(at) or reading.lower(at + 1) not in reading.words.belongs_to:
        return False
    apart = reading.lower(at - 1) in reading.words.joins and reading.lower(at - 2) == "," and at - 3 in names
    return apart or reading.lower(at - 1) in reading.words.introductions


def _heads_line(reading: Reading, line: TokenLine, name: Place, end: int) -> list[Position]:
    """Return the job that begins a line with a name behind a comma and nothing else: 'Director of Music, Ann Poole'."""
    alone = name[1] >= line.end and reading.lower(end - 1) == "," and 0 < end - 1 - line.start <= _TITLE_WORDS
    titled = alone and reading.titled(line.start) and reading.capital(line.start)
    return [item for item in positions_in(reading, (line.start, end - 1)) if item[0]] if titled else []


def _job_start(reading: Reading, line: TokenLine, end: int, names: Set[int]) -> int:
    """Return where a job begins that ends at `end` and has an article in front ('de nieuwe directeur'), else `end`."""
    for start in range(end - 1, max(line.start, end - 1 - LABEL), -1):
        if start in names or not reading.lower(start).isalpha() or reading.article(start):
            return end
        led = reading.article(start - 1) or reading.lower(start - 1) in reading.words.possessives
        led = led or reading.lower(start - 1).endswith(GENITIVES)  # 'the society's music director, Ann Poole'
        if led or reading.lower(start - 1) in reading.words.introductions:  # 'by local historian, Ann Poole'
            return start if reading.titled(end - 1) or (reading.titled(start) and not reading.capital(start)) else end
    return end
