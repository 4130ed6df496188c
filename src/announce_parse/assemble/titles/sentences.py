"""Sentences and titles: 'The spring fair will take place …' names one, 'The Fen Singers will be performing …' none."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.titles.wording import is_only_genre
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

ARTICLE = 4  # characters of an article and a space in front of a body
PROSE = 140  # characters of a line that is no heading
_MARKED = frozenset((">colon", ">dash", ">bar", ">quote", ">open", "quoted", "tagged"))
FRAME = 80  # characters in front of a quotation in which it is called the frame of the event
LEFT = 2  # letters of a word at least
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = re.compile(r"[a-zß-ÿ][\w’'-]*")


def before_verb(view: View, start: int, end: int) -> int | None:
    """Return where a sentence goes on with that it takes place; None where none does."""
    match = _takes_place(view.language).search(view.text, start, end)
    return match.start() if match else None


def is_told(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is a sentence about what a body or a group does, or that names but a genre.

    'The Fen Singers will be performing their next concert', 'De lezing vindt plaats'.
    """
    verb = before_verb(view, candidate.start, candidate.end)
    if verb is not None and _names_nothing(view, candidate.start, verb):
        return True
    names = view.within(candidate.start, candidate.end, "group", "organiser")
    return any(
        name.start <= candidate.start + ARTICLE and _does(view.language).match(view.text, name.end, candidate.end)
        for name in names
    )


def quotes(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate begins with who says something in quotation marks ('She said: “The church …')."""
    return _says(view.language).match(view.text, candidate.start, view.row_at(candidate.start).line.end) is not None


@lru_cache(maxsize=8)
def _says(language: str) -> re.Pattern[str]:
    says = any_of(languages.load(language).people.says)
    return re.compile(
        rf"[^\W\d_][\w’'.-]{{0,24}}(?:\s[\w’'.-]{{1,24}}){{0,4}}?\s(?:{says})(?:\s[\w’'.-]{{1,24}}){{0,3}}[:,]?\s[\"“„«]"
    )


def goes_on(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate begins inside a sentence with a small word behind a day ('on 3 May | for a concert')."""
    first = _SMALL.match(view.text, candidate.start, candidate.end)
    return "<date" in candidate.features and first is not None and is_stop_word(first[0], view.language)


def introduces(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate begins a sentence with somebody and a job, or with a single word, and is cut off there.

    'Anna Poole, chair of the council and mayor | of Orme, will …'.
    """
    if "right=-" in candidate.features or "left=-" not in candidate.features:
        return False
    if " " not in candidate.value and _MARKED.isdisjoint(candidate.features):
        return len(view.row_at(candidate.start).line.text) >= PROSE
    people = view.within(candidate.start, candidate.end, "person")
    first = next((person for person in people if person.start == candidate.start), None)
    return first is not None and view.text[first.end : first.end + 2] == ", " and candidate.end > first.end + 2


def is_headline(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is the headline of news about who speaks ('Poole to deliver Wren Lecture')."""
    return bool(_headline(view.language).search(candidate.value))


@lru_cache(maxsize=8)
def _headline(language: str) -> re.Pattern[str]:
    return re.compile(rf"\w\s(?:{any_of(languages.load(language).titles.headlines)})\s", re.I)


def in_frame(view: View, candidate: Candidate) -> bool:
    """Tell whether a quotation is what the event is only a part of ('in the framework of the course "Fen Law"')."""
    return "quoted" in candidate.features and framed(view, candidate.start)


def framed(view: View, start: int) -> bool:
    """Tell whether a quotation whose first word begins at `start` is the frame of the event."""
    return bool(_frame(view.language).search(view.text, max(0, start - FRAME), start))


@lru_cache(maxsize=8)
def _frame(language: str) -> re.Pattern[str]:
    """Return how a text ends that goes on with the quoted frame of an event: a phrase and at most three words."""
    return re.compile(
        rf"(?<!\w)(?:{any_of(languages.load(language).people.frames)})(?:\s[\w’'-]{{1,16}}){{0,3}}\s[\"“„«»‘']\s?\Z",
        re.I,
    )


def _names_nothing(view: View, start: int, end: int) -> bool:
    words = [word.casefold() for word in _WORD.findall(view.text[start:end]) if len(word) >= LEFT]
    named = [word for word in words if not is_stop_word(word, view.language)]
    return not named or is_only_genre(view.language, " ".join(named))


@lru_cache(maxsize=8)
def _takes_place(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(languages.load(language).titles.takes_place)})(?!\w)", re.I)


@lru_cache(maxsize=8)
def _does(language: str) -> re.Pattern[str]:
    """Return how a sentence goes on behind its subject: a verb, and another small word."""
    copulas = any_of(languages.load(language).people.copulas)
    return re.compile(rf"\s(?:{copulas})\s[a-zß-ÿ]{{2,20}}\s")
