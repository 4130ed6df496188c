"""Changes that a line tells with words between, or by a mark: 'gaat helaas niet door', 'nicht im X, sondern im Y'."""

import re
from dataclasses import replace
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.surroundings import Cued
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.phrases import Phrase

MASTHEAD = 3  # lines at the top in which a mark stands
_GAP = r"(?:[^\S\n][^\s.!?:;]{1,24}){0,8}?[^\S\n]"  # up to eight words of the same sentence
_REST = 160  # characters beside what is denied in which the other place, or a condition, stands
_YEAR = re.compile(r"(?<![\w.,:/€$£-])(?:1[5-9]|20)\d\d(?![\w/-]|[.,:]\d)")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2})[.!?](?=\s|\Z)|\n")


def with_changes(cued: Cued, rank: int, text: str, language: str) -> Cued:
    """Return a line with the changes that it tells apart or by a mark, in place of phrases that are but a part of them.

    What is denied of one place and said of another ('not at the library but at the Guildhall') is moved.
    """
    line = cued.line
    found = [
        Phrase("moved" if _goes_elsewhere(text, match, language) else "cancelled", match.start(), match.end())
        for match in _phrases(language, "denied").finditer(text, line.start, line.end)
    ]
    relocated = _phrases(language, "relocated").finditer(text, line.start, line.end)
    found += [Phrase("moved", match.start(), match.end()) for match in relocated]
    found += [
        Phrase("postponed", *match.span("verb")) for match in _shifts(language).finditer(text, line.start, line.end)
    ]
    if rank < MASTHEAD:
        marks = _marks(language)
        found += [
            Phrase(name, match.start("mark"), match.end("mark"))
            for name, pattern in marks
            for match in pattern.finditer(text, line.start, line.end)
        ]
    if not found:
        return cued
    others = [p for p in cued.phrases if not any(own.start < p.end and p.start < own.end for own in found)]
    phrases = tuple(sorted((*others, *found), key=lambda phrase: (phrase.start, phrase.end)))
    return replace(cued, phrases=phrases, names=frozenset(phrase.name for phrase in phrases))


def _goes_elsewhere(text: str, denied: re.Match[str], language: str) -> bool:
    """Tell whether what is denied is only the place: another follows behind 'but', or the next sentence's 'instead'."""
    stop = _SENTENCE.search(text, denied.end(), denied.end() + _REST)
    end = stop.start() if stop else denied.end() + _REST
    places, but, instead = _elsewhere(language)
    if but.search(text, denied.start(), denied.end()):
        return True  # 'findet nicht im Rathaus, sondern in der Aula statt'
    placed = places.match(text, denied.end(), end) is not None
    behind = text[end + 1 : end + 1 + _REST].lstrip()
    return placed and (but.search(text, denied.end(), end) is not None or instead.match(behind) is not None)


def is_condition(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether the sentence around a phrase tells when it would be so ('Bij regen gaat de wandeling niet door')."""
    return _conditions(language).search(text, *_sentence(text, start, end)) is not None


def is_earlier(text: str, start: int, end: int, language: str, year: int | None) -> bool:
    """Tell whether the sentence around a phrase tells of another time, or of one before the `year` of the event.

    'De lezing van vorig jaar was uitverkocht', 'the fair was cancelled in 1953'.
    """
    first, last = _sentence(text, start, end)
    if _earlier(language).search(text, first, last):
        return True
    years = [int(found[0]) for found in _YEAR.finditer(text, first, last)]
    return year is not None and bool(years) and max(years) < year


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around a place begins and ends, as far as it is near."""
    first = max(0, start - _REST)
    first = max((stop.end() for stop in _SENTENCE.finditer(text, first, start)), default=first)
    stop = _SENTENCE.search(text, end, end + _REST)
    return first, stop.start() if stop else end + _REST


@lru_cache(maxsize=8)
def _conditions(language: str) -> re.Pattern[str]:
    return _words(languages.load(language).changes.conditions)


@lru_cache(maxsize=8)
def _earlier(language: str) -> re.Pattern[str]:
    return _words(languages.load(language).changes.earlier)


def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(words)})(?!\w)".replace("'", "['’]"), re.I)


@lru_cache(maxsize=16)
def _phrases(language: str, name: str) -> re.Pattern[str]:
    """Return the phrases of a class ("denied", "relocated"), with up to eight words where the pack has `…`."""
    phrases: tuple[str, ...] = getattr(languages.load(language).changes, name)
    written = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    branches = [_GAP.join(re.escape(part.strip()) for part in phrase.split("…")) for phrase in written]
    shape = rf"(?<!\w)(?:{'|'.join(branches)})(?!\w)" if branches else r"(?!)"
    return re.compile(shape.replace("'", "['’]"), re.I)


@lru_cache(maxsize=8)
def _shifts(language: str) -> re.Pattern[str]:
    """Return a verb for moving something behind the day to which: 'auf den 4. April verlegt'."""
    words = languages.load(language).changes
    day = r"[^\n!?;]{0,16}?\d[^\n!?;]{0,16}?"
    return later(rf"(?<!\w)(?:{any_of(words.onto)})\s{day}\s(?P<verb>{any_of(words.shifted)})(?!\w)", re.I)


@lru_cache(maxsize=8)
def _elsewhere(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return a preposition of places behind white space, 'but', and how a sentence on the other place begins."""
    pack = languages.load(language)
    words = pack.changes
    return (
        re.compile(rf"\s(?:{any_of(pack.places.before_venue)})(?:\s|(?<=[’']))", re.I),
        re.compile(rf"(?<!\w)(?:{any_of(words.but)})(?!\w)", re.I),
        re.compile(rf"(?:{any_of(words.instead)})(?!\w)", re.I),
    )


@lru_cache(maxsize=8)
def _marks(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the marks beside a title, in capitals, that tell of a status: 'Talk – FULL', '[NU ONLINE] Lezing'."""
    words = languages.load(language).changes
    named = (("sold_out", words.full_marks), ("moved", words.online_marks))
    return tuple(
        (name, re.compile(rf"(?:^|[(\[|–—:*+-])\s{{0,3}}(?P<mark>{any_of(shown)})\s{{0,3}}(?:$|[)\]|–—:!*+-])", re.M))
        for name, marks in named
        if (shown := [mark.upper() for mark in marks])
    )
