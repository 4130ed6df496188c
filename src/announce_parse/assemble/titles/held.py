"""Titles where no line is one: what a sentence says that a body holds ("De dorpsraad organiseert een markt op …")."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate, unranked
from announce_parse.assemble.titles.occasion import OCCASION
from announce_parse.assemble.titles.wording import unfinished
from announce_parse.assemble.view import Row, View
from announce_parse.document import Found
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

LINES = 4  # of a text in which it is told
SENTENCE = 300  # characters behind the verb
BETWEEN = 5  # small words between the verb and what is held ('nodigt u van harte uit voor')
MOST = 9  # words of what is held
LEAST = 4  # letters
_TOWARDS = frozenset(("nach", "naar"))
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_STOP = re.compile(r"[.!?;:,()\n\"“„«»]|\s[-–—|]\s")
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2})[.!?](?=\s|$)|\n")


def held(view: View) -> Candidate | None:
    """Return what the first lines say that a body holds, where the sentence tells the day as well."""
    return next((found[0] for row in view.rows[:LINES] if (found := held_in(view, row))), None)


def held_in(view: View, row: Row) -> tuple[Candidate, int] | None:
    """Return what a line says that a body holds, up to when, where and with whom, and where the verb ends.

    None where no day stands with it.
    """
    for verb in _verbs(view.language).finditer(view.text, row.line.start, row.line.end):
        stop = SENTENCE_END.search(view.text, verb.end(), min(row.line.end, verb.end() + SENTENCE))
        end = stop.start() if stop else min(row.line.end, verb.end() + SENTENCE)
        begin = max(
            (s.end() for s in SENTENCE_END.finditer(view.text, row.line.start, verb.start())), default=row.line.start
        )
        if not view.within(begin, end, "date"):
            continue
        start = _behind_article(view, verb.end(), end)
        found = event_between(view, start, end) if start is not None else None
        if found:
            return found, verb.end()
    return None


def _behind_article(view: View, start: int, end: int) -> int | None:
    """Return where the noun begins behind the article; days, places and few small words may stand in front of that."""
    known = view.within(start, end, *OCCASION, "organiser")
    left, others = BETWEEN, 1
    words = view.material.context.pack.organisations
    for word in _WORD.finditer(view.text, start, end):
        plain = word[0].casefold()
        following = _WORD.match(view.text, word.end() + 1, end) if plain in words.apart else None
        if following and following[0].casefold() in words.contracted:
            continue  # 'lädt Sie ein | zum'
        if plain in _indefinite(view.language):
            return word.end()
        annual = _annual(view.language).match(view.text, word.end(), end) if word[0].islower() else None
        if annual:
            return annual.end()  # 'de traditionele | loop', 'het jaarlijks | mosselsouper'
        if any(item.start <= word.start() < item.end for item in known):
            continue
        left -= 1
        others -= not is_stop_word(plain, view.language)
        if not left or others < 0:
            return None
    return None


def event_between(view: View, start: int, end: int) -> Candidate | None:
    """Return what is held, whose first word stands at `start`, up to when, where and with whom; None for somebody."""
    stops = [end]
    stops += [match.start() for match in [_STOP.search(view.text, start, end)] if match]
    stops += [match.start() for match in [_company(view.language).search(view.text, start, end)] if match]
    stops += [match.start() for match in [_there(view.language).search(view.text, start, end)] if match]
    stops += [item.start for item in view.within(start, end, *OCCASION) if not _is_part(view, item, start)][:1]
    shown = view.text[start : min(stops)]
    left = unfinished(view.language, _apart(view.language).sub("", shown.rstrip()))
    if left is None or not 0 < len(left.split()) <= MOST or sum(map(str.isalpha, left)) < LEAST:
        return None
    start += len(left) - len(left.lstrip())
    last = start + len(left.strip())
    if view.within(start, last, "person"):
        return None
    return unranked(view, start, last)


def _is_part(view: View, item: Found, start: int) -> bool:
    """Tell whether a feast or a town is a part of what is held ('Exkursion nach | Weida')."""
    ahead = view.text[start : item.start].split()
    there = item.kind == "city" and len(ahead) > 1 and ahead[-1] in _TOWARDS
    return there or _is_named_after(view, item, start)


def _is_named_after(view: View, item: Found, start: int) -> bool:
    """Tell whether a feast is what is held, or begins its name ('its | Christmas concert', 'la | Fête du pain')."""
    feast = item.kind == "date" and not any(map(str.isdigit, item.text))
    first = not view.text[start : item.start].strip()
    return feast and first


@lru_cache(maxsize=8)
def _indefinite(language: str) -> frozenset[str]:
    """Return the articles, and whose it is, in front of what is held ('een', 'zijn', 'zum')."""
    pack = languages.load(language)
    return frozenset((*pack.organisations.indefinite, *pack.titles.owners, *pack.organisations.contracted))


@lru_cache(maxsize=8)
def _annual(language: str) -> re.Pattern[str]:
    """Return what says of what is held that it recurs, in front of that ('jaarlijkse', but not 'jaarlijks een')."""
    annual, others = any_of(languages.load(language).titles.annual), any_of(_indefinite(language))
    return later(rf"\s(?:{annual})\s(?!(?:{others})\s)", re.I)


@lru_cache(maxsize=8)
def _there(language: str) -> re.Pattern[str]:
    """Return where a building begins in which something is held ('in the village hall')."""
    pack = languages.load(language)
    articles = any_of((*pack.organisations.spaced_articles, *pack.titles.owners))
    venues = any_of(word for word in pack.people.venues if len(word) >= LEAST)
    return later(
        rf"\s(?:{any_of(pack.places.before_venue)})\s(?:(?:{articles})\s)?(?:[\w-]{{2,20}}\s)?[\w-]{{0,20}}(?:{venues})(?!\w)",
        re.I,
    )


@lru_cache(maxsize=8)
def _verbs(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    invited = any_of(pack.titles.invited)  # 'You are warmly invited to our'
    return re.compile(
        rf"(?<!\w)(?:{any_of((*pack.organisations.organises, *pack.holders.gives))}|(?i:{invited}))(?!\w)"
    )


@lru_cache(maxsize=8)
def _company(language: str) -> re.Pattern[str]:
    """Return what leads to who takes part, or to whom or what for it is held."""
    pack = languages.load(language)
    return re.compile(rf"\s(?:{any_of({*pack.people.introductions, *pack.titles.for_words} - {'von'})})\s", re.I)


@lru_cache(maxsize=8)
def _apart(language: str) -> re.Pattern[str]:
    """Return the part of a verb that ends its sentence ('lädt zu einem Liederabend ein')."""
    return re.compile(rf"\s(?:{any_of(languages.load(language).organisations.apart)})\Z")
