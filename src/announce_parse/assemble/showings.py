"""Several showings on one day: '14.00 of 20.00 uur', '18.30–19.30 en 20.30–21.30'."""

import re
from dataclasses import replace
from functools import lru_cache

from announce_parse.assemble.hours import LUNCH
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.sections.temporal import Temporal
from announce_parse.values import Purpose

LIKELY = 0.4  # a time may be a start from here on
APART = 30  # minutes at least between the end of a showing and the next one; of starts alone twice that
KIND = 40  # characters behind a time in which the kind of a showing stands
BETWEEN = 30  # characters between two showings
_ASIDE = re.compile(r"\([^()\n]{0,25}\)")


def showings(times: list[Found], text: str, words: Temporal) -> list[list[Found]]:
    """Return the times of each showing of a day; all of them together where there is only one."""
    named = services(times, text, words)
    if len(named) > 1:
        return [[surely(time)] for time in named]
    starts = [time for time in times if time.value.chance("start", "span") >= LIKELY]
    first = next((at for at in range(len(starts) - 1) if _repeats(starts[at], starts[at + 1], text, words)), None)
    if first is None:
        return [times]
    group = [starts[first]]
    for time in starts[first + 1 :]:
        if not _repeats(group[-1], time, text, words):
            break
        group.append(time)
    others = [time for time in times if time not in starts and time.value.chance("doors") >= LIKELY]
    return [[*[other for other in others if not at], time] for at, time in enumerate(group)]


def services(times: list[Found], text: str, words: Temporal) -> list[Found]:
    """Return the times of lines that each begin with a time and name the same kind of showing: '10.00 uur: dienst'."""
    kinds: dict[str, list[Found]] = {}
    last = -2 * APART
    for time in times:
        begins = time.value.of.start_time
        if not begins or text[text.rfind("\n", 0, time.start) + 1 : time.start].strip(" \t•*-–"):
            continue
        kind = _kind(words.showings).search(text[time.end : time.end + KIND].partition("\n")[0])
        if kind and _minutes(begins) - last >= 2 * APART:
            last = _minutes(begins)
            kinds.setdefault(kind["kind"].casefold(), []).append(time)
    return max(kinds.values(), key=len, default=[])


def surely(time: Found) -> Found:
    """Return a time that begins a showing, whatever it was taken for."""
    name = "start" if time.value.of.end_time is None else "span"
    chance = max(LIKELY, time.value.chance("start", "span", "item"))
    return replace(time, value=Purpose(time.value.of, ((name, chance),)))


@lru_cache(maxsize=8)
def _kind(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\w{{0,20}}?(?P<kind>{any_of(words)})(?!\w)", re.I)


def _repeats(one: Found, other: Found, text: str, words: Temporal) -> bool:
    """Tell whether a second time in the same line is a showing of its own."""
    first, second = one.value.of, other.value.of
    between = _ASIDE.sub("", text[one.end : other.start]).strip(" ,").casefold()
    joint, _, rest = between.partition(" ")
    again = between in words.again
    led = not rest or rest in {*words.at_words, *words.from_words}
    if len(text[one.end : other.start]) > BETWEEN or not (led or again):
        return False
    ends = first.end_time or first.start_time
    if bool(first.end_time) is not bool(second.end_time) or second.start_time <= ends:
        return False
    if joint in words.or_words or again:
        return True
    gap = _minutes(second.start_time) - _minutes(ends)
    paused = bool(first.end_time) and LUNCH[0] <= ends <= second.start_time <= LUNCH[1]
    return joint in {*words.and_words, "én", "&", "+"} and not paused and gap >= APART * (1 if first.end_time else 2)


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])
