"""What each date and time is for: of the event, of its doors, of a deadline; told by CRFs over their sequence."""

import math
from datetime import date

from announce_parse.document import Document, Found
from announce_parse.models import Models
from announce_parse.recognise.purposes.deadlines import is_deadline, is_for_stalls
from announce_parse.recognise.purposes.features import features, lines_at
from announce_parse.recognise.purposes.items import of_items
from announce_parse.recognise.purposes.other_days import is_beside_feast, other_days
from announce_parse.recognise.purposes.other_things import of_other_things
from announce_parse.recognise.purposes.told import told
from announce_parse.values import DateValue, Purpose, TimeValue

MEMBERS = 8  # CRFs whose marginals are averaged: end time F1 .81 by cross-validation, .785 with one
MOST = 1_000  # dates and times whose purpose is told, the first of the text
DATE_PURPOSES = ("session", "session_end", "deadline", "other_date")
BESIDE = "time:beside_date"  # of a range it tells both ends
CUE_ODDS = {  # what a word next to a time makes likelier than a few documents teach: doors F1 .73 for .67
    "date:labelled=when": ("session", 6.0),
    "date:nearest_before=published": ("other_date", 8.0),
    "time:opens=start": ("start", 4.0),
    "time:nearest_before=pause": ("other_time", 8.0),
    "time:labelled=when": ("span", 3.0),
    BESIDE: ("start", 3.0),
    "time:nearest_before=doors": ("doors", 8.0),
    "time:nearest_before=start": ("start", 3.0),
    "time:nearest_before=end": ("end", 4.0),
    "time:opens=doors": ("doors", 8.0),
    "time:opens=end": ("end", 4.0),
    "timetable=last&time:clause=-,drinks": ("end", 12.0),
}
DEADLINE_ODDS = 4.0  # of 'sign up' with 'until' in front of a date; 18 deadlines in training teach the CRF too little
DENIED_ODDS = 12.0  # of a day that is said to be none of the event's: even where no other one is told it is not
TOLD_ODDS = 8.0  # of what a sentence says of a time outright
TIME_PURPOSES = ("start", "span", "doors", "end", "last", "deadline_time", "item", "other_time")


def purposes(document: Document, found: list[Found], code: str, models: Models, reference: date | None) -> list[Found]:
    """Return a "purpose" (`Purpose`) for each date and time in `found`, at the same place.

    Dates that name no day have none, nor have feasts that tell when something else is ('before Earth Day') and what
    follows the first `MOST` dates and times.
    """
    expressions = [f for f in found if isinstance(f.value, DateValue | TimeValue)][:MOST]
    expressions = [f for f in expressions if not is_beside_feast(document.text, f, code)]
    if not expressions:
        return []
    from pycrfsuite import ItemSequence

    sequence = features(document, expressions, code, reference)
    members = [models.tagger(member(number)) for number in range(MEMBERS)]
    items = ItemSequence(sequence)
    for tagger in members:
        tagger.set(items)
    known = [(tagger, frozenset(tagger.labels())) for tagger in members]
    result: list[Found] = []
    lines = lines_at(document.lines, expressions)
    said = of_other_things(document, expressions, lines, code)
    said |= told(document, expressions, lines, code, reference)
    said |= of_items(document, found, expressions, code)
    said |= other_days(document, expressions, lines, code, reference)
    for index, (item, line) in enumerate(zip(expressions, lines, strict=True)):
        if isinstance(item.value, DateValue) and item.value.precision != "day":
            continue
        marginals = {
            name: math.fsum(tagger.marginal(name, index) for tagger, labels in known if name in labels) / MEMBERS
            for name in _possible(item)
        }
        for cue, (name, odds) in CUE_ODDS.items():
            if cue in sequence[index] and name in marginals:
                ranged = cue == BESIDE and item.value.end_time is not None
                marginals["span" if ranged else name] *= odds
        if index in said and not (said[index] == "session" and _is_other_day(item.value, result)):
            odds = DENIED_ODDS if said[index] == "other_date" else TOLD_ODDS
            marginals[said[index]] = max(odds * math.fsum(marginals.values()), marginals.get(said[index], 0.0))
        if is_deadline(document, item, line, code):
            name = "deadline" if isinstance(item.value, DateValue) else "deadline_time"
            if is_for_stalls(document, item, line, code):
                name = name.replace("deadline_time", "other_time").replace("deadline", "other_date")
            marginals[name] = max(DEADLINE_ODDS * math.fsum(marginals.values()), marginals.get(name, 0.0))
        result.append(_purpose(item, marginals))
    return result


def _is_other_day(day: DateValue, known: list[Found]) -> bool:
    """Tell whether the text has named another day of the event before, so that what is held is another event.

    Feast days do not count: 'Christmas is coming!'.
    """
    days = [f.value.of for f in known if f.value.best == "session" and any(map(str.isdigit, f.text))]
    return any(other.start_date != day.start_date for other in days)


def member(number: int) -> str:
    """Return the name of one model of the ensemble."""
    return f"purposes{number}"


def _possible(item: Found) -> tuple[str, ...]:
    return DATE_PURPOSES if isinstance(item.value, DateValue) else TIME_PURPOSES


def _purpose(item: Found, marginals: dict[str, float]) -> Found:
    total = math.fsum(marginals.values()) or 1.0
    value = Purpose(item.value, tuple((name, chance / total) for name, chance in marginals.items()))
    return Found("purpose", item.start, item.end, item.text, value, item.confidence, item.certainty)
