"""Days that a text names and on which its event is not: of publication, and of what comes next.

'di 24 okt., 10:25' below a headline, 'Volgend concert: zaterdag 19 augustus'.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from announce_parse import languages
from announce_parse.document import Document, Found, Line
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.later_lists import is_in_list, later_lists
from announce_parse.recognise.purposes.cues import classes_in
from announce_parse.recognise.purposes.fallback_days import falls_back_to
from announce_parse.recognise.purposes.polls import polling_days
from announce_parse.recognise.purposes.shows import is_shown_then, opens_show
from announce_parse.values import DateValue, TimeValue

_WORDS = 6  # at most in the line of a day of publication: 'Door Jan Poel - 3-5-2023, 14:12 (Update 3-5-2023, 15:01)'
_AHEAD = timedelta(days=90)  # that a text is published before its event
_LONG = 400  # characters of a line that holds a few words beside a day, at most
_STEP, _QUARTER = 5, 15  # minutes
_HEAD = 6  # lines in which a day of publication stands
_REACH = 70  # characters of a sentence in front of a day
_LEAD = 24  # characters in front of a day in which it is told that something changes on it
_CLOCK = re.compile(r"\d{1,2}[:.hu]\d{2}(?!\d)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_STOP = re.compile(r"(?<=\w{2})[.!?]\s|\n")
_LABELLED = re.compile(r"[^\W\d_]{2,10}\s?:\s{0,3}")  # in front of the day of a letter
_SENT = re.compile(
    r"[ .]{0,3}(?:[,à]? ?(?:at |[uo]m )?\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[AP]M)?(?: [+(]?[\w:]{1,8}\)?){0,2}[ .]{0,3})?",
    re.I,
)  # the hour at which a mail was sent
_OF_THE_EVENT = frozenset(("doors", "start", "end", "when", "place", "deadline", "until", "since"))


def other_days(
    document: Document, found: Sequence[Found], lines: Sequence[Line], code: str, reference: date | None
) -> dict[int, str]:
    """Return "other_date" for each date in `found` that its surroundings tell to be none of the event's."""
    text = document.text
    dates = [i for i, f in enumerate(found) if isinstance(f.value, DateValue) and f.value.precision == "day"]
    days = sorted(day for i in dates if (day := _exact(found[i].value)))
    known = reference is not None
    timed = max((i for i in dates if _has_hour(found, lines, i)), default=-1)
    printed = [
        i
        for i in dates
        if _is_printed(text, found[i], lines[i], code, known=known, timed=i < timed)
        or _heads(text, found, lines, i, code)
    ]
    lists = not known and len(printed) > 1  # days below each other
    others = {i for i in printed if not lists and _may_be_published(found[i].value, days, reference)}
    first = next((i for i in dates if i not in others), None)
    others |= {i for i in dates if first is not None and _is_next(text, found, i, first, code)}
    others |= {i for i in dates if _is_beforehand(text, found[i], code)}
    others |= {i for i in dates if _is_anniversary(text, found, i, code)}
    others |= {i for i in dates if days and _has_since_been(text, found[i], days[-1], code)}
    others |= _above_labelled(text, found, lines, dates, code)
    others |= {i for i in dates if _effective(code).search(text, max(0, found[i].start - _LEAD), found[i].start)}
    others |= {i for i in dates if falls_back_to(text, found[i], code)}
    if opens_show(text, code):
        others |= {i for i in dates if is_shown_then(text, lines[i].start, found[i].start, code)}
    others |= {i for i in dates if _is_of_letter(text, found[i], lines[i], code)}
    others |= polling_days(text, found, dates, code) if len(dates) > 1 else set()
    later = later_lists(text, document.lines, [found[i] for i in dates], code) if len(dates) > 1 else []
    others |= {i for i in dates if is_in_list(later, found[i].start)}
    return dict.fromkeys(others, "other_date") if len(others) < len(dates) else {}


def _is_of_letter(text: str, item: Found, line: Line, code: str) -> bool:
    """Tell whether a day stands in the head of a letter, in a line of its own below who writes to whom ('Aan: …').

    That of a mail may have the hour at which it was sent behind it ('Date: Mon, 3 May 2010 21:14:02 +0200').
    """
    if line.number >= _HEAD or not _LABELLED.fullmatch(text, line.start, item.start):
        return False
    return bool(_SENT.fullmatch(text, item.end, line.end)) and _addressed(code).match(text[: line.start]) is not None


@lru_cache(maxsize=8)
def _addressed(code: str) -> re.Pattern[str]:
    """Return how a letter begins that tells to whom it goes."""
    return re.compile(rf"\W{{0,6}}(?:{any_of(languages.load(code).people.mail_labels)})\s?:", re.I)


def is_beside_feast(text: str, item: Found, code: str) -> bool:
    """Tell whether a feast is named to say when something else is ('just before Earth Day')."""
    feast = item.text.casefold() in languages.load(code).temporal.named_days
    return feast and _beside_feast(code).search(text, max(0, item.start - _REACH), item.start) is not None


@lru_cache(maxsize=8)
def _beside_feast(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(code).purposes.before_feasts)})\s\Z", re.I)


def _may_be_published(day: DateValue, days: Sequence[date], reference: date | None) -> bool:
    """Tell whether a text may have been published on a day: that of reference, where known, with a later one soon."""
    on = _exact(day)
    if on is None or day.end_date or reference not in (None, on):
        return False
    later = bisect_right(days, on)
    return later < len(days) and days[later] <= on + _AHEAD


def _has_hour(found: Sequence[Found], lines: Sequence[Line], index: int) -> bool:
    """Tell whether an hour stands in the line of a day, next to it in `found`."""
    near = (other for other in (index - 1, index + 1) if 0 <= other < len(found))
    return any(isinstance(found[other].value, TimeValue) and lines[other] is lines[index] for other in near)


def _is_printed(text: str, item: Found, line: Line, code: str, *, known: bool, timed: bool) -> bool:
    """Tell whether a day stands as posts and articles print when they were written.

    Where it is `known` to be the day of reference, among a few other words at most. Else near the top with an hour that
    no programme has ('11:16'), or few have where a later day of the text is `timed` ('16:40'): alone it is mostly the
    event's.
    """
    if not (known or (line.number < _HEAD and item.value.year == "stated")) or line.end - line.start > _LONG:
        return False
    rest = (text[line.start : item.start] + " " + text[item.end : line.end]).casefold()
    more = next(islice(_WORD.finditer(rest), _WORDS, None), None)
    if more or not _OF_THE_EVENT.isdisjoint(classes_in(code, rest)):
        return False
    clocks = _CLOCK.findall(rest)
    odd = any(int(clock[-2:]) % (_QUARTER if timed else _STEP) for clock in clocks)
    return known or odd


def _heads(text: str, found: Sequence[Found], lines: Sequence[Line], index: int, code: str) -> bool:
    """Tell whether a day is the first line, and the only hours behind it are those of another day, in one line.

    What the text is to the press may stand above or beside it ('Press release').
    """
    day, behind, line = found[index], found[index + 1 : index + 3], lines[index]
    if index or day.value.year != "stated" or not _press(code).fullmatch(text[: day.start] + text[day.end : line.end]):
        return False
    kinds = [type(item.value) for item in behind]
    return kinds == [DateValue, TimeValue] and lines[index + 1] is lines[index + 2]


@lru_cache(maxsize=8)
def _press(code: str) -> re.Pattern[str]:
    """Return what may stand in front of the day of a text for the press: nothing, or what the text is."""
    notices = any_of(languages.load(code).purposes.press)
    return re.compile(rf"\W{{0,6}}(?:(?:{notices})(?:\s[a-zß-ÿ]{{2,4}})?\W{{0,6}})?", re.I)


def _above_labelled(
    text: str, found: Sequence[Found], lines: Sequence[Line], dates: Sequence[int], code: str
) -> set[int]:
    """Return the days that stand alone on a line near the top, above a later one soon with a label ('Date: 30 May')."""
    labelled = [i for i in dates if classes_in(code, _label(text, found[i], lines[i])) == ("when",)]
    alone = [i for i in dates if lines[i].text.strip(" *_") == found[i].text and lines[i].number < _HEAD]
    return {
        i
        for i in alone
        for other in labelled[:1]
        if i < other and (on := _exact(found[i].value)) and (day := _exact(found[other].value))
        if on < day <= on + _AHEAD and found[i].value.end_date is None
    }


def _label(text: str, item: Found, line: Line) -> str:
    """Return the label in front of what it is told of, in lower case ('Date: Saturday 30 May'), or nothing."""
    label, colon, _ = text[line.start : item.start].partition(":")
    return label.casefold() if colon and len(label) <= _LEAD else ""


def _exact(day: DateValue) -> date | None:
    """Return a day whose year is known."""
    return None if day.start_date.startswith("X") else date.fromisoformat(day.start_date)


def _is_next(text: str, found: Sequence[Found], index: int, first: int, code: str) -> bool:
    """Tell whether a sentence begins with what comes next, behind the `first` day of the event and an hour.

    One with an article has no hour of its own: 'Het volgende café is op 2 november', no 'De volgende lezing is op 5 mei
    om 20 uur'.
    """
    item = found[index]
    begin = _sentence_start(text, item.start)
    next_one = _next_one(code).match(text, begin, item.start) if begin is not None else None
    if next_one is None:
        return False
    stop = _STOP.search(text, item.end)
    end = stop.start() if stop else len(text)
    timed = any(isinstance(f.value, TimeValue) and f.start < end for f in found[index + 1 : index + 2])
    labelled = text[next_one.end() : item.start].endswith(": ")  # 'Our next talk: Monday 3 May at 8 pm'
    if next_one["article"] and timed and not labelled:
        return False
    later = found[first].value.start_date < item.value.start_date
    return later and any(isinstance(f.value, TimeValue) for f in found[first:index])


def _is_beforehand(text: str, item: Found, code: str) -> bool:
    """Tell whether a sentence begins with what is done beforehand: 'Tent set-up will be on Saturday'."""
    begin = _sentence_start(text, item.start)
    return begin is not None and _beforehand(code).fullmatch(text, begin, item.start) is not None


def _sentence_start(text: str, at: int) -> int | None:
    """Return where the sentence or line begins that goes on at a place, if that is near."""
    return max((stop.end() for stop in _STOP.finditer(text, max(0, at - _REACH), at)), default=None)


@lru_cache(maxsize=8)
def _beforehand(code: str) -> re.Pattern[str]:
    words = any_of(languages.load(code).purposes.preparing)
    return re.compile(rf"\W{{0,4}}(?:[^\W\d_]{{1,20}}\s){{0,2}}(?:{words})[:,]?(?:\s[a-zß-ÿ]{{2,9}}){{0,3}}\s", re.I)


def _is_anniversary(text: str, found: Sequence[Found], index: int, code: str) -> bool:
    """Tell whether something is so many years old on a day, and a later day has an hour: 'bestaat op 1 mei 25 jaar'."""
    if not _of_age(code).match(text, found[index].end):
        return False
    behind = found[index + 1 : index + 3]
    return [type(item.value) for item in behind] == [DateValue, TimeValue]


def _has_since_been(text: str, item: Found, last: date, code: str) -> bool:
    """Tell whether something is so since a day long before the last one: 'Since the storm of 3 January 2018'."""
    on = _exact(item.value)
    if on is None or last - on <= _AHEAD:
        return False
    return _since(code).search(text, max(0, item.start - _REACH), item.start) is not None


@lru_cache(maxsize=8)
def _since(code: str) -> re.Pattern[str]:
    since = any_of(languages.load(code).purposes.ever_since)
    return re.compile(rf"(?<!\w)(?:{since})\s[^\d.!?\n]{{0,50}}\Z", re.I)


@lru_cache(maxsize=8)
def _of_age(code: str) -> re.Pattern[str]:
    return re.compile(rf",?\s\d{{1,3}}\s(?:{any_of(languages.load(code).temporal.year_units)})(?!\w)", re.I)


@lru_cache(maxsize=8)
def _next_one(code: str) -> re.Pattern[str]:
    """Return the pattern of the beginning of a sentence about what comes next: 'Het volgende café'."""
    pack = languages.load(code)
    article = rf"(?P<article>(?:{any_of({*pack.organisations.spaced_articles, *pack.titles.owners})})\s)?"
    return re.compile(rf"\W{{0,4}}{article}(?:{any_of(pack.purposes.next_one)})(?!\w)", re.I)


@lru_cache(maxsize=8)
def _effective(code: str) -> re.Pattern[str]:
    """Return how a text ends in front of a day on which something changes: 'die per | 1 januari met pensioen gaat'."""
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(code).purposes.effective)})\s\Z", re.I)
