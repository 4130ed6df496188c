"""What a sentence with a change speaks of: the event, as a later remark ('UPDATE: de middag vervalt'), or others."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.phrases import PhraseTable

TOP = 200  # characters at the top of a text that name the event
LABEL = 80  # characters of a line above that is but a label
REST = 24  # characters behind a change that ends its sentence
LINKS = 3  # words between an event and what is told of it
BEHIND = 200  # characters behind what is cancelled in which something comes in its place


def behind_update(text: str, first: int, start: int, language: str) -> int | None:
    """Return where the label of a later remark ends that a sentence from `first` begins with, before `start`.

    'UPDATE 30/10: …', 'Mise à jour : …', '*** EDIT *** …'; the label may be the line above. None without one.
    """
    opening, alone = _labels(language)
    label = opening.match(text, first, start)
    if label:
        return label.end()
    above = text[:first].rstrip()[-LABEL:].rpartition("\n")[2]
    return first if above and alone.fullmatch(above) else None


@lru_cache(maxsize=8)
def _labels(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return a label of a later remark at the start of a sentence, with a day, and one that has a line for itself."""
    words = any_of(languages.load(language).changes.updates)
    day = r"(?:[^\n:!?.*]|(?<=\d)\.){0,30}?"
    return (
        later(rf"\W{{0,8}}(?:{words})(?!\w){day}\s?[:*!)\]]{{1,3}}\s", re.I),
        later(rf"\W{{0,8}}(?:{words})(?!\w){day}\W{{0,4}}", re.I),
    )


def speaks_of_event(text: str, first: int, start: int, language: str) -> bool:
    """Tell whether a kind of event stands in front of a change in its sentence ('De klusochtend is verplaatst')."""
    return any(phrase.name == "event" for phrase in _subjects(language).find(text[first:start]))


def is_told_of_event(text: str, sentence: tuple[int, int], change: tuple[int, int], language: str) -> bool:
    """Tell whether a sentence says of a kind of event, at its beginning, that it is off, and no more.

    'De bingo is helaas afgelast.', but not 'The talk will be held even if the walk is postponed'.
    """
    (first, last), (start, end) = sentence, change
    found = _subjects(language).find(text[first:start])
    if len(found) != 1 or found[0].name != "event" or last - end > REST:
        return False
    ahead, between = text[first : first + found[0].start], text[first + found[0].end : start]
    return len(ahead.split()) <= 1 and len(between.split()) <= LINKS


def is_new_day(phrase: str, language: str) -> bool:
    """Tell whether a phrase for a change names the day to which it is made ('nieuwe datum', 'neuer Termin')."""
    return phrase.casefold() in languages.load(language).changes.new_days


def speaks_of_others(text: str, first: int, start: int, language: str) -> bool:
    """Tell whether somebody or something beside the event stands in front of a change, and no kind of event does.

    'The committee meeting is postponed', 'the planned speaker has been rescheduled'; unless the text's top names it, or
    it is only why ('due to illness of the speaker').
    """
    found = _subjects(language).find(text[first:start])
    if not found or any(phrase.name != "other" for phrase in found):
        return False
    shown = text[first + found[-1].start : first + found[-1].end].casefold()
    return bool(first) and not re.search(rf"(?<!\w){re.escape(shown)}(?!\w)", text[: min(first, TOP)].casefold())


@lru_cache(maxsize=8)
def _subjects(language: str) -> PhraseTable:
    pack = languages.load(language)
    reasons = (*pack.statuses.apology, *pack.changes.reasons)
    words = {"event": pack.changes.events, "other": pack.changes.others, "reason": reasons}
    return PhraseTable({name: sorted(phrases) for name, phrases in words.items()})


def has_stand_in(text: str, end: int, language: str) -> bool:
    """Tell whether something else comes in place of what is off up to `end`, which a colon names, or somebody else.

    'CANCELLED TALK: The Lost Canal. Instead we will have an open evening', 'has cancelled; Ann Poel steps in'.
    """
    called, instead, replaced = _stand_ins(language)
    stop = text.find("\n", end, end + BEHIND)
    if replaced.search(text, end, stop if stop >= 0 else end + BEHIND):
        return True
    name = called.match(text, end)
    return name is not None and instead.search(text, name.end(), name.end() + BEHIND) is not None


@lru_cache(maxsize=8)
def _stand_ins(language: str) -> tuple[re.Pattern[str], ...]:
    """Return the rest of a label of what is cancelled, what leads to that in its place, and words for a substitute."""
    words = languages.load(language).changes
    return (
        later(r"(?:\s[^\W\d_]{2,16}){0,2}\s?:\s"),
        later(rf"(?<!\w)(?:{any_of(words.instead)})(?!\w)", re.I),
        later(rf"(?<!\w)(?:{any_of(words.substitutes)})(?!\w)", re.I),
    )
