"""Names told of in passing, which make nobody a participant there: founders, examples, who is quoted or replaced.

Likewise the sender of a mail in its header, and games, apps and cities that look like names. Other mentions of the same
name may still tell somebody who takes part.
"""

import re
from collections.abc import Container, Mapping
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.languages.gazetteer import load_cities
from announce_parse.recognise.participation.employing import employs
from announce_parse.recognise.participation.ensembles import is_ensemble
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.joining import BODIES, JOBS
from announce_parse.recognise.participation.leads import Openings, leads_of, openings_of
from announce_parse.recognise.participation.related import is_served
from announce_parse.recognise.participation.role_words import role_words
from announce_parse.recognise.token_lines import Page

_WINDOW = 130  # characters in front of a name that are looked at
_FIRST = 60  # characters of what was held first
_HEADER = 12  # lines of the header of a mail at most
_MARKS = 7  # characters between a quotation and who said it
_SHORT_LEAD = 2  # letters of words that lead to many things ('zu', 'on')
_BELOW = 4  # lines below its sender in which the subject is looked for
_WORDS = r"(?:[^\s,;]{1,40}\s){0,4}\Z"  # a job and honorifics in front of a name
_TWO = 2  # tokens between somebody's name and a work of theirs: a comma and a mark
_CLOSING = frozenset('"”“»')
_OPENS, _CLOSES = frozenset('"“„«‘'), frozenset('"”“»’.,')
_JOB = 8  # tokens of a job between a name and where its bearer works
_ENDS = frozenset((")", ".", ";", "\n"))  # behind what is told of somebody
_ONE_BODY = 3  # tokens of 'of', an article and the noun of a body
_OPENING = 2  # tokens in front of a name that opens an item
_SURE = frozenset(("full", "initials"))
_UNSURE = frozenset(("spelled", "spelled?", "words", "full?"))  # kinds of names whose first word is no forename
_SIGNED = re.compile(r"[”“\"»’'][.,]?\s{0,2}[-–—~]{1,2}\s?$")  # between a quotation and who said it
_NUMBERED = re.compile(r"\s?#\s?\d")
_SUBJECT = re.compile(r"(?:subject|onderwerp|betreff|objet)\s?:", re.I)


def asides(
    text: str, page: Page, candidates: list[Candidate], told: Mapping[int, str], code: str, *, seen: Container[str]
) -> set[int]:
    """Return the first tokens of the names that a text tells of in passing.

    `told` are those with a role; only of those `seen` it matters.
    """
    things = {c.text for c in candidates if c.text in seen and _is_thing(text, page, c, code)}
    leads = leads_of(page, _openings(code))

    def stands(kind: str) -> bool:
        return leads.may_stand(kind, first, start) and bool(_patterns(code)[kind].search(text[first:start]))

    places: set[int] = set()
    told_about: set[str] = set()  # names of whom a story is
    going_on = -1  # token behind the last name of a list of them
    person: Candidate | None = None  # the last name in front that may be somebody's
    for candidate, following in zip(candidates, [*candidates[1:], None], strict=True):
        listed = candidate.start >= going_on > 0 and _only_joins(page, going_on, candidate.start, code)
        if candidate.text not in seen and not listed:
            continue
        start = page.tokens[candidate.start].start
        first = max(0, start - _WINDOW)
        named = candidate.text in things or _praises(text, page, candidate, code)
        named = named or (person is not None and _is_title_or_work(page, person, candidate))
        named = named or (person is not None and _is_of_a_post(page, person, candidate, code))
        named = named or (person is not None and _is_directed(page, person, candidate, code))
        named = named or (person is not None and _plays_in(page, person, candidate, code))
        named = named or (following is not None and employs(page, candidate, following, code))
        if stands("story"):
            places.add(candidate.start)
            told_about.add(candidate.text)
        elif named or stands("replaced") or _is_employer(page, person, candidate, code):
            places.add(candidate.start)
        elif (
            listed
            or (stands("elsewhere") and not _has_done(page, candidate, code))
            or stands("founded")
            or (candidate.start not in told and stands("example"))
        ):
            places.add(candidate.start)
            going_on = candidate.end
        elif candidate.start not in told and (
            stands("quoted")
            or is_served(page, person, candidate, code)
            or stands("about")
            or _is_header(text, page, candidate, code)
            or _speaks_in_quotes(text, page, candidate, code)
        ):
            places.add(candidate.start)
        elif told.get(candidate.start) == "performer" and (
            _speaks_in_quotes(text, page, candidate, code, job=True)
            or (stands("quoted") and text.startswith((",", "."), page.tokens[candidate.end - 1].end))
        ):
            places.add(candidate.start)  # 'Jo Poel, programme director, said', 'said Jo Poel, programme director'
        elif told.get(candidate.start) == "speaker" and _said_by(code)[0].match(
            text, page.tokens[candidate.end - 1].end
        ):
            places.add(candidate.start)  # 'As Jo Poel of Fen College explains, “…'
        if candidate.kind in PERSONS and candidate.start not in places:
            person = candidate
    told_about -= {c.text for c in candidates if c.start in told}
    return places | {c.start for c in candidates if c.text in told_about}


@lru_cache(maxsize=len(languages.CODES))
def _openings(code: str) -> Openings:
    """Return the words that begin what each of the patterns looks for, a quotation mark aside."""
    people = languages.load(code).people
    return openings_of(
        {
            "replaced": people.replaced,
            "story": people.stories,
            "elsewhere": (*people.other_times, *people.first_times),
            "founded": people.founded,
            "example": people.examples,
            "quoted": people.says,
            "about": people.subject_leads,
        }
    )


@lru_cache(maxsize=len(languages.CODES))
def _patterns(code: str) -> dict[str, re.Pattern[str]]:
    return {
        "replaced": _replaced(code),
        "story": _story(code),
        "elsewhere": _elsewhere(code),
        "founded": _founded(code),
        "example": _example(code),
        "quoted": _quoted(code),
        "about": _about(code),
    }


def _replaced(code: str) -> re.Pattern[str]:
    """Return what stands in front of somebody who comes no longer."""
    words = any_of(languages.load(code).people.replaced)
    return re.compile(rf"(?<!\w)(?:{words})\s?,?\s{_WORDS}", re.I)


def _elsewhere(code: str) -> re.Pattern[str]:
    """Return what begins a sentence that tells who comes another time ('Next week: …') or who came before."""
    people = languages.load(code).people
    begins, gap = r"(?:^|[.!?\n]\s{0,3})[^\w\n]{0,3}", r"(?:[^.!?\n]|(?<=\d)\.)"
    of_whom = rf"{gap}{{0,{_FIRST}}}(?<!\w)(?:{any_of(people.introductions)})\s(?:[^\s,;]{{1,40}}\s){{0,2}}"
    return re.compile(
        rf"{begins}(?:(?:{any_of(people.other_times)})(?!\w){gap}{{0,{_WINDOW}}}(?:(?:Dr|Prof)\.\s){{0,2}}"
        rf"|(?:{any_of(people.first_times)})(?!\w){of_whom})\Z",
        re.I,
    )


def _has_done(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a sentence tells what somebody has done: 'In recent years | Ann Poole has', 'hat | Anna Pohl'."""
    has = languages.load(code).people.has
    behind = page.known[candidate.end].lower if candidate.end < len(page.known) else ""
    return behind in has or (candidate.start > 0 and page.known[candidate.start - 1].lower in has)


def _story(code: str) -> re.Pattern[str]:
    """Return what stands in front of whom a story is about ('het verhaal van', 'die Geschichte der Malerin')."""
    return re.compile(
        rf"(?<!\w)(?:{any_of(languages.load(code).people.stories)})\s(?:[^\s,;.]{{1,40}}\s){{0,2}}\Z", re.I
    )


def _about(code: str) -> re.Pattern[str]:
    """Return what stands in front of whom one talks about ('over commandeur', 'über die Malerin')."""
    pack = languages.load(code)
    leads = any_of(word for word in pack.people.subject_leads if len(word) > _SHORT_LEAD)
    articles = any_of(pack.organisations.articles)
    return re.compile(rf"(?<!\w)(?:{leads})\s(?:(?:{articles})\s)?(?:[^\W\d_]{{4,40}}\s)?\Z", re.I)


def _founded(code: str) -> re.Pattern[str]:
    """Return what stands in front of founders: 'opgericht in 2012 door'."""
    people = languages.load(code).people
    words, by = any_of(people.founded), any_of(people.by_words)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)[^.!?;\n]{{0,50}}?\s(?:{by})\s{_WORDS}", re.I)


def _example(code: str) -> re.Pattern[str]:
    """Return what stands in front of examples: 'experts tels que'."""
    people = languages.load(code).people
    return re.compile(rf"(?<!\w)(?:{any_of(people.examples)}),?\s(?:{any_of(people.such_as)})\s{_WORDS}", re.I)


def _quoted(code: str) -> re.Pattern[str]:
    """Return what stands between what somebody said and who said it."""
    says = any_of(languages.load(code).people.says)
    return re.compile(rf"[”“\"»’][,.]?\s?,?\s?(?:{says})\s{_WORDS}", re.I)


def _speaks_in_quotes(text: str, page: Page, candidate: Candidate, code: str, *, job: bool = False) -> bool:
    """Tell whether somebody, with a `job` behind the name, is quoted: 'Ann Poole, treasurer, added: “We look …'."""
    start, end = page.tokens[candidate.start].start, page.tokens[candidate.end - 1].end
    if job and not text.startswith(",", end):
        return False
    opens, says = _said_by(code)
    if opens.match(text, end):
        return True
    closed = text[max(0, start - _MARKS) : start].rstrip()[-1:] in _CLOSING
    return closed and says.match(text, end) is not None


@lru_cache(maxsize=len(languages.CODES))
def _said_by(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how a text goes on behind who says what is quoted next, and behind who said what is quoted in front."""
    says = any_of(languages.load(code).people.says)
    of = any_of(languages.load(code).people.belongs_to)
    job = rf"(?:(?:,|\s(?:{of}))\s[^,.!?:;\n“\"„«]{{2,60}},?)?"
    return re.compile(rf"{job}\s(?:{says})[:,]\s{{0,2}}[“\"„«]", re.I), re.compile(rf"{job}\s(?:{says})(?!\w)", re.I)


def _praises(text: str, page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether an author signs a quotation: '“A joy” – Anna Poel, author of Slow Rivers'."""
    start, end = page.tokens[candidate.start].start, page.tokens[candidate.end - 1].end
    signed = _SIGNED.search(text, max(0, start - _MARKS), start)
    return signed is not None and _author_of(code).match(text, end) is not None


@lru_cache(maxsize=len(languages.CODES))
def _author_of(code: str) -> re.Pattern[str]:
    people = languages.load(code).people
    return re.compile(rf",\s(?:{any_of(people.authors)})\s(?:{any_of(people.belongs_to)})\s", re.I)


def _is_title_or_work(page: Page, person: Candidate, candidate: Candidate) -> bool:
    """Tell whether a name behind somebody's is rather a job between commas, or a work in quotation marks.

    'Jo Poel, Wren Chair, Department of Law', 'Jo Poel “Slow Rivers”'.
    """
    known = page.known
    end = candidate.end
    if not 0 < candidate.start - person.end <= _TWO or end >= len(known):
        return False
    ahead, behind = known[candidate.start - 1].lower, known[end].lower
    if ahead == "," and behind == "," and candidate.start - person.end == 1:
        return "position" in known[end - 1].classes
    return ahead in _OPENS and behind in _CLOSES


def _is_directed(page: Page, person: Candidate, candidate: Candidate, code: str) -> bool:
    """Tell whether a group is only named to say who somebody is: 'Jo Poel, music director of the Fen Band, …'."""
    people, known = languages.load(code).people, page.known
    at = candidate.start - 1
    at -= known[at].lower in languages.load(code).organisations.articles
    if not 0 < at - person.end <= _JOB or known[person.end].lower != "," or known[at].lower not in people.belongs_to:
        return False
    between = known[person.end + 1 : at]
    told = any(not JOBS.isdisjoint(word.classes) for word in between) and all(word.lower != "," for word in between)
    return told and is_ensemble(page, candidate, code)  # also 'Jo Poel, violon solo de l'Orchestre …'


def _plays_in(page: Page, person: Candidate, candidate: Candidate, code: str) -> bool:
    """Tell whether a group is only named to say where somebody plays: 'Jo Poel speelt in het Veens Orkest'."""
    at = candidate.start - 1
    at -= page.known[at].lower in languages.load(code).organisations.articles
    if at != person.end + 1 or page.lowers[at] not in languages.load(code).places.before_venue:
        return False
    verb = role_words(code).phrases.get(page.lowers[person.end], ())
    plays = any(role == "performer" and way == "does" and len(words) == 1 for words, role, way in verb)
    return plays and is_ensemble(page, candidate, code)


def _is_of_a_post(page: Page, person: Candidate, candidate: Candidate, code: str) -> bool:
    """Tell whether the post of who is named in front is called after somebody: 'Jo Poel, Ann Wren Professor of Law'."""
    end = candidate.end
    if candidate.start != person.end + 1 or page.known[person.end].lower != "," or end + 1 >= len(page.known):
        return False
    post = page.known[end]
    return (
        post.shape == "Xx"
        and post.lower in languages.load(code).people.endowed
        and page.known[end + 1].shape[0] in "xX"
    )


def _is_employer(page: Page, person: Candidate | None, candidate: Candidate, code: str) -> bool:
    """Tell whether a name without a known forename ends what is told of somebody: 'Jo Poel, engineer, Tall Oaks'."""
    if person is None:
        return False
    if _is_press(page, person, candidate, code):
        return True
    if _is_body_behind(page, person, candidate) or _is_in_brackets(page, person, candidate):
        return True
    if candidate.kind not in _UNSURE:
        return False
    if _is_called_body(page, person, candidate, code):
        return True
    known, line = page.known, page.lines[page.line_of[candidate.start]]
    if person.start < line.start or not 0 < candidate.start - person.end <= _JOB:
        return False
    behind = known[candidate.end].lower if candidate.end < line.end else "\n"
    if known[person.end].lower == "(" and behind == ")":  # 'Jo Poel (Open Cities Flanders)'
        return all(word.shape[0] == "X" for word in known[person.end + 1 : candidate.start])
    if known[person.end].lower == "," and behind in _ENDS and _is_job_in_front(page, candidate.start):
        return person.start - line.start <= _OPENING  # '- Jo Poel, bestuurslid Groen Gelderland'
    plain = candidate.kind == "words" and known[candidate.start].likeness == "o"
    if known[person.end].lower == "," and plain and _is_job_in_front(page, candidate.start):
        return True  # 'Jo Poel, directeur Lichten des Waters en Jan Mol'
    commas = known[person.end].lower == known[candidate.start - 1].lower == ","
    ends = behind in _ENDS
    between = known[person.end + 1 : candidate.start - 1]
    return (
        commas
        and ends
        and bool(between)
        and not JOBS.isdisjoint(between[-1].classes)
        and all(w.lower not in ",.;" for w in between)
    )


def _is_called_body(page: Page, person: Candidate, candidate: Candidate, code: str) -> bool:
    """Tell whether 'of' and the noun of a body lead from somebody to its name ('Jo Poel van de groep | Erven')."""
    at = candidate.start - 1
    if not 1 < candidate.start - person.end <= _ONE_BODY or not BODIES.intersection(page.known[at].classes):
        return False
    of = page.lowers[person.end] in languages.load(code).people.belongs_to
    return of and (at == person.end + 1 or page.lowers[at - 1] in languages.load(code).organisations.articles)


def _is_press(page: Page, person: Candidate, candidate: Candidate, code: str) -> bool:
    """Tell whether the name of a paper or a station stands behind somebody's and a comma ('Jo Poel, Leeker Bote')."""
    behind = candidate.start == person.end + 1 and page.known[person.end].lower == ","
    last = page.known[candidate.end - 1].lower
    return behind and last.endswith(languages.load(code).people.press)


def _is_job_in_front(page: Page, start: int) -> bool:
    """Tell whether a job in small letters stands in front of a token."""
    before = page.known[start - 1]
    return before.shape == "x" and (before.job or not JOBS.isdisjoint(before.classes))


def _is_in_brackets(page: Page, person: Candidate, candidate: Candidate) -> bool:
    """Tell whether words that are no full name stand in the brackets behind somebody's: 'Jo Poel (Klara)'."""
    if not (candidate.kind in _UNSURE or candidate.kind.startswith("one")) or candidate.start - person.end > _JOB:
        return False
    between = [word.lower for word in page.known[person.end : candidate.start]]
    return between[:1] == ["("] and ")" not in between


def _is_body_behind(page: Page, person: Candidate, candidate: Candidate) -> bool:
    """Tell whether a body stands right behind somebody's name and a comma ('Dr. Jo Poel, British Moor Survey').

    A name without the noun of one does so only where an honorific in front of the first name has none beside it.
    """
    known = page.known
    if candidate.start != person.end + 1 or known[person.end].lower != "," or person.kind not in _SURE:
        return False
    titled = (
        person.start > 0 and "honorific" in known[person.start - (known[person.start - 1].lower == ".") - 1].classes
    )
    ends = candidate.end >= len(known) or known[candidate.end].lower[0] in "().;\n"
    return candidate.kind == "body" or (candidate.kind in _UNSURE and titled and ends)


@lru_cache(maxsize=len(languages.CODES))
def _joins(code: str) -> frozenset[str]:
    pack = languages.load(code)
    return frozenset((",", ".", *pack.people.and_words, *pack.temporal.or_words))


def _only_joins(page: Page, start: int, end: int, code: str) -> bool:
    """Tell whether nothing but commas, 'and', 'or' and honorifics stands between two names of a list."""
    return start < end and all(
        page.known[at].lower in _joins(code) or "honorific" in page.known[at].classes for at in range(start, end)
    )


def _is_thing(text: str, page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name is that of a game, an app, a numbered series, or of a city where a place stands."""
    people = languages.load(code).people
    if candidate.text in people.things or candidate.text in people.biography_labels:
        return True
    end = page.tokens[candidate.end - 1].end
    if _NUMBERED.match(text, end):
        return True
    if candidate.end - candidate.start < 2 or text[page.tokens[candidate.start].start : end] not in load_cities():
        return False
    line = page.lines[page.line_of[candidate.start]]
    alone = (line.start, line.end) == (candidate.start, candidate.end)
    listed = candidate.end < line.end and page.known[candidate.end].lower == ","
    return alone or listed or candidate.kind not in PERSONS


@lru_cache(maxsize=len(languages.CODES))
def _header(code: str) -> re.Pattern[str]:
    labels = any_of(languages.load(code).people.mail_labels)
    return re.compile(rf"[>\s]{{0,3}}(?:{labels})\s?:[^\n]{{0,200}}", re.I)


def _is_header(text: str, page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name stands in the header of a mail, as who writes or reads it."""
    number = page.line_of[candidate.start]
    line = page.lines[number]
    header = _header(code).match(text, page.tokens[line.start].start) if number < _HEADER else None
    if not header:
        return False
    below = page.lines[number + 1 : number + 1 + _BELOW]
    return "@" in header[0] or any(_SUBJECT.match(text, page.tokens[other.start].start) for other in below)
