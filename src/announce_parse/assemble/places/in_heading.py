"""The venue that a heading names behind what the event is, and no other line: 'Konzert in der Stadthalle'."""

import re
from functools import lru_cache
from itertools import pairwise

from announce_parse import languages
from announce_parse.assemble.phrases import AND, is_venue_word
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import Row, View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.folding import folded

LINES = 3  # lines in which a heading stands
CHANCE = 0.4
_MOST = 120  # characters of a heading
_EVENT = 8  # words that tell what the event is
_SUBJECT = re.compile(r"[:|–—?!;]|\s-\s")
_ENDS = re.compile(r"[,(|–—]|\s-\s|\Z")
_NO_PLACE = frozenset(("date", "time", "person", "price"))


def in_heading(view: View) -> dict[str, Value]:
    """Return the building, square or house that stands behind a preposition in a heading, the event in front of it.

    A building's noun may be a common one ('in de bibliotheek'); without one, a name behind 'at' or 'bij', or one with
    its article ('in De Wilgen'), is that of a house.
    """
    for row in view.rows[:LINES]:
        if len(row.line.text) <= _MOST and (span := _place(view, row)):
            return {"name": view.stated(*span, CHANCE)}
    return {}


def _place(view: View, row: Row) -> tuple[int, int] | None:
    """Return where the name stands in a line, behind its last preposition of places."""
    end = row.line.start + len(row.line.text.rstrip(" \t\r\n.!"))
    for lead in reversed(list(_leads(view.language).finditer(view.text, row.line.start, end))):
        if not _is_event(view, row.line.start, lead.start()):
            continue
        start, sure = lead.end(), folded(lead["lead"]) in languages.load(view.language).places.at_houses
        stop = _ENDS.search(view.text, start, end)
        close = (stop.start() if stop else end) if start < end else start
        close = start + len(view.text[start:close].rstrip())
        if _is_house(view, start, close, sure=sure):
            return start, close
    return None


def _is_event(view: View, start: int, end: int) -> bool:
    """Tell whether a noun of events begins or ends what stands in front of the place, and no subject is told there."""
    shown = folded(view.text[start:end].strip())
    if not shown or len(shown.split()) > _EVENT or _SUBJECT.search(view.text, start, end):
        return False
    begins, ends = _events(view.language)
    return begins.match(shown) is not None or ends.search(shown) is not None


def _is_house(view: View, start: int, end: int, *, sure: bool) -> bool:
    """Tell whether characters name a building or square, or else what has an article or stands behind 'at' (`sure`)."""
    if not _name(view.language).fullmatch(view.text, start, end):
        return False
    if _has_noun(view, start, end):
        return True
    kinds = view.kinds_in(start, end)
    if not _NO_PLACE.isdisjoint(kinds) or any(city.start == start for city in kinds.get("city", ())):
        return False
    words = view.text[start:end].split()
    if not words[0][0].isupper() or not calendar_words(view.language).isdisjoint(map(folded, words)):
        return False
    articled = words[0].casefold() in languages.load(view.language).organisations.spaced_articles
    titled = all(word[0].isupper() for word in view.row_at(start).line.text.split())
    return len(words) > 1 and (sure or (articled and not titled))


def _has_noun(view: View, start: int, end: int) -> bool:
    """Tell whether the noun of a building begins or ends a name, or stands in front of 'of' and whose it is."""
    words = [word.strip("’'") for word in view.text[start:end].casefold().replace("’", " ").replace("'", " ").split()]
    heads = [word for word, behind in pairwise(words) if behind in _of(view.language)]
    return any(is_venue_word(word, view.language) for word in (words[0], words[-1], *heads))


def heads_place(view: View, name: Candidate) -> bool:
    """Tell whether a name begins a line with a noun of events and its place follows ('Concert | à la mairie')."""
    if "first" not in name.features:
        return False
    row = view.row_at(name.start)
    if row.rank >= LINES or row.body != name.start or not _leads(view.language).match(view.text, name.end):
        return False
    return _events(view.language)[0].match(folded(name.value)) is not None


@lru_cache(maxsize=8)
def _of(language: str) -> frozenset[str]:
    return frozenset(languages.load(language).people.belongs_to)


@lru_cache(maxsize=8)
def _events(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return a noun of events at the beginning and, also as the end of a compound, at the end of a text."""
    pack = languages.load(language)
    titles = pack.titles
    nouns = {*titles.genres, *pack.blocks.cues.genre, *titles.formats, *titles.recurring, *titles.entitled}
    written = any_of(sorted(map(folded, (*nouns, *titles.occasions))))
    return re.compile(rf"(?:{written})(?!\w)"), re.compile(rf"(?:{written})\Z")


@lru_cache(maxsize=8)
def _leads(language: str) -> re.Pattern[str]:
    """Return a preposition of places with its article, in front of a name."""
    pack = languages.load(language)
    leads = {*pack.places.before_venue, *pack.places.at_venue, *pack.places.in_headings} - pack.places.around
    articles = any_of(word for word in pack.organisations.spaced_articles if word.islower())
    return re.compile(rf"(?<=\w)\s(?P<lead>{any_of(leads)})(?:\s|(?<=[’']))(?:(?:{articles})\s|[lL][’'])?")


@lru_cache(maxsize=8)
def _name(language: str) -> re.Pattern[str]:
    """Return a name: words with capitals, numbers, small words between them, and a noun in small letters in front."""
    pack = languages.load(language)
    capital = r"(?:[ldLD][’'])?[^\W\da-zß-ÿ_][\w’'.&-]{0,24}"
    small = {*pack.people.belongs_to, *pack.organisations.spaced_articles, *pack.places.before_venue, *AND}
    joins = any_of(word for word in small if word.islower() and word[-1] not in "’'")
    joined = rf"(?:(?:{joins})\s){{0,2}}"
    noun = r"[a-zß-ÿ]{4,24}"
    return re.compile(
        rf"(?:{noun}(?:\s{joined}{capital}|\s\d{{1,3}}(?!\d)|\s(?:{joins})\s{noun}){{0,4}}"
        rf"|{capital}(?:\s{joined}{capital}|\s\d{{1,3}}(?!\d)|\s(?:(?:{joins})\s)?{noun}){{0,5}})"
    )
