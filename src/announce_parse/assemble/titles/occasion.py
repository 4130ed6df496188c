"""When and where, told in the line of a title: 'Quiz night - 19 October in Leeds', 'Samedi 7 mars : Vide-grenier'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.titles.wording import unfinished
from announce_parse.assemble.view import View
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words

JOINT = 12  # characters between two days of a list
LIST = 60  # characters of a list of days in front of its last
SHORT = 3  # letters of a shortened weekday
NAMED = 4  # letters that are left of a title at least
WHEN = ("date", "time")
OCCASION = (*WHEN, "city", "venue", "street", "postcode", "room")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_ON = re.compile(r"[\s,;:|(–—-]*(?:\b(?:op|am|on|le|du|vom|den|the)\s+)?$")
_BEHIND = re.compile(r"\s?:\s+|\s[-–—|]\s+")
_WORD = re.compile(r"\w+")


def before_occasion(view: View, start: int, end: int) -> int:
    """Return where a title ends in front of a day behind which only hours and places stand; `end` where none does."""
    for item in view.kinds_in(start, end).get("date", ()):
        if not (_DAY.search(item.text) and _tells_only(view, item.end, end, OCCASION)):
            continue
        first = list_start(view, item)
        cut = _ON.search(view.text, start, first)
        left = _before_small(view, start, cut.start()) if cut else first
        if sum(map(str.isalpha, view.text[start:left])) >= NAMED:
            return _before_town(view, start, left)
    return end


def _before_town(view: View, start: int, end: int) -> int:
    """Return where a title ends in front of commas, a town and its country ('PeatConf 2015 | , Leek, UK')."""
    left = end
    for item in reversed(view.within(start, end, "city", "country")):
        if item.end != left or not view.text.endswith(", ", start, item.start):
            break
        left = item.start - len(", ")
    return left if len(view.text[start:left].split()) > 1 else end


def _before_small(view: View, start: int, end: int) -> int:
    """Return where a title ends in front of words that lead to its day: 'The fair | is on 3 May'."""
    if view.text[end : end + 1] != " ":
        return end
    left = unfinished(view.language, view.text[start:end])
    if not left:
        return end
    front, _, last = left.rpartition(" ")
    planned = last in languages.load(view.language).titles.planned and len(front.split()) > 1
    return start + len(front if planned else left)  # 'Open day | planned for 3 May'


def behind_bill(view: View, start: int, end: int) -> int:
    """Return where the name begins in the heading of a programme ('Programma | Open Monumentendag 13 september')."""
    bill = _bill(view.language).match(view.text, start, end)
    return bill.end() if bill and before_occasion(view, bill.end(), end) < end else start


@lru_cache(maxsize=8)
def _bill(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?i:{any_of(languages.load(language).titles.bills)})\s(?=[^\W\da-zß-ÿ_])")


def behind_occasion(view: View, start: int, end: int) -> int:
    """Return where a title begins behind a day, with or without an hour, and a mark; `start` where none stands."""
    mark = _BEHIND.search(view.text, start, end)
    if mark is None or sum(map(str.isalpha, view.text[mark.end() : end])) < NAMED:
        return start
    days = [day for day in view.within(start, mark.start(), "date") if _DAY.search(day.text)]
    told = bool(days) and _tells_only(view, start, mark.start(), WHEN)
    kind = bool(days) and days[-1].end == mark.start() and _is_gathering(view, start, days[0].start)
    return mark.end() if told or kind else start


def _is_gathering(view: View, start: int, end: int) -> bool:
    """Tell whether a text ends in the noun of what meets again and again ('Leek Linux Meeting')."""
    words = view.text[start:end].casefold().strip(" ,:–—-").split()
    pack = view.material.context.pack
    return len(words) > 1 and words[-1] in (*pack.holders.gatherings, *pack.titles.formats)


def is_rhythm(view: View, start: int, end: int) -> bool:
    """Tell whether a text only says how often and when: 'Elke eerste zaterdag van de maand, 10-13 uur'."""
    told = _rhythm(view.language).match(view.text, start, end)
    return told is not None and _tells_only(view, told.end(), end, WHEN)


@lru_cache(maxsize=8)
def _rhythm(language: str) -> re.Pattern[str]:
    """Return how a text begins that tells which days of the week or the month it is about."""
    titles = languages.load(language).titles
    day = rf"(?:{any_of(word for word in weekday_words(language) if len(word) > SHORT)})\w{{0,8}}"
    each, monthly = any_of(titles.each), any_of(titles.month_ends)
    nth = r"(?:[\w.]{1,12}\s)?"
    return re.compile(
        rf"(?:{each})\s{nth}(?:{any_of(titles.units)}|{day})(?:\s(?:{monthly}))?(?!\w)|{nth}{day}\s(?:{monthly})(?!\w)",
        re.I,
    )


def list_start(view: View, day: Found) -> int:
    """Return where the list of days begins of which `day` is the last written ('7 en 8 maart'), or where `day` does."""
    start = day.start
    for item in reversed(view.within(max(0, day.start - LIST), day.start, "date")):
        between = view.text[item.end : start].strip(" ,.\t\xa0").casefold()
        if item.end > start or start - item.end > JOINT or between not in _joints(view.language):
            break
        start = item.start
    return start


def _tells_only(view: View, start: int, end: int, kinds: tuple[str, ...]) -> bool:
    """Tell whether nothing but such values and small words stands between two places."""
    known = view.within(start, end, *kinds)
    words = (match for match in _WORD.finditer(view.text, start, end))
    return all(
        any(item.start <= word.start() and word.end() <= item.end for item in known)
        or word[0].casefold() in _small(view.language)
        or (kinds == OCCASION and is_venue_word(word[0].casefold(), view.language))
        for word in words
    )


@lru_cache(maxsize=8)
def _joints(language: str) -> frozenset[str]:
    """Return what stands between the days of a list."""
    return frozenset(("", "&", "+", *languages.load(language).temporal.and_words))


@lru_cache(maxsize=8)
def _small(language: str) -> frozenset[str]:
    """Return the words that join a day, an hour and a place."""
    pack = languages.load(language)
    temporal, places = pack.temporal, pack.places
    phrases = (
        *temporal.at_words, *temporal.on_words, *temporal.from_words, *temporal.until_words, *temporal.hour_words,
        *temporal.articles, *temporal.and_words, *places.before_city, *places.before_venue,
        *pack.organisations.articles,
    )  # fmt: skip
    return frozenset(word for phrase in phrases for word in _WORD.findall(phrase))
