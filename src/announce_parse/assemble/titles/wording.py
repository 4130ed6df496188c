"""What is no title, and what is no part of one: salutations, calls for attention, placeholders, status and genre."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.phrases import AND
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.folding import folded
from announce_parse.languages.later import later

_BROKEN = re.compile(r"\{\{|\{%|\$\{|%[A-Z_]{3,}%|\[object Object\]|\bNaN\b|(?i:\blorem ipsum\b)")
_PIECES = re.compile(r"\s{0,9}[:|!•·]\s{0,9}|\s{1,9}[-–—]+\s{1,9}|\s{0,9}—\s{0,9}")
_TAG = re.compile(r"\[[^\[\]\n]{2,30}\]\s{1,4}(?=\w)")  # '[fietsers] Zomerrit'
_TO_DAY = r"\s[^|:\d\n]{1,16}\d[^|:\n]{0,16}?"  # 'UITGESTELD NAAR 21 MEI - …'
_SEPARATOR = r"(?:\s{0,9}[:|•·!*\]—]|\s{1,9}[-–/]+){1,6}(?=\s)\s{0,9}(?:[-–—|:]+\s{1,9})?"
LINES = 64  # lines that are remembered: the first ones of a text are asked for again by each rule
MOST = 8  # words of a heading that names a body
_SUBJECT = 2  # words of a body's name with its verb, at least one more
_YEAR = 4  # digits of a year
_SMALL = 3  # letters of the small words in a name
_MARKED = re.compile(r"[:/|?!·•>›]|\s[-–—]\s")
CHANGE = 4  # words of a sentence that tells of a change, at least
_SHORT = 60  # characters of an address at the beginning of a letter


class _Wording(NamedTuple):
    """The patterns and words of a language by which titles are cleaned."""

    salutation: re.Pattern[str]
    addressed: re.Pattern[str]
    of: re.Pattern[str]
    calls: frozenset[str]
    placeholder: re.Pattern[str]
    ending: re.Pattern[str]
    sentence: re.Pattern[str]
    statuses: frozenset[str]
    status: re.Pattern[str]
    status_behind: re.Pattern[str]
    inviting: re.Pattern[str]
    subject: re.Pattern[str]
    opening: re.Pattern[str]
    compound: re.Pattern[str]
    genre: re.Pattern[str]
    genres: frozenset[str]
    body: re.Pattern[str]


def _apostrophes(words: Iterable[str]) -> list[str]:
    return [form for word in words for form in dict.fromkeys((word, word.replace("'", "’")))]


@lru_cache(maxsize=8)
def _wording(language: str) -> _Wording:
    pack, english = languages.load(language), languages.load("en")
    own = pack.titles
    genres = [*pack.blocks.cues.genre, *own.genres, *english.blocks.cues.genre, *english.titles.genres]
    genre = any_of(_apostrophes(genres))
    conjunctions = any_of(AND)
    statuses = any_of([*own.statuses, *english.titles.statuses])
    announced = {*own.announcing, *own.statuses, *own.calls, *english.titles.calls, *english.titles.statuses}
    calls = {folded(word) for word in (*announced, "save the date", "press release", "invitation")}
    holders = pack.placeholders
    article = any_of(pack.organisations.spaced_articles)
    subjects = any_of({*own.subjects, *english.titles.subjects})  # 'Subject:', in mails of every language
    mark, told = any_of(holders.marks), any_of(holders.words)
    tail = rf"(?:(?:{article})\s)?(?:{any_of(own.tails)})"
    season = r"(?:(?:\s[^\W\d_]{2,12}){0,3}\s20\d\d)?"
    tails = rf"{tail}(?:\s(?:{conjunctions})\s{tail})?{season}"  # 'data en prijzen voorjaar 2026'
    return _Wording(
        later(rf"(?:{any_of(own.salutations)})(?!\w)", re.I),
        later(rf"(?<!\w)(?:{any_of(own.addressees)})(?!\w)", re.I),
        later(rf"\s(?:{any_of([word for word in pack.people.belongs_to if word[-1].isalnum()])})\s", re.I),
        frozenset(calls - {folded(word) for word in genres}),
        later(rf"\W{{0,9}}(?:(?:{mark})(?=\s{{0,9}}(?:$|[^\w\s]))|(?:{told})\W{{0,9}}$)", re.I),
        later(rf"(?:\s{{1,9}}(?:{any_of(own.endings)})){{1,6}}$", re.I),
        later(rf"(?i:{article})\s+(?:(?i:{genre})|[^\W\d_]+)(?:\s+[a-zß-ÿ]+)?$"),
        frozenset(folded(word) for word in own.statuses),
        later(rf"[\W_]{{0,20}}(?:(?:{genre})\s)?(?:{statuses})(?:{_TO_DAY})?{_SEPARATOR}", re.I),
        later(rf"(?:\s{{0,9}}[(\[]|\s{{1,9}}[-–—|]+|\s{{0,9}}[:|])\s{{0,9}}(?:{statuses}|{tails})[\W_]{{0,9}}$", re.I),
        later(
            rf"(?:(?i:{any_of(own.inviting)})\s+(?:(?:{article})\s+)?"
            rf"|(?i:{any_of(pack.organisations.joins)})\s(?:(?i:{article})\s)?[^\W\da-zß-ÿ_][\w&’'.-]{{0,30}}"
            rf"(?:\s[^\W\da-zß-ÿ_][\w&’'.-]{{0,30}}){{0,5}}\s(?i:{any_of(own.for_words)})\s"
            rf"(?:(?i:{any_of(own.owners)}|{article})\s)?)(?=\S)"
        ),
        later(rf"(?:{subjects})\s?:\s+(?=\S)", re.I),
        later(rf"(?:{genre})\s+(?=\S)", re.I),
        later(rf"[\w-]{{0,20}}(?:{genre})(?!\w)", re.I),
        later(
            rf"(?:{genre})(?:\s(?:{any_of(own.qualities)}))?(?:\s(?:{conjunctions})\s(?:{genre}))?"
            rf"(?:\s+20\d\d)?{_SEPARATOR}(?=\S)",
            re.I,
        ),
        frozenset(folded(word) for word in genres),
        later(rf"(?:(?<=\w\w\w)|(?<!\w))(?:{any_of([*pack.people.bodies, *own.series])})(?!\w)", re.I),
    )


def is_salutation(language: str, shown: str, behind: str = "") -> bool:
    """Tell whether a text opens a letter; `behind` is what follows it in its line.

    >>> is_salutation("nl", "Beste leden,"), is_salutation("nl", "Beste boeken van het jaar")
    (True, False)
    """
    words = _wording(language)
    opening = words.salutation.match(shown)
    if not opening:
        return False
    first = re.split(r"[,!:.](?=\s|$)", shown[opening.end() :], maxsplit=1)
    address, rest = first[0], (first[1] if len(first) > 1 else "")
    if len(address) > _SHORT:
        return False
    whole = len(opening[0].split()) > 2 or bool(words.addressed.search(opening[0]))  # 'Aan de leden van De Kring'
    if words.addressed.search(address) or (whole and (not address.strip() or words.of.match(address))):
        return True
    ends = shown.rstrip().endswith(",") or behind.strip() == ","
    return ends and not rest.strip()


@lru_cache(maxsize=LINES)
def is_call(language: str, shown: str) -> bool:
    """Tell whether a text only asks for attention.

    >>> is_call("nl", "LET OP: LOCATIE GEWIJZIGD"), is_call("en", "Call for papers: Water")
    (True, False)
    """
    pieces = [folded(piece) for piece in _PIECES.split(shown)]
    calls = _wording(language).calls
    return any(pieces) and all(piece in calls or _undated(piece, language) in calls for piece in pieces if piece)


def _undated(piece: str, language: str) -> str:
    """Return a folded text without the month and the year at its end ('agenda april')."""
    words, months = piece.split(), _months(language)
    while words and (words[-1] in months or (words[-1].isdigit() and len(words[-1]) == _YEAR)):
        words.pop()
    return " ".join(words)


@lru_cache(maxsize=8)
def _months(language: str) -> frozenset[str]:
    return frozenset(map(folded, calendar_words(language)))


def is_placeholder(language: str, shown: str) -> bool:
    """Tell whether a text holds the place of a value.

    >>> is_placeholder("nl", "wrong format , Zaal 3"), is_placeholder("nl", "Wie volgt de koning?")
    (True, False)
    """
    return bool(_BROKEN.search(shown) or _wording(language).placeholder.match(shown))


def tells_status(language: str, shown: str) -> bool:
    """Tell whether a text is, or begins with, what tells how things stand.

    >>> tells_status("nl", "Afgelast"), tells_status("nl", "AFGELAST – Lezing"), tells_status("nl", "Volkscafé")
    (True, True, False)
    """
    words = _wording(language)
    return folded(shown) in words.statuses or words.status.match(shown) is not None


def tells_change(language: str, shown: str) -> bool:
    """Tell whether a text is a sentence about how the event changed.

    >>> tells_change("nl", "Deze lezing is helaas verplaatst!"), tells_change("nl", "Onze verplaatste stad")
    (True, False)
    """
    parts = folded(shown).split()
    owned = bool(parts) and parts[0] in languages.load(language).titles.owners
    return owned and len(parts) >= CHANGE and not _wording(language).statuses.isdisjoint(parts[1:])


def is_genre(language: str, shown: str) -> bool:
    """Tell whether a text is nothing but the word for a genre."""
    return folded(shown) in _wording(language).genres


def opening_genre(language: str, shown: str) -> int:
    """Return how many characters the word for a genre takes that a text begins with ('Lezing Anna Poel: …').

    >>> opening_genre("nl", "Lezing Anna Poel: Dorpen"), opening_genre("nl", "Anna Poel: Dorpen")
    (7, 0)
    """
    match = _wording(language).opening.match(shown)
    return match.end() if match else 0


def genre_of(language: str, shown: str) -> bool:
    """Tell whether a text begins with a genre, and whose it is.

    >>> genre_of("de", "Fortbildung der Kreisstelle"), genre_of("de", "Fortbildung Moor")
    (True, False)
    """
    words = _wording(language)
    match = words.opening.match(shown)
    return match is not None and words.of.match(shown, match.end() - 1) is not None


def genre_in_front(language: str, shown: str) -> int:
    """Return how many characters the genre takes that a text begins with, alone or at the end of a word; else 0.

    >>> genre_in_front("nl", "Najaarslezing door Anna Poel"), genre_in_front("nl", "Anna Poel leest")
    (13, 0)
    """
    match = _wording(language).compound.match(shown)
    return match.end() if match else 0


def presents(language: str, shown: str) -> bool:
    """Tell whether a line says that somebody presents what follows, or invites to something of its kind.

    >>> presents("en", "The Lantern Players present"), presents("en", "The Guild invites you to a talk")
    (True, True)
    >>> presents("en", "A present"), presents("en", "The Guild invites")
    (False, True)
    >>> presents("en", "Summer fair & AGM"), presents("en", "The Guild to host a talk")
    (False, False)
    """
    words = languages.load(language).organisations
    bare = shown.rstrip(" :…")
    last = bare.casefold().rsplit(" ", 1)
    if len(shown.split()) <= _SUBJECT:
        return False
    verb = last[-1] in words.organises and last[-1] not in languages.load(language).titles.recurring  # '& AGM'
    return verb or last[-1] in words.acts or _invites_to(language).fullmatch(bare) is not None


@lru_cache(maxsize=8)
def _invites_to(language: str) -> re.Pattern[str]:
    """Return a line that invites to a kind of event and tells no more ('De gemeente nodigt u uit voor een lezing')."""
    pack = languages.load(language)
    kinds = any_of([*pack.blocks.cues.genre, *pack.titles.genres])
    return later(
        rf"[^,;:]{{2,80}}?(?<!\sto)\s(?:{any_of(pack.organisations.organises)})\s[^,;:]{{0,30}}(?:{kinds})", re.I
    )


@lru_cache(maxsize=LINES)
def is_only_genre(language: str, shown: str) -> bool:
    """Tell whether a line is made of words for genres, and what these are besides ('Soirée conférence').

    >>> is_only_genre("de", "Fachgespräch"), is_only_genre("de", "Öffentliche Lesung"), is_only_genre("de", "Am Fluss")
    (True, True, False)
    """
    genres, plain = _wording(language).genres, folded(shown)
    words = plain.split()
    if plain in genres or genres.isdisjoint(words):
        return plain in genres
    return _qualities(language).issuperset([word for word in words if word not in genres])


def is_only_quality(language: str, shown: str) -> bool:
    """Tell whether a text is but what a genre is said to be ('publique' of 'Conférence publique')."""
    return _qualities(language).issuperset(folded(shown).split())


@lru_cache(maxsize=8)
def _qualities(language: str) -> frozenset[str]:
    return AND.union(map(folded, languages.load(language).titles.qualities))


def is_body(language: str, shown: str) -> bool:
    """Tell whether a heading is named like an institute, a club or a series.

    >>> is_body("nl", "Historische Vereniging Veenkade"), is_body("nl", "De stad van morgen")
    (True, False)
    """
    return len(shown.split()) <= MOST and bool(_wording(language).body.search(shown))


@lru_cache(maxsize=LINES)
def is_masthead(language: str, shown: str) -> bool:
    """Tell whether a line is nothing but the name of a body.

    >>> is_masthead("en", "Thornbury Rotary Club"), is_masthead("en", "Thornbury Rotary Club dinner")
    (True, False)
    """
    form = _legal_form(language).search(shown)
    shown = shown[: form.start()] if form else shown
    words = shown.split()
    if not 1 < len(words) <= MOST or _MARKED.search(shown):
        return False
    body, event = _mastheads(language)
    people = languages.load(language).people
    small = people.adjective_endings  # 'École doctorale Sciences du Lac'
    named = all(
        word[0].isupper() or len(word) <= _SMALL or word.endswith(small) or body.fullmatch(word) for word in words
    )
    leads = not (people.compounds_apart and words[1].islower()) or words[1] in {*people.belongs_to, *people.serves}
    first = body.fullmatch(words[0]) if leads else None  # no 'Library goes to market'
    found = body.search(shown) if named and words[0][0].isupper() else first
    if found is None or _inside(language).search(shown, 0, found.start()):
        return False  # 'Schätze im Museum'
    if _of(language).search(shown, 0, found.start()):
        return False  # 'Hütte der Fachschaft'
    ahead = shown[: found.end()].casefold().split()
    formats = languages.load(language).titles.formats
    if ahead[-1] in formats or (" " not in found[0] and " ".join(ahead[-2:]) in formats):
        return False  # 'Filmclub De Wiek', 'Elst Book Club'
    return not event.search(f"{shown[: found.start()]}x{shown[found.end() :]}")  # 'School District'


@lru_cache(maxsize=8)
def _legal_form(language: str) -> re.Pattern[str]:
    """Return a legal form with full stops at the end ('Verein Moor e. V.')."""
    forms = any_of(form for form in languages.load(language).organisations.legal_forms if form[-1] == ".")
    return later(rf"\s(?:{forms})\Z" if forms else r"(?!)", re.I)


@lru_cache(maxsize=8)
def _inside(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with the building in which something is, where nouns have a capital."""
    pack = languages.load(language)
    inside = any_of(pack.places.inside)
    return later(rf"\w\s(?:{inside})\s(?:[A-ZÀ-Þ][\w-]{{2,20}}\s)?\Z" if pack.people.capital_nouns else r"(?!)")


@lru_cache(maxsize=8)
def _of(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with the body whose it is."""
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    of = any_of([word for word in pack.people.belongs_to if word[-1].isalnum()])
    return later(rf"\w\s(?:(?:{of})\s(?:(?:{articles})\s|[ld]['’])?|(?:de\sl|d)['’])\Z", re.I)


def is_body_and_genre(language: str, shown: str) -> bool:
    """Tell whether a line is the name of a body and, behind a mark, but the kind of event that it holds, and when.

    >>> is_body_and_genre("en", "Thornbury Rotary Club – May Lecture"), is_body_and_genre("en", "Rotary Club – Tides")
    (True, False)
    >>> is_body_and_genre("en", "Institute for Fen Law public lecture"), is_body_and_genre("en", "Rotary Club Lecture")
    (True, False)
    """
    pieces = [piece for piece in _PIECES.split(shown) if piece]
    if len(pieces) == 1:
        return _is_body_with_genre(language, pieces[0])
    if len(pieces) != 2 or not any(is_masthead(language, piece) for piece in pieces):
        return False
    return any(_is_recurring(language, piece) for piece in pieces)


def _is_body_with_genre(language: str, shown: str) -> bool:
    """Tell whether a heading is the name of a body and, behind it in small letters, what kind of event it holds."""
    words = shown.split()
    at = len(words)
    while at and words[at - 1].islower():
        at -= 1
    return (
        1 < at < len(words)
        and is_masthead(language, " ".join(words[:at]))
        and is_only_genre(language, " ".join(words[at:]))
    )


def _is_recurring(language: str, shown: str) -> bool:
    """Tell whether a text is the word for a genre with a month, a day or a season in front ('October Lecture')."""
    words = folded(shown).split()
    while words and words[0] in _rhythms(language):
        words = words[1:]
    left = " ".join(words)
    return bool(words) and (is_only_genre(language, left) or genre_in_front(language, left) == len(left))


@lru_cache(maxsize=8)
def _rhythms(language: str) -> frozenset[str]:
    titles = languages.load(language).titles
    return calendar_words(language).union(titles.annual, titles.coming, titles.rhythms)


@lru_cache(maxsize=8)
def _mastheads(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return nouns of bodies, and nouns of events that they may also begin with ('Club', 'club night')."""
    pack = languages.load(language)
    bodies = frozenset(pack.titles.mastheads)
    events = {
        *pack.blocks.cues.genre,
        *pack.titles.genres,
        *pack.titles.series,
        *pack.titles.formats,
        *pack.titles.gatherings,
    }
    events -= bodies
    return (
        later(rf"(?:(?<=\w\w)|(?<!\w))(?:{any_of(bodies)})(?!\w)", re.I),
        later(rf"(?:{any_of(events)})(?!\w)", re.I),
    )


def unfinished(language: str, shown: str) -> str | None:
    """Return a title without the words in which none ends; None if what is left names no event.

    >>> unfinished("nl", "Stadswandeling op"), unfinished("nl", "Het concert op")
    ('Stadswandeling', None)
    """
    words = _wording(language)
    end = words.ending.search(shown)
    if not end:
        return shown
    left = shown[: end.start()].rstrip(" ,:–—-")
    return None if not left or words.sentence.fullmatch(left) else left


@lru_cache(maxsize=LINES)
def inner(language: str, shown: str) -> tuple[int, int]:
    """Return where in a text the title itself stands: without status, invitation and genre around it.

    >>> text = "AFGELAST – Lezing: De veenkade"
    >>> text[slice(*inner("nl", text))]
    'De veenkade'
    """
    words = _wording(language)
    start, end = 0, len(shown)
    while True:
        match = (
            _TAG.match(shown, start)
            or words.subject.match(shown, start)
            or words.status.match(shown, start)
            or words.genre.match(shown, start)
            or words.inviting.match(shown, start)
        )
        piece = _PIECES.search(shown, start)
        if match:
            behind = match.end()
        elif piece and folded(shown[start : piece.start()]) in words.calls:
            behind = piece.end()
        else:
            break
        if not any(map(str.isalpha, shown[behind:])):
            break
        start = behind
    told = words.status_behind.search(shown, start)
    if told and told.start() > start:
        end = told.start()
    return start, end
