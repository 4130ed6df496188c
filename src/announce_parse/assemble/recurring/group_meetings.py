"""Groups whose next meeting a heading calls by its month: 'Leek R Users: October meeting', 'Zoutgroep – meetup in mei'.

Such a group holds the event, and its name stands for the series as well, if it is no club's.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.common_words import only_nouns
from announce_parse.assemble.phrases import is_house_or_body
from announce_parse.assemble.recurring.candidates import series_words
from announce_parse.assemble.titles.wording import is_only_genre
from announce_parse.assemble.view import Row, View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.lexicon import load_lexicon

FIRST = 3  # lines among which such a heading stands
SURE = 0.7  # confidence of somebody's name
SHORT = 3  # letters of short names of months
_MEETUP = re.compile(r"(?<!\w)(?:meet-?ups?|user\s?group)(?!\w)", re.I)
_MAY = ("may", "mei", "mai")  # of which no other month is the beginning
_WORD = r"[A-ZÀ-Þ][\w’'+#.&-]{0,30}"
_TOWN_HEAD = re.compile(rf"\W{{0,6}}(?P<name>{_WORD}(?: {_WORD}){{1,4}})(?:\s?[:|]|\s[–—-])\s{{1,3}}(?=[A-ZÀ-Þ])")


def group_meeting(view: View) -> tuple[int, int] | None:
    """Return where the name of the group stands in such a heading."""
    for row in view.rows[:FIRST]:
        match = _heading(view.language).match(row.line.text)
        if match and not _is_event(view, match["name"]) and not _is_somebody(view, *_place(row, match)):
            return _place(row, match)
    return _group_of_town(view) if _MEETUP.search(view.text) else None


def _is_somebody(view: View, start: int, end: int) -> bool:
    """Tell whether a name is surely somebody's, or begins with a forename."""
    first = view.text[start:end].split(maxsplit=1)[0].casefold()
    sure = any(person.confidence >= SURE for person in view.within(start, end, "person"))
    return sure or load_lexicon().has("forename", first)


def _place(row: Row, match: re.Match[str]) -> tuple[int, int]:
    return row.line.start + match.start("name"), row.line.start + match.end("name")


def _group_of_town(view: View) -> tuple[int, int] | None:
    """Return the name that ends in its town and heads the title of a meetup ('Women Who Code Leek: Lightning')."""
    row = view.rows[0]
    match = _TOWN_HEAD.match(row.line.text)
    if match is None or _is_event(view, match["name"]):
        return None
    front = match["name"].rpartition(" ")[0]
    if _is_event(view, front) or any(load_lexicon().has("forename", word) for word in front.casefold().split()[:1]):
        return None  # 'Coffee Morning Leek: …', 'Anna Poole Leek: …'
    start, end = _place(row, match)
    towns = view.within(start, end, "city")
    words = match["name"].split()
    other = any(is_house_or_body(w.casefold(), view.language) for w in words)
    town = any(town.end == end and start < town.start for town in towns)
    return (start, end) if town and not other and not is_only_genre(view.language, words[0]) else None


def _is_event(view: View, name: str) -> bool:
    """Tell whether a name is a call's, a kind of event's, or that of what recurs ('Science Café: March edition')."""
    last = name.casefold().rpartition(" ")[2]
    nouns, endings = series_words(view.language)[:2]
    event = last in nouns or last.endswith(endings)
    return event or is_only_genre(view.language, name) or only_nouns(name, view.language)


@lru_cache(maxsize=8)
def _heading(language: str) -> re.Pattern[str]:
    """Return a name, a mark, and a month and the noun of a gathering, in either order or as one word."""
    pack = languages.load(language)
    months = any_of(name for names in pack.temporal.months for name in names if len(name) > SHORT or name in _MAY)
    gatherings = any_of(
        {*pack.titles.gatherings, *pack.holders.gatherings, "meetup", "meet-up", "treffen", "rencontre"}
    )
    small = any_of((*pack.titles.in_month, *pack.people.belongs_to))
    alone = rf"(?:{months})(?:\s20\d\d)?(?=\s?:\s|\s[–—|]\s)"  # 'Leek Pythonistas – May: Threads'
    when = rf"{alone}|(?:{months})(?:\s20\d\d)?[\s-]?(?:{gatherings})"
    when += rf"|(?:{gatherings})\s(?:(?:{small})\s|d['’])?(?:{months})"
    return re.compile(
        rf"\W{{0,6}}(?P<name>{_WORD}(?: (?:&|and|und|en|et|of|for)?\s?{_WORD}){{0,5}})"
        rf"(?:\s?[:|]|\s[–—-]|\s//)\s{{1,3}}(?i:(?:our|the|de|het|onze|das|unser|la|le|notre)\s)?(?i:{when})s?(?!\w)"
    )
