"""Which edition the event is, where a sentence tells it: 'onze derde Stadsdag', 'the second-annual Harbour Walk'.

Ordinals count many things. One counts the event where what stands behind it is the event's title or its last word,
or the word for an edition itself.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.view import View
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of

FIRST = 24  # lines that are looked at
TOLD = ("header", "theme", "logistics")  # blocks whose sentences tell of the event as a whole
NUMBERED = 0.6  # confidence of a number behind a title
OFTEN = 3  # times from which a number of times is the event's
LONGEST = 6  # words of a title that is a series' name as well
_WORD = re.compile(r"\w+(?:['’.&+-]\w+)*")
_FAR = 3  # characters between the words of a name: a space and a bracket or a quotation mark
_YEAR = re.compile(r"\W{0,20}(?:(?:19|20)\d\d|['’]\d\d)\W{0,20}$|^\W{0,20}(?:19|20)\d\d\W{1,20}")
_NUMBER = re.compile(r"\s(\d{1,2})(?=\s[a-zß-ÿ])")  # behind a title
_AHEAD = 20  # characters in front of an ordinal that are looked at


class Told(NamedTuple):
    """An edition and where the text names its series, in the title or behind the number; empty if it does not."""

    edition: Found
    name: tuple[int, int]


class _Patterns(NamedTuple):
    """Words for an edition, what stands between an ordinal and a name ('-annual', 'session de la'), what in front.

    And what stands around the number of times that something is held ('voor de', 'keer').
    """

    itself: re.Pattern[str]
    between: re.Pattern[str]
    whose: re.Pattern[str]
    known: re.Pattern[str]
    owners: re.Pattern[str]
    ahead: re.Pattern[str]
    times: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    owners = any_of(pack.titles.owners)
    belongs = any_of(pack.people.belongs_to)
    return _Patterns(
        re.compile(rf"(?<!\w)(?:{any_of(pack.titles.own_editions)})$", re.I),
        re.compile(
            rf"(?:[\s-]{{1,9}}(?:ever|{any_of(pack.titles.annual)})(?!\w))?"
            rf"(?:(?:\s{{1,9}}(?:{any_of(pack.titles.editions)}))?\s{{1,9}}(?:{belongs})(?:\s{{1,9}}(?:{articles}))?(?!\w))?\s{{1,9}}",
            re.I,
        ),
        re.compile(rf"\s{{1,9}}(?:{belongs})\s(?:(?:{owners})\s{{1,3}})?", re.I),
        re.compile(rf"(?<!\w)(?:{articles}|{owners})\s+$", re.I),
        re.compile(rf"(?<!\w)(?:{owners})\s+$", re.I),
        re.compile(rf"(?<!\w)(?:{any_of(pack.titles.for_the)})\s+$", re.I),
        re.compile(rf"\s?(?:{any_of(pack.titles.times)})(?!\w)", re.I),
    )


def told_edition(view: View, title: str | None, place: int) -> Told | None:
    """Return the first edition that a sentence tells, of an event with this title, which stands at `place`."""
    if not title:
        return None
    name = _without_year(title)
    counted = list(_counted(view))
    told = next((told for item in counted if (told := _read(view, item, name, place))), None)
    told = told or _numbered_title(view, name, place)
    return told or next((Told(item, _as_title(view, name, place)) for item in counted if _is_time(view, item)), None)


def _numbered_title(view: View, title: str, place: int) -> Told | None:
    """Return the edition that a sentence tells by a number behind the title ('Hack the Allotment 3 runs from …')."""
    named = _as_title(view, title, place)
    if named[0] == named[1] or " " not in title:
        return None
    for match in _NUMBER.finditer(view.text, len(title)):
        start = match.start() - len(title)
        if not view.text.startswith(title, start) or (start and _is_letter(view.text[start - 1])):
            continue
        if not view.within(*match.span(1), "date", "time", "price"):
            return Told(Found("edition", *match.span(1), match[1], int(match[1]), NUMBERED), named)
    return None


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _is_time(view: View, item: Found) -> bool:
    """Tell whether a number counts how often the event is held ('voor de vierde keer'); a first time may be any."""
    words, ordinal = _patterns(view.language), item.start + len(item.text.split()[0])
    return (
        item.value >= OFTEN
        and bool(words.ahead.search(view.text, max(0, item.start - _AHEAD), item.start))
        and bool(words.times.match(view.text, ordinal))
    )


def _without_year(title: str) -> str:
    return _YEAR.sub("", title)


def _counted(view: View) -> Iterator[Found]:
    for item in view.found.get("edition", ()):
        row = view.row_at(item.start)
        if row.rank >= FIRST:
            return
        if row.block in TOLD and not item.text[-1].isdigit():
            yield item


def _read(view: View, item: Found, title: str, place: int) -> Told | None:
    text, words = view.text, _patterns(view.language)
    of_title = view.fold(title).split()
    if words.itself.search(item.text):
        whose = words.whose.match(text, item.end)
        if whose and not _length(view, whose.end(), of_title):
            return None
        return Told(item, _as_title(view, title, place))
    lead = words.between.match(text, item.end)
    end = _length(view, lead.end(), of_title) if lead else 0
    if lead is None or not end:
        return None
    named = view.fold(text[lead.end() : end]).split()
    ahead = text[max(0, item.start - _AHEAD) : item.start]
    if (len(named) > 1 or named == of_title) and words.known.search(ahead):
        return Told(item, (lead.end(), end))
    if named[-1:] == of_title[-1:] and words.owners.search(ahead) and not _is_of_talk(view, of_title):
        return Told(item, _as_title(view, title, place))
    return None


def _is_of_talk(view: View, title: list[str]) -> bool:
    """Tell whether a title is what is presented or told of ('Presentatie jaarboek')."""
    return len(title) > 1 and title[0] in view.material.context.pack.people.talks


def _as_title(view: View, title: str, place: int) -> tuple[int, int]:
    """Return where the title stands, if it is short enough to name a series; else nowhere."""
    start = view.text.find(title, place)
    named = start >= 0 and len(title.split()) <= LONGEST and "," not in title
    return (start, start + len(title)) if named else (0, 0)


def _length(view: View, start: int, of_title: list[str]) -> int:
    """Return where the longest run of words of the title ends that begins at `start`; 0 if none does."""
    end, run, within = 0, " ", f" {' '.join(of_title)} "
    for word in _WORD.finditer(view.text, start, start + 120):
        run += view.fold(word[0]) + " "
        if word.start() - (end or start) > _FAR or run not in within:
            break
        end = word.end()
    return end
