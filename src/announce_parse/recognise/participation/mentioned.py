"""Names that are certainly merely mentioned: the dead, makers of works, credits of pictures, senders, things.

What the judge of participants weighs as one hint among many decides here by itself.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.folding import small
from announce_parse.languages.gazetteer import load_cities
from announce_parse.recognise.fields import is_of_field
from announce_parse.recognise.name_words import GENITIVES, occasions, postnominals
from announce_parse.recognise.participation.employing import is_employer
from announce_parse.recognise.participation.ensembles import buildings, is_ensemble
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.forms import ends_with_job
from announce_parse.recognise.participation.joining import JOBS
from announce_parse.recognise.participation.named_places import (
    is_at_building,
    is_beside_place,
    is_called_after,
    is_street,
)
from announce_parse.recognise.participation.played import is_played
from announce_parse.recognise.participation.role_words import role_words
from announce_parse.recognise.token_lines import Page, TokenLine
from announce_parse.recognise.word_features import Word

_LIFE = re.compile(r"\s{0,2}[(\[]\s?(?:ca?\.?\s?)?1\d{3}\s?[-–—/]\s?(?:(?:1\d|20)\d\d|\?)\s?[)\]]")  # '(1685-1750)'
_NUMERAL = re.compile(r"[ivx]{1,5}\.?$")  # 'Sonata IV'
_SENDER = re.compile(r"(?:from|van|von|de|sender)\s?:[^\n]*@", re.I)
_WORK = re.compile(r"[»”“\"’]\s?\((?:[^()\n]{2,36}(?:,|/|&|\bet|\band|\bund|\ben)\s)?\Z")
_REST = 160  # characters behind a name in which a piece of music is looked for
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")  # in front of what is no name
_HELD = 7  # tokens in front of the noun of a maker in which it is told what is held
_AHEAD = 40  # characters in front of a name that are looked at
_GUESTS = frozenset(("guest", "feature", "featured", "headline", "visiting", "resident", "gast"))
_LETTERS = 6  # of the end of a maker's noun
_NEAREST = 16  # likewise for the end of a maker's noun, with white space and marks behind it
_KEY = re.compile(
    r"\.?\s?(?:in\s[A-H](?:-?(?:dur|moll))?(?!\w)|(?:no|nr|op)\.?\s?\d|\d)", re.I
)  # behind a piece of music
_TOLD = frozenset(("moderator", "speaker", "guest", "host"))  # roles of whoever has the job of a maker as well
_SAINTS = frozenset(("st", "ste", "sankt", "sint", "saint", "sainte"))
_FELLOWS = 4  # surnames of an enumeration of makers
_SHORT = 4  # letters of nouns of events that end no name
_LEARNT = 200  # characters in front of a name in which one reads what somebody learnt with its bearer
_TITLES = JOBS | {"honorific"}
_LONGEST_FORENAME = 12  # letters of a forename without a hyphen
_LONGEST_NAME = 5  # words with capitals of a person's name
_ARTICLED = 2  # tokens of a noun and its article


@lru_cache(maxsize=len(languages.CODES))
def _maker(code: str) -> re.Pattern[str]:
    """Return what stands directly in front of the maker of a work or a picture ('componist', 'arr.', 'foto:')."""
    makers = languages.load(code).people.makers
    compounds = any_of(phrase for phrase in makers if " " in phrase)  # 'Kinderfilm von'
    elided = any_of(phrase.removesuffix("e") for phrase in makers if phrase.endswith(" de"))  # "œuvres d'Anne"
    of = rf"|(?<!\w)(?:{elided})['’]" if elided else ""
    return re.compile(rf"(?:(?:(?<!\w)(?:{any_of(makers)})|(?:{compounds}))\.?\s?[:|]?\s{of})$", re.I)


def _may_end_maker(text: str, start: int, code: str) -> bool:
    """Tell whether the last letters in front of a name are those of a maker's noun, which its pattern needs."""
    letters = _last_letters(text[max(0, start - _NEAREST) : start])
    endings, lengths = _maker_endings(code)
    return not endings.isdisjoint(letters[-length:] for length in lengths)


@lru_cache(maxsize=len(languages.CODES))
def _maker_endings(code: str) -> tuple[frozenset[str], frozenset[int]]:
    """Return the last letters of the nouns, and how many these are."""
    makers = languages.load(code).people.makers
    elided = [f"{phrase[:-1]}{mark}" for phrase in makers if phrase.endswith(" de") for mark in "'’"]
    endings = frozenset(map(_last_letters, (*makers, *elided)))
    return endings, frozenset(map(len, endings))


def _last_letters(text: str) -> str:
    """Return the last characters in front of white space, a colon or bar, and a full stop at the end.

    >>> _last_letters("een foto: "), _last_letters("©")
    ('n foto', '©')
    """
    return small(text.rstrip().rstrip(":|").rstrip().rstrip(".")[-_LETTERS:])


@lru_cache(maxsize=len(languages.CODES))
def _taught(code: str) -> re.Pattern[str]:
    """Return what stands in front of somebody's teacher, in one sentence ('studeerde piano in Gent bij')."""
    people = languages.load(code).people
    leads = rf"(?<!\w)(?:{any_of(people.trained)})(?!\w)[^.!?;\n]{{0,{_LEARNT}}}"
    return re.compile(rf"{leads}\s(?:{any_of(people.trained_by)})\s$", re.I)


def _leads(word: Word, code: str) -> bool:
    """Tell whether a word in front of a name may lead to a teacher ('bij'); a full stop may end one ('o.l.v.')."""
    return word.lower in _leading(code)


@lru_cache(maxsize=len(languages.CODES))
def _leading(code: str) -> frozenset[str]:
    return frozenset((".", *(phrase.split()[-1] for phrase in languages.load(code).people.trained_by)))


@lru_cache(maxsize=1)
def _music() -> re.Pattern[str]:
    """Return words for pieces of music, of all languages, which programmes mix, and the numbers of catalogues."""
    pieces = any_of(languages.of_all(lambda pack: pack.people.pieces))
    played = any_of(languages.of_all(lambda pack: pack.people.scored_for))
    catalogue = r"(?:op|opus|bwv|hwv|kv|k|rv|wwv|d)\.?\s?\d{1,4}"
    scored = rf"(?<!\w)(?:f[üo]r|voor|pour)\s(?:[\w-]{{2,16}}(?:,\s|\s(?:&|und|et|en|and)\s)){{0,3}}(?:{played})"
    return re.compile(rf"(?:(?:{pieces})|(?<!\w){catalogue}|{scored})(?!\w)", re.I)


def is_dead(text: str, page: Page, candidate: Candidate) -> bool:
    """Tell whether the years of a life stand behind a name."""
    return bool(_LIFE.match(text, page.tokens[candidate.end - 1].end))


def is_thing(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether an article stands in front of a name, as of no person ('ein Deep Dive'), but 'THE Ann Poole'.

    So does the time of which something is ('this year's Harvest Supper').
    """
    before = page.known[candidate.start - 1] if candidate.start else None
    if before is None:
        return False
    return (before.lower in _articles(code) and before.shape != "XX") or before.lower in _times(code)


@lru_cache(maxsize=len(languages.CODES))
def _times(code: str) -> frozenset[str]:
    """Return what tells of which time something is, in front of what is then ('this year's | Harvest Supper')."""
    pack = languages.load(code)
    nouns = (*pack.titles.units, *pack.people.occasions, *pack.people.periods) if pack.people.compounds_apart else ()
    return frozenset(noun + genitive for noun in nouns for genitive in GENITIVES)


@lru_cache(maxsize=len(languages.CODES))
def _articles(code: str) -> frozenset[str]:
    pack = languages.load(code)
    return frozenset(pack.organisations.articles) - frozenset(pack.people.particles)


def _is_guest(page: Page, start: int, code: str) -> bool:
    """Tell whether 'guest' or 'featured' stands in front of the noun of who makes works ('with guest poet').

    Or readers are called to come to somebody ('Join author Ann Poole'), or to a course or an evening with one.
    """
    if start < 2:
        return False
    lead = page.known[start - 2].lower
    held = page.lowers[max(page.lines[page.line_of[start]].start, start - _HELD) : start - 2]
    if lead in languages.load(code).holders.alongside and not occasions().isdisjoint(held):
        return True  # 'a weekend course with printmaker Ann Poole'
    return lead in _GUESTS | languages.load(code).people.invites_to


_LIVE, _LIVE_AHEAD = "live", 4  # what tells, in so many tokens in front of a name, that music is not only written


def is_maker(text: str, page: Page, candidate: Candidate, code: str, role: str | None = None) -> bool:
    """Tell whether the noun of who makes works stands in front of a name, and no 'guest' ('the composer Ann Poole').

    Not where the text tells a `role` of the name by other words ('Sprekers zijn dichter Anna Poel').
    """
    first = _with_titles(page, candidate.start)
    start = page.tokens[first].start
    made = _may_end_maker(text, start, code) and _maker(code).search(text, max(0, start - _AHEAD), start)
    noun = page.known[first - 1]
    if role == "performer" and any(word.startswith(_LIVE) for word in page.lowers[max(0, first - _LIVE_AHEAD) : first]):
        return False  # 'live muziek van Anna Poel'
    speaks = role in _TOLD and not _TITLES.isdisjoint(noun.classes) and noun.lower not in role_words(code).phrases
    return bool(made) and not speaks and not _is_guest(page, first, code)


def is_mentioned(text: str, page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a mention makes nobody a participant by itself."""
    first = _with_titles(page, candidate.start)
    start = page.tokens[first].start
    words = page.known[candidate.start : candidate.end]
    if first and is_called_after(page, first, code):
        return True
    if first > 2 and (_is_saint(page, candidate.start) or _is_beside_composer(page, first, code)):
        return True
    if first and _leads(page.known[first - 1], code) and _taught(code).search(text, max(0, start - _LEARNT), start):
        return True
    if any(word.lower.endswith(GENITIVES) for word in words[:-1]):
        return True  # 'Rutter's Birthday Madrigals'
    if (candidate.kind == "words" and _opens_phrase(words[0], code)) or _is_place_of_things(words, code):
        return True  # 'After Dark', 'Im Fokus'
    if len(words) == 2 and words[0].lower in _articles(code) and words[1].lower in languages.load(code).people.groups:
        return True  # 'Das Ensemble'
    if len(words) > 1 and (_NUMERAL.match(words[-1].lower) or _NUMERAL.match(words[0].lower)):
        return words[0].name_part != "I"
    if all(len(word.lower) == 1 for word in words):
        return True  # 'H.A.N.D.'
    if candidate.kind[:4] == "full" and sum(word.name_part not in ("", "p") for word in words) > _LONGEST_NAME:
        return True  # 'Anna Poel de Sint Janspassie van Jan Mol'
    if _made_a_work(text, page, candidate) or _is_work(text, page, candidate) or is_played(page, candidate, code):
        return True  # 'Gabriel Vale's “Requiem”', 'Sonata No.'
    if ends_with_job(page, candidate) or _is_occasion(words, code) or is_business(words, code) or _is_degree(words):
        return True
    titled = candidate.start > 0 and not _TITLES.isdisjoint(page.known[candidate.start - 1].classes)
    if candidate.kind not in ("full", "initials") and (
        is_street(page, candidate, code)
        or is_beside_place(page, candidate, code)
        or is_at_building(page, candidate, code)
    ):
        return True
    if not titled and _is_place(words, code) and not is_ensemble(page, candidate, code):
        return True
    if _legal_form(code).match(text, page.tokens[candidate.end - 1].end):
        return True
    line = page.lines[page.line_of[candidate.start]]
    if (
        is_employer(page, candidate, code)
        or _is_of_a_body(words, code)
        or _made_what_is_performed(text, page, candidate, line, code)
    ):
        return True
    if _heads_a_piece(text, page, candidate, line):
        return True
    if _credits(code).match(text, page.tokens[line.start].start, start):
        return True
    return bool(_SENDER.match(text, page.tokens[line.start].start, start))


def _is_of_a_body(words: list[Word], code: str) -> bool:
    """Tell whether a hyphen joins the noun of a body to whom it is called after ('Anna-Poel-Universität Lo')."""
    people = languages.load(code).people
    ends = [word.lower.rpartition("-")[2] for word in words if "-" in word.lower]
    return any(end in people.bodies and end not in people.groups and len(end) > _SHORT for end in ends)


def _made_what_is_performed(text: str, page: Page, candidate: Candidate, line: TokenLine, code: str) -> bool:
    """Tell whether brackets behind a quoted work name its maker, where the line tells that works are performed.

    'Il chantera « La rivière » (Jean Poel)'.
    """
    start = page.tokens[candidate.start].start
    if not _WORK.search(text, max(0, start - _AHEAD), start):
        return False
    performs = _performs(code)
    return bool(performs.search(text, page.tokens[line.start].start, page.tokens[line.end - 1].end))


@lru_cache(maxsize=len(languages.CODES))
def _performs(code: str) -> re.Pattern[str]:
    """Return verbs of those who perform."""
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(code).people.roles.performer.does)})(?!\w)", re.I)


@lru_cache(maxsize=len(languages.CODES))
def _credits(code: str) -> re.Pattern[str]:
    """Return how a line begins that tells whose picture or text it is: 'Quelle: Gemeindebrief, '."""
    return re.compile(rf"\W{{0,4}}(?:{any_of(languages.load(code).people.sources)})\s?:", re.I)


def _is_saint(page: Page, start: int) -> bool:
    """Tell whether a name is that of a church or what is called after one ('KAB St. Josef Amberg')."""
    at = start - 2 if page.known[start - 1].lower == "." else start - 1
    return page.known[at].lower in _SAINTS and page.known[at].shape == "Xx"


def _is_beside_composer(page: Page, first: int, code: str) -> bool:
    """Tell whether 'and' and commas join a name to the mere surname of a celebrated maker ('van Bach en …')."""
    known = page.known
    joins = {",", *languages.load(code).people.and_words}
    at = first
    for _ in range(_FELLOWS):
        if at < 3 or known[at - 1].lower not in joins or known[at - 2].shape != "Xx":
            return False
        if known[at - 3].name_part not in ("", "p"):
            return False  # a full name
        if known[at - 2].lower in languages.celebrated():
            return True
        at -= 2
    return False


def _with_titles(page: Page, start: int) -> int:
    """Return where the honorifics in front of a name begin ('the late Professor')."""
    known = page.known
    while start > 0 and ("honorific" in known[start - 1].classes or (known[start - 1].lower == "." and start > 1)):
        if known[start - 1].lower == "." and "honorific" not in known[start - 2].classes:
            break
        start -= 1
    return start


@lru_cache(maxsize=len(languages.CODES))
def _legal_form(code: str) -> re.Pattern[str]:
    """Return the legal form behind the name of a body ('… e.V.')."""
    return re.compile(rf"\s(?:{any_of(languages.load(code).organisations.legal_forms)})(?!\w)", re.I)


def _is_degree(words: list[Word]) -> bool:
    """Tell whether a name is nothing but the letters of a degree or a rank ('Ph. D.')."""
    return "".join(word.lower for word in words if word.lower.isalpha()) in postnominals()


def _is_place(words: list[Word], code: str) -> bool:
    """Tell whether a name begins or ends with the noun of a building ('Laurenskerk Delft', 'Oude Lambertuskerk')."""
    if len(words) < 2 or "f" in words[0].likeness or words[0].name_part in ("p", "I", "A"):
        return False
    if words[1].name_part == "p" and words[1].shape == "x" and "o" not in words[0].likeness and not words[0].classes:
        return False  # 'Sietske van der Werf'
    return any(
        word.lower in buildings(code) or ("s" not in word.likeness and word.lower.endswith(buildings(code)))
        for word in (words[0], words[-1])  # 'Gabriëlle Nijhuis' is somebody
    )


def is_business(words: list[Word], code: str) -> bool:
    """Tell whether a name is that of a business: its noun in front of its owner's or behind ('Bakkerij Poel')."""
    first, last = words[0], words[-1]
    if len(words) < 2 or first.name_part in ("I", "p"):
        return False
    trades = languages.load(code).people.trades
    return ("f" not in first.likeness and first.lower.endswith(trades)) or last.lower in trades


def _is_occasion(words: list[Word], code: str) -> bool:
    """Tell whether a name ends with the noun of an event ('Hans Fuchs-Lesung', 'Mary Hill Lecture'), or is but one."""
    last = words[-1]
    if len(words) == 1:
        return last.lower in _occasions(code)
    return not {"s", "f"}.intersection(last.likeness) and last.lower.endswith(_occasions(code))


@lru_cache(maxsize=len(languages.CODES))
def _occasions(code: str) -> tuple[str, ...]:
    pack = languages.load(code)
    return tuple(
        word for word in (*pack.blocks.cues.genre, *pack.titles.genres) if len(word) > _SHORT and " " not in word
    )


def _made_a_work(text: str, page: Page, candidate: Candidate) -> bool:
    """Tell whether the work of somebody is named right behind: 'Otto Mendel's “Organ Sonata No. 3”'."""
    end = page.tokens[candidate.end - 1].end
    owned = page.known[candidate.end - 1].lower.endswith(GENITIVES)
    return (_work() if owned else _works_of()).match(text, end) is not None


@lru_cache(maxsize=1)
def _work() -> re.Pattern[str]:
    """Return a piece of music, with up to three words in front, behind whose it is."""
    return re.compile(rf"\s[“\"‘'„«]?(?:[\w-]{{2,16}}\s){{0,3}}(?:{any_of(_pieces())})(?!\w)", re.I)


@lru_cache(maxsize=1)
def _works_of() -> re.Pattern[str]:
    return re.compile(rf"['’]s?{_work().pattern}", re.I)


def _is_work(text: str, page: Page, candidate: Candidate) -> bool:
    """Tell whether a name is that of a piece of music, with its key or number ('Concert Rondo in D')."""
    named = any(word.lower in _pieces() for word in page.known[candidate.start : candidate.end])
    return named and _KEY.match(text, page.tokens[candidate.end - 1].end) is not None


@lru_cache(maxsize=1)
def _pieces() -> frozenset[str]:
    return frozenset(languages.of_all(lambda pack: pack.people.pieces))


def _is_articled_job(words: list[Word], code: str) -> bool:
    """Tell whether a name is an article and a job that nobody is called ('Der Historiker und Autor Jan Moll')."""
    if len(words) != _ARTICLED or words[0].lower not in languages.load(code).organisations.articles:
        return False
    noun = words[1]
    job = noun.shape == "Xx" and (noun.job or "position" in noun.classes)
    return job and not {"s", "f"}.intersection(noun.likeness)


def is_no_name(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether capitals are the field of a job or of a degree, the rest of a body's name, 'Doors' or 'Harp'."""
    alone = page.known[candidate.start].lower if candidate.end - candidate.start == 1 else ""
    played = alone in role_words(code).instruments and candidate.kind != "oneF"  # but Bas
    if alone in languages.load(code).blocks.labels.doors or played or alone in role_words(code).scripts:
        return True
    if alone and _is_town_of(page, candidate):
        return True
    if page.known[candidate.start].lower in languages.load(code).people.degrees and candidate.start:
        return page.known[candidate.start - 1].lower in ("(", ",")  # '(BA Textiles)'
    pack = languages.load(code)
    quality = page.known[candidate.start].lower in pack.titles.qualities and candidate.kind != "initials"
    if quality and not page.known[candidate.end - 1].lower.endswith(pack.people.groups):
        return True  # 'Regionale Energiestrategie'
    led = page.known[candidate.start].lower in (*pack.people.works_at, *pack.people.as_words)
    if candidate.kind == "words" and led:
        return True  # 'Namens de VVD spreekt Anna Poel', 'Als Solist wirkt Jan Mol mit'
    if page.known[candidate.start].lower in pack.places.before_venue and page.lowers[candidate.end - 1] in occasions():
        return True  # 'Im Gespräch mit der Lehrerin Anna Pohl'
    if _is_articled_job(page.known[candidate.start : candidate.end], code):
        return True
    if candidate.start and _ORDINAL.fullmatch(page.lowers[candidate.start - 1]):
        return True  # '47th Ward Alderman'
    if _is_wrapped_noun(page, candidate, code):
        return True
    return _is_field(page, candidate, code) or _is_of_a_noun(page, candidate, code)


def _is_wrapped_noun(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a noun begins a line in the midst of a sentence ('Verluste von | Trinkwasser zu senken')."""
    word = page.known[candidate.start]
    noun = candidate.kind.startswith("one") and "s" not in word.likeness
    noun = noun and ("f" not in word.likeness or len(word.lower) > _LONGEST_FORENAME)
    if not noun or not languages.load(code).people.capital_nouns:
        return False
    line = page.lines[page.line_of[candidate.start]]
    wrapped = line.number > 0 and candidate.start == line.start and page.lowers[line.start - 1] == "\n"
    small = wrapped and page.known[line.start - 2].shape == "x"
    return small and candidate.end < line.end and page.known[candidate.end].shape == "x"


def _is_town_of(page: Page, candidate: Candidate) -> bool:
    """Tell whether a word is the town behind what somebody is ('Jan Mol, Historiker, Basel')."""
    known, at = page.known, candidate.start
    told = at > 1 and known[at - 1].lower == "," and not JOBS.isdisjoint(known[at - 2].classes)
    return told and page.tokens[at].text in load_cities()


def _opens_phrase(word: Word, code: str) -> bool:
    """Tell whether a word is a small one of the language that no name begins with."""
    small_word = word.likeness == "o" and word.name_part == "O"
    return small_word and is_stop_word(word.lower, code) and word.lower not in _articles(code)


def _is_place_of_things(words: list[Word], code: str) -> bool:
    """Tell whether a preposition leads to words that nobody is called ('Im Fokus'), where nouns have a capital."""
    pack = languages.load(code)
    first, *rest = words
    led = pack.people.capital_nouns and first.lower in pack.places.before_venue
    return led and bool(rest) and all({"s", "f"}.isdisjoint(word.likeness) for word in rest)


def _is_field(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name is the field of a job: 'hoogleraar Agrarische Economie aan de Universiteit Gouda'."""
    known, people = page.known, languages.load(code).people
    at = candidate.end
    if is_of_field(known, candidate.start, code):
        return at < len(known) and known[at].lower in (",", *people.works_at)  # 'Professor of Marine Biology at'
    if candidate.kind in ("full", "initials") or "position" not in known[candidate.start - 1].classes:
        return False
    if at >= len(known) or known[at].lower not in people.works_at:
        return False
    return any("body" in name for word in known[at + 1 : at + 3] for name in word.classes)


def _is_of_a_noun(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether the noun of a body in small letters stands in front of a name: "l'association Racines de Verre"."""
    before = page.known[candidate.start - 1] if candidate.start else None
    if before is None or before.shape != "x" or "body" not in before.classes or candidate.kind in ("full", "initials"):
        return False
    people = languages.load(code).people
    return before.lower not in people.groups and before.lower not in people.loose_groups


def _heads_a_piece(text: str, page: Page, candidate: Candidate, line: TokenLine) -> bool:
    """Tell whether a name opens a line of a concert's programme: 'Johann Poel, Sonate in g', 'Poel : Magnificat'."""
    marked = candidate.start == line.start or not page.lowers[line.start][0].isalpha()
    if not marked or candidate.start - line.start > 1 or candidate.end + 1 >= line.end:
        return False  # 'Over Anna Poel: Anna speelt een sonate'
    if page.known[candidate.end].lower not in (",", ":", "-", "–", "—"):
        return False
    following = page.known[candidate.end + 1].classes
    end = page.tokens[line.end - 1].end
    begin = page.tokens[candidate.end].end
    return not JOBS.intersection(following) and bool(_music().search(text, begin, min(end, begin + _REST)))
