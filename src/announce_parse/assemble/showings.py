"""Several showings on one day: '14.00 of 20.00 uur', '18.30–19.30 en 20.30–21.30'."""

import re

from announce_parse.assemble.hours import LUNCH
from announce_parse.document import Found
from announce_parse.languages.sections import Temporal

LIKELY = 0.4  # a time may be a start from here on
APART = 30  # minutes at least between the end of a showing and the next one; of starts alone twice that
BETWEEN = 30  # characters between two showings
_ASIDE = re.compile(r"\([^()\n]{0,25}\)")


def showings(times: list[Found], text: str, words: Temporal) -> list[list[Found]]:
    """Return the times of each showing of a day; all of them together where there is only one."""
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


def _repeats(one: Found, other: Found, text: str, words: Temporal) -> bool:
    """Tell whether a second time in the same line is a showing of its own."""
    first, second = one.value.of, other.value.of
    between = _ASIDE.sub("", text[one.end : other.start]).strip(" ,").casefold()
    joint, _, rest = between.partition(" ")
    if len(text[one.end : other.start]) > BETWEEN or (rest and rest not in {*words.at_words, *words.from_words}):
        return False
    ends = first.end_time or first.start_time
    if bool(first.end_time) is not bool(second.end_time) or second.start_time <= ends:
        return False
    if joint in words.or_words:
        return True
    gap = _minutes(second.start_time) - _minutes(ends)
    paused = bool(first.end_time) and LUNCH[0] <= ends <= second.start_time <= LUNCH[1]
    return joint in {*words.and_words, "én", "&", "+"} and not paused and gap >= APART * (1 if first.end_time else 2)


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])
