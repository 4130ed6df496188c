"""Dates and times whose purpose their sentence says outright.

'na afloop (ca. 15.30 uur)', '7 for 7.30pm', 'we meet at 9', 'will take place on 4 June'.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Document, Found, Line
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.purposes.cues import any_word, classes_in
from announce_parse.recognise.purposes.shows import opens_show
from announce_parse.values import DateValue, TimeValue

_REACH = 45  # characters of a line in front of a time
_BYLINE = 120  # characters of a line that tells when a page was published
_PAST = 16  # characters in front of a day in which it is said to be over
_LABEL = 24  # characters at the beginning of a line that tell what its hours are
_TOP = 1_000  # characters at the beginning that tell what kind of event it is
_STOP = re.compile(r"(?<=\w{3})[.!?;]\s")  # no abbreviation's: 'ca. 15.30 uur'
_CLAUSE = re.compile(r"[.,;!?(]\s")
_SENTENCE = 110  # characters of a sentence in front of a day
_NO_DAY = frozenset(("deadline", "until", "submission", "published", "past", "later"))  # what else a day may be
_HOUR = 12  # characters between a day and its hour
_ON = 4  # characters between a time and its day
_ASIDE = re.compile(r"\s?[,;(|]\s?([^,;()|\n]{3,30}?):?\s")
_ARTICLE = 6  # lines in which an article tells when it was published
_OPENING = 90  # minutes at most between open doors and the beginning
_CALLED = re.compile(r"[^\d€$£,;|]{0,40}")  # words between a call and its hours
_CALL = 15  # characters at most between a call and the day to which it calls
_FOR = re.compile(r"\s{1,2}for\s{1,2}")


def told(
    document: Document, found: Sequence[Found], lines: Sequence[Line], code: str, reference: date | None
) -> dict[int, str]:
    """Return the purposes that sentences say, by the place of the time in `found`.

    One gathers before an excursion leaves, which is its start; elsewhere its doors ('Treffen ab 19 Uhr, Beginn 20').
    """
    outing = bool(_outing(code).search(document.text[:_TOP]))
    result: dict[int, str] = {}
    for index, (item, line) in enumerate(zip(found, lines, strict=True)):
        if len(line.text) <= _BYLINE and _byline(code).search(line.text):
            result[index] = "other_date" if isinstance(item.value, DateValue) else "other_time"
            continue
        if isinstance(item.value, DateValue):
            if _is_past(document, item, code):
                result[index] = "other_date"
            begin = found[index - 1].end if index else 0
            if index not in result and (
                _is_today(document, found, index, reference) or _is_held(document, begin, item, line, code)
            ):
                result[index] = "session"
            continue
        if _is_of_show(document, line, code) or _is_sent_by(document, found, index, line, code):
            result[index] = "other_time"  # 'comments may be submitted until 5 p.m.'
            continue
        if _is_for_calls(document, item, line, code) or _is_prelude(document, found, index, line, code):
            result[index] = "other_time"
            continue
        if item.value.end_time is not None:
            begin = max(line.start, found[index - 1].end if index else 0, item.start - _REACH)
            over = _over(code).search(_STOP.split(document.text[begin : item.start].casefold())[-1])
            if item.value.start_time is None and (over or _is_drinks(document, found, index, line, code)):
                result[index] = "last"
            continue
        behind = found[index + 1] if index + 1 < len(found) else None
        if behind and code == "en" and _FOR.fullmatch(document.text, item.end, behind.start):
            result |= {index: "doors", index + 1: "start"}
            continue
        if _is_late_opening(document, found, index, line, code):
            result |= {index - 1: "start", index: "doors"}
        if _is_odd(found, index, line, reference):
            result[index] = "other_time"  # '12u38' above an article
            continue
        if _ended(code).match(document.text, item.end) or _begun(code).match(document.text, item.end):
            # 'de avond wordt om 22.00 uur afgesloten', '10 h : ouverture de la fête'
            result[index] = "end" if _ended(code).match(document.text, item.end) else "start"
            continue
        begin = max(line.start, found[index - 1].end if index else 0, item.start - _REACH)
        before = _STOP.split(document.text[begin : item.start].casefold())[-1]
        arrives = _arrival(code).search(before) and _is_followed(found, item)  # 'Registration begins at 9 a.m.'
        if arrives or (_opened(code).match(document.text, item.end) and _begins_soon(found, item)):
            result[index] = "doors"  # 'de kerk is vanaf 19.30 uur open'
            continue
        if _over(code).search(before):
            result[index] = "end"
        elif (outing and _gathering(code).search(before)) or _meets_then(document, found, index, line, code):
            result[index] = "start"
        elif outing and "start" in result.values() and _leaving(code).search(before):
            result[index] = "other_time"
    return result


def _is_of_show(document: Document, line: Line, code: str) -> bool:
    """Tell whether a line has the hours of a show whose opening is the event ('Geöffnet Do und Fr 15-18 Uhr')."""
    hours = "opening_hours" in classes_in(code, line.text[:_LABEL].casefold())
    return hours and opens_show(document.text, code)


def _meets_then(document: Document, found: Sequence[Found], index: int, line: Line, code: str) -> bool:
    """Tell whether a sentence says that people meet on a day, with its hour right behind: 'Wir treffen uns am …'."""
    day = found[index - 1] if index else None
    if day is None or not isinstance(day.value, DateValue) or found[index].start - day.end > _HOUR:
        return False
    before = document.text[max(line.start, day.start - _REACH) : day.start].casefold()
    return _meets(code).search(_STOP.split(before)[-1]) is not None


@lru_cache(maxsize=8)
def _meets(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_word(languages.load(code).purposes.meets)}(?!\w)")


def _is_followed(found: Sequence[Found], item: Found) -> bool:
    """Tell whether the text tells a later hour as well."""
    hours = (other.value.start_time for other in found if isinstance(other.value, TimeValue))
    return any((hour or "") > (item.value.start_time or "~") for hour in hours)


@lru_cache(maxsize=8)
def _arrival(code: str) -> re.Pattern[str]:
    """Return how a text ends in front of the hour at which one may come: 'registration will begin at '."""
    words = languages.load(code).purposes
    nouns, begins = any_of(words.arrivals), any_of(words.opens)
    return re.compile(rf"(?<!\w)(?:{nouns})\s(?:[a-zß-ÿ]{{2,6}}\s)?(?:{begins})\s(?:[a-zà-ÿ]{{1,4}}\s)?\Z")


def _is_sent_by(document: Document, found: Sequence[Found], index: int, line: Line, code: str) -> bool:
    """Tell whether something is handed in up to a time that has a day of its own behind it."""
    item, behind = found[index], found[index + 1 : index + 2]
    begin = max(line.start, found[index - 1].end if index else 0, item.start - _REACH)
    before = _STOP.split(document.text[begin : item.start].casefold())[-1]
    until = "until" in classes_in(code, before) or (item.value.start_time is None and item.value.end_time is not None)
    dated = bool(behind) and isinstance(behind[0].value, DateValue) and behind[0].start - item.end <= _ON
    return until and dated and "submission" in classes_in(code, before)


def _is_late_opening(document: Document, found: Sequence[Found], index: int, line: Line, code: str) -> bool:
    """Tell whether doors are said to open at the later of a line's two times, which is a slip: '20 h, portes 20h30'."""
    item, before = found[index], found[index - 1] if index else None
    if before is None or before.start < line.start or before.kind != "time" or before.value.end_time is not None:
        return False
    between = _ASIDE.fullmatch(document.text, before.end, item.start)
    last = index + 1 == len(found) or found[index + 1].start >= line.end
    later = (item.value.start_time or "") > (before.value.start_time or "~")
    return between is not None and last and later and classes_in(code, between[1].casefold()) == ("doors",)


def _is_for_calls(document: Document, item: Found, line: Line, code: str) -> bool:
    """Tell whether hours are those in which one may ring or buy: 'telefonisch tussen 19.00 en 20.00 uur'.

    Behind an amount, a number or a comma they are the event's: 'voorverkoop € 10, aanvang 20.00-22.00 uur'.
    """
    if item.value.start_time is None or item.value.end_time is None:
        return False
    before = document.text[max(line.start, item.start - _SENTENCE) : item.start].casefold()
    words = list(_calling(code).finditer(_STOP.split(before)[-1]))
    return bool(words) and _CALLED.fullmatch(words[-1].string, words[-1].end()) is not None


def _is_prelude(document: Document, found: Sequence[Found], index: int, line: Line, code: str) -> bool:
    """Tell whether a time is that of what one may come to before the event: 'pre-concert talk 6.30pm, concert 7.30pm'.

    A later time of the day tells when the event begins.
    """
    item, near = found[index], found[max(0, index - 1) : index + 2]
    begin = max([line.start, item.start - _REACH, *(other.end for other in near if other.end <= item.start)])
    stop = min([line.end, item.end + _REACH, *(other.start for other in near if other.start >= item.end)])
    before = _STOP.split(document.text[begin : item.start].casefold())[-1]
    behind = _CLAUSE.split(document.text[item.end : stop].casefold())[0]
    if not (_preludes(code).search(before) or (_preludes(code).search(behind) and not _begins(code, before))):
        return False
    return any(
        isinstance(other.value, TimeValue) and (other.value.start_time or "") > (item.value.start_time or "~")
        for other in found
    )


def _begins(code: str, before: str) -> bool:
    """Tell whether words in front of a time say that the event begins then ('starts at 8, with a pre-show talk')."""
    return "start" in classes_in(code, before)


@lru_cache(maxsize=8)
def _preludes(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.preludes)}(?!\w)")


def _is_odd(found: Sequence[Found], index: int, line: Line, reference: date | None) -> bool:
    """Tell whether a time opens one of the first lines and has minutes that no event begins at, as others have not.

    So may the day of reference, and the time be right behind ('20 mei 2019, 11:07 uur').
    """
    item, before = found[index], found[index - 1] if index else None
    if line.number >= _ARTICLE or item.value.start_time is None or not _minutes(item.value.start_time) % 5:
        return False
    day = before.value if before and before.start == line.start and item.start - before.end <= _ON else None
    stamped = isinstance(day, DateValue) and reference is not None and day.start_date == reference.isoformat()
    if item.start != line.start and not stamped:
        return False
    starts = [f.value.start_time for f in found if isinstance(f.value, TimeValue) and f.value.start_time]
    return any(not _minutes(start) % 5 for start in starts)


def _begins_soon(found: Sequence[Found], item: Found) -> bool:
    """Tell whether another time of the text is shortly after one, so that the event may begin then."""
    opens = _minutes(item.value.start_time)
    return any(
        isinstance(other.value, TimeValue)
        and other.value.start_time is not None
        and 0 < _minutes(other.value.start_time) - opens <= _OPENING
        for other in found
    )


def _minutes(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])


def _is_drinks(document: Document, found: Sequence[Found], index: int, line: Line, code: str) -> bool:
    """Tell whether an end is that of drinks behind the event's hours: '18.00–19.15, followed by drinks until 20.30'."""
    before = found[index - 1] if index else None
    if before is None or before.start < line.start or before.kind != "time" or before.value.end_time is None:
        return False
    between = document.text[before.end : found[index].start].casefold()
    return len(between) <= _SENTENCE and not _STOP.search(between) and "drinks" in classes_in(code, between)


def _is_held(document: Document, begin: int, item: Found, line: Line, code: str) -> bool:
    """Tell whether a sentence says that something is held, or calls readers to it, with a day behind.

    'It will take place from 3 to 5 June', 'Be there on 9 May!'.
    """
    if not any(map(str.isdigit, item.text)):
        return False
    before = document.text[max(line.start, begin, item.start - _SENTENCE) : item.start].casefold()
    before = _STOP.split(before)[-1]
    last = _called(code).search(before) or next(reversed(list(_held(code).finditer(before))), None)
    if last is None:
        return False
    return _NO_DAY.isdisjoint((*classes_in(code, before[: last.start()]), *classes_in(code, before[last.end() :])))


def _is_today(document: Document, found: Sequence[Found], index: int, reference: date | None) -> bool:
    """Tell whether the day of reference is said with its hour right behind it: 'vanavond om 19.30 uur'.

    Another day that is said from it ('zondag om 9.30 uur') may be that of a date told elsewhere, or of another thing.
    """
    day, behind = found[index].value, found[index + 1] if index + 1 < len(found) else None
    today = day.relative and reference is not None and day.start_date == reference.isoformat()
    if behind is None or not today or not isinstance(behind.value, TimeValue):
        return False
    return behind.start - found[index].end <= _HOUR and "\n" not in document.text[found[index].end : behind.start]


def _is_past(document: Document, item: Found, code: str) -> bool:
    """Tell whether a day is said to be over: 'le 12 mars dernier', 'afgelopen 12 maart', 'vendredi dernier'."""
    inside, behind, ahead = _past(code)
    text = document.text
    if item.value.relative and inside.search(item.text):
        return True
    return bool(behind.match(text, item.end) or ahead.search(text[max(0, item.start - _PAST) : item.start]))


@lru_cache(maxsize=8)
def _past(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return words for what was last: anywhere, behind a day, and in front of it where the language has them there."""
    words = any_word(languages.load(code).temporal.last_words)
    ahead = rf"{words}\s\Z" if code != "fr" else r"(?!)"
    whole = rf"{words}(?!\w)"
    return re.compile(whole, re.I), re.compile(rf"\s{whole}", re.I), re.compile(ahead, re.I)


@lru_cache(maxsize=8)
def _byline(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.bylines)}(?!\w)", re.I)


@lru_cache(maxsize=8)
def _held(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.happens)}(?!\w)")


@lru_cache(maxsize=8)
def _called(code: str) -> re.Pattern[str]:
    """Return a call to readers with a day right behind it: 'kom ook op zaterdag '."""
    return re.compile(rf"{any_word(languages.load(code).purposes.calls)}(?!\w)[^\d.!?]{{0,{_CALL}}}\Z")


@lru_cache(maxsize=8)
def _over(code: str) -> re.Pattern[str]:
    """Return words for when it is over, with a time right behind: 'na afloop, rond ', 'im Anschluss (gegen '."""
    return re.compile(rf"{any_word(languages.load(code).purposes.over)}[\s(,:]{{1,3}}(?:[\w.±~]{{1,8}}[\s(]){{0,2}}\Z")


@lru_cache(maxsize=8)
def _calling(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.calling)}(?!\w)")


@lru_cache(maxsize=8)
def _opened(code: str) -> re.Pattern[str]:
    """Return what stands right behind the time at which doors open, and ends there: not '19.30 open mic'."""
    pack = languages.load(code)
    opened, joint = any_word(pack.purposes.opened), any_word(pack.temporal.and_words)
    return re.compile(rf"[\s)]{{0,2}}{opened}(?=\s{{0,2}}(?:[.,;:!)(|\n-]|\Z)|\s{joint}\s)", re.I)


@lru_cache(maxsize=8)
def _begun(code: str) -> re.Pattern[str]:
    """Return what stands right behind the time at which the event itself is opened, no doors or desk."""
    words = languages.load(code).purposes
    lead = r"[\s:|)–—-]{1,5}(?:l['’]|de\s|the\s|the\sofficial\s)?"
    return re.compile(rf"{lead}{any_word(words.begun)}(?!\s?(?:l['’])?{any_word(words.entries)}(?!\w))(?!\w)", re.I)


def opens_event(label: str, code: str) -> bool:
    """Tell whether an item is the opening of the event, not of its doors: 'ouverture de la fête', 'opening by …'."""
    return _begun(code).match(" " + label) is not None


@lru_cache(maxsize=8)
def _ended(code: str) -> re.Pattern[str]:
    """Return what stands behind the time at which something ends: right there, or 'wordt het debat afgesloten'."""
    pack = languages.load(code)
    passive = rf"(?:\s(?:{any_of(pack.organisations.passive)})(?:\s[^\W\d_]{{1,20}}){{1,4}}\s)"
    with_words = any_of((*pack.people.introductions, *pack.people.by_words))
    return re.compile(rf"(?:[\s)]{{0,2}}|{passive}){any_word(pack.purposes.ended)}(?!\w|\s(?:{with_words})\s)", re.I)


@lru_cache(maxsize=8)
def _gathering(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.gathering)}(?!\w)")


@lru_cache(maxsize=8)
def _leaving(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.leaving)}(?!\w)")


@lru_cache(maxsize=8)
def _outing(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word(languages.load(code).purposes.outings)}(?!\w)", re.I)
