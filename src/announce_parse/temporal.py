"""The dates and times of a text, without a model: `find_temporal`."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from announce_parse import languages
from announce_parse.document import Certainty, Found
from announce_parse.errors import UnsupportedMediaType
from announce_parse.options import Options
from announce_parse.recognise.temporal import find
from announce_parse.values import DateValue, TimeValue

_DEFAULT = "en"  # where nothing tells the language
_SHORT = 200  # characters of a text whose language its dates and times may tell


@dataclass(frozen=True, slots=True)
class TemporalExpression:
    """A date or a time of a text.

    Attributes:
        kind: "date" or "time".
        start, end: its characters.
        text: what they cut out.
        start_date, end_date: of a date: ISO 8601, EDTF where the year is unknown; the end of a run of days.
        start_time, end_time: of a time: `HH:MM`; the end of a range.
        certainty: "stated", or "inferred" where the year came from elsewhere.
    """

    kind: Literal["date", "time"]
    start: int
    end: int
    text: str
    start_date: str | None = None
    end_date: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    certainty: Certainty = "stated"


def find_temporal(
    text: str, *, language: str | None = None, reference_date: date | None = None
) -> list[TemporalExpression]:
    """Return the dates and times of a text, in order.

    Args:
        text: any text.
        language: "nl", "en", "de" or "fr"; detected when None.
        reference_date: the day from which 'morgen' is counted and dates without a year are resolved.

    Raises:
        InvalidOption: the language or the reference date has a value that it cannot have.
        UnsupportedMediaType: `text` is no text.

    >>> [(e.text, e.start_date or e.start_time, e.end_time)
    ...  for e in find_temporal("di 21 november 2023 van 17.00 tot 19.00 uur", language="nl")]
    [('di 21 november 2023', '2023-11-21', None), ('17.00 tot 19.00 uur', '17:00', '19:00')]
    """
    options = Options(language=language, reference_date=reference_date)
    if not isinstance(text, str):
        raise UnsupportedMediaType("<string>", f"{type(text).__name__} is no text", "give a text, decoded where needed")
    found = _found(text, options.language, options.reference_date)
    return [expression(item) for item in found if isinstance(item.value, DateValue | TimeValue)]


def _found(text: str, language: str | None, reference: date | None) -> list[Found]:
    """Return what a text holds in a language: of a short text, whose words may not tell it, the one that finds most."""
    detected = language or languages.detect(text) or _DEFAULT
    first = find(text, languages.load(detected), reference, bare=True)
    if language is not None or len(text) > _SHORT:
        return first
    others = (find(text, languages.load(code), reference, bare=True) for code in languages.CODES if code != detected)
    return max((first, *others), key=lambda found: sum(len(item.text) for item in found))


def expression(found: Found) -> TemporalExpression:
    """Return something found as the public expression."""
    place = (found.start, found.end, found.text)
    if isinstance(found.value, DateValue):
        value = found.value
        return TemporalExpression("date", *place, value.start_date, value.end_date, certainty=found.certainty)
    time: TimeValue = found.value
    return TemporalExpression(
        "time", *place, start_time=time.start_time, end_time=time.end_time, certainty=found.certainty
    )
