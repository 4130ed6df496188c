"""What a heading says besides the title behind it: of what kind it is and with whom, by whom, that it is back."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.recurring.returning import before_return
from announce_parse.assemble.titles.sentences import before_verb
from announce_parse.assemble.titles.wording import is_masthead, is_only_genre
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words
from announce_parse.languages.later import later

NAMED = 4  # letters that are left of a title in front of an '@'
LEFT = 2  # words of a title that are left at least
_WORD = re.compile(r"[^\W\d_]{2,}")
_BRACKET = re.compile(r"\s\((?P<inside>[^()\n]{3,80})\)\Z")
_BAR = re.compile(r"\s[|•·–—-]\s(?P<holder>[^|\n]{3,60})\Z")
_MINUTES = re.compile(r"(?<!\d)\d{2,3}\s?(?:min|['’′])")
_PLACE = re.compile(r"\s@\s(?=[^\W\da-zß-ÿ_])")


def end_of_title(view: View, start: int, end: int) -> int:
    """Return where the title ends in a heading that goes on with its kind and with whom, its author, or its return.

    'Wie betaalt de dijk? Lezing door Anna Poel', 'The Salt Road by Nora Vale', 'Repaircafé Lo is er weer!',
    'Bluebell walk this Sunday', 'Reading the fens @ Moor Library'.
    """
    cuts = (
        _before_kind(view, start, end),
        _before_author(view, start, end),
        _before_music(view, start, end),
        _before_return(view, start, end),
        _before_weekday(view, start, end),
        _before_soon(view, start, end),
        before_verb(view, start, end),
        _before_apposition(view, start, end),
        _before_bracket(view, start, end),
        _before_holder(view, start, end),
    )
    for place in cuts:
        if place is not None and _is_title(view, start, place):
            end = min(end, place)
    return _before_place(view, start, end) or end


def _is_title(view: View, start: int, end: int) -> bool:
    """Tell whether a text is more than the word for a genre and small words ('Een avond')."""
    shown = view.text[start:end].rstrip(" .!?")
    words = [word for word in _WORD.findall(shown) if not is_stop_word(word.casefold(), view.language)]
    named = len(words) >= LEFT or (bool(words) and words[0] == shown and not view.within(start, end, "city"))
    return named and not is_only_genre(view.language, " ".join(words))


def _before_kind(view: View, start: int, end: int) -> int | None:
    """Return where 'Vortrag und Diskussion mit …' begins behind a mark."""
    match = _kind(view.language).search(view.text, start, end) or _lone_kind(view.language).search(
        view.text, start, end
    )
    if match and "who" in match.re.groupindex:
        rest = view.text[match.end() : view.row_at(start).line.end].strip(" .!")
        who = match["who"] and view.within(*match.span("who"), "person")
        return match.start() if who or (rest and not match["who"]) else None
    return match.start() + len(match["mark"].strip(" |–—-")) if match else None


def _before_bracket(view: View, start: int, end: int) -> int | None:
    """Return where a bracket begins at the end that tells who plays what, or how long a film is ('(1953, 105 min)')."""
    match = _BRACKET.search(view.text, start, end)
    if match is None:
        return None
    people = view.within(*match.span("inside"), "person", "forename")
    plays = bool(people) and people[0].start == match.start("inside")
    return match.start() if plays or _MINUTES.search(match["inside"]) else None


def _before_holder(view: View, start: int, end: int) -> int | None:
    """Return where a mark and a body begin at the end, as pages add whose they are ('De dijk | Bibliotheek Lo')."""
    match = _BAR.search(view.text, start, end)
    return match.start() if match and is_masthead(view.language, match["holder"]) else None


def _before_author(view: View, start: int, end: int) -> int | None:
    """Return where 'by Nora Vale' begins at the end."""
    match = _author(view.language).search(view.text, start, end)
    if match is None:
        return None
    people = view.within(match.start("who"), end, "person")
    reach = sum(person.end - person.start for person in people)
    return match.start() if reach >= len(view.text[match.start("who") : end].strip(" .!)")) - 1 else None


def _before_apposition(view: View, start: int, end: int) -> int | None:
    """Return where a sentence goes on with what a title is, if that is cut off: 'Dreams, a fundraiser for | …'."""
    if not view.text[end : view.row_at(start).line.end].strip(" .!"):
        return None
    match = _apposition(view.language).search(view.text, start, end)
    return match.start() if match else None


@lru_cache(maxsize=8)
def _apposition(language: str) -> re.Pattern[str]:
    return re.compile(rf",\s(?:{any_of(languages.load(language).organisations.indefinite)})\s(?=[a-zß-ÿ])")


def _before_music(view: View, start: int, end: int) -> int | None:
    """Return where a mark and with what music it is begin at the end ('Vredespicknick – met live muziek van …')."""
    match = _music(view.language).search(view.text, start, end)
    return match.start() if match else None


@lru_cache(maxsize=8)
def _music(language: str) -> re.Pattern[str]:
    """Return a mark, 'with', and up to two words in front of the noun of what is performed, up to the end."""
    pack = languages.load(language)
    with_ = any_of(pack.people.introductions)
    nouns = any_of(pack.titles.performed)
    return later(rf"\s[-–—|+]\s(?:{with_})\s(?:[\w’'-]{{1,16}}\s){{0,2}}(?:{nouns})(?!\w)[^\n?|:]{{0,80}}\Z", re.I)


def _before_return(view: View, start: int, end: int) -> int | None:
    match = _return(view.language).search(view.text, start, end)
    if match:
        return match.start()
    back = before_return(view, start, end)
    if back is not None:
        return back
    match = _return_to(view.language).search(view.text, start, end)
    towns = view.within(match.start("town"), end, "city") if match else []
    return match.start() if match and any(town.start == match.start("town") for town in towns) else None


def _before_place(view: View, start: int, end: int) -> int | None:
    """Return where the place begins behind an '@'."""
    match = _PLACE.search(view.text, start, end)
    return match.start() if match and sum(map(str.isalpha, view.text[start : match.start()])) >= NAMED else None


def _before_weekday(view: View, start: int, end: int) -> int | None:
    """Return where 'this Sunday' begins at the end."""
    match = _weekday(view.language).search(view.text, start, end)
    return match.start() if match else None


def _before_soon(view: View, start: int, end: int) -> int | None:
    """Return where a coming day and a place begin at the end: 'samedi à la salle des fêtes', 'tomorrow at the library'.

    A text tells elsewhere which day the weekday is.
    """
    match = _soon(view.language).search(view.text, start, end)
    if match is None:
        return None
    last = view.text[start : match.start()].rsplit(None, 1)[-1:]
    if not last or is_stop_word(last[0].casefold(), view.language):
        return None  # 'Les rendez-vous du samedi'
    day = (match["day"] or "").casefold()
    days = (item for item in view.found.get("date", ()) if item.start >= end and any(map(str.isdigit, item.text)))
    return match.start() if not day or any(day in item.text.casefold() for item in days) else None


@lru_cache(maxsize=8)
def _soon(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    temporal = pack.temporal
    days = any_of(forms[0] for forms in temporal.weekdays)
    soon = any_of(word for word in temporal.relative_days if temporal.relative_days[word] >= 0)
    there = rf"\s(?:{any_of(pack.places.before_venue)})(?:\s|(?<=['’]))[^\n.!?:;]{{3,60}}"
    this = any_of((*temporal.this_words, *temporal.on_words))
    return re.compile(rf"\s(?:(?-i:{soon})|(?:(?:{this})\s)?(?P<day>{days})){there}[.!]*\Z", re.I)


@lru_cache(maxsize=8)
def _weekday(language: str) -> re.Pattern[str]:
    """Return a day of the week that comes next, with or without a preposition, at the end: 'komende zaterdag'."""
    temporal = languages.load(language).temporal
    days, coming = any_of(weekday_words(language)), any_of([*temporal.this_words, *temporal.next_words])
    on = any_of(temporal.on_words)
    return re.compile(
        rf"[\s,–—-]{{1,4}}(?:(?:{on})\s)?(?:(?:{coming})\s(?:{days})|(?:{days})\s(?:{any_of(temporal.next_words)}))[.!]*\Z",
        re.I,
    )


@lru_cache(maxsize=8)
def _kind(language: str) -> re.Pattern[str]:
    """Return a mark, a genre or two, and with or by whom, up to the end."""
    pack = languages.load(language)
    genre = rf"(?:[^\W\d_]{{0,20}}(?:{any_of([*pack.blocks.cues.genre, *pack.titles.genres])}))"
    with_ = any_of(word for word in pack.titles.with_words if word != "de")
    article = any_of(pack.organisations.indefinite)
    and_ = any_of(("en", "und", "et", "and", "&"))
    return re.compile(
        rf"(?P<mark>[?!]\s|\s[-–—|]\s)(?:(?:{article})\s)?{genre}(?:\s(?:{and_})\s{genre})?"
        rf"\s(?:{with_})\s[^\n?!|]{{3,80}}\Z",
        re.I,
    )


@lru_cache(maxsize=8)
def _lone_kind(language: str) -> re.Pattern[str]:
    """Return a dash and a genre in front of who was cut off, or with whose it is: '- conférence de Nora Val'."""
    pack = languages.load(language)
    genre = any_of({*pack.titles.entitled, *pack.titles.genres})
    article = any_of(pack.organisations.indefinite)
    of = any_of(pack.people.belongs_to)
    return re.compile(
        rf"(?P<mark>\s[-–—|]\s)(?:(?:{article})\s)?(?:{genre})(?:\s(?:{of})\s?(?P<who>(?-i:[^\W\da-zß-ÿ_])[^\n,;:?!|]{{3,50}}))?\Z",
        re.I,
    )


@lru_cache(maxsize=8)
def _author(language: str) -> re.Pattern[str]:
    by = any_of(languages.load(language).people.by_words)
    return re.compile(rf",?\s(?i:{by})\s(?P<who>[^\W\da-zß-ÿ_][^\n,;:?!|]{{3,50}})\Z")


@lru_cache(maxsize=8)
def _return(language: str) -> re.Pattern[str]:
    words = any_of(languages.load(language).titles.returning)
    return re.compile(rf"\s(?:{words})[\s.!…]{{0,6}}\Z", re.I)


@lru_cache(maxsize=8)
def _return_to(language: str) -> re.Pattern[str]:
    """Return what tells of a return in front of a town, up to the end ('keert terug in Delft')."""
    pack = languages.load(language)
    verbs, at = any_of(pack.titles.returning_to), any_of([*pack.places.before_city, *pack.places.before_venue])
    return re.compile(rf"\s(?i:{verbs})\s(?:(?i:{at})\s)?(?P<town>[^\W\da-zß-ÿ_][\w '’-]{{2,30}})[.!…]{{0,3}}\Z")
