"""Hours of the afternoon as one says them: 'om half drie', 'um vier' are no hours of the night."""

from dataclasses import replace

from announce_parse.document import Found
from announce_parse.languages.sections.temporal import Temporal
from announce_parse.values import Purpose, TimeValue

EARLY, LATE = "01:00", "06:30"  # said hours between them are of the afternoon, at which something begins
WORDS = 3  # of an hour that tells no part of the day
BEGINS = frozenset(("start", "span", "doors", "item"))


def with_afternoons(times: list[Found], words: Temporal) -> list[Found]:
    """Return the times; what is told in words, without the part of the day, half a day later where that must be meant.

    An end is, where the event has begun by then: of one from 21.00 'tot half twee' it is in the night.
    """
    said = {time for time in times if _is_said(time, words)}
    if not said:
        return times
    begun = [(time in said, time.value.of.start_time) for time in times if time.value.best in BEGINS]
    latest = max((later(hour) if told else hour for told, hour in begun if hour), default="")
    return [_later(time, latest) if time in said else time for time in times]


def _is_said(time: Found, words: Temporal) -> bool:
    """Tell whether a time is in words alone and none of them tells the part of the day."""
    shown = time.text.casefold()
    size = len(shown.split())
    spelt = not any(map(str.isdigit, time.text))
    return (
        spelt
        and size <= (2 * WORDS if time.value.of.end_time else WORDS)
        and not any(part in shown for part in words.at_night)
    )


def _later(time: Found, latest: str) -> Found:
    value: TimeValue = time.value.of
    begins = value.start_time
    if not begins or not EARLY <= begins <= LATE:
        return time
    if time.value.best not in BEGINS and not (latest and latest < later(begins)):
        return time
    ends = value.end_time and later(value.end_time)
    return replace(time, value=Purpose(replace(value, start_time=later(begins), end_time=ends), time.value.chances))


def later(shown: str) -> str:
    """Return an hour half a day later, if it is in the first half.

    >>> later("02:30"), later("20:00")
    ('14:30', '20:00')
    """
    hour = int(shown[:2])
    return f"{hour + 12}{shown[2:]}" if hour < 12 else shown
