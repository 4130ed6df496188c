"""Whether the event takes place as announced."""

import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.changes import MASTHEAD, is_condition, is_earlier, with_changes
from announce_parse.assemble.material import Material
from announce_parse.assemble.surroundings import Cued, cued_lines
from announce_parse.assemble.updates import (
    behind_update,
    has_stand_in,
    is_new_day,
    is_told_of_event,
    speaks_of_event,
    speaks_of_others,
)
from announce_parse.document import Evidence, Found, Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.phrases import Phrase
from announce_parse.values import DateValue

CHANGES = ("cancelled", "postponed", "moved", "sold_out")
NEAR = 60  # characters within which a word like 'if' takes a phrase back
FAR = 200  # characters within which such a word is looked for at all
SHORT = 90  # characters of a line that is a remark of its own
SURE = 0.9
SURER = 0.95  # of a new day right behind the word for it, though an old one is said to be off
TO = 16  # characters between a word for moving and the day to which
ONTO = 48  # characters between a day to which and the verb for moving behind it, with the day
LEAST, SESSION = 0.1, 0.5  # chance of a date to be a session's, of the new day and of an old one in other lines
_FILLED = re.compile(r"\s(?:of|van|met|mit|von|de|d['’])(?!\w)")  # 'is full of stories'
_WHOLE = re.compile(r"complète?s?")
_FULL = frozenset(("est", "sont", "affiche", "affichent", "déjà", "désormais", "maintenant", "presque"))
_NOUN = re.compile(r"(?<!\w)([a-zà-ÿ]{3,20}) \Z")
WORD = 22  # characters of the word in front
_STOP = re.compile(r"(?<=[^\W\d_]{2})[.!?](?=\s)")
_TO = re.compile(
    r"\s{0,9}:?\s{1,9}(?:[^\W\d_A-Z]{1,6}\s{1,9}){0,2}(?:\d{1,2}\.?\s{1,9}[^\W\d_A-Z]{1,5}\s{1,9}(?:[^\W\d_A-Z]{1,5}\s{1,9})?)?"
)
_MOVING = re.compile(r"(?:verplaatst|moved|verlegt|déplacé|transféré)", re.IGNORECASE)  # a day as well as a place
_FROM = re.compile(r"\s{1,9}(?:[^\W\d_A-Z]{2,4}\s{1,9})?")  # in front of a run, now none: 'reporté du 4 au 18'
_ONTO_GAP = re.compile(r"\s(?:[^\W\d_]{2,8}\s)?")  # 'auf den 4. April verlegt', 'naar 21 maart is verplaatst'
_BETWEEN = re.compile(r"\s{1,9}(?:[^\W\d_A-Z]{1,6}\s{1,9}){1,2}")  # 'naar', 'auf den'


def status(material: Material) -> dict[str, Any]:
    """Return the record's status: a change that the text tells of this event, else scheduled if there is one."""
    text, code = material.document.text, material.context.pack.code
    changes = [
        (chance, name, evidence)
        for rank, cued in enumerate(cued_lines(material, "statuses"))
        for chance, name, evidence in changes_in(with_changes(cued, rank, text, code), rank, material)
    ]
    if changes:
        _, name, _ = max(changes, key=lambda change: (change[0], -change[2].start))
        told = sorted((c for c in changes if c[1] == name), key=lambda change: -change[0])
        return {"status": Value(name, tuple(Evidence(e.start, e.end, "stated", c) for c, _, e in told))}
    sign = next(iter(material.of("title", "date")), None)
    if sign is None and not material.of("purpose", "time", "venue", "person"):
        return {"status": None}
    place = (sign.start, sign.end) if sign else (0, 0)
    return {"status": Value("scheduled", (Evidence(*place, "inferred", 0.95),))}


def changes_in(cued: Cued, rank: int, material: Material) -> list[tuple[float, str, Evidence]]:
    """Return the changes that a line tells of, with their probability.

    A remark of its own, a line of the masthead and one with an apology tell more than a phrase in prose; one near 'if',
    'last year', 'almost' tells nothing.
    """
    whole, code = material.document.text, material.context.pack.code
    text = cued.line.text.strip()
    apology = any(p.name == "apology" for p in cued.phrases)
    result = []
    for phrase in cued.phrases:
        if phrase.name not in CHANGES:
            continue
        bounds = sentence(whole, Evidence(phrase.start, phrase.end))
        label = behind_update(whole, bounds[0], phrase.start, code)
        if cued.block == "other" and rank >= MASTHEAD and label is None:
            continue
        if rank >= MASTHEAD and of_another_day(phrase.start, phrase.end, material, label):
            continue
        if _is_of_others(phrase, label or bounds[0], material):
            continue
        told = phrase.name != "moved" and is_told_of_event(whole, bounds, (phrase.start, phrase.end), code)
        begin = label or (bounds[0] if told else 0)
        near, far = (bisect_left(cued.phrases, phrase.start + by, key=lambda p: p.start) for by in (-FAR, FAR))
        doubtful = any(
            p.name == "if_words" and p.start >= begin and abs(p.start - phrase.start) < NEAR + (p.end - p.start)
            for p in cued.phrases[near:far]
        )
        shown = whole[phrase.start : phrase.end]
        loud = shown.isupper() and not text.isupper() and len(shown) > 3
        remark = told or len(text) < SHORT
        chance = 0.35 + 0.4 * (rank < MASTHEAD) + 0.25 * remark + 0.2 * apology + 0.2 * loud
        chance += 0.45 * (label is not None) - 0.45 * doubtful
        if len(shown.split()) > 1:
            chance += 0.1
        led = any(
            moves_to(phrase.end, day, material) for day in material.beginning(phrase.end, phrase.end + TO + 1, "date")
        ) or any(
            shifted_to(phrase.start, day, material)
            for day in material.beginning(phrase.start - ONTO, phrase.start, "date")
        )
        if chance >= 0.5 or (led and phrase.name == "postponed" and not doubtful):
            name = "postponed" if led and phrase.name == "moved" and _MOVING.match(shown) else phrase.name
            sure = SURER if led and phrase.name == "postponed" else min(SURE, chance)
            result.append((sure, name, Evidence(phrase.start, phrase.end)))
    return result


def _is_of_others(phrase: Phrase, begin: int, material: Material) -> bool:
    """Tell whether a phrase for a change, in a sentence from `begin`, tells it of others, or of another time."""
    text, code = material.document.text, material.context.pack.code
    start, end = phrase.start, phrase.end
    if speaks_of_others(text, begin, start, code):
        return True
    if phrase.name in ("cancelled", "postponed") and has_stand_in(text, end, code):
        return True
    if phrase.name == "sold_out" and (_FILLED.match(text, end) or _is_whole(start, end, material)):
        return True
    return is_condition(text, start, end, code) or is_earlier(text, start, end, code, material.once(_year))


def _year(material: Material) -> int | None:
    """Return the first year in which the event is held, or the text was published, if told."""
    days = [f.value for f in material.of("purpose") if isinstance(f.value.of, DateValue)]
    years = [day.of.start_date[:4] for day in days if day.chance("session") >= SESSION]
    known = [int(year) for year in years if year.isdigit()]
    published = material.context.reference_date
    return min(known) if known else published.year if published else None


def _is_whole(start: int, end: int, material: Material) -> bool:
    """Tell whether a word behind a noun says that it is whole: 'une semaine complète', but 'le stage est complet'."""
    text = material.document.text
    before = _NOUN.search(text[max(0, start - WORD) : start])
    if before is None or not _WHOLE.fullmatch(text, start, end):
        return False
    return before[1] not in _FULL


def of_another_day(start: int, end: int, material: Material, label: int | None = None) -> bool:
    """Tell whether a sentence speaks of another day than the event's, told before: 'De lezing van 16 mei vervalt'.

    That of a later remark, whose label ends at `label`, is none, nor is that to which a kind of event is put off.
    """
    text = material.document.text
    first, last = sentence(text, Evidence(start, end))
    near = [f for f in material.beginning(label or first, last, "purpose") if isinstance(f.value.of, DateValue)]
    code = material.context.pack.code
    if label is not None or speaks_of_event(text, first, start, code) or is_new_day(text[start:end], code):
        near = [f for f in near if not (f.value.of.relative or shifted_to(start, f, material))]  # 'deze avond'
        near = [f for f in near if not moves_to(end, f, material)]
        near = [f for f in near if not start <= f.start < end]  # 'fällt heute aus'
    own = {f.value.of.start_date for f in near if f.end <= last}
    if not own:
        return False
    told = [f for f in material.of("purpose") if f.end <= first and isinstance(f.value.of, DateValue)]
    held = {f.value.of.start_date for f in told if f.value.chance("session") >= SESSION}
    return bool(held) and own.isdisjoint(held)


def moves_to(end: int, day: Found, material: Material) -> bool:
    """Tell whether a date follows right behind a word for moving that ends at `end`: 'verplaatst van 4 naar 18 mei'."""
    gap = material.document.text[end : day.start] if end <= day.start <= end + TO else "-"
    return _TO.fullmatch(gap) is not None and "\n" not in gap


def shifted_to(start: int, day: Found, material: Material) -> bool:
    """Tell whether a date to which something is put off stands in front of the verb at `start`: 'auf den 4. April'."""
    text = material.document.text
    gap = text[day.end : start] if day.end <= start <= day.end + TO else "-"
    if _ONTO_GAP.fullmatch(gap) is None:
        return False
    return _onto(material.context.pack.code).search(text, max(0, day.start - TO), day.start) is not None


@lru_cache(maxsize=8)
def _onto(code: str) -> re.Pattern[str]:
    """Return how a text ends in front of a day to which something is put off ('auf den ', 'naar ')."""
    return later(rf"(?<!\w)(?:{any_of(languages.load(code).changes.onto)})\s(?:[^\W\d_]{{2,11}},?\s)?\Z", re.I)


def without_old_days(dates: list[Found], material: Material) -> list[Found]:
    """Return the dates (as purposes) of an event that was put off without the days on which it was to be.

    The sentence that says so names the old day and the new one, which may look like a run ('from 4 to 18 October').
    Where it names the new one alone, right behind the word for it, a single other day before that is the old one.
    """
    told = material.once(status)["status"]
    if told is None or told.value != "postponed":
        return dates
    text = material.document.text
    for place in told.evidence:
        first, last = sentence(text, place)
        own = [f for f in dates if first <= f.start and f.end <= last and f.value.chance("session") >= LEAST]
        run = next((f for f in own if f.value.of.end_date), None)
        if run is not None:
            if place.end <= run.start and _FROM.fullmatch(text, place.end, run.start):
                return [moved(f) if f is run else f for f in without(dates, run.value.of.start_date)]
        elif len(own) == 2:
            old = old_of(own[0], own[1], place, material)
            return without(dates, old) if old else dates
        elif len(own) == 1 and (moves_to(place.end, own[0], material) or shifted_to(place.start, own[0], material)):
            new = own[0].value.of.start_date
            held = {f.value.of.start_date for f in dates if f.value.chance("session") >= SESSION} - {new}
            return without(dates, held.pop()) if len(held) == 1 and min(held) < new else dates
    return dates


def old_of(one: Found, other: Found, place: Evidence, material: Material) -> str | None:
    """Return the old of two days in a sentence with a word for putting off at `place`, None where both are alike.

    The first in 'van 4 oktober naar 18 oktober', else the earlier, where the word or a bracket stands between them.
    """
    days = one.value.of.start_date, other.value.of.start_date
    gap = material.document.text[one.end : other.start]
    words = material.context.pack.temporal
    if _BETWEEN.fullmatch(gap) and not set(gap.split()) & {*words.and_words, *words.or_words}:
        return days[0] if days[0] != days[1] else None
    apart = one.end <= place.start < other.start or "(" in gap
    return min(days) if apart and days[0] != days[1] else None


def without(dates: list[Found], day: str) -> list[Found]:
    """Return the dates without those of a single day."""
    return [item for item in dates if item.value.of.end_date or item.value.of.start_date != day]


def moved(run: Found) -> Found:
    """Return the last day of what was taken for a run."""
    day: DateValue = run.value.of
    return replace(
        run, value=replace(run.value, of=replace(day, start_date=day.end_date or day.start_date, end_date=None))
    )


def sentence(text: str, place: Evidence) -> tuple[int, int]:
    """Return where the sentence around a place begins and ends, within its line."""
    first = text.rfind("\n", 0, place.start) + 1
    last = text.find("\n", place.end)
    last = len(text) if last < 0 else last
    first = max((stop.end() for stop in _STOP.finditer(text, first, place.start)), default=first)
    return first, min((stop.start() for stop in _STOP.finditer(text, place.end, last)), default=last)
