"""Titles without who speaks, at either end: 'Prof. Ann Poole, The salt road', 'The salt road - Ann Poole (Leek)'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.titles.wording import genre_in_front, is_only_genre
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

WORDS = 2  # of a title at least
_MARK = re.compile(r"(?P<bracket>\s\([^()\n]{2,60}\))?(?P<mark>,|\s?:|\s[-–—|])\s+(?=[\"“„«‘'A-ZÀ-Þ])")
_TAIL = re.compile(r"\s[-–—|]\s(?P<who>[^\W\da-zß-ÿ_][^\n|:,()]{3,50})(?:\s\([^()\n]{2,60}\))?\s?\Z")
_NAME = re.compile(r"[\w'’.-]+")


def behind_speaker(view: View, start: int, end: int) -> int:
    """Return where a title begins behind the name of who speaks; `start` where none stands in front.

    A comma parts them only behind an honorific or a bracket, or where a label names the same person.
    """
    people = view.within(start, end, "person")
    first = people[0] if people else None
    lead = view.text[start : first.start].casefold() if first else ""
    if first is None or not set(_NAME.findall(lead)) <= honorifics(view.language):
        return start
    mark = _MARK.match(view.text, first.end, end)
    if mark is None or not _is_title(view, mark.end(), end) or tells_job(view, mark.end(), end):
        return start
    known = lead.strip() or mark["bracket"] or view.fold(first.text) in _labelled(view)
    return mark.end() if known or mark["mark"] != "," else start


def before_speaker(view: View, start: int, end: int) -> int:
    """Return where a title ends in front of the name of who speaks, behind a dash or a bar; `end` where none stands."""
    tail = _TAIL.search(view.text, start, end)
    if tail is None or not _is_title(view, start, tail.start()):
        return end
    first, last = tail.span("who")
    people = view.within(first, last, "person")
    named = people and people[0].end == last
    lead = view.text[first : people[0].start].casefold() if named else ""
    return tail.start() if named and set(_NAME.findall(lead)) <= honorifics(view.language) else end


def _is_title(view: View, start: int, end: int) -> bool:
    """Tell whether a text may be a title by itself: some words, nobody's name, more than a genre."""
    shown = view.shown(start, end)
    if len(shown.split()) < WORDS or view.within(start, end, "person", "date", "time", "group"):
        return False
    last = shown.rpartition(" ")[2]  # 'Completion seminar'
    return not is_only_genre(view.language, shown) and genre_in_front(view.language, last) < len(last)


def tells_job(view: View, start: int, end: int) -> bool:
    """Tell whether a text has the noun of a job in it, which tells of the person in front of it."""
    return bool(_jobs(view.language).search(view.text, start, end))


@lru_cache(maxsize=8)
def _jobs(language: str) -> re.Pattern[str]:
    people = languages.load(language).people
    return re.compile(rf"(?<!\w)(?:{any_of({*people.positions, *languages.jobs(language)})})(?!\w)", re.I)


@lru_cache(maxsize=8)
def honorifics(language: str) -> frozenset[str]:
    """Return the honorifics of a language, and the English ones, with and without a full stop."""
    words = (*languages.load(language).people.honorifics, *languages.load("en").people.honorifics)
    return frozenset(part for word in words for part in (word, f"{word}."))


def _labelled(view: View) -> frozenset[str]:
    """Return the names behind labels of who takes part ('Speaker: Ann Poole')."""
    spans = [(row.body, row.line.end) for row in view.rows if row.label == "who"]
    return frozenset(view.fold(person.text) for span in spans for person in view.within(*span, "person"))
