"""The series that an event belongs to, and which edition it is."""

import re
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.phrases import AND, is_venue_word
from announce_parse.assemble.ranking import Candidate, best_of, contenders
from announce_parse.assemble.recurring.below_number import lone_number, series_below
from announce_parse.assemble.recurring.beside import edition_of
from announce_parse.assemble.recurring.candidates import series_candidates, series_words
from announce_parse.assemble.recurring.closing import closing_series
from announce_parse.assemble.recurring.counted import coming_series, counted_series
from announce_parse.assemble.recurring.dated import dated_head
from announce_parse.assemble.recurring.editions import told_edition
from announce_parse.assemble.recurring.formats import format_series, is_format, names_somebody
from announce_parse.assemble.recurring.franchises import franchise_series
from announce_parse.assemble.recurring.group_meetings import group_meeting
from announce_parse.assemble.recurring.headings import whole_in_heading
from announce_parse.assemble.recurring.hyphened import hyphened_series
from announce_parse.assemble.recurring.mottos import under_motto
from announce_parse.assemble.recurring.named_after import lecture_series, with_field
from announce_parse.assemble.recurring.named_editions import named_edition
from announce_parse.assemble.recurring.next_times import next_series
from announce_parse.assemble.recurring.numbered import merely_counted, numbered, shown_genre
from announce_parse.assemble.recurring.quoted import quoted_head
from announce_parse.assemble.recurring.returning import back_again, returning_series
from announce_parse.assemble.recurring.rhythm import rhythmic_series
from announce_parse.assemble.recurring.sentences import sentence_series
from announce_parse.assemble.recurring.sittings import sitting_series
from announce_parse.assemble.recurring.times import timed_series
from announce_parse.assemble.recurring.told import told_series
from announce_parse.assemble.recurring.told_formats import told_format
from announce_parse.assemble.recurring.yearly import yearly_series
from announce_parse.assemble.titles.occasion import behind_bill
from announce_parse.assemble.titles.wording import (
    inner,
    is_body_and_genre,
    is_masthead,
    is_only_genre,
    opening_genre,
    unfinished,
)
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Found, Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words, weekday_words
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.languages.roman import ROMAN, number_of

STATED = 0.85  # probability of a name beside its edition, with a title behind them
ALONE = 0.6  # and without a title
CALLED = 0.7  # of a series that the text calls one
SAID = 0.6  # of an edition that a sentence tells
LEAST = 0.25  # below this probability there is no series
TAKES_PART = 0.5  # confidence of somebody's name from which it is no series'
_SHARE = re.compile(r"[\s\"”“»’']{0,4}\((\d{1,2})\s?/\s?(\d{1,2})\)")  # the third of six
_IN_BRACKETS = re.compile(rf"[\s\"”“»’']{{1,4}}\((?:(?P<digits>\d{{1,2}})|(?P<numeral>{any_of(ROMAN)}))\)")
_EDGES = " \t\"“”„«»‘’'.,;:[]"  # marks around a name
_QUOTES = frozenset("\"“„«»‘'")
_DASHES = frozenset(("-", "–", "—", "|"))
_BODY = re.compile(r"(?P<body>[^\n:|–—]{4,60}?)(?:\s[-–—|]|\s?:)\s")
_YEAR = re.compile(r"\W{0,3}(?:19|20)\d\d(?!\d)")
_OF_YEAR = re.compile(r"(?<=[^\W\d_])\s(?:19|20)\d\d(?:[/–-]\d{2,4})?\Z")
_NUMBER_BEHIND = re.compile(r"(?<=[^\W\d_])\s(\d{1,3}|[IVX]{1,5})\Z")
_VOLUME = re.compile(r"(?:vol|no|nr|jg|n°|band)(?:\.?\s?\d{0,4})?", re.I)
_PATH = re.compile(r"\w\s?[/>›»]\s[^/>›»]{2,40}\s[/>›»]\s\w")
_OPENED = re.compile(r"[«“„](?![^«“„]{0,90}[»”“])")  # a quotation mark left open
_QUOTING = re.compile(r"[^\W\d_]\s[«“„\"][^«»“”„\"]{1,90}[»”“\"]?\Z")  # 'Lezing "De kade'
NEAR = 40  # characters in front of a building in which a word for being there stands


def series(view: View, title: Value | None) -> dict[str, Any]:
    """Return the series with its name and its edition's number.

    A name that is the title as well is the title alone unless an edition is told: 15 of 20 such names were none on
    train, 3 of 9 where a day stands behind them.
    """
    told, below = view.once(numbered), series_below(view, title)
    if told and (told.behind or not below):
        likely = STATED if told.behind else ALONE
        return _series(view, told.name, likely, told.edition, likely)
    place = view.once(told_series)
    if place:
        return _called(view, place)
    head = view.once(quoted_head) or view.once(dated_head) or view.once(closing_series)
    if head:
        return _called(view, head[0])
    group = view.once(group_meeting)
    if group and not is_masthead(view.language, view.text[slice(*group)]):
        return _called(view, group)
    franchise = franchise_series(view, title)
    counted = None if franchise else named_edition(view, title) or counted_series(view)
    counted = counted or view.once(returning_series) or view.once(timed_series)
    if counted and not _is_assembly(view.language, view.text[slice(*counted.name)].casefold()):
        return _series(view, with_field(view, *counted.name), CALLED, counted.edition, CALLED)
    if below and not franchise:
        return _series(view, below[1], CALLED, below[0], CALLED)
    formed = view.once(hyphened_series) or franchise or _formed(view, title)
    if formed and not _is_assembly(view.language, view.text[slice(*formed)].casefold()):
        owned = view.text[slice(*formed)].casefold().split(maxsplit=1)[0]
        return {} if owned in languages.load(view.language).titles.owners else _called(view, formed)
    candidates = [c for c in contenders(view, "series", series_candidates(view)) if not _is_none(view, c)]
    ranked = best_of(view, "series", candidates)
    meeting = title is not None and _is_assembly(view.language, title.value.casefold())
    said = told_edition(view, title.value, title.evidence[0].start) if title and not meeting else None
    if not ranked or ranked[0][1] < LEAST:
        return _edition_alone(view, title) or (_series(view, said.name, SAID, said.edition, SAID) if said else {})
    chosen, likely = ranked[0]
    edition = edition_of(view, chosen) or (said.edition if said else None)
    start, end = _named(view, chosen.start, chosen.end)
    if edition is None and title is not None and _is_title(view, title.value, start, end):
        return {}
    return _series(view, (start, end), likely, edition, min(edition.confidence, 0.3 + likely) if edition else 0.0)


def _formed(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where a series stands that its form tells, or what a sentence says of it."""
    return (
        format_series(view, title)
        or told_format(view, title)
        or next_series(view, title)
        or coming_series(view)
        or view.once(back_again)
        or sentence_series(view, title)
        or under_motto(view, title)
        or view.once(sitting_series)
        or yearly_series(view, title)
        or rhythmic_series(view, title)
        or lecture_series(view, title)
    )


def _is_title(view: View, title: str, start: int, end: int) -> bool:
    """Tell whether a name is the title, or a part of it in which nothing recurs ('Kade in bloei – nu!')."""
    name = view.fold(view.text[start:end])
    if name == view.fold(title):
        return True
    if f" {name} " not in f" {view.fold(title)} ":
        return False
    if view.material.context.pack.people.capital_nouns:
        return True  # 'Weihnachtskonzert der Musikschule'
    if _YEAR.match(view.text, end):
        return not _recurs(view.language).search(view.text)
    return not name.endswith((*series_words(view.language)[1], *series_words(view.language)[0]))


def _is_none(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is a number's, a label's, somebody's, or a body's that heads the text or presents it."""
    start, end = candidate.start, candidate.end
    name = candidate.value.casefold()
    if name in _no_names(view.language) or label_class(name, label_classes(view.language)):
        return True
    if _PATH.search(candidate.value) or _VOLUME.fullmatch(candidate.value):
        return True  # 'Home / Programma / Film', 'Vol. 20'
    first = name.split(maxsplit=1)[0]
    titles = languages.load(view.language).titles
    if first in AND or first in titles.owners or first in titles.so_far or first in titles.newsletters:
        return True  # 'Our summer concert', 'and Programme', 'Déjà', 'Nieuwsbrief oktober'
    honorifics = languages.load(view.language).people.honorifics
    if any(word.rstrip(".") in honorifics for word in name.split()[1:]):
        return True  # 'Poel Chair by Prof.'
    if (
        _OPENED.search(candidate.value)
        or _QUOTING.search(candidate.value)
        or behind_bill(view, start, view.row_at(start).line.end) > start
    ):
        return True  # 'Ciné-débat « La digue', 'Programma Molendag'
    ahead = view.text[view.row_at(start).line.start : start].split()
    if ahead and ahead[-1].casefold() in titles.ordinals and name.split()[0] in titles.counted_apart:
        return True  # 'im dritten Jahr Leiter'
    if _is_assembly(view.language, name):
        return True  # 'Village Hall AGM', 'Pressekonferenz'
    if opening_genre(view.language, candidate.value) and names_somebody(view, start, end):
        return True  # 'Lezing van Anna Poel in Veenmeer'
    if is_body_and_genre(view.language, candidate.value):
        return True  # 'Vogelwacht Veenmeer – Lezing'
    if merely_counted(view, start, end) or is_masthead(view.language, candidate.value):
        return True
    if _is_building(view, name) or _is_visited(view, candidate.value):
        return True  # 'Wijkcentrum De Rozenhof', 'im Lesecafé'
    if is_only_genre(view.language, candidate.value) and (" " in name or _is_any(view, name)):
        return True  # 'PUBLIC LECTURE', 'een informatieavond'
    inside = view.kinds_in(start, end)
    people = [item for kind in ("person", "group") for item in inside.get(kind, ())]
    if any(p.confidence >= TAKES_PART and p.start <= start and end <= p.end for p in people):
        return True
    if _opens_with_day(view.language).match(candidate.value) and not is_format(view.language, candidate.value):
        return True  # 'Dienstag im Monat'
    pack = languages.load(view.language)
    words = pack.organisations
    named = name.split()
    calendar = calendar_words(view.language)
    if not (calendar - weekday_words(view.language)).isdisjoint(named):
        return True  # 'June meetup'
    if all(word in calendar or word in pack.titles.ordinals for word in named):
        return True  # 'First Sunday'
    if named[-1] in calendar and len(named) > 1 and named[-2] in _DASHES:
        return True  # 'Winter Evening - Saturday'
    rest = view.text[end : view.row_at(start).line.end].strip(" :…").casefold()
    return rest in words.acts or rest.rpartition(" ")[2] in words.organises or rest in words.organises


def _is_any(view: View, name: str) -> bool:
    """Tell whether the text says 'a' of a noun, which names nothing then ('een informatieavond op 3 mei')."""
    articles = any_of(languages.load(view.language).organisations.indefinite)
    return bool(re.search(rf"(?<!\w)(?:{articles})\s{re.escape(name)}(?!\w)", view.text.casefold()))


def _is_assembly(language: str, name: str) -> bool:
    """Tell whether a name in small letters is that of a meeting of members or of the press, or of a rite held once."""
    titles = languages.load(language).titles
    nouns = (*titles.assemblies, *titles.hearings)
    return any(name == noun or name.endswith(f" {noun}") or name.startswith(f"{noun} ") for noun in nouns)


def _is_building(view: View, name: str) -> bool:
    """Tell whether a name begins with the noun of a building that is none of what recurs."""
    first = name.partition(" ")[0]
    nouns, endings = series_words(view.language)[:2]
    return " " in name and is_venue_word(first, view.language) and first not in nouns and not first.endswith(endings)


def _is_visited(view: View, name: str) -> bool:
    """Tell whether a building is where people go wherever it stands ('im Lesecafé', but not 'das Lesecafé')."""
    if not any(is_venue_word(word, view.language) for word in name.casefold().split()):
        return False
    mentions = list(re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", view.text))
    inside = _inside(view.language)
    return bool(mentions) and all(inside.search(view.text, max(0, m.start() - NEAR), m.start()) for m in mentions)


@lru_cache(maxsize=8)
def _inside(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with where something is ('in den Räumen des')."""
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    phrases = any_of((*pack.places.before_venue, *pack.organisations.lends))
    return re.compile(rf"(?<!\w)(?:{phrases})\s(?:(?:{articles})\s)?\Z", re.I)


@lru_cache(maxsize=8)
def _no_names(language: str) -> frozenset[str]:
    """Return headings of parts of an announcement, and words that only announce ('Programma', 'Aankondiging')."""
    pack = languages.load(language)
    return frozenset((*pack.titles.announcing, *(word for _, words in pack.blocks.headings for word in words)))


def _series(
    view: View, name: tuple[int, int], likely: float, edition: Found | None, counted: float
) -> dict[str, dict[str, Value]]:
    """Return a series with its name, if that stands anywhere, and its edition, if one is told."""
    fields: dict[str, Value] = {}
    letter = _newsletter(view.language).match(view.row_at(name[0]).line.text)
    edition = None if letter else edition  # it counts the letters
    start, end = whole_in_heading(view, *_finished(view, *_named(view, *name)))
    if edition and start <= edition.start and edition.end < end and not view.text[start : edition.start].strip():
        start, end = _named(view, edition.end, end)  # 'Derde kennisavond'
    dated = _OF_YEAR.search(view.text, start, end)
    end = dated.start() if dated else end  # 'Orgelzomer 2026'
    number = _NUMBER_BEHIND.search(view.text, start, end) if edition else None
    if edition and number and edition.value == number_of(number[1]):
        end = number.start()  # 'Tentoonstelling Drukwerk II'
        start += shown_genre(view, view.text[start:end])
    if letter and is_masthead(view.language, view.text[start:end]):
        return {}  # 'Nieuwsbrief Vereniging Oud-Veen'
    if start < end:
        fields["name"] = view.stated(start, end, likely)
    if edition:
        fields["edition"] = Value(edition.value, (Evidence(edition.start, edition.end, "stated", counted),))
    return {"series": fields}


def _finished(view: View, start: int, end: int) -> tuple[int, int]:
    """Return a name without small words with which its line goes on ('Rendez-Vous du Phare | du 22 septembre')."""
    if not view.text[end : view.row_at(start).line.end].lstrip(" \xa0")[:1].isalnum():
        return start, end
    left = unfinished(view.language, view.text[start:end])
    return start, start + len(left) if left else end


def _named(view: View, start: int, end: int) -> tuple[int, int]:
    """Return a name without what leads to it ('Einladung zum', 'des') and without a bracket left open."""
    first, _ = inner(view.language, view.text[start:end])
    lead = _lead(view.language).match(view.text, start + first, end)
    start = lead.end() if lead else start + first
    annual = _annual(view.language).match(view.text, start, end)
    start = annual.end() if annual else start
    letter = _newsletter(view.language).match(view.text, start, end)
    start = letter.end() if letter else start
    body = _BODY.match(view.text, start, end)
    headed = body and is_masthead(view.language, body["body"]) and is_format(view.language, view.text[body.end() : end])
    start = body.end() if body and headed else start  # 'Vakgroep Zilt – Wiskundecolloquium'
    bill = _bill(view.language).match(view.text, start, end)
    start = bill.end() if bill else start
    opened = view.text.rfind("(", start, end)
    if opened > start and view.text.find(")", opened, end) < 0:
        end = opened
    return start, start + len(view.text[start:end].rstrip(_EDGES))


@lru_cache(maxsize=8)
def _recurs(language: str) -> re.Pattern[str]:
    """Return words that tell of an event that it recurs ('jaarlijks')."""
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(language).titles.annual)})(?!\w)", re.I)


@lru_cache(maxsize=8)
def _annual(language: str) -> re.Pattern[str]:
    """Return the words in front of a name that tell that it recurs ('De jaarlijkse Mosterdlezing')."""
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    return re.compile(rf"(?:(?i:{articles})\s)?(?:{any_of(pack.titles.annual)})\s(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=8)
def _opens_with_day(language: str) -> re.Pattern[str]:
    days = weekday_words(language)
    return re.compile(rf"(?:{any_of(days)})s?(?!\w)", re.I)


@lru_cache(maxsize=8)
def _bill(language: str) -> re.Pattern[str]:
    """Return the pattern of a word for what is on in front of the name of what recurs ('Programma Sluisconcerten')."""
    pack = languages.load(language)
    names = rf"[A-ZÀ-Þ]\w{{0,25}}(?:{any_of(sorted(series_words(language)[0]))})"
    return re.compile(rf"(?i:{any_of(pack.titles.bills)})\s(?={names}$)", re.M)


@lru_cache(maxsize=8)
def _newsletter(language: str) -> re.Pattern[str]:
    """Return what calls a newsletter one in front of whose it is ('Nieuwsbrief van het')."""
    pack = languages.load(language)
    of, articles = any_of(pack.people.belongs_to), any_of(pack.organisations.spaced_articles)
    return re.compile(
        rf"\W{{0,3}}(?:{any_of(pack.titles.newsletters)})\s(?:(?:{of})\s?(?:(?:{articles})\s)?)?(?=\w)", re.I
    )


@lru_cache(maxsize=8)
def _lead(language: str) -> re.Pattern[str]:
    """Return what leads to a name: 'of', an edition and 'of', whose it is ('édition de son | Tournoi')."""
    pack = languages.load(language)
    of, own, owners = (
        any_of(words) for words in (pack.people.belongs_to, pack.titles.own_editions, pack.titles.owners)
    )
    return re.compile(
        rf"(?:(?:{own})\s+(?=(?:{of})\s))?(?:(?:{of})\s+)?(?:(?-i:{owners})\s+(?=[A-ZÀ-Þ]))?[{re.escape(_EDGES)}]*"
    )


def _called(view: View, name: tuple[int, int]) -> dict[str, dict[str, Value]]:
    """Return a series that the text calls one, with its edition if one stands beside it."""
    share = _SHARE.match(view.text, name[1])
    if share and int(share[1]) <= int(share[2]):
        edition: Found | None = Found("edition", *share.span(1), share[1], int(share[1]), CALLED)
    elif number := _IN_BRACKETS.match(view.text, name[1]):
        kind = number.lastgroup or ""
        value = int(number[kind]) if kind == "digits" else ROMAN[number[kind]]
        edition = Found("edition", *number.span(kind), number[kind], value, CALLED)
    else:
        edition = edition_of(view, Candidate(*name, view.text[slice(*name)], frozenset()))
        if edition and name[0] <= edition.start < name[1] and view.text[name[0] - 1] in _QUOTES:
            edition = None  # 'Reihe „Das erste Buch“'
    return _series(view, name, CALLED, edition, min(edition.confidence, CALLED) if edition else 0.0)


def _edition_alone(view: View, title: Value | None) -> dict[str, dict[str, Value]]:
    """Return the edition in front of the title ('#42: Wonen') of a series that the text does not name."""
    number = lone_number(view, title)
    return _series(view, (0, 0), ALONE, number, ALONE) if number else {}
