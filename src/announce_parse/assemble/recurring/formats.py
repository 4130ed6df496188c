"""Names of series that are told by their form: 'Donnerstagsvortrag', 'Physics Colloquium', 'Les mardis du livre'."""

import re
from functools import lru_cache
from itertools import chain

from announce_parse import languages
from announce_parse.assemble.titles.candidates import line_parts
from announce_parse.assemble.titles.wording import LINES, is_call, is_masthead, is_only_genre
from announce_parse.assemble.view import Row, View, overlap
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words, weekday_words

FIRST = 16  # lines in which it may stand
HEAD = 3  # lines whose parts are looked at, as of a path ('Home > Events > Reading Group')
WORDS = 7  # of a name
NAME = 4  # words of a name in front of a year and a title
_SMALL = 3  # letters of the small words inside a name
ALIKE = 0.25  # words that it shares with a title of which it is but another wording
_YEAR = re.compile(r"[\s(]{1,20}(?:19|20)\d\d(?:[-/–]\d{2,4})?\)?$")
_WHICH = r"(?:(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?|\d{1,2})"
_YEAR_LEAD = re.compile(r"(?:[A-Z][a-z]{2}\s)?(?:19|20)\d\d\s(?=[^\W\d_])")
_OF_YEAR = re.compile(r"(?P<name>[^\W\da-zß-ÿ_][^\n:|]{2,40}?)\s20\d\d(?:/\d{1,2})?\s?:\s+(?=[\"“„«‘']?[^\W\da-zß-ÿ_])")
_EDGES = " \t*#•·|:–—-_=/\"“”„«»‘’'.,"
_SEPARATED = re.compile(r"(?:\s?:|\s[|–—-]|\s//?|\s?[•·])\s+(?=\S)")
_CUT = re.compile(
    r"\s{0,30}[|•·›»>:]{1,9}\s{1,30}|\s{1,30}[-–—/]{1,9}\s{1,30}|\s{0,30}—\s{0,30}|\t+\s{0,30}|[ \xa0]{3,40}"
)
_MARKED = re.compile(r"[,;:!?()\[\]<>|›»«“”„\"]|\.\s|\s/\s|@|\d{3}")


@lru_cache(maxsize=LINES)
def is_format(language: str, shown: str) -> bool:
    """Tell whether a text is the name of something that recurs, by its form.

    >>> is_format("de", "Donnerstagsvortrag"), is_format("en", "Physics Colloquium"), is_format("en", "Colloquium")
    (True, True, False)
    """
    if len(shown.split()) > WORDS or _MARKED.search(shown):
        return False
    match = _names(language).fullmatch(shown)
    if match is None or match["rhythm"] or match["art"]:
        return match is not None
    if match["alone"]:
        return not is_masthead(language, shown)  # 'Studium Generale Elst'
    if is_only_genre(language, shown) or is_masthead(language, shown):
        return False
    if shown.casefold().rpartition(" ")[2] in languages.load(language).organisations.organises:
        return False  # 'Le Ciné-club de Lussan présente'
    if not _no_part(language).isdisjoint(shown.casefold().split()):
        return False  # 'June meetup', 'Die Hofgespräche sind eine Reihe'
    inside = [word for word in (match["before"] or "").split()[1:] if word.islower() and len(word) > _SMALL]
    if languages.load(language).people.capital_nouns:
        return not any(word[-1] == "t" for word in inside)  # 'Gemeinde plant Frühstück'
    return not inside  # 'Soort event Meetup'


@lru_cache(maxsize=8)
def _months(language: str) -> frozenset[str]:
    return calendar_words(language) - weekday_words(language)


@lru_cache(maxsize=8)
def _no_part(language: str) -> frozenset[str]:
    """Return words that no name of what recurs holds: months, verbs of a sentence, what tells a rhythm."""
    pack = languages.load(language)
    return _months(language).union(pack.people.copulas, pack.titles.each)


def format_in_front(language: str, shown: str) -> int:
    """Return how many characters such a name takes that a line begins with, up to a comma, a year or a place; else 0.

    >>> format_in_front("de", "Montagsgespräche im Foyer"), format_in_front("en", "Physics Colloquium, Spring 2024")
    (16, 18)
    """
    lead = led_by_year(shown)
    if lead:
        behind = format_in_front(language, shown[lead:])
        return lead + behind if behind else 0
    bare = without_year(language, shown)
    place = _place(language).search(bare)
    word = bare[: place.start()] if place else ""
    owner = _owner(language).search(bare)
    alone = bare[: owner.start()] if owner and _rhythm(language).fullmatch(bare[: owner.start()]) else ""
    names = (bare, bare.split(",")[0], "" if " " in word else word, alone)
    return next((len(name) for name in names if is_format(language, name)), 0)


def led_by_year(shown: str) -> int:
    """Return how many characters a year takes in front of a name ('The 2025 Hayes Memorial Lecture'); 0 without one."""
    lead = _YEAR_LEAD.match(shown)
    return lead.end() if lead else 0


def names_somebody(view: View, start: int, end: int) -> bool:
    """Tell whether the name of somebody in the text stands in a phrase ('Vortrag von Anna Poel')."""
    shown = f" {view.fold(view.text[start:end])} "
    people = (*view.found.get("person", ()), *view.within(start, end, "person"))
    return any(f" {view.fold(person.text)} " in shown for person in people)


def format_series(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where a name of that form stands beside the title: a line, what leads to the title, a part of a path."""
    places = _mentions(view, title) if title else []
    rank = max((view.row_at(start).rank for start, _ in places), default=0)
    rows = view.rows[:FIRST]
    led = _year_ahead(view, places)
    if led:
        return led
    for at, reach in chain(_ahead(view, places), *(_parts(view, row, rank) for row in rows)):
        end = at + format_in_front(view.language, view.text[at:reach])
        start = at + led_by_year(view.text[at:end])
        shown = view.text[start:end]
        if start == end or shown[0].islower() or any(start < right and left < end for left, right in places):
            continue
        if title and overlap(_telling(view, shown), _telling(view, title.value)) >= ALIKE:
            continue
        rest = view.text[end : view.row_at(start).line.end].strip(" :…").casefold()
        if rest.rpartition(" ")[2] in languages.load(view.language).organisations.organises:
            continue  # 'Le Ciné-club de Lussan présente'
        housed = any(item.start <= start for item in view.within(start, end, "venue"))  # not 'Les lundis du musée'
        hour = shown[0].isdigit() and any(item.start == start for item in view.within(start, end, "time"))
        if not housed and not hour and not view.within(start, end, "date", "email", "url"):
            return start, end
    return None


def _telling(view: View, shown: str) -> str:
    """Return the words of a text without small ones."""
    return " ".join(word for word in view.fold(shown).split() if not is_stop_word(word, view.language))


def _year_ahead(view: View, places: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the name with a year and a colon in front of the title."""
    for place, _ in places[:1]:
        start = view.row_at(place).line.start
        start += len(view.text[start:place]) - len(view.text[start:place].lstrip(_EDGES))
        if 0 < behind_year(view, start, view.row_at(place).line.end) == place - start:
            match = _OF_YEAR.match(view.text, start)
            return match.span("name") if match else None
    return None


def _mentions(view: View, title: Value) -> list[tuple[int, int]]:
    """Return where the title was read, and where it stands first."""
    start, end = title.evidence[0].start, title.evidence[0].end
    first = view.text.find(view.text[start:end])
    return [(first, first + end - start), (start, end)]


def leading_format(language: str, shown: str) -> int:
    """Return how many characters a recurring genre with its year or a separator takes in front of a title; else 0.

    >>> leading_format("de", "Jahreskonzert 2026 Am Fluss"), leading_format("de", "Jahreskonzert am Fluss")
    (19, 0)
    >>> leading_format("nl", "Literaire Salon - De kade")
    18
    """
    cut = _SEPARATED.search(shown)
    if cut and is_format(language, without_year(language, shown[: cut.start()])):
        return cut.end()
    match = _dated(language).match(shown)
    return match.end() if match else 0


def behind_year(view: View, start: int, end: int) -> int:
    """Return how many characters a name with its year and a colon take in front of a title ('Orgelzomer 2024: …')."""
    match = _OF_YEAR.match(view.text, start, end)
    if match is None or len(match["name"].split()) > NAME or not _may_recur(view, *match.span("name")):
        return 0
    return match.end() - start


def _may_recur(view: View, start: int, end: int) -> bool:
    """Tell whether what stands in front of a year and a title may name what recurs: no month, no body, no call."""
    shown = view.text[start:end]
    return not (
        view.within(start, end, "date", "time", "person", "email", "url")
        or not _months(view.language).isdisjoint(shown.casefold().split())
        or is_call(view.language, shown)
        or is_masthead(view.language, shown)
        or is_only_genre(view.language, shown)
    )


@lru_cache(maxsize=8)
def _place(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(languages.load(language).places.before_venue)})\s", re.I)


@lru_cache(maxsize=8)
def _owner(language: str) -> re.Pattern[str]:
    """Return what leads from what recurs to whose it is ('Jahreskonzert des Musikvereins')."""
    return re.compile(rf"\s(?:{any_of(languages.load(language).people.belongs_to)})\s", re.I)


@lru_cache(maxsize=8)
def _rhythm(language: str) -> re.Pattern[str]:
    return re.compile(_rhythmic(language), re.I)


@lru_cache(maxsize=8)
def _dated(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?i:{_rhythmic(language)})\s20\d\d(?:\s?[:|–—-])?\s+(?=[\"“„«‘']?[^\W\da-zß-ÿ])")


def _ahead(view: View, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what stands in front of the title in its line."""
    return [_stripped(view, view.row_at(start).line.start, start) for start, _ in places[:1]]


def _parts(view: View, row: Row, rank: int) -> list[tuple[int, int]]:
    """Return a line as a whole, and of the first lines its parts."""
    line = row.line
    if len(line.text) > 160 or not (row.block == "header" or row.rank <= rank + 3):
        return []
    if row.rank >= HEAD + rank:
        return [_stripped(view, line.start, line.end)]
    parts = [_stripped(view, start, end) for start, end, _ in line_parts(view, row)] if row.rank <= rank else []
    starts, ends = [line.start], []
    for cut in _CUT.finditer(view.text, line.start, line.end):
        ends.append(cut.start())
        starts.append(cut.end())
    return parts + [_stripped(view, start, end) for start, end in zip(starts, [*ends, line.end], strict=True)]


def _stripped(view: View, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a text without marks around it and without a year behind it."""
    text = without_year(view.language, view.text[start:end].rstrip(_EDGES))
    left = text.lstrip(_EDGES)
    return start + len(text) - len(left), start + len(text)


def without_year(language: str, shown: str) -> str:
    """Return a name without the year or season behind it, or the month.

    >>> without_year("nl", "Slotconcerten 2024/25"), without_year("de", "Lesecafé im März")
    ('Slotconcerten', 'Lesecafé')
    """
    return _month(language).sub("", _YEAR.sub("", _season(language).sub("", shown)))


@lru_cache(maxsize=8)
def _season(language: str) -> re.Pattern[str]:
    """Return a season with its year or number behind a name ('Luistersalon – seizoen 2025/26')."""
    pack = languages.load(language)
    seasons, at = any_of(pack.titles.seasons), any_of((*pack.titles.in_month, *pack.people.belongs_to))
    return re.compile(rf"(?:\s[–—|-])?[,(]?\s?(?:(?:{at})\s)?(?:{seasons})\s{_WHICH}\)?$", re.I)


def is_whole_season(language: str, shown: str) -> bool:
    """Tell whether a text names what recurs and its season ('Les jeudis du port, saison 11').

    >>> is_whole_season("fr", "Les jeudis du port, saison 11"), is_whole_season("fr", "Les jeudis du port")
    (True, False)
    """
    bare = _season(language).sub("", shown)
    return bare != shown and is_format(language, bare)


def is_season(language: str, shown: str) -> bool:
    """Tell whether a text is but a season with its year or number.

    >>> is_season("nl", "seizoen 2025/26"), is_season("fr", "Saison 6"), is_season("en", "Winter 1947 in Pictures")
    (True, True, False)
    """
    return _season(language).fullmatch(f" {shown}") is not None


@lru_cache(maxsize=8)
def _month(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    months = any_of(month for names in pack.temporal.months for month in names if len(month) > _SMALL or month == "mei")
    at = any_of((*pack.titles.in_month, *pack.people.belongs_to))
    return re.compile(rf"\s(?:(?:{at})\s)?(?:{months})$", re.I)


@lru_cache(maxsize=8)
def _names(language: str) -> re.Pattern[str]:
    """Return how names of series look: a rhythm and a genre; words and what recurs; what recurs and of what."""
    pack, english = languages.load(language), languages.load("en")
    own = pack.titles
    articles = any_of(pack.organisations.spaced_articles)
    ends, english_ends = any_of(own.formats), any_of(english.titles.formats)
    word = r"(?-i:[^\W\da-zß-ÿ])[\w-]{2,20}"
    name = word if pack is not english else r"(?!)"
    place = rf"(?:{word}|[a-zß-ÿ-]{{3,20}})" if language == "fr" else word
    led = rf"\s(?:(?:{any_of(pack.people.belongs_to)})\s)?(?:(?:{articles})\s)?{word}"
    alone = any_of(name for name in (*own.formats, *english.titles.formats) if " " in name)  # 'Journal Club'
    others = any_of({*own.other_ones, *english.titles.other_ones})
    return re.compile(
        rf"(?!(?:{any_of(pack.organisations.indefinite)})\s)(?:(?:{articles})\s)?(?!(?:{others})(?!\w))(?:"
        rf"(?P<rhythm>{_rhythmic(language)}|{_daily(language)})"
        rf"|(?P<before>\w[^\n]{{0,60}}?)(?:(?<=[\s-])|(?<=[^\W\d_]{{4}}))(?:{english_ends}|{ends})(?:\s(?:(?:{articles})\s)?{name}){{0,2}}"
        rf"|(?P<alone>(?:{alone})(?:{led}){{0,2}}|(?:{any_of(own.format_leads)})(?:\s(?:(?:{articles})\s)?{word}){{1,2}})"
        rf"|(?P<art>(?:{any_of(own.arts)})\s(?:{any_of(own.arts_at)})\s?{place}(?:\s{place})?)"
        rf"|(?:{any_of(own.format_heads)})[\s-](?!\d)[^\n]{{2,50}})",
        re.I,
    )


def _daily(language: str) -> str:
    """Return the pattern of a name with a day of the week: 'Montagsgespräch', 'Medien-Mittwoch', 'Monday Matters'."""
    pack = languages.load(language)
    temporal = pack.temporal
    days = any_of(
        day for names in temporal.weekdays for day in names if not any(o != day and o.startswith(day) for o in names)
    )
    parts = any_of(w for w in (*temporal.weekday_parts, *temporal.before_noon, *temporal.after_noon) if len(w) > 1)
    word = r"(?-i:[A-ZÀ-Þ])[\w’'-]{2,20}"
    return (
        rf"(?:{days})s?(?:\s(?:{parts}))?\s(?!(?:{parts})(?!\w)){word}(?:\s{word})?(?!\w)"
        rf"|(?-i:[A-ZÀ-Þ])[\w-]{{2,20}}\s(?:{days})(?:en|s|e)(?!\w)"
        rf"|(?:{days})s?(?!(?:{parts})(?!\w))\w{{4,14}}(?!\w)|\w{{3,20}}(?:-|(?-i:(?<=[a-zß-ÿ])(?=[A-Z])))(?:{days})(?!\w)"
    )


def _rhythmic(language: str) -> str:
    """Return the pattern of a rhythm and a genre, with at most two words in front."""
    own = languages.load(language).titles
    genres = any_of({*own.entitled, *own.formats})
    return rf"(?:[\w’'-]{{2,20}}\s){{0,2}}(?:{any_of(own.rhythms)})[\s-]?(?:{genres})(?!\w)"
